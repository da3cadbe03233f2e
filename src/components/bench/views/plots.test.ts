import {describe, expect, it} from 'vitest';
import type {Count} from '../../../domain/bench/misconceptions';
import {measureOverTime} from '../../../domain/bench/over-time';
import {readinessOf} from '../../../domain/bench/readiness';
import {rosterOf} from '../../../domain/bench/roster';
import {analysed, COHORT, handedIn, NAMES} from './fixture';
import {doneBars, evaluationBars, findingBars, itemPoints, meanMarkBars, misreadingBars, readinessBars} from './plots';

const TODAY = '2026-11-30';
const attempts = [
  handedIn('1200', '2026-11-20', 'uno:1'),
  handedIn('1300', '2026-11-20', 'uno:0'),
  handedIn('1400', '2026-10-05', 'uno:1'),
];

describe('the plot of', () => {
  it('readiness has a row a module, and everybody in it', () => {
    const roster = rosterOf(readinessOf(attempts, COHORT, [], TODAY), {sort: 'urgency'}, {offset: 0, limit: 50});
    const {categories, series} = readinessBars(roster, NAMES);
    // A module without a name goes by its id.
    expect(categories.map(({label}) => label)).toEqual(['Datos personales', 'r']);
    expect(series.map(({name, values}) => [name, ...values])).toEqual([
      ['Vigente', 2, 0],
      ['Por vencer en 90 días', 0, 0],
      ['Vencido', 0, 0],
      ['Sin rendir o sin aprobar', 1, 3],
    ]);
  });
  it('misreadings has the ten most frequent, out of those who were asked', () => {
    const count: Count = {learners: 3, asked: 5, share: 0.6, answers: 4, items: []};
    const misreadings = Array.from({length: 12}, (_, at) => ({...count, quiz: 'q', misreading: `lectura ${at}`, cites: []}));
    const {categories, series} = misreadingBars({misreadings, provisions: []});
    expect(categories).toHaveLength(10);
    expect(series.map(({values}) => values[0])).toEqual([3, 2]);
  });
  it('items keeps their numbers when some have no figures, and sets apart those to review', () => {
    const {groups, y} = itemPoints([
      analysed('uno', 4, {}, {figures: {kind: 'too-few', answers: 4}}),
      analysed('dos', 100, {facility: 0.8}),
      analysed('tres', 100, {facility: 1, discriminationIndex: undefined}),
      analysed('cuatro', 100, {facility: 0.3, discriminationIndex: -25}),
    ]);
    expect(groups.map(({name, points}) => [name, points])).toEqual([
      ['Para revisar', [{label: '4. ¿cuatro?', tick: '4', x: 30, y: -25}]],
      ['Las demás', [{label: '2. ¿dos?', x: 80, y: 40}]],
    ]);
    expect([y.from, y.to]).toEqual([-40, 100]);
  });
  it('time has a column a period, none of them a mark of 0 where nothing was taken', () => {
    const overTime = measureOverTime(attempts, 'month', 80, '2026-12-31');
    expect(evaluationBars(overTime, 'month').series.map(({values}) => values)).toEqual([
      [1, 1, 0],
      [0, 1, 0],
    ]);
    const {categories, series} = meanMarkBars(overTime, 'month');
    expect(categories[0]).toEqual({label: 'Octubre de 2026', tick: '10/26'});
    expect(series[0]?.values).toEqual([100, 50, undefined]);
  });
  it('cohorts sets the same module of each side by side', () => {
    const figures = {learners: 10, evaluations: 0, meanMark: undefined, medianMark: undefined, misreadings: []};
    const {categories, series} = doneBars(
      [
        {
          ...figures,
          id: 'a',
          name: 'A',
          modules: [
            {module: 'q', done: 5, share: 0.5},
            {module: 'r', done: 0, share: 0},
          ],
        },
        {...figures, id: 'b', name: 'B', modules: [{module: 'q', done: 10, share: 1}]},
      ],
      NAMES,
    );
    expect(categories.map(({label}) => label)).toEqual(['Datos personales · A', 'Datos personales · B', 'r · A']);
    expect(series[0]?.values).toEqual([50, 100, 0]);
  });
  it('findings has only what was found', () => {
    const kinds = {'marks-differ': 0, 'in-the-future': 0, 'clock-back': 2, 'too-fast': 1, 'unknown-bank': 0};
    const {categories, series} = findingBars({attempts: 9, kinds, found: 3, rows: []});
    expect(categories.map(({label}) => label)).toEqual(['El reloj fue para atrás', 'Respondió muy rápido']);
    expect(series[0]?.values).toEqual([2, 1]);
  });
});
