import type {CohortFigures} from './compare';
import {type BankAnalysis, FEWEST} from './item-analysis';
import type {OverTime, Period} from './over-time';
import {type Field, type Naming, type Table, tableOf, times100, titleOf} from './table';

/** One figure of a test: its value, or why there is none. */
interface Figure {
  readonly name: string;
  readonly value: number | undefined;
  readonly why?: string | undefined;
}

/** A row a figure of the whole test: marks, and consistency where attempts share their items. */
export function testTable({attempts, marks, consistency}: BankAnalysis): Table {
  const spread = marks.kind === 'told' ? marks : undefined;
  const figures = consistency.kind === 'told' ? consistency.figures : undefined;
  const few = `hay menos de ${FEWEST} intentos`;
  const ofMarks = (name: string, value: number | undefined): Figure => ({name, value, why: whyNot(value, spread ? SAME_MARKS : few)});
  const ofItems = (name: string, value: number | undefined): Figure => ({
    name,
    value,
    why: whyNot(
      value,
      {told: SAME_MARKS, 'too-few': few, 'different-items': `hay menos de ${FEWEST} intentos con las mismas preguntas`}[consistency.kind],
    ),
  });
  const rows: Figure[] = [
    {name: 'Intentos', value: attempts},
    ofMarks('Nota media (%)', spread?.mean),
    ofMarks('Mediana (%)', spread?.median),
    ofMarks('Desvío estándar (%)', spread?.sd),
    ofMarks('Asimetría', spread?.skewness),
    ofMarks('Curtosis', spread?.kurtosis),
    ofItems('Intentos con las mismas preguntas', consistency.kind === 'too-few' ? undefined : consistency.attempts),
    ofItems('Coeficiente de consistencia interna (%)', figures?.cic),
    ofItems('Razón de error (%)', figures?.errorRatio),
    ofItems('Error estándar (respuestas bien)', figures?.standardError),
  ];
  return tableOf('Prueba', rows, [
    ['medida', 'Medida', 'text', ({name}) => name],
    ['valor', 'Valor', 'number', ({value}) => value],
    ['motivo', 'No se muestra porque', 'text', ({why}) => why],
  ]);
}

const SAME_MARKS = 'todas las notas son iguales';

function whyNot(value: number | undefined, reason: string): string | undefined {
  return value === undefined ? reason : undefined;
}

/** A row a week or month. */
export function overTimeTable({periods}: OverTime): Table {
  return tableOf<Period>('En el tiempo', periods, [
    ['desde', 'Desde el', 'day', ({from}) => from],
    ['evaluaciones', 'Evaluaciones', 'number', ({evaluations}) => evaluations],
    ['aprobadas', 'Aprobadas', 'number', ({passed}) => passed],
    ['nota', 'Nota media (%)', 'percent', ({meanMark}) => meanMark],
    ['nuevas', 'Personas que rinden por primera vez', 'number', ({newLearners}) => newLearners],
  ]);
}

/** A row a cohort; a column for each module that any of them has. */
export function comparisonTable(cohorts: readonly CohortFigures[], naming: Naming): Table {
  const modules = new Set(cohorts.flatMap((cohort) => cohort.modules.map(({module}) => module)));
  return tableOf('Cohortes', cohorts, [
    ['cohorte', 'Cohorte', 'text', ({name}) => name],
    ['personas', 'Personas', 'number', ({learners}) => learners],
    ...[...modules].map((module): Field<CohortFigures> => {
      const shareOf = (cohort: CohortFigures): number | undefined => cohort.modules.find((own) => own.module === module)?.share;
      return [`modulo:${module}`, `${titleOf(naming, module)}: al día (%)`, 'percent', (cohort) => times100(shareOf(cohort))];
    }),
    ['evaluaciones', 'Primeras evaluaciones', 'number', ({evaluations}) => evaluations],
    ['nota', 'Nota media (%)', 'percent', ({meanMark}) => meanMark],
    ['mediana', 'Mediana (%)', 'percent', ({medianMark}) => medianMark],
    ['lecturas', 'Qué se entendió mal', 'text', ({misreadings}) => misreadings.map(({misreading}) => misreading).join('; ') || undefined],
  ]);
}
