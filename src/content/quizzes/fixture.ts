import {expect} from 'vitest';
import {projectOf} from '../fixture';
import {readContent} from '../load-content';
import {formatProblems} from '../problem';

export const BANK_FILE = 'quizzes/ley.yaml';

/** A bank with an item of every kind, all correct. */
export const BANK = `id: ley
title: Práctica
summary: Una práctica.
objectives:
  - {id: reconocer, text: Reconocer}
  - {id: responder, text: Responder}
evaluation:
  strata:
    - {objective: reconocer, count: 2}
    - {difficulty: application, count: 1}
    - {count: 2}
  pass: 80
  validMonths: 12
items:
  - id: uno
    kind: single
    objective: reconocer
    difficulty: recall
    ask: ¿Cuál?
    cites: [ley/art-1]
    options:
      - {id: si, text: Éste, why: Así es., cites: [ley/art-1/a]}
      - {id: no, text: Otro, why: No es así., misreading: Confunde., cites: [ley/art-1/a]}
    correct: [si]
  - id: varias
    kind: several
    objective: reconocer
    difficulty: recall
    ask: ¿Cuáles?
    cites: [ley/art-1]
    options:
      - {id: a, text: Una, why: Así es., cites: [ley/art-1]}
      - {id: b, text: Dos, why: Así es., cites: [ley/art-1]}
      - {id: c, text: Tres, why: No es así., misreading: Cuenta de más., cites: [ley/art-1]}
    correct: [a, b]
  - id: afirmacion
    kind: true-false
    objective: responder
    difficulty: application
    ask: Rige.
    cites: [ley/art-2]
    correct: true
    whyTrue: {why: Rige., cites: [ley/art-2]}
    whyFalse: {why: Rige igual., misreading: Supone que no rige., cites: [ley/art-2]}
    reasons:
      - {id: publicada, text: Se publicó, why: Por eso., cites: [ley/art-2]}
      - {id: vieja, text: Es vieja, why: No alcanza., misreading: Mira los años., cites: [ley/art-2]}
    reason: publicada
  - id: orden
    kind: order
    objective: responder
    difficulty: application
    ask: Ordená.
    cites: [ley/art-2]
    elements:
      - {id: primero, text: Primero, why: Empieza., cites: [ley/art-2]}
      - {id: segundo, text: Segundo, why: Sigue., misreading: Se adelanta., cites: [ley/art-2]}
      - {id: tercero, text: Tercero, why: Termina., cites: [ley/art-2]}
  - id: pares
    kind: match
    objective: responder
    difficulty: application
    ask: Uní.
    cites: [ley/art-2]
    prompts:
      - {id: p1, text: Uno, match: x, why: Así es., misreading: Confunde., cites: [ley/art-2]}
      - {id: p2, text: Dos, match: y, why: Así es., misreading: Confunde., cites: [ley/art-2]}
    choices:
      - {id: x, text: Equis}
      - {id: y, text: I griega}
  - id: huecos
    kind: fill-in
    objective: responder
    difficulty: judgment
    ask: Completá.
    cites: [ley/art-2]
    text: En [[dias]] días.
    blanks:
      - id: dias
        label: plazo
        number: true
        accepts: ["10", diez]
        why: Son diez.
        cites: [ley/art-2]
        mistakes:
          - {says: ["5"], why: Son diez., misreading: Toma otro plazo., cites: [ley/art-2]}
  - id: robo
    kind: case
    objective: responder
    difficulty: judgment
    title: Un robo
    facts: Hubo un robo.
    parts:
      - id: aviso
        kind: true-false
        objective: responder
        difficulty: judgment
        ask: Se avisa.
        cites: [ley/art-2]
        correct: false
        whyTrue: {why: No se avisa., misreading: Supone que sí., cites: [ley/art-2]}
        whyFalse: {why: No se avisa., cites: [ley/art-2]}
      - id: plazo
        kind: single
        objective: responder
        difficulty: judgment
        ask: ¿Cuándo?
        cites: [ley/art-2]
        options:
          - {id: hoy, text: Hoy, why: Hoy., cites: [ley/art-2]}
          - {id: ayer, text: Ayer, why: Hoy., misreading: Llega tarde., cites: [ley/art-2]}
        correct: [hoy]
`;

/** What the content check says of that bank when each text is replaced by another, and of the project with `files` besides. */
export function messageForBank(
  changes: readonly (readonly [was: string, is: string])[],
  files: Readonly<Record<string, string>> = {},
): string {
  const bank = changes.reduce((text, [was, is]) => {
    expect(text).toContain(was);
    return text.replace(was, is);
  }, BANK);
  return formatProblems(readContent(projectOf({...files, [BANK_FILE]: bank})).problems);
}
