import {describe, expect, it} from 'vitest';
import type {ProvisionKind} from '../statute/model';
import {choicesOf, chosenParts, leftOut, type Part, selectionName, sheetStatus, smallest} from './selection';

interface TestPart extends Part<TestPart> {}

const inForce = {state: 'in-force', from: '2000-11-02', evidence: {on: '2026-10-03', source: 'InfoLEG'}} as const;
const repealed = {...inForce, state: 'repealed', from: '2018-07-25'} as const;

function part(kind: ProvisionKind, label: string, children: readonly TestPart[] = [], status?: TestPart['status']): TestPart {
  return {id: label, kind, label, children, ...(status ? {status} : {})};
}
const article = (number: number, status?: TestPart['status']): TestPart =>
  part('article', `art. ${number}`, [part('paragraph', `p${number}`)], status);
const first = part('chapter', 'cap. I', [article(1), article(2)]);
const second = part('chapter', 'cap. II', [article(3), article(4)]);
const body = [part('front', 'encabezado'), part('recitals', 'considerandos'), first, second, part('signature', 'firma')];
const labels = (parts: readonly TestPart[]): string[] => parts.map(({label}) => label);
const choose = (...chosen: string[]): TestPart[] => chosenParts(choicesOf(body), new Set(chosen));

describe('choosing parts of a norm', () => {
  it('offers what a table of contents lists, articles whole', () => {
    expect(labels(smallest(choicesOf(body)))).toEqual(['considerandos', 'art. 1', 'art. 2', 'art. 3', 'art. 4']);
  });
  it('takes a chapter whose articles are all chosen as a whole, with what it prints between them', () => {
    expect(labels(choose('art. 1', 'art. 2', 'art. 4'))).toEqual(['cap. I', 'art. 4']);
  });
  it('leaves out the rest of the norm and keeps the titles of the chapters it takes from', () => {
    expect(labels(leftOut(body, choose('art. 4')))).toEqual(['encabezado', 'considerandos', 'cap. I', 'art. 3', 'firma']);
  });
  it('leaves nothing out of what is kept', () => {
    expect(leftOut([first], [first])).toEqual([]);
  });
});

describe('the name of a selection', () => {
  it.each([
    [['art. 5'], 'art. 5'],
    [['art. 5', 'art. 6'], 'arts. 5 y 6'],
    [['art. 5', 'art. 6', 'art. 14 bis'], 'arts. 5, 6 y 14 bis'],
    [['considerandos', 'cap. I', 'art. 9'], 'considerandos; cap. I; art. 9'],
    [['art. 2', 'anexo I, art. 2', 'anexo I, art. 3'], 'art. 2; anexo I, arts. 2 y 3'],
    [['art. 4', 'anexo I, arts. 33 a 46'], 'art. 4; anexo I, arts. 33 a 46'],
  ])('%j is "%s"', (names, name) => {
    expect(selectionName(names.map((label) => ({label})))).toBe(name);
  });
});

describe('the state that each sheet tells', () => {
  it('is that of the norm', () => {
    expect(sheetStatus(body, inForce)).toBe('Vigente al 3 de octubre de 2026');
    expect(sheetStatus(body, repealed)).toBe('No rige: derogación, desde el 25 de julio de 2018');
  });
  it('is that of the provision where it has its own', () => {
    expect(sheetStatus([article(32, repealed)], inForce)).toBe('No rige: derogación, desde el 25 de julio de 2018');
  });
  it('says that some part is in another state, however deep', () => {
    const mixed = [part('chapter', 'cap. I', [article(1), part('article', 'art. 2', [part('inciso', 'inc. 1', [], repealed)])])];
    expect(sheetStatus(mixed, inForce)).toBe('Vigente al 3 de octubre de 2026, salvo las partes que lo indican');
    expect(sheetStatus([article(1), article(2, repealed)], inForce)).toBe(
      'Vigente al 3 de octubre de 2026, salvo las partes que lo indican',
    );
  });
  it('of a selection speaks of what is selected only', () => {
    const parts = [article(1), article(2, repealed)];
    expect(sheetStatus(parts, inForce, parts.slice(0, 1))).toBe('Vigente al 3 de octubre de 2026');
    expect(sheetStatus(parts, inForce, parts.slice(1))).toBe('No rige: derogación, desde el 25 de julio de 2018');
  });
  it('never lends the date of one part to another', () => {
    const other = {...repealed, from: '2020-01-01'};
    expect(sheetStatus([article(1, repealed), article(2, other)], inForce)).toBe(
      'Vigente al 3 de octubre de 2026, salvo las partes que lo indican',
    );
  });
  it('of an article chosen from a chapter is that of the chapter', () => {
    const chapter = part('chapter', 'cap. I', [article(1), article(2)], repealed);
    expect(sheetStatus([chapter], inForce, chapter.children.slice(0, 1))).toBe('No rige: derogación, desde el 25 de julio de 2018');
  });
});
