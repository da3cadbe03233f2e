import type {OutcomeKind} from './tree';

const NAMES: Record<OutcomeKind, string> = {
  duty: 'obligación',
  permission: 'permitido',
  prohibition: 'prohibido',
  'out-of-scope': 'fuera del alcance de la norma',
  inconclusive: 'no concluyente',
};

/** What a norm that ended asked for is never headed as a duty of today. */
const PAST_NAMES: Partial<Record<OutcomeKind, string>> = {
  duty: 'lo que pedía la norma que ya no rige',
  permission: 'lo que permitía la norma que ya no rige',
  prohibition: 'lo que prohibía la norma que ya no rige',
};

/** What kind of outcome it is, in the reader's words; `past`: of norms that ruled and rule no more (`isPast`). */
export function outcomeName(kind: OutcomeKind, past: boolean): string {
  return (past && PAST_NAMES[kind]) || NAMES[kind];
}
