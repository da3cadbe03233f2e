import type {Selection} from '../../../domain/bench/select';
import {isDay} from '../../../domain/calendar/day';
import type {Mode} from '../../../domain/quiz/attempt';

/** The parts of the page and what they are called: those that show the class, then those that bring in, take out and keep. */
export const PARTS = {
  vigencia: 'Vigencia',
  lecturas: 'Qué se entendió mal',
  preguntas: 'Preguntas',
  matriz: 'Persona por pregunta',
  tiempo: 'En el tiempo',
  comparar: 'Comparar cohortes',
  mirar: 'Para mirar',
  informe: 'Informe de clase',
  'sin-legajo': 'Sin legajo',
  traer: 'Traer entregas',
  cohortes: 'Cohortes',
  personas: 'Personas',
  descargar: 'Descargar',
  datos: 'Datos guardados',
} as const;
export type Part = keyof typeof PARTS;

/** What is looked at: kept in the fragment of the address, which no server sees. */
export interface Place {
  /** None: the page's own choice. */
  readonly part?: Part | undefined;
  readonly cohort?: string | undefined;
  readonly quiz?: string | undefined;
  readonly mode: Mode | 'all';
  /** Days, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly names: boolean;
  /** Only the first attempt of each person, as statistics assume. */
  readonly firstOnly: boolean;
}

const MODES = {evaluacion: 'evaluation', practica: 'practice', repaso: 'review', casos: 'drill', todos: 'all'} as const;

/** Whatever an address says, what can be looked at. */
export function placeIn(hash: string): Place {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const word = (name: string): string | undefined => told.get(name) || undefined;
  const day = (name: string): string | undefined => {
    const text = word(name);
    return text !== undefined && isDay(text) ? text : undefined;
  };
  const [part, cohort, quiz, mode, from, to] = [word('ver'), word('cohorte'), word('modulo'), word('modo'), day('desde'), day('hasta')];
  return {
    ...(isKey(PARTS, part) && {part}),
    ...(cohort !== undefined && {cohort}),
    ...(quiz !== undefined && {quiz}),
    mode: isKey(MODES, mode) ? MODES[mode] : 'evaluation',
    ...(from !== undefined && {from}),
    ...(to !== undefined && {to}),
    names: word('nombres') !== 'no',
    firstOnly: word('intentos') !== 'todos',
  };
}

/** The fragment of such a place; what is as usual is left out. */
export function addressOf({part, cohort, quiz, mode, from, to, names, firstOnly}: Place): string {
  const spanish = Object.entries(MODES).find(([, one]) => one === mode)?.[0];
  const told = Object.entries({
    ver: part,
    cohorte: cohort,
    modulo: quiz,
    modo: mode === 'evaluation' ? undefined : spanish,
    desde: from,
    hasta: to,
    nombres: names ? undefined : 'no',
    intentos: firstOnly ? undefined : 'todos',
  }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `#${new URLSearchParams(told)}`;
}

/** What may narrow what a view counts. */
export type Narrowing = 'cohort' | 'quiz' | 'mode' | 'days' | 'first';

/** Which attempts are counted where only these filters apply. */
export function selectionIn({cohort, quiz, mode, from, to, firstOnly}: Place, by: readonly Narrowing[]): Selection {
  return {
    ...(by.includes('cohort') && cohort !== undefined && {cohort}),
    ...(by.includes('quiz') && quiz !== undefined && {quiz}),
    ...(by.includes('mode') && mode !== 'all' && {modes: [mode]}),
    ...(by.includes('days') && from !== undefined && {from}),
    ...(by.includes('days') && to !== undefined && {to}),
    ...(by.includes('first') && firstOnly && {firstOnly}),
  };
}

function isKey<Keys extends object>(keys: Keys, text: string | undefined): text is Extract<keyof Keys, string> {
  return text !== undefined && Object.hasOwn(keys, text);
}
