/**
 * Whether words repaired after a faulty extraction keep every letter and digit of what the document has: letters may
 * move, marks and spaces may come or go, but nothing may be added or lost. One loss is allowed: words that the copy
 * printed twice in a row and that now stand once.
 */
export function sameLetters(printed: string, reads: string): boolean {
  return lettersOf(printed) === lettersOf(reads) || readsOnce(wordsOf(printed), wordsOf(reads));
}

/** All letters and digits, sorted: equal for texts that hold the same ones, however placed. */
function lettersOf(text: string): string {
  return (text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? []).sort().join('');
}

/** Whether `reads` is `printed` with one of two equal runs of words that follow each other taken out. */
function readsOnce(printed: readonly string[], reads: readonly string[]): boolean {
  const run = printed.length - reads.length;
  if (run <= 0) return false;
  return reads.some((_, at) => {
    const [first, second] = [printed.slice(at, at + run), printed.slice(at + run, at + 2 * run)];
    return equal(first, second) && equal([...printed.slice(0, at), ...printed.slice(at + run)], reads);
  });
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
