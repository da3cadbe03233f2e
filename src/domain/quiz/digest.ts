import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/** Sixteen hexadecimal digits that tell one version of some content from another. */
export function digestOf(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content)))).slice(0, 16);
}

/** What makes a version of a provision: its words, whether it rules, and since when. */
interface Ruling {
  readonly quote?: string;
  readonly state: string;
  readonly from: string;
}

/** The version of each provision, by id: the same in every bank that cites it. */
export function lawOf(citations: Readonly<Record<string, Ruling>>): Record<string, string> {
  return Object.fromEntries(Object.entries(citations).map(([id, {quote, state, from}]) => [id, digestOf([quote, state, from])]));
}
