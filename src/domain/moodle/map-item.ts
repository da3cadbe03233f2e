import {inline, type Xml} from '../open-data/xml';
import type {CaseItem, SimpleItem} from '../quiz/quiz';
import type {Change} from './changes';
import {generalFeedback} from './general-feedback';
import {type Common, mapKind, type Outcome} from './map-kind';
import {type Citing, citedText, joined, LONGEST, oneLine, paragraphs} from './told';

/** What became of an item, and what is otherwise there. */
export type Mapped = Outcome & {readonly changes: readonly Change[]};

/**
 * An item as the nearest question of Moodle; a part of a case has its facts in front.
 * @throws RangeError when it cites what `citing` does not know
 */
export function mapItem(item: SimpleItem, inCase: CaseItem | undefined, tags: readonly string[], citing: Citing): Mapped {
  const common: Common = {
    id: item.id,
    name: nameOf(item, inCase),
    text: textOf(item, inCase),
    generalFeedback: generalFeedback(item, citing),
    hints: item.hints.map((hint) => citedText(hint, citing)),
    tags,
  };
  const {changes = [], ...outcome} = mapKind(item, common, citing);
  return {
    ...outcome,
    changes: [...changes, ...(inCase ? (['case-apart'] as const) : []), ...(item.explain ? (['explanation-dropped'] as const) : [])],
  };
}

function nameOf({id, ask}: SimpleItem, inCase: CaseItem | undefined): string {
  const letters = [...oneLine(inCase ? `${id} · ${inCase.title}: ${ask}` : `${id} · ${ask}`)];
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST - 1).join('')}…`;
}

function textOf({ask, historical}: SimpleItem, inCase: CaseItem | undefined): Xml {
  const notice = [inline('strong', {}, ['⚠ Sobre normas que no rigen.']), ' Se pregunta qué dicen ellas, no qué se exige hoy.'];
  return joined([
    ...(historical ? [inline('p', {}, notice)] : []),
    ...(inCase ? [inline('p', {}, [inline('strong', {}, [oneLine(`Caso: ${inCase.title}`)])]), ...paragraphs(inCase.facts)] : []),
    ...paragraphs(ask),
  ]);
}
