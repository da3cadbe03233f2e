import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {corpusOf} from '../../src/domain/statute/corpus';
import {provisionOf, statuteOf} from '../../src/domain/statute/fixture';
import {loadJudged} from './judged';

const folder = mkdtempSync(path.join(tmpdir(), 'judged-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const corpus = corpusOf([statuteOf('ley', [provisionOf('ley/art-1', 'article', {text: 'Los datos', aliases: ['ley/art-1-bis']})])]);
const load = (text: string): ReturnType<typeof loadJudged> => {
  const file = path.join(folder, 'judged.yaml');
  writeFileSync(file, text);
  return loadJudged(file, corpus);
};
const entry = (query: string, relevant: string): string =>
  `- {query: "${query}", kind: keyword, role: officer, half: tuning, relevant: {${relevant}}}\n`;

describe('the judged queries', () => {
  it('are read, an alias as what it stands for', () => {
    expect(load(entry('datos', 'ley/art-1-bis: 2')).map(({query, relevant}) => [query, relevant])).toEqual([['datos', {'ley/art-1': 2}]]);
  });
  it('name provisions that exist, once each', () => {
    expect(() => load(entry('datos', 'ley/art-9: 2') + entry('datos', 'ley/art-1: 2'))).toThrow(
      /"datos": no norm has ley\/art-9\.\n"datos" is there twice\.$/,
    );
  });
  it.each([
    ['that nothing answers', entry('datos', 'ley/art-1: 1'), 'Nothing answers the query'],
    ['of a grade that does not exist', entry('datos', 'ley/art-1: 3'), 'relevant'],
    ['of a kind that does not exist', entry('datos', 'ley/art-1: 2').replace('keyword', 'word'), 'kind'],
  ])('are refused %s', (_, text, message) => {
    expect(() => load(text)).toThrow(message);
  });
});
