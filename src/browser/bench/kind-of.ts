/**
 * What a file is, told by its bytes and not by its name: `json` may be one of ours, `office` is a zip that is one document, `secret-key` is
 * a private key that nobody should hand over.
 */
export type Kind = 'empty' | 'json' | 'sealed' | 'armored' | 'zip' | 'office' | 'secret-key' | 'foreign';

/** As many bytes as tell it. */
export const TELLING = 512;

const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';

/** @param start the first bytes of a file, `TELLING` of them where it has so many */
export function kindOf(start: Uint8Array): Kind {
  if (start.length === 0) return 'empty';
  const latin = latinOf(start);
  if (latin.startsWith('PK\u0003\u0004')) return OFFICE.test(nameOfFirstEntry(start, latin)) ? 'office' : 'zip';
  if (latin.startsWith('PK\u0005\u0006')) return 'zip';
  if (latin.startsWith('age-encryption.org/')) return 'sealed';
  // Halves of UTF-16 letters are zeros; byte order marks are no words of anyone's.
  const words = latin
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (words === '') return latin.includes('\0') ? 'foreign' : 'empty';
  if (words.startsWith(ARMOR)) return 'armored';
  if (/^(?:#[^\n]*\n\s*)*AGE-SECRET-KEY-/.test(words)) return 'secret-key';
  return words.startsWith('{') ? 'json' : 'foreign';
}

/** The first file of what word processors and spreadsheets write, and of Java archives. */
const OFFICE = /^(?:\[Content_Types\]\.xml|mimetype|_rels\/|docProps\/|META-INF\/)/;

function nameOfFirstEntry(start: Uint8Array, latin: string): string {
  return latin.slice(30, 30 + (start[26] ?? 0) + 256 * (start[27] ?? 0));
}

function latinOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, TELLING));
}
