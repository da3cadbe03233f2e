import type {Confidence, State} from './status';

/** Why something does not rule, in nouns: they fit a ley and a decreto alike. */
const REASONS: Record<Exclude<State, 'in-force'>, string> = {
  repealed: 'derogación',
  lapsed: 'vencimiento de su plazo',
  'signed-not-in-force': 'firma sin entrada en vigor',
  vetoed: 'veto',
  superseded: 'redacción reemplazada',
};

/** "Vigente" or "No rige: derogación". */
export function stateName(state: State): string {
  return state === 'in-force' ? 'Vigente' : `No rige: ${REASONS[state]}`;
}

/** How sure we are, in the reader's words. */
export function confidenceName(confidence: Confidence): string {
  return {
    official: 'fuente oficial',
    secondary: 'fuente secundaria: no se leyó el texto oficial',
    unconfirmed: 'sin confirmar',
  }[confidence];
}

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** `2018-07-25` → "25 de julio de 2018"; `2018-07` → "julio de 2018"; `2018` → "2018". */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year ?? date;
  return day === undefined ? `${name} de ${year}` : `${Number(day)} de ${name} de ${year}`;
}

/** "archivo" → "Archivo". */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
