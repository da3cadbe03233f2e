import {spawnSync} from 'node:child_process';

/** One sign of the text in the middle of it, changed for another of base64. */
export function withOneSignChanged(text: string): string {
  const at = Math.floor(text.length / 2);
  return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
}

/** Debian's package `age`: another program, by the format's author. */
export const HAS_AGE = spawnSync('age', ['--version']).status === 0;
