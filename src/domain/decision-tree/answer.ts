import {addDays, isDay} from '../calendar/day';
import {type Branch, type DateBranch, DONT_KNOW, DONT_KNOW_LABEL, type Question, type SeveralBranch} from './tree';

/**
 * What was answered: the id of an option; ids of several, in the order of the question; a day, `YYYY-MM-DD`; or a whole
 * number in digits. `DONT_KNOW` answers any question.
 */
export type Answer = string | readonly string[];

/** Answers by question id. Those to questions that are not on the way are kept and ignored. */
export type Answers = Readonly<Record<string, Answer>>;

/** Every way on from a question, "No sé" last. */
export function branchesOf(question: Question): readonly Branch[] {
  return question.kind === 'single' ? question.options : [...question.branches, unsureOf(question.unsure)];
}

/** The way on that an answer takes; nothing where the question does not offer it. Total: any text and any list may be given. */
export function branchFor(question: Question, answer: Answer): Branch | undefined {
  if (question.kind === 'single') return question.options.find(({id}) => id === answer);
  if (answer === DONT_KNOW) return unsureOf(question.unsure);
  switch (question.kind) {
    case 'several':
      return isSet(question.options, answer) ? question.branches.find((branch) => fits(branch, answer)) : undefined;
    case 'date':
      return typeof answer === 'string' && isDay(answer)
        ? question.branches.find(({before}) => before === undefined || answer < before)
        : undefined;
    case 'amount':
      return typeof answer === 'string' && /^\d{1,9}$/.test(answer)
        ? question.branches.find(({below}) => below === undefined || Number(answer) < below)
        : undefined;
  }
}

/** An answer that takes that branch; nothing where an earlier branch always fits first. */
export function answerThatTakes(question: Question, branch: Branch): Answer | undefined {
  return candidatesFor(question, branch).find((answer) => branchFor(question, answer)?.id === branch.id);
}

/** An answer as the reader gave it, in words. */
export function answerWords(question: Question, answer: Answer): string {
  const label = 'options' in question ? (id: string) => question.options.find((option) => option.id === id)?.label : () => undefined;
  if (typeof answer !== 'string') return answer.map((id) => label(id) ?? id).join('; ');
  if (answer === DONT_KNOW) return DONT_KNOW_LABEL;
  if (question.kind === 'date' && isDay(answer)) return answer.split('-').reverse().join('/');
  if (question.kind === 'amount') return `${answer} ${question.unit}`;
  return label(answer) ?? answer;
}

function unsureOf(next: string): Branch {
  return {id: DONT_KNOW, label: DONT_KNOW_LABEL, next, cites: []};
}

/** Some of the options, each once, in their order, and what is chosen alone with no other. */
function isSet(options: readonly {id: string; alone: boolean}[], answer: Answer): answer is readonly string[] {
  if (typeof answer === 'string' || answer.length === 0) return false;
  const chosen = options.filter(({id}) => answer.includes(id));
  return chosen.map(({id}) => id).join() === answer.join() && (chosen.length === 1 || !chosen.some(({alone}) => alone));
}

/** Whether what is chosen meets the conditions of a branch; an earlier branch may fit too, and then takes it. */
export function fits({any, all}: SeveralBranch, chosen: readonly string[]): boolean {
  return (any === undefined || any.some((id) => chosen.includes(id))) && (all === undefined || all.every((id) => chosen.includes(id)));
}

function candidatesFor(question: Question, branch: Branch): Answer[] {
  if (branch.id === DONT_KNOW) return [DONT_KNOW];
  switch (question.kind) {
    case 'single':
      return [branch.id];
    case 'several': {
      const {any = [], all = []} = question.branches.find(({id}) => id === branch.id) ?? {};
      const inOrder = (ids: readonly string[]): string[] => question.options.map(({id}) => id).filter((id) => ids.includes(id));
      return [...(any.length > 0 ? any.map((id) => inOrder([id, ...all])) : [inOrder(all)]), ...question.options.map(({id}) => [id])];
    }
    case 'date':
      return [dayIn(question.branches, branch)];
    case 'amount': {
      const at = question.branches.findIndex(({id}) => id === branch.id);
      return [String(question.branches[at - 1]?.below ?? 0)];
    }
  }
}

/** The first day of a branch; of the first branch, the day before its end. */
function dayIn(branches: readonly DateBranch[], {id}: Branch): string {
  const at = branches.findIndex((branch) => branch.id === id);
  const end = branches[at]?.before;
  return branches[at - 1]?.before ?? (end === undefined ? '2000-01-01' : addDays(end, -1));
}
