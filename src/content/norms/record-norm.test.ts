import {describe, expect, it} from 'vitest';
import {provisionOf, statuteOf} from '../../domain/statute/fixture';
import {recordNorm} from './record-norm';

const article = (text: string) => provisionOf('ley/art-1', 'article', {text});
const first = recordNorm(statuteOf('ley', [article('Uno.')]), {anchors: '', digests: ''});

describe('recording a norm', () => {
  it('adds new addresses after those published, and keeps where the old ones went', () => {
    const statute = statuteOf('ley', [article('Uno.'), provisionOf('ley/art-2', 'article', {aliases: ['ley/art-3']})]);
    const {anchors, newIds} = recordNorm(statute, {anchors: 'ley/viejo -> ley/art-1\nley/art-1\n', digests: ''});
    expect(anchors).toBe('ley/viejo -> ley/art-1\nley/art-1\nley/art-2\nley/art-3\n');
    expect(newIds).toEqual(['ley/art-2', 'ley/art-3']);
  });
  it('names the provisions whose words changed, not the new ones', () => {
    expect(first.changedWords).toEqual([]);
    expect(recordNorm(statuteOf('ley', [article('Dos.')]), first).changedWords).toEqual(['ley/art-1']);
  });
  it('reads lines that end as Windows ends them', () => {
    const windows = {anchors: first.anchors.replaceAll('\n', '\r\n'), digests: first.digests.replaceAll('\n', '\r\n')};
    expect(recordNorm(statuteOf('ley', [article('Uno.')]), windows)).toEqual({...first, newIds: []});
  });
});
