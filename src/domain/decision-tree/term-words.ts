import type {Term, TermUnit} from './tree';

const UNITS: Record<TermUnit, readonly [one: string, several: string]> = {
  'calendar-days': ['día corrido', 'días corridos'],
  'business-days': ['día hábil', 'días hábiles'],
  months: ['mes', 'meses'],
  years: ['año', 'años'],
};

/** How long a term is: "10 días corridos". */
export function termInWords({amount, unit}: Pick<Term, 'amount' | 'unit'>): string {
  return `${amount} ${UNITS[unit][amount === 1 ? 0 : 1]}`;
}
