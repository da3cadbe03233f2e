import type {Attempt} from '../quiz/attempt';
import type {Bank} from '../quiz/quiz';
import {decodeAttempt, encodeAttempt} from './attempt-code';

/** What SCORM 1.2 promises to keep; some systems take more, and none has to. */
export const LONGEST_SUSPEND_DATA = 4096;

/** Comes first, so that another form can be told from this one. */
const FORM = '1';

/**
 * `cmi.suspend_data`: the latest practice and the latest evaluation of each bank, by places and letters and not by words. Each record
 * says which bank it is of, so that those of other banks are kept without having them at hand.
 */
export type SuspendData = readonly string[];

/** The records of what an LMS kept, the oldest first; none where it is empty or not ours. */
export function readSuspendData(text: string): SuspendData {
  const [form, ...records] = text.split('|');
  return form === FORM ? records : [];
}

/** What the LMS is to keep. Where it would be too long, the oldest practice is left out first, then the oldest evaluation. */
export function writeSuspendData(records: SuspendData): string {
  const kept = [...records];
  const text = (): string => [FORM, ...kept].join('|');
  while (text().length > LONGEST_SUSPEND_DATA) {
    const practice = kept.findIndex((record, at) => record.startsWith('p') && at < kept.length - 1);
    kept.splice(Math.max(practice, 0), 1);
  }
  return text();
}

/**
 * The records with this attempt in place of the one of its bank and mode. An attempt that cannot be built again from the bank of today,
 * since the bank changed meanwhile, takes the place too: nothing is kept of it.
 */
export function withAttempt(records: SuspendData, bank: Bank, attempt: Attempt): SuspendData {
  const key = keyOf(bank, attempt.mode);
  const others = records.filter((record) => !record.startsWith(key));
  const code = encodeAttempt(bank, attempt);
  return code === undefined ? others : [...others, shortened(`${key}${code}`)];
}

/** A record that is too long by itself loses its last answers, which stand at its end. */
function shortened(record: string): string {
  const longest = LONGEST_SUSPEND_DATA - FORM.length - 1;
  if (record.length <= longest) return record;
  return record.slice(0, Math.max(record.lastIndexOf(',', longest), record.lastIndexOf(';') + 1));
}

/** The attempts at a bank that the records tell, with the answers so far. What does not read as one is left out. */
export function attemptsIn(records: SuspendData, bank: Bank): Attempt[] {
  return (['practice', 'evaluation'] as const).flatMap((mode) => {
    const key = keyOf(bank, mode);
    const record = records.find((one) => one.startsWith(key));
    return record === undefined ? [] : (decodeAttempt(bank, mode, record.slice(key.length)) ?? []);
  });
}

/** Tells the version of the bank too: what was answered at another one has other places and letters. */
function keyOf({hash}: Bank, mode: Attempt['mode']): string {
  return `${mode[0]};${hash};`;
}
