import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useEffect, useState} from 'react';
import {type LearnerStore, openLearnerStore} from '../../browser/practice/learner-store';
import {fetchJson} from '../../browser/progress/fetch-json';
import type {Membership} from '../../domain/cohort/membership';
import type {PracticeCatalogue, PublishedBank} from '../../domain/progress/catalogue';
import type {Attempt} from '../../domain/quiz/attempt';

/** Published banks by id; none where they could not be loaded: then modules go by their ids. */
export type Banks = ReadonlyMap<string, PublishedBank>;

/** What lies on this device to be delivered, and to whom. */
export type Desk =
  | {readonly kind: 'loading'}
  | {readonly kind: 'not-read'}
  | {
      readonly kind: 'ready';
      readonly store: LearnerStore;
      readonly attempts: readonly Attempt[];
      readonly memberships: readonly Membership[];
      readonly banks: Banks;
    };

/** The desk, and what reads it again; another tab that answers or deletes is noticed. */
export function useDesk(): [Desk, () => Promise<void>] {
  const banks = useBanks();
  const [store, setStore] = useState<LearnerStore>();
  const [kept, setKept] = useState<Kept | 'not-read'>();
  const read = useCallback(async () => {
    if (store) setKept(await readKept(store).catch(() => 'not-read' as const));
  }, [store]);
  useEffect(() => {
    openLearnerStore().then(setStore);
  }, []);
  useEffect(() => {
    read();
    return store?.watch(() => void read());
  }, [read, store]);
  if (kept === 'not-read') return [{kind: 'not-read'}, read];
  if (!kept || !banks) return [{kind: 'loading'}, read];
  return [{kind: 'ready', ...kept, banks}, read];
}

interface Kept {
  readonly store: LearnerStore;
  readonly attempts: readonly Attempt[];
  readonly memberships: readonly Membership[];
}

async function readKept(store: LearnerStore): Promise<Kept> {
  const [attempts, memberships] = await Promise.all([store.attempts(), store.memberships()]);
  return {store, attempts, memberships};
}

/** Nothing while they load. */
export function useBanks(): Banks | undefined {
  const address = useBaseUrl('/datos/practica.json');
  const [banks, setBanks] = useState<Banks>();
  useEffect(() => {
    fetchJson<PracticeCatalogue>(address).then(
      (catalogue) => setBanks(new Map(catalogue.banks.map((bank) => [bank.id, bank]))),
      () => setBanks(new Map()),
    );
  }, [address]);
  return banks;
}
