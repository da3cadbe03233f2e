import {digestOf} from '../../domain/digest/digest';
import type {Statement} from '../../domain/learning-record/xapi/statement';
import {parseJson} from '../files/parse-json';
import type {Lrs} from './endpoint';
import {insist, PATIENCE, type Patience} from './patience';
import {type Outcome, request} from './request';
import {isSameEvent} from './same-event';
import {NOT_AN_LRS, reasonIn, stopped, TOO_MANY, waiting} from './tell';

/** Statements in one request: few at first, twice as many each time it goes well. */
const FIRST_BATCH = 50;
const LARGEST_BATCH = 500;
/** Above this a batch whose answer does not come in time is sent in halves; up to it, again. */
const SMALL_BATCH = 10;
/** Statements that the LRS may refuse before nothing more is sent. */
const MOST_REFUSED = 100;

/** A statement that the LRS did not take, with what it says. */
export interface Untaken {
  readonly statement: Statement;
  readonly reason: string;
}

export interface SendProgress {
  /** Statements that the LRS has, by its own word; those that it confirmed earlier on this page too. */
  readonly confirmed: number;
  readonly conflicts: number;
  readonly refused: number;
  /** Why nothing moves at the moment, in Spanish. */
  readonly waiting?: string;
}

export interface SendReport {
  /** `stopped`: it cannot go on for `reason`. What was confirmed stays so in each case. */
  readonly end: 'done' | 'cancelled' | 'stopped';
  readonly confirmed: number;
  /** The LRS has them with other content (409). */
  readonly conflicts: readonly Untaken[];
  /** The LRS does not take them (400). */
  readonly refused: readonly Untaken[];
  /** In Spanish, for the trainer. */
  readonly reason?: string;
}

/** What an LRS confirmed: of each statement, id and content together. Only grows. */
export type Confirmed = Set<string>;

export interface SendOptions extends Lrs {
  readonly onProgress?: (progress: SendProgress) => void;
  readonly signal?: AbortSignal;
  /** Of this LRS, from earlier sendings: what is in it is not sent again. Grows by what is confirmed now. */
  readonly confirmed?: Confirmed;
  readonly patience?: Patience;
}

/** A statement and what it is remembered by: a digest of id and content together. */
interface Keyed {
  readonly statement: Statement;
  readonly key: string;
}

/** It cannot go on; the message is for the trainer. */
class Stopped extends Error {}

/**
 * Sends statements to an LRS. None is lost and none is there twice, whatever happens on the way: what has no answer is sent again, and
 * the ids make that harmless. Never rejects. A batch that the LRS refuses is taken apart, so that one statement does not keep the others.
 */
export async function send(statements: Iterable<Statement> | AsyncIterable<Statement>, options: SendOptions): Promise<SendReport> {
  const {signal, onProgress = () => {}, confirmed = new Set<string>(), patience = PATIENCE} = options;
  const conflicts: Untaken[] = [];
  const refused: Untaken[] = [];
  let count = 0;
  let size = FIRST_BATCH;
  let largest = LARGEST_BATCH;
  const tell = (why?: string): void =>
    onProgress({confirmed: count, conflicts: conflicts.length, refused: refused.length, ...(why !== undefined && {waiting: why})});
  const ask = (resource: string, batch?: readonly Keyed[]): Promise<Outcome> => {
    const how = batch
      ? ({method: 'POST', body: JSON.stringify(batch.map(({statement}) => statement))} as const)
      : ({method: 'GET'} as const);
    return insist(() => request(options, `${options.endpoint}${resource}`, {...how, timeout: patience.timeout, signal}), patience, {
      signal,
      onWait: (wait) => tell(waiting(wait)),
      isFinal: (outcome) => (batch?.length ?? 0) > SMALL_BATCH && isLate(outcome),
    });
  };
  const confirm = (batch: readonly Keyed[]): void => {
    for (const {key} of batch) confirmed.add(key);
    count += batch.length;
  };
  const leave = (statement: Statement, status: number, text: string): void => {
    (status === 409 ? conflicts : refused).push({statement, reason: reasonIn(text).slice(2)});
    if (refused.length >= MOST_REFUSED) throw new Stopped(TOO_MANY);
  };
  /** Takes a refused batch apart: decides on the statements that the answer names, and leaves the rest in two halves to send. */
  const takeApart = async (batch: readonly Keyed[], status: number, text: string): Promise<Keyed[][]> => {
    const alone = batch.length === 1;
    const named = alone ? batch : batch.filter(({statement}) => text.includes(statement.id));
    const rest = batch.filter((one) => !named.includes(one));
    const half = Math.ceil(rest.length / 2);
    const parts = [rest.slice(half), rest.slice(0, half)];
    for (const one of named) {
      const stored = status === 409 ? await storedUnder(one.statement.id, ask) : undefined;
      if (stored !== undefined && isSameEvent(stored, one.statement)) confirm([one]);
      else if (stored !== undefined || alone) leave(one.statement, status, text);
      else parts.push([one]);
    }
    return parts;
  };
  const deliver = async (whole: readonly Keyed[]): Promise<void> => {
    const left = [whole];
    for (let batch = left.pop(); batch !== undefined; batch = left.pop()) {
      if (batch.length === 0) continue;
      const outcome = await ask('statements', batch);
      if (isTooMuch(outcome)) largest = size = Math.max(1, Math.floor(batch.length / 2));
      if (isLate(outcome) && batch.length > SMALL_BATCH) {
        left.push(batch.slice(size), batch.slice(0, size));
      } else if (outcome.kind === 'none' || !(isTaken(outcome) || TAKEN_APART.includes(outcome.status))) {
        throw new Stopped(stopped(outcome));
      } else if (!isTaken(outcome)) {
        left.push(...(await takeApart(batch, outcome.status, outcome.text)));
      } else if (namesAll(outcome.text, batch)) {
        confirm(batch);
        size = Math.min(largest, size * 2);
      } else {
        throw new Stopped(NOT_AN_LRS);
      }
      tell();
    }
  };
  const report = (end: SendReport['end'], reason?: string): SendReport => ({
    end,
    confirmed: count,
    conflicts,
    refused,
    ...(reason !== undefined && {reason}),
  });

  try {
    let batch: Keyed[] = [];
    for await (const statement of statements) {
      signal?.throwIfAborted();
      const key = digestOf(statement);
      if (confirmed.has(key)) {
        count++;
        continue;
      }
      batch.push({statement, key});
      if (batch.length < size) continue;
      await deliver(batch);
      batch = [];
    }
    await deliver(batch);
    tell();
    return report('done');
  } catch (error) {
    if (signal?.aborted) return report('cancelled');
    return report('stopped', error instanceof Stopped ? error.message : told(error));
  }
}

/** What of a batch is refused because of some of it: taken apart, the rest is taken. */
const TAKEN_APART: readonly number[] = [400, 409, 413];

function isTaken(outcome: Outcome): boolean {
  return outcome.kind === 'answer' && outcome.status >= 200 && outcome.status < 300;
}

function isLate(outcome: Outcome): boolean {
  return outcome.kind === 'none' && outcome.why === 'timeout';
}

/** Whether a smaller batch may go better. */
function isTooMuch(outcome: Outcome): boolean {
  return isLate(outcome) || (outcome.kind === 'answer' && outcome.status === 413);
}

/** Whether an answer is that of an LRS that took the batch: the ids of all its statements. */
function namesAll(text: string, batch: readonly Keyed[]): boolean {
  const parsed = parseJson(text);
  const ids = 'value' in parsed && Array.isArray(parsed.value) ? new Set(parsed.value.map((id) => String(id).toLowerCase())) : new Set();
  return batch.every(({statement}) => ids.has(statement.id));
}

/** What the LRS has under an id; `undefined` where it does not show it. */
async function storedUnder(id: string, ask: (resource: string) => Promise<Outcome>): Promise<unknown> {
  const outcome = await ask(`statements?statementId=${id}`);
  if (outcome.kind === 'none' || outcome.status !== 200) return undefined;
  const parsed = parseJson(outcome.text);
  return 'value' in parsed ? parsed.value : undefined;
}

function told(error: unknown): string {
  return `Falló el sitio (${error instanceof Error ? error.message : String(error)}). Recargá la página y probá de nuevo.`;
}
