import type {Tracker} from '../../domain/learning-record/tracker';

/** Several trackers as one: each is told everything, and what goes wrong with one never touches the others, nor who tells. */
export function allOf(trackers: readonly Tracker[]): Tracker {
  const each = (tell: (tracker: Tracker) => void): void => {
    for (const tracker of trackers) {
      try {
        tell(tracker);
      } catch (error) {
        // A fault of ours: what the LMS does is no exception. The learner goes on; whoever looks for it finds it.
        console.error(error);
      }
    }
  };
  return {
    start: (...told) => each((tracker) => tracker.start(...told)),
    answer: (...told) => each((tracker) => tracker.answer(...told)),
    finish: (...told) => each((tracker) => tracker.finish(...told)),
  };
}
