import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {Encrypter} from 'age-encryption';
import {zipSync} from 'fflate';
import Papa from 'papaparse';
import {loadContent} from '../src/content/load-content';
import {publishedBank} from '../src/content/quizzes/published-bank';
import {isDay} from '../src/domain/calendar/day';
import type {Delivery} from '../src/domain/cohort/delivery';
import {NOBODY, type SampleWish, sampleClass} from '../src/domain/sample/sample-class';

/** Writes a made-up class: what its learners hand over, its cohorts and its people. Exit code: 0 written, 2 wrong use; then nothing is written. */
const USAGE = `Uso: npm run -s sample-results -- --learners <cantidad> --seed <número> --out <carpeta> [opciones]

  --learners  cuántas personas
  --seed      un número entero desde 0: el mismo hace siempre los mismos archivos
  --out       la carpeta en que quedan entregas/, cohortes/ y personas.csv; lo que ya está se pisa
  --modules   los cuestionarios, separados por comas; si no se dan, los cuatro primeros que tienen evaluación
  --answers   cada persona entrega una sola evaluación de un módulo, con esta cantidad de preguntas, las mismas para todas
  --today     el día hasta el que llegan los resultados, AAAA-MM-DD; si no se da, 2026-11-30
  --sealed    sella las entregas para esta clave pública (age1…); lo sellado nunca sale igual dos veces
  --zip       en lugar de la carpeta entregas/, escribe entregas.zip`;

/** A zip holds the time of each file: always the same one. */
const ZIP_TIME = new Date(2026, 0, 1);

interface Wish extends Omit<SampleWish, 'banks'> {
  readonly out: string;
  readonly modules: readonly string[];
  readonly seal: boolean;
  readonly zip: boolean;
}

class UsageError extends Error {}

async function main(): Promise<void> {
  const wish = readArguments();
  const content = loadContent(process.cwd());
  const evaluated = content.quizzes.filter(({evaluation, historical}) => evaluation && !historical);
  const quizzes =
    wish.modules.length === 0
      ? evaluated.slice(0, 4)
      : wish.modules.map((id) => {
          const quiz = evaluated.find((one) => one.id === id);
          if (!quiz)
            throw new UsageError(`no hay un cuestionario "${id}" con evaluación. Hay: ${evaluated.map((one) => one.id).join(', ')}.`);
          return quiz;
        });
  const banks = quizzes.map((quiz) => publishedBank(content, quiz));
  for (const {quiz, digests} of banks) {
    const has = Object.keys(digests).length;
    if (wish.answers !== undefined && wish.answers > has) throw new UsageError(`el cuestionario "${quiz.id}" tiene ${has} preguntas.`);
  }
  const {cohorts, people, deliveries} = sampleClass({...wish, banks});

  const write = fileWriter(wish.out);
  for (const cohort of cohorts) write(`cohortes/${fileName(cohort.name)}.json`, json(cohort));
  write('personas.csv', Papa.unparse(people.map(({legajo, name}) => ({legajo, nombre: name}))));
  const zipped: Record<string, Uint8Array> = {};
  let count = 0;
  for (const delivery of deliveries) {
    count++;
    const bytes = await bytesOf(delivery, wish);
    const name = `${String(count).padStart(5, '0')}-${delivery.learner}.${wish.seal ? 'age' : 'json'}`;
    if (wish.zip) zipped[name] = bytes;
    else write(`entregas/${name}`, bytes);
  }
  if (wish.zip) write('entregas.zip', zipSync(zipped, {mtime: ZIP_TIME}));
  console.log(`${count} entregas de ${people.length} personas inventadas, en ${wish.out}.`);
}

/** @throws UsageError when they are not the ones that exist */
function readArguments(): Wish {
  const string = {type: 'string'} as const;
  const {values} = parse(() =>
    parseArgs({
      options: {
        learners: string,
        seed: string,
        out: string,
        modules: string,
        answers: string,
        today: {...string, default: '2026-11-30'},
        sealed: string,
        zip: {type: 'boolean', default: false},
      },
    }),
  );
  const {out = '', modules, answers, today, sealed, zip} = values;
  if (out === '') throw new UsageError('falta --out: en qué carpeta.');
  if (!isDay(today)) throw new UsageError(`--today: "${today}" no es un día, AAAA-MM-DD.`);
  if (sealed !== undefined && !sealed.startsWith('age1')) throw new UsageError('--sealed: una clave pública empieza con age1.');
  return {
    learners: wholeNumber('learners', values.learners, 1),
    seed: wholeNumber('seed', values.seed, 0),
    out,
    modules: modules === undefined ? [] : modules.split(','),
    ...(answers !== undefined && {answers: wholeNumber('answers', answers, 1)}),
    today,
    recipient: sealed ?? NOBODY,
    seal: sealed !== undefined,
    zip,
  };
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new UsageError('hay una opción que no existe o a la que le falta su valor.');
  }
}

function wholeNumber(option: string, text: string | undefined, least: number): number {
  if (text === undefined) throw new UsageError(`falta --${option}.`);
  if (!/^\d{1,7}$/.test(text) || Number(text) < least)
    throw new UsageError(`--${option}: "${text}" no es un número entero desde ${least}.`);
  return Number(text);
}

async function bytesOf(delivery: Delivery, {seal, recipient}: Wish): Promise<Uint8Array> {
  if (!seal) return new TextEncoder().encode(json(delivery));
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(json(delivery));
}

function fileWriter(folder: string): (file: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (file, content) => {
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, {recursive: true});
    made.add(parent);
    writeFileSync(target, content);
  };
}

function fileName(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

main().catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(`No se escribió nada: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
});
