import {describe, expect, it} from 'vitest';
import {lackingWords, phraseBook} from './phrases';

const texts = ['Los datos personales', 'El dato es un dato cedido'];
const phrases = ['ceder legajo', 'wasap cedido', 'legajo'];

describe('phrases in the words of the texts', () => {
  const lacking = lackingWords(texts, phrases);
  const book = phraseBook(texts, lacking);

  it('are written as the texts mostly write each word, the most frequent first and each once', () => {
    expect(book.plain('cedidos datos cedido')).toBe('dato cedido');
  });
  it('keep what no text has', () => {
    expect(lacking).toEqual(['legajo', 'wasap']);
    expect(book.plain('wasap datos')).toBe('dato wasap');
  });
  it('come back as they were packed, however many words there are', () => {
    const many = Array.from(
      {length: 12_000},
      (_, at) => `w${at.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}z`,
    );
    const wide = phraseBook(many, []);
    for (const phrase of [...many, `${many[0]} ${many[39]} ${many[40]} ${many[11_999]}`]) {
      const packed = wide.pack(wide.plain(phrase));
      expect(wide.unpack(packed)).toBe(wide.plain(phrase));
      expect(JSON.stringify(packed)).toBe(`"${packed}"`);
    }
  });
});
