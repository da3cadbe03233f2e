import {useEffect, useState} from 'react';
import {openLearnerStore} from '../../browser/practice/learner-store';
import {drillIdOf} from '../../domain/drill/drill-id';
import type {Attempt} from '../../domain/quiz/attempt';

/** What this device holds of the drills of a tree. */
export type LastDrill =
  | {readonly kind: 'reading'}
  | {readonly kind: 'not-read'}
  | {readonly kind: 'read'; readonly attempt: Attempt | undefined};

/** The last drill of a tree on this device. */
export function useLastDrill(tree: string): LastDrill {
  const [last, setLast] = useState<LastDrill>({kind: 'reading'});
  useEffect(() => {
    let gone = false;
    void (async () => {
      const store = await openLearnerStore();
      const read = await store.latest(drillIdOf(tree), 'drill').then(
        (attempt): LastDrill => ({kind: 'read', attempt}),
        (): LastDrill => ({kind: 'not-read'}),
      );
      if (!gone) setLast(read);
    })();
    return () => {
      gone = true;
    };
  }, [tree]);
  return last;
}
