import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {program} from './lib/run.mjs';

/**
 * `npm run bench -- build`: a cold build of this site beside a bare Docusaurus of the same version with the same pages
 * (same addresses, same words, as plain Markdown docs), in turns, in one run. Prints the medians and their ratio.
 * Needs a finished build: the bare site's words come from its open data.
 */
const ROUNDS = Number(process.argv[2] ?? 3);
const project = process.cwd();
const [docusaurus, ...script] = program('docusaurus');
const open = (file) => JSON.parse(readFileSync(path.join('build/datos', file), 'utf8'));

const ours = copyProject();
const bare = bareSite();
const times = {ours: [], bare: []};
for (let round = 1; round <= ROUNDS; round++) {
  times.bare.push(coldBuild(bare.folder));
  times.ours.push(coldBuild(ours));
  console.log(`vuelta ${round}: propio ${times.ours.at(-1).toFixed(1)} s, Docusaurus pelado ${times.bare.at(-1).toFixed(1)} s`);
}
const [a, b] = [median(times.ours), median(times.bare)];
const version = JSON.parse(readFileSync('node_modules/@docusaurus/core/package.json', 'utf8')).version;
console.log(
  `Docusaurus ${version}, Node ${process.versions.node}, ${os.cpus().length} núcleos, ${bare.pages} páginas, medianas de ${ROUNDS}: ` +
    `propio ${a.toFixed(1)} s, pelado ${b.toFixed(1)} s, razón ${(a / b).toFixed(2)}`,
);
for (const folder of [ours, bare.folder]) rmSync(folder, {recursive: true, force: true});

function copyProject() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-ours-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {encoding: 'utf8'})
    .split('\0')
    .filter(Boolean);
  for (const file of files) cpSync(file, path.join(folder, file));
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

function bareSite() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-bare-'));
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({name: 'bare', private: true, browserslist: ['>0.5%', 'not dead', 'not op_mini all']}),
  );
  writeFileSync(
    path.join(folder, 'docusaurus.config.js'),
    `module.exports = {title: 'Bare', url: 'https://bare.example', baseUrl: '/', trailingSlash: true, onBrokenLinks: 'throw', future: {v4: true},
      i18n: {defaultLocale: 'es', locales: ['es']}, markdown: {format: 'md', emoji: false},
      presets: [['classic', {blog: false, docs: {routeBasePath: '/'}}]], themeConfig: {navbar: {title: 'Bare', items: [{to: '/normas/', label: 'Normas'}]}}};`,
  );
  let pages = 0;
  const page = (address, title, body) => {
    const file = path.join(folder, 'docs', `page-${pages}.md`);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, `---\nslug: ${address}\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`);
    pages += 1;
  };
  const escaped = (words) => words.replace(/[\\`*_{}[\]<>()#+\-.!|~]/g, '\\$&');
  const words = (provision, depth = 0) =>
    [
      [provision.num, provision.heading, provision.text].filter(Boolean).map(escaped).join(' '),
      ...provision.children.map((child) => words(child, depth + 1)),
    ]
      .filter(Boolean)
      .join('\n\n');
  const index = open('normas/index.json');
  page('/', 'Inicio', '[Normas](/normas/)');
  page('/normas/', 'Normas', index.map(({shortTitle, address}) => `- [${shortTitle}](${address})`).join('\n'));
  for (const {id} of index) {
    const norm = open(`normas/${id}.json`);
    page(norm.address, norm.shortTitle, norm.children.map((child) => words(child)).join('\n\n'));
    const visit = (provision) => {
      if (!provision.address.includes('#')) page(provision.address, `${norm.shortTitle}, ${provision.label}`, words(provision));
      provision.children.forEach(visit);
    };
    norm.children.forEach(visit);
  }
  // The rest of our pages: trees, practice, sources, search.
  for (const address of [
    '/arboles/',
    '/arboles/nivel-de-seguridad/',
    '/modulos/',
    '/modulos/ley-25326/practica/',
    '/fuentes/',
    '/buscar/',
  ]) {
    page(address, address, 'Una página.');
  }
  return {folder, pages};
}

function coldBuild(folder) {
  for (const made of ['build', '.docusaurus', '.resguardo']) rmSync(path.join(folder, made), {recursive: true, force: true});
  const began = performance.now();
  const {status, stderr, stdout} = spawnSync(docusaurus, [...script, 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: '1'},
  });
  if (status !== 0) throw new Error(`No se pudo construir ${folder}:\n${stdout}\n${stderr}`);
  return (performance.now() - began) / 1000;
}

function median(values) {
  return values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)];
}
