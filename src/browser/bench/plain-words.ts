/** What may stand in one line of a list: strangers choose names of files, legajos and aliases. */
const LONGEST = 200;

/**
 * Words of a stranger on one line: without what is not seen (control characters, marks that turn the direction of writing, halves of
 * characters), without spaces around and never two in a row, in one form of each accent. At most 200 characters.
 */
export function plainWords(text: string): string {
  const words = text
    .slice(0, 10 * LONGEST)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .trim();
  const characters = [...words];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : words;
}
