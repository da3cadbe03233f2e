import {describe, expect, it} from 'vitest';
import {priorsOf} from './prior';
import type {SearchStatute, SearchUnit} from './records';
import {WEIGHTS} from './weights';

const statute: SearchStatute = {
  id: 'ley-25326',
  kind: 'ley',
  shortTitle: 'Ley 25.326',
  title: 'Protección de los Datos Personales',
  language: 'es',
  jurisdiction: 'nacional',
  state: 'in-force',
  today: [],
  byAnnex: false,
  groups: [],
};
const provincial: SearchStatute = {...statute, id: 'ley-14214-pba', jurisdiction: 'buenos-aires'};
const unit: SearchUnit = {
  id: 'ley-25326/art-5',
  statute: statute.id,
  label: '',
  address: '',
  heading: '',
  context: '',
  state: 'in-force',
  rank: 'law',
  parts: [],
  companions: [],
  related: [],
};
const units = [
  unit,
  {...unit, rank: 'recital' as const},
  {...unit, state: 'repealed' as const},
  {...unit, statute: provincial.id},
  {...unit, related: ['a', 'b']},
];
const statutes = new Map([statute, provincial].map((one) => [one.id, one]));
const priors = priorsOf({units, statutes}, WEIGHTS);
const plain = {definition: false, today: false, province: false};

describe('what a unit is worth before any word', () => {
  it('is what its rank, its state and its neighbours make of it', () => {
    const prior = priors(plain, undefined);
    expect([0, 1, 2].map(prior)).toEqual([1, WEIGHTS.ranks.recital, WEIGHTS.states.repealed]);
    expect(prior(4)).toBeGreaterThan(prior(0));
  });
  it('is more for the norm that the query names', () => {
    expect([0, 3].map(priors(plain, provincial.id))).toEqual([1, WEIGHTS.named * WEIGHTS.elsewhere]);
  });
  it('is less for what does not rule, where today is asked for', () => {
    expect([0, 2].map(priors({...plain, today: true}, undefined))).toEqual([1, WEIGHTS.states.repealed * WEIGHTS.past]);
  });
  it('depends on whether the Province is named for its norms alone', () => {
    expect([0, 3].map(priors({...plain, province: true}, undefined))).toEqual([1, WEIGHTS.province]);
    expect([0, 3].map(priors(plain, undefined))).toEqual([1, WEIGHTS.elsewhere]);
  });
});
