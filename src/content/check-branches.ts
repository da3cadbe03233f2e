import {type DecisionTree, DONT_KNOW} from '../domain/decision-tree/tree';
import {near} from './near';
import type {Problem} from './problem';
import {surveyBranches} from './survey-branches';
import type {Path, YamlFile} from './yaml-file';

const DONT_KNOW_LABEL = 'No sé';

/** Every step leads somewhere, everything is reached, nobody goes in circles, "No sé" never ends in a permission. */
export function checkBranches(yaml: YamlFile, tree: DecisionTree): Problem[] {
  const problems: Problem[] = [];
  const problem = (at: Path, subject: string, what: string, mend: string, close?: readonly string[]): void => {
    problems.push({file: yaml.file, ...yaml.position(at), subject, what, mend, ...(close && {near: close})});
  };
  const nodes = [...tree.questions, ...tree.outcomes].map((node) => node.id);
  const known = new Set(nodes);
  const places: Path[] = [
    ...tree.questions.map((_, i): Path => ['questions', i, 'id']),
    ...tree.outcomes.map((_, i): Path => ['outcomes', i, 'id']),
  ];
  nodes.forEach((id, i) => {
    if (nodes.indexOf(id) < i) {
      problem(places[i] ?? [], `"${id}"`, 'hay otra pregunta u otro resultado con este identificador.', 'cada uno lleva el suyo.');
    }
  });
  const leadsTo = (at: Path, subject: string, next: string): void => {
    if (known.has(next)) return;
    const mend = 'usá el identificador de una pregunta o de un resultado de este árbol.';
    problem(at, subject, `lleva a "${next}", que no existe.`, mend, near(next, known));
  };
  leadsTo(['start'], 'comienzo', tree.start);
  tree.questions.forEach((question, i) => {
    const subject = `pregunta "${question.id}"`;
    question.options.forEach((option, j) => {
      leadsTo(['questions', i, 'options', j, 'next'], `opción "${question.id}/${option.id}"`, option.next);
      if (question.options.findIndex((other) => other.id === option.id) < j) {
        problem(
          ['questions', i, 'options', j, 'id'],
          subject,
          `la opción "${option.id}" está dos veces.`,
          'cada opción lleva su identificador.',
        );
      }
    });
    const unsure = question.options.findIndex((option) => option.id === DONT_KNOW);
    const label = question.options[unsure]?.label;
    if (label === undefined) {
      problem(['questions', i, 'options'], subject, 'no ofrece la respuesta "No sé".', `agregá una opción con id: ${DONT_KNOW}.`);
    } else if (label !== DONT_KNOW_LABEL) {
      const what = `la opción "${DONT_KNOW}" dice "${label}".`;
      problem(
        ['questions', i, 'options', unsure, 'label'],
        subject,
        what,
        `escribí label: ${DONT_KNOW_LABEL}; si dice otra cosa, cambiale el id.`,
      );
    }
  });
  tree.outcomes.forEach((outcome, i) => {
    if (outcome.kind === 'inconclusive' && outcome.refer === undefined) {
      problem(
        ['outcomes', i],
        `resultado "${outcome.id}"`,
        'no concluye y no dice qué consultar.',
        'agregá "refer" con la pregunta para la asesoría legal.',
      );
    }
  });
  if (problems.length > 0) return problems;

  const {reached, faults} = surveyBranches(tree);
  for (const {kind, question, option} of faults) {
    const at = ['questions', tree.questions.indexOf(question), 'options', question.options.indexOf(option), 'next'];
    const subject = `opción "${question.id}/${option.id}"`;
    if (kind === 'circle') {
      const mend = 'un árbol avanza siempre: llevá la opción a otra pregunta o a un resultado.';
      problem(at, subject, `vuelve a "${option.next}", por la que ya se pasó.`, mend);
    } else {
      const mend = 'llevá ese camino a un resultado no concluyente.';
      problem(at, subject, `un camino con "No sé" termina en el permiso "${option.next}".`, mend);
    }
  }
  nodes.forEach((id, i) => {
    if (!reached.has(id))
      problem(places[i] ?? [], `"${id}"`, 'ningún camino llega acá.', 'llevá una opción hasta acá, o borrá la entrada.');
  });
  return problems;
}
