import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import type {LexiconEntries} from '../../src/domain/search/lexicon';
import type {SearchRecords} from '../../src/domain/search/records';
import {packSearch} from '../../src/domain/search/search-file';
import type {JudgedQuery} from './judged';
import {DEPTH, percentile, type Score, scoreOf} from './metrics';
import type {Contender, Searcher} from './peers';

export interface Answer {
  readonly judged: JudgedQuery;
  /** Ids, best first. */
  readonly hits: readonly string[];
  readonly score: Score;
}

export interface Measure {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly cost: Cost;
  readonly accents: Accents;
}

/** In milliseconds. */
export interface Cost {
  readonly build: number;
  readonly median: number;
  readonly p95: number;
}

/** What becomes of the queries when their accents are left out. */
export interface Accents {
  /** Mean nDCG without them. */
  readonly ndcg: number;
  /** Queries whose list of hits changes. */
  readonly changed: number;
}

/** Rounds of all queries that are timed, after one that is not. */
const ROUNDS = 3;

/** Builds a search over the records, and asks it all queries: what it finds, how long it takes, and what accents change. */
export function measure(
  contender: Contender,
  records: SearchRecords,
  queries: readonly JudgedQuery[],
  unit: (id: string) => string,
): Measure {
  const began = performance.now();
  const search = contender.build(records);
  const build = performance.now() - began;
  const answers = queries.map((judged) => {
    const hits = search(judged.query, DEPTH);
    return {judged, hits, score: scoreOf(judged.relevant, hits, unit)};
  });
  const bare = answers.map(({judged, hits}) => {
    const without = search(withoutAccents(judged.query), DEPTH);
    return {ndcg: scoreOf(judged.relevant, without, unit).ndcg, changed: without.join() !== hits.join()};
  });
  return {
    name: contender.name,
    answers,
    cost: {build, ...times(search, queries)},
    accents: {
      ndcg: bare.reduce((sum, {ndcg}) => sum + ndcg, 0) / Math.max(1, bare.length),
      changed: bare.filter(({changed}) => changed).length,
    },
  };
}

function times(search: Searcher, queries: readonly JudgedQuery[]): Omit<Cost, 'build'> {
  const taken = Array.from({length: ROUNDS}, () =>
    queries.map(({query}) => {
      const began = performance.now();
      search(query, DEPTH);
      return performance.now() - began;
    }),
  ).flat();
  return {median: percentile(taken, 0.5), p95: percentile(taken, 0.95)};
}

/** As many people type: `ñ` stays, since it has a key. */
export function withoutAccents(query: string): string {
  return query.replace(/[áéíóúüàèìòù]/giu, (letter) => letter.normalize('NFD').replace(/\p{Mn}/gu, ''));
}

/** Bytes of `/datos/busqueda.json`, which a reader loads once, and what of it travels. */
export interface FileSize {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export function fileSize(records: SearchRecords, lexicon: LexiconEntries, brotliQuality: number): FileSize {
  const file = Buffer.from(`${JSON.stringify(packSearch(records, lexicon))}\n`);
  return {
    raw: file.length,
    gzip: gzipSync(file, {level: 9}).length,
    brotli: brotliCompressSync(file, {
      params: {[constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: file.length},
    }).length,
  };
}
