import {describe, expect, it} from 'vitest';
import {provisionOf, statuteOf} from './fixture';
import {fullLabelOf, labelOf} from './label';

const article = provisionOf('ley/art-5', 'article');
const inciso = provisionOf('ley/art-5/inc-2', 'inciso');
const annex = provisionOf('d/anexo-1', 'annex');

describe('how a provision is cited', () => {
  it('names article, inciso and apartado', () => {
    const provision = provisionOf('ley/art-5/inc-2/b', 'letter');
    expect(labelOf({provision, ancestors: [provisionOf('ley/cap-2', 'chapter'), article, inciso]})).toBe('art. 5, inc. 2, ap. b)');
  });
  it('calls a letter directly under an article an inciso', () => {
    expect(labelOf({provision: provisionOf('ley/art-6/a', 'letter'), ancestors: [provisionOf('ley/art-6', 'article')]})).toBe(
      'art. 6, inc. a)',
    );
  });
  it('keeps "bis" and ranges of articles', () => {
    expect(labelOf({provision: provisionOf('cp/art-117-bis', 'article'), ancestors: []})).toBe('art. 117 bis');
    expect(labelOf({provision: provisionOf('d/anexo-1/art-33-a-46', 'article'), ancestors: [annex]})).toBe('anexo I, arts. 33 a 46');
  });
  it('names a definition by its term and the last paragraph as such', () => {
    const term = provisionOf('ley/art-2/datos-sensibles', 'definition', {heading: 'Datos sensibles:'});
    expect(labelOf({provision: term, ancestors: [provisionOf('ley/art-2', 'article')]})).toBe('art. 2, «Datos sensibles»');
    expect(labelOf({provision: provisionOf('ley/art-5/par-final', 'paragraph'), ancestors: [article]})).toBe('art. 5, último párrafo');
  });
  it('puts the norm first where it stands alone', () => {
    const statute = statuteOf('ley', [article], {shortTitle: 'Ley 25.326'});
    expect(fullLabelOf({statute, provision: article, ancestors: []})).toBe('Ley 25.326, art. 5');
  });
});
