import {type LengthGiveaway, lengthGiveaways} from '../../domain/quiz/giveaway';
import type {Quiz} from '../../domain/quiz/quiz';
import type {Report} from './check-entry';

const SIDES: Readonly<Record<LengthGiveaway['side'], {readonly is: string; readonly mend: string}>> = {
  longest: {is: 'la más larga', mend: 'acortá la correcta, o alargá una equivocada, en algunas de ellas.'},
  shortest: {is: 'la más corta', mend: 'alargá la correcta, o acortá una equivocada, en algunas de ellas.'},
};

/** Nobody passes by the length of the options. */
export function checkGiveaways(quiz: Quiz, report: Report): void {
  for (const {side, items, of, most} of lengthGiveaways(quiz)) {
    const {is, mend} = SIDES[side];
    report(
      ['items'],
      `la opción correcta es ${is} en ${items.length} de ${of} preguntas, y por azar sería en ${most} como mucho: ${items.join(', ')}.`,
      mend,
    );
  }
}
