import type {LexiconEntries} from './lexicon';
import {lackingWords, phraseBook, spanishTexts} from './phrases';
import type {SearchPart, SearchRecords, SearchStatute, SearchUnit} from './records';

/**
 * What the search loads, as it travels: what can be told from something else is left out, so that the first search on a
 * phone waits for a fifth less. `unpackSearch` gives back exactly what `packSearch` took.
 */
export interface SearchFile {
  readonly statutes: readonly SearchStatute[];
  readonly contexts: readonly string[];
  readonly units: readonly PackedUnit[];
  /** Of each piece in order, its words and its questions, a line each: like things side by side are packed tighter. */
  readonly texts: readonly string[];
  readonly questions: readonly string[];
  /** Of each topic its names. */
  readonly says: readonly string[];
  /** A line a topic: the places of the pieces that answer it, and of those that bear on it. */
  readonly topics: string;
  /** Words of questions and topics that no text has. */
  readonly lacking: string;
  readonly lexicon: PackedLexicon;
}

/** A line an entry: what is said and what it means, and the words of a family; a list in a text is packed tighter than one of texts. */
type PackedLexicon = Pick<LexiconEntries, 'names'> & {readonly synonyms: string; readonly families: string};

/** Beside the norm: path, label, heading, state, rank, context, parts; then what few have. */
type PackedUnit = readonly [
  statute: number,
  path: string,
  label: string,
  address: string,
  heading: string,
  state: SearchUnit['state'],
  rank: SearchUnit['rank'],
  context: number,
  /** Those that come after it. */
  related: readonly number[],
  parts: readonly PackedPart[],
  more: Pick<SearchUnit, 'original'> & {readonly companions?: SearchUnit['companions']},
];

/** What its id, label and address add to the unit's. */
type PackedPart = readonly [id: string, label: string, address: string, more?: Pick<SearchPart, 'heading' | 'defines' | 'state'>];

export function packSearch({statutes, units, topics}: SearchRecords, lexicon: LexiconEntries): SearchFile {
  const contexts = [...new Set(units.map(({context}) => context))];
  const numbers = new Map(units.map(({id}, at) => [id, at]));
  const pieces = new Map(units.flatMap(({parts}) => parts.map(({id}) => id)).map((id, at) => [id, at]));
  const places = (ids: readonly string[]): number[] => ids.map((id) => pieces.get(id) ?? -1);
  const spanish = spanishTexts(statutes, units);
  const phrases = [...topics.flatMap(({says}) => says), ...units.flatMap(({parts}) => parts.flatMap(({questions}) => questions))];
  const lacking = lackingWords(spanish, phrases);
  const book = phraseBook(spanish, lacking);
  const told = (some: readonly string[]): string => some.map(book.pack).join(' ');
  return {
    statutes,
    contexts,
    lexicon: packLexicon(lexicon),
    lacking: lacking.join(' '),
    says: topics.map(({says}) => told(says)),
    topics: topics.map(({main, also}) => [main, also].map((ids) => places(ids).join(' ')).join(MEANS)).join('\n'),
    texts: units.flatMap(({parts}) => parts.map(({text}) => text)),
    questions: units.flatMap(({parts}) => parts.map(({questions}) => told(questions))),
    units: units.map((unit, at): PackedUnit => {
      const statute = statutes.findIndex(({id}) => id === unit.statute);
      const {id = '', shortTitle = ''} = statutes[statute] ?? {};
      return [
        statute,
        after(unit.id, `${id}/`),
        after(unit.label, `${shortTitle}, `),
        after(unit.address, `/normas/${unit.id}/`),
        unit.heading,
        unit.state,
        unit.rank,
        contexts.indexOf(unit.context),
        unit.related.map((other) => numbers.get(other) ?? -1).filter((other) => other > at),
        unit.parts.map((part) => packPart(unit, after(unit.label, `${shortTitle}, `), part)),
        {...(unit.companions.length > 0 && {companions: unit.companions}), ...(unit.original !== undefined && {original: unit.original})},
      ];
    }),
  };
}

export function unpackSearch({statutes, contexts, units, texts, questions, says, topics, lacking, lexicon}: SearchFile): {
  records: SearchRecords;
  lexicon: LexiconEntries;
} {
  const ids = units.map(([statute, path]) => before(`${statutes[statute]?.id}/`, path));
  const foreign = new Set(statutes.flatMap(({language}, at) => (language === 'en' ? [at] : [])));
  const isSpanish = units.flatMap(([statute, , , , , , , , , parts]) => parts.map(() => !foreign.has(statute)));
  const spanish = texts.filter((_, at) => isSpanish[at]);
  const book = phraseBook(spanish, lacking === '' ? [] : lacking.split(' '));
  const told = (packed: string): string[] => (packed === '' ? [] : packed.split(' ').map(book.unpack));
  const related = ids.map((): string[] => []);
  units.forEach(([, , , , , , , , others], at) => {
    for (const other of others) {
      related[at]?.push(ids[other] ?? '');
      related[other]?.push(ids[at] ?? '');
    }
  });
  let next = 0;
  const words = (): Pick<SearchPart, 'text' | 'questions'> => {
    const at = next++;
    return {text: texts[at] ?? '', questions: told(questions[at] ?? '')};
  };
  const unpacked = units.map(
    ([statute, , label, address, heading, state, rank, context, , parts, {companions = [], ...more}], at): SearchUnit => {
      const {id = '', shortTitle = ''} = statutes[statute] ?? {};
      const unit = {id: ids[at] ?? '', address: ''};
      unit.address = before(`/normas/${unit.id}/`, address);
      return {
        ...unit,
        statute: id,
        label: before(`${shortTitle}, `, label),
        heading,
        context: contexts[context] ?? '',
        state,
        rank,
        parts: parts.map((part) => ({...unpackPart(unit, label, part), ...words()})),
        companions,
        related: related[at] ?? [],
        ...more,
      };
    },
  );
  const pieces = unpacked.flatMap(({parts}) => parts.map(({id}) => id));
  const idsAt = (places: string): string[] => listOf(places, ' ').map((at) => pieces[Number(at)] ?? '');
  return {
    lexicon: unpackLexicon(lexicon),
    records: {
      statutes,
      units: unpacked,
      topics: listOf(topics, '\n').map((topic, at) => {
        const [main = '', also = ''] = topic.split(MEANS);
        return {says: told(says[at] ?? ''), main: idsAt(main), also: idsAt(also)};
      }),
    },
  };
}

/** What no word or phrase holds. */
const MEANS = '>';
const OR = '|';

function packLexicon({synonyms, families, names}: LexiconEntries): PackedLexicon {
  return {
    synonyms: synonyms.map(({say, means}) => [say, means].map((words) => words.join(OR)).join(MEANS)).join('\n'),
    families: families.map((words) => words.join(OR)).join('\n'),
    names,
  };
}

function unpackLexicon({synonyms, families, names}: PackedLexicon): LexiconEntries {
  return {
    synonyms: listOf(synonyms, '\n').map((line) => {
      const [say = '', means = ''] = line.split(MEANS);
      return {say: listOf(say, OR), means: listOf(means, OR)};
    }),
    families: listOf(families, '\n').map((line) => listOf(line, OR)),
    names,
  };
}

function listOf(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}

function packPart(unit: SearchUnit, label: string, {id, label: own, address, text: _, questions: __, ...more}: SearchPart): PackedPart {
  const path = after(id, unit.id);
  const [packed, place] = [after(own, label), after(address, partAddress(unit, path))];
  return Object.keys(more).length > 0 ? [path, packed, place, more] : [path, packed, place];
}

function unpackPart(
  unit: Pick<SearchUnit, 'id' | 'address'>,
  label: string,
  [id, own, address, more = {}]: PackedPart,
): Omit<SearchPart, 'text' | 'questions'> {
  return {
    id: before(unit.id, id),
    label: before(label, own),
    address: before(partAddress(unit, id), address),
    ...more,
  };
}

/** Where a piece of a unit mostly stands: `/normas/ley-25326/art-5/#inc-2/b`. */
function partAddress({address}: Pick<SearchUnit, 'address'>, path: string): string {
  if (!path.startsWith('/')) return address;
  return address.includes('#') ? address + path : `${address}#${path.slice(1)}`;
}

/** Stands before what does not begin as was expected. */
const WHOLE = '=';

function after(text: string, beginning: string): string {
  return text.startsWith(beginning) ? text.slice(beginning.length) : WHOLE + text;
}

function before(beginning: string, rest: string): string {
  return rest.startsWith(WHOLE) ? rest.slice(WHOLE.length) : beginning + rest;
}
