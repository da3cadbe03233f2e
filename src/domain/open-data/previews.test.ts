import {describe, expect, it} from 'vitest';
import type {State, StatusEvent, Timeline} from '../status/status';
import {corpusOf} from '../statute/corpus';
import {provisionOf, statuteOf} from '../statute/fixture';
import type {Provision, Statute} from '../statute/model';
import {cutWords, type Previews, previews} from './previews';

const event = (state: State): StatusEvent => ({from: '2000', state, by: '', source: '', confidence: 'official', replacedBy: []});
const unread = (state: State): StatusEvent => ({...event(state), confidence: 'secondary'});
const timelineOf = (state: State, provisions: Record<string, State> = {}): Timeline => ({
  checked: '2026-11-21',
  evidence: {on: '2026-10-03', source: ''},
  summary: '',
  events: [event(state)],
  provisions: new Map(Object.entries(provisions).map(([id, own]) => [id, [event(own)]])),
});
function previewsOf(body: readonly Provision[], timeline = timelineOf('in-force'), overrides: Partial<Statute> = {}): Previews {
  const found = previews(corpusOf([statuteOf('ley', body, overrides)]), new Map([['ley', timeline]]));
  return found.get('ley') as Previews;
}

const inciso = (at: number, text: string): Provision => provisionOf(`ley/art-5/inc-${at}`, 'inciso', {num: `${at}.`, text});

describe('the preview of a provision', () => {
  const article = provisionOf('ley/art-5', 'article', {num: 'ARTICULO 5 —', heading: '(Consentimiento).', aliases: ['ley/art-6']}, [
    inciso(1, 'El tratamiento es ilícito'),
    inciso(2, 'No será necesario'),
  ]);

  it('says how it is cited, with the norm', () => {
    expect(previewsOf([article])['ley/art-5/inc-2']?.label).toBe('Norma ley, art. 5, inc. 2');
  });
  it('prints its words, and a line for each of its parts', () => {
    expect(previewsOf([article])['ley/art-5']?.words).toBe(
      'ARTICULO 5 — (Consentimiento).\n1. El tratamiento es ilícito\n2. No será necesario',
    );
    expect(previewsOf([article])['ley/art-5/inc-1']?.words).toBe('1. El tratamiento es ilícito');
  });
  it('cuts long words between two of them', () => {
    const words = previewsOf([provisionOf('ley/art-1', 'article', {text: 'dato '.repeat(200)})])['ley/art-1']?.words ?? '';
    expect(words).toMatch(/^(dato )+…$/);
    expect(words.length).toBeLessThanOrEqual(502);
  });
  it('stands under its alias too', () => {
    const found = previewsOf([article]);
    expect(found['ley/art-6']).toEqual(found['ley/art-5']);
  });
  it('tells the language of words that are not Spanish, and only of those', () => {
    expect(previewsOf([article], undefined, {language: 'en'})['ley/art-5']?.language).toBe('en');
    expect(previewsOf([article], undefined, {language: 'es'})['ley/art-5']).not.toHaveProperty('language');
  });

  describe('and its status', () => {
    it('says nothing of what rules', () => {
      expect(previewsOf([article])['ley/art-5']).not.toHaveProperty('state');
      expect(previewsOf([article])['ley/art-5']).not.toHaveProperty('except');
    });
    it('says that it does not rule, and why', () => {
      expect(previewsOf([article], timelineOf('repealed'))['ley/art-5/inc-1']?.state).toBe('No rige: derogación');
    });
    it('says when nobody read the act that ended it', () => {
      const timeline: Timeline = {...timelineOf('in-force'), events: [unread('repealed')]};
      expect(previewsOf([article], timeline)['ley/art-5']?.state).toBe(
        'No rige: derogación (fuente secundaria: no se leyó el texto oficial)',
      );
    });
    it('names the parts that do not rule inside what does', () => {
      const found = previewsOf([article], timelineOf('in-force', {'ley/art-5/inc-2': 'vetoed'}));
      expect(found['ley/art-5']).toMatchObject({except: ['art. 5, inc. 2 (No rige: veto)']});
      expect(found['ley/art-5']).not.toHaveProperty('state');
      expect(found['ley/art-5/inc-2']?.state).toBe('No rige: veto');
    });
    it('is not guessed: a norm without a timeline has no previews', () => {
      expect(previews(corpusOf([statuteOf('ley', [article])]), new Map()).size).toBe(0);
    });
  });
});

describe('the preview of a whole norm', () => {
  it('is its title and its status', () => {
    expect(previewsOf([], timelineOf('repealed'), {shortTitle: 'Ley 1', title: 'De algo'}).ley).toEqual({
      label: 'Ley 1',
      words: 'De algo',
      state: 'No rige: derogación',
    });
  });
});

describe('cutting words', () => {
  it('leaves what fits as it is', () => {
    expect(cutWords('uno dos', 7)).toBe('uno dos');
  });
  it('keeps a word that ends at the limit', () => {
    expect(cutWords('uno dos tres', 7)).toBe('uno dos …');
  });
  it('drops a word that the limit would break', () => {
    expect(cutWords('uno dos tres', 9)).toBe('uno dos …');
  });
  it('breaks a word only where it is longer than all the room', () => {
    expect(cutWords('interoperabilidad', 5)).toBe('inter …');
  });
});
