import type {Outcome} from './request';

/** How long one insists. Times in milliseconds. */
export interface Patience {
  /** For one answer. */
  readonly timeout: number;
  /** How often one thing is asked, the first time included. */
  readonly tries: number;
  /** The most that is waited before the second time; each further time twice as much, up to `longest`. */
  readonly first: number;
  readonly longest: number;
  /** From 0 to 1: so that many pages do not come back at once. */
  readonly random: () => number;
}

export const PATIENCE: Patience = {timeout: 30_000, tries: 7, first: 1000, longest: 60_000, random: () => Math.random()};

/** A wait that is under way, to tell. */
export interface Wait {
  readonly milliseconds: number;
  readonly outcome: Outcome;
}

export interface Insisting {
  readonly onWait: (wait: Wait) => void;
  readonly signal?: AbortSignal | undefined;
  /** Whether an outcome is to be dealt with otherwise than by asking the same again. */
  readonly isFinal?: (outcome: Outcome) => boolean;
}

/**
 * Asks until there is an answer that asking again would not change. What the server asks to wait is waited; else longer each time, by
 * chance between half and the whole.
 * @returns the last outcome when patience ends
 * @throws DOMException `AbortError` when the signal says so
 */
export async function insist(
  ask: () => Promise<Outcome>,
  {tries, first, longest, random}: Patience,
  {onWait, signal, isFinal}: Insisting,
): Promise<Outcome> {
  for (let tried = 1; ; tried++) {
    const outcome = await ask();
    if (!mayPass(outcome) || tried >= tries || isFinal?.(outcome)) return outcome;
    const own = Math.min(longest, first * 2 ** (tried - 1)) * (0.5 + random() / 2);
    const asked = outcome.kind === 'answer' ? (outcome.retryAfter ?? 0) * 1000 : 0;
    const milliseconds = Math.max(own, asked);
    onWait({milliseconds, outcome});
    await sleep(milliseconds, signal);
  }
}

/** Whether the same request may have another outcome later. */
function mayPass(outcome: Outcome): boolean {
  return outcome.kind === 'none' || outcome.status === 408 || outcome.status === 429 || outcome.status >= 500;
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, {once: true});
  });
}
