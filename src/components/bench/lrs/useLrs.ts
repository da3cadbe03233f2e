import {useEffect, useRef, useState} from 'react';
import {now} from '../../../browser/clock';
import type {StatementSource} from '../../../browser/lrs/bench-statements';
import type {Lrs} from '../../../browser/lrs/endpoint';
import {type ReadProgress, type ReadReport, readBack} from '../../../browser/lrs/read';
import {type Confirmed, type SendProgress, type SendReport, send} from '../../../browser/lrs/send';

/** What the panel is doing with an LRS, or what came of it. */
export type LrsState =
  | {readonly doing: 'nothing'}
  | {readonly doing: 'sending'; readonly progress: SendProgress}
  | {readonly doing: 'reading'; readonly progress: ReadProgress}
  | {readonly doing: 'sent'; readonly report: SendReport; readonly unnamed: number}
  | {readonly doing: 'read'; readonly report: ReadReport}
  | {readonly doing: 'failed'; readonly reason: string};

export interface LrsDesk {
  readonly state: LrsState;
  readonly send: (lrs: Lrs) => void;
  readonly read: (lrs: Lrs, since: string | undefined) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/**
 * Sends and reads, one thing at a time, and ends with the panel. What an LRS confirmed is remembered as long as the panel is there.
 * @param site its address, ending in a slash
 */
export function useLrs(statements: StatementSource, site: string): LrsDesk {
  const [state, setState] = useState<LrsState>({doing: 'nothing'});
  const controller = useRef<AbortController>(undefined);
  const confirmed = useRef(new Map<string, Confirmed>());
  useEffect(() => () => controller.current?.abort(), []);

  const begin = (): AbortSignal => {
    controller.current = new AbortController();
    return controller.current.signal;
  };
  const sendAll = async (lrs: Lrs): Promise<void> => {
    const signal = begin();
    let unnamed = 0;
    const known = confirmed.current.get(lrs.endpoint) ?? new Set();
    confirmed.current.set(lrs.endpoint, known);
    setState({doing: 'sending', progress: {confirmed: 0, conflicts: 0, refused: 0}});
    const source = statements((attempts) => {
      unnamed += attempts;
    });
    const report = await send(source, {...lrs, signal, confirmed: known, onProgress: (progress) => setState({doing: 'sending', progress})});
    setState({doing: 'sent', report, unnamed});
  };
  const readAll = async (lrs: Lrs, since: string | undefined): Promise<void> => {
    const signal = begin();
    setState({doing: 'reading', progress: {statements: 0}});
    const onProgress = (progress: ReadProgress): void => setState({doing: 'reading', progress});
    try {
      const report = await readBack({...lrs, signal, onProgress}, since === undefined ? {} : {since}, {site, at: now()});
      setState({doing: 'read', report});
    } catch (error) {
      setState(signal.aborted ? {doing: 'nothing'} : {doing: 'failed', reason: error instanceof Error ? error.message : String(error)});
    }
  };
  return {
    state,
    send: (lrs) => void sendAll(lrs),
    read: (lrs, since) => void readAll(lrs, since),
    cancel: () => controller.current?.abort(),
    reset: () => setState({doing: 'nothing'}),
  };
}
