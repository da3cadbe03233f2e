import type {Xml} from '../open-data/xml';
import type {ClozeQuestion, Gap, MoodleAnswer} from './question';
import {joined} from './told';

/**
 * The text of a question with embedded answers: HTML with a code at each gap, `{1:SHORTANSWER:=right#feedback~%0%wrong#feedback}`. What means
 * something to Moodle's reader of codes stands as a character reference, which is resolved after the code has been read.
 */
export function clozeText({text, passage}: ClozeQuestion): Xml {
  const pieces = passage.map((piece) => (typeof piece === 'string' ? hidden(piece) : code(piece)));
  const lines = pieces.join('').split(/[\r\n]+/);
  return joined([{markup: text.markup.replace(/[{}]/g, reference)}, ...lines.map((line) => ({markup: `<p>${line}</p>`}))]);
}

function code({answers}: Gap): string {
  return `{1:SHORTANSWER:${answers.map(alternative).join('~')}}`;
}

function alternative({text, percent, feedback}: MoodleAnswer<string>): string {
  return `${percent === 100 ? '=' : `%${percent}%`}${hidden(text)}#${hidden(feedback.markup)}`;
}

function hidden(words: string): string {
  return words.replace(/[&<>"'#~=%{}\\]/g, reference);
}

function reference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}
