import {type BoxReading, boxReader} from './box/box';
import type {CompanionRelation} from './companions';
import {buildIndexes, type SearchIndexes} from './indexes';
import {intentOf} from './intent';
import {type Lexicon, type LexiconEntries, lexiconOf} from './lexicon';
import {priorsOf} from './prior';
import {rank} from './rank';
import type {SearchPart, SearchRecords, SearchStatute, SearchUnit} from './records';
import {understand} from './understand';
import {WEIGHTS, type Weights} from './weights';
import {isStopWord, stemOf, type Word, wordsOf} from './words';

/** One thing that a query finds: a unit, and the piece of it to land on. */
export interface Hit {
  readonly unit: SearchUnit;
  readonly statute: SearchStatute;
  /** The unit itself or the piece that answers. */
  readonly id: string;
  readonly label: string;
  readonly address: string;
  /** The piece whose words are shown. */
  readonly part: SearchPart | undefined;
  readonly score: number;
  /** Why it stands here: it is what was cited, it stands to that in some relation, it holds it, or its words match. */
  readonly why: 'cited' | CompanionRelation | 'holder' | 'words';
}

export interface Found {
  readonly hits: readonly Hit[];
  /** Terms that matched, to be marked in the words shown. */
  readonly terms: ReadonlySet<string>;
  /** The query with slips of the pen mended, where some were. */
  readonly meant: string | undefined;
  /** What was cited and does not exist; its nearest holder is the first hit. */
  readonly missing: string | undefined;
  /** Words of the query that nothing has. */
  readonly unknown: readonly string[];
}

export interface SearchOptions {
  readonly limit: number;
  /** Only this norm's units. */
  readonly statute?: string;
  /** Only what is in force. */
  readonly inForce?: boolean;
}

export interface SearchEngine {
  search(query: string, options: SearchOptions): Found;
  /** The term of a word as it stands in a text, so that what matched can be marked. */
  termOf(word: Word, language: SearchStatute['language']): string;
  /** How people speak and how norms write: making it is slow enough to do it once. */
  readonly lexicon: Lexicon;
}

/** A longer query is cut: nobody asks with more, and a pasted book must not stop the page. */
const MOST_CHARACTERS = 400;

/** Makes the engine over these records. Building it is the slow part: some hundred milliseconds for all norms. */
export function searchEngine(records: SearchRecords, entries: LexiconEntries, weights: Weights = WEIGHTS): SearchEngine {
  const lexicon = lexiconOf(entries);
  const read = boxReader(records, entries.names);
  const index = buildIndexes(records, lexicon);
  const priors = priorsOf(index, weights);
  return {
    lexicon,
    termOf: ({folded}, language) => (language === 'en' ? stemOf(folded, 'en') : lexicon.termOf(folded)),
    search(query, options) {
      const cut = query.slice(0, MOST_CHARACTERS);
      let reading = read(cut);
      let understood = understand(reading, index, lexicon, weights);
      const meant = understood.corrections.size === 0 ? undefined : mended(cut, understood.corrections, index);
      // A slip in the name of a norm or of a piece hides the citation: mended, it is read again.
      const again = meant === undefined ? undefined : read(meant);
      if (meant !== undefined && again && ((again.named && !reading.named) || again.ids.length > reading.ids.length)) {
        reading = again;
        understood = understand(again, index, lexicon, weights);
      }
      const named = reading.ids.length === 0 ? reading.statute?.id : undefined;
      const intent = intentOf(cut);
      const ranked = rank(understood.groups, index, weights, intent, priors(intent, named)).map(({unit, part, score}) =>
        toHit(unit, index.statutes.get(unit.statute) as SearchStatute, part, score, 'words'),
      );
      const wanted = ({unit, part}: Hit): boolean =>
        (options.statute === undefined || unit.statute === options.statute) &&
        (!options.inForce || (part?.state ?? unit.state) === 'in-force');
      const pinned = pinnedHits(reading, ranked, index).filter(wanted);
      // A group stands for itself: what it holds may be found by its words.
      const taken = new Set(pinned.flatMap(({id, unit}) => (index.places.has(id) ? [unit.id] : [])));
      const hits = [...pinned, ...ranked.filter((hit) => wanted(hit) && !taken.has(hit.unit.id))].slice(0, options.limit);
      return {
        hits: hits.length > 0 ? hits : wholeNorm(reading, index, weights).filter(wanted).slice(0, options.limit),
        terms: new Set(understood.groups.flatMap(({alternatives}) => alternatives.flatMap(({terms}) => terms))),
        meant,
        missing: reading.missing,
        unknown: understood.unknown,
      };
    },
  };
}

function toHit(unit: SearchUnit, statute: SearchStatute, part: SearchPart | undefined, score: number, why: Hit['why']): Hit {
  const piece = part && part.id !== unit.id ? part : undefined;
  return {
    unit,
    statute,
    id: piece?.id ?? unit.id,
    label: piece ? `${statute.shortTitle}, ${piece.label}` : unit.label,
    address: piece?.address ?? unit.address,
    part: part ?? unit.parts[0],
    score,
    why,
  };
}

/** What the query cites, exactly; then what regulates it or changed it, and what holds it. `told` is what its other words find. */
function pinnedHits({ids, statute, rest}: BoxReading, told: readonly Hit[], index: SearchIndexes): Hit[] {
  const hits: Hit[] = [];
  const pin = (id: string, score: number, why: Hit['why']): SearchUnit | undefined => {
    const unit = unitAt(id, index);
    const of = index.statutes.get(unit?.statute ?? '');
    if (!unit || !of || hits.some((hit) => hit.id === id)) return undefined;
    const part = unit.parts.find((candidate) => candidate.id === id);
    hits.push(toHit(unit, of, part, score, why));
    return unit;
  };
  const worded = rest.some(({folded}) => !/^\d/.test(folded) && !isStopWord(folded, 'es'));
  for (const id of ids) {
    const within = worded ? told.find((hit) => hit.unit.id === id && hit.id !== id) : undefined;
    // "art. 2 datos sensibles": the piece of what is cited that the other words tell.
    const unit = pin(within?.id ?? id, 1000, 'cited');
    if (!unit) hits.push(...groupHits(id, statute, index));
    for (const {id: other, how} of unit?.companions ?? []) pin(other, 500, how);
    const holder = unit && statute?.groups.findLast((group) => id.startsWith(`${statute.id}/${group.id}/`));
    if (holder)
      hits.push(...groupHits(`${statute?.id}/${holder.id}`, statute, index).map((hit): Hit => ({...hit, score: 400, why: 'holder'})));
  }
  return hits;
}

function unitAt(id: string, index: SearchIndexes): SearchUnit | undefined {
  return index.units[index.places.get(id) ?? -1];
}

/** A level, an annex, a chapter: its page shows all that it holds. */
function groupHits(id: string, statute: SearchStatute | undefined, index: SearchIndexes): Hit[] {
  const group = statute?.groups.find((candidate) => `${statute.id}/${candidate.id}` === id);
  const first = group && unitAt(group.first, index);
  if (!statute || !group || !first) return [];
  const label = `${statute.shortTitle}, ${group.label}`;
  return [{unit: first, statute, id, label, address: group.address, part: first.parts[0], score: 1000, why: 'cited'}];
}

/** "decreto 1558" alone: the units of the norm in order, law before frame. */
function wholeNorm({statute}: BoxReading, index: SearchIndexes, weights: Weights): Hit[] {
  if (!statute) return [];
  const weight = (unit: SearchUnit): number => weights.ranks[unit.rank];
  return index.units
    .filter((unit) => unit.statute === statute.id)
    .sort((a, b) => weight(b) - weight(a))
    .map((unit, i) => toHit(unit, statute, undefined, 100 - i, 'cited'));
}

function mended(query: string, corrections: ReadonlyMap<string, string>, index: SearchIndexes): string {
  const words = wordsOf(query);
  let text = '';
  let at = 0;
  for (const {folded, start, end} of words) {
    text += query.slice(at, start) + (corrections.has(folded) ? index.written(corrections.get(folded) ?? folded) : query.slice(start, end));
    at = end;
  }
  return text + query.slice(at);
}
