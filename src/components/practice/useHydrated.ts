import {useSyncExternalStore} from 'react';

const never = (): (() => void) => () => undefined;

/** Whether scripts run and answer on this page: false in the built HTML, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
