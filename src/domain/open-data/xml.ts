/** Markup that is already XML. Bare strings are words: they are escaped wherever they are put. */
export interface Xml {
  readonly markup: string;
}

export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with its content on the same line: every letter inside counts. */
export function inline(name: string, attributes: Attributes = {}, content: readonly (Xml | string)[] = []): Xml {
  return between(name, attributes, content.map((part) => (typeof part === 'string' ? escaped(part) : part.markup)).join(''));
}

/** An element that holds elements only, each on a line of its own: the line breaks are not content. */
export function block(name: string, attributes: Attributes = {}, children: readonly Xml[] = []): Xml {
  return between(name, attributes, children.map(({markup}) => `\n${markup}`).join('') + (children.length > 0 ? '\n' : ''));
}

function between(name: string, attributes: Attributes, content: string): Xml {
  const pairs = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapedValue(value)}"`]));
  const open = `<${name}${pairs.join('')}`;
  return {markup: content === '' ? `${open}/>` : `${open}>${content}</${name}>`};
}

// XML 1.0 has no way to write these: control characters, halves of surrogate pairs and two non-characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Words without what XML cannot hold: that becomes U+FFFD, so that nothing vanishes unseen. */
export function writable(words: string): string {
  return words.replace(UNWRITABLE, '\ufffd');
}

/** Words as XML text. */
export function escaped(words: string): string {
  return writable(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

function escapedValue(value: string): string {
  // A reader turns bare line breaks and tabs of an attribute into spaces.
  return escaped(value).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
