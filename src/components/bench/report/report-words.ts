import type {ItemToReview, Standing} from '../../../domain/bench/class-report';
import type {ModuleReadiness} from '../../../domain/bench/readiness';
import {addDays} from '../../../domain/calendar/day';
import type {CohortRule} from '../../../domain/cohort/cohort';
import {slashDay} from '../views/words';

export const STANDING_HEADS: Readonly<Record<Standing, string>> = {
  current: 'Vigente',
  'within-90': 'Vence en 61 a 90 días',
  'within-60': 'Vence en 31 a 60 días',
  'within-30': 'Vence en 30 días o menos',
  expired: 'Vencido',
  tried: 'Rindió y no aprobó',
  'not-taken': 'Sin rendir',
};

export const REVIEW_REASONS: Readonly<Record<ItemToReview['why'], string>> = {
  contradicts: 'la aciertan más los que saben menos del resto, y más de lo que explica el azar',
  'too-hard': 'casi nadie la acierta',
};

/** Short, for a cell of the roster: "✓ hasta 21/11/2027". */
export function rosterCell(readiness: ModuleReadiness): string {
  switch (readiness.state) {
    case 'current':
      return readiness.done ? `✓ hasta ${slashDay(readiness.done.validUntil)}` : '✓';
    case 'expiring':
      return `⚠ vence ${slashDay(readiness.done.validUntil)}`;
    case 'expired':
      // The day until which it is good is its last.
      return `✗ venció ${slashDay(addDays(readiness.done.validUntil, 1))}`;
    case 'not-taken':
      return readiness.tried ? '✗ no aprobó' : '– sin rendir';
  }
}

/** What a cohort asks of each module, in a sentence. */
export function cohortRuleWords({moveOn, pass, attempts, validMonths}: CohortRule): string {
  if (moveOn === 'NotApplicable') return 'La cohorte no pide ninguna evaluación.';
  const needs =
    moveOn === 'Passed' || moveOn === 'CompletedAndPassed'
      ? `aprobar su evaluación con ${pass} % o más`
      : 'terminar su evaluación, con cualquier nota';
  const counted = attempts === undefined ? '' : attempts === 1 ? '; cuenta sólo la primera' : `; cuentan las ${attempts} primeras`;
  const months = validMonths === 1 ? 'un mes' : `${validMonths} meses`;
  return `Cada módulo pide ${needs}${counted}. Vale por ${months}.`;
}
