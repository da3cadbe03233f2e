import type {FindingKind} from '../../../domain/bench/findings';
import {type ConsistencyAnalysis, FEWEST} from '../../../domain/bench/item-analysis';
import type {Finding} from '../../../domain/bench/marked';
import type {Outcome, Totals} from '../../../domain/bench/matrix';
import type {PeriodKind} from '../../../domain/bench/over-time';
import type {Readiness, State} from '../../../domain/bench/readiness';
import type {RosterSort, Standing} from '../../../domain/bench/roster';
import {STATE_NAMES} from '../../../domain/bench/words';
import {addDays} from '../../../domain/calendar/day';
import {longDate} from '../../../domain/status/words';
import {localNumber} from '../../plot/numbers';
import {counted, percentOf, scoreWords} from '../../progress/words';

/** The words of a trainer's views: states, reasons and findings, each in one place. Short names that also leave in files: `domain/bench/words`. */

/** `2027-11-21` → "21/11/2027". */
export function slashDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** The name of a week or of a month by its first day: "semana del 02/11/2026", "noviembre de 2026". */
export function periodName(from: string, kind: PeriodKind): string {
  return kind === 'week' ? `semana del ${slashDay(from)}` : longDate(from.slice(0, 7));
}

/** `63.4` → "63,4 %", on one line. */
export function percent(value: number, digits = 1): string {
  return `${localNumber(value, digits)}\u00a0%`;
}

/** "24 de 40 (60 %)", or with what they are: "24 de 40 personas (60 %)"; without the share where there is none. */
export function shareWords(part: number, of: number, what = ''): string {
  const told = `${localNumber(part, 0)} de ${localNumber(of, 0)}${what === '' ? '' : ` ${what}`}`;
  return of === 0 ? told : `${told} (${wholePercent(part, of)})`;
}

/** A share in whole per cent, as marks are told: never 100 where something is missing. */
export function wholePercent(part: number, of: number): string {
  return `${percentOf({right: part, of})}\u00a0%`;
}

/** "1.200 personas" */
export function personCount(count: number): string {
  return counted(count, 'persona', 'personas');
}

export const STATE_MARKS: Readonly<Record<State, string>> = {'not-taken': '–', expired: '✗', expiring: '⚠', current: '✓'};

/** How a learner stands with a module: a mark that does not need colour, what it means, and what it rests on. */
export interface StandingWords {
  readonly mark: string;
  readonly says: string;
  readonly because?: string;
}

export function standingWords(readiness: Readiness): StandingWords {
  const mark = STATE_MARKS[readiness.state];
  switch (readiness.state) {
    case 'current':
      if (!readiness.done) return {mark, says: 'vigente', because: 'la regla no pide nada'};
      return {mark, says: `vigente hasta el ${slashDay(readiness.done.validUntil)}`, because: scoreWords(readiness.done.mark)};
    case 'expiring':
      return {
        mark,
        says: `por vencer en ${readiness.within} días: vale hasta el ${slashDay(readiness.done.validUntil)}`,
        because: scoreWords(readiness.done.mark),
      };
    case 'expired':
      // The day that it is good until is its last.
      return {mark, says: `vencido desde el ${slashDay(addDays(readiness.done.validUntil, 1))}`, because: scoreWords(readiness.done.mark)};
    case 'not-taken': {
      if (!readiness.tried) return {mark, says: STATE_NAMES['not-taken']};
      const {times, on, mark: score, left} = readiness.tried;
      const last = `${times === 1 ? 'una vez' : `${times} veces, la última`} el ${slashDay(on)}: ${scoreWords(score)}`;
      return {mark: '✗', says: 'rindió y no aprobó', because: `${last}${leftWords(left)}`};
    }
  }
}

function leftWords(left: number | undefined): string {
  if (left === undefined) return '';
  return left === 0 ? '; no le quedan intentos' : `; le ${left === 1 ? 'queda 1 intento' : `quedan ${left} intentos`}`;
}

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  'not-taken': 'Sin rendir o sin aprobar',
  tried: 'Rindió y no aprobó',
  expired: 'Vencido',
  'within-30': 'Por vencer en 30 días',
  'within-60': 'Por vencer en 60 días',
  expiring: 'Por vencer en 90 días',
  current: 'Vigente',
};

export const SORT_NAMES: Readonly<Record<RosterSort, string>> = {
  urgency: 'Lo más urgente primero',
  learner: 'Legajo',
  name: 'Nombre',
};

/** How many were asked. */
export function askedIn({right, wrong, blank}: Totals): number {
  return right + wrong + blank;
}

export const OUTCOME_MARKS: Readonly<Record<Outcome, string>> = {right: '✓', wrong: '✗', blank: '–'};

export const FINDING_NAMES: Readonly<Record<FindingKind, string>> = {
  'marks-differ': 'La corrección del archivo es otra',
  'in-the-future': 'Termina en el futuro',
  'clock-back': 'El reloj fue para atrás',
  'too-fast': 'Respondió muy rápido',
  'unknown-bank': 'El sitio no tiene ese cuestionario',
};

/** A finding told as a reason to ask, with what innocently explains it. */
export function findingWords(finding: Finding): string {
  switch (finding.kind) {
    case 'marks-differ':
      return `El archivo trae otra corrección de ${counted(finding.count, 'respuesta', 'respuestas')}. Acá se corrigió de nuevo, y vale lo de acá. Puede venir de una versión del sitio que corregía distinto, o de un archivo que alguien cambió: preguntá cómo se bajó y se mandó.`;
    case 'in-the-future':
      return 'Según el archivo, terminó después de que lo cargaste. Casi siempre es un reloj mal puesto: el de quien rindió o el de esta computadora. Para la vigencia no cuenta hasta que llegue ese día.';
    case 'clock-back':
      return 'Una respuesta figura antes que la anterior. Pasa cuando el teléfono corrige la hora en el medio: preguntá si la cambió.';
    case 'too-fast':
      return `Fueron ${localNumber(finding.seconds)} segundos por respuesta en promedio: menos de lo que lleva leer una pregunta. Puede que ya las conociera de la práctica, o que no las haya leído: conversalo.`;
    case 'unknown-bank':
      return 'No se pudo corregir de nuevo, así que vale lo que dice el archivo. Puede ser de otra versión o de otra copia del sitio: preguntá de dónde lo bajó.';
  }
}

/** Why there are no statistics. @param many how many there are of what @param of what they would tell of */
export function tooFewWords(many: string, of: string): string {
  return `Hay ${many}: con menos de ${FEWEST}, los números dirían más del azar que ${of}.`;
}

/** Why the figures that need the same items in every attempt are not there. */
export function consistencyReason(consistency: Exclude<ConsistencyAnalysis, {kind: 'told'}>): string {
  const many = counted(consistency.attempts, 'intento', 'intentos');
  return consistency.kind === 'too-few'
    ? tooFewWords(many, 'del cuestionario')
    : `Hacen falta ${FEWEST} intentos con las mismas preguntas. Cada intento sortea las suyas, y los que más coinciden son ${many}.`;
}
