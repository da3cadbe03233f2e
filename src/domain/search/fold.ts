const ENYE = '\u0002';

/** Lower case, without accents; `ñ` stays: an año is no ano. Used on both sides of the search. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words have nothing more to fold.
  if (!/[^ -~]/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replaceAll('ñ', ENYE)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll(ENYE, 'ñ');
}
