import {type ExcerptPiece, excerptOf} from '../../domain/search/excerpt';
import type {Lexicon} from '../../domain/search/lexicon';
import {isCurrent, PAGE_KINDS, type PageHit, type PageKind, type PageRecord, pageSearch} from '../../domain/search/pages';
import {type Found, type Hit, type SearchEngine, searchEngine} from '../../domain/search/search';
import {type SearchFile, unpackSearch} from '../../domain/search/search-file';
import {stateName} from '../../domain/status/words';
import {type HitView, isWanted, type Match, type NormsAnswer, type PagesAnswer} from './answer';
import {cutQuery, type Question} from './question';

/** Answers questions on the norms, and afterwards on what stands beside them. */
export interface Answerer {
  norms(question: Question, limit: number): NormsAnswer;
  /** @param limit of each kind */
  pages(records: readonly PageRecord[], question: Question, limit: number): PagesAnswer;
}

/** What has less than this part of the best one's score has some word in common and answers nothing. */
const LEAST = 0.15;
/** What is shorter may only open what follows: "No será necesario el consentimiento cuando:". */
const OPENING = 120;
/** Above these, saying of each that it was cited says nothing. */
const FEW_CITED = 5;

/** Makes what answers from `/datos/busqueda.json`: all that the first search loads. */
export function answererOf(file: SearchFile): Answerer {
  const {records, lexicon} = unpackSearch(file);
  const engine = searchEngine(records, lexicon);
  const statutes = records.statutes.map(({id, shortTitle}) => ({id, title: shortTitle}));
  let last: {query: string; found: Found} | undefined;
  let searched: {records: readonly PageRecord[]; search: ReturnType<typeof pageSearch>} | undefined;
  const find = (query: string): Found => {
    // Filters change while the query stays.
    if (last?.query !== query) last = {query, found: relevant(engine.search(query, {limit: Number.MAX_SAFE_INTEGER}))};
    return last.found;
  };
  return {
    norms(question, limit) {
      const found = find(cutQuery(question.query));
      const {hits, meant, missing, unknown} = found;
      const shown = question.kind === undefined || question.kind === 'norm';
      const wanted = shown ? hits.filter((hit) => isWanted(matchOf(hit), question)) : [];
      return {
        hits: wanted.slice(0, limit).map((hit) => normView(hit, found, engine)),
        matches: hits.map(matchOf),
        statutes,
        ...(meant !== undefined && {meant}),
        ...(missing !== undefined && {missing}),
        unknown,
      };
    },
    pages(pages, question, limit) {
      if (searched?.records !== pages) searched = {records: pages, search: pageSearch(pages, engine.lexicon)};
      const query = cutQuery(question.query);
      const norms = find(query);
      const cited = norms.hits.filter(({why}) => why === 'cited').map(({id}) => id);
      const {hits, terms: matched} = searched.search({
        // A query that only cites asks for no word: "ley 25326" is in every note.
        words: cited.length > 0 && norms.terms.size === 0 ? '' : (norms.meant ?? query),
        cited,
      });
      const view = (kind: PageKind): HitView[] =>
        hits
          .filter(({record}) => record.kind === kind && isWanted(pageMatchOf(record), question))
          .slice(0, limit)
          .map((hit) => pageView(hit, matched, engine.lexicon));
      return {
        hits: Object.fromEntries(PAGE_KINDS.map((kind) => [kind, view(kind)])) as Record<PageKind, HitView[]>,
        matches: hits.map(({record}) => pageMatchOf(record)),
      };
    },
  };
}

function relevant(found: Found): Found {
  const best = found.hits.find(({why}) => why === 'words')?.score ?? 0;
  return {...found, hits: found.hits.filter(({why, score}) => why !== 'words' || score >= LEAST * best)};
}

function matchOf({unit, statute, part}: Hit): Match {
  return {kind: 'norm', statutes: [statute.id], inForce: (part?.state ?? unit.state) === 'in-force'};
}

function pageMatchOf(record: PageRecord): Match {
  return {kind: record.kind, statutes: record.statutes, inForce: isCurrent(record)};
}

function normView(hit: Hit, found: Found, engine: SearchEngine): HitView {
  const {unit, statute, part} = hit;
  const state = part?.state ?? unit.state;
  const heading = withoutMarks(unit.heading);
  const why = whyOf(hit, found);
  return {
    kind: 'norm',
    id: `norm:${hit.id}`,
    title: hit.label,
    ...(heading !== '' && {heading}),
    address: hit.address,
    excerpt: excerptOf(textOf(hit), (word) => engine.termOf(word, statute.language), found.terms),
    language: statute.language === 'en' ? 'en' : 'es',
    ...(state !== 'in-force' && {state: stateName(state)}),
    today: state === 'in-force' ? [] : statute.today,
    ...(why !== undefined && {why}),
  };
}

const RELATIONS: Readonly<Record<Exclude<Hit['why'], 'cited' | 'words'>, string>> = {
  regulation: 'Reglamenta lo que citaste',
  regulated: 'Reglamentado por lo que citaste',
  changes: 'Incorpora, modifica, observa o deroga lo que citaste',
  wording: 'La redacción que rige en lugar de lo que citaste',
  original: 'El original de lo que citaste',
  holder: 'Contiene lo que citaste',
};

function whyOf({why, id, unit, part}: Hit, {hits, missing}: Found): string | undefined {
  switch (why) {
    case 'cited':
      if (missing !== undefined) return 'Lo más cercano a lo que citaste';
      // A level or an annex is itself cited, and what it holds along with it.
      if (id !== unit.id && id !== part?.id) return 'Lo que citaste';
      return hits.filter((hit) => hit.why === 'cited').length > FEW_CITED ? 'En lo que citaste' : 'Lo que citaste';
    case 'words':
      return undefined;
    default:
      return RELATIONS[why];
  }
}

function pageView({record, piece}: PageHit, terms: ReadonlySet<string>, lexicon: Lexicon): HitView {
  const {kind, title, heading, address, state, historical} = record;
  const excerpt: ExcerptPiece[] = excerptOf(oneLine(piece?.text ?? ''), ({folded}) => lexicon.termOf(folded), terms);
  const told = historical
    ? 'Régimen histórico: la norma que aplica no rige'
    : state && stateName(state).replace('No rige', 'La disposición no rige');
  return {
    kind,
    id: `${kind}:${record.at ?? address}`,
    title,
    ...(kind === 'note' && heading && {heading}),
    address,
    ...(piece?.name !== undefined && {excerptOf: piece.name}),
    excerpt,
    language: 'es',
    ...(told && {state: told}),
    today: [],
  };
}

/** The words of the piece; of one that only opens a list, or is only a heading, what it holds too. */
function textOf({unit, part}: Hit): string {
  if (!part) return '';
  const held = unit.parts.filter(({id}) => id !== part.id && (part.id === unit.id || id.startsWith(`${part.id}/`)));
  const texts = part.text.length < OPENING ? [part.text, ...held.map(({text}) => text)] : [part.text];
  // The numbers and letters between them are not among the words: the sign says that something is left out.
  return texts.map(oneLine).filter(Boolean).join(' … ') || oneLine(part.heading ?? '');
}

/** "(Consentimiento)." → "Consentimiento" */
function withoutMarks(heading: string): string {
  return heading.replace(/^[\s(]+|[\s).:—-]+$/g, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
