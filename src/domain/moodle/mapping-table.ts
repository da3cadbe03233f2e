import {CHANGES, LEFT_OUT} from './changes';
import {forGift} from './for-gift';
import type {MappedBank, MappedItem} from './map-bank';

export const MAPPING_COLUMNS = [
  'cuestionario',
  'pregunta',
  'caso',
  'clase',
  'en Moodle XML',
  'puntos',
  'en GIFT',
  'preguntas en GIFT',
  'qué cambia',
];

/** What became of every item of a bank, a row each; an item that is not exported has its reason. */
export function mappingRows({id, items}: MappedBank): string[][] {
  return items.map((one) => [id, one.item.id, one.case ?? '', one.item.kind, ...outcome(one)]);
}

function outcome({mapped}: MappedItem): string[] {
  if ('leftOut' in mapped) return ['no se exporta', '0', 'no se exporta', '0', LEFT_OUT[mapped.leftOut]];
  const {question, changes} = mapped;
  const {questions, changes: inGift} = forGift(question);
  const points = question.type === 'cloze' ? question.passage.filter((piece) => typeof piece !== 'string').length : 1;
  return [
    question.type,
    String(points),
    questions[0]?.type ?? '',
    String(questions.length),
    [...changes, ...inGift].map((change) => CHANGES[change]).join(' '),
  ];
}
