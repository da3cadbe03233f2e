import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useEffect, useRef, useState} from 'react';
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
  | {readonly kind: 'offline'; readonly store: LearnerStore}
  | {
      readonly kind: 'known';
      readonly store: LearnerStore;
      readonly catalogue: PracticeCatalogue;
      readonly progress: Progress;
    };

/** The learner at this device, and what reads it again; another tab that answers or deletes is noticed. */
export function useLearner(): [Learner, () => Promise<void>] {
  const address = useBaseUrl('/datos/practica.json');
  // Once it is here, losing the connection changes nothing.
  const catalogue = useRef<PracticeCatalogue>(undefined);
  const [store, setStore] = useState<LearnerStore>();
  const [learner, setLearner] = useState<Learner>({kind: 'loading'});
  const read = useCallback(async () => {
    if (!store) return;
    const fetchCatalogue = async (): Promise<PracticeCatalogue> => {
      catalogue.current ??= await fetchJson<PracticeCatalogue>(address);
      return catalogue.current;
    };
    setLearner(await readLearner(store, fetchCatalogue));
  }, [address, store]);
  useEffect(() => {
    openLearnerStore().then(setStore);
  }, []);
  useEffect(() => {
    read();
    return store?.watch(() => read());
  }, [read, store]);
  return [learner, read];
}

async function readLearner(store: LearnerStore, fetchCatalogue: () => Promise<PracticeCatalogue>): Promise<Learner> {
  let attempts: readonly Attempt[];
  try {
    attempts = await store.attempts();
  } catch {
    return {kind: 'not-read', store};
  }
  try {
    const catalogue = await fetchCatalogue();
    const progress = measureProgress(attempts, catalogue, {today: localDay(now()), dayOf: localDay});
    return {kind: 'known', store, catalogue, progress};
  } catch {
    return {kind: 'offline', store};
  }
}
