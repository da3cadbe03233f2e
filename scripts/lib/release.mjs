import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {run} from './run.mjs';

/** What a release build makes on its way, apart from what `npm run dev` makes, which can run beside it. */
const GENERATED = '.resguardo/release';
const PACKAGE_GENERATED = '.resguardo/package';
/** Which sources `build/` was made from. Outside it, because all of `build/` is published. */
const STAMP = 'node_modules/.cache/resguardo/build.sha256';

const SOURCES = [
  'docs',
  'quizzes',
  'src',
  'static',
  'docusaurus.config.ts',
  'sidebars.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const SETTINGS = ['RESGUARDO_URL', 'RESGUARDO_BASE_URL'];

/** A cold build of the sources into a folder. Resolves to the exit code. */
export function buildRelease(folder) {
  rmSync(GENERATED, {recursive: true, force: true});
  return run('docusaurus', ['build', '--out-dir', folder], {
    DOCUSAURUS_NO_PERSISTENT_CACHE: '1',
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: `${GENERATED}/docusaurus`,
    RESGUARDO_GENERATED: GENERATED,
  });
}

/** A cold build of the site for packages into a folder: all pages in one file, with relative addresses. Resolves to the exit code. */
export function buildPackageSite(folder) {
  rmSync(PACKAGE_GENERATED, {recursive: true, force: true});
  return run('docusaurus', ['build', '--out-dir', folder], {
    DOCUSAURUS_NO_PERSISTENT_CACHE: '1',
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: `${PACKAGE_GENERATED}/docusaurus`,
    RESGUARDO_GENERATED: PACKAGE_GENERATED,
    RESGUARDO_PACKAGE: '1',
  });
}

/** Whether `build/` is there and was made from these sources with these settings. */
export function isBuilt(digest) {
  return existsSync('build/index.html') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest;
}

export function forgetBuild() {
  rmSync(STAMP, {force: true});
}

export function rememberBuild(digest) {
  mkdirSync(path.dirname(STAMP), {recursive: true});
  writeFileSync(STAMP, digest);
}

/** A digest of everything that decides what a build gives. */
export function sourcesDigest() {
  const hash = createHash('sha256');
  const add = (name, content) => {
    hash.update(`${name}\0${content.length}\0`).update(content);
  };
  for (const name of SETTINGS) add(name, process.env[name] ?? '(unset)');
  for (const file of SOURCES.flatMap(filesOf)) add(file, readFileSync(file));
  return hash.digest('hex');
}

function filesOf(source) {
  if (path.extname(source)) return [source];
  return readdirSync(source, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
