import type {Notice} from './store';

/** What the tabs of the site tell each other. */
interface Tabs {
  /** Tells the other tabs; a deletion also who listens here. */
  readonly tell: (notice: Notice) => void;
  /** Calls back for each notice of another tab, and when the reader comes back to this one; until the function that it returns is called. */
  readonly listen: (listener: (notice: Notice) => void) => () => void;
}

const CHANNEL = 'resguardo.practica';

/** Where the browser has no channels between tabs, a tab learns of the others when the reader comes back to it. */
export function connectTabs(): Tabs {
  const listeners = new Set<(notice: Notice) => void>();
  let channel: BroadcastChannel | undefined;
  const hear = (notice: Notice): void => {
    for (const listener of listeners) listener(notice);
  };
  const onMessage = ({data}: MessageEvent<unknown>): void => {
    // Another version of the site may say what this one does not know.
    if (data === 'changed' || data === 'deleted') hear(data);
  };
  const onShown = (): void => {
    if (document.visibilityState === 'visible') hear('changed');
  };
  const open = (): void => {
    channel = openChannel();
    channel?.addEventListener('message', onMessage);
    if (typeof document !== 'undefined') document.addEventListener('visibilitychange', onShown);
  };
  const close = (): void => {
    channel?.close();
    channel = undefined;
    if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', onShown);
  };
  return {
    tell: (notice) => {
      const through = channel ?? openChannel();
      through?.postMessage(notice);
      if (through !== channel) through?.close();
      if (notice === 'deleted') hear(notice);
    },
    listen: (listener) => {
      if (listeners.size === 0) open();
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) close();
      };
    },
  };
}

function openChannel(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);
}
