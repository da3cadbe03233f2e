import {describe, expect, it} from 'vitest';
import {lexiconOf} from './lexicon';
import {isCurrent, type PageRecord, pageSearch} from './pages';

const page = (title: string, text: string, rest: Partial<PageRecord> = {}): PageRecord => ({
  kind: 'note',
  title,
  address: `/${title}/`,
  statutes: [],
  pieces: [{text}],
  ...rest,
});
const lexicon = lexiconOf({synonyms: [{say: ['hackeo'], means: ['incidente de seguridad']}], families: []});
const titles = (records: readonly PageRecord[], words: string, cited: readonly string[] = []): string[] =>
  pageSearch(records, lexicon)({words, cited}).hits.map(({record}) => record.title);

const NOTES = [
  page('Ley 1, art. 5', 'El consentimiento del titular se da por escrito.', {heading: 'Consentimiento', at: 'ley-1/art-5'}),
  page('Ley 1, art. 9', 'Un incidente de seguridad se anota.', {heading: 'Seguridad', at: 'ley-1/art-9'}),
  page('Ley 1, art. 9, inc. 1', 'La clave no se presta.', {at: 'ley-1/art-9/inc-1'}),
  page('Ley 1, art. 7', 'El titular decide.', {at: 'ley-1/art-7'}),
];

describe('the search of what is not a norm', () => {
  it('finds a page by its words, blind to accents and endings, the subject before the mention', () => {
    const records = [page('Mención', 'Se habla de una cesión, entre otras muchas cosas que aquí se dicen.'), page('Cesiones', 'Todo.')];
    expect(titles(records, 'cesion')).toEqual(['Cesiones', 'Mención']);
  });
  it('finds what people call otherwise', () => {
    expect(titles(NOTES, 'hackeo')).toEqual(['Ley 1, art. 9']);
  });
  it('finds while the last word is being typed', () => {
    expect(titles(NOTES, 'consen')).toEqual(['Ley 1, art. 5']);
  });
  it('leaves out a page that has only the lesser part of what is asked', () => {
    expect(titles(NOTES, 'consentimiento escrito titular')).toEqual(['Ley 1, art. 5']);
  });
  it('puts what stands under a cited provision first: itself, its pieces, what it belongs to', () => {
    expect(titles(NOTES, '', ['ley-1/art-9'])).toEqual(['Ley 1, art. 9', 'Ley 1, art. 9, inc. 1']);
    expect(titles(NOTES, '', ['ley-1/art-9/inc-1'])).toEqual(['Ley 1, art. 9, inc. 1', 'Ley 1, art. 9']);
    expect(titles(NOTES, 'titular', ['ley-1/art-9/inc-1']).slice(0, 2)).toEqual(['Ley 1, art. 9, inc. 1', 'Ley 1, art. 9']);
  });
  it('shows the piece of a page that answers', () => {
    const tree = page('Un árbol', '', {
      kind: 'tree',
      pieces: [{text: 'De qué trata.'}, {name: 'Pregunta', text: '¿El archivo es privado?'}],
    });
    expect(pageSearch([tree], lexicon)({words: 'privado', cited: []}).hits[0]?.piece).toEqual({
      name: 'Pregunta',
      text: '¿El archivo es privado?',
    });
  });
  it('finds nothing, and does not break, on what is no word of ours', () => {
    for (const words of ['constructor', '__proto__', '🚓', '', 'zzzyyyxxx']) expect(titles(NOTES, words)).toEqual([]);
    expect(titles([], 'titular')).toEqual([]);
  });
});

describe('what a page speaks of', () => {
  it('is current unless its provision does not rule or the tree is historical', () => {
    expect(isCurrent(page('a', ''))).toBe(true);
    expect(isCurrent(page('a', '', {state: 'repealed'}))).toBe(false);
    expect(isCurrent(page('a', '', {kind: 'tree', historical: true}))).toBe(false);
  });
});
