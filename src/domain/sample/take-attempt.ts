import {instantOf} from '../calendar/instant';
import {type Attempt, answer, close, type Mode, startAttempt} from '../quiz/attempt';
import {deal} from '../quiz/draw';
import type {Item} from '../quiz/quiz';
import type {Chance} from './chance';
import {type Mind, respond} from './mind';
import type {SampleBank, SampleItem} from './sample-bank';

/** What a made-up attempt is asked, and when. */
export interface Sitting {
  readonly mode: Mode;
  readonly items: readonly Item[];
  /** Seconds since 1 January 1970. */
  readonly at: number;
  /** Median of the seconds that the learner takes for an answer. */
  readonly pace: number;
  /** Time limit in seconds. */
  readonly seconds?: number;
}

/** Nobody reads a question in less. */
const SHORTEST = 6;

/** An attempt as a mind makes it, to its end: answered whole, handed in before, or cut off by its time limit. */
export function takeAttempt(mind: Mind, {bank, items: index}: SampleBank, sitting: Sitting, chance: Chance): Attempt {
  const {mode, items, at, pace, seconds} = sitting;
  const seed = chance.seed();
  const limit = seconds === undefined ? {} : {seconds};
  let attempt = startAttempt(bank, {id: chance.uuid(), at: instantOf(at), seed, mode, drawn: deal(items, bank.digests, seed), ...limit});
  // Now and then somebody gives up.
  const last = chance.is(0.02) ? chance.whole(1, attempt.drawn.length) : attempt.drawn.length;
  let clock = at;
  for (const {item: id} of attempt.drawn.slice(0, last)) {
    const asked = index.get(id) as SampleItem;
    clock += Math.max(SHORTEST, chance.logNormal(pace, 0.5));
    if (seconds !== undefined && clock > at + seconds) return close(attempt, {at: instantOf(at + seconds), why: 'time'});
    const response = respond(mind, asked, chance);
    const sure = chance.is(0.5) ? {confidence: chance.is(0.7) ? ('sure' as const) : ('unsure' as const)} : {};
    attempt = answer(attempt, asked.item, response, instantOf(clock), mode === 'practice' ? sure : {});
  }
  return close(attempt, {at: instantOf(clock + SHORTEST), why: 'handed-in'});
}
