import {describe, expect, it} from 'vitest';
import {addressOf, type Place, placeIn, selectionIn} from './address';

const PLACE: Place = {
  part: 'preguntas',
  cohort: 'c 1&x',
  quiz: 'datos-y-principios',
  mode: 'all',
  from: '2026-01-01',
  to: '2026-11-30',
  names: false,
  firstOnly: false,
};

describe('what the address says', () => {
  it('is what was looked at', () => {
    expect(placeIn(addressOf(PLACE))).toEqual(PLACE);
  });
  it('leaves out what is as usual', () => {
    expect(addressOf(placeIn('#ver=traer'))).toBe('#ver=traer');
    expect(placeIn('')).toEqual({mode: 'evaluation', names: true, firstOnly: true});
  });
  it.each(['#ver=constructor', '#ver=__proto__&modo=toString', '#desde=2026-02-31&hasta=ayer', '#%E0%A4%A', '#verificar'])(
    'is nothing where it is nonsense: %s',
    (hash) => {
      expect(placeIn(hash)).toEqual({mode: 'evaluation', names: true, firstOnly: true});
    },
  );
});

it('narrows only by what applies', () => {
  expect(selectionIn(PLACE, ['cohort', 'mode'])).toEqual({cohort: 'c 1&x'});
  expect(selectionIn({...PLACE, mode: 'practice', firstOnly: true}, ['quiz', 'mode', 'days', 'first'])).toEqual({
    quiz: 'datos-y-principios',
    modes: ['practice'],
    from: '2026-01-01',
    to: '2026-11-30',
    firstOnly: true,
  });
});
