import type {Lrs} from './endpoint';

/** What came of a request: an answer, whole; or none. */
export type Outcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly text: string;
      /** Seconds that the server asks to wait; browsers show it only where the LRS exposes the header. */
      readonly retryAfter?: number;
    }
  /** `network`: cut, refused, unknown, or not open to pages of other sites: browsers do not say which. */
  | {readonly kind: 'none'; readonly why: 'network' | 'timeout'};

export interface Ask {
  readonly method: 'GET' | 'POST';
  readonly body?: string;
  /** Milliseconds for the whole answer. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * One request to an LRS, whose password goes to that address only: what answers with another address counts as no answer.
 * @throws DOMException `AbortError` when the signal says so
 */
export async function request({user, password}: Lrs, address: string, {method, body, timeout, signal}: Ask): Promise<Outcome> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const timer = setTimeout(abort, timeout);
  signal?.addEventListener('abort', abort);
  try {
    const response = await fetch(address, {
      method,
      headers: {
        Authorization: `Basic ${base64(`${user}:${password}`)}`,
        'X-Experience-API-Version': '1.0.3',
        ...(body !== undefined && {'Content-Type': 'application/json'}),
      },
      ...(body !== undefined && {body}),
      signal: controller.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    });
    const retryAfter = secondsIn(response.headers.get('Retry-After'));
    return {kind: 'answer', status: response.status, text: await response.text(), ...(retryAfter !== undefined && {retryAfter})};
  } catch {
    signal?.throwIfAborted();
    return {kind: 'none', why: controller.signal.aborted ? 'timeout' : 'network'};
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** `btoa` knows no more than Latin-1, and passwords do. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** `120`, or the date until which to wait. */
function secondsIn(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
