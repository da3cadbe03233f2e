import {describe, expect, it} from 'vitest';
import {EXTENSIONS, minutesWith, secondsWith} from './extensions';
import {clockWords, warningAt} from './Timer';

describe('the time of an evaluation', () => {
  it('can be extended by a quarter, a half, all of it, or left without end', () => {
    expect(EXTENSIONS.map(({id}) => minutesWith(20, id))).toEqual([20, 25, 30, 40, undefined]);
    expect(secondsWith(20, 'half')).toBe(1800);
  });
  it('is not lengthened by what is no extension', () => {
    expect(secondsWith(20, 'null')).toBe(1200);
  });
});

describe('the clock', () => {
  it.each([
    [3600, '1:00:00'],
    [245, '4:05'],
    [0, '0:00'],
  ])('reads %i seconds as %s', (seconds, words) => {
    expect(clockWords(seconds)).toBe(words);
  });
  it('speaks at five minutes and at one, and says each once', () => {
    const said = Array.from({length: 400}, (_, second) => warningAt(399 - second));
    expect(said.filter((words, at) => words !== said[at - 1])).toEqual(['', 'Quedan cinco minutos o menos.', 'Queda un minuto o menos.']);
    expect(warningAt(301)).toBe('');
  });
});
