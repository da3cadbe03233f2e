import {cohortOf, markedOf} from '../../../domain/bench/fixture';
import type {ItemAnalysis} from '../../../domain/bench/item-analysis';
import type {MarkedAttempt} from '../../../domain/bench/marked';
import type {Names} from '../../../domain/bench/names';

/** Made-up names, for tests of the views. */
export const NAMES: Names = {
  people: new Map([['1200', 'Ana Álvarez']]),
  modules: new Map([['q', 'Datos personales']]),
  provisions: new Map([['ley-25326/art-2', {label: 'Ley 25.326, art. 2', to: '/normas/ley-25326/art-2/', target: 'ley-25326/art-2'}]]),
  asks: new Map([['q:uno', '¿Qué es un dato?']]),
};

/** A cohort of two modules that 80 % pass for a year, with two chances. */
export const COHORT = cohortOf({modules: ['q', 'r'], rule: {moveOn: 'Passed', pass: 80, validMonths: 12, attempts: 2}});

/** An evaluation that was handed over to that cohort. */
export function handedIn(learner: string, day: string, told: string, rest: Partial<MarkedAttempt> = {}): MarkedAttempt {
  return markedOf(learner, day, told, {cohort: COHORT.id, ...rest});
}

/** An item with figures, of as many answers. */
export function analysed(
  item: string,
  answers: number,
  figures: Partial<Extract<ItemAnalysis['figures'], {kind: 'told'}>>,
  rest: Partial<ItemAnalysis> = {},
): ItemAnalysis {
  return {
    item,
    ask: `¿${item}?`,
    answers,
    right: answers,
    wrong: 0,
    blank: 0,
    notRemarked: 0,
    misreadings: [],
    figures: {kind: 'told', facility: 0.5, sd: 0.5, discriminationIndex: 40, discriminativeEfficiency: 60, ...figures},
    ...rest,
  };
}
