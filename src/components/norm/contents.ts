import {capital} from '../../domain/status/words';
import type {ProvisionView} from './page-data';

/** "Art. 5 · Consentimiento": a part in a list of the norm's contents. */
export function contentsName({label, heading, kind}: ProvisionView): string {
  const own = label.split(', ').at(-1) ?? label;
  const name = capital(own);
  const words = heading
    ?.map((piece) => piece.words)
    .join('')
    .replace(/^[("“]+|[.)"”:]+$/g, '');
  return words === undefined || kind === 'recitals' || words.length > 90 ? name : `${name} · ${words}`;
}
