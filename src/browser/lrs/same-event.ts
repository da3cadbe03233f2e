import {canonical} from '../../domain/digest/digest';
import type {Statement} from '../../domain/learning-record/xapi/statement';

/**
 * Whether what an LRS has under the id of a statement tells the same event: words that describe verbs and activities do not count, nor
 * what the LRS adds. A bank whose title or item was mended since describes otherwise what happened all the same: which interaction an item
 * is, its response in that form, whether it could be marked again. What was answered stands in the record too, letter by letter.
 */
export function isSameEvent(stored: unknown, statement: Statement): boolean {
  try {
    return canonical(eventIn(stored as Statement)) === canonical(eventIn(statement));
  } catch {
    // It has not the shape of a statement of ours.
    return false;
  }
}

function eventIn({id, actor, verb, object, result, context, timestamp}: Statement): object {
  return {
    id: id.toLowerCase(),
    account: actor.account,
    verb: verb.id,
    object: object.id,
    result: result && {success: result.success, completion: result.completion, duration: result.duration, score: result.score},
    registration: context.registration,
    grouping: context.contextActivities.grouping.map((activity) => activity.id),
    revision: context.revision,
    extensions: context.extensions,
    timestamp: Date.parse(timestamp),
  };
}
