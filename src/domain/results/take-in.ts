import {type Attempt, mergeAttempts} from '../quiz/attempt';
import type {DeviceData} from './device-file';

/** What the data of a file bring to a device. */
export interface Intake {
  /** Everything that the device holds afterwards. */
  readonly data: DeviceData;
  readonly news: News;
}

/** What was new, to tell the reader. All zero and false when the device had it all. */
export interface News {
  /** Attempts that the device did not have. */
  readonly attempts: number;
  /** Answers that it did not have, those of the new attempts counted. */
  readonly answers: number;
  readonly certificates: number;
  readonly profile: boolean;
  /** Cohorts that the device was in none of. */
  readonly cohorts: number;
  /** Attempts that bear the id of one on the device and are not the same: they are left out. */
  readonly leftOut: number;
}

/**
 * Takes the data of a file into those of a device: nothing that the device holds is lost, an attempt in both is merged, and taking in
 * the same file again changes nothing. The profile of the device stays when it has one, and its place in a cohort.
 */
export function takeIn(held: DeviceData, file: DeviceData): Intake {
  const attempts = new Map(held.attempts.map((attempt) => [attempt.id, attempt]));
  let leftOut = 0;
  for (const attempt of file.attempts) {
    // Merged with itself where it is new: so its answers stand in the order in which a later merge would put them.
    const known = attempts.get(attempt.id) ?? attempt;
    if (sameBeginning(known, attempt)) attempts.set(attempt.id, mergeAttempts(known, attempt));
    else leftOut++;
  }
  const certificates = new Map([...file.certificates, ...held.certificates].map((certificate) => [certificate.code, certificate]));
  const joined = held.memberships ?? [];
  const memberships = new Map([...(file.memberships ?? []), ...joined].map((membership) => [membership.cohort.id, membership]));
  const profile = held.profile ?? file.profile;
  return {
    data: {
      attempts: byStart([...attempts.values()]),
      certificates: [...certificates.values()],
      ...(profile && {profile}),
      ...(memberships.size > 0 && {memberships: [...memberships.values()]}),
    },
    news: {
      attempts: attempts.size - held.attempts.length,
      answers: countAnswers([...attempts.values()]) - countAnswers(held.attempts),
      certificates: certificates.size - held.certificates.length,
      profile: held.profile === undefined && file.profile !== undefined,
      cohorts: memberships.size - joined.length,
      leftOut,
    },
  };
}

/** In the order in which they began; of the same instant, by id. */
export function byStart(attempts: readonly Attempt[]): Attempt[] {
  const key = ({startedAt, id}: Attempt): string => `${startedAt} ${id}`;
  return [...attempts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Whether two attempts of one id began as the same one: only a file that somebody edited says no. */
function sameBeginning(one: Attempt, other: Attempt): boolean {
  const beginning = ({quiz, mode, quizHash, startedAt, seed, drawn}: Attempt): string =>
    JSON.stringify([quiz, mode, quizHash, startedAt, seed, drawn.map(({item, digest, shown}) => [item, digest, shown])]);
  return beginning(one) === beginning(other);
}

function countAnswers(attempts: readonly Attempt[]): number {
  return attempts.reduce((sum, {answers}) => sum + answers.length, 0);
}
