import type {LexiconEntries} from './lexicon';
import type {SearchPart, SearchRecords, SearchStatute, SearchUnit} from './records';

/**
 * What the search loads, as it travels: what can be told from something else is left out, so that the first search on a
 * phone waits for a fifth less. `unpackSearch` gives back exactly what `packSearch` took.
 */
export interface SearchFile {
  readonly statutes: readonly SearchStatute[];
  readonly contexts: readonly string[];
  readonly units: readonly PackedUnit[];
  readonly lexicon: LexiconEntries;
}

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
  related: readonly number[],
  parts: readonly PackedPart[],
  more: Pick<SearchUnit, 'original'> & {readonly companions?: SearchUnit['companions']},
];

/** What its id, label and address add to the unit's. */
type PackedPart = readonly [
  id: string,
  label: string,
  address: string,
  text: string,
  questions: readonly string[],
  more?: Pick<SearchPart, 'heading' | 'defines' | 'state'>,
];

export function packSearch({statutes, units}: SearchRecords, lexicon: LexiconEntries): SearchFile {
  const contexts = [...new Set(units.map(({context}) => context))];
  const numbers = new Map(units.map(({id}, at) => [id, at]));
  return {
    statutes,
    contexts,
    lexicon,
    units: units.map((unit): PackedUnit => {
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
        unit.related.map((other) => numbers.get(other) ?? -1),
        unit.parts.map((part) => packPart(unit, after(unit.label, `${shortTitle}, `), part)),
        {...(unit.companions.length > 0 && {companions: unit.companions}), ...(unit.original !== undefined && {original: unit.original})},
      ];
    }),
  };
}

export function unpackSearch({statutes, contexts, units, lexicon}: SearchFile): {records: SearchRecords; lexicon: LexiconEntries} {
  const ids = units.map(([statute, path]) => before(`${statutes[statute]?.id}/`, path));
  return {
    lexicon,
    records: {
      statutes,
      units: units.map(([statute, , label, address, heading, state, rank, context, related, parts, {companions = [], ...more}], at) => {
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
          parts: parts.map((part) => unpackPart(unit, label, part)),
          companions,
          related: related.map((other) => ids[other] ?? ''),
          ...more,
        };
      }),
    },
  };
}

function packPart(unit: SearchUnit, label: string, {id, label: own, address, text, questions, ...more}: SearchPart): PackedPart {
  const path = after(id, unit.id);
  const [packed, place] = [after(own, label), after(address, partAddress(unit, path))];
  return Object.keys(more).length > 0 ? [path, packed, place, text, questions, more] : [path, packed, place, text, questions];
}

function unpackPart(
  unit: Pick<SearchUnit, 'id' | 'address'>,
  label: string,
  [id, own, address, text, questions, more = {}]: PackedPart,
): SearchPart {
  return {
    id: before(unit.id, id),
    label: before(label, own),
    address: before(partAddress(unit, id), address),
    text,
    questions,
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
