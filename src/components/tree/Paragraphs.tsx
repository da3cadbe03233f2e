import type {ReactNode} from 'react';

/** A text of a tree, a paragraph a line. */
export function Paragraphs({text}: {text: string}): ReactNode {
  return text.split('\n').map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
