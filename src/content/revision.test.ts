import {execFileSync} from 'node:child_process';
import {readdirSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {impactOf} from '../domain/impact/impact';
import {speakerName} from '../domain/impact/report';
import {CORRECT, projectOf} from './fixture';
import {outsideGit} from './norms/committed-anchors';
import {RevisionError, readGitRevision, readRevision} from './revision';

const STATUTE = 'docs/normas/ley/statute.yaml';
const TREE = 'docs/arboles/nivel/tree.yaml';

function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Prueba', '-c', 'user.email=prueba@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], {cwd, env: outsideGit(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
}

/** A project in a repository of its own, all committed. */
function committed(files: Readonly<Record<string, string>> = {}): string {
  const root = projectOf(files);
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'base');
  return root;
}

function replaceIn(root: string, file: keyof typeof CORRECT, was: string, is: string): void {
  writeFileSync(path.join(root, file), CORRECT[file].replace(was, is));
}

/** Who has to be read again in the work tree, with the place, by what changed. */
function impactIn(root: string, base = 'HEAD'): Record<string, string[]> {
  const {changes} = impactOf(readGitRevision(root, base).revision, readRevision(root));
  return Object.fromEntries(
    changes.map(({change, touched}) => [
      `${change.kind} ${change.id}`,
      touched.map(({by, through}) => `${through[0]?.place.file}:${through[0]?.place.line}:${through[0]?.place.column} ${speakerName(by)}`),
    ]),
  );
}

describe('comparing the work tree with a commit', () => {
  it('finds who rests on changed words, with line and column', () => {
    const root = committed({
      'docs/guias/_borrador.mdx': '[no se publica](/normas/ley/art-1/#a)',
      'docs/guias/guia.mdx': '# Guía\n\n[inciso a](/normas/ley/art-1/#a)',
      'docs/arboles/nivel/index.mdx': '<DecisionTree id="nivel" />',
      'docs/normas/ley/annotations.yaml':
        '- at: art-2\n  meaning: {text: Fin., cites: [ley/art-2]}\n  reviewed: "2026-11-21"\n' +
        '- at: art-1\n  meaning: {text: Datos., cites: [ley/art-2]}\n  example: {text: Uno., cites: [ley/art-1/a]}\n  reviewed: "2026-11-21"\n',
    });
    replaceIn(root, STATUTE, 'text: sensibles.', 'text: delicados.');
    expect(impactIn(root)).toEqual({
      'words ley/art-1/a': [
        `${TREE}:11:13 árbol "nivel", pregunta "titular"`,
        `${TREE}:17:84 árbol "nivel", resultado "consultar"`,
        'quizzes/ley.yaml:12:13 cuestionario "ley", pregunta "sensibles"',
        'quizzes/ley.yaml:14:53 cuestionario "ley", opción "sensibles/si"',
        'quizzes/ley.yaml:15:79 cuestionario "ley", opción "sensibles/no"',
        'docs/normas/ley/annotations.yaml:5:12 nota "ley/art-1", meaning',
        'docs/normas/ley/annotations.yaml:6:12 nota "ley/art-1", example',
        'docs/arboles/nivel/index.mdx:1:1 página "docs/arboles/nivel/index.mdx"',
        'docs/guias/guia.mdx:3:12 página "docs/guias/guia.mdx"',
      ],
    });
  });
  it('finds who rests on a repealed norm, though the content check refuses it', () => {
    const root = committed();
    const repeal = '  - {from: "2026-01-01", state: repealed, by: Ley nueva, source: InfoLEG, confidence: official}\n';
    writeFileSync(path.join(root, 'docs/normas/ley/status.yaml'), CORRECT['docs/normas/ley/status.yaml'] + repeal);
    expect(impactIn(root)['status ley']).toHaveLength(7);
  });
  it('compares with any revision that git knows', () => {
    const root = committed();
    git(root, 'tag', 'v1');
    replaceIn(root, STATUTE, 'text: sensibles.', 'text: delicados.');
    git(root, 'commit', '-qam', 'palabras');
    expect(Object.keys(impactIn(root, 'v1'))).toEqual(['words ley/art-1/a']);
    expect(impactIn(root, 'HEAD')).toEqual({});
  });
  it('works for a project inside a larger repository', () => {
    const outer = projectOf();
    const inner = path.join(outer, 'sitio');
    renameSync(projectOf(), inner);
    git(outer, 'init', '-q');
    git(outer, 'add', '.');
    git(outer, 'commit', '-q', '-m', 'base');
    replaceIn(inner, STATUTE, 'text: sensibles.', 'text: delicados.');
    expect(Object.keys(impactIn(inner))).toEqual(['words ley/art-1/a']);
  });
  it('leaves the repository and the work tree as they are', () => {
    const root = committed();
    replaceIn(root, STATUTE, 'text: sensibles.', 'text: delicados.');
    git(root, 'add', STATUTE);
    replaceIn(root, STATUTE, 'text: sensibles.', 'text: otros.');
    const state = (): string[] => [
      git(root, 'status', '--porcelain'),
      git(root, 'diff'),
      git(root, 'diff', '--cached'),
      readdirSync(root).join(),
    ];
    const before = state();
    readGitRevision(root, 'HEAD');
    expect(state()).toEqual(before);
  });
});

describe('a revision that today’s rules cannot read', () => {
  it('is compared as far as it can be read, and says what could not', () => {
    const root = committed({[STATUTE]: `vieja: clave\n${CORRECT[STATUTE]}`, [TREE]: `vieja: clave\n${CORRECT[TREE]}`});
    replaceIn(root, STATUTE, '', '');
    replaceIn(root, TREE, '', '');
    const {revision} = readGitRevision(root, 'HEAD');
    expect(revision.notRead.map(({file, what}) => `${file} ${what}`)).toEqual([
      `${STATUTE} la clave "vieja" no existe acá.`,
      `${TREE} la clave "vieja" no existe acá.`,
    ]);
    const {changes} = impactOf(revision, readRevision(root));
    expect(changes.map(({change}) => change.kind)).toEqual(['not-compared']);
    expect(changes[0]?.touched.map(({by, since}) => `${by.kind} ${since}`).slice(0, 2)).toEqual([
      'tree-regime unknown',
      'tree-question unknown',
    ]);
  });
  it('names notes that cannot be read', () => {
    const root = projectOf({'docs/normas/ley/annotations.yaml': '- at: art-1\n  dice: algo\n'});
    expect([...readRevision(root).unreadableFiles]).toEqual(['docs/normas/ley/annotations.yaml']);
  });
  it('is not one whose faults leave nothing out', () => {
    const root = projectOf({
      [TREE]: CORRECT[TREE].replace('cites: [ley/art-2]', 'cites: [ley/art-9]'),
      'docs/normas/ley/annotations.yaml': '- at: art-1\n  meaning: {text: Datos., cites: [ley/art-9]}\n  reviewed: "2026-11-21"\n',
    });
    expect(readRevision(root).notRead).toEqual([]);
  });
  it('is one without the folders of today', () => {
    const root = committed();
    git(root, 'rm', '-rq', '--cached', 'quizzes');
    git(root, 'commit', '-q', '-m', 'sin práctica');
    expect(readGitRevision(root, 'HEAD').revision.notRead.map(({file, what}) => `${file} ${what}`)).toEqual([
      'quizzes falta esta carpeta.',
    ]);
  });
});

describe('a revision that cannot be had', () => {
  it.each(['no-existe', '--all', 'HEAD:docs'])('is one that git does not know: %s', (name) => {
    expect(() => readGitRevision(committed(), name)).toThrow(new RevisionError(`git no conoce la revisión "${name}".`));
  });
  it('is any, outside a repository', () => {
    expect(() => readGitRevision(projectOf(), 'HEAD')).toThrow('esta carpeta no está en un repositorio de git, o falta git.');
  });
});
