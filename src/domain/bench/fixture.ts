import type {Cohort} from '../cohort/cohort';
import type {MarkedAttempt, MarkedItem} from './marked';

const OUTCOMES = {'1': 'right', '0': 'wrong', '-': 'blank'} as const;

/**
 * The items of an attempt, as tests write them: `uno:1 dos:0 tres:-` is right, wrong, blank. After a wrong one may stand the misreadings
 * that it shows (`dos:0=plazo,organo`), after any of them `?` when it could not be marked again.
 */
export function itemsOf(told: string): MarkedItem[] {
  return told
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => {
      const [, item = '', outcome = '1', misreadings, unmarked] = /^([^:]+):([10-])(?:=([^?]+))?(\?)?$/.exec(one) ?? [];
      return {
        item,
        outcome: OUTCOMES[outcome as keyof typeof OUTCOMES],
        misreadings: misreadings?.split(',') ?? [],
        remarked: unmarked === undefined,
      };
    });
}

/** An evaluation of the quiz `q` by a learner on a day, marked: these items. */
export function markedOf(learner: string, day: string, told: string, rest: Partial<MarkedAttempt> = {}): MarkedAttempt {
  const items = itemsOf(told);
  return {
    id: `${learner} ${rest.quiz ?? 'q'} ${day}`,
    learner,
    quiz: 'q',
    mode: 'evaluation',
    startedAt: `${day}T12:00:00Z`,
    endedAt: `${day}T13:00:00Z`,
    right: items.filter(({outcome}) => outcome === 'right').length,
    items,
    findings: [],
    ...rest,
  };
}

/** A cohort `c` of the module `q`, which 80 % pass for a year. */
export function cohortOf(told: Partial<Cohort> = {}): Cohort {
  return {
    format: 'resguardo/cohort/v1',
    id: 'c',
    name: 'Curso',
    responsible: {name: 'Academia', address: 'Calle 1'},
    modules: ['q'],
    rule: {moveOn: 'Passed', pass: 80, validMonths: 12},
    recipient: 'age1',
    createdAt: '2026-01-01T00:00:00Z',
    ...told,
  };
}
