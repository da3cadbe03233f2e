import {describe, expect, it} from 'vitest';
import {loadContent} from '../content/load-content';
import {glossaryData, timelineData} from './reference-data';

const content = loadContent(process.cwd());

describe('the timeline of the project', () => {
  const {chart, norms} = timelineData(content);

  it('tells in words, norm by norm, every date that it draws', () => {
    expect(norms.map(({id}) => id)).toEqual(chart.rows.map(({id}) => id));
    for (const [i, {events, partEvents}] of chart.rows.entries()) {
      const told = norms[i]?.events.map(({from}) => from) ?? [];
      for (const {date} of [...events, ...partEvents]) expect(told).toContain(date);
      expect(told).toEqual([...told].sort());
    }
  });
  it('has every norm but the translations, which have no history of their own', () => {
    const translations = content.norms.filter(({statute}) => statute.translationOf !== undefined).map(({statute}) => statute.id);
    expect(translations).toEqual(['provision-11-2006-en']);
    expect(norms).toHaveLength(content.norms.length - 1);
    expect(norms.map(({id}) => id)).not.toContain('provision-11-2006-en');
  });
});

describe('the glossary of the project', () => {
  const entries = glossaryData(content).letters.flatMap((letter) => letter.entries);

  it('has a definition of every provision that defines', () => {
    const shown = entries.flatMap(({definitions}) => definitions.map(({at}) => at));
    const printed = [...content.corpus.byId.values()].filter(({provision}) => provision.kind === 'definition');
    expect(shown.sort()).toEqual([...content.graph.definitions.keys()].sort());
    for (const {provision} of printed) expect(shown).toContain(provision.id);
  });
  it('quotes the words that say what a definition is for', () => {
    const [definition] = entries.find(({anchor}) => anchor === 'datos-sensibles')?.definitions ?? [];
    expect(definition?.scope).toBe(content.corpus.byId.get('ley-25326/art-2')?.provision.text);
    expect(definition?.view.quote).toContain(content.corpus.byId.get('ley-25326/art-2/datos-sensibles')?.provision.text);
  });
});
