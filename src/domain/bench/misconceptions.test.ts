import {describe, expect, it} from 'vitest';
import {answer, startAttempt} from '../quiz/attempt';
import {deal} from '../quiz/draw';
import {bankOf, itemOf} from '../quiz/fixture';
import type {Bank, Feedback, SimpleItem} from '../quiz/quiz';
import type {Response} from '../quiz/response';
import {markedOf} from './fixture';
import {markAgain, markingBankOf} from './marked';
import {mapMisconceptions, misreadingIndexOf} from './misconceptions';

const feedback = (misreading: string, ...cites: string[]): Feedback => ({text: '', misreading, cites});
const right: Feedback = {text: '', cites: ['ley/art-1']};
const single = (id: string, ...wrong: Feedback[]) =>
  itemOf(id, {options: [{id: 'a', text: 'a', feedback: right}, ...wrong.map((one, at) => ({id: `w${at}`, text: '', feedback: one}))]});
/** `plazo` is a misreading of arts. 1 and 2 in one item, of art. 3 in the other. */
const bank = bankOf([
  single('uno', feedback('plazo', 'ley/art-1', 'ley/art-2'), feedback('organo', 'ley/art-2')),
  single('dos', feedback('plazo', 'ley/art-3')),
  single('tres', feedback('alcance', 'ley/art-4')),
]);
const mapped = (...attempts: Parameters<typeof mapMisconceptions>[0]) => mapMisconceptions(attempts, misreadingIndexOf([bank]));

describe('the map of misconceptions', () => {
  const map = mapped(
    markedOf('ana', '2026-11-01', 'uno:0=plazo dos:0=plazo'),
    markedOf('ana', '2026-11-02', 'uno:0=organo,plazo'),
    markedOf('beto', '2026-11-01', 'uno:0=organo dos:1'),
    markedOf('caro', '2026-11-01', 'dos:-'),
    markedOf('dora', '2026-11-01', 'tres:1'),
  );

  it('counts learners and answers of each misreading, of those who were asked something that can show it', () => {
    expect(map.misreadings).toEqual([
      expect.objectContaining({misreading: 'organo', learners: 2, asked: 2, share: 1, answers: 2}),
      expect.objectContaining({misreading: 'plazo', learners: 1, asked: 3, share: 1 / 3, answers: 3}),
    ]);
  });
  it('says which provisions correct it and in which items it came up', () => {
    expect(map.misreadings[1]).toMatchObject({
      quiz: 'q',
      cites: ['ley/art-1', 'ley/art-2', 'ley/art-3'],
      items: [
        {quiz: 'q', item: 'uno', answers: 2},
        {quiz: 'q', item: 'dos', answers: 1},
      ],
    });
  });
  it('tells the same of each provision, as far as its items cite it: a learner or an answer that misread it twice counts once', () => {
    const told = map.provisions.map(({provision, learners, asked, answers, misreadings}) => ({
      [provision]: [learners, asked, answers],
      ...Object.fromEntries(misreadings.map((one) => [one.misreading, [one.learners, one.asked, one.answers]])),
    }));
    expect(told).toEqual([
      {'ley/art-2': [2, 2, 3], organo: [2, 2, 2], plazo: [1, 2, 2]},
      {'ley/art-1': [1, 2, 2], plazo: [1, 2, 2]},
      {'ley/art-3': [1, 3, 1], plazo: [1, 3, 1]},
    ]);
  });
  it('says nothing of what nobody misread, nor of a bank that it does not have', () => {
    expect(mapped(markedOf('ana', '2026-11-01', 'tres:1'))).toEqual({misreadings: [], provisions: []});
    expect(mapped(markedOf('ana', '2026-11-01', 'uno:0=plazo', {quiz: 'otro'}))).toEqual({misreadings: [], provisions: []});
  });
  it('knows a learner again whose attempts are apart', () => {
    const apart = mapped(
      markedOf('ana', '2026-11-01', 'uno:0=plazo'),
      markedOf('beto', '2026-11-01', 'uno:0=plazo'),
      markedOf('ana', '2026-11-02', 'uno:0=plazo'),
    );
    expect(apart.misreadings[0]).toMatchObject({learners: 2, asked: 2, answers: 3});
  });
});

describe('misreadings that an answer of each kind shows', () => {
  const shownBy = (item: SimpleItem, response: Response) => {
    const own: Bank = bankOf([item]);
    const begun = startAttempt(own, {id: '1', at: '2026-11-01T10:00:00Z', seed: 1, mode: 'practice', drawn: deal([item], own.digests, 1)});
    const attempt = answer(begun, item, response, '2026-11-01T10:01:00Z');
    const marked = markAgain(attempt, {learner: 'ana'}, markingBankOf(own), '2026-11-02T10:00:00Z');
    return mapMisconceptions([marked], misreadingIndexOf([own])).misreadings.map(({misreading}) => misreading);
  };
  it.each<[string, SimpleItem, Response, string[]]>([
    ['an option', itemOf('i'), {kind: 'choice', chosen: ['b']}, ['confunde b']],
    ['several options', itemOf('i', {kind: 'several'}), {kind: 'choice', chosen: ['b', 'c']}, ['confunde b', 'confunde c']],
    [
      'a verdict and a reason',
      itemOf('i', {kind: 'true-false'}),
      {kind: 'verdict', verdict: 'true', reason: 'r2'},
      ['confunde true', 'confunde r2'],
    ],
    ['an order', itemOf('i', {kind: 'order'}), {kind: 'order', order: ['dos', 'uno', 'tres']}, ['confunde uno', 'confunde dos']],
    ['pairs', itemOf('i', {kind: 'match'}), {kind: 'match', pairs: {p1: 'x', p2: 'z'}}, ['confunde p2']],
    ['an expected mistake', itemOf('i', {kind: 'fill-in'}), {kind: 'fill-in', words: {dias: 'cinco', organo: 'nadie'}}, ['confunde cinco']],
  ])('%s', (_, item, response, misreadings) => {
    expect(shownBy(item, response)).toEqual(misreadings);
  });
});
