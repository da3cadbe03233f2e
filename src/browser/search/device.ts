import {cutQuery} from './question';

/**
 * What the search keeps on the device and nowhere else: the latest searches, and whether the key / opens the search.
 * Where the browser blocks storage nothing is kept and everything still works.
 */

const RECENT = 'resguardo.busquedas';
const SLASH = 'resguardo.tecla-barra';
const MOST = 8;
/** What is longer was pasted, not searched. */
const LONGEST = 120;

/** The latest searches, latest first. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(read(RECENT) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string' && query !== '').slice(0, MOST) : [];
  } catch {
    // Another program wrote there: it is no list of ours.
    return [];
  }
}

/** Keeps a search as the latest. */
export function rememberSearch(query: string): void {
  const asked = cutQuery(query);
  if (asked === '' || asked.length > LONGEST) return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== asked.toLowerCase());
  write(RECENT, JSON.stringify([asked, ...others].slice(0, MOST)));
}

export function forgetSearches(): void {
  write(RECENT, undefined);
}

/** Whether the key / opens the search: yes, unless the reader turned it off. */
export function isSlashOn(): boolean {
  return read(SLASH) !== 'no';
}

export function turnSlash(on: boolean): void {
  write(SLASH, on ? undefined : 'no');
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | undefined): void {
  try {
    if (value === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // Blocked or full: the search works without it.
  }
}
