/** How bars of a series look: colour is never alone, the texture tells them apart too. */
export const LOOKS = ['solid', 'striped', 'dotted', 'hollow'] as const;
export type Look = (typeof LOOKS)[number];

/** What is counted in each category, stacked on what the series before it count there. */
export interface Series {
  readonly name: string;
  readonly look: Look;
  /** One for each category, 0 or more; `undefined` where there is nothing to count, which is not 0. */
  readonly values: readonly (number | undefined)[];
}

/** What a bar stands for. */
export interface Category {
  readonly label: string;
  /** Short, for the axis of columns. */
  readonly tick?: string;
}

/** A plot of stacked bars, and the table of the same figures. */
export interface Bars {
  /** What the categories are: "Semana". */
  readonly of: string;
  /** What is counted: "respuestas". */
  readonly unit: string;
  /** Columns for what follows in time, rows for what has long names. */
  readonly layout: 'columns' | 'rows';
  readonly categories: readonly Category[];
  readonly series: readonly Series[];
  /** The end of the scale, where it is not the longest bar: 100 for shares. */
  readonly most?: number;
}

/** A bar's piece, from where the series before it ends. */
export interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The pieces of each series that have a length, in order. */
export function stackPieces({
  categories,
  series,
}: Pick<Bars, 'categories' | 'series'>): readonly {readonly look: Look; readonly pieces: readonly Piece[]}[] {
  const ends = categories.map(() => 0);
  return series.map(({look, values}) => ({
    look,
    pieces: categories.flatMap((_, at) => {
      const from = ends[at] ?? 0;
      const to = from + (values[at] ?? 0);
      ends[at] = to;
      return to > from ? [{at, from, to}] : [];
    }),
  }));
}

/** The length of each whole bar. */
export function totalsOf({categories, series}: Pick<Bars, 'categories' | 'series'>): number[] {
  return categories.map((_, at) => series.reduce((sum, {values}) => sum + (values[at] ?? 0), 0));
}

const ROW = 46;
const AXIS = 44;

/** Height of a plot in pixels: known before it is drawn, so that nothing on the page moves. */
export function heightOf({layout, categories}: Pick<Bars, 'layout' | 'categories'>): number {
  return layout === 'columns' ? 220 : categories.length * ROW + AXIS;
}
