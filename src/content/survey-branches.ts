import {branchesOf} from '../domain/decision-tree/answer';
import {type Branch, type DecisionTree, DONT_KNOW, type Question} from '../domain/decision-tree/tree';

/** A branch that leads back to where one was, or to a permission after "No sé". */
interface BranchFault {
  readonly kind: 'circle' | 'unsure-permission';
  readonly question: Question;
  readonly branch: Branch;
}

/**
 * What a tree's branches reach, and where they go wrong. Looks at each question twice at most (by who was sure so far, and
 * by who once said "No sé"): the number of ways does not matter. Every step must lead to something that exists.
 */
export function surveyBranches(tree: DecisionTree): {reached: ReadonlySet<string>; faults: readonly BranchFault[]} {
  const questions = new Map(tree.questions.map((question) => [question.id, question]));
  const permissions = new Set(tree.outcomes.filter(({kind}) => kind === 'permission').map(({id}) => id));
  const reached = new Set<string>();
  const faults = new Map<string, BranchFault>();
  // Three colours: not looked at, on the way here (`open`), done with.
  const open = new Set<string>();
  const done = {sure: new Set<string>(), unsure: new Set<string>()};

  const visit = (id: string, unsure: boolean): void => {
    reached.add(id);
    const question = questions.get(id);
    if (!question) return;
    open.add(id);
    for (const branch of branchesOf(question)) {
      const unsureNow = unsure || branch.id === DONT_KNOW;
      const fault = (kind: BranchFault['kind']): unknown => faults.set(`${kind} ${id} ${branch.id}`, {kind, question, branch});
      if (open.has(branch.next)) fault('circle');
      else {
        if (unsureNow && permissions.has(branch.next)) fault('unsure-permission');
        if (!done[unsureNow ? 'unsure' : 'sure'].has(branch.next)) visit(branch.next, unsureNow);
      }
    }
    open.delete(id);
    done[unsure ? 'unsure' : 'sure'].add(id);
  };
  visit(tree.start, false);
  return {reached, faults: [...faults.values()]};
}
