import type {BankAnalysis, ItemAnalysis} from '../../../domain/bench/item-analysis';
import {counted} from '../../progress/words';

/**
 * What the statistics of a test mean and what is a good value, as Moodle's page "Quiz report statistics" and the Open University's guide to
 * its reports have it (https://docs.moodle.org/28/en/Development:Quiz_report_statistics), in plain words.
 */
export interface Aid {
  readonly name: string;
  readonly means: string;
  readonly good: string;
}

export const ITEM_AIDS = {
  facility: {
    name: 'Facilidad',
    means: 'De cada cien personas a las que se les preguntó, cuántas la respondieron bien.',
    good: 'Entre 35 y 65 % la pregunta separa mejor. En una capacitación es buena señal que suba: se aprendió.',
  },
  sd: {
    name: 'Desvío',
    means: 'Cuánto varía el resultado de una persona a otra.',
    good: 'De 33 % para arriba. Si casi todos la aciertan o casi todos la erran, no puede ser alto.',
  },
  discriminationIndex: {
    name: 'Discriminación',
    means: 'Si la aciertan más los que también saben el resto: de −100 a 100.',
    good: '50 o más es muy buena; de 30 a 50, adecuada; de 20 a 30, débil; menos de 20, muy débil. Negativa: algo anda mal en la pregunta. Con diez respuestas puede errarle por unos 30 puntos; con cien, por 10.',
  },
  discriminativeEfficiency: {
    name: 'Eficiencia',
    means: 'La discriminación comparada con la más alta que permite su facilidad. Sirve para las muy fáciles y las muy difíciles.',
    good: 'Cuanto más cerca de 100, mejor. Si es baja, la pregunta no distingue aunque podría.',
  },
  weights: {
    name: 'Peso previsto y efectivo',
    means: 'Qué parte de la nota le tocaba a la pregunta, y qué parte de las diferencias entre personas viene de ella.',
    good: 'Parecidos. Si el efectivo es mucho más chico, la pregunta casi no cambia el orden de las notas; si falta, lo contradice.',
  },
} as const satisfies Record<string, Aid>;

export const TEST_AIDS = {
  mean: {
    name: 'Nota media',
    means: 'El promedio de las notas.',
    good: 'Para ordenar personas se busca entre 50 y 75 %. En una capacitación con nota mínima conviene que la pase.',
  },
  median: {
    name: 'Mediana',
    means: 'La nota del medio: la mitad sacó eso o menos.',
    good: 'Cerca de la media. Si está lejos, unas pocas notas muy altas o muy bajas corren el promedio.',
  },
  sd: {
    name: 'Desvío estándar',
    means: 'Cuánto se apartan las notas de la media.',
    good: 'Entre 12 y 18 %. Más chico: las notas están demasiado juntas para distinguirlas.',
  },
  skewness: {
    name: 'Asimetría',
    means: 'Para qué lado se estira la cola de las notas: negativa, hacia las bajas; positiva, hacia las altas.',
    good: 'Cerca de −1. Mucho menos: no distingue entre los que saben bastante. Más de 1: no distingue cerca de la nota mínima.',
  },
  kurtosis: {
    name: 'Curtosis',
    means: 'Qué tan puntiaguda es la distribución de las notas; 0 es la campana normal.',
    good: 'De 0 a 1. Más: casi todas las notas son parecidas y no se distinguen las muy buenas ni las muy malas.',
  },
  cic: {
    name: 'Consistencia interna (alfa de Cronbach)',
    means: 'Si las preguntas miden lo mismo.',
    good: 'Más de 75 % es satisfactorio; menos de 64 %, insatisfactorio. Casi nunca pasa de 90 %.',
  },
  errorRatio: {
    name: 'Razón de error',
    means: 'Qué parte de las diferencias entre notas es azar.',
    good: 'Menos de 50 %. Más: pesa más el azar que lo que cada uno sabe.',
  },
  standardError: {
    name: 'Error estándar',
    means: 'Cuántas respuestas podría cambiar la nota de la misma persona en otra evaluación igual, para arriba o para abajo.',
    good: 'Cuanto más chico, mejor. No decidas por una diferencia menor que ésta.',
  },
} as const satisfies Record<string, Aid>;

const FACILITIES = [
  [95, 'facilísima'],
  [90, 'muy fácil'],
  [81, 'fácil'],
  [66, 'algo fácil'],
  [35, 'intermedia'],
  [21, 'algo difícil'],
  [11, 'difícil'],
  [6, 'muy difícil'],
] as const;

/** @param facility from 0 to 1 */
export function facilityWord(facility: number): string {
  const whole = Math.round(100 * facility);
  return FACILITIES.find(([least]) => whole >= least)?.[1] ?? 'dificilísima, o mal hecha';
}

const DISCRIMINATIONS = [
  [50, 'muy buena'],
  [30, 'adecuada'],
  [20, 'débil'],
  [0, 'muy débil'],
] as const;

/** @param index from -100 to 100 */
export function discriminationWord(index: number): string {
  return DISCRIMINATIONS.find(([least]) => index >= least)?.[1] ?? 'negativa';
}

/** Why somebody should look at an item. */
export interface Flag {
  /** Whether the item itself may be at fault. */
  readonly serious: boolean;
  readonly says: string;
}

/** Below this, whether an item goes with the rest is a matter of chance. */
const LEAST_DISCRIMINATION = 20;

/** What to look at in an item, the worst first. */
export function flagsOf({figures, ask, answers, notRemarked}: ItemAnalysis): Flag[] {
  const flags: (Flag | false)[] = [
    ...(figures.kind === 'told' ? figureFlags(figures, answers) : []),
    notRemarked > 0 && {
      serious: false,
      says: `cambió: ${notRemarked === 1 ? '1 respuesta es' : `${notRemarked} respuestas son`} a la versión anterior y vale la corrección del archivo`,
    },
    ask === undefined && {serious: false, says: 'ya no está en el cuestionario'},
  ];
  return flags.filter((flag) => flag !== false);
}

/** Whether an item that has nothing to do with the rest comes out so, or further from 0, in more than one of twenty groups. */
function mayBeChance(discriminationIndex: number, answers: number): boolean {
  return Math.abs(discriminationIndex) < 200 / Math.sqrt(answers);
}

function figureFlags({facility, discriminationIndex}: Extract<ItemAnalysis['figures'], {kind: 'told'}>, answers: number): (Flag | false)[] {
  const told = discriminationIndex !== undefined;
  const allSame = facility === 0 || facility === 1;
  return [
    told &&
      discriminationIndex < 0 && {
        serious: true,
        says: `revisá la pregunta: la aciertan más los que saben menos${mayBeChance(discriminationIndex, answers) ? ` (con ${counted(answers, 'respuesta', 'respuestas')} puede ser azar)` : ''}`,
      },
    facility !== undefined &&
      facility <= 0.1 && {serious: true, says: 'casi nadie la acierta: revisá si se entiende y si la respuesta está bien'},
    told &&
      discriminationIndex >= 0 &&
      discriminationIndex < LEAST_DISCRIMINATION && {serious: false, says: 'distingue poco entre quien sabe y quien no'},
    allSame && {serious: false, says: 'todos respondieron igual: no hay con qué comparar'},
  ];
}

/** How many items there are to look at, and why. */
export function countFlagged(items: BankAnalysis['items']): {readonly serious: number; readonly tooFew: number} {
  return {
    serious: items.filter((item) => flagsOf(item).some(({serious}) => serious)).length,
    tooFew: items.filter(({figures}) => figures.kind === 'too-few').length,
  };
}
