import {describe, expect, it} from 'vitest';
import {itemOf} from '../quiz/fixture';
import type {CaseItem, SimpleItem} from '../quiz/quiz';
import {CITING} from './fixture';
import {mapItem} from './map-item';
import type {MoodleQuestion} from './question';

const mapped = (item: SimpleItem, inCase?: CaseItem) => mapItem(item, inCase, [], CITING);
const question = <T extends MoodleQuestion['type']>(item: SimpleItem, type: T, inCase?: CaseItem): Extract<MoodleQuestion, {type: T}> => {
  const outcome = mapped(item, inCase);
  if (!('question' in outcome)) throw new Error(outcome.leftOut);
  expect(outcome.question.type).toBe(type);
  return outcome.question as Extract<MoodleQuestion, {type: T}>;
};
const options = (count: number) =>
  Array.from({length: count}, (_, at) => ({id: `o${at}`, text: `o${at}`, feedback: {text: 'por qué', cites: []}}));

describe('an item becomes the nearest question of Moodle', () => {
  it('one right option: a multiple choice that marks as we do', () => {
    const {single, shuffle, answers} = question(itemOf('i'), 'multichoice');
    expect([single, shuffle, answers.map(({percent}) => percent)]).toEqual([true, true, [100, 0, 0]]);
    expect(mapped(itemOf('i')).changes).toEqual([]);
  });

  it('several right options: equal shares, and a wrong one takes everything', () => {
    const {single, answers} = question(itemOf('i', {kind: 'several', options: options(5), correct: ['o0', 'o2', 'o4']}), 'multichoice');
    expect(single).toBe(false);
    expect(answers.map(({percent}) => percent)).toEqual([33.33333, -100, 33.33333, -100, 33.33333]);
    expect(mapped(itemOf('i', {kind: 'several'})).changes).toEqual(['several-part-marks']);
  });

  it('more right options than Moodle has a share for: left out, with the reason', () => {
    const many = options(13);
    const outcome = mapped(itemOf('i', {kind: 'several', options: many, correct: many.slice(0, 11).map(({id}) => id)}));
    expect(outcome).toEqual({leftOut: 'no-share', changes: []});
  });

  it('options whose order means something stay in it', () => {
    expect(question(itemOf('i', {shuffle: false}), 'multichoice').shuffle).toBe(false);
    expect(mapped(itemOf('i', {shuffle: false})).changes).toEqual(['fixed-order']);
  });

  it('a statement: true or false', () => {
    const {correct, feedback} = question(itemOf('i', {kind: 'true-false', reasons: []}), 'truefalse');
    expect(correct).toBe(false);
    expect(feedback.true.markup).toContain('confunde true');
    expect(feedback.false.markup).toContain('por qué false');
  });

  it('a statement with reasons: every verdict with every reason, one of them right', () => {
    const {single, answers} = question(itemOf('i', {kind: 'true-false'}), 'multichoice');
    expect(single).toBe(true);
    expect(answers.map(({text, percent}) => [text.markup, percent])).toEqual([
      ['<p>Verdadero, porque: r1</p>', 0],
      ['<p>Verdadero, porque: r2</p>', 0],
      ['<p>Falso, porque: r1</p>', 100],
      ['<p>Falso, porque: r2</p>', 0],
    ]);
    expect(answers[1]?.feedback.markup).toMatch(/confunde true.*confunde r2/);
  });

  it('an order: the same, all or nothing; what is told of each element is told to everybody', () => {
    const {elements, generalFeedback} = question(itemOf('i', {kind: 'order'}), 'ordering');
    expect(elements).toEqual(['uno', 'dos', 'tres']);
    expect(generalFeedback.markup).toMatch(
      /^<ol><li><strong>uno<\/strong><p>por qué uno<\/p>.*Error frecuente:<\/strong> confunde uno\..*dos.*tres/,
    );
  });

  it('pairs: matching, with answers that fit nothing', () => {
    const {pairs, distractors, generalFeedback} = question(itemOf('i', {kind: 'match'}), 'matching');
    expect(pairs.map(({text, answer}) => [text.markup, answer])).toEqual([
      ['<p>p1</p>', 'texto x'],
      ['<p>p2</p>', 'texto y'],
    ]);
    expect(distractors).toEqual(['texto z']);
    expect(generalFeedback.markup).toContain('p1 → texto x');
  });

  it('an answer longer than Moodle keeps: left out, with the reason', () => {
    const choices = [
      {id: 'x', text: 'x'.repeat(255)},
      {id: 'y', text: 'y'.repeat(256)},
    ];
    expect(mapped(itemOf('i', {kind: 'match', choices}))).toMatchObject({leftOut: 'long-answer'});
    expect(mapped(itemOf('i', {kind: 'match', choices: choices.slice(0, 1)}))).toHaveProperty('question');
  });

  it('a text with several blanks: embedded answers; right ones first, then expected mistakes, then anything', () => {
    const {passage} = question(itemOf('i', {kind: 'fill-in'}), 'cloze');
    const gaps = passage.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
    expect(passage.map((piece) => (typeof piece === 'string' ? piece : piece.id))).toEqual([
      'En ',
      'dias',
      ' días ante el ',
      'organo',
      '.',
    ]);
    expect(gaps[0]?.answers.map(({text, percent}) => `${text} ${percent}`)).toEqual([
      '10 100',
      'diez 100',
      'diez días 100',
      '10 días 100',
      'diez dias 100',
      '10 dias 100',
      '5 0',
      'cinco 0',
      '* 0',
    ]);
    expect(gaps[0]?.answers[6]?.feedback.markup).toContain('confunde cinco');
    expect(gaps[0]?.answers.at(-1)?.feedback.markup).toContain('por qué dias');
  });

  it('a text with one blank: a short answer; an asterisk stands for itself', () => {
    const blank = {id: 'b', label: 'l', number: false, accepts: ['5*'] as [string], feedback: {text: 'por qué', cites: []}, mistakes: []};
    const {text, answers} = question(itemOf('i', {kind: 'fill-in', text: 'Son [[b]].', blanks: [blank]}), 'shortanswer');
    expect(text.markup).toBe('<p>i</p><p>Son _____.</p>');
    expect(answers.map((answer) => answer.text)).toEqual(['5\\*', '*']);
  });

  it('a part of a case: the facts in front, the title in the name', () => {
    const inCase = itemOf('robo', {kind: 'case', title: 'El robo', facts: 'Hechos.\n\nOtros.'});
    const {name, text} = question(itemOf('robo/uno', {ask: '¿Y?'}), 'multichoice', inCase);
    expect(name).toBe('robo/uno · El robo: ¿Y?');
    expect(text.markup).toBe('<p><strong>Caso: El robo</strong></p><p>Hechos.</p><p>Otros.</p><p>¿Y?</p>');
    expect(mapped(itemOf('robo/uno'), inCase).changes).toEqual(['case-apart']);
  });
});

describe('what an item says goes along', () => {
  it('about an answer: what was understood wrong, why, and the norm by its name and address', () => {
    const {answers} = question(itemOf('i'), 'multichoice');
    expect(answers[1]?.feedback.markup).toBe(
      '<p><strong>Qué se entendió mal:</strong> confunde b.</p><p>por qué b</p>' +
        '<p>Qué dice la norma: <span>Ley de prueba, art. 1 (/normas/ley/art-1/#a=b)</span></p>',
    );
  });

  it('citations are links where the site has an address; what does not rule is marked', () => {
    const outcome = mapItem(itemOf('i', {cites: ['vieja/art-2']}), undefined, [], {...CITING, site: 'https://sitio.example/x'});
    expect('question' in outcome && outcome.question.generalFeedback.markup).toContain(
      'La deciden: <a href="https://sitio.example/x/normas/vieja/art-2/">Disposición vieja, art. 2</a> ⚠ No rige: derogación</p>',
    );
  });

  it('a citation of something unknown is refused', () => {
    expect(() => mapped(itemOf('i', {cites: ['otra/art-9']}))).toThrow('"otra/art-9" is cited and not known');
  });

  it('hints, and that an item is about norms that do not rule', () => {
    const item = itemOf('i', {hints: [{text: 'Mirá el artículo.', cites: ['ley/art-1']}], historical: true});
    const {hints, text} = question(item, 'multichoice');
    expect(hints.map(({markup}) => markup)).toEqual([expect.stringContaining('<p>Mirá el artículo.</p><p>Qué dice la norma')]);
    expect(text.markup).toContain('⚠ Sobre normas que no rigen.');
  });

  it('not the invitation to explain', () => {
    expect(mapped(itemOf('i', {explain: true})).changes).toEqual(['explanation-dropped']);
  });

  it('a name is cut where Moodle would cut it, by letters and not by halves of them', () => {
    const {name} = question(itemOf('i', {ask: '😀'.repeat(300)}), 'multichoice');
    expect([...name]).toHaveLength(255);
    expect(name).toMatch(/😀…$/u);
  });
});
