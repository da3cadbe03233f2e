import {all, left, many, map, not, option, right} from 'peberminta';
import type {Owner} from '../mention';
import type {Token} from '../tokens';
import {comma, kind, maybe, or, type P, word} from './basics';
import {norms} from './norms';
import {chapters} from './pieces';
import {roman} from './values';

/** Whose piece it is: what follows "artículo 5", as in "de la Ley N° 25.326". */

// "de la", "del", "de las", "al", "of", "de", "," before a norm
const ofThe: P<unknown> = all<Token, undefined, unknown>(
  comma,
  many(word('de', 'del', 'al', 'of', 'to', 'la', 'el', 'las', 'los', 'the', 'ex')),
);

// "del Anexo al Decreto N° 1558/01", "del Anexo I del Decreto", "Annex to Decree 1558/01", "of Annex to"
const annexOf: P<unknown> = all<Token, undefined, unknown>(
  comma,
  maybe(word('del', 'de', 'of')),
  maybe(word('el', 'la')),
  word('anexo', 'annex'),
  maybe(roman),
  many(word('al', 'del', 'to', 'de')),
);

// "de la ley", where it stands for the norm that speaks or was named
const bareNorm: P<Owner[]> = map(
  right(
    word('de', 'del'),
    right(
      maybe(word('la', 'el')),
      left(word('ley', 'reglamentacion', 'proyecto'), not(or<unknown>(kind('numero'), kind('number'), kind('letter-mark')))),
    ),
  ),
  (token): Owner[] => [token.folded === 'proyecto' ? {type: 'that', what: 'proyecto'} : {type: 'this', what: token.folded}],
);

export const ownerAfter: P<Owner | undefined> = map(
  option(
    or<Owner[]>(
      right(annexOf, norms),
      // "artículo 24 del capítulo IV de la Ley": the chapter adds nothing
      right(all<Token, undefined, unknown>(maybe(all<Token, undefined, unknown>(word('del'), chapters)), ofThe), norms),
      bareNorm,
    ),
    undefined,
  ),
  (owners) => owners?.[0],
);
