import {describe, expect, it} from 'vitest';
import {matchesWords} from './matches-words';

const option = {text: 'No inscribir la base de datos', say: ['registro', 'anotar la base']};

describe('an option of a long list', () => {
  it.each(['', '  ', 'base', 'INSCRIBÍR', 'regis', 'anotar datos', '¿base?'])('is found by %j', (wanted) => {
    expect(matchesWords(option, wanted)).toBe(true);
  });
  it.each(['multa', 'base multa', 'scribir'])('is not found by %j', (wanted) => {
    expect(matchesWords(option, wanted)).toBe(false);
  });
});
