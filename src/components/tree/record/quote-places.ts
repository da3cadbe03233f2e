import type {DecisionRecord} from '../../../domain/decision-tree/record';

/** A part of a record that quotes provisions; steps, terms and sentences count from 1. */
export interface QuotePlace {
  readonly part: 'list' | 'step' | 'outcome' | 'term' | 'assumption' | 'today' | 'annex';
  readonly number: number;
}

/** Longer words (an annex, a long article) would tear a step apart: they stand together at the end. */
export const LONGEST_INLINE = 800;

/**
 * Where a record prints the words of each provision, by id; each is printed once: in the list of what to do, else where it is
 * named first, at the end when it is long.
 */
export function quotePlaces({steps, outcome, today, provisions}: DecisionRecord): Map<string, QuotePlace> {
  const places = new Map<string, QuotePlace>();
  const put = (part: QuotePlace['part'], groups: readonly {readonly cites: readonly string[]}[]): void =>
    groups.forEach(({cites}, at) => {
      for (const id of cites) {
        const length = provisions[id]?.quote?.length;
        if (length === undefined || places.has(id)) continue;
        const long = length > LONGEST_INLINE && part !== 'list';
        places.set(id, long ? {part: 'annex', number: 1} : {part, number: at + 1});
      }
    });
  // A list of what to do or to weigh is read whole, in its place.
  put('list', [{cites: [...outcome.checklist, ...outcome.criteria]}]);
  put('step', steps);
  put('outcome', [outcome]);
  put('term', outcome.terms);
  put('assumption', outcome.assumes);
  put('today', today);
  return places;
}

/** Where to look, from elsewhere. */
export function placeName({part, number}: QuotePlace): string {
  return {
    list: 'texto en la lista del resultado',
    step: `texto en el paso ${number}`,
    outcome: 'texto en «En qué se apoya el resultado»',
    term: 'texto en «Plazos»',
    assumption: 'texto en «Qué se dio por supuesto»',
    today: 'texto en «Qué rige hoy»',
    annex: 'texto al final',
  }[part];
}

export function samePlace(one: QuotePlace | undefined, other: QuotePlace): boolean {
  return one?.part === other.part && one.number === other.number;
}
