import {uniformInt} from 'pure-rand/distribution/uniformInt';
import type {RandomGenerator} from 'pure-rand/types/RandomGenerator';
import {addDays, daysBetween} from '../calendar/day';
import {type Answer, type Answers, answerThatTakes, answerWords, branchFor} from '../decision-tree/answer';
import {type Branch, type DateQuestion, DONT_KNOW, type Question, type SeveralQuestion} from '../decision-tree/tree';
import type {Step} from '../decision-tree/walk';

/**
 * The facts of a way, as a case would have them: answers that take its branches, and not always those at the edge of a branch.
 * Same way, same state of `random`, same facts.
 */
export function factsOn(trail: readonly Step[], random: RandomGenerator): Answers {
  const dates = trail.filter(({question}) => decidesByDay(question)).map(({question}) => question.id);
  return Object.fromEntries(
    trail.map(({question, answer, branch}): [string, Answer] => {
      if (branch.id === DONT_KNOW) return [question.id, answer];
      if (question.kind === 'several') return [question.id, setIn(question, branch, random) ?? answer];
      if (question.kind !== 'date') return [question.id, answer];
      // What is asked later happened later: of two dates in one span, the first comes in its first half.
      const part = (dates.indexOf(question.id) + uniformInt(random, 20, 80) / 100) / dates.length;
      return [question.id, dayIn(question, branch, part) ?? answer];
    }),
  );
}

const KNOWN_DAY = 'Se sabe el día';

/** A fact in words. A day that decides nothing is not made up: it is enough that somebody has it. */
export function factWords({question, answer}: Pick<Step, 'question' | 'answer'>): string {
  if (question.kind === 'date' && !decidesByDay(question) && answer !== DONT_KNOW) return KNOWN_DAY;
  const words = answerWords(question, answer);
  return question.kind === 'several' && typeof answer !== 'string' && isClosed(question, answer) ? `${words} (y nada más)` : words;
}

/** A way on from a question, in words. */
export function branchWords(question: Question, branch: Branch): string {
  return question.kind === 'date' && !decidesByDay(question) && branch.id !== DONT_KNOW ? KNOWN_DAY : branch.label;
}

/** What is asked, without how to fill in the form: "¿Qué fuentes usa la tarea? Marcá todas." */
export function askWords({ask}: Question): string {
  return ask.replace(/\? Marcá [^?]*$/, '?');
}

function decidesByDay(question: Question): boolean {
  return question.kind === 'date' && question.branches.length > 1;
}

/** In a branch without an end: a day of when the trees were written, so that the case reads as one of now. */
const RECENT = '2026-03-10';

/** A day so far into its branch; in one without a beginning, some weeks before its end. */
function dayIn({branches}: DateQuestion, {id}: Branch, part: number): string | undefined {
  const at = branches.findIndex((branch) => branch.id === id);
  const [start, end] = [branches[at - 1]?.before, branches[at]?.before];
  if (start === undefined) return end && addDays(end, -40);
  if (end === undefined) return start < RECENT ? RECENT : start;
  return addDays(start, Math.floor(daysBetween(start, end) * part));
}

/** Whether one thing more would take another branch: then it has to be said that there is nothing more. */
function isClosed(question: SeveralQuestion, chosen: readonly string[]): boolean {
  const branch = branchFor(question, chosen);
  const more = question.options.filter(({id, alone}) => !alone && !chosen.includes(id));
  return more.some(({id}) => {
    const other = branchFor(question, inOrder(question, [...chosen, id]));
    return other !== undefined && other.id !== branch?.id;
  });
}

function inOrder({options}: SeveralQuestion, ids: readonly string[]): string[] {
  return options.map(({id}) => id).filter((id) => ids.includes(id));
}

/** Options that take a branch and, as far as can be, speak of nothing that another branch asks for. */
function setIn(question: SeveralQuestion, branch: Branch, random: RandomGenerator): Answer | undefined {
  const sets = setsFor(question, branch.id).filter((set) => branchFor(question, set)?.id === branch.id);
  return sets.length > 0 ? sets[uniformInt(random, 0, sets.length - 1)] : answerThatTakes(question, branch);
}

function setsFor(question: SeveralQuestion, id: string): string[][] {
  const {any, all = []} = question.branches.find((branch) => branch.id === id) ?? {};
  if (any) return any.map((one) => inOrder(question, [one, ...all]));
  if (all.length > 0) return [inOrder(question, all)];
  const named = new Set(question.branches.flatMap((branch) => [...(branch.any ?? []), ...(branch.all ?? [])]));
  const free = question.options.filter((option) => !named.has(option.id)).map((option) => option.id);
  const pairs = free.flatMap((one, at) => free.slice(at + 1).map((other) => [one, other]));
  // All that another branch asks for but one thing: the set that is most easily taken for enough.
  const short = question.branches.flatMap(({all: asked = []}) =>
    asked.map((one) => inOrder(question, asked).filter((other) => other !== one)),
  );
  return [...free.map((one) => [one]), ...[...pairs, ...short].filter((set) => set.length > 1 && isClosed(question, set))];
}
