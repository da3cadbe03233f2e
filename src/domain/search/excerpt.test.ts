import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {excerptOf} from './excerpt';
import {stemOf, type Word} from './words';

const termOf = ({folded}: Word): string => stemOf(folded, 'es');
const terms = (...words: string[]): Set<string> => new Set(words.map((word) => stemOf(word, 'es')));
/** The excerpt with its matches in brackets. */
const shown = (text: string, searched: ReadonlySet<string>, length?: number): string =>
  excerptOf(text, termOf, searched, length)
    .map(({words, match}) => (match ? `[${words}]` : words))
    .join('');

const FILLER = 'la norma sigue hablando de otras cosas que nadie busca ahora; '.repeat(10);

describe('an excerpt', () => {
  it('shows a short text whole, as printed, and tells what matched', () => {
    expect(shown('El  Tratamiento de los DATOS personales.', terms('datos', 'tratamiento'))).toBe(
      'El  [Tratamiento] de los [DATOS] personales.',
    );
  });
  it('marks every form of a word, with or without accents', () => {
    expect(shown('Cesión y cesiones.', terms('cesion'))).toBe('[Cesión] y [cesiones].');
  });
  it('shows the beginning of a long text where nothing matches', () => {
    expect(shown(FILLER, terms('consentimiento'), 30)).toBe('la norma sigue hablando de …');
  });
  it('goes to where the different words stand together, and says that it left words out', () => {
    const text = `consentimiento; ${FILLER}y ahí el consentimiento del titular es libre; ${FILLER}`;
    const excerpt = shown(text, terms('consentimiento', 'titular'), 80);
    expect(excerpt).toMatch(/^… .*\[consentimiento\] del \[titular\] es libre.* …$/);
  });
  it('does not say that words are missing where none are', () => {
    expect(shown(`${FILLER}así termina: consentimiento.`, terms('consentimiento'), 60)).toMatch(/^… .*\[consentimiento\]\.$/);
    expect(shown(`Consentimiento: ${FILLER}`, terms('consentimiento'), 60)).toMatch(/^\[Consentimiento\]: .* …$/);
  });
  it('cuts a text that is one endless word', () => {
    expect(shown('a'.repeat(1000), terms('b'), 50)).toBe(`${'a'.repeat(50)} …`);
  });
  it('adds nothing to the words of the text but the two signs of what is left out', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 400}), fc.integer({min: 20, max: 120}), (text, length) => {
        const whole = excerptOf(text, termOf, terms('a'), length)
          .map(({words}) => words)
          .join('');
        expect(text).toContain(whole.replace(/^… /, '').replace(/ …$/, ''));
      }),
    );
  });
});
