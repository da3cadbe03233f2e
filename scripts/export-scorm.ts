import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {loadContent} from '../src/content/load-content';
import {practicePages} from '../src/content/practice-pages';
import {buildPackageSite} from './lib/release.mjs';
import {packagesOf} from './scorm/packages';
import {packageZip} from './scorm/zip-package';

/** Writes SCORM 1.2 packages for an LMS. Exit code: 0 written, 1 the site could not be built, 2 wrong use; then nothing is written. */
const USAGE = `Uso: npm run export:scorm -- [--module <id>]… [--out <carpeta>]

  --module  sólo el paquete de este módulo, o «curso»; se puede repetir. Si no se da, todos: uno por módulo y el del curso
  --out     la carpeta en que quedan los .zip; si no se da, export/scorm. Lo que ya está se pisa`;

/** Beside what the site itself makes: a site that is being served or written goes on. */
const SITE = '.resguardo/package/site';

async function main(): Promise<number> {
  const {values} = parseArgs({options: {module: {type: 'string', multiple: true}, out: {type: 'string'}}});
  const root = process.cwd();
  const {quizzes} = loadContent(root);
  const all = packagesOf(quizzes, startIn(root));
  const wished = values.module ?? all.map(({name}) => name);
  const unknown = wished.filter((name) => !all.some((one) => one.name === name));
  if (unknown.length > 0)
    return misused(`no hay un módulo «${unknown.join('», «')}» con evaluación. Hay: ${all.map(({name}) => name).join(', ')}.`);

  const code = await buildPackageSite(SITE);
  if (code !== 0) return 1;
  const site = readFolder(SITE);
  const out = path.resolve(values.out ?? 'export/scorm');
  mkdirSync(out, {recursive: true});
  for (const one of all.filter(({name}) => wished.includes(name))) {
    const zip = packageZip(site, one);
    const file = path.join(out, `resguardo-${one.name}.zip`);
    writeFileSync(file, zip);
    console.log(
      `${path.relative(root, file)}  ${(zip.length / 1e6).toFixed(1)} MB  «${one.carried.title}», se aprueba con ${one.mastery} %`,
    );
  }
  return 0;
}

/** A module begins with its first page; where it has none, with its practice. */
function startIn(root: string): (quiz: string) => string {
  const practice = practicePages(root);
  return (quiz) => {
    if (existsSync(path.join(root, 'docs/modulos', quiz, 'index.mdx'))) return `/modulos/${quiz}/`;
    const page = practice.get(`quiz:${quiz}`);
    if (page === undefined) throw new Error(`el cuestionario «${quiz}» no está en ninguna página.`);
    return page;
  };
}

function readFolder(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      return [path.relative(folder, file).replaceAll('\\', '/'), readFileSync(file)];
    }),
  );
}

function misused(message: string): number {
  console.error(`export:scorm: ${message}\n\n${USAGE}`);
  return 2;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error & {code?: string}) => {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    process.exitCode = misused(error.message);
  },
);
