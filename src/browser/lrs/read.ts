import {gatherAttempts} from '../../domain/learning-record/xapi/attempts-in';
import {ToldError} from '../bench/told-error';
import {parseJson} from '../files/parse-json';
import type {Lrs} from './endpoint';
import {type HandedOverFiles, handedOverFiles} from './handed-over-files';
import {insist, PATIENCE, type Patience} from './patience';
import {request} from './request';
import {GOES_ROUND, NOT_AN_LRS, OTHER_ORIGIN, stopped, waiting} from './tell';

/** Statements in one answer. */
const PAGE = 500;

/** Which statements; what is not told leaves none out. */
export interface Filters {
  /** Stored after this instant, ISO 8601. */
  readonly since?: string;
}

export interface ReadProgress {
  readonly statements: number;
  /** Why nothing moves at the moment, in Spanish. */
  readonly waiting?: string;
}

export interface ReadOptions extends Lrs {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
  readonly patience?: Patience;
}

/**
 * The statements of an LRS, oldest first, page by page as the LRS goes on (`more`), and never to another origin.
 * @throws ToldError for the trainer; DOMException `AbortError` when the signal says so
 */
export async function* read(options: ReadOptions, {since}: Filters = {}): AsyncGenerator<readonly unknown[]> {
  const {endpoint, onProgress = () => {}, signal, patience = PATIENCE} = options;
  const query = new URLSearchParams({limit: String(PAGE), ascending: 'true', ...(since !== undefined && {since})});
  const seen = new Set<string>();
  let statements = 0;
  let next: string | undefined = `${endpoint}statements?${query}`;
  while (next !== undefined) {
    const address: string = next;
    if (seen.has(address)) throw new ToldError(GOES_ROUND);
    seen.add(address);
    const outcome = await insist(() => request(options, address, {method: 'GET', timeout: patience.timeout, signal}), patience, {
      signal,
      onWait: (wait) => onProgress({statements, waiting: waiting(wait)}),
    });
    if (outcome.kind === 'none' || outcome.status !== 200) throw new ToldError(stopped(outcome));
    const page = pageIn(outcome.text);
    if (!page) throw new ToldError(NOT_AN_LRS);
    statements += page.statements.length;
    onProgress({statements});
    yield page.statements;
    next = page.more === '' ? undefined : followed(page.more, endpoint);
  }
}

/** What an LRS holds of the site's, as files that the bench takes in. */
export interface ReadReport extends HandedOverFiles {
  readonly statements: number;
  readonly foreign: number;
  readonly incomplete: number;
  readonly contradictory: number;
}

/**
 * Reads the attempts of this site back from an LRS.
 * @param site its address, ending in a slash
 * @param at now, ISO 8601
 * @throws as `read`
 */
export async function readBack(options: ReadOptions, filters: Filters, {site, at}: {site: string; at: string}): Promise<ReadReport> {
  const gathering = gatherAttempts(site);
  let statements = 0;
  for await (const page of read(options, filters)) {
    for (const statement of page) gathering.add(statement);
    statements += page.length;
  }
  const {attempts, ...counts} = gathering.readBack();
  return {statements, ...counts, ...handedOverFiles(attempts, at)};
}

interface PageOfStatements {
  readonly statements: readonly unknown[];
  /** Where the rest is; empty where there is none. */
  readonly more: string;
}

function pageIn(text: string): PageOfStatements | undefined {
  const parsed = parseJson(text);
  if (!('value' in parsed) || typeof parsed.value !== 'object' || parsed.value === null) return undefined;
  const {statements, more} = parsed.value as {statements?: unknown; more?: unknown};
  return Array.isArray(statements) ? {statements, more: typeof more === 'string' ? more : ''} : undefined;
}

function followed(more: string, endpoint: string): string {
  let address: URL;
  try {
    address = new URL(more, endpoint);
  } catch {
    throw new ToldError(NOT_AN_LRS);
  }
  if (address.origin !== new URL(endpoint).origin) throw new ToldError(OTHER_ORIGIN);
  return address.href;
}
