import type {ReactNode} from 'react';

/** A text that an author wrote, a paragraph a line. */
export function Paragraphs({text}: {text: string}): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text never move
  return text.split('\n').map((paragraph, at) => <p key={at}>{paragraph}</p>);
}
