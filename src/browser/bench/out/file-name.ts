import {fold} from '../../../domain/search/fold';

/** `instruir-que-se-entendio-mal-2026-11-30.csv` @param day `YYYY-MM-DD` */
export function tableFileName(name: string, day: string, extension: 'csv' | 'xlsx' | 'json'): string {
  const words = fold(name)
    .replaceAll('ñ', 'n')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `instruir-${words}-${day}.${extension}`;
}
