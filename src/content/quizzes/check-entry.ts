import {sameWords} from '../../domain/quiz/same-words';
import {near} from '../near';
import type {SimpleEntry} from '../schemas/quiz';
import type {Path} from '../yaml-file';

/** Says that something in an item must be mended: where in the item, what, how, and what is near. */
export type Report = (at: Path, what: string, mend: string, close?: readonly string[]) => void;

/** What an item gets wrong in itself, whatever else is in the bank. */
export function checkEntry(entry: SimpleEntry, report: Report): void {
  switch (entry.kind) {
    case 'single':
    case 'several':
      checkOptions(['options'], entry.options, report);
      checkRight(['correct'], entry.correct, entry.options, report);
      checkMisreadings(['options'], entry.options, entry.correct, report);
      return;
    case 'true-false':
      checkVerdicts(entry, report);
      return;
    case 'order':
      checkOptions(['elements'], entry.elements, report);
      if (entry.elements.every(({misreading}) => misreading === undefined)) {
        report(['elements'], 'ningún elemento dice qué se entendió mal.', 'escribí misreading en el que más se corre de lugar.');
      }
      return;
    case 'match':
      checkMatch(entry, report);
      return;
    case 'fill-in':
      checkBlanks(entry, report);
  }
}

type Entry<K extends SimpleEntry['kind']> = Extract<SimpleEntry, {kind: K}>;
type Option = Entry<'single'>['options'][number];

/** They point at other options, whose order is shuffled, or can be chosen without reading them. */
const OTHERS = new RegExp(
  [
    /\b(tod[oa]s|ningun[oa]|ambas?|ambos) (de )?(las|los)?\s*(opciones|respuestas)?\s*(anteriores|precedentes|otras|demas)$/,
    /\b(todas|ambas)( las (opciones|respuestas))? son (correctas|verdaderas)\b|\bninguna es (correcta|verdadera)\b/,
    /\b[a-e]\) y [a-e]\)/,
  ]
    .map(({source}) => source)
    .join('|'),
  'i',
);

function checkOptions(at: Path, options: readonly {readonly id: string; readonly text: string}[], report: Report): void {
  options.forEach(({id, text}, i) => {
    if (options.findIndex((other) => other.id === id) < i)
      report([...at, i, 'id'], `la opción "${id}" está dos veces.`, 'cada opción lleva su identificador.');
    if (options.findIndex((other) => sameWords(other.text, text)) < i)
      report([...at, i, 'text'], 'dos opciones dicen lo mismo.', 'cambiá una de las dos.');
    if (OTHERS.test(text.normalize('NFD').replace(/\p{Mn}|[.;]$/gu, ''))) {
      report(
        [...at, i, 'text'],
        'la opción habla de las otras, y las opciones se muestran en otro orden.',
        'escribí una opción que se entienda sola, o usá kind: several.',
      );
    }
  });
}

function checkRight(at: Path, right: readonly string[], options: readonly {readonly id: string}[], report: Report): void {
  const ids = options.map(({id}) => id);
  right.forEach((id, j) => {
    if (!ids.includes(id)) {
      report([...at, j], `la opción correcta "${id}" no existe.`, 'usá el identificador de una opción de la pregunta.', near(id, ids));
    } else if (right.indexOf(id) < j) {
      report([...at, j], `la opción correcta "${id}" está dos veces.`, 'nombrala una sola vez.');
    }
  });
}

/** A wrong answer says what was understood wrong; a right one has nothing to say there. */
function checkMisreadings(at: Path, options: readonly Option[], right: readonly string[], report: Report): void {
  // Which answers are wrong cannot be told before that is mended.
  const ids = options.map(({id}) => id);
  if (right.some((id) => !ids.includes(id)) || new Set(ids).size < ids.length) return;
  for (const [i, {id, misreading}] of options.entries()) checkMisreading([...at, i], misreading, right.includes(id), report);
}

function checkMisreading(at: Path, misreading: string | undefined, right: boolean, report: Report): void {
  if (right && misreading !== undefined) {
    report(
      [...at, 'misreading'],
      'es una respuesta correcta y dice qué se entendió mal.',
      'borrá misreading, o corregí cuál es la correcta.',
    );
  } else if (!right && misreading === undefined) {
    report(
      at,
      'falta "misreading": qué entendió mal quien responde así.',
      'escribilo en una frase corta, por ejemplo misreading: "Confunde antecedentes con datos sensibles".',
    );
  }
}

function checkVerdicts({correct, whyTrue, whyFalse, reasons, reason}: Entry<'true-false'>, report: Report): void {
  checkMisreading(['whyTrue'], whyTrue.misreading, correct, report);
  checkMisreading(['whyFalse'], whyFalse.misreading, !correct, report);
  if ((reasons === undefined) !== (reason === undefined)) {
    const [lacks, has] = reason === undefined ? ['reason', 'reasons'] : ['reasons', 'reason'];
    report([has], `hay "${has}" y falta "${lacks}".`, 'reasons lista los motivos y reason nombra el correcto: van los dos o ninguno.');
  }
  if (!reasons || reason === undefined) return;
  checkOptions(['reasons'], reasons, report);
  checkMisreadings(['reasons'], reasons, [reason], report);
  const ids = reasons.map(({id}) => id);
  if (!ids.includes(reason)) {
    report(['reason'], `el motivo correcto "${reason}" no existe.`, 'usá el identificador de uno de los motivos.', near(reason, ids));
  }
  reasons.forEach(({id}, i) => {
    if (id === 'true' || id === 'false')
      report(['reasons', i, 'id'], `"${id}" nombra una de las dos respuestas.`, 'usá otro identificador.');
  });
}

function checkMatch({prompts, choices}: Entry<'match'>, report: Report): void {
  checkOptions(['prompts'], prompts, report);
  checkOptions(['choices'], choices, report);
  const ids = choices.map(({id}) => id);
  prompts.forEach(({match, misreading}, i) => {
    if (!ids.includes(match)) {
      report(
        ['prompts', i, 'match'],
        `"${match}" no está entre las respuestas.`,
        'usá el identificador de una de choices.',
        near(match, ids),
      );
    }
    // Whatever else is chosen for it is wrong.
    checkMisreading(['prompts', i], misreading, false, report);
  });
}

function checkBlanks({text, blanks}: Entry<'fill-in'>, report: Report): void {
  const ids = blanks.map(({id}) => id);
  const written = [...text.matchAll(/\[\[([^\]]*)\]\]/g)].map(([, id = '']) => id);
  for (const id of new Set(written)) {
    if (!ids.includes(id))
      report(['text'], `el hueco [[${id}]] no está en "blanks".`, 'agregalo a blanks, o corregí su nombre.', near(id, ids));
    else if (written.indexOf(id) !== written.lastIndexOf(id))
      report(['text'], `el hueco [[${id}]] está dos veces.`, 'cada hueco va una vez en el texto.');
  }
  blanks.forEach(({id, accepts, mistakes}, i) => {
    if (ids.indexOf(id) < i) report(['blanks', i, 'id'], `el hueco "${id}" está dos veces.`, 'cada hueco lleva su identificador.');
    if (!written.includes(id))
      report(['blanks', i, 'id'], `el hueco "${id}" no está en el texto.`, `escribí [[${id}]] en text.`, near(id, written));
    mistakes.forEach(({says, misreading}, j) => {
      checkMisreading(['blanks', i, 'mistakes', j], misreading, false, report);
      says.forEach((said, k) => {
        if (accepts.some((right) => sameWords(right, said)))
          report(['blanks', i, 'mistakes', j, 'says', k], `"${said}" también se acepta como correcta.`, 'sacala de uno de los dos lados.');
      });
    });
  });
}
