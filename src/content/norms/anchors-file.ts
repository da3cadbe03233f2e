/** One line of `anchors.txt`: an address once published, and where it went if it went. */
export interface Anchor {
  readonly line: number;
  readonly id: string;
  readonly movedTo?: string;
}

export const ANCHORS_FILE = 'anchors.txt';

/** Reads `ley-25326/art-5`, or `ley-25326/viejo -> ley-25326/nuevo` for one that went; empty lines and CRLF are no matter. */
export function parseAnchors(text: string): Anchor[] {
  return text.split('\n').flatMap((written, i) => {
    const [id = '', movedTo] = written.split('->').map((part) => part.trim());
    if (id === '') return [];
    return [{line: i + 1, id, ...(movedTo !== undefined && {movedTo})}];
  });
}
