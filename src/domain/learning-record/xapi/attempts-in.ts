import {extensionIri, type Happening, itemIri, moduleIri, statementId} from './ids';
import type {AnswerRecord, EndRecord, StartRecord} from './records';
import {VERBS} from './statement';

/** An attempt put together again. Anybody who may write to the LRS may have made it up: check its shape, and mark it again. */
export interface ReadAttempt {
  readonly learner: string;
  readonly cohort?: string;
  readonly attempt: unknown;
}

/** What statements hold of the site's. */
export interface ReadBack {
  /** In the order in which the statements come. */
  readonly attempts: readonly ReadAttempt[];
  /** Statements that the site has not written: other programs', other sites'. */
  readonly foreign: number;
  /** Attempts without their beginning, their end or one of their answers: perhaps they are only half sent. */
  readonly incomplete: number;
  /** Attempts whose statements are of more than one learner or cohort, or say two things of one event. */
  readonly contradictory: number;
}

/** Puts attempts together from statements, as they come. */
export interface Gathering {
  /** Takes a statement of any origin. The same one twice counts once. */
  add(statement: unknown): void;
  /** What there is so far. */
  readBack(): ReadBack;
}

/**
 * Reads statements back into finished attempts. Takes only those that `statementsOf` wrote for this site: their ids, their activities and
 * their records must go together. Total: no statement makes it throw.
 * @param site address of the site, ending in a slash
 */
export function gatherAttempts(site: string): Gathering {
  const gathered = new Map<string, Gathered>();
  let foreign = 0;
  return {
    add: (statement) => {
      const told = toldBy(statement, site);
      if (!told) {
        foreign++;
        return;
      }
      const {attempt, learner, cohort} = told;
      const one = gathered.get(attempt) ?? {learner, cohort, answers: new Map(), contradictory: false};
      gathered.set(attempt, one);
      if (one.learner !== learner || one.cohort !== cohort || !add(one, told)) one.contradictory = true;
    },
    readBack: () => {
      const all = [...gathered.values()];
      const sound = all.filter(({contradictory}) => !contradictory);
      const attempts = sound.flatMap((one) => assembled(one) ?? []);
      return {attempts, foreign, incomplete: sound.length - attempts.length, contradictory: all.length - sound.length};
    },
  };
}

type AnyRecord = StartRecord | AnswerRecord | EndRecord;

interface Told {
  /** Id of the attempt. */
  readonly attempt: string;
  readonly learner: string;
  readonly cohort: string | undefined;
  readonly record: AnyRecord;
  /** The record as it was written. */
  readonly text: string;
}

interface Gathered {
  readonly learner: string;
  readonly cohort: string | undefined;
  start?: Told;
  end?: Told;
  readonly answers: Map<number, Told>;
  contradictory: boolean;
}

/** Says whether it goes together with what is there. */
function add(one: Gathered, told: Told): boolean {
  const {record, text} = told;
  switch (record.kind) {
    case 'start':
      one.start ??= told;
      return one.start.text === text;
    case 'end':
      one.end ??= told;
      return one.end.text === text;
    case 'answer': {
      const there = one.answers.get(record.at) ?? told;
      one.answers.set(record.at, there);
      return there.text === text;
    }
  }
}

function assembled({start, end, answers, learner, cohort}: Gathered): ReadAttempt | undefined {
  if (start?.record.kind !== 'start' || end?.record.kind !== 'end' || answers.size !== end.record.answers) return undefined;
  const given: unknown[] = [];
  for (let at = 0; at < answers.size; at++) {
    const record = answers.get(at)?.record;
    if (record?.kind !== 'answer') return undefined;
    given.push(record.answer);
  }
  const {revisions, closed} = end.record;
  return {
    learner,
    ...(cohort !== undefined && {cohort}),
    attempt: {...start.record.attempt, answers: given, revisions, ...(closed !== undefined && {closed})},
  };
}

/** What a statement of the site's tells; `undefined` where it is none. */
function toldBy(statement: unknown, site: string): Told | undefined {
  const text = held(statement, 'context', 'extensions', extensionIri(site, 'record'));
  const learner = held(statement, 'actor', 'account', 'name');
  const cohort = held(statement, 'context', 'extensions', extensionIri(site, 'cohort'));
  if (typeof text !== 'string' || typeof learner !== 'string' || !(cohort === undefined || typeof cohort === 'string')) return undefined;
  const record = recordIn(text);
  const place = record && placeOf(record, held(statement, 'verb', 'id'));
  if (!place) return undefined;
  const {attempt, quiz, what} = place;
  const isOurs =
    held(statement, 'actor', 'account', 'homePage') === site &&
    held(statement, 'object', 'id') === (typeof what === 'string' ? moduleIri(site, quiz) : itemIri(site, quiz, what.item)) &&
    held(statement, 'id') === statementId(site, attempt, what);
  return isOurs ? {attempt, learner, cohort, record, text} : undefined;
}

/** The record that a text holds, with what is needed to place it; whether the rest is as it should be is not known yet. */
function recordIn(text: string): AnyRecord | undefined {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return undefined;
  }
  const isText = (...path: string[]): boolean => typeof held(record, ...path) === 'string';
  const isPlaced = isText('attempt') && isText('quiz');
  switch (held(record, 'kind')) {
    case 'start':
      return isText('attempt', 'id') && isText('attempt', 'quiz') ? (record as StartRecord) : undefined;
    case 'answer':
      return isPlaced && isText('answer', 'item') && Number.isInteger(held(record, 'at')) ? (record as AnswerRecord) : undefined;
    case 'end':
      return isPlaced ? (record as EndRecord) : undefined;
    default:
      return undefined;
  }
}

interface Place {
  readonly attempt: string;
  readonly quiz: string;
  readonly what: Happening;
}

/** What a record with this verb is about. */
function placeOf(record: AnyRecord, verb: unknown): Place | undefined {
  switch (record.kind) {
    case 'start':
      return verb === VERBS.initialized.id ? {attempt: record.attempt.id, quiz: record.attempt.quiz, what: 'initialized'} : undefined;
    case 'answer':
      return verb === VERBS.answered.id ? {...record, what: {item: record.answer.item}} : undefined;
    case 'end':
      if (verb === VERBS.completed.id) return {...record, what: 'completed'};
      return verb === VERBS.passed.id || verb === VERBS.failed.id ? {...record, what: 'verdict'} : undefined;
  }
}

/** What a value of unknown origin holds along a path of its own keys. */
function held(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key) ? inside[key as never] : undefined),
    value,
  );
}
