import {byJoining, type Membership} from '../../domain/cohort/membership';
import {addToStored} from '../../domain/quiz/add-to-stored';
import type {Attempt, Mode} from '../../domain/quiz/attempt';
import {type DeviceData, deviceFileOf} from '../../domain/results/device-file';
import {byStart, takeIn} from '../../domain/results/take-in';
import {now} from '../clock';
import {forgetKeys} from './forget-keys';
import type {LearnerStore, Notice} from './store';

const NOTHING: DeviceData = {attempts: [], certificates: []};

/** A store that lasts as long as the page. */
export function memoryStore(): LearnerStore {
  const listeners = new Set<(notice: Notice) => void>();
  let held = NOTHING;
  const joinedBut = (cohort: string): Membership[] => (held.memberships ?? []).filter((membership) => membership.cohort.id !== cohort);
  const find = (id: string): Attempt | undefined => held.attempts.find((attempt) => attempt.id === id);
  return {
    kind: 'memory',
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    latest: async (quizId, mode) =>
      newest(
        held.attempts.filter(({quiz}) => quiz === quizId),
        mode,
      ),
    attempt: async (id) => find(id),
    attempts: async () => [...held.attempts],
    save: async (attempt) => {
      const whole = add(find(attempt.id), attempt);
      held = {...held, attempts: byStart([...held.attempts.filter(({id}) => id !== attempt.id), whole])};
      return whole;
    },
    certificates: async () => [...held.certificates],
    saveCertificate: async (certificate) => {
      held = {...held, certificates: [...held.certificates.filter(({code}) => code !== certificate.code), certificate]};
    },
    deleteCertificate: async (deleted) => {
      held = {...held, certificates: held.certificates.filter(({code}) => code !== deleted)};
    },
    profile: async () => held.profile,
    saveProfile: async (profile) => {
      const {profile: _, ...others} = held;
      held = {...others, ...(profile && {profile})};
    },
    memberships: async () => byJoining(held.memberships ?? []),
    saveMembership: async (membership) => {
      held = {...held, memberships: [...joinedBut(membership.cohort.id), membership]};
    },
    deleteMembership: async (cohort) => {
      held = {...held, memberships: joinedBut(cohort)};
    },
    exportAll: async () => deviceFileOf(held, now()),
    importAll: async (file) => {
      const {data, news} = takeIn(held, file);
      held = data;
      return news;
    },
    deleteAll: async () => {
      held = NOTHING;
      forgetKeys();
      for (const listener of listeners) listener('deleted');
    },
  };
}

/** What is stored under an id after an attempt is saved. */
export function add(stored: Attempt | undefined, attempt: Attempt): Attempt {
  return stored ? addToStored(stored, attempt) : attempt;
}

/** The attempt of a mode that began last. */
export function newest(attempts: readonly Attempt[], mode: Mode): Attempt | undefined {
  return byStart(attempts.filter((attempt) => attempt.mode === mode)).at(-1);
}
