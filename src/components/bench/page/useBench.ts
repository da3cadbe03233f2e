import useBaseUrl from '@docusaurus/useBaseUrl';
import {useCallback, useEffect, useMemo, useState} from 'react';
import type {Bench, BenchState} from '../../../browser/bench/bench';
import {watchTabs} from '../../../browser/bench/bench-tabs';
import {openBench} from '../../../browser/bench/open-bench';
import {newAttemptId} from '../../../browser/clock';

/** A bench that is open. */
export interface Desk {
  readonly kind: 'own' | 'sample';
  readonly bench: Bench;
  readonly state: BenchState;
  /** Another one after each change: views compute again. */
  readonly version: number;
  /** Reads again what there is, after a change. */
  readonly refresh: () => Promise<void>;
}

/** How far opening it is. */
export type Opening =
  | {readonly kind: 'opening'}
  | {readonly kind: 'failed'; readonly reason: string}
  | {readonly kind: 'open'; readonly desk: Desk};

/** The bench of this browser, or a made-up one, while it is wanted. What another tab changes is noticed. */
export function useBench(kind: Desk['kind'], wanted: boolean): Opening {
  const folder = useBaseUrl('/datos/');
  const [tab] = useState(newAttemptId);
  const [bench, setBench] = useState<Bench>();
  const [told, setTold] = useState<{readonly state: BenchState; readonly version: number}>();
  const [reason, setReason] = useState<string>();
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    let close: (() => void) | undefined;
    openBench(new URL(folder, window.location.href).href, kind === 'own' ? {kind, tab} : {kind}).then(
      (opened) => {
        close = opened.close;
        if (gone) close();
        else setBench(opened.bench);
      },
      (error: Error) => gone || setReason(error.message),
    );
    return () => {
      gone = true;
      close?.();
      setBench(undefined);
      setTold(undefined);
      setReason(undefined);
    };
  }, [folder, kind, tab, wanted]);
  const refresh = useCallback(async () => {
    if (!bench) return;
    const state = await bench.state();
    setTold((before) => ({state, version: (before?.version ?? 0) + 1}));
  }, [bench]);
  useEffect(() => {
    const fail = (error: Error): void => setReason(error.message);
    refresh().catch(fail);
    if (!bench || kind === 'sample') return;
    return watchTabs(tab, () => void bench.refresh().then(refresh).catch(fail));
  }, [bench, kind, refresh, tab]);
  return useMemo(() => {
    if (reason !== undefined) return {kind: 'failed', reason};
    return bench && told ? {kind: 'open', desk: {kind, bench, ...told, refresh}} : {kind: 'opening'};
  }, [bench, kind, reason, refresh, told]);
}
