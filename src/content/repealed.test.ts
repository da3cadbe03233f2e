import {describe, expect, it} from 'vitest';
import {CORRECT, projectOf} from './fixture';
import {readContent} from './load-content';

/** A norm or a provision that stops ruling: the content check names every place that rests on it, with line and column. */

const TREE = 'docs/arboles/nivel/tree.yaml';
const QUIZ = 'quizzes/ley.yaml';
const NOTES = 'docs/normas/otra/annotations.yaml';

/** The law `ley` is cited everywhere; `otra`, which always rules, holds the notes. */
const FILES = {
  'docs/normas/otra/statute.yaml': CORRECT['docs/normas/ley/statute.yaml'].replace('id: ley', 'id: otra'),
  'docs/normas/otra/status.yaml': CORRECT['docs/normas/ley/status.yaml'],
  'docs/normas/otra/errata.yaml': '[]\n',
  'docs/normas/otra/anchors.txt': CORRECT['docs/normas/ley/anchors.txt'].replaceAll('ley/', 'otra/'),
  [TREE]: `id: nivel
title: Nivel
summary: Un árbol de prueba.
version: 1
regime: {name: Ley de prueba, statutes: [ley], note: Rige.}
start: titular
questions:
  - id: titular
    kind: single
    ask: ¿De quién es?
    cites: [otra/art-2, ley/art-1]
    options:
      - {id: estatal, label: Del Estado, next: permitido, cites: [ley/art-1/a]}
      - {id: privado, label: De otro, next: permitido, cites: [ley/art-2]}
      - {id: no-se, label: No sé, next: consultar}
outcomes:
  - {id: permitido, kind: permission, title: Se puede, text: Se puede., cites: [ley/art-1], checklist: [ley/art-1/a, ley/art-2]}
  - {id: consultar, kind: inconclusive, title: Consultar, text: Consultá., cites: [otra/art-1], refer: ¿De quién es?}
`,
  'docs/arboles/nivel/paths.txt':
    'version 1\ntitular=estatal|privado -> permitido [permission]\ntitular=no-se -> consultar [inconclusive]\n',
  [QUIZ]: `id: ley
title: Práctica
summary: Una práctica.
objectives:
  - {id: reconocer, text: Reconocer}
items:
  - id: sensibles
    kind: single
    objective: reconocer
    difficulty: recall
    ask: ¿Cuáles?
    cites: [ley/art-1]
    options:
      - {id: si, text: Éstos, why: Así es., cites: [ley/art-1/a]}
      - {id: no, text: Otros, why: No es así., misreading: Confunde., cites: [ley/art-2]}
    correct: [si]
  - id: fin
    kind: true-false
    objective: reconocer
    difficulty: recall
    ask: ¿Terminó?
    cites: [otra/art-2]
    correct: true
    whyTrue: {why: Sí., cites: [ley/art-2]}
    whyFalse: {why: No., misreading: Confunde., cites: [ley/art-1/a]}
`,
  [NOTES]: `- at: art-1
  meaning: {text: Qué es., cites: [otra/art-1, ley/art-1]}
  example: {text: Uno., cites: [ley/art-1/a]}
  mistake: {text: Otro., cites: [ley/art-2]}
  reviewed: "2026-11-21"
- at: art-2
  meaning: {text: El fin., cites: [otra/art-2]}
  reviewed: "2026-11-21"
`,
  'docs/normas/ley/annotations.yaml': `- at: art-1
  meaning: {text: Qué es., cites: [otra/art-1]}
  reviewed: "2026-11-21"
- at: art-1/a
  meaning: {text: La letra., cites: [otra/art-1]}
  reviewed: "2026-11-21"
- at: art-2
  meaning: {text: El fin., cites: [otra/art-2]}
  reviewed: "2026-11-21"
`,
};

const STATUS = CORRECT['docs/normas/ley/status.yaml'];
const REPEALED = '{from: "2026-01-01", state: repealed, by: Ley nueva, source: InfoLEG, confidence: official}';

/** What the check says when the status of `ley` is this: `file:line:column  subject: id`. */
function problemsWith(status: string): string[] {
  const {problems} = readContent(projectOf({...FILES, 'docs/normas/ley/status.yaml': status}));
  return problems.map(({file, line, column, subject, what}) => `${file}:${line}:${column}  ${subject}: ${what.split(' desde ')[0]}`);
}

it('the project is correct while everything rules', () => {
  expect(problemsWith(STATUS)).toEqual([]);
});

describe('when a whole norm is repealed', () => {
  const told = problemsWith(`${STATUS}  - ${REPEALED}\n`);
  const of = (file: string): string[] => told.filter((line) => line.startsWith(`${file}:`));

  it('the check names every question, option, outcome and checklist of a tree that rests on it', () => {
    expect(of(TREE)).toEqual([
      `${TREE}:5:42  árbol "nivel", régimen: "ley" no rige: derogación`,
      `${TREE}:11:25  pregunta "titular": "ley/art-1" no rige: derogación`,
      `${TREE}:13:67  opción "titular/estatal": "ley/art-1/a" no rige: derogación`,
      `${TREE}:14:64  opción "titular/privado": "ley/art-2" no rige: derogación`,
      `${TREE}:17:81  resultado "permitido": "ley/art-1" no rige: derogación`,
      `${TREE}:17:105  resultado "permitido": "ley/art-1/a" no rige: derogación`,
      `${TREE}:17:118  resultado "permitido": "ley/art-2" no rige: derogación`,
    ]);
  });
  it('the check names every item that rests on it, in the question or in the answer to an option', () => {
    expect(of(QUIZ)).toEqual([
      `${QUIZ}:12:13  pregunta "sensibles": "ley/art-1" no rige: derogación`,
      `${QUIZ}:14:53  pregunta "sensibles": "ley/art-1/a" no rige: derogación`,
      `${QUIZ}:15:79  pregunta "sensibles": "ley/art-2" no rige: derogación`,
      `${QUIZ}:24:33  pregunta "fin": "ley/art-2" no rige: derogación`,
      `${QUIZ}:25:57  pregunta "fin": "ley/art-1/a" no rige: derogación`,
    ]);
  });
  it('the check names every part of a note on what rules that rests on it', () => {
    expect(of(NOTES)).toEqual([
      `${NOTES}:2:48  nota "otra/art-1", meaning: "ley/art-1" no rige: derogación`,
      `${NOTES}:3:33  nota "otra/art-1", example: "ley/art-1/a" no rige: derogación`,
      `${NOTES}:4:34  nota "otra/art-1", mistake: "ley/art-2" no rige: derogación`,
    ]);
  });
  it('the check names every note that stands under it and does not say what rules today', () => {
    expect(of('docs/normas/ley/annotations.yaml')).toEqual([
      'docs/normas/ley/annotations.yaml:1:7  nota "ley/art-1": la disposición no rige y la nota no dice qué rige hoy.',
      'docs/normas/ley/annotations.yaml:4:7  nota "ley/art-1/a": la disposición no rige y la nota no dice qué rige hoy.',
      'docs/normas/ley/annotations.yaml:7:7  nota "ley/art-2": la disposición no rige y la nota no dice qué rige hoy.',
    ]);
  });
});

describe('when one article is repealed', () => {
  it('the check names every place that rests on it or on its parts, and no other', () => {
    expect(problemsWith(`${STATUS}provisions:\n  - {at: art-1, events: [${REPEALED}]}\n`).map((line) => line.split(' no rige')[0])).toEqual(
      [
        'docs/normas/ley/annotations.yaml:1:7  nota "ley/art-1": la disposición',
        'docs/normas/ley/annotations.yaml:4:7  nota "ley/art-1/a": la disposición',
        `${NOTES}:2:48  nota "otra/art-1", meaning: "ley/art-1"`,
        `${NOTES}:3:33  nota "otra/art-1", example: "ley/art-1/a"`,
        `${TREE}:11:25  pregunta "titular": "ley/art-1"`,
        `${TREE}:13:67  opción "titular/estatal": "ley/art-1/a"`,
        `${TREE}:17:81  resultado "permitido": "ley/art-1"`,
        `${TREE}:17:105  resultado "permitido": "ley/art-1/a"`,
        `${QUIZ}:12:13  pregunta "sensibles": "ley/art-1"`,
        `${QUIZ}:14:53  pregunta "sensibles": "ley/art-1/a"`,
        `${QUIZ}:25:57  pregunta "fin": "ley/art-1/a"`,
      ],
    );
  });
});

describe('when one letter is repealed', () => {
  it('the check names every place that rests on the letter', () => {
    expect(
      problemsWith(`${STATUS}provisions:\n  - {at: art-1/a, events: [${REPEALED}]}\n`).map((line) => line.split(' no rige')[0]),
    ).toEqual([
      'docs/normas/ley/annotations.yaml:4:7  nota "ley/art-1/a": la disposición',
      `${NOTES}:3:33  nota "otra/art-1", example: "ley/art-1/a"`,
      `${TREE}:13:67  opción "titular/estatal": "ley/art-1/a"`,
      `${TREE}:17:105  resultado "permitido": "ley/art-1/a"`,
      `${QUIZ}:14:53  pregunta "sensibles": "ley/art-1/a"`,
      `${QUIZ}:25:57  pregunta "fin": "ley/art-1/a"`,
    ]);
  });
});
