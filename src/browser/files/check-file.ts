import * as z from 'zod/mini';
import {COHORT_FORMAT, type Cohort} from '../../domain/cohort/cohort';
import {DELIVERY_FORMAT, type Delivery} from '../../domain/cohort/delivery';
import {DEVICE_FORMAT, type DeviceFile} from '../../domain/results/device-file';
import {RESULT_FORMAT, type ResultFile} from '../../domain/results/result-file';
import {explain, FAULTS} from './explain';
import {parseJson} from './parse-json';
import {CohortSchema, DeliverySchema, DeviceSchema, ResultSchema} from './schemas';

/** What a file of a reader holds; or what is wrong, where and what to do, in Spanish, for the reader. */
export type Checked<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly message: string};

/**
 * Checks the words of a result file, as a learner hands it over. Never throws. It is then what this site writes, and in itself it is
 * consistent: only drawn items are answered, once, and time and score follow from the answers. Who made it is not known, and `correct`
 * is what the learner's page said: before counting, mark each response again with `grade` and the bank whose hash it names
 * (`attempt.quizHash`, or that of the last revision), and tell apart answers whose `digest` that bank does not have. What was handed
 * over twice has the same `attempt.id`.
 */
export function checkResultFile(text: string): Checked<ResultFile> {
  return check(text, ResultSchema, RESULT_FORMAT);
}

/**
 * Checks the words of a delivery: each of its results is held to what `checkResultFile` asks. One that is not as it should be refuses
 * them all, so that nothing is counted by halves. Never throws.
 */
export function checkDelivery(text: string): Checked<Delivery> {
  return check(text, DeliverySchema, DELIVERY_FORMAT);
}

/** Checks the words of a cohort, as its trainer keeps it and its link carries it. Never throws. */
export function checkCohort(text: string): Checked<Cohort> {
  return check(text, CohortSchema, COHORT_FORMAT);
}

/** Checks the words of a file that a reader took out of a device; `importAll` takes in what it accepts. Never throws. */
export function checkDeviceFile(text: string): Checked<DeviceFile> {
  return check(text, DeviceSchema, DEVICE_FORMAT);
}

function check<T>(text: string, schema: z.ZodMiniType<T>, format: string): Checked<T> {
  const parsed = parseJson(text);
  if ('fault' in parsed) return {ok: false, message: FAULTS[parsed.fault]};
  try {
    const {success, data, error} = z.safeParse(schema, parsed.value);
    return success ? {ok: true, value: data} : {ok: false, message: explain(error.issues, parsed.value, format)};
  } catch {
    // More than a hundred thousand wrong values exhaust the stack of the library.
    return {ok: false, message: FAULTS.hostile};
  }
}
