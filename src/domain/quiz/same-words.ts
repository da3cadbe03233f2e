import {fold} from '../search/fold';

/**
 * Whether two short answers say the same: case, accents (not the ñ), spaces, quotes, a full stop at the end and the separators of thousands do not
 * count, and "10" is "diez" up to thirty.
 */
export function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other) && plain(one) !== '';
}

function plain(text: string): string {
  const words = fold(text)
    .replace(/["'«»“”‘’]/g, '')
    .replace(/(\d)[.\s](?=\d{3}(?:\D|$))/g, '$1')
    .replace(/[.,;:]+$/g, '')
    .trim()
    .split(/\s+/);
  return words.map((word) => NUMBERS.get(word) ?? word.replace(/^0+(?=\d)/, '')).join(' ');
}

/** Numbers up to thirty: the folded word → its figures. */
export const NUMBERS: ReadonlyMap<string, string> = new Map(
  [
    ...[
      'cero',
      'uno',
      'dos',
      'tres',
      'cuatro',
      'cinco',
      'seis',
      'siete',
      'ocho',
      'nueve',
      'diez',
      'once',
      'doce',
      'trece',
      'catorce',
      'quince',
    ],
    ...[
      'dieciseis',
      'diecisiete',
      'dieciocho',
      'diecinueve',
      'veinte',
      'veintiuno',
      'veintidos',
      'veintitres',
      'veinticuatro',
      'veinticinco',
    ],
    ...['veintiseis', 'veintisiete', 'veintiocho', 'veintinueve', 'treinta'],
  ].map((word, number) => [word, String(number)]),
);
