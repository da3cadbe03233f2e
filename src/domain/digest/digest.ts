import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/** SHA-256 of a value as JSON, in hexadecimal: the same for the same value, in whatever order its keys are kept. */
export function digestOf(content: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(content))));
}

/** JSON with the keys of every object in order and no spaces: one text for one value, as it is and as its file is read again. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join()}}`;
}

/** What we digest has some five levels. What goes deeper, or round in circles, is none of ours, and must not exhaust the stack. */
const DEEPEST = 20;

/** Whether a value of unknown origin may be digested: JSON, and not too deep. */
export function isDigestible(value: unknown, levels = DEEPEST): boolean {
  if (typeof value === 'bigint') return false;
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((held) => isDigestible(held, levels - 1));
}
