import {writable, type Xml} from '../open-data/xml';
import {forGift, type GiftQuestion} from './for-gift';
import {type MappedBank, pathText} from './map-bank';
import type {MoodleAnswer} from './question';
import {oneLine} from './told';

/** Banks as GIFT, the format that a person can read and write: it carries less than Moodle XML. */
export function gift(banks: readonly MappedBank[]): string {
  const blocks = banks.flatMap(({categories}) =>
    categories.flatMap((category) => [
      // Nothing is escaped in the name of a category.
      `$CATEGORY: ${writable(pathText(category))}`,
      ...category.questions.flatMap((question) => forGift(question).questions).map(questionBlock),
    ]),
  );
  // An empty line ends a question.
  return blocks.map((one) => `${one}\n\n`).join('');
}

function questionBlock(question: GiftQuestion): string {
  const {id, name, text, generalFeedback, tags} = question;
  const comment = ['//', `[id:${id}]`, ...tags.map((tag) => `[tag:${tag}]`)].join(' ');
  const stem = `::${words(name)}::${html(text)}`;
  return [comment, `${stem}{`, ...answerLines(question).map((line) => `\t${line}`), `\t####${html(generalFeedback)}`, '}'].join('\n');
}

function answerLines(question: GiftQuestion): string[] {
  switch (question.type) {
    case 'multichoice':
      return question.answers.map((answer) => {
        const sign = !question.single ? `~%${answer.percent}%` : answer.percent === 100 ? '=' : '~';
        return `${sign}${html(answer.text)}${told(answer)}`;
      });
    case 'truefalse': {
      // What is told for the wrong verdict comes first.
      const {correct, feedback} = question;
      const [right, wrong] = correct ? [feedback.true, feedback.false] : [feedback.false, feedback.true];
      return [`${correct ? 'TRUE' : 'FALSE'}#${html(wrong)}#${html(right)}`];
    }
    case 'matching':
      return [
        ...question.pairs.map(({text, answer}) => `=${html(text)} -> ${words(answer)}`),
        ...question.distractors.map((answer) => `= -> ${words(answer)}`),
      ];
    case 'shortanswer':
      return question.answers.map((answer) => `=%${answer.percent}%${words(answer.text)}${told(answer)}`);
  }
}

function told({feedback}: MoodleAnswer<unknown>): string {
  return `#${html(feedback)}`;
}

/** It says that it is HTML: without that, a bracket at the beginning of the text could be taken for the name of a format. */
function html({markup}: Xml): string {
  return `[html]${words(markup)}`;
}

/** On one line, with the signs of GIFT escaped. */
function words(text: string): string {
  return oneLine(writable(text)).replace(/[\\~=#{}:]/g, '\\$&');
}
