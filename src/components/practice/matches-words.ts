import {fold} from '../../domain/search/fold';

/** Whether an option has every word that was written, begun at least, in its text or in the other words that find it. */
export function matchesWords({text, say = []}: {readonly text: string; readonly say?: readonly string[]}, wanted: string): boolean {
  const words = fold(wanted)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.length === 0) return true;
  const own = fold([text, ...say].join(' ')).split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}
