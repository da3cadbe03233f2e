import {GROUNDS, handedInAttempt} from '../../domain/learning-record/xapi/fixture';
import type {Statement} from '../../domain/learning-record/xapi/statement';
import {statementsOf} from '../../domain/learning-record/xapi/statements-of';
import type {Response as Given} from '../../domain/quiz/response';
import type {Patience} from './patience';

const GIVEN: Given = {kind: 'choice', chosen: ['a']};
const ANSWERS = Object.fromEntries(['uno', 'varias', 'juicio', 'razon', 'pasos', 'pares', 'huecos'].map((id) => [id, GIVEN]));

/** Statements of made-up attempts, for tests: nine an attempt. */
export function madeUpStatements(count: number, cohort?: string): Statement[] {
  const attempts = Array.from({length: Math.ceil(count / 9)}, (_, at) => at);
  const all = attempts.flatMap((at) =>
    statementsOf(
      {attempt: handedInAttempt(ANSWERS, {id: `intento-${at}`}), learner: String(1000 + (at % 40)), ...(cohort !== undefined && {cohort})},
      GROUNDS,
    ),
  );
  return all.slice(0, count);
}

/** For tests: as insistent as ever, without the waits. */
export const HASTE: Patience = {timeout: 2000, tries: 7, first: 1, longest: 5, random: () => 0.5};

/** Where it is and who asks, for tests. */
export const LRS = {endpoint: 'https://lrs.example/xapi/', user: 'ana', password: 'contraseña ✓'};
