import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useEffect, useState} from 'react';
import {now} from '../../browser/clock';
import {type LearnerStore, openLearnerStore} from '../../browser/practice/learner-store';
import {fetchJson} from '../../browser/progress/fetch-json';
import {localDay} from '../../browser/progress/local-day';
import type {PracticeCatalogue} from '../../domain/progress/catalogue';
import {measureProgress, type Progress} from '../../domain/progress/progress';
import type {Attempt} from '../../domain/quiz/attempt';

/** What the page knows of the learner. */
export type Learner =
  | {readonly kind: 'loading'}
  /** The device does not give the answers. */
  | {readonly kind: 'not-read'; readonly store: LearnerStore}
  /** The answers are there, what the site publishes about its practice is not. */
  | {readonly kind: 'offline'; readonly store: LearnerStore; readonly attempts: readonly Attempt[]}
  | {
      readonly kind: 'known';
      readonly store: LearnerStore;
      readonly attempts: readonly Attempt[];
      readonly catalogue: PracticeCatalogue;
      readonly progress: Progress;
    };

/** The learner at this device, and what reads it again. */
export function useLearner(): [Learner, () => Promise<void>] {
  const address = useBaseUrl('/datos/practica.json');
  const [learner, setLearner] = useState<Learner>({kind: 'loading'});
  const read = useCallback(async () => setLearner(await readLearner(address)), [address]);
  useEffect(() => {
    read();
  }, [read]);
  return [learner, read];
}

async function readLearner(address: string): Promise<Learner> {
  const store = await openLearnerStore();
  let attempts: readonly Attempt[];
  try {
    attempts = await store.attempts();
  } catch {
    return {kind: 'not-read', store};
  }
  try {
    const catalogue = await fetchJson<PracticeCatalogue>(address);
    const progress = measureProgress(attempts, catalogue, {today: localDay(now()), dayOf: localDay});
    return {kind: 'known', store, attempts, catalogue, progress};
  } catch {
    return {kind: 'offline', store, attempts};
  }
}
