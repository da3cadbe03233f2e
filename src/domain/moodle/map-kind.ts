import {inline, type Xml} from '../open-data/xml';
import {VERDICT_NAMES} from '../quiz/grade';
import {
  type Blank,
  type FillInItem,
  type ItemOption,
  type MatchItem,
  type OrderItem,
  type SeveralItem,
  type SimpleItem,
  type SingleItem,
  type TrueFalseItem,
  VERDICTS,
} from '../quiz/quiz';
import type {Change, LeftOut} from './changes';
import {equalShare} from './fractions';
import {ANYTHING, type Gap, type MoodleAnswer, type MoodleQuestion} from './question';
import {type Citing, feedbackOf, joined, LONGEST, oneLine, paragraphs} from './told';
import {writingsOf} from './writings';

/** A question, or the reason why nothing in Moodle comes near enough. */
export type Outcome = {readonly question: MoodleQuestion} | {readonly leftOut: LeftOut};
/** What questions of all kinds have. */
export type Common = Pick<MoodleQuestion, 'id' | 'name' | 'text' | 'generalFeedback' | 'hints' | 'tags'>;
type Kind = Outcome & {readonly changes?: readonly Change[]};

/** An item as the nearest kind of question, and what is otherwise there because of its kind. */
export function mapKind(item: SimpleItem, common: Common, citing: Citing): Kind {
  switch (item.kind) {
    case 'single':
      return mapSingle(item, common, citing);
    case 'several':
      return mapSeveral(item, common, citing);
    case 'true-false':
      return item.reasons.length > 0 ? mapReasoned(item, common, citing) : mapVerdict(item, common, citing);
    case 'order':
      return mapOrder(item, common);
    case 'match':
      return mapMatch(item, common);
    case 'fill-in':
      return mapFillIn(item, common, citing);
  }
}

function mapSingle({options, correct, shuffle}: SingleItem, common: Common, citing: Citing): Kind {
  const answers = options.map((option) => answerOf(option, correct.includes(option.id) ? 100 : 0, citing));
  return {question: {...common, type: 'multichoice', single: true, shuffle, answers}, changes: fixed(shuffle)};
}

/** A wrong option takes all the marks away: of what Moodle offers it comes nearest to an item that is right when all of it is. */
function mapSeveral({options, correct, shuffle}: SeveralItem, common: Common, citing: Citing): Kind {
  const share = equalShare(correct.length);
  if (share === undefined) return {leftOut: 'no-share'};
  const answers = options.map((option) => answerOf(option, correct.includes(option.id) ? share : -100, citing));
  return {question: {...common, type: 'multichoice', single: false, shuffle, answers}, changes: ['several-part-marks', ...fixed(shuffle)]};
}

function fixed(shuffle: boolean): Change[] {
  return shuffle ? [] : ['fixed-order'];
}

function answerOf({text, feedback}: ItemOption, percent: number, citing: Citing): MoodleAnswer<Xml> {
  return {text: joined(paragraphs(text)), percent, feedback: feedbackOf(feedback, citing)};
}

function mapVerdict({correct, verdicts}: TrueFalseItem, common: Common, citing: Citing): Kind {
  const feedback = {true: feedbackOf(verdicts.true, citing), false: feedbackOf(verdicts.false, citing)};
  return {question: {...common, type: 'truefalse', correct: correct === 'true', feedback}};
}

/** Every verdict with every reason, one of them right: the only kind of Moodle that marks verdict and reason together. */
function mapReasoned({correct, verdicts, reasons, reason}: TrueFalseItem, common: Common, citing: Citing): Kind {
  const answers = VERDICTS.flatMap((verdict) =>
    reasons.map((one): MoodleAnswer<Xml> => {
      const {percent, feedback} = answerOf(one, verdict === correct && one.id === reason ? 100 : 0, citing);
      return {
        text: inline('p', {}, [`${VERDICT_NAMES[verdict]}, porque: ${oneLine(one.text)}`]),
        percent,
        feedback: joined([feedbackOf(verdicts[verdict], citing), feedback]),
      };
    }),
  );
  return {question: {...common, type: 'multichoice', single: true, shuffle: true, answers}, changes: ['verdict-with-reason']};
}

function mapOrder({elements}: OrderItem, common: Common): Kind {
  const shown = elements.map(({text}) => oneLine(text));
  return {question: {...common, type: 'ordering', elements: shown}, changes: ['order-needs-4.4', 'feedback-together']};
}

function mapMatch({prompts, choices}: MatchItem, common: Common): Kind {
  const answers = new Map(choices.map(({id, text}) => [id, oneLine(text)]));
  if ([...answers.values()].some((answer) => [...answer].length > LONGEST)) return {leftOut: 'long-answer'};
  const pairs = prompts.map(({text, match}) => ({text: joined(paragraphs(text)), answer: answers.get(match) ?? ''}));
  const distractors = choices.filter(({id}) => prompts.every(({match}) => match !== id)).map(({text}) => oneLine(text));
  return {question: {...common, type: 'matching', pairs, distractors}, changes: ['match-part-marks', 'feedback-together']};
}

function mapFillIn({text, blanks}: FillInItem, common: Common, citing: Citing): Kind {
  const gaps = blanks.map((blank) => gapOf(blank, citing));
  const [only, second] = gaps;
  if (only && !second) {
    const shown = joined([common.text, ...paragraphs(text.replaceAll(`[[${only.id}]]`, '_____'))]);
    return {question: {...common, type: 'shortanswer', text: shown, answers: only.answers}, changes: ['gap-letter-by-letter']};
  }
  // Odd places hold the ids of blanks.
  const passage = text.split(/\[\[([^\]]*)\]\]/).map((piece, at) => (at % 2 === 0 ? piece : (gaps.find(({id}) => id === piece) ?? piece)));
  return {question: {...common, type: 'cloze', passage}, changes: ['gap-letter-by-letter', 'gaps-a-point-each']};
}

/** What is right, then the mistakes that one expects, then everything else. Of two answers that read alike the first one decides. */
function gapOf({id, label, accepts, mistakes, feedback}: Blank, citing: Citing): Gap {
  const told = feedbackOf(feedback, citing);
  const listed = [
    ...accepts.map((said) => ({said, percent: 100, feedback: told})),
    ...mistakes.flatMap((mistake) => mistake.says.map((said) => ({said, percent: 0, feedback: feedbackOf(mistake.feedback, citing)}))),
  ];
  const answers = new Map<string, MoodleAnswer<string>>();
  for (const {said, ...answer} of listed) {
    for (const writing of writingsOf(said)) {
      const key = writing.toLowerCase();
      if (!answers.has(key)) answers.set(key, {text: writing.replaceAll(ANYTHING, `\\${ANYTHING}`), ...answer});
    }
  }
  return {id, label: oneLine(label), answers: [...answers.values(), {text: ANYTHING, percent: 0, feedback: told}]};
}
