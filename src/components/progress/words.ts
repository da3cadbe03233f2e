import type {Mastery} from '../../domain/progress/mastery';
import type {Evaluated} from '../../domain/progress/modules';
import type {DueReason, Review} from '../../domain/progress/review-queue';
import type {Score} from '../../domain/quiz/attempt';
import type {News} from '../../domain/results/take-in';
import {longDate} from '../../domain/status/words';
import {localNumber} from '../plot/numbers';

export const MASTERY_NAMES: Readonly<Record<Mastery, string>> = {
  firm: 'Afianzadas',
  learning: 'En camino',
  weak: 'A reforzar',
  new: 'Sin preguntar',
};

/** Of one provision. */
export const MASTERY_OF_ONE: Readonly<Record<Mastery, string>> = {
  firm: 'afianzada',
  learning: 'en camino',
  weak: 'a reforzar',
  new: 'sin preguntar todavía',
};

/** `1` → "1 disposición". */
export function counted(count: number, one: string, many: string): string {
  return `${localNumber(count, 0)} ${count === 1 ? one : many}`;
}

/** Why so many provisions are due. */
export function dueBecause(reason: DueReason, count: number): string {
  const many = counted(count, 'disposición', 'disposiciones');
  return {
    'law-changed': `${many} que ${count === 1 ? 'cambió' : 'cambiaron'} desde tu última respuesta`,
    missed: `${many} que la última vez no ${count === 1 ? 'salió' : 'salieron'}`,
    due: `${many} para que no se ${count === 1 ? 'olvide' : 'olviden'}`,
  }[reason];
}

/** When the next review is, and why if it is due. */
export function nextReviewOf({on, reason}: Review): string {
  if (reason === undefined) return `el ${longDate(on)}`;
  return {
    'law-changed': 'hoy, porque la norma cambió desde tu última respuesta',
    missed: 'hoy, porque la última vez no salió',
    due: 'hoy, para que no se olvide',
  }[reason];
}

/** `2026-11-02` → "2/11". */
export function shortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date}/${month}`;
}

/** "8 de 10 (80 %)" */
export function scoreWords(score: Score): string {
  return `${score.right} de ${score.of} (${percentOf(score)} %)`;
}

/** Whole per cent, never 100 where something was wrong. */
export function percentOf({right, of}: Score): number {
  return of === 0 ? 0 : Math.floor((right * 100) / of);
}

/** "aprobada" or "no aprobada", where the bank says what passes. */
export function verdictOf({passed}: Evaluated): string {
  if (passed === undefined) return '';
  return passed ? ', aprobada' : ', no aprobada';
}

/** What a file brought to the device. */
export function newsWords({attempts, answers, certificates, profile, cohorts, leftOut}: News): string {
  const news = [
    answers > 0 && counted(answers, 'respuesta', 'respuestas'),
    attempts > 0 && counted(attempts, 'intento nuevo', 'intentos nuevos'),
    certificates > 0 && counted(certificates, 'constancia', 'constancias'),
    profile && 'tu nombre',
    cohorts > 0 && counted(cohorts, 'cohorte', 'cohortes'),
  ].filter((one) => one !== false);
  const left =
    leftOut === 0
      ? ''
      : ` Quedaron afuera ${counted(leftOut, 'intento', 'intentos')}: no coinciden con los que ya están en este dispositivo.`;
  if (news.length === 0) return `El archivo no traía nada nuevo.${left}`;
  return `Del archivo se agregó: ${news.join(', ')}. Lo que ya había sigue igual.${left}`;
}
