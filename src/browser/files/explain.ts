import type * as z from 'zod/mini';
import {COHORT_FORMAT} from '../../domain/cohort/cohort';
import {DELIVERY_FORMAT} from '../../domain/cohort/delivery';
import {DEVICE_FORMAT} from '../../domain/results/device-file';
import {RESULT_FORMAT} from '../../domain/results/result-file';

type Issue = z.core.$ZodIssue;

const AGAIN = 'Volvé a descargarlo, o pedí que te lo manden de nuevo sin cambiarlo.';
const RELOAD = 'Recargá la página, para usar la última versión del sitio, y probá de nuevo.';

/** What to tell the reader of a file that is not JSON of ours at all. */
export const FAULTS = {
  cut: `El archivo está cortado: termina antes de tiempo. ${AGAIN}`,
  'not-json': `El archivo no es de Resguardo: no tiene la forma de los que se descargan de este sitio. Elegí uno que hayas descargado de acá.`,
  hostile: `El archivo fue alterado: tiene partes que este sitio no escribe. ${AGAIN}`,
  'too-many': `El archivo tiene más datos que los que se pueden leer de una vez. ${AGAIN}`,
} as const;

const FORMATS: Readonly<Record<string, string>> = {
  [RESULT_FORMAT]: 'el resultado de una práctica o evaluación',
  [DEVICE_FORMAT]: 'los datos de un dispositivo',
  [DELIVERY_FORMAT]: 'una entrega de resultados',
  [COHORT_FORMAT]: 'una cohorte',
};

/** What is wrong with a file, where and what to do, in Spanish, for the reader: the first issue only. */
export function explain(issues: readonly Issue[], file: unknown, expected: string): string {
  const format = valueAt(file, ['format']);
  if (format !== expected) return explainFormat(format, expected);
  const [issue] = issues;
  if (!issue) return FAULTS.hostile;
  const mend = issue.code === 'unrecognized_keys' ? `${RELOAD} Si sigue igual, el archivo fue cambiado.` : AGAIN;
  return `El archivo no se puede usar. ${placeOf(issue.path)}: ${whatIsWrong(issue, valueAt(file, issue.path))} No se tomó nada de él. ${mend}`;
}

function explainFormat(format: unknown, expected: string): string {
  const wanted = FORMATS[expected];
  const known = typeof format === 'string' && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (known) return `Este archivo tiene ${known}, y acá va uno con ${wanted}. Elegí el otro archivo.`;
  if (typeof format === 'string' && format.startsWith('resguardo/')) {
    return `Este archivo es de otra versión del sitio (${shorten(format)}), y acá va uno con ${wanted}. ${RELOAD}`;
  }
  return FAULTS['not-json'];
}

function whatIsWrong(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `hay un dato que esta versión del sitio no conoce (${shorten(issue.keys.join(', '))}).`;
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      return value === undefined ? 'falta.' : `${shorten(JSON.stringify(value))} no es un valor posible.`;
    case 'too_small':
      return 'el valor es menor que lo posible.';
    case 'too_big':
      return 'el valor es mayor que lo posible.';
    case 'custom':
      return issue.message;
    default:
      return 'el valor no tiene la forma que corresponde.';
  }
}

/** What each element of a list of our files is. */
const ELEMENTS: Readonly<Record<string, string>> = {
  attempts: 'intento',
  answers: 'respuesta',
  certificates: 'constancia',
  drawn: 'pregunta',
  modules: 'módulo',
  results: 'resultado',
  memberships: 'cohorte',
  revisions: 'cambio de la práctica',
};

/** `Intento 2, respuesta 5, dato "at"` */
function placeOf(path: readonly PropertyKey[]): string {
  const steps: string[] = [];
  let keys: string[] = [];
  for (const key of path) {
    const list = typeof key === 'number' ? ELEMENTS[keys.at(-1) ?? ''] : undefined;
    if (list === undefined) {
      keys.push(String(key));
    } else {
      steps.push(`${list} ${Number(key) + 1}`);
      keys = [];
    }
  }
  if (keys.length > 0) steps.push(`dato "${shorten(keys.join('.'))}"`);
  const place = steps.join(', ') || 'el archivo';
  return place.charAt(0).toUpperCase() + place.slice(1);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key) ? inside[key as never] : undefined),
    value,
  );
}

/** Words of a stranger's file, short enough for a message. */
function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
