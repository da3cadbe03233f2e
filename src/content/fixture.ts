import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect} from 'vitest';
import {readContent} from './load-content';
import {formatProblems} from './problem';

const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, {recursive: true, force: true});
});

/** A small project on disk for tests: one law, one tree, one quiz, all correct. `files` replaces or adds files. */
export function projectOf(files: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), 'resguardo-'));
  made.push(root);
  for (const [file, text] of Object.entries({...CORRECT, ...files})) {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

/** The message for that project when `was` is replaced by `is` in one file, and `files` in others. */
export function messageFor(file: keyof typeof CORRECT, was: string, is: string, files: Readonly<Record<string, string>> = {}): string {
  expect(CORRECT[file]).toContain(was);
  return formatProblems(readContent(projectOf({...files, [file]: CORRECT[file].replace(was, is)})).problems);
}

const STATUS = `checked: "2026-11-21"
evidence: {on: "2026-10-03", source: InfoLEG}
summary: Vigente.
events:
  - {from: "2000-11-02", state: in-force, by: Publicación, source: InfoLEG, confidence: official}
`;

export const CORRECT = {
  'docs/normas/ley/statute.yaml': `id: ley
kind: ley
number: "25.326"
shortTitle: Ley de prueba
title: Una ley
issuer: Congreso
jurisdiction: nacional
language: es-AR
source:
  document: documento.txt
  title: Documento
  excerpts:
    - {from: "ARTICULO 1", to: "fin."}
body:
  - id: art-1
    kind: article
    num: "ARTICULO 1 —"
    text: "Los datos:"
    children:
      - id: art-1/a
        kind: letter
        num: "a)"
        text: sensibles.
  - id: art-2
    kind: article
    num: "ARTICULO 2 —"
    text: Comuníquese y fin.
`,
  'docs/normas/ley/status.yaml': STATUS,
  'docs/normas/ley/errata.yaml': '[]\n',
  'docs/normas/ley/anchors.txt': 'ley/art-1\nley/art-1/a\nley/art-2\n',
  'docs/fuentes/sources.yaml': '- {document: documento.txt, title: Documento, about: De prueba.}\n',
  'docs/arboles/nivel/tree.yaml': `id: nivel
title: Nivel
summary: Un árbol de prueba.
version: 1
regime: {name: Ley de prueba, statutes: [ley], note: Rige.}
start: titular
questions:
  - id: titular
    kind: single
    ask: ¿De quién es?
    cites: [ley/art-1]
    options:
      - {id: estatal, label: Del Estado, next: permitido}
      - {id: no-se, label: No sé, next: consultar}
outcomes:
  - {id: permitido, kind: permission, title: Se puede, text: Se puede., cites: [ley/art-2]}
  - {id: consultar, kind: inconclusive, title: Consultar, text: Consultá., cites: [ley/art-1/a], refer: ¿De quién es?}
`,
  'docs/arboles/nivel/paths.txt': 'version 1\ntitular=estatal -> permitido [permission]\ntitular=no-se -> consultar [inconclusive]\n',
  'quizzes/ley.yaml': `id: ley
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
      - {id: no, text: Otros, why: No es así., misreading: Confunde., cites: [ley/art-1/a]}
    correct: [si]
`,
} as const;
