/**
 * A model is a document that a desk fills in. Its parts are kept without any trace of the notation it was written in, so that the page,
 * the Markdown file and the Word file are three ways to print one thing.
 */
export interface Model {
  /** Published: it is in the address of its files. */
  readonly id: string;
  readonly title: string;
  /** What it is for and who uses it, in one sentence. */
  readonly description: string;
  /** When it was last read against the norms, `YYYY-MM-DD`. */
  readonly reviewed: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | {readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: readonly Run[]}
  | {readonly kind: 'paragraph'; readonly runs: readonly Run[]}
  | List
  | Table
  | {readonly kind: 'quote'; readonly note: boolean; readonly blocks: readonly Block[]}
  /** The printed words of a provision. */
  | {readonly kind: 'provision'; readonly id: string}
  | {readonly kind: 'rule'};

export interface List {
  readonly kind: 'list';
  /** The number of the first item; absent where the items are not numbered. */
  readonly start?: number;
  readonly items: readonly Item[];
}

export interface Item {
  /** Whether its box is ticked; absent where it has no box. */
  readonly checked?: boolean;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  readonly head: Row;
  readonly rows: readonly Row[];
}
/** Its cells. */
export type Row = readonly (readonly Run[])[];

/** A stretch of text that is printed in one way. */
export type Run = Words | Blank | Citation | {readonly kind: 'break'};

interface Style {
  readonly strong?: true;
  readonly emphasis?: true;
}

export interface Words extends Style {
  readonly kind: 'words';
  readonly text: string;
}

/** A place to fill in: what goes there. */
export interface Blank extends Style {
  readonly kind: 'blank';
  readonly what: string;
}

/** A provision or a norm named in the text; with no words it is named as lawyers cite it. */
export interface Citation extends Style {
  readonly kind: 'citation';
  readonly id: string;
  readonly words: readonly Run[];
}

/** The ids of the provisions and norms that a model names or quotes, each once, in the order of the text. */
export function citedBy({blocks}: Pick<Model, 'blocks'>): string[] {
  return [...new Set(blocks.flatMap(citedIn))];
}

function citedIn(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return citedInRuns(block.runs);
    case 'list':
      return block.items.flatMap(({blocks}) => blocks.flatMap(citedIn));
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(citedInRuns);
    case 'quote':
      return block.blocks.flatMap(citedIn);
    case 'provision':
      return [block.id];
    case 'rule':
      return [];
  }
}

function citedInRuns(runs: readonly Run[]): string[] {
  return runs.flatMap((run) => (run.kind === 'citation' ? [run.id] : []));
}
