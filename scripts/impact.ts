import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {formatProblem, formatProblems} from '../src/content/problem';
import {RevisionError, readGitRevision, readRevision} from '../src/content/revision';
import {impactOf} from '../src/domain/impact/impact';
import {impactReport, summaryOf, summarySentence} from '../src/domain/impact/report';

/**
 * Compares the norms of a git revision with those of the work tree and lists the trees, items, notes and pages that rest on what
 * changed. Exit code: 0 nothing to review, 1 something, 2 wrong use, unknown revision or a work tree that cannot be read.
 */
const USAGE = `Uso: npm run -s impact -- --base <revisión> [--json] [--out <carpeta>]

  --base  con qué se compara la carpeta de trabajo: un commit, una rama o una etiqueta (HEAD, main, v1)
  --json  muestra el resultado en JSON, y no en Markdown
  --out   lo guarda en esa carpeta, en impact.md y en impact.json

Termina con 0 si no hay nada que revisar, con 1 si hay algo y con 2 si no se pudo comparar.`;

interface Arguments {
  readonly base: string;
  readonly json: boolean;
  readonly out?: string;
}

function main(): number {
  const args = readArguments();
  if (!args) return fail(USAGE);
  const root = process.cwd();
  const after = readRevision(root);
  if (after.notRead.length > 0) return fail(`${formatProblems(after.notRead)}\n\nNo se comparó nada.`);
  const {commit, revision: before} = readGitRevision(root, args.base);
  const impact = impactOf(before, after);
  const base = `${args.base} (${commit.slice(0, 12)})`;
  const markdown = impactReport(
    impact,
    base,
    before.notRead.map((problem) => formatProblem(problem)),
  );
  const figures = summaryOf(impact);
  const report = {format: 'resguardo/impact/v1', base: args.base, commit, ...figures, notRead: before.notRead, impact: impact.changes};
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (args.out !== undefined) {
    mkdirSync(args.out, {recursive: true});
    writeFileSync(path.join(args.out, 'impact.md'), markdown);
    writeFileSync(path.join(args.out, 'impact.json'), json);
  }
  if (args.json) process.stdout.write(json);
  else if (args.out === undefined) process.stdout.write(markdown);
  else console.log(`${summarySentence(impact)} Quedó en ${path.join(args.out, 'impact.md')} y ${path.join(args.out, 'impact.json')}.`);
  return figures.toReview > 0 ? 1 : 0;
}

/** The arguments, or nothing where they are not the ones that exist. */
function readArguments(): Arguments | undefined {
  try {
    const {values} = parseArgs({options: {base: {type: 'string'}, json: {type: 'boolean', default: false}, out: {type: 'string'}}});
    const {base, json, out} = values;
    if (base === undefined || base === '' || out === '') return undefined;
    return {base, json, ...(out !== undefined && {out})};
  } catch {
    return undefined;
  }
}

function fail(message: string): number {
  console.error(message);
  return 2;
}

try {
  process.exitCode = main();
} catch (error) {
  // Node would end with 1, which says that there is something to review.
  const why = error instanceof Error ? error.message : String(error);
  process.exitCode = fail(error instanceof RevisionError ? `No se pudo leer la base: ${why}` : `No se pudo comparar: ${why}`);
}
