import {canonical} from '../digest/digest';
import {fromBase64, toBase64} from './base64';
import type {Certificate} from './certificate';

const BEGIN = 'resguardo:constancia:v1:';
const END = ':fin';
/** As mail programs leave it. */
const LINE = 76;
/** A certificate takes some 3,000 signs; a whole document may have been pasted around it. */
export const LONGEST_TEXT = 500_000;

/**
 * A certificate as one block of text, to be printed, copied and pasted. No hyphens: readers of PDF files take one at the end of a line
 * for a broken word and leave it out.
 */
export function certificateText(certificate: Certificate): string {
  const lines = toBase64(canonical(certificate)).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [BEGIN, ...lines, END].join('\n');
}

/** What a pasted text or the text of a file holds: a value to be verified, or why there is none. */
export type FoundCertificate = {readonly value: unknown} | {readonly missing: 'nothing' | 'incomplete' | 'unreadable' | 'too-long'};

/**
 * Finds a certificate in a text: the JSON of its file, or the block of a paper with whatever was copied around it. White space, marks of
 * a quoted mail and invisible signs within the block do not matter.
 */
export function findCertificate(text: string): FoundCertificate {
  if (text.length > LONGEST_TEXT) return {missing: 'too-long'};
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return readJson(trimmed);
  const bare = text.replace(/^[>\s]+/gm, '').replace(/[\s\p{Cf}]+/gu, '');
  const begin = bare.indexOf(BEGIN);
  if (begin < 0) return {missing: 'nothing'};
  const end = bare.indexOf(END, begin + BEGIN.length);
  if (end < 0) return {missing: 'incomplete'};
  const written = fromBase64(bare.slice(begin + BEGIN.length, end));
  return written === undefined ? {missing: 'unreadable'} : readJson(written);
}

function readJson(text: string): FoundCertificate {
  try {
    return {value: JSON.parse(text)};
  } catch {
    return {missing: 'unreadable'};
  }
}
