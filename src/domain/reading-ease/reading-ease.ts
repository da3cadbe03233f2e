/** How easy a Spanish text is to read. */
export interface ReadingEase {
  readonly words: number;
  readonly sentences: number;
  /**
   * Flesch-Szigriszt, read on the INFLESZ scale (Barrio-Cantalejo et al. 2008): 206.835 − 62.3 · syllables/words − words/sentences. Below 40 very
   * hard, 40–55 rather hard, 55–65 normal, 65–80 rather easy, above 80 very easy. `NaN` for a text without words.
   */
  readonly inflesz: number;
}

const WORD = /\p{L}+(?:-\p{L}+)*|\d+(?:[.,]\d+)*/gu;
/** A full stop inside a number or after an abbreviation ends nothing. */
const ABBREVIATIONS = /\b(?:art|arts|inc|incs|ap|párr|núm|nro|cap|ej|sr|sra|dr|dra|etc|pág|disp|res|dec)\./giu;
const SENTENCE_END = /[.!?…:;]+(?=\s|$)|\n+/u;

/** Measures paragraphs of plain text; a line break ends a sentence. */
export function readingEase(text: string): ReadingEase {
  const plain = text.replace(ABBREVIATIONS, (found) => found.slice(0, -1));
  const words = plain.match(WORD) ?? [];
  const sentences = plain.split(SENTENCE_END).filter((sentence) => /[\p{L}\d]/u.test(sentence)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return {words: words.length, sentences, inflesz: 206.835 - (62.3 * syllables) / words.length - words.length / sentences};
}

/**
 * Syllables of a Spanish word: a strong vowel (a, e, o) or an accented í, ú is one; a weak one (i, u) joins a vowel beside it. A number counts as
 * one a digit: roughly what it takes to say.
 */
export function syllablesIn(word: string): number {
  if (/^\d/.test(word)) return word.replace(/\D/g, '').length;
  // The u of que, qui, gue, gui is not heard; h keeps no vowels apart.
  const heard = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/gu, 'k')
    .replace(/gu(?=[eiéí])/gu, 'g')
    .replaceAll('h', '');
  return Math.max(1, strongAndLone(heard));
}

function strongAndLone(word: string): number {
  let count = 0;
  for (const group of word.match(/[aeiouáéíóúü]+(?:y(?![aeiouáéíóú]))?|y(?![aeiouáéíóú])/gu) ?? []) {
    const strong = group.match(/[aeoáéóíú]/gu)?.length ?? 0;
    count += strong > 0 ? strong : 1;
  }
  return count;
}
