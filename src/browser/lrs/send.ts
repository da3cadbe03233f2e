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
/** Statements that are told one by one; after them nothing more is sent. */
const MOST_TOLD = 100;

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
  const tell = (why?: string): void =>
    onProgress({confirmed: count, conflicts: conflicts.length, refused: refused.length, ...(why !== undefined && {waiting: why})});
  const ask = (method: 'GET' | 'POST', resource: string, body?: string): Promise<Outcome> =>
    insist(
      () =>
        request(options, `${options.endpoint}${resource}`, {method, timeout: patience.timeout, signal, ...(body !== undefined && {body})}),
      patience,
      {signal, onWait: (wait) => tell(waiting(wait))},
    );
  const confirm = (batch: readonly Statement[]): void => {
    for (const statement of batch) confirmed.add(digestOf(statement));
    count += batch.length;
  };
  const settle = async (statement: Statement, status: number, text: string): Promise<void> => {
    if (status === 409 && isSameEvent(await stored(statement.id, ask), statement)) {
      confirm([statement]);
      return;
    }
    (status === 409 ? conflicts : refused).push({statement, reason: reasonIn(text).slice(2)});
    if (conflicts.length + refused.length >= MOST_TOLD) throw new Stopped(TOO_MANY);
  };
  const deliver = async (whole: readonly Statement[]): Promise<void> => {
    const waitingBatches = [whole];
    for (let batch = waitingBatches.pop(); batch !== undefined; batch = waitingBatches.pop()) {
      const outcome = await ask('POST', 'statements', JSON.stringify(batch));
      if (outcome.kind === 'none') throw new Stopped(stopped(outcome));
      const {status, text} = outcome;
      if (status >= 200 && status < 300) {
        if (!namesAll(text, batch)) throw new Stopped(NOT_AN_LRS);
        confirm(batch);
        size = Math.min(LARGEST_BATCH, size * 2);
      } else if (![400, 409, 413].includes(status)) {
        throw new Stopped(stopped(outcome));
      } else if (batch.length === 1) {
        for (const statement of batch) await settle(statement, status, text);
      } else {
        if (status === 413) size = Math.max(1, Math.floor(batch.length / 2));
        waitingBatches.push(...apart(batch, text));
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
    let batch: Statement[] = [];
    for await (const statement of statements) {
      signal?.throwIfAborted();
      if (confirmed.has(digestOf(statement))) {
        count++;
        continue;
      }
      batch.push(statement);
      if (batch.length < size) continue;
      await deliver(batch);
      batch = [];
    }
    if (batch.length > 0) await deliver(batch);
    tell();
    return report('done');
  } catch (error) {
    if (signal?.aborted) return report('cancelled');
    return report('stopped', error instanceof Stopped ? error.message : told(error));
  }
}

/** A refused batch in parts: the statements that the LRS names in its answer each alone, else two halves. */
function apart(batch: readonly Statement[], text: string): Statement[][] {
  const named = batch.filter(({id}) => text.includes(id));
  if (named.length > 0 && named.length < batch.length) {
    return [batch.filter((statement) => !named.includes(statement)), ...named.map((statement) => [statement])];
  }
  const half = Math.ceil(batch.length / 2);
  return [batch.slice(half), batch.slice(0, half)];
}

/** Whether an answer is that of an LRS that took the batch: the ids of all its statements. */
function namesAll(text: string, batch: readonly Statement[]): boolean {
  const parsed = parseJson(text);
  const ids = 'value' in parsed && Array.isArray(parsed.value) ? new Set(parsed.value.map((id) => String(id).toLowerCase())) : new Set();
  return batch.every(({id}) => ids.has(id));
}

/** What the LRS has under an id; `undefined` where it does not show it. */
async function stored(id: string, ask: (method: 'GET', resource: string) => Promise<Outcome>): Promise<unknown> {
  const outcome = await ask('GET', `statements?statementId=${id}`);
  if (outcome.kind === 'none' || outcome.status !== 200) return undefined;
  const parsed = parseJson(outcome.text);
  return 'value' in parsed ? parsed.value : undefined;
}

function told(error: unknown): string {
  return `Falló el sitio (${error instanceof Error ? error.message : String(error)}). Recargá la página y probá de nuevo.`;
}
