import fc from 'fast-check';
import {type GIFTQuestion, parse} from 'gift-pegjs';
import {describe, expect, it} from 'vitest';
import {escaped, writable} from '../open-data/xml';
import {itemOf, quizOf} from '../quiz/fixture';
import {type ItemOption, type SimpleItem, simpleItemsOf} from '../quiz/quiz';
import {hostileQuiz, mappedOf} from './fixture';
import {gift} from './gift';
import {mappingRows} from './mapping-table';
import {oneLine} from './told';

type Read = Exclude<GIFTQuestion, {type: 'Category' | 'Description'}>;
const read = (text: string): Read[] => parse(text).filter((one): one is Read => one.type !== 'Category' && one.type !== 'Description');
const words = (text: string): string => writable(oneLine(text));
/** As it stands in HTML. */
const html = (text: string): string => escaped(oneLine(text));
/** The parser leaves the escaped signs of a matching answer as it holds them inside. */
const decoded = (text: string): string => text.replace(/&&(\d{3});?/g, (_, code) => String.fromCharCode(Number(code)));

describe('GIFT, by an independent parser', () => {
  it('keeps every word that an author may write', () => {
    fc.assert(
      fc.property(fc.gen(), (pick) => {
        const quiz = hostileQuiz((pieces) => pick(fc.array, fc.constantFrom(...pieces), {maxLength: 8}).join(''));
        const questions = read(gift([mappedOf(quiz)]));
        // A text with two gaps is two questions.
        expect(questions.map(({id}) => id)).toEqual(
          quiz.items.flatMap(simpleItemsOf).flatMap(({id}) => (id === 'gaps' ? ['gaps/p', 'gaps/q'] : [id])),
        );
        for (const item of quiz.items.flatMap(simpleItemsOf)) {
          for (const question of questions.filter(({id}) => id === item.id || id?.startsWith(`${item.id}/`))) holds(question, item);
        }
      }),
      {numRuns: 60},
    );
  });

  function holds(question: Read, item: SimpleItem): void {
    expect(question.title).toContain(words(item.ask));
    expect(question.stem.text).toContain(html(item.ask));
    expect(question.globalFeedback?.text).toContain('La deciden: ');
    if (question.type === 'MC') {
      expect(item.kind).toMatch(/^(single|several|true-false)$/);
      const options: readonly ItemOption[] = 'options' in item ? item.options : 'reasons' in item ? [...item.reasons, ...item.reasons] : [];
      expect(question.choices).toHaveLength(options.length);
      for (const [at, {text, feedback}] of options.entries()) {
        expect(question.choices[at]?.text.text).toContain(html(text));
        expect(question.choices[at]?.feedback?.text).toContain(html(feedback.text));
        expect(question.choices[at]?.feedback?.text).toContain('Ley de prueba, art. 1');
      }
    } else if (question.type === 'TF' && item.kind === 'true-false') {
      expect(question.isTrue).toBe(false);
      // What stands first is told to who is wrong.
      expect(question.trueFeedback?.text).toContain(html(item.verdicts.true.text));
      expect(question.falseFeedback?.text).toContain(html(item.verdicts.false.text));
    } else if (question.type === 'Matching') {
      const rights = item.kind === 'match' ? item.choices : item.kind === 'order' ? item.elements : [];
      expect(question.matchPairs.map(({subanswer}) => decoded(subanswer))).toEqual(rights.map(({text}) => words(text)));
    } else if (question.type === 'Short' && item.kind === 'fill-in') {
      const [right] = question.choices;
      const blank = item.blanks.find(({id}) => question.id === `${item.id}/${id}`) ?? item.blanks[0];
      expect(right?.text.text).toBe(words(blank?.accepts[0] ?? '').replaceAll('*', '\\*'));
      expect(right?.weight).toBe(100);
      expect(question.choices.at(-1)).toMatchObject({weight: 0, text: {text: '*'}});
    } else {
      expect.unreachable(`${item.kind} read as ${question.type}`);
    }
  }

  it('marks one right option with =, several with shares', () => {
    const [single, several] = read(gift([mappedOf(quizOf(itemOf('i'), itemOf('j', {kind: 'several', correct: ['a', 'c']})))]));
    expect([single, several].map((one) => one?.type === 'MC' && one.choices.map(({isCorrect, weight}) => [isCorrect, weight]))).toEqual([
      [
        [true, null],
        [false, null],
        [false, null],
      ],
      [
        [false, 50],
        [false, -100],
        [false, 50],
      ],
    ]);
  });

  it('shows other gaps by what goes there, never by their answer', () => {
    const [first, second] = read(gift([mappedOf(quizOf(itemOf('i', {kind: 'fill-in'})))]));
    expect(first?.stem.text).toBe('<p>i</p><p>En _____ días ante el [quién].</p>');
    expect(second?.stem.text).toBe('<p>i</p><p>En [plazo] días ante el _____.</p>');
  });

  it('tells the wrong verdict first, whichever is right', () => {
    const [verdict] = read(gift([mappedOf(quizOf(itemOf('i', {kind: 'true-false', correct: 'true', reasons: []})))]));
    expect(verdict).toMatchObject({isTrue: true, trueFeedback: {text: expect.stringContaining('por qué false')}});
  });

  it('has its tags read', () => {
    expect(read(gift([mappedOf(quizOf(itemOf('i')))]))[0]?.tags).toEqual([
      'modulo:q',
      'objetivo:o',
      'dificultad:repetir',
      'ley/art-1',
      'banco:abc',
    ]);
  });
});

describe('the table of what changes', () => {
  it('has a row for each item, with its kinds, its points and why', () => {
    const many = Array.from({length: 12}, (_, at) => ({id: `o${at}`, text: 'o', feedback: {text: 'x', cites: ['ley/art-1']}}));
    const rows = mappingRows(
      mappedOf(
        quizOf(
          itemOf('simple'),
          itemOf('orden', {kind: 'order'}),
          itemOf('huecos', {kind: 'fill-in'}),
          itemOf('fijo', {shuffle: false, hints: [{text: 'p', cites: ['ley/art-1']}]}),
          itemOf('muchas', {kind: 'several', options: many, correct: many.slice(1).map(({id}) => id)}),
          itemOf('caso', {kind: 'case', parts: [itemOf('caso/uno')]}),
        ),
      ),
    );
    expect(rows.map((row) => row.slice(1, 8))).toEqual([
      ['simple', '', 'single', 'multichoice', '1', 'multichoice', '1'],
      ['orden', '', 'order', 'ordering', '1', 'matching', '1'],
      ['huecos', '', 'fill-in', 'cloze', '2', 'shortanswer', '2'],
      ['fijo', '', 'single', 'multichoice', '1', 'multichoice', '1'],
      ['muchas', '', 'several', 'no se exporta', '0', 'no se exporta', '0'],
      ['caso/uno', 'caso', 'single', 'multichoice', '1', 'multichoice', '1'],
    ]);
    expect(rows.map(([, , , , , , , , changes]) => changes)).toEqual([
      '',
      expect.stringMatching(/4\.4.*emparejar/),
      expect.stringMatching(/letra por letra.*cada hueco vale un punto.*GIFT/),
      expect.stringMatching(/no se mezclan.*lo decide el sitio.*pistas/),
      expect.stringContaining('tantas opciones correctas'),
      expect.stringContaining('parte de un caso'),
    ]);
  });
});
