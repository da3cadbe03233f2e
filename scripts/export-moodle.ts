import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import Papa from 'papaparse';
import {loadContent} from '../src/content/load-content';
import {citedProvisions} from '../src/content/quizzes/cited-provisions';
import {publishedBank} from '../src/content/quizzes/published-bank';
import {gift} from '../src/domain/moodle/gift';
import {editionOf, mapBank} from '../src/domain/moodle/map-bank';
import {MAPPING_COLUMNS, mappingRows} from '../src/domain/moodle/mapping-table';
import {moodleXml} from '../src/domain/moodle/moodle-xml';
import {moodleReadme} from './moodle/readme';

/** Writes the banks for Moodle's question bank. Exit code: 0 written, 2 wrong use; then nothing is written. */
const USAGE = `Uso: npm run -s export:moodle -- [--out <carpeta>] [--site <dirección>]

  --out   la carpeta; si no se da, moodle. Lo que ya está se pisa
  --site  la dirección del sitio publicado, https://…: las citas de las devoluciones llevan a él. Si no se da, la de RESGUARDO_URL y
          RESGUARDO_BASE_URL; sin ninguna, las citas van con el nombre de la norma y su dirección dentro del sitio`;

class UsageError extends Error {}

function main(): void {
  const {out, site} = readArguments();
  const content = loadContent(process.cwd());
  const banks = content.quizzes.map((quiz) => publishedBank(content, quiz));
  const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
  const edition = editionOf(version, banks);
  const citing = {provisions: citedProvisions(content, content.quizzes), ...(site !== undefined && {site})};
  const mapped = banks.map((bank) => mapBank(bank, edition, citing));

  mkdirSync(out, {recursive: true});
  const write = (file: string, text: string): void => writeFileSync(path.join(out, file), text);
  for (const [name, some] of [...mapped.map((bank) => [bank.id, [bank]] as const), ['resguardo', mapped] as const]) {
    write(`${name}.xml`, moodleXml(some));
    // Moodle takes GIFT from a .txt only.
    write(`${name}.gift.txt`, gift(some));
  }
  const rows = mapped.flatMap(mappingRows);
  // As spreadsheets set to Spanish (Argentina) read it.
  write('mapeo.csv', `\uFEFF${Papa.unparse([MAPPING_COLUMNS, ...rows], {delimiter: ';', newline: '\r\n'})}\r\n`);
  write('README.md', moodleReadme(edition, mapped));
  console.log(`${rows.length} preguntas de ${mapped.length} cuestionarios, en ${out}: «${edition}».`);
}

/** @throws UsageError when they are not the ones that exist */
function readArguments(): {readonly out: string; readonly site?: string} {
  const {out, site = publishedAt()} = parse();
  if (out === '') throw new UsageError('--out: falta en qué carpeta.');
  if (site === undefined) return {out};
  if (!/^https?:\/\/[^\s"<>]+$/.test(site)) throw new UsageError(`--site: "${site}" no es una dirección que empiece con https://.`);
  return {out, site: site.replace(/\/+$/, '')};
}

function parse(): {readonly out: string; readonly site?: string} {
  try {
    return parseArgs({options: {out: {type: 'string', default: 'moodle'}, site: {type: 'string'}}}).values;
  } catch {
    throw new UsageError('hay una opción que no existe o a la que le falta su valor.');
  }
}

/** The same as for the build. */
function publishedAt(): string | undefined {
  const {RESGUARDO_URL, RESGUARDO_BASE_URL = '/'} = process.env;
  return RESGUARDO_URL === undefined ? undefined : `${RESGUARDO_URL}${RESGUARDO_BASE_URL}`;
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`No se escribió nada: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
