import type {Evaluation, Quiz} from '../quiz/quiz';
import type {State} from '../status/status';

/** A bank that can be passed: what a certificate takes from it. */
export type CertifiableQuiz = Pick<Quiz, 'id' | 'title' | 'historical'> & {
  readonly evaluation?: Pick<Evaluation, 'pass' | 'validMonths'>;
};

export interface PublishedNorm {
  /** "Ley 25.326". */
  readonly name: string;
  /** "Vigente al 3 de octubre de 2026". */
  readonly status: string;
}

export interface PublishedProvision {
  /** Within its norm: "art. 5, inc. 2"; of a whole norm, its name. */
  readonly label: string;
  readonly address: string;
  /** Digest of its words and status. */
  readonly version: string;
  readonly state: State;
  /** As of a norm. */
  readonly status: string;
}

/** What the site publishes now of its banks and of the law that they cite, by id: certificates are made from it and verified against it. */
export interface PublishedLaw {
  readonly quizzes: Readonly<Record<string, CertifiableQuiz>>;
  readonly norms: Readonly<Record<string, PublishedNorm>>;
  readonly provisions: Readonly<Record<string, PublishedProvision>>;
}

/** What is published under an id; an id that came in a file may be anything, `constructor` too. */
export function publishedOf<T>(published: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(published, id) ? published[id] : undefined;
}
