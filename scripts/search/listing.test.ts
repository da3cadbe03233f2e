import {describe, expect, it} from 'vitest';
import type {Found, Hit} from '../../src/domain/search/search';
import {excerpt, listing} from './listing';

const engine = {termOf: ({folded}: {folded: string}): string => folded};

function hitOf(shown: {state?: string; unitState?: string; text?: string; heading?: string} = {}): Hit {
  const part = {id: 'ley/art-7/inc-2', text: shown.text ?? 'Los datos sensibles.', ...(shown.state && {state: shown.state})};
  return {
    unit: {id: 'ley/art-7', heading: shown.heading ?? '', state: shown.unitState ?? 'in-force', parts: [part]},
    statute: {language: 'es-AR'},
    label: 'Ley 25.326, art. 7, inc. 2',
    address: '/normas/ley/art-7/#inc-2',
    part,
  } as unknown as Hit;
}

function found(parts: Partial<Found>): Found {
  return {hits: [], terms: new Set(['datos']), meant: undefined, missing: undefined, unknown: [], ...parts};
}

describe('what the terminal shows', () => {
  it('is each hit with its place, its heading, its words and its address', () => {
    expect(listing('datos', found({hits: [hitOf({heading: '(Categoría de datos).'})]}), engine)).toBe(
      '1.  Ley 25.326, art. 7, inc. 2 · Categoría de datos\n    Los datos sensibles.\n    /normas/ley/art-7/#inc-2',
    );
  });
  it('says of what does not rule that it does not, and why', () => {
    expect(listing('datos', found({hits: [hitOf({unitState: 'repealed'})]}), engine).split('\n')[1]).toBe('    No rige: derogación');
  });
  it('says it of the piece where the piece has another state than the whole', () => {
    expect(listing('datos', found({hits: [hitOf({state: 'vetoed'})]}), engine).split('\n')[1]).toBe('    No rige: veto');
  });
  it('tells first how the query was read', () => {
    expect(listing('datso', found({hits: [hitOf()], meant: 'datos', unknown: ['xq']}), engine)).toMatch(
      /^Quisiste decir: «datos»\.\nNinguna norma dice: xq\.\n\n1\. /,
    );
    expect(listing('art 7 inc 9', found({hits: [hitOf()], missing: 'art 7 inc 9'}), engine)).toMatch(/^No existe «art 7 inc 9»\. /);
  });
  it('says when there is nothing, without the marks of what was pasted', () => {
    expect(listing('\u001b[2Jnada\n', found({}), engine)).toBe(
      'No se encontró nada con «[2Jnada». Probá con menos palabras, o con la palabra de la norma.',
    );
  });
});

describe('an excerpt', () => {
  const filler = 'palabra '.repeat(40).trim();
  const isDatos = ({folded}: {folded: string}): boolean => folded === 'datos';
  it('is the whole text when that is short', () => {
    expect(excerpt('Los  datos\nsensibles.', isDatos)).toBe('Los datos sensibles.');
  });
  it.each([
    ['in the middle', `${filler} los datos sensibles ${filler}`, /^…palabra.* los datos sensibles .*palabra…$/],
    ['at the beginning', `Los datos sensibles ${filler}`, /^Los datos sensibles .*palabra…$/],
    ['at the end', `${filler} los datos sensibles.`, /^…palabra.* los datos sensibles\.$/],
  ])('shows what matched %s, cut between words', (_, text, expected) => {
    const shown = excerpt(text, isDatos);
    expect(shown).toMatch(expected);
    expect([shown.length > 120, shown.length <= 162]).toEqual([true, true]);
  });
  it('prefers where more of the words stand together', () => {
    const both = ({folded}: {folded: string}): boolean => folded === 'datos' || folded === 'sensibles';
    expect(excerpt(`Los datos ${filler} los datos sensibles ${filler}`, both)).toContain('datos sensibles');
  });
  it('is the beginning where nothing matched, and cuts a word that never ends', () => {
    expect(excerpt(filler, () => false)).toMatch(/^palabra palabra.*palabra…$/);
    expect(excerpt('a'.repeat(1000), () => false).length).toBeLessThan(162);
  });
});
