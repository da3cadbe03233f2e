import {instantOf, secondsOf} from '../calendar/instant';
import {type Answer, type Attempt, answer, type Closing, close, type Mode, startAttempt} from '../quiz/attempt';
import {deal} from '../quiz/draw';
import {type Bank, type SimpleItem, simpleItemsOf} from '../quiz/quiz';
import {decodeResponse, encodeResponse} from './response-code';

/** An attempt without its words: id; seed; beginning; seconds; closing; drawn items; answers. Numbers are in base 36. */
const FIELDS = 7;
const ALL = '*';
const PLACE = 2;

/**
 * An attempt at this bank in short, from which `decodeAttempt` builds the same one again: what the learner wrote in their own words stays
 * behind, and a long text in a blank is cut. `undefined` when it was answered at another version of the bank.
 */
export function encodeAttempt(bank: Bank, attempt: Attempt): string | undefined {
  const {id, quizHash, revisions, seed, startedAt, seconds, closed, drawn, answers} = attempt;
  const items = itemsOf(bank);
  const places = drawn.map(({item}) => items.findIndex((one) => one.id === item));
  if (quizHash !== bank.hash || revisions.length > 0 || places.includes(-1) || !/^[\w-]{1,64}$/.test(id)) return undefined;
  const whole = places.length === items.length && places.every((place, at) => place === at);
  let before = startedAt;
  const since = (at: string): string => {
    const took = toBase(thousandths(at) - thousandths(before));
    before = at;
    return took;
  };
  const given = answers.map((one) => {
    const item = items.find((asked) => asked.id === one.item) as SimpleItem;
    const remarks = `${one.confidence === undefined ? '' : one.confidence[0]}${one.hints ?? ''}`;
    const parts = [toBase(drawn.findIndex((asked) => asked.item === one.item)), encodeResponse(item, one.response), since(one.at)];
    return [...parts, ...(remarks === '' ? [] : [remarks])].join('.');
  });
  return [
    id,
    toBase(seed),
    toBase(thousandths(startedAt)),
    seconds === undefined ? '' : toBase(seconds),
    closed ? `${closed.why[0]}${toBase(thousandths(closed.at) - thousandths(startedAt))}` : '',
    whole ? ALL : places.map((place) => toBase(place).padStart(PLACE, '0')).join(''),
    given.join(','),
  ].join(';');
}

/** The attempt that `encodeAttempt` wrote for this bank and mode. `undefined` when it is no such text. */
export function decodeAttempt(bank: Bank, mode: Mode, code: string): Attempt | undefined {
  try {
    return rebuild(bank, mode, code);
  } catch (error) {
    // What an LMS hands back may be anything: what does not add up is a RangeError of the domain or of this file.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function rebuild(bank: Bank, mode: Mode, code: string): Attempt {
  const fields = code.split(';');
  const [id = '', seedCode = '', start = '', limit = '', closing = '', drawnCode = '', given = ''] = fields;
  if (fields.length !== FIELDS || !/^[\w-]{1,64}$/.test(id)) throw new RangeError('no attempt');
  const items = itemsOf(bank);
  const asked = drawnCode === ALL ? items : placesIn(drawnCode).map((place) => found(items[place]));
  const seed = fromBase(seedCode);
  const startedAt = instantAt(fromBase(start));
  const seconds = limit === '' ? {} : {seconds: fromBase(limit)};
  let attempt = startAttempt(bank, {id, at: startedAt, seed, mode, drawn: deal(asked, bank.digests, seed), ...seconds});
  let time = fromBase(start);
  const [why, ended] = [closing[0], closing.slice(1)];
  for (const one of given === '' ? [] : given.split(',')) {
    const [place = '', response = '', took = '', remarks = ''] = one.split('.');
    const item = found(asked[fromBase(place)]);
    time += fromBase(took);
    attempt = answer(attempt, item, found(decodeResponse(item, response)), instantAt(time), remarksIn(remarks));
  }
  return why === undefined ? attempt : close(attempt, {at: instantAt(fromBase(start) + fromBase(ended)), why: reasonOf(why)});
}

/** Every simple item, in the order of the bank. */
export function itemsOf({quiz}: Bank): readonly SimpleItem[] {
  return quiz.items.flatMap(simpleItemsOf);
}

function placesIn(code: string): number[] {
  const places = code.match(/[0-9a-z]{2}/g) ?? [];
  if (places.join('') !== code || new Set(places).size < places.length) throw new RangeError(`"${code}" lists no items`);
  return places.map(fromBase);
}

function remarksIn(code: string): Pick<Answer, 'confidence' | 'hints'> {
  const [, said, hints] = /^([su]?)(\d{0,3})$/.exec(code) ?? [];
  if (said === undefined || hints === undefined) throw new RangeError(`"${code}" says nothing of an answer`);
  return {
    ...(said !== '' && {confidence: said === 's' ? 'sure' : 'unsure'}),
    ...(hints !== '' && {hints: Number(hints)}),
  };
}

function reasonOf(letter: string): Closing['why'] {
  if (letter === 't') return 'time';
  if (letter === 'h') return 'handed-in';
  throw new RangeError(`"${letter}" is no reason to close an attempt`);
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('the bank has no such thing');
  return value;
}

function toBase(value: number): string {
  return value.toString(36);
}

function fromBase(code: string): number {
  if (!/^-?[0-9a-z]{1,10}$/.test(code)) throw new RangeError(`"${code}" is no number`);
  return Number.parseInt(code, 36);
}

function thousandths(instant: string): number {
  return Math.round(secondsOf(instant) * 1000);
}

function instantAt(time: number): string {
  const instant = instantOf(time / 1000);
  secondsOf(instant);
  return instant;
}
