import {block, inline, type Xml} from '../open-data/xml';
import {clozeText} from './cloze-code';
import {type MappedBank, type MoodleCategory, pathText} from './map-bank';
import type {MoodleAnswer, MoodleQuestion} from './question';

/** Banks as a file of Moodle's own format, "Moodle XML" (`question/format/xml`). */
export function moodleXml(banks: readonly MappedBank[]): string {
  const questions = banks.flatMap(({categories}) =>
    categories.flatMap((category) => [categoryElement(category), ...category.questions.map(questionElement)]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${block('quiz', {}, questions).markup}\n`;
}

function categoryElement(category: MoodleCategory): Xml {
  return block('question', {type: 'category'}, [block('category', {}, [words(pathText(category))]), html('info', category.info)]);
}

function questionElement(question: MoodleQuestion): Xml {
  const {type, id, name, generalFeedback, hints, tags} = question;
  return block('question', {type}, [
    block('name', {}, [words(name)]),
    html('questiontext', type === 'cloze' ? clozeText(question) : question.text),
    html('generalfeedback', generalFeedback),
    // A question with gaps is worth as many points as it has gaps, whatever is said here.
    ...(type === 'cloze' ? [] : [value('defaultgrade', '1')]),
    value('penalty', type === 'truefalse' ? '1' : '0.3333333'),
    value('hidden', '0'),
    value('idnumber', id),
    ...ownElements(question),
    ...hints.map((hint) => html('hint', hint)),
    block(
      'tags',
      {},
      tags.map((tag) => block('tag', {}, [words(tag)])),
    ),
  ]);
}

function ownElements(question: MoodleQuestion): Xml[] {
  switch (question.type) {
    case 'multichoice':
      return [
        value('single', String(question.single)),
        value('shuffleanswers', String(question.shuffle)),
        value('answernumbering', 'abc'),
        value('showstandardinstruction', question.single ? '0' : '1'),
        ...overall('Es la respuesta correcta.'),
        ...(question.single ? [] : [inline('shownumcorrect')]),
        ...question.answers.map((answer) => answerElement(answer, 'html', markup(answer.text))),
      ];
    case 'truefalse':
      return (['true', 'false'] as const).map((verdict) =>
        answerElement(
          {text: verdict, percent: String(question.correct) === verdict ? 100 : 0, feedback: question.feedback[verdict]},
          'moodle_auto_format',
          words(verdict),
        ),
      );
    case 'matching':
      return [
        value('shuffleanswers', 'true'),
        ...overall('Todos los pares son correctos.'),
        inline('shownumcorrect'),
        ...question.pairs.map(({text, answer}) => subquestion(text, answer)),
        ...question.distractors.map((answer) => subquestion({markup: ''}, answer)),
      ];
    case 'ordering':
      return [
        value('layouttype', 'VERTICAL'),
        value('selecttype', 'ALL'),
        value('selectcount', String(question.elements.length)),
        value('gradingtype', 'ALL_OR_NOTHING'),
        value('showgrading', 'HIDE'),
        value('numberingstyle', 'none'),
        ...overall('El orden es correcto.'),
        value('shownumcorrect', '1'),
        ...question.elements.map((element, at) =>
          block('answer', {fraction: `${at + 1}.0000000`, format: 'html'}, [markup(inline('span', {}, [element]))]),
        ),
      ];
    case 'shortanswer':
      return [value('usecase', '0'), ...question.answers.map((answer) => answerElement(answer, 'plain_text', words(answer.text)))];
    case 'cloze':
      return [];
  }
}

function answerElement({percent, feedback}: MoodleAnswer<unknown>, format: string, text: Xml): Xml {
  return block('answer', {fraction: String(percent), format}, [text, html('feedback', feedback)]);
}

function subquestion(text: Xml, answer: string): Xml {
  return block('subquestion', {format: 'html'}, [markup(text), block('answer', {}, [words(answer)])]);
}

/** What Moodle says of the whole answer. */
function overall(right: string): Xml[] {
  return [
    html('correctfeedback', inline('p', {}, [right])),
    html('partiallycorrectfeedback', inline('p', {}, ['Es correcta en parte.'])),
    html('incorrectfeedback', inline('p', {}, ['No es correcta.'])),
  ];
}

function html(name: string, content: Xml): Xml {
  return block(name, {format: 'html'}, [markup(content)]);
}

/** HTML, as the text of an element. */
function markup(content: Xml): Xml {
  return words(content.markup);
}

function words(content: string): Xml {
  return inline('text', {}, [content]);
}

function value(name: string, content: string): Xml {
  return inline(name, {}, [content]);
}
