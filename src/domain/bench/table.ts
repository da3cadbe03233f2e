/**
 * What leaves the bench as tables, for whatever writes them: a text file, a spreadsheet, paper. Values are raw: whoever writes a format in
 * which a text can act (a formula) neutralises it there.
 */
export interface Table {
  /** Fit for the name of a sheet: at most 31 characters. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** One value a column. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly key: string;
  readonly label: string;
  /** `percent` goes from 0 to 100, `day` is `YYYY-MM-DD` in Argentina, `instant` ISO 8601 in UTC. */
  readonly type: 'text' | 'number' | 'percent' | 'day' | 'instant';
}

/** `undefined` where there is nothing to tell. */
export type Cell = string | number | undefined;

/** Names that tables use. */
export interface Naming {
  /** Whether the names of people go out: the list of legajo → name is the trainer's, and need not leave the machine. */
  readonly names: boolean;
  readonly people: ReadonlyMap<string, string>;
  /** Titles of quizzes by id; a quiz without one goes by its id. */
  readonly modules: ReadonlyMap<string, string>;
}

/** A column and what it says of each thing that has a row. */
export type Field<Row> = readonly [key: string, label: string, type: Column['type'], of: (row: Row) => Cell];

/** A table with one row for each of these things. */
export function tableOf<Row>(name: string, rows: readonly Row[], fields: readonly Field<Row>[]): Table {
  return {
    name,
    columns: fields.map(([key, label, type]) => ({key, label, type})),
    rows: rows.map((row) => fields.map(([, , , of]) => of(row))),
  };
}

/** The learner: the legajo, and the name where names go out. */
export function personFields<Row extends {readonly learner: string}>({names, people}: Naming): Field<Row>[] {
  const legajo: Field<Row> = ['legajo', 'Legajo', 'text', ({learner}) => learner];
  return names ? [legajo, ['nombre', 'Nombre', 'text', ({learner}) => people.get(learner)]] : [legajo];
}

export function titleOf({modules}: Naming, quiz: string): string {
  return modules.get(quiz) ?? quiz;
}

/** A share from 0 to 1 in per cent. */
export function times100(share: number | undefined): number | undefined {
  return share === undefined ? undefined : 100 * share;
}
