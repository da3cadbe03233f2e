/** A stretch of the printed words with what stands on it. */
export interface Segment {
  readonly words: string;
  /** Id of the erratum that speaks of these words. */
  readonly fault?: string;
  /** Where these words lead: an id, or an external norm. */
  readonly to?: string;
  /** Whether they lead there as a defined term. */
  readonly term?: true;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at the words of faults and at links. The pieces joined are the text: not a letter is added or lost.
 * A fault whose words do not stand in this text is not marked; where faults overlap, the first one is.
 */
export function segmentsOf(
  text: string,
  faults: readonly {readonly id: string; readonly printed?: string}[],
  links: readonly (Span & {readonly to: string; readonly term?: true})[],
): Segment[] {
  const marks = faults.flatMap(({id, printed}) =>
    (printed?.split('[…]') ?? []).flatMap((part) => {
      const words = part.trim();
      const start = words === '' ? -1 : text.indexOf(words);
      return start < 0 ? [] : [{start, end: start + words.length, id}];
    }),
  );
  const inside = links.filter(({start, end}) => start >= 0 && end <= text.length && start < end);
  const cuts = [...new Set([0, text.length, ...[...marks, ...inside].flatMap(({start, end}) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i] ?? 0;
    const over = <T extends Span>(spans: readonly T[]): T | undefined => spans.find((span) => span.start <= start && end <= span.end);
    const [fault, link] = [over(marks), over(inside)];
    return [{words: text.slice(start, end), ...(fault && {fault: fault.id}), ...(link && {to: link.to}), ...(link?.term && {term: true})}];
  });
}
