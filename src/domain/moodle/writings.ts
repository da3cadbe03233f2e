import {NUMBERS} from '../quiz/same-words';
import {fold} from '../search/fold';

/** Numbers in words as they are spelt, where that differs from how we compare them. */
const SPELT: Readonly<Record<string, string>> = {
  dieciseis: 'dieciséis',
  veintidos: 'veintidós',
  veintitres: 'veintitrés',
  veintiseis: 'veintiséis',
};
const IN_WORDS: ReadonlyMap<string, string> = new Map([...NUMBERS].map(([word, number]) => [number, SPELT[word] ?? word]));

/**
 * The ways to write an answer that we take for the same and Moodle, which compares letter by letter, does not: without accents, numbers
 * in figures or in words, with or without the separator of thousands. The answer itself comes first. Upper and lower case are the same there too.
 */
export function writingsOf(answer: string): string[] {
  const words = answer.trim().replace(/\s+/g, ' ');
  const plain = words.replace(/(\d)[.\s](?=\d{3}(?:\D|$))/g, '$1');
  const forms = [
    words,
    plain,
    plain.replace(/(?<![.,\d])\d{4,}/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, '.')),
    eachWord(plain, (word) => NUMBERS.get(fold(word)) ?? word),
    eachWord(plain, (word) => IN_WORDS.get(word) ?? word),
  ];
  const all = [...forms, ...forms.map(fold)];
  const seen = all.map((form) => form.toLowerCase());
  return all.filter((_, at) => seen.indexOf(seen[at] ?? '') === at);
}

function eachWord(text: string, change: (word: string) => string): string {
  return text.split(' ').map(change).join(' ');
}
