import type {LearningPackage} from '../../domain/learning-record/learning-package';
import type {Tracker} from '../../domain/learning-record/tracker';
import type {Attempt} from '../../domain/quiz/attempt';
import type {Bank} from '../../domain/quiz/quiz';
import {allOf} from './all-of';
import {packageHere} from './package-here';
import {type ApiWindow, findApi} from './scorm12-api';
import {Scorm12Connection} from './scorm12-connection';
import {Scorm12Tracker} from './scorm12-tracker';
import {toldAttempts} from './told-attempts';

/**
 * How it stands with the LMS. `absent`: the package was opened outside of one; `failing`: it did not take something, which is told again;
 * `looking`: it shows a learner's work without taking anything.
 */
export type LmsState = 'well' | 'absent' | 'failing' | 'looking';

/** The LMS that shows this package, for as long as the page lasts. */
export interface Lms {
  readonly package: LearningPackage;
  /** The LMS's own id of the learner, never a name; `undefined` when it does not say it. */
  readonly learner: string | undefined;
  readonly tracker: Tracker;
  /** The attempts at a bank that it keeps. */
  keptAttempts(bank: Bank): readonly Attempt[];
  readonly read: () => LmsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells again what it did not take. */
  readonly retry: () => void;
}

const RETRY_AFTER = 30_000;

let opened: Lms | undefined;

/** The LMS of this page, opened with the first call. `undefined` on the site itself. */
export function lmsHere(): Lms | undefined {
  const carried = packageHere();
  if (carried) opened ??= openLms(carried);
  return opened;
}

function openLms(carried: LearningPackage): Lms {
  const api = findApi(window as ApiWindow);
  if (!api) return standing(carried, 'absent');
  const connection = new Scorm12Connection(api);
  const isOpen = connection.open();
  const mode = isOpen ? connection.read('cmi.core.lesson_mode') : undefined;
  const learner = (isOpen && connection.read('cmi.core.student_id')) || undefined;
  if (mode === 'review' || mode === 'browse') {
    window.addEventListener('pagehide', () => connection.finish());
    return {...standing(carried, 'looking'), learner};
  }
  return telling(carried, learner, new Scorm12Tracker(connection, carried, toldAttempts(`${carried.id}.${learner ?? ''}`)));
}

/** An LMS that is told nothing. */
function standing(carried: LearningPackage, state: LmsState): Lms {
  return {
    package: carried,
    learner: undefined,
    tracker: allOf([]),
    keptAttempts: () => [],
    read: () => state,
    subscribe: () => () => undefined,
    retry: () => undefined,
  };
}

function telling(carried: LearningPackage, learner: string | undefined, scorm: Scorm12Tracker): Lms {
  const listeners = new Set<() => void>();
  let state: LmsState = 'well';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (isSettled: boolean): void => {
    clearTimeout(timer);
    if (!isSettled) timer = setTimeout(retry, RETRY_AFTER);
    const next = isSettled ? 'well' : 'failing';
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const retry = (): void => settle(scorm.flush());
  retry();
  window.addEventListener('pagehide', () => {
    clearTimeout(timer);
    scorm.close();
  });
  /** After each step: whether what the tracker was told has arrived. */
  const look = (): void => settle(scorm.isSettled);
  return {
    package: carried,
    learner,
    tracker: allOf([scorm, {start: look, answer: look, finish: look}]),
    keptAttempts: (bank) => scorm.keptAttempts(bank),
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry,
  };
}
