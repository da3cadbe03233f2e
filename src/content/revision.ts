import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {EarlierRevision} from '../domain/impact/impact';
import {pageStatement} from '../domain/impact/page-statement';
import {type Locate, type Statement, statementsOf} from '../domain/impact/statement';
import {type Corpus, findStatute} from '../domain/statute/corpus';
import {type Content, readContent} from './load-content';
import {TREES_FOLDER} from './load-trees';
import {outsideGit} from './norms/committed-anchors';
import {NORMS_FOLDER} from './norms/norm';
import type {Problem} from './problem';
import {QUIZZES_FOLDER} from './quizzes/load-quizzes';
import {readYaml, type YamlFile} from './yaml-file';

/** A revision of the project, ready to be compared with another. */
export interface ReadRevision extends EarlierRevision {
  /** Why some files could not be read; problems of files that were read do not stand here. */
  readonly notRead: readonly Problem[];
}

/** Reads the norms, and all that authors say on top of them, of the project in `root`. What cannot be read is left out and named. */
export function readRevision(root: string): ReadRevision {
  const {content, problems} = readContent(root);
  const unreadable = unreadableIn(root, content, problems);
  const files = new Set(unreadable.files);
  return {
    norms: content.norms,
    statements: [...statementsOf(content, locateIn(root)), ...pageStatements(root, content.corpus)],
    unreadableNorms: new Set(unreadable.norms),
    unreadableFiles: files,
    notRead: problems.filter(
      ({file}) =>
        files.has(file) ||
        [NORMS_FOLDER, TREES_FOLDER, QUIZZES_FOLDER].includes(file) ||
        unreadable.norms.some((id) => file.startsWith(`${NORMS_FOLDER}/${id}/`)),
    ),
  };
}

/** There is no such revision, or no git to ask; the message says which, for the author. */
export class RevisionError extends Error {
  override readonly name = 'RevisionError';
}

/**
 * Reads the content of a git revision of the project in `root`. The repository, its index and the work tree stay as they are.
 * @param name a commit, branch or tag
 * @returns the revision with the id of its commit
 * @throws RevisionError when git does not know it
 */
export function readGitRevision(root: string, name: string): {commit: string; revision: ReadRevision} {
  const git = gitIn(root);
  const gitDir = git(['rev-parse', '--absolute-git-dir'], 'esta carpeta no está en un repositorio de git, o falta git.');
  const commit = git(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`], `git no conoce la revisión "${name}".`);
  const folder = mkdtempSync(path.join(tmpdir(), 'resguardo-base-'));
  try {
    // An index and a work tree of its own; plumbing runs no hooks and, unlike `git archive`, needs no tar.
    const env = {GIT_DIR: gitDir, GIT_WORK_TREE: folder, GIT_INDEX_FILE: path.join(folder, '.index')};
    const within = gitIn(root)(['rev-parse', '--show-prefix'], 'git no encuentra el proyecto.');
    const held = gitIn(folder, env);
    for (const content of ['docs', QUIZZES_FOLDER]) {
      const tree = `${commit}:${within}${content}`;
      if (held(['ls-tree', '-d', commit, '--', `${within}${content}`]) === '') continue;
      held(['read-tree', `--prefix=${content}/`, tree]);
    }
    held(['checkout-index', '--all']);
    return {commit, revision: readRevision(folder)};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function gitIn(cwd: string, env: Readonly<Record<string, string>> = {}): (args: readonly string[], whenItFails?: string) => string {
  return (args, whenItFails) => {
    try {
      const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
      return execFileSync('git', args, {cwd, env: {...outsideGit(), ...env}, encoding: 'utf8', stdio, maxBuffer: 2 ** 26}).trim();
    } catch (error) {
      throw new RevisionError(whenItFails ?? `git ${args[0]} no pudo leer la revisión: ${error instanceof Error ? error.message : error}`);
    }
  };
}

/** Norms with a folder that were not read, and the files whose authors' words are missing from the content. */
function unreadableIn(
  root: string,
  {norms, trees, quizzes, annotations}: Content,
  problems: readonly Problem[],
): {norms: string[]; files: string[]} {
  const namesIn = (folder: string): string[] => (existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)).sort() : []);
  const faulty = (file: string): boolean => problems.some((problem) => problem.file === file);
  const read = new Set(norms.map(({statute}) => statute.id));
  const folders = namesIn(NORMS_FOLDER).filter((id) => faultyFolder(id, problems) && !read.has(id));
  const notes = namesIn(NORMS_FOLDER).flatMap((id) => {
    const file = notesFile(id);
    // Of a file that is read every entry is kept, whatever is wrong with it.
    const missing = folders.includes(id) || (faulty(file) && !annotations.some(({at}) => at.startsWith(`${id}/`)));
    return existsSync(path.join(root, file)) && missing ? [file] : [];
  });
  const treeFiles = namesIn(TREES_FOLDER).filter((id) => !trees.some((tree) => tree.id === id) && faulty(treeFile(id)));
  const quizFiles = namesIn(QUIZZES_FOLDER)
    .map((name) => name.replace(/\.yaml$/, ''))
    .filter((id) => !quizzes.some((quiz) => quiz.id === id) && faulty(quizFile(id)));
  return {norms: folders, files: [...notes, ...treeFiles.map(treeFile), ...quizFiles.map(quizFile)]};
}

function faultyFolder(id: string, problems: readonly Problem[]): boolean {
  return problems.some(({file}) => file.startsWith(`${NORMS_FOLDER}/${id}/`));
}

function notesFile(id: string): string {
  return `${NORMS_FOLDER}/${id}/annotations.yaml`;
}

function treeFile(id: string): string {
  return `${TREES_FOLDER}/${id}/tree.yaml`;
}

function quizFile(id: string): string {
  return `${QUIZZES_FOLDER}/${id}.yaml`;
}

/** Finds the line and column of values in authors' files; reads each file once. */
function locateIn(root: string): Locate {
  const read = new Map<string, YamlFile>();
  return ({kind, id}, keys) => {
    const file = {tree: treeFile, quiz: quizFile, notes: notesFile}[kind](id);
    const yaml = read.get(file) ?? readYaml(root, file).yaml;
    read.set(file, yaml);
    return {file, ...yaml.position(keys)};
  };
}

/** The pages that authors write: lessons, guides and their models, those that show trees and practice. Not the norms', which are made from data. */
function pageStatements(root: string, corpus: Corpus): Statement[] {
  const docs = path.join(root, 'docs');
  if (!existsSync(docs)) return [];
  const knows = (id: string): boolean => corpus.byId.has(id) || findStatute(corpus, id) !== undefined;
  return readdirSync(docs, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.mdx?$/.test(file) && !file.startsWith('normas/') && (file.startsWith('guias/_modelos/') || !/(^|\/)_/.test(file)))
    .sort()
    .map((file) => pageStatement(`docs/${file}`, readFileSync(path.join(docs, file), 'utf8'), knows));
}
