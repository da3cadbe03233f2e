import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Mention} from '../mention';
import {mentionsIn} from '.';

/** `art 5/inc 2/let e de ley 25326` */
function said(text: string): string[] {
  return mentionsIn(text).map((mention) => {
    const selections = mention.selections.map((levels) => levels.map(({kind, value}) => `${kind} ${value}`).join('/')).join(' + ');
    return [selections, ownerOf(mention), mention.relative && `${mention.relative.direction} ${mention.relative.kind}`]
      .filter(Boolean)
      .join(' de ');
  });
}

function ownerOf({owner}: Mention): string | undefined {
  if (!owner) return undefined;
  if (owner.type === 'numbered') return [owner.kind, owner.number, owner.year].filter(Boolean).join(' ');
  return owner.type === 'named' ? owner.name : `${owner.type} ${owner.what}`;
}

describe('the grammar of references reads', () => {
  it.each([
    ['artículo 5º, inciso 2 e), de la Ley Nº 25.326', 'article 5/inciso 2/letter e de ley 25326'],
    ['artículos 14, 16 y 27 de la Ley N° 25326', 'article 14 + article 16 + article 27 de ley 25326'],
    ['artículos 6° y 11, inciso 1, de la Ley N° 25326', 'article 6 + article 11/inciso 1 de ley 25326'],
    [
      'incisos a), b) y d) del artículo 39 de la Ley Nº 21526',
      'article 39/inciso a + article 39/inciso b + article 39/inciso d de ley 21526',
    ],
    ['artículo 29, inciso 1, apartado b', 'article 29/inciso 1/letter b'],
    ['artículo 43, párrafo tercero de la Constitución Nacional', 'article 43/paragraph 3 de constitucion-nacional'],
    ['segundo párrafo del artículo 31 del Decreto Reglamentario N° 1558/ 01', 'article 31/paragraph 2 de decreto 1558 2001'],
    ['artículo 157 bis, inciso 2) del CÓDIGO PENAL', 'article 157 bis/inciso 2 de codigo-penal'],
    ['los apartados 2, b) o c), que anteceden', 'letter 2/letter b + letter 2/letter c'],
    ['párrafo 12.a.i', 'paragraph 12/any a/any i'],
    ['Disposición DNPDP N° 7 de fecha 8 de noviembre de 2005', 'disposicion 7 2005'],
    ['Ley de Seguridad Interior N° 24.059', 'ley 24059'],
    ['section 9 Act 25,326', 'article 9 de ley 25326'],
    ['Decreto 899/2017, art. 1', 'article 1 de decreto 899 2017'],
    ['la presente ley', 'this ley'],
    ['dicha ley', 'that ley'],
    ['inciso precedente', 'previous inciso'],
    ['los dos párrafos anteriores', 'previous paragraph'],
    ['puntos 2 y 3 del siguiente.', 'point 2 + point 3 de next level'],
  ])('«%s»', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('expands ranges', () => {
    expect(said('artículos 16 a 18 y 38 a 39 de la Ley N° 25326')).toEqual([
      'article 16 + article 17 + article 18 + article 38 + article 39 de ley 25326',
    ]);
  });

  it('gives each norm of a list its own mention', () => {
    expect(said('Leyes Nros. 25326 y 26951')).toEqual(['ley 25326', 'ley 26951']);
    expect(said('decretos 1160/2010 (BO 13-8-2010) y 899/2017')).toEqual(['decreto 1160 2010', 'decreto 899 2017']);
  });
});

describe('the grammar leaves alone', () => {
  it.each([
    'hasta DOS (2) apercibimientos y una multa de $ 1.000',
    'la constitución de un órgano de control',
    'en virtud de una obligación legal',
    'que presente por escrito su descargo',
    'EX-2020-31145951- -APN-UGA#MSG',
  ])('«%s»', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('any text, whatever it holds: it never throws, and mentions stand inside it in order', () => {
    const pieces = fc.constantFrom(
      'artículo',
      'inciso',
      ' 5',
      'º',
      ', ',
      ' y ',
      'b)',
      'Ley N° ',
      '25.326',
      ' de la ',
      'anterior',
      '(',
      ')',
      '12.a.i',
      'presente',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, {maxLength: 30}).map((parts) => parts.join('')),
        ),
        (text) => {
          let last = 0;
          for (const {start, end} of mentionsIn(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(last > start ? start : last);
            last = end;
          }
        },
      ),
    );
  });
});
