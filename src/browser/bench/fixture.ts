import type {Delivery} from '../../domain/cohort/delivery';
import {type Attempt, answer, startAttempt} from '../../domain/quiz/attempt';
import {deal} from '../../domain/quiz/draw';
import {bankOf, itemOf} from '../../domain/quiz/fixture';
import {resultFileOf} from '../../domain/results/result-file';
import {type Banks, openBanks} from './banks';
import type {ChosenFile} from './read-chosen';

const ITEMS = Array.from({length: 40}, (_, at) => itemOf(`pregunta-${at + 1}`));
/** A bank of forty items, whose right answer is always `a`. */
export const BANK = bankOf(ITEMS);
const DRAWN = deal(BANK.quiz.items, BANK.digests, 7);

/** A finished attempt at all of them, a minute an answer; `seed` decides what is answered. */
export function finishedAttempt(id: string, seed = 1): Attempt {
  return ITEMS.reduce(
    (attempt, item, at) =>
      answer(
        attempt,
        item,
        {kind: 'choice', chosen: [(at * 7 + seed) % 3 === 0 ? 'b' : 'a']},
        `2026-11-20T10:${String(at + 1).padStart(2, '0')}:00.000Z`,
      ),
    startAttempt(BANK, {id, at: '2026-11-20T10:00:00.000Z', seed, mode: 'evaluation', drawn: DRAWN}),
  );
}

/** A delivery of finished attempts. */
export function deliveryOf(learner: string, ...attempts: readonly Attempt[]): Delivery {
  return {
    format: 'resguardo/delivery/v1',
    learner,
    deliveredAt: '2026-11-21T10:00:00.000Z',
    results: attempts.map((attempt) => resultFileOf(attempt)),
  };
}

/** A file as it is chosen. */
export function chosen(path: string, ...content: readonly BlobPart[]): ChosenFile {
  return {path, file: new Blob([...content])};
}

/** The banks of a site that publishes that one. */
export function publishedBanks(bank = BANK): Promise<Banks> {
  return openBanks(async (path) => (path === 'practica.json' ? {banks: [{id: bank.quiz.id, hash: bank.hash}]} : bank));
}
