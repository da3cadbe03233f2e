import {isDay} from '../domain/calendar/day';
import {type DecisionTree, DONT_KNOW, type Question} from '../domain/decision-tree/tree';
import {checkQuestion, type Report} from './check-question';
import {near} from './near';
import type {Problem} from './problem';
import {surveyBranches} from './survey-branches';
import type {Path, YamlFile} from './yaml-file';

/** Every step leads somewhere, everything is reached, nobody goes in circles, "No sé" never ends in a permission. */
export function checkBranches(yaml: YamlFile, tree: DecisionTree): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (at, subject, what, mend, close) => {
    problems.push({file: yaml.file, ...yaml.position(at), subject, what, mend, ...(close && {near: close})});
  };
  const nodes = [...tree.questions, ...tree.outcomes].map((node) => node.id);
  const known = new Set(nodes);
  const places: Path[] = [
    ...tree.questions.map((_, i): Path => ['questions', i, 'id']),
    ...tree.outcomes.map((_, i): Path => ['outcomes', i, 'id']),
  ];
  nodes.forEach((id, i) => {
    if (nodes.indexOf(id) < i)
      report(places[i] ?? [], `"${id}"`, 'hay otra pregunta u otro resultado con este identificador.', 'cada uno lleva el suyo.');
  });
  const leadsTo = (at: Path, subject: string, next: string): void => {
    if (known.has(next)) return;
    const mend = 'usá el identificador de una pregunta o de un resultado de este árbol.';
    report(at, subject, `lleva a "${next}", que no existe.`, mend, near(next, known));
  };
  leadsTo(['start'], 'comienzo', tree.start);
  tree.questions.forEach((question, i) => {
    for (const {at, subject, next} of stepsOf(question)) leadsTo(['questions', i, ...at], subject, next);
    checkQuestion(question, ['questions', i], report);
  });
  checkOutcomes(tree, report);
  if (problems.length > 0) return problems;

  const {reached, faults} = surveyBranches(tree);
  for (const {kind, question, branch} of faults) {
    const step = stepsOf(question).find(({id}) => id === branch.id);
    const at: Path = ['questions', tree.questions.indexOf(question), ...(step?.at ?? [])];
    const subject = step?.subject ?? '';
    if (kind === 'circle') {
      const mend = 'un árbol avanza siempre: llevá la opción a otra pregunta o a un resultado.';
      report(at, subject, `vuelve a "${branch.next}", por la que ya se pasó.`, mend);
    } else {
      const mend = 'llevá ese camino a un resultado no concluyente.';
      report(at, subject, `un camino con "No sé" termina en el permiso "${branch.next}".`, mend);
    }
  }
  nodes.forEach((id, i) => {
    if (!reached.has(id)) report(places[i] ?? [], `"${id}"`, 'ningún camino llega acá.', 'llevá una opción hasta acá, o borrá la entrada.');
  });
  return problems;
}

/** The ways on from a question, with the keys that lead to where each says so. */
function stepsOf(question: Question): {id: string; at: Path; subject: string; next: string}[] {
  const key = question.kind === 'single' ? 'options' : 'branches';
  const name = question.kind === 'single' ? 'opción' : 'camino';
  const written = question.kind === 'single' ? question.options : question.branches;
  return [
    ...written.map(({id, next}, i) => ({id, at: [key, i, 'next'], subject: `${name} "${question.id}/${id}"`, next})),
    ...(question.kind === 'single'
      ? []
      : [{id: DONT_KNOW, at: ['unsure'], subject: `"No sé" de la pregunta "${question.id}"`, next: question.unsure}]),
  ];
}

/** What does not conclude says what to ask; a term runs from a day that is known. */
function checkOutcomes(tree: DecisionTree, report: Report): void {
  const dated = tree.questions.filter(({kind}) => kind === 'date').map(({id}) => id);
  tree.outcomes.forEach(({id, kind, refer, terms}, i) => {
    const subject = `resultado "${id}"`;
    if (kind === 'inconclusive' && refer === undefined) {
      const mend = 'agregá "refer" con la pregunta para la asesoría legal.';
      report(['outcomes', i], subject, 'no concluye y no dice qué consultar.', mend);
    }
    terms.forEach(({from}, j) => {
      if (dated.includes(from) || isDay(from)) return;
      const mend = 'escribí el identificador de una pregunta de fecha de este árbol, o un día AAAA-MM-DD.';
      report(['outcomes', i, 'terms', j, 'from'], subject, `el plazo corre desde "${from}", que no es una fecha.`, mend, near(from, dated));
    });
  });
}
