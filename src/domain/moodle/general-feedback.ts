import {block, inline, type Xml} from '../open-data/xml';
import {VERDICT_NAMES} from '../quiz/grade';
import type {Feedback, SimpleItem} from '../quiz/quiz';
import {type Citing, citations, citedText, joined, oneLine} from './told';

/** Something right, named as the learner knows it. */
interface Right {
  readonly name: string;
  readonly feedback: Feedback;
}

/** What everybody reads once they have answered: what is right and why, and the provisions that decide it. */
export function generalFeedback(item: SimpleItem, citing: Citing): Xml {
  const list = block(
    item.kind === 'order' ? 'ol' : 'ul',
    {},
    rightIn(item).map((right) => tell(right, citing)),
  );
  // GIFT ends a question at an empty line, and nothing here needs a line of its own.
  return joined([{markup: list.markup.replaceAll('\n', '')}, citations(item.cites, 'La deciden', citing)]);
}

function tell({name, feedback}: Right, citing: Citing): Xml {
  const {misreading} = feedback;
  const slip = misreading === undefined ? [] : [inline('p', {}, [inline('strong', {}, ['Error frecuente:']), ` ${oneLine(misreading)}.`])];
  return inline('li', {}, [inline('strong', {}, [oneLine(name)]), citedText(feedback, citing), ...slip]);
}

function rightIn(item: SimpleItem): Right[] {
  switch (item.kind) {
    case 'single':
    case 'several':
      return item.options.filter(({id}) => item.correct.includes(id)).map(({text, feedback}) => ({name: text, feedback}));
    case 'true-false':
      return [
        {name: VERDICT_NAMES[item.correct], feedback: item.verdicts[item.correct]},
        ...item.reasons.filter(({id}) => id === item.reason).map(({text, feedback}) => ({name: text, feedback})),
      ];
    case 'order':
      return item.elements.map(({text, feedback}) => ({name: text, feedback}));
    case 'match':
      return item.prompts.map(({text, match, feedback}) => ({
        name: `${text} → ${item.choices.find(({id}) => id === match)?.text ?? ''}`,
        feedback,
      }));
    case 'fill-in':
      return item.blanks.map(({label, accepts, feedback}) => ({name: `${label}: ${accepts[0]}`, feedback}));
  }
}
