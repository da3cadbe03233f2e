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

/** A statute as plain text: one paragraph a provision, indented by depth, UTF-8, ends with a line break. */
export function statuteText(statute: Statute): string {
  const lines: string[] = [];
  const write = (provision: Provision, depth: number): void => {
    const own = [provision.num, provision.heading, provision.text].filter((part) => part !== undefined).join(' ');
    if (own !== '') lines.push('  '.repeat(depth) + own);
    for (const child of provision.children) write(child, own === '' ? depth : depth + 1);
  };
  for (const provision of statute.body) write(provision, 0);
  return `${lines.join('\n\n')}\n`;
}
