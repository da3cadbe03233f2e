import {describe, expect, it} from 'vitest';
import {bankOf, itemOf} from '../quiz/fixture';
import type {CohortFigures} from './compare';
import {comparisonTable, overTimeTable, testTable} from './figure-tables';
import {markedOf} from './fixture';
import {analyseBank} from './item-analysis';
import {measureOverTime} from './over-time';
import type {Table} from './table';

const bank = bankOf([itemOf('uno'), itemOf('dos'), itemOf('tres')]);
const attempts = (...told: string[]) => told.map((items, at) => markedOf(`p${at}`, '2026-11-01', items));
const ten = (told: string) => attempts(...Array<string>(10).fill(told));
/** The first column → the others, what is not told as `undefined`. */
const read = ({rows}: Table) => Object.fromEntries(rows.map(([first, ...rest]) => [first, rest]));

describe('the table of a whole test', () => {
  const figures = (of: ReturnType<typeof attempts>) => read(testTable(analyseBank(of, bank)));

  it('has its figures', () => {
    const told = attempts(...Array<string>(5).fill('uno:1 dos:1'), ...Array<string>(4).fill('uno:0 dos:0'), 'uno:1 dos:0');
    expect(figures(told)).toMatchObject({
      Intentos: [10, undefined],
      'Nota media (%)': [55, undefined],
      'Mediana (%)': [75, undefined],
      'Intentos con las mismas preguntas': [10, undefined],
      // By hand, all times 10 · 9: var x = 24 and 25, var T = 89; 100 · 2/1 · (1 − 49/89).
      'Coeficiente de consistencia interna (%)': [expect.closeTo((200 * 40) / 89, 9), undefined],
    });
  });
  it('says why a figure is not there: too few attempts', () => {
    expect(figures(attempts('uno:1 dos:0'))).toMatchObject({
      'Nota media (%)': [undefined, 'hay menos de 10 intentos'],
      'Coeficiente de consistencia interna (%)': [undefined, 'hay menos de 10 intentos'],
    });
  });
  it('too few at the same items', () => {
    expect(figures([...ten('uno:1 dos:0').slice(1), markedOf('otra', '2026-11-01', 'uno:1 tres:1')])).toMatchObject({
      'Nota media (%)': [55, undefined],
      'Intentos con las mismas preguntas': [9, undefined],
      'Error estándar (respuestas bien)': [undefined, 'hay menos de 10 intentos con las mismas preguntas'],
    });
  });
  it('all marks the same', () => {
    expect(figures(ten('uno:1 dos:0'))).toMatchObject({
      'Desvío estándar (%)': [0, undefined],
      Asimetría: [undefined, 'todas las notas son iguales'],
      'Razón de error (%)': [undefined, 'todas las notas son iguales'],
    });
  });
});

describe('the table of progress over time', () => {
  it('has a row a period', () => {
    const over = measureOverTime(attempts('uno:1 dos:0', 'uno:1 dos:1'), 'month', 80, '2026-12-01');
    expect(read(overTimeTable(over))).toEqual({'2026-11-01': [2, 1, 75, 2], '2026-12-01': [0, 0, undefined, 0]});
  });
});

describe('the table of cohorts', () => {
  const cohort = (name: string, module: string, share: number): CohortFigures => ({
    id: name,
    name,
    learners: 4,
    modules: [{module, done: 4 * share, share}],
    evaluations: 3,
    meanMark: 60,
    medianMark: undefined,
    misreadings: [],
  });
  it('has a column for each module that any of them has', () => {
    const naming = {names: false, people: new Map(), modules: new Map([['q', 'Ley 25.326']])};
    const table = comparisonTable([cohort('Norte', 'q', 0.25), cohort('Sur', 'r', 1)], naming);
    expect(table.columns.map(({label}) => label).slice(2, 4)).toEqual(['Ley 25.326: al día (%)', 'r: al día (%)']);
    expect(read(table)).toEqual({
      Norte: [4, 25, undefined, 3, 60, undefined, undefined],
      Sur: [4, undefined, 100, 3, 60, undefined, undefined],
    });
  });
});
