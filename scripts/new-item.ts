import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {beginItem, type WantedItem} from '../src/content/quizzes/new-item';
import {ITEM_KINDS} from '../src/content/schemas/quiz';

/** Begins an item in a bank: its skeleton, and where it stands. Exit code: 0 written, 2 wrong use or refused; then nothing is written. */
const USAGE = `Uso: npm run -s new:item -- --quiz <cuestionario> --kind <clase> [--id <identificador>] [--in-case <caso>]

  --quiz     el nombre del archivo de quizzes/, sin .yaml
  --kind     ${ITEM_KINDS.join(', ')}
  --id       un identificador propio, que no cambia nunca; si no se da, queda por escribir
  --in-case  el identificador de un caso del cuestionario: la pregunta se agrega a sus partes`;

function main(): number {
  const wanted = readArguments();
  if (!wanted) return fail(USAGE);
  const root = process.cwd();
  const begun = beginItem(root, wanted);
  if ('refused' in begun) return fail(`No se agregó nada: ${begun.refused}`);
  writeFileSync(path.join(root, begun.file), begun.text);
  console.log(`${begun.file}:${begun.line}`);
  console.log('Escribí en lugar de cada «(escribir: …)»; npm run check:content dice lo que falta.');
  return 0;
}

/** The arguments, or nothing where they are not the ones that exist. */
function readArguments(): WantedItem | undefined {
  try {
    const string = {type: 'string'} as const;
    const {quiz, kind, id, 'in-case': inCase} = parseArgs({options: {quiz: string, kind: string, id: string, 'in-case': string}}).values;
    if (!quiz || !kind) return undefined;
    return {quiz, kind, ...(id !== undefined && {id}), ...(inCase !== undefined && {inCase})};
  } catch {
    return undefined;
  }
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

process.exitCode = main();
