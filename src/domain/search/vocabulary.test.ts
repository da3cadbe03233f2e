import {describe, expect, it} from 'vitest';
import {lexiconOf} from './lexicon';
import {Vocabulary} from './vocabulary';

const vocabulary = (): Vocabulary => new Vocabulary(lexiconOf({synonyms: [], families: []}));

describe('the words of all texts', () => {
  it('become terms, without those that say nothing', () => {
    const words = vocabulary();
    expect(words.termsOf(words.read('El archivo de los Archivos'), 'es')).toEqual(['archiv', 'archiv']);
  });
  it('are told apart by language: the same letters say something in one and nothing in another', () => {
    const words = vocabulary();
    const read = words.read('the data');
    expect(words.termsOf(read, 'es')).toHaveLength(2);
    expect(words.termsOf(read, 'en')).toHaveLength(1);
  });
  it('count each time that they are taken', () => {
    const words = vocabulary();
    const read = words.read('dato de dato');
    expect(words.countOf('dato')).toBe(0);
    words.termsOf(read, 'es');
    words.termsOf(read, 'es');
    expect([words.countOf('dato'), words.countOf('de'), words.countOf('nada')]).toEqual([4, 0, 0]);
    words.setCount('nada', 1);
    words.setCount('dato', 1);
    expect([...words.counts()]).toEqual([
      ['dato', 1],
      ['nada', 1],
    ]);
  });
  it('are written as a text writes them', () => {
    const words = vocabulary();
    words.read('Acción y accion');
    expect([words.writtenOf('accion'), words.writtenOf('otra')]).toEqual(['acción', 'otra']);
  });
  it('take what every object has for words', () => {
    const words = vocabulary();
    expect(words.termsOf(words.read('constructor __proto__ toString'), 'es')).toHaveLength(3);
  });
});
