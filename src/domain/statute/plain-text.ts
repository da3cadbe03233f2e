import type {Provision, Statute} from './model';

/** The printed words of a provision and its children, in order, one space between parts. */
export function wordsOf(provision: Provision): string {
  return partsOf(provision).join(' ');
}

/** The printed parts of a provision in document order: number, heading, text, then those of its children. */
export function partsOf(provision: Provision): string[] {
  return [
    ...[provision.num, provision.heading, provision.text].filter((part) => part !== undefined),
    ...provision.children.flatMap(partsOf),
  ];
}

/** A line of printed words: number, heading and text of one provision, and how deep it stands below the one that was asked for. */
export interface PrintedLine {
  readonly depth: number;
  readonly words: string;
}

/** The printed words of a provision and its children, a line each; what prints nothing itself has no line and adds no depth. */
export function linesOf(provision: Provision, depth = 0): PrintedLine[] {
  const words = [provision.num, provision.heading, provision.text].filter((part) => part !== undefined).join(' ');
  const own = words === '' ? [] : [{depth, words}];
  return [...own, ...provision.children.flatMap((child) => linesOf(child, depth + own.length))];
}

/** A statute as plain text: one paragraph a provision, indented by depth, UTF-8, ends with a line break. */
export function statuteText(statute: Statute): string {
  const lines = statute.body.flatMap((provision) => linesOf(provision)).map(({depth, words}) => '  '.repeat(depth) + words);
  return `${lines.join('\n\n')}\n`;
}
