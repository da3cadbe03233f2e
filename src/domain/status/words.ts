import type {Confidence, State} from './status';

/** States in the reader's words. */
export function stateName(state: State): string {
  return {
    'in-force': 'Vigente',
    repealed: 'Derogada',
    lapsed: 'Sin vigencia (venció su plazo)',
    'signed-not-in-force': 'Firmado, no vigente',
    vetoed: 'Observado (vetado)',
    superseded: 'Redacción reemplazada',
  }[state];
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
