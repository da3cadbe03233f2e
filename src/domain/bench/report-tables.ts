import {dayInArgentina} from '../calendar/day';
import {groupBy} from './group-by';
import type {BankAnalysis, ConsistencyAnalysis, ItemAnalysis} from './item-analysis';
import {FEWEST} from './item-analysis';
import {percentOf, scoreOfMarked} from './mark';
import type {MarkedAttempt} from './marked';
import type {Matrix} from './matrix';
import type {MisconceptionMap} from './misconceptions';
import type {LearnerReadiness} from './readiness';
import {type Field, type Naming, personFields, type Table, tableOf, times100, titleOf} from './table';
import {findingName, MODE_NAMES, OUTCOME_NAMES, readinessName, STATE_NAMES} from './words';

/** A row a learner: how they stand, in all and with each module, and what they handed over. */
export function rosterTable(readiness: readonly LearnerReadiness[], attempts: readonly MarkedAttempt[], naming: Naming): Table {
  const handedOver = groupBy(attempts, ({learner}) => learner);
  const of = ({learner}: LearnerReadiness): readonly MarkedAttempt[] => handedOver.get(learner) ?? [];
  const modules = readiness[0]?.modules ?? [];
  return tableOf('Personas', readiness, [
    ...personFields<LearnerReadiness>(naming),
    ['estado', 'Estado', 'text', ({state}) => STATE_NAMES[state]],
    ...modules.map(({module}, at): Field<LearnerReadiness> => {
      return [`modulo:${module}`, titleOf(naming, module), 'text', ({modules: own}) => own[at] && readinessName(own[at])];
    }),
    ['intentos', 'Intentos', 'number', (row) => of(row).length],
    ['evaluaciones', 'Evaluaciones', 'number', (row) => of(row).filter(({mode}) => mode === 'evaluation').length],
    ['ultimo', 'Último intento', 'day', (row) => lastDay(of(row))],
  ]);
}

/** A row a learner and module: how they stand, since when and until when. */
export function readinessTable(readiness: readonly LearnerReadiness[], naming: Naming): Table {
  const rows = readiness.flatMap(({learner, modules}) =>
    modules.map((module) => {
      const done = module.state === 'not-taken' ? undefined : module.done;
      const tried = module.state === 'not-taken' ? module.tried : undefined;
      return {learner, module, done, mark: done?.mark ?? tried?.mark, tried};
    }),
  );
  return tableOf('Vigencia', rows, [
    ...personFields<(typeof rows)[number]>(naming),
    ['modulo', 'Módulo', 'text', ({module}) => titleOf(naming, module.module)],
    ['estado', 'Estado', 'text', ({module}) => readinessName(module)],
    ['rendido', 'Rendido el', 'day', ({done, tried}) => done?.on ?? tried?.on],
    ['vence', 'Vale hasta el', 'day', ({done}) => done?.validUntil],
    ['bien', 'Bien', 'number', ({mark}) => mark?.right],
    ['preguntas', 'Preguntas', 'number', ({mark}) => mark?.of],
    ['nota', 'Nota (%)', 'percent', ({mark}) => mark && percentOf(mark)],
  ]);
}

/** A row a learner, a column an item. */
export function matrixTable({columns, rows}: Matrix, naming: Naming): Table {
  const asked = ({totals: {right, wrong, blank}}: Matrix['rows'][number]): number => right + wrong + blank;
  return tableOf('Personas y preguntas', rows, [
    ...personFields<Matrix['rows'][number]>(naming),
    ...columns.map(({item, ask}, at): Field<Matrix['rows'][number]> => {
      return [`pregunta:${item}`, ask ?? item, 'text', ({cells}) => cells[at] && OUTCOME_NAMES[cells[at]]];
    }),
    ['bien', 'Bien', 'number', ({totals}) => totals.right],
    ['preguntas', 'Preguntas', 'number', asked],
    ['parte', 'Bien (%)', 'percent', (row) => percentOf({right: row.totals.right, of: asked(row)})],
  ]);
}

/** A row an item: its counts and statistics, or why there are none. */
export function itemTable({items, consistency}: BankAnalysis): Table {
  const figures = ({figures: told}: ItemAnalysis) => (told.kind === 'told' ? told : undefined);
  const weights = weightsOf(consistency);
  return tableOf('Preguntas', items, [
    ['id', 'Id', 'text', ({item}) => item],
    ['pregunta', 'Pregunta', 'text', ({ask}) => ask],
    ['respuestas', 'Veces que se preguntó', 'number', ({answers}) => answers],
    ['bien', 'Bien', 'number', ({right}) => right],
    ['mal', 'Mal', 'number', ({wrong}) => wrong],
    ['en-blanco', 'En blanco', 'number', ({blank}) => blank],
    ['sin-corregir', 'Sin volver a corregir', 'number', ({notRemarked}) => notRemarked],
    ['facilidad', 'Índice de facilidad (%)', 'percent', (item) => times100(figures(item)?.facility)],
    ['desvio', 'Desvío estándar (%)', 'percent', (item) => times100(figures(item)?.sd)],
    ['discriminacion', 'Índice de discriminación (%)', 'percent', (item) => figures(item)?.discriminationIndex],
    ['eficiencia', 'Eficiencia discriminativa (%)', 'percent', (item) => figures(item)?.discriminativeEfficiency],
    ['peso-previsto', 'Peso previsto (%)', 'percent', ({item}) => weights.get(item)?.intendedWeight],
    ['peso-efectivo', 'Peso efectivo (%)', 'percent', ({item}) => weights.get(item)?.effectiveWeight],
    ['motivo', 'Sin estadísticas porque', 'text', (item) => (figures(item) ? undefined : `hay menos de ${FEWEST} respuestas`)],
  ]);
}

/** A row a misreading and the provision that corrects it. */
export function misconceptionTable({provisions}: MisconceptionMap, naming: Naming): Table {
  const rows = provisions.flatMap(({provision, misreadings}) => misreadings.map((misreading) => ({provision, ...misreading})));
  return tableOf('Qué se entendió mal', rows, [
    ['disposicion', 'Disposición', 'text', ({provision}) => provision],
    ['modulo', 'Módulo', 'text', ({quiz}) => titleOf(naming, quiz)],
    ['lectura', 'Qué se entendió mal', 'text', ({misreading}) => misreading],
    ['personas', 'Personas', 'number', ({learners}) => learners],
    ['preguntadas', 'Personas a quienes se les preguntó', 'number', ({asked}) => asked],
    ['parte', 'Parte (%)', 'percent', ({share}) => times100(share)],
    ['respuestas', 'Respuestas', 'number', ({answers}) => answers],
    ['preguntas', 'Preguntas', 'text', ({items}) => items.map(({item}) => item).join(' ')],
  ]);
}

/** A row an attempt, of any mode, with what its trainer should look at. */
export function attemptTable(attempts: readonly MarkedAttempt[], naming: Naming): Table {
  return tableOf('Intentos', attempts, [
    ...personFields<MarkedAttempt>(naming),
    ['modulo', 'Módulo', 'text', ({quiz}) => titleOf(naming, quiz)],
    ['modo', 'Modo', 'text', ({mode}) => MODE_NAMES[mode]],
    ['empezo', 'Empezó', 'instant', ({startedAt}) => startedAt],
    ['termino', 'Terminó', 'instant', ({endedAt}) => endedAt],
    ['bien', 'Bien', 'number', ({right}) => right],
    ['preguntas', 'Preguntas', 'number', ({items}) => items.length],
    ['nota', 'Nota (%)', 'percent', (attempt) => percentOf(scoreOfMarked(attempt))],
    ['para-mirar', 'Para mirar', 'text', ({findings}) => findings.map(findingName).join('; ') || undefined],
    ['intento', 'Intento', 'text', ({id}) => id],
  ]);
}

function weightsOf(consistency: ConsistencyAnalysis) {
  return new Map(consistency.kind === 'told' ? consistency.weights.map((weight) => [weight.item, weight]) : []);
}

function lastDay(attempts: readonly MarkedAttempt[]): string | undefined {
  return attempts
    .map(({endedAt}) => dayInArgentina(endedAt))
    .sort()
    .at(-1);
}
