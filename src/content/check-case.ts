import type {Answer} from '../domain/decision-tree/answer';
import {citationsOf, type DecisionTree, type Question} from '../domain/decision-tree/tree';
import {type Step, walk} from '../domain/decision-tree/walk';
import {near} from './near';
import type {Problem} from './problem';
import type {WorkedCase} from './schemas/cases';
import {type CitationContext, whyMissing} from './why-missing';
import type {Path, YamlFile} from './yaml-file';

/** The answers of a worked case, none more, lead to its outcome, and its basis is cited on the way there. `at` is its place in the file. */
export function checkCase(yaml: YamlFile, at: number, tree: DecisionTree, written: WorkedCase, context: CitationContext): Problem[] {
  const problems: Problem[] = [];
  const report = (path: Path, problem: Pick<Problem, 'what' | 'near' | 'mend'>): void => {
    problems.push({file: yaml.file, ...yaml.position([at, ...path]), subject: `caso "${written.name}"`, ...problem});
  };
  const outcomes = tree.outcomes.map(({id}) => id);
  const questions = tree.questions.map(({id}) => id);
  if (!outcomes.includes(written.outcome)) {
    const mend = 'usá el identificador de un resultado del árbol.';
    report(['outcome'], {what: `"${written.outcome}" no es un resultado del árbol.`, near: near(written.outcome, outcomes), mend});
  }
  for (const id of Object.keys(written.answers)) {
    if (questions.includes(id)) continue;
    const position = yaml.keyPosition([at, 'answers', id]);
    const mend = 'usá el identificador de una pregunta del árbol.';
    const what = `"${id}" no es una pregunta del árbol.`;
    problems.push({file: yaml.file, ...position, subject: `caso "${written.name}"`, what, near: near(id, questions), mend});
  }
  written.basis.forEach((id, i) => {
    const missing = whyMissing(id, context);
    if (missing) report(['basis', i], missing);
  });
  if (problems.length > 0) return problems;

  const place = walk(tree, written.answers);
  switch (place.kind) {
    case 'broken':
      // The check of the tree tells it.
      return [];
    case 'question': {
      const mend = 'agregá la respuesta que dan los hechos, o "no-se".';
      report(['answers'], {what: `falta responder la pregunta "${place.question.id}".`, mend});
      return problems;
    }
    case 'unknown-answer': {
      const {question, answer} = place;
      report(['answers', question.id], {
        what: `la pregunta "${question.id}" no admite la respuesta "${typeof answer === 'string' ? answer : answer.join(', ')}".`,
        ...(typeof answer === 'string' &&
          'options' in question && {
            near: near(
              answer,
              question.options.map(({id}) => id),
            ),
          }),
        mend: howToAnswer(question),
      });
      return problems;
    }
    case 'outcome': {
      const {outcome, trail} = place;
      for (const id of Object.keys(written.answers)) {
        if (trail.some(({question}) => question.id === id)) continue;
        const what = `la respuesta a "${id}" no se usa: el camino no pasa por esa pregunta.`;
        const position = yaml.keyPosition([at, 'answers', id]);
        problems.push({
          file: yaml.file,
          ...position,
          subject: `caso "${written.name}"`,
          what,
          mend: 'borrala, o revisá las otras respuestas.',
        });
      }
      if (outcome.id !== written.outcome) {
        const mend = 'revisá las respuestas, el árbol o el resultado que se esperaba.';
        report(['outcome'], {what: `las respuestas llevan a "${outcome.id}", no a "${written.outcome}".`, mend});
        return problems;
      }
      const cited = citedOnTheWay(tree, trail, outcome.id);
      written.basis.forEach((id, i) => {
        if (cited.has(id)) return;
        const what = `ni el camino ni el resultado citan "${id}".`;
        report(['basis', i], {what, near: near(id, cited), mend: 'usá una de las que citan, o citala en el árbol.'});
      });
      return problems;
    }
  }
}

/** What the questions, the answers given and the outcome cite. */
function citedOnTheWay(tree: DecisionTree, trail: readonly Step[], outcome: string): Set<string> {
  const options = new Map(trail.map(({question, answer, branch}) => [question.id, new Set([...idsOf(answer), branch.id])]));
  return new Set(
    citationsOf(tree).flatMap(({id, by}) => {
      switch (by.kind) {
        case 'question':
          return options.has(by.question) ? [id] : [];
        case 'option':
          return options.get(by.question)?.has(by.option) ? [id] : [];
        case 'outcome':
          return by.outcome === outcome ? [id] : [];
        default:
          return [];
      }
    }),
  );
}

function idsOf(answer: Answer): readonly string[] {
  return typeof answer === 'string' ? [answer] : answer;
}

function howToAnswer(question: Question): string {
  switch (question.kind) {
    case 'single':
      return `usá una de estas: ${question.options.map(({id}) => id).join(', ')}.`;
    case 'several':
      return `escribí una lista con algunas de estas, cada una una vez, o no-se: ${question.options.map(({id}) => id).join(', ')}.`;
    case 'date':
      return 'escribí un día entre comillas, "AAAA-MM-DD", o no-se.';
    case 'amount':
      return 'escribí un número entero entre comillas, o no-se.';
  }
}
