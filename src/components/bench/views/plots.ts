import type {CohortFigures} from '../../../domain/bench/compare';
import {FINDING_KINDS, type Findings} from '../../../domain/bench/findings';
import type {ItemAnalysis} from '../../../domain/bench/item-analysis';
import type {MisconceptionMap} from '../../../domain/bench/misconceptions';
import {moduleName, type Names} from '../../../domain/bench/names';
import type {OverTime, PeriodKind} from '../../../domain/bench/over-time';
import type {Roster} from '../../../domain/bench/roster';
import {capital} from '../../../domain/status/words';
import type {Bars, Look} from '../../plot/bars';
import type {Point, Points} from '../../plot/points';
import {shortDay} from '../../progress/words';
import {flagsOf} from './reading-aids';
import {FINDING_NAMES, periodName} from './words';

/** What the views draw, made of what the bench computes. */

const STATE_SERIES = [
  ['current', 'Vigente', 'solid'],
  ['expiring', 'Por vencer en 90 días', 'dotted'],
  ['expired', 'Vencido', 'striped'],
  ['not-taken', 'Sin rendir o sin aprobar', 'hollow'],
] as const satisfies readonly (readonly [string, string, Look])[];

/** How many learners stand how with each module. */
export function readinessBars({modules}: Roster, names: Names): Bars {
  return {
    of: 'Módulo',
    unit: 'personas',
    layout: 'rows',
    categories: modules.map(({module}) => ({label: moduleName(names, module)})),
    series: STATE_SERIES.map(([state, name, look]) => ({name, look, values: modules.map(({learners}) => learners[state])})),
  };
}

/** How many misreadings a plot has. */
export const MOST_BARS = 10;

/** The most frequent misreadings, among the learners who were asked. */
export function misreadingBars({misreadings}: MisconceptionMap): Bars {
  const most = misreadings.slice(0, MOST_BARS);
  return {
    of: 'Qué se entendió mal',
    unit: 'personas',
    layout: 'rows',
    categories: most.map(({misreading}) => ({label: misreading})),
    series: [
      {name: 'Lo mostraron', look: 'striped', values: most.map(({learners}) => learners)},
      {name: 'Se les preguntó y no lo mostraron', look: 'hollow', values: most.map(({learners, asked}) => asked - learners)},
    ],
  };
}

/** How easy each item is and how well it tells apart; those without figures are left out. */
export function itemPoints(items: readonly ItemAnalysis[]): Points {
  const told = items.flatMap((item, at) => {
    const {figures} = item;
    if (figures.kind !== 'told' || figures.facility === undefined || figures.discriminationIndex === undefined) return [];
    const point: Point = {label: itemLabel(item, at), x: 100 * figures.facility, y: figures.discriminationIndex};
    return {point, number: String(at + 1), serious: flagsOf(item).some(({serious}) => serious)};
  });
  const lowest = Math.min(0, ...told.map(({point}) => point.y));
  return {
    of: 'Pregunta',
    x: {label: 'Facilidad (%)', from: 0, to: 100},
    y: {label: 'Discriminación (%)', from: Math.floor(lowest / 20) * 20, to: 100},
    groups: [
      {name: 'Para revisar', look: 'hollow' as const, shape: 'triangle' as const, serious: true},
      {name: 'Las demás', look: 'solid' as const, shape: 'circle' as const, serious: false},
    ].map(({serious, ...group}) => ({
      ...group,
      points: told.filter((one) => one.serious === serious).map(({point, number}) => (serious ? {...point, tick: number} : point)),
    })),
  };
}

/** "3. ¿Cuánto tiempo…?" */
export function itemLabel({ask, item}: Pick<ItemAnalysis, 'ask' | 'item'>, at: number): string {
  return `${at + 1}. ${ask ?? item}`;
}

function periodCategories({periods}: OverTime, kind: PeriodKind): Bars['categories'] {
  return periods.map(({from}) => ({
    label: capital(periodName(from, kind)),
    tick: kind === 'week' ? shortDay(from) : from.slice(5, 7).concat('/', from.slice(2, 4)),
  }));
}

const PERIODS: Readonly<Record<PeriodKind, string>> = {week: 'Semana', month: 'Mes'};

/** Evaluations of each period, passed and not. */
export function evaluationBars(overTime: OverTime, kind: PeriodKind): Bars {
  const {periods} = overTime;
  return {
    of: PERIODS[kind],
    unit: 'evaluaciones',
    layout: 'columns',
    categories: periodCategories(overTime, kind),
    series: [
      {name: 'Aprobadas', look: 'solid', values: periods.map(({passed}) => passed)},
      {name: 'No aprobadas', look: 'striped', values: periods.map(({evaluations, passed}) => evaluations - passed)},
    ],
  };
}

/** The mean mark of each period. */
export function meanMarkBars(overTime: OverTime, kind: PeriodKind): Bars {
  return {
    of: PERIODS[kind],
    unit: '% de respuestas correctas',
    layout: 'columns',
    most: 100,
    categories: periodCategories(overTime, kind),
    series: [{name: 'Nota media', look: 'solid', values: overTime.periods.map(({meanMark}) => meanMark)}],
  };
}

/** Which share of each cohort has each module done and in date, module by module. */
export function doneBars(cohorts: readonly CohortFigures[], names: Names): Bars {
  const modules = [...new Set(cohorts.flatMap((cohort) => cohort.modules.map(({module}) => module)))];
  const bars = modules.flatMap((module) =>
    cohorts.flatMap(({name, modules: own}) =>
      own.filter((one) => one.module === module).map(({share}) => ({label: `${moduleName(names, module)} · ${name}`, share})),
    ),
  );
  return {
    of: 'Módulo y cohorte',
    unit: '% de las personas',
    layout: 'rows',
    most: 100,
    categories: bars.map(({label}) => ({label})),
    series: [
      {name: 'Al día', look: 'solid', values: bars.map(({share}) => 100 * share)},
      {name: 'No al día', look: 'hollow', values: bars.map(({share}) => 100 - 100 * share)},
    ],
  };
}

/** The mean mark of each cohort. */
export function cohortMarkBars(cohorts: readonly CohortFigures[]): Bars {
  return {
    of: 'Cohorte',
    unit: '% de respuestas correctas',
    layout: 'rows',
    most: 100,
    categories: cohorts.map(({name}) => ({label: name})),
    series: [{name: 'Nota media', look: 'solid', values: cohorts.map(({meanMark}) => meanMark)}],
  };
}

/** In how many attempts each kind of finding is. */
export function findingBars({kinds}: Findings): Bars {
  const found = FINDING_KINDS.filter((kind) => kinds[kind] > 0);
  return {
    of: 'Qué se encontró',
    unit: 'intentos',
    layout: 'rows',
    categories: found.map((kind) => ({label: FINDING_NAMES[kind]})),
    series: [{name: 'Intentos', look: 'dotted', values: found.map((kind) => kinds[kind])}],
  };
}
