import {itemOf, quizOf} from '../quiz/fixture';
import type {Blank, Feedback, Item, ItemOption, Quiz} from '../quiz/quiz';
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

/** A quiz with an item of each kind and hostile words in every place; `join` chooses some pieces and joins them. */
export function hostileQuiz(join: (pieces: readonly string[]) => string): Quiz {
  const anything = (): string => `x${join(HOSTILE)}x`;
  const plain = (): string => `x${join(HOSTILE.filter((piece) => !ONLY_IN_HTML.test(piece)))}x`;
  const feedback = (): Feedback => ({text: anything(), cites: ['ley/art-1'], misreading: anything()});
  const option = (id: string, text = anything()): ItemOption => ({id, text, feedback: feedback()});
  const options = (): ItemOption[] => [option('a'), option('b')];
  const blank = (id: string): Blank => {
    const mistakes = [{says: [`${plain()}y`], feedback: feedback()}];
    return {id, label: plain(), number: false, accepts: [plain()], feedback: feedback(), mistakes};
  };
  const choices = ['x', 'y', 'z'].map((id) => ({id, text: `${plain()}${id}`}));
  const prompts = ['x', 'y'].map((match) => ({...option(match), match}));
  const verdicts = {true: feedback(), false: feedback()};
  const items: Item[] = [
    itemOf('single', {ask: plain(), options: options(), correct: ['a'], hints: [{text: anything(), cites: ['ley/art-1']}]}),
    itemOf('several', {kind: 'several', ask: plain(), options: options(), correct: ['a']}),
    itemOf('verdict', {kind: 'true-false', ask: plain(), verdicts, reasons: []}),
    itemOf('reasoned', {kind: 'true-false', ask: plain(), verdicts, reasons: options(), reason: 'a'}),
    itemOf('order', {kind: 'order', ask: plain(), elements: [option('a', plain()), option('b', plain())]}),
    itemOf('match', {kind: 'match', ask: plain(), prompts, choices}),
    itemOf('gap', {kind: 'fill-in', ask: plain(), text: `[[p]]${anything()}`, blanks: [blank('p')]}),
    itemOf('gaps', {kind: 'fill-in', ask: plain(), text: `[[p]]${anything()}[[q]]`, blanks: [blank('p'), blank('q')]}),
    itemOf('case', {kind: 'case', title: plain(), facts: anything(), parts: [itemOf('case/one', {ask: plain(), options: options()})]}),
  ];
  return {...quizOf(...items), title: plain(), summary: anything()};
}
