/** What every printed sheet says around the text. */
export interface SheetWords {
  /** The norm, and the article or selection: "Ley 25.326, art. 5". */
  readonly name: string;
  /** Where the words come from, with the date of the copy where it is known. */
  readonly source: string;
  /** Whether it rules: "Vigente al 3 de octubre de 2026". */
  readonly status: string;
  /** The permanent address, absolute. */
  readonly address: string;
}

/**
 * The style that writes them in the margin boxes of each sheet (CSS Paged Media 3, §5). How the boxes look and the
 * number of the sheet are the same on all pages: `src/css/print.css`.
 * A name, an address, a line break or a quote in the words can neither end the string nor the style element.
 */
export function sheetCss({name, source, status, address}: SheetWords): string {
  return [
    '@page {',
    `@top-left { content: ${cssStrings(`${name}\n${source}`)} }`,
    `@top-right { content: ${cssStrings(status)} }`,
    `@bottom-left { content: ${cssStrings(address)} }`,
    '}',
  ].join(' ');
}

/**
 * Words as strings of CSS that `content` prints as one. What would end them is written by its code (CSS Syntax 3, §4.3.7);
 * the space after the code belongs to it. After `<` a new string begins: minifiers turn its code back into the sign, and
 * `</style` would end the element that holds the style.
 */
export function cssStrings(words: string): string {
  return words
    .replaceAll('\r\n', '\n')
    .split(/(?<=<)/)
    .map((part) => `"${part.replace(/["\\<>\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`)
    .join(' ');
}
