import type {SearchIndexes} from './indexes';
import type {Intent} from './intent';
import type {Weights} from './weights';

/** What a unit, by its place, is worth before any word. */
export type Prior = (at: number) => number;

/**
 * Law before recital, what rules before what does not. What the query has no part in is reckoned once; `named` is the norm
 * that the query names.
 */
export function priorsOf(
  {units, statutes}: Pick<SearchIndexes, 'units' | 'statutes'>,
  weights: Weights,
): (intent: Intent, named: string | undefined) => Prior {
  const standing = Float64Array.from(units, (unit) => {
    const statute = statutes.get(unit.statute);
    return (
      weights.ranks[unit.rank] *
      weights.states[unit.state] *
      weights.kinds[statute?.kind ?? 'ley'] *
      (1 + weights.central * Math.log(1 + unit.related.length)) *
      (statute?.language === 'en' ? weights.translation : 1)
    );
  });
  const ids = [...statutes.keys()];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const statuteOf = Int32Array.from(units, ({statute}) => numbers.get(statute) ?? -1);
  const isPast = Uint8Array.from(units, ({state}) => Number(state !== 'in-force'));
  const isProvincial = Uint8Array.from(units, ({statute}) => Number(statutes.get(statute)?.jurisdiction === 'buenos-aires'));
  return ({today, province}, named) => {
    const norm = named === undefined ? -1 : numbers.get(named);
    const past = today ? weights.past : 1;
    const provincial = province ? weights.province : weights.elsewhere;
    return (at) =>
      (standing[at] as number) *
      (statuteOf[at] === norm ? weights.named : 1) *
      (isPast[at] ? past : 1) *
      (isProvincial[at] ? provincial : 1);
  };
}
