import type {Lexicon} from './lexicon';
import {foldedOf, isStopWord, stemOf, type Tongue, writtenWords} from './words';

/** A folded word, with what it was found to be: each is looked at once, however often it stands in the texts. */
interface KnownWord {
  readonly folded: string;
  /** As a text writes it, with its accents. */
  readonly written: string;
  /** How often it was taken for a term. */
  count: number;
  /** Its term in each language, empty for a word that says nothing; missing until it is asked for. */
  readonly terms: Partial<Record<Tongue, string>>;
}

/** The words of all texts. */
export class Vocabulary {
  readonly #lexicon: Pick<Lexicon, 'termOf'>;
  readonly #words = new Map<string, KnownWord>();
  /** As written → the word: most are met again as they were. */
  readonly #met = new Map<string, KnownWord>();

  constructor(lexicon: Pick<Lexicon, 'termOf'>) {
    this.#lexicon = lexicon;
  }

  /** The words of a text, in order. */
  read(text: string): KnownWord[] {
    return writtenWords(text).map((written) => this.#met.get(written) ?? this.#meet(written));
  }

  #meet(written: string): KnownWord {
    const folded = foldedOf(written);
    const word = this.#words.get(folded) ?? this.#learn(folded, written.toLowerCase());
    this.#met.set(written, word);
    return word;
  }

  /** The terms of words that were read, without those that say nothing. Counts the words that it takes. */
  termsOf(words: readonly KnownWord[], tongue: Tongue): string[] {
    const terms: string[] = [];
    for (const word of words) {
      word.terms[tongue] ??= this.#termOf(word.folded, tongue);
      const term = word.terms[tongue];
      if (term === '') continue;
      word.count += 1;
      terms.push(term);
    }
    return terms;
  }

  /** Says how often a word counts as said, whatever was read. */
  setCount(folded: string, count: number): void {
    (this.#words.get(folded) ?? this.#learn(folded, folded)).count = count;
  }

  countOf(folded: string): number {
    return this.#words.get(folded)?.count ?? 0;
  }

  /** A folded word as a text writes it. */
  writtenOf(folded: string): string {
    return this.#words.get(folded)?.written ?? folded;
  }

  /** How often each word that was taken for a term, or said to count, stands in the texts. */
  counts(): Map<string, number> {
    return new Map([...this.#words.values()].filter(({count}) => count > 0).map(({folded, count}) => [folded, count]));
  }

  #learn(folded: string, written: string): KnownWord {
    const word: KnownWord = {folded, written, count: 0, terms: {}};
    this.#words.set(folded, word);
    return word;
  }

  #termOf(folded: string, tongue: Tongue): string {
    if (isStopWord(folded, tongue)) return '';
    return tongue === 'en' ? stemOf(folded, 'en') : this.#lexicon.termOf(folded);
  }
}
