import {forksOf} from '../domain/decision-tree/table';
import type {Branch, DecisionTree, Question} from '../domain/decision-tree/tree';

export const PATHS_FILE = 'paths.txt';

/** Nobody reads a longer table. */
export const MOST_LINES = 3000;

/**
 * `paths.txt`: the version; a line a way, `question=branch question=a|b -> outcome [kind]`, where branches of a question that
 * lead to the same are one way; and what each branch of a set, a day or a number asks for: a limit that moves changes no way.
 * Tree order throughout. Every step must lead to something that exists and no way goes in circles (`checkBranches`).
 * @returns nothing past `MOST_LINES` ways
 */
export function pathsText(tree: DecisionTree): string | undefined {
  const outcomes = new Map(tree.outcomes.map((outcome) => [outcome.id, outcome]));
  const questions = new Map(tree.questions.map((question) => [question.id, question]));
  const ways: string[] = [];
  const visit = (id: string, before: string): boolean => {
    const question = questions.get(id);
    if (question)
      return forksOf(question).every(({next, branches}) => visit(next, `${before}${id}=${branches.map((branch) => branch.id).join('|')} `));
    const outcome = outcomes.get(id);
    ways.push(`${before}-> ${id}${outcome ? ` [${outcome.kind}]` : ''}`);
    return ways.length <= MOST_LINES;
  };
  if (!visit(tree.start, '')) return undefined;
  const limits = tree.questions.flatMap(limitsOf);
  return `${[`version ${tree.version}`, ...ways, ...(limits.length > 0 ? ['', ...limits] : [])].join('\n')}\n`;
}

/** The version that a table says; nothing for what is no table. */
export function versionOf(text: string): number | undefined {
  const digits = /^version (\d+)\r?\n/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The lines of a table after its version, whatever ends them. */
export function waysOf(text: string): string[] {
  return text.trimEnd().split(/\r?\n/).slice(1);
}

/** `fecha=antes: < 2006-09-22`, `medio=varios: any banco|seguro`. */
function limitsOf(question: Question): string[] {
  const line = ({id}: Branch, ...limits: (string | false)[]): string => {
    const written = limits.filter((limit) => limit !== false);
    return `${question.id}=${id}: ${written.length > 0 ? written.join(', ') : 'else'}`;
  };
  switch (question.kind) {
    case 'single':
      return [];
    case 'several':
      return question.branches.map((branch) =>
        line(branch, branch.any !== undefined && `any ${branch.any.join('|')}`, branch.all !== undefined && `all ${branch.all.join('|')}`),
      );
    case 'date':
      return question.branches.map((branch) => line(branch, branch.before !== undefined && `< ${branch.before}`));
    case 'amount':
      return question.branches.map((branch) => line(branch, branch.below !== undefined && `< ${branch.below}`));
  }
}
