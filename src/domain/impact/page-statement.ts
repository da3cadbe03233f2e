import type {Place, Rest, Statement} from './statement';

/**
 * `cita:ley-25326/art-5`, `provision:…` in a model, and addresses of the site, `/normas/ley-25326/art-5/#inc-2/b`; a page that compares two norms
 * counts for the one it is named after; `<Provision id="…" />` shows the words. Not `/datos/normas/…`, which are the files of open data.
 */
const LINK = /(?:cita:|provision:|<Provision\s+id="|(?<!\/datos)\/normas\/(?:comparar\/)?)([a-z0-9][a-z0-9/-]*)(?:#([a-z0-9/-]+))?/g;
const SHOWN = /<(DecisionTree|Quiz)\s+id="([^"]+)"/g;

/**
 * What a page written by an author rests on: the provisions that it links, the trees and quizzes that it shows. Reads the
 * source as text, so an address in a comment counts too: better one page read in vain than one missed.
 * @param knows whether an id is one of a provision or a norm
 */
export function pageStatement(file: string, source: string, knows: (id: string) => boolean): Statement {
  const links = [...source.matchAll(LINK)].map(([, path = '', anchor], i, all): Rest => {
    return {how: 'links', id: linkedId(path, anchor, knows), place: placeOf(file, source, all[i]?.index ?? 0)};
  });
  const shown = [...source.matchAll(SHOWN)].map(
    (match): Rest => ({
      how: match[1] === 'Quiz' ? 'shows-quiz' : 'shows-tree',
      id: match[2] ?? '',
      place: placeOf(file, source, match.index),
    }),
  );
  return {by: {kind: 'page', page: file}, file, rests: [...links, ...shown], wording: source};
}

/** The id that an address leads to; of an address that leads nowhere, the id that it would have. */
function linkedId(path: string, anchor: string | undefined, knows: (id: string) => boolean): string {
  const page = path.replace(/\/+$/, '');
  if (anchor === undefined) return page;
  // On a page of its own a provision's anchor goes on from the page's id; an alias keeps its whole path.
  const statute = page.split('/')[0];
  const candidates = [`${page}/${anchor}`, `${statute}/${anchor}`, page];
  return candidates.find(knows) ?? `${page}/${anchor}`;
}

function placeOf(file: string, source: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  return {file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}
