import fc from 'fast-check';
import {itemOf, quizOf} from '../quiz/fixture';
import type {Item, ItemOption, Quiz} from '../quiz/quiz';
import {type MappedBank, mapBank} from './map-bank';
import type {Citing} from './told';

/** Citations for items of `quiz/fixture`, which cite `ley/art-1`, and for one that rests on what does not rule. */
export const CITING: Citing = {
  provisions: {
    'ley/art-1': {label: 'Ley de prueba, art. 1', address: '/normas/ley/art-1/#a=b', state: 'in-force'},
    'vieja/art-2': {label: 'Disposición vieja, art. 2', address: '/normas/vieja/art-2/', state: 'repealed'},
  },
};

/** A quiz as Moodle has it. */
export function mappedOf(quiz: Quiz): MappedBank {
  return mapBank({quiz, hash: 'abc', digests: {}, law: {}}, 'Resguardo 1.0', CITING);
}

/** What breaks formats that are written carelessly. */
const HOSTILE = [
  ...['"', "'", '&', '&amp;', '&#35;', '&&058;', '<script>alert(1)</script>', '<b>', ']]>', '<![CDATA[', '-->', '<!--', '->'],
  ...['{', '}', '~', '=', '#', '####', ':', '::', '\\', '\\n', '\\:', '%50%', '*', '//', '[html]', '[id:x]', '$CATEGORY:'],
  ...['{1:SHORTANSWER:=x#y}', '{#1}', '/', 'ñandú', '«»', '日本', '😀', '\u0000', '\u0007', '\ud800', '\t', '  ', 'a '],
];
/** GIFT has no way to write these as words outside HTML. */
const ONLY_IN_HTML = /&&|->/;

const said = (pieces: readonly string[]) => fc.array(fc.constantFrom(...pieces), {maxLength: 8}).map((some) => `x${some.join('')}x`);
const anything = said(HOSTILE);
const plain = said(HOSTILE.filter((piece) => !ONLY_IN_HTML.test(piece)));
const option = (id: string): fc.Arbitrary<ItemOption> =>
  fc.record({
    id: fc.constant(id),
    text: anything,
    feedback: fc.record({text: anything, cites: fc.constant(['ley/art-1']), misreading: anything}),
  });

/** An item of each kind whose words are hostile. */
const hostileItems: fc.Arbitrary<readonly Item[]> = fc
  .record({ask: plain, words: plain, other: plain, text: anything, one: option('a'), two: option('b'), title: plain, facts: anything})
  .map(({ask, words, other, text, one, two, title, facts}) => {
    const {feedback} = one;
    const options = [one, two];
    const hints = [{text, cites: ['ley/art-1']}];
    const blank = (id: string) => ({
      id,
      label: other,
      number: false,
      accepts: [words] as [string],
      feedback,
      mistakes: [{says: [`${other}y`], feedback: two.feedback}],
    });
    return [
      itemOf('single', {ask, options, hints, correct: ['a']}),
      itemOf('several', {kind: 'several', ask, options, correct: ['a']}),
      itemOf('verdict', {kind: 'true-false', ask, verdicts: {true: feedback, false: two.feedback}, reasons: []}),
      itemOf('reasoned', {kind: 'true-false', ask, reasons: options, reason: 'a'}),
      itemOf('order', {
        kind: 'order',
        ask,
        elements: [
          {...one, text: words},
          {...two, text: other},
        ],
      }),
      itemOf('match', {
        kind: 'match',
        ask,
        prompts: [
          {...one, match: 'x'},
          {...two, match: 'y'},
        ],
        choices: [
          {id: 'x', text: words},
          {id: 'y', text: `${other}y`},
          {id: 'z', text: `${other}z`},
        ],
      }),
      itemOf('gap', {kind: 'fill-in', ask, text: `[[p]]${words}`, blanks: [blank('p')]}),
      itemOf('gaps', {kind: 'fill-in', ask, text: `[[p]]${words}[[q]]`, blanks: [blank('p'), blank('q')]}),
      itemOf('case', {kind: 'case', title, facts, parts: [itemOf('case/one', {ask, options})]}),
    ];
  });

/** The same with words of an author in every place of the quiz too. */
export const hostileQuiz: fc.Arbitrary<Quiz> = fc
  .record({items: hostileItems, title: plain, summary: anything})
  .map(({items, title, summary}) => ({
    ...quizOf(...items),
    title,
    summary,
  }));
