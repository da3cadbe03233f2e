import {Index} from 'flexsearch';
import lunr from 'lunr';
import spanishLunr from 'lunr-languages/lunr.es';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support';
import MiniSearch from 'minisearch';
import type {LexiconEntries} from '../../src/domain/search/lexicon';
import type {SearchRecords, SearchUnit} from '../../src/domain/search/records';
import {searchEngine} from '../../src/domain/search/search';
import {isStopWord, stemOf, wordsOf} from '../../src/domain/search/words';

/** Gives the ids that answer a query, best first. */
export type Searcher = (query: string, limit: number) => readonly string[];

/** A search to be measured, built over records. */
export interface Contender {
  readonly name: string;
  build(records: SearchRecords): Searcher;
}

/** The site's search, with the everyday words that it ships. */
export function resguardo(lexicon: LexiconEntries): Contender {
  return {
    name: 'Resguardo',
    build(records) {
      const engine = searchEngine(records, lexicon);
      return (query, limit) => engine.search(query, {limit}).hits.map(({id}) => id);
    },
  };
}

/** A unit as the peers see it: the same words that the site's search has. */
interface Document {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly questions: string;
}

function documentOf({id, label, heading, context, parts}: SearchUnit): Document {
  return {
    id,
    title: `${label} ${heading}`,
    text: [context, ...parts.map((part) => `${part.id === id ? '' : (part.heading ?? '')} ${part.text}`)].join(' '),
    questions: parts.flatMap((part) => part.questions).join(' '),
  };
}

/** MiniSearch in the best set-up that its documentation leads to, with the Spanish analysis of the site's search. */
function miniSearch(name: string, fields: readonly (keyof Document)[]): Contender {
  return {
    name,
    build({units}) {
      const index = new MiniSearch<Document>({
        fields: [...fields],
        // Numbers are joined here: 25.326 is 25326.
        tokenize: (text) => wordsOf(text).map(({folded}) => folded),
        processTerm: (term) => {
          if (/^\d/.test(term)) return term;
          return isStopWord(term, 'es') ? null : stemOf(term, 'es');
        },
        searchOptions: {
          boost: {title: 2},
          fuzzy: 0.2,
          prefix: (_, at, terms) => at === terms.length - 1,
          weights: {fuzzy: 0.2, prefix: 0.2},
        },
      });
      index.addAll(units.map(documentOf));
      return (query, limit) =>
        index
          .search(query)
          .slice(0, limit)
          .map(({id}) => id);
    },
  };
}

const lunrSpanish: Contender = {
  name: 'lunr es',
  build({units}) {
    // They hang themselves on lunr; a second time changes nothing.
    stemmerSupport(lunr);
    spanishLunr(lunr);
    const index = lunr((builder) => {
      builder.use((lunr as typeof lunr & {es: lunr.Builder.Plugin}).es);
      builder.ref('id');
      builder.field('title', {boost: 2});
      builder.field('text');
      for (const unit of units) builder.add(documentOf(unit));
    });
    return (query, limit) =>
      index
        // These marks are operators of its query language; a reader's colon is none.
        .search(query.replace(/[:~^*+-]/g, ' '))
        .slice(0, limit)
        .map(({ref}) => ref);
  },
};

const flexSearch: Contender = {
  name: 'FlexSearch default',
  build({units}) {
    const index = new Index();
    units.forEach((unit, at) => {
      const {title, text} = documentOf(unit);
      index.add(at, `${title} ${text}`);
    });
    return (query, limit) => index.search(query, {limit}).flatMap((at) => units[Number(at)]?.id ?? []);
  },
};

/** What the site's search is measured beside. The second has all the words that it has; neither has its synonyms. */
export const PEERS: readonly Contender[] = [
  miniSearch('MiniSearch es', ['title', 'text']),
  miniSearch('MiniSearch es + questions', ['title', 'text', 'questions']),
  lunrSpanish,
  flexSearch,
];
