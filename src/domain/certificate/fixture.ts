import {type Attempt, answer, startAttempt} from '../quiz/attempt';
import {deal} from '../quiz/draw';
import {bankOf, itemOf} from '../quiz/fixture';
import type {CertifiableQuiz, PublishedLaw} from './published';

export const QUIZ: CertifiableQuiz = {
  id: 'q',
  title: 'Ley: datos personales',
  historical: false,
  evaluation: {pass: 50, validMonths: 12},
};

/** The law as published; versions by provision id may be told. */
export function lawOf(versions: Readonly<Record<string, string>> = {}): PublishedLaw {
  const provision = (label: string, id: string, status: string) => ({
    label,
    address: `/normas/${id}/`,
    version: versions[id] ?? 'v1',
    state: status.startsWith('Vigente') ? ('in-force' as const) : ('repealed' as const),
    status,
  });
  return {
    quizzes: {q: QUIZ},
    norms: {ley: {name: 'Ley', status: 'Vigente al 1 de enero'}},
    provisions: {
      'ley/art-1': provision('art. 1', 'ley/art-1', 'Vigente al 1 de enero'),
      'ley/art-2': provision('art. 2', 'ley/art-2', 'No rige: veto'),
    },
  };
}

/** An evaluation of two items, answered with these options: `a` is right. */
export function evaluated(picks: readonly string[] = ['a', 'a'], mode: Attempt['mode'] = 'evaluation'): Attempt {
  const items = [itemOf('uno'), itemOf('dos', {cites: ['ley/art-1', 'ley/art-2']})];
  const bank = {...bankOf(items), law: {'ley/art-1': 'v1', 'ley/art-2': 'v1'}};
  const begun = startAttempt(bank, {id: 'a1', at: '2026-11-21T10:00:00Z', seed: 7, mode, drawn: deal(items, bank.digests, 7)});
  return picks.reduce(
    (attempt, pick, at) => answer(attempt, items[at] ?? itemOf(''), {kind: 'choice', chosen: [pick]}, `2026-11-22T02:0${at}:00.000Z`),
    begun,
  );
}
