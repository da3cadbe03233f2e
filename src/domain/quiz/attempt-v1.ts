import type {Attempt} from './attempt';
import type {Response} from './response';

/** An attempt as the first version of the product kept it: every response was the ids of chosen options. */
export interface AttemptV1 {
  readonly id: string;
  readonly quiz: string;
  readonly quizHash: string;
  readonly startedAt: string;
  readonly items: readonly string[];
  readonly answers: readonly {
    readonly item: string;
    readonly response: readonly string[];
    readonly correct: boolean;
    readonly at: string;
  }[];
}

/**
 * An old attempt in today's shape, with everything that it held; an attempt of today as it is. What nobody wrote down then stays
 * unknown: digests are empty, so that `revise` asks again as it reads now what has no answer, and no version of the law is told.
 */
export function modernize(kept: AttemptV1 | Attempt): Attempt {
  if (!('items' in kept)) return kept;
  const {id, quiz, quizHash, startedAt, items, answers} = kept;
  return {
    id,
    quiz,
    mode: 'practice',
    quizHash,
    startedAt,
    seed: 0,
    drawn: items.map((item) => ({item, digest: '', shown: []})),
    law: {},
    answers: answers.map((answer) => ({...answer, digest: '', response: responseOf(answer.response)})),
    revisions: [],
  };
}

/** The two options of true-false items were `true` and `false`; no other item had options of these names. */
function responseOf(chosen: readonly string[]): Response {
  const [only, ...more] = chosen;
  if (more.length === 0 && (only === 'true' || only === 'false')) return {kind: 'verdict', verdict: only};
  return {kind: 'choice', chosen};
}
