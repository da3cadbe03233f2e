import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fold} from './fold';
import {isStopWord, stemOf, wordsOf} from './words';

const folded = (text: string): string[] => wordsOf(text).map((word) => word.folded);

describe('folding', () => {
  it('takes case and accents away', () => {
    expect(fold('CESIÓN de Datos, pingüino')).toBe('cesion de datos, pinguino');
  });
  it('keeps the ñ apart from the n, however it is stored', () => {
    expect(fold('AÑO')).toBe('año');
    expect(fold('an\u0303o')).toBe('año');
    expect(fold('año')).not.toBe(fold('ano'));
  });
  it('changes nothing twice', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme'}), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('the words of a text', () => {
  it.each([
    ['25.326', ['25326']],
    ['25326', ['25326']],
    ['25,326', ['25326']],
    ['1.234.567', ['1234567']],
    ['1558/01', ['1558/2001']],
    ['1558/2001', ['1558/2001']],
    ['47/98', ['47/1998']],
    ['0144/2020', ['144/2020']],
    ['007', ['7']],
    ['0', ['0']],
    ['L25326', ['l', '25326']],
    ['art5', ['art', '5']],
    ['5.2.b', ['5', '2', 'b']],
    ['3.5', ['3', '5']],
    ['5, 6', ['5', '6']],
  ])('of numbers: %s', (text, words) => {
    expect(folded(text)).toEqual(words);
  });
  it('leave marks, and the sign of "N°", out', () => {
    expect(folded('¿Qué es, según el art. 5°, un «dato»?')).toEqual(['que', 'es', 'segun', 'el', 'art', '5', 'un', 'dato']);
    expect(folded('Ley Nro. 25.326')).toEqual(['ley', '', '25326']);
    expect(folded('Ley N° 25.326').filter((word) => !isStopWord(word, 'es'))).toEqual(['ley', '25326']);
  });
  it('know where they stand', () => {
    const text = '¡Ley 25.326, año 2000!';
    expect(wordsOf(text).map(({start, end}) => text.slice(start, end))).toEqual(['Ley', '25.326', 'año', '2000']);
  });
  it('stand in order, apart, inside the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 80}), (text) => {
        const words = wordsOf(text);
        return words.every(({start, end}, at) => start >= (words[at - 1]?.end ?? 0) && end > start && end <= text.length);
      }),
    );
  });
});

describe('the stem', () => {
  const stem = (word: string): string => stemOf(fold(word), 'es');
  it.each([
    ['rectificación', 'rectificacion'],
    ['rectificación', 'rectificaciones'],
    ['rectificar', 'rectificación'],
    ['cesión', 'cesion'],
    ['cesión', 'cesiones'],
    ['metodología', 'metodologia'],
    ['dato', 'datos'],
    ['sensible', 'SENSIBLES'],
  ])('is one for %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
  it.each([
    ['acceso', 'cesión'],
    ['año', 'ano'],
    ['casa', 'caza'],
    ['1558/2001', '1558/2002'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
  it('is the word itself for numbers and short words', () => {
    expect(['25326', '11/2006', 'ley', 'es'].map(stem)).toEqual(['25326', '11/2006', 'ley', 'es']);
  });
  it('is of the language', () => {
    expect(stemOf('processing', 'en')).toBe(stemOf('processed', 'en'));
    expect(stemOf('processing', 'es')).not.toBe(stemOf('processed', 'es'));
  });
  it('is the same with accents kept and accents stripped, for any word', () => {
    const word = fc.array(fc.constantFrom(...'abcdefilmnorstuáéíóúñ'), {minLength: 1, maxLength: 12}).map((letters) => letters.join(''));
    const ending = fc.constantFrom('', 'ción', 'sión', 'logía', 'ificación', 'aciones', 'idad', 'mente');
    fc.assert(
      fc.property(word, ending, (start, end) => {
        const whole = start + end;
        return (
          stem(whole) ===
          stem(
            whole
              .normalize('NFD')
              .replace(/\u0301/g, '')
              .normalize('NFC'),
          )
        );
      }),
    );
  });
});

describe('a stop word', () => {
  it.each(['de', 'que', 'articulo', 'inc', 'y', 'a', '5', ''])('is %j', (word) => {
    expect(isStopWord(word, 'es')).toBe(true);
  });
  it.each(['ley', 'datos', '25', 'acceso', 'año', 'constructor'])('is not %j', (word) => {
    expect(isStopWord(word, 'es')).toBe(false);
  });
  it('is of its language', () => {
    expect([isStopWord('the', 'en'), isStopWord('the', 'es'), isStopWord('que', 'en')]).toEqual([true, false, false]);
  });
});

describe('what once went wrong', () => {
  it('one stem for "tecnología" and "tecnologías"', () => {
    expect(stemOf('tecnologias', 'es')).toBe(stemOf('tecnologia', 'es'));
  });
  it('the sign of "Nº", typed with the ordinal º, goes as the one of "N°" does', () => {
    expect(folded('Ley Nº 25.326, art. 5º').filter((word) => !isStopWord(word, 'es'))).toEqual(['ley', '25326']);
  });
  it('a number with its thousands and its year is one', () => {
    expect(folded('1.558/01')).toEqual(['1558/2001']);
  });
  it('a day is no number of a norm', () => {
    expect(folded('11/06/2020')).not.toContain('11/2006');
  });
});
