import type {Blank, CaseItem, Feedback, Item, ItemOption, Quiz, SimpleItem} from '../../domain/quiz/quiz';
import {defined} from '../defined';
import type {ItemEntry, QuizFile, SimpleEntry} from '../schemas/quiz';

/** A bank as the rest of the product uses it, from the file as written and checked. */
export function toQuiz(file: QuizFile): Quiz {
  const {evaluation, ...rest} = file;
  return {
    ...rest,
    items: file.items.map((entry) => toItem(entry, file.historical)),
    ...(evaluation && {evaluation: defined({...evaluation, strata: evaluation.strata.map(defined)})}),
  };
}

function toItem(entry: ItemEntry, historical: boolean): Item {
  if (entry.kind !== 'case') return toSimple(entry, entry.id, historical);
  const whole = historical || entry.historical;
  const {id, objective, difficulty, kind, title, facts} = entry;
  const parts = entry.parts.map((part) => toSimple(part, `${id}/${part.id}`, whole));
  return {id, objective, difficulty, historical: whole, kind, title, facts, parts} satisfies CaseItem;
}

function toSimple(entry: SimpleEntry, id: string, historical: boolean): SimpleItem {
  const {objective, difficulty, ask, cites, hints, explain} = entry;
  const base = {id, objective, difficulty, historical: historical || entry.historical, ask, cites, hints, explain};
  switch (entry.kind) {
    case 'single':
    case 'several':
      return {...base, kind: entry.kind, options: entry.options.map(toOption), correct: entry.correct, shuffle: entry.shuffle};
    case 'true-false':
      return defined({
        ...base,
        kind: entry.kind,
        correct: entry.correct ? ('true' as const) : ('false' as const),
        verdicts: {true: toFeedback(entry.whyTrue), false: toFeedback(entry.whyFalse)},
        reasons: (entry.reasons ?? []).map(toOption),
        reason: entry.reason,
      });
    case 'order':
      return {...base, kind: entry.kind, elements: entry.elements.map(toOption)};
    case 'match':
      return {
        ...base,
        kind: entry.kind,
        prompts: entry.prompts.map((prompt) => ({...toOption(prompt), match: prompt.match})),
        choices: entry.choices,
      };
    case 'fill-in':
      return {
        ...base,
        kind: entry.kind,
        text: entry.text,
        blanks: entry.blanks.map(({id: blank, label, number, accepts, mistakes, ...told}) => ({
          id: blank,
          label,
          number,
          // The schema refuses an empty list.
          accepts: accepts as unknown as Blank['accepts'],
          feedback: toFeedback(told),
          mistakes: mistakes.map(({says, ...wrong}) => ({says, feedback: toFeedback(wrong)})),
        })),
      };
  }
}

interface Told {
  readonly why: string;
  readonly cites: readonly string[];
  readonly misreading?: string | undefined;
}

function toFeedback({why, cites, misreading}: Told): Feedback {
  return defined({text: why, cites, misreading});
}

function toOption({id, text, ...told}: Told & {readonly id: string; readonly text: string}): ItemOption {
  return {id, text, feedback: toFeedback(told)};
}
