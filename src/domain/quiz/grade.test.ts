import {describe, expect, it} from 'vitest';
import {itemOf} from './fixture';
import {grade, misreadingsIn} from './grade';
import type {Blank, SimpleItem} from './quiz';
import {type Response, rightResponse} from './response';

const KINDS = ['single', 'several', 'true-false', 'order', 'match', 'fill-in'] as const;
const sample = (kind: (typeof KINDS)[number]): SimpleItem => itemOf('i', {kind});
const outcomes = (item: SimpleItem, response: Response): Record<string, string> =>
  Object.fromEntries(grade(item, response).marks.map(({part, outcome}) => [part, outcome]));

describe.each(KINDS)('marking an item of kind %s', (kind) => {
  it('finds the right response right, with every mark right', () => {
    const {correct, marks} = grade(sample(kind), rightResponse(sample(kind)));
    expect(correct).toBe(true);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({outcome}) => outcome === 'right')).toBe(true);
  });
  it('finds a response of another kind wrong', () => {
    const other: Response = kind === 'order' ? {kind: 'choice', chosen: ['uno', 'dos', 'tres']} : {kind: 'order', order: []};
    expect(grade(sample(kind), other).correct).toBe(false);
  });
  it('reads nothing into a response of another kind, not even what carries the same names', () => {
    const right = rightResponse(sample(kind));
    const disguised = {
      ...right,
      kind: kind === 'order' ? 'choice' : 'order',
      order: [],
      ...(kind === 'order' && {order: ['uno', 'dos', 'tres']}),
    };
    const marks = grade(sample(kind), disguised as Response).marks;
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter(({outcome}) => outcome === 'right')).toEqual([]);
  });
});

describe('marking options', () => {
  const several = itemOf('i', {kind: 'several', correct: ['a', 'c']});
  it('is right in whatever order they were chosen', () => {
    expect(grade(several, {kind: 'choice', chosen: ['c', 'a']}).correct).toBe(true);
  });
  it.each([[['a']], [['a', 'b', 'c']], [['b']], [[]], [['a', 'inventada']]])('is wrong for %j', (chosen) => {
    expect(grade(several, {kind: 'choice', chosen}).correct).toBe(false);
  });
  it('tells what was chosen and what was missed, in the order of the item', () => {
    expect(outcomes(several, {kind: 'choice', chosen: ['b', 'a']})).toEqual({a: 'right', b: 'wrong', c: 'missed'});
  });
  it('carries the words of each option and what is told about it', () => {
    const [option] = several.options;
    expect(grade(several, {kind: 'choice', chosen: ['a']}).marks[0]).toEqual({
      part: 'a',
      outcome: 'right',
      about: 'a',
      feedback: option?.feedback,
    });
  });
  it('chooses nothing where nothing was chosen', () => {
    expect(outcomes(several, {kind: 'choice', chosen: []})).toEqual({a: 'missed', c: 'missed'});
    expect(outcomes(several, {kind: 'order', order: []})).toEqual({a: 'missed', c: 'missed'});
  });
});

describe('marking a statement', () => {
  const statement = sample('true-false');
  const verdict = (given: 'true' | 'false', reason?: string): Response => ({
    kind: 'verdict',
    verdict: given,
    ...(reason !== undefined && {reason}),
  });
  it('wants the verdict and the reason', () => {
    expect(grade(statement, verdict('false', 'r1')).correct).toBe(true);
    expect(grade(statement, verdict('false', 'r2')).correct).toBe(false);
    expect(grade(statement, verdict('false')).correct).toBe(false);
    expect(grade(statement, verdict('true', 'r1')).correct).toBe(false);
  });
  it('tells of both, by the names that the learner sees', () => {
    expect(outcomes(statement, verdict('true', 'r2'))).toEqual({true: 'wrong', false: 'missed', r1: 'missed', r2: 'wrong'});
    expect(outcomes(statement, verdict('false'))).toEqual({false: 'right', r1: 'missed'});
    expect(grade(statement, verdict('true')).marks.map(({about}) => about)).toEqual(['Verdadero', 'Falso', 'r1']);
    expect(grade(statement, verdict('true')).marks[0]?.feedback.misreading).toBe('confunde true');
  });
  it('asks for no reason where there are none, and takes none', () => {
    const {reason: _, ...plain} = itemOf('i', {kind: 'true-false', reasons: []});
    expect(grade(plain, verdict('false'))).toMatchObject({correct: true, marks: [{part: 'false', outcome: 'right'}]});
    expect(grade(plain, verdict('false', 'r1')).correct).toBe(false);
  });
});

describe('marking an order', () => {
  const steps = sample('order');
  const order = (...ids: string[]): Response => ({kind: 'order', order: ids});
  it('is right only when each stands in its place and nothing else does', () => {
    expect(grade(steps, order('uno', 'tres', 'dos')).correct).toBe(false);
    expect(grade(steps, order('uno', 'dos', 'tres', 'tres')).correct).toBe(false);
    expect(grade(steps, order('uno', 'dos')).correct).toBe(false);
  });
  it('tells where each was put and where it goes', () => {
    expect(grade(steps, order('uno', 'tres')).marks).toMatchObject([
      {part: 'uno', outcome: 'right', about: 'uno'},
      {part: 'dos', outcome: 'wrong', about: 'dos', given: '', expected: 'lugar 2', feedback: {misreading: 'confunde dos'}},
      {part: 'tres', outcome: 'wrong', about: 'tres', given: 'lugar 2', expected: 'lugar 3'},
    ]);
    expect(grade(steps, order('tres')).marks[2]).toMatchObject({given: 'lugar 1'});
    expect(grade(steps, order('uno')).marks[0]).not.toHaveProperty('expected');
  });
  it('leaves every place empty where no order was given', () => {
    expect(grade(steps, {kind: 'choice', chosen: []}).marks.map(({given}) => given)).toEqual(['', '', '']);
  });
});

describe('marking pairs', () => {
  const pairs = sample('match');
  it('tells by their words what was paired and what goes there', () => {
    expect(grade(pairs, {kind: 'match', pairs: {p1: 'x', p2: 'z'}})).toMatchObject({
      correct: false,
      marks: [
        {part: 'p1', outcome: 'right', about: 'p1', given: 'texto x'},
        {part: 'p2', outcome: 'wrong', about: 'p2', given: 'texto z', expected: 'texto y', feedback: {misreading: 'confunde p2'}},
      ],
    });
  });
  it('leaves empty what was paired with nothing, or with what is not offered', () => {
    expect(grade(pairs, {kind: 'match', pairs: {p1: 'inventada'}}).marks.map(({given}) => given)).toEqual(['', '']);
  });
  it('knows no pairs but those that were given: no name that every object has', () => {
    const [p1, ...rest] = itemOf('i', {kind: 'match'}).prompts;
    const odd = itemOf('i', {kind: 'match', prompts: p1 ? [{...p1, id: 'constructor'}, ...rest] : []});
    expect(grade(odd, {kind: 'match', pairs: {}}).marks[0]).toMatchObject({outcome: 'wrong', given: ''});
  });
});

describe('marking blanks', () => {
  const text = sample('fill-in');
  const fill = (dias: string, organo = 'órgano de control'): Response => ({kind: 'fill-in', words: {dias, organo}});
  it('takes each of the answers that are right, and shows the first', () => {
    expect(grade(text, fill('Diez días.')).correct).toBe(true);
    expect(grade(text, fill('10')).marks).toMatchObject([
      {part: 'dias', outcome: 'right', about: 'plazo', given: '10'},
      {part: 'organo', outcome: 'right', about: 'quién', given: 'órgano de control'},
    ]);
    expect(grade(text, fill('quince')).marks[0]).toMatchObject({outcome: 'wrong', about: 'plazo', given: 'quince', expected: '10'});
  });
  it('is wrong when one blank of two is', () => {
    expect(grade(text, fill('10', 'el juez')).correct).toBe(false);
  });
  it('tells of a mistake that one expects what was misread, of any other what the blank says', () => {
    expect(grade(text, fill('cinco')).marks[0]?.feedback).toMatchObject({misreading: 'confunde cinco'});
    const [dias, organo] = itemOf('i', {kind: 'fill-in'}).blanks as [Blank, Blank];
    const wide = itemOf('i', {
      kind: 'fill-in',
      blanks: [{...dias, mistakes: dias.mistakes.map((one) => ({...one, says: ['5', 'una semana']}))}, organo],
    });
    for (const said of ['5', 'Una semana']) expect(grade(wide, fill(said)).marks[0]?.feedback.misreading).toBe('confunde cinco');
    expect(grade(text, fill('quince')).marks[0]?.feedback).toEqual({text: 'por qué dias', cites: ['ley/art-1']});
  });
  it('leaves empty what was not filled', () => {
    expect(grade(text, {kind: 'fill-in', words: {}}).marks.map(({given, outcome}) => [given, outcome])).toEqual([
      ['', 'wrong'],
      ['', 'wrong'],
    ]);
  });
});

describe('the misreadings that a response shows', () => {
  const shown = (item: SimpleItem, response: Response): string[] => misreadingsIn(grade(item, response)).map(({misreading}) => misreading);
  it('are those that were chosen, and no others, with the provisions that correct them', () => {
    expect(misreadingsIn(grade(itemOf('i'), {kind: 'choice', chosen: ['b']}))).toEqual([{misreading: 'confunde b', cites: ['ley/art-1']}]);
  });
  it('are none where an answer was right, even if its piece names one', () => {
    expect(shown(sample('order'), rightResponse(sample('order')))).toEqual([]);
  });
  it('are none where the answer is wrong and nobody wrote why', () => {
    expect(shown(sample('fill-in'), {kind: 'fill-in', words: {dias: '40', organo: 'nadie'}})).toEqual([]);
  });
});
