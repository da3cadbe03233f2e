import {describe, expect, it} from 'vitest';
import {readingEase, syllablesIn} from './reading-ease';

describe('the syllables of a word', () => {
  it.each([
    ['sol', 1],
    ['ley', 1],
    ['dato', 2],
    ['policía', 4],
    ['comisaría', 5],
    ['seguridad', 4],
    ['información', 4],
    ['guardia', 2],
    ['averigüe', 4],
    ['guerra', 2],
    ['que', 1],
    ['leer', 2],
    ['país', 2],
    ['ciudad', 2],
    ['prohibido', 3],
    ['ahora', 3],
    ['hay', 1],
    ['y', 1],
    ['25.326', 5],
  ])('%s: %i', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });
});

describe('reading ease', () => {
  it('follows the formula of Szigriszt', () => {
    // 6 words, 10 syllables, 2 sentences
    expect(readingEase('La ley cuida los datos. Leela.')).toMatchObject({words: 6, sentences: 2});
    expect(readingEase('La ley cuida los datos. Leela.').inflesz).toBeCloseTo(206.835 - (62.3 * 10) / 6 - 3, 5);
  });
  it('does not take the point of an abbreviation or of a number for the end of a sentence', () => {
    expect(readingEase('El art. 5, inc. 2, de la Ley 25.326 lo dice.').sentences).toBe(1);
  });
  it('finds long words in long sentences harder', () => {
    const easy = readingEase('Pedí sólo lo que te hace falta. No guardes de más.').inflesz;
    const hard = readingEase(
      'La recolección indiscriminada de información excedentaria contraviene proporcionalidades normativamente establecidas.',
    );
    expect(easy).toBeGreaterThan(80);
    expect(hard.inflesz).toBeLessThan(40);
  });
});
