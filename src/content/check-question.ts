import {answerThatTakes} from '../domain/decision-tree/answer';
import {DONT_KNOW, DONT_KNOW_LABEL, type Question, type SeveralQuestion, type SingleQuestion} from '../domain/decision-tree/tree';
import {near} from './near';
import type {Path} from './yaml-file';

/** Tells the author of a problem at a place of the file; `close` are identifiers near what was written. */
export type Report = (at: Path, subject: string, what: string, mend: string, close?: readonly string[]) => void;

/** Every question offers "No sé", each answer once, and every branch can be taken. `at` leads to the question in its file. */
export function checkQuestion(question: Question, at: Path, report: Report): void {
  const subject = `pregunta "${question.id}"`;
  if ('options' in question) {
    question.options.forEach(({id}, j) => {
      if (question.options.findIndex((other) => other.id === id) < j)
        report([...at, 'options', j, 'id'], subject, `la opción "${id}" está dos veces.`, 'cada opción lleva su identificador.');
    });
  }
  if (question.kind === 'single') {
    checkUnsureOption(question, at, subject, report);
    return;
  }
  question.branches.forEach(({id}, j) => {
    if (question.branches.findIndex((other) => other.id === id) < j)
      report([...at, 'branches', j, 'id'], subject, `el camino "${id}" está dos veces.`, 'cada camino lleva su identificador.');
    if (id === DONT_KNOW)
      report(
        [...at, 'branches', j, 'id'],
        subject,
        `"${DONT_KNOW}" no se escribe como camino.`,
        'escribí "unsure" con lo que sigue a "No sé".',
      );
  });
  if (question.kind === 'several') checkSets(question, at, subject, report);
  const limits = question.branches.map(limitOf);
  limits.forEach((limit, j) => {
    const last = j === limits.length - 1;
    if (limit === undefined && !last)
      report(
        [...at, 'branches', j],
        subject,
        'este camino no tiene condición y no es el último.',
        'dejá sin condición sólo el último camino.',
      );
    if (limit !== undefined && last)
      report(
        [...at, 'branches', j],
        subject,
        'el último camino tiene condición: habría respuestas que no llevan a ningún lado.',
        'agregá un camino final sin condición.',
      );
  });
  question.branches.forEach((branch, j) => {
    if (answerThatTakes(question, branch) === undefined)
      report(
        [...at, 'branches', j],
        subject,
        `ninguna respuesta toma el camino "${branch.id}".`,
        'revisá el orden: se toma el primero que se cumple.',
      );
  });
}

/** What makes a branch stop fitting; nothing where it always fits. */
function limitOf(branch: object): unknown {
  const {any, all, before, below} = branch as Record<string, unknown>;
  return any ?? all ?? before ?? below;
}

function checkUnsureOption({options}: SingleQuestion, at: Path, subject: string, report: Report): void {
  const unsure = options.findIndex(({id}) => id === DONT_KNOW);
  const label = options[unsure]?.label;
  if (label === undefined)
    report([...at, 'options'], subject, 'no ofrece la respuesta "No sé".', `agregá una opción con id: ${DONT_KNOW}.`);
  else if (label !== DONT_KNOW_LABEL) {
    const mend = `escribí label: ${DONT_KNOW_LABEL}; si dice otra cosa, cambiale el id.`;
    report([...at, 'options', unsure, 'label'], subject, `la opción "${DONT_KNOW}" dice "${label}".`, mend);
  }
}

function checkSets({options, branches}: SeveralQuestion, at: Path, subject: string, report: Report): void {
  const known = options.map(({id}) => id);
  options.forEach(({id}, j) => {
    if (id === DONT_KNOW)
      report(
        [...at, 'options', j, 'id'],
        subject,
        `"${DONT_KNOW}" no se escribe como opción.`,
        'escribí "unsure" con lo que sigue a "No sé".',
      );
  });
  branches.forEach(({any = [], all = []}, j) => {
    for (const [key, ids] of [['any', any] as const, ['all', all] as const]) {
      ids.forEach((id, k) => {
        if (known.includes(id)) return;
        report(
          [...at, 'branches', j, key, k],
          subject,
          `"${id}" no es una opción de la pregunta.`,
          'usá una de las que ofrece.',
          near(id, known),
        );
      });
    }
  });
}
