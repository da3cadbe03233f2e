import {describe, expect, it} from 'vitest';
import {addressOf} from './address';
import {corpusOf} from './corpus';
import {provisionOf, statuteOf} from './fixture';

const letter = provisionOf('ley/art-5/inc-2/b', 'letter');
const article = provisionOf('ley/art-5', 'article', {}, [provisionOf('ley/art-5/inc-2', 'inciso', {}, [letter])]);
const several = provisionOf('ley/art-33-a-46', 'article', {aliases: ['ley/art-33', 'ley/art-46']});
const corpus = corpusOf([
  statuteOf('ley', [provisionOf('ley/visto', 'visto'), provisionOf('ley/cap-2', 'chapter', {}, [article]), several]),
]);

describe('the address of a provision', () => {
  it('is the page of its article with the rest as the anchor', () => {
    expect(addressOf(corpus, 'ley/art-5/inc-2/b')).toBe('/normas/ley/art-5/#inc-2/b');
  });
  it('is the page alone for what has a page', () => {
    expect(addressOf(corpus, 'ley/art-5')).toBe('/normas/ley/art-5/');
  });
  it('is an anchor on the page of the norm for what stands outside every article', () => {
    expect(addressOf(corpus, 'ley/visto')).toBe('/normas/ley/#visto');
    expect(addressOf(corpus, 'ley/cap-2')).toBe('/normas/ley/#cap-2');
  });
  it('is the page of the norm for the norm itself', () => {
    expect(addressOf(corpus, 'ley')).toBe('/normas/ley/');
  });
  it('keeps an alias as an anchor of its own on the page that it addresses', () => {
    expect(addressOf(corpus, 'ley/art-46')).toBe('/normas/ley/art-33-a-46/#art-46');
  });
  it('does not exist for an id that nobody wrote', () => {
    expect(addressOf(corpus, 'ley/art-99')).toBeUndefined();
    expect(addressOf(corpus, 'otra')).toBeUndefined();
  });
});
