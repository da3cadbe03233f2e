import {inline} from '../open-data/xml';
import type {Change} from './changes';
import type {ClozeQuestion, MoodleQuestion, OrderingQuestion} from './question';
import {joined, oneLine} from './told';

/** The kinds that GIFT can write. */
export type GiftQuestion = Exclude<MoodleQuestion, OrderingQuestion | ClozeQuestion>;

/** A question as what GIFT can write, and what gets lost on top of what is otherwise in Moodle anyway. */
export function forGift(question: MoodleQuestion): {readonly questions: readonly GiftQuestion[]; readonly changes: readonly Change[]} {
  const lost: Change[] = question.hints.length > 0 ? ['gift-no-hints'] : [];
  switch (question.type) {
    case 'ordering':
      return {questions: [asMatching(question)], changes: ['gift-order-as-match', ...lost]};
    case 'cloze':
      return {questions: gapByGap(question), changes: ['gift-gap-by-gap', ...lost]};
    case 'multichoice':
      return {questions: [question], changes: question.shuffle ? lost : ['gift-always-shuffles', ...lost]};
    default:
      return {questions: [question], changes: lost};
  }
}

/** Places with the elements that go there. */
function asMatching({elements, ...common}: OrderingQuestion): GiftQuestion {
  const pairs = elements.map((element, at) => ({text: inline('p', {}, [`Lugar ${at + 1}`]), answer: element}));
  return {...common, type: 'matching', pairs, distractors: []};
}

/** A question for each gap; the others stand as what goes there, so that no question gives away another's answer. */
function gapByGap({passage, ...common}: ClozeQuestion): GiftQuestion[] {
  const gaps = passage.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
  return gaps.map(({id, label, answers}) => {
    const shown = passage.map((piece) => (typeof piece === 'string' ? piece : piece.id === id ? '_____' : `[${piece.label}]`));
    return {
      ...common,
      type: 'shortanswer',
      id: `${common.id}/${id}`,
      name: `${common.name} (${label})`,
      text: joined([common.text, inline('p', {}, [oneLine(shown.join(''))])]),
      answers,
    };
  });
}
