import {type Attempt, answer, type Mode, type Remarks, startAttempt} from '../quiz/attempt';
import {deal} from '../quiz/draw';
import {itemOf, quizOf} from '../quiz/fixture';
import type {Bank} from '../quiz/quiz';
import {rightResponse} from '../quiz/response';
import type {PracticeCatalogue} from './catalogue';
import type {Calendar} from './review-queue';

/** Two items test art. 1, one arts. 1 and 2 together, one art. 3 of another norm. */
export const TESTED: Readonly<Record<string, readonly string[]>> = {
  uno: ['ley/art-1'],
  dos: ['ley/art-1'],
  ambos: ['ley/art-1', 'ley/art-2'],
  tres: ['otra/art-3'],
};

const items = Object.entries(TESTED).map(([id, cites]) => itemOf(id, {cites}));
const law = {'ley/art-1': 'v1', 'ley/art-2': 'v1', 'otra/art-3': 'v1'};

/** The bank `q` of those items. */
export const BANK: Bank = {
  quiz: quizOf(...items),
  hash: 'bank',
  digests: Object.fromEntries(items.map(({id}) => [id, `${id}-1`])),
  law,
};

/** What the site publishes about it; `versions` replaces those of provisions. */
export function catalogueOf(versions: Readonly<Record<string, string>> = {}): PracticeCatalogue {
  return {
    banks: [
      {
        id: 'q',
        title: 'Práctica',
        hash: 'bank',
        address: '/q/',
        pass: 80,
        objectives: [{id: 'o', text: 'Objetivo', items: Object.keys(TESTED)}],
      },
    ],
    provisions: Object.fromEntries(
      Object.entries({...law, ...versions}).map(([id, version]) => [
        id,
        {
          label: id,
          address: `/normas/${id}/`,
          version,
          state: 'in-force' as const,
          group: id.startsWith('ley') ? 'Ley, cap. I' : 'Otra',
          items: {q: Object.keys(TESTED).filter((item) => TESTED[item]?.includes(id))},
        },
      ]),
    ),
  };
}

/** An answer to give: the item, right or not, when. */
export interface Given extends Remarks {
  readonly item: string;
  readonly correct: boolean;
  readonly at: string;
}

/** An attempt at the bank that got these answers. */
export function attemptOf(id: string, given: readonly Given[], mode: Mode = 'practice'): Attempt {
  const drawn = deal(items, BANK.digests, 1);
  const begun = startAttempt(BANK, {id, at: given[0]?.at ?? '2026-11-02T12:00:00Z', seed: 1, mode, drawn});
  return given.reduce((attempt, {item: of, correct, at, ...remarks}) => {
    const item = items.find((one) => one.id === of);
    if (!item) throw new Error(`no item "${of}" in the fixture`);
    return answer(attempt, item, correct ? rightResponse(item) : {kind: 'choice', chosen: ['b']}, at, remarks);
  }, begun);
}

/** A day in a place three hours behind UTC. */
export function calendarOn(today: string): Calendar {
  return {today, dayOf: (instant) => (instant.slice(11, 13) < '03' ? `${instant.slice(0, 8)}${dayBefore(instant)}` : instant.slice(0, 10))};
}

/** Good for what the tests use: never on the first of a month. */
function dayBefore(instant: string): string {
  return String(Number(instant.slice(8, 10)) - 1).padStart(2, '0');
}
