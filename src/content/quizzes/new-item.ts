import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Document, isMap, isScalar, isSeq, parseDocument, visit, type YAMLSeq} from 'yaml';
import {listFolder} from '../list-folder';
import {near} from '../near';
import {formatProblems} from '../problem';
import {ITEM_KINDS} from '../schemas/quiz';
import {Slug} from '../schemas/strict';
import {type Path, readYaml, type YamlFile} from '../yaml-file';
import {isBank, QUIZZES_FOLDER} from './load-quizzes';
import {type Skeleton, skeletonOf} from './skeleton';

/** An item that an author wants to begin. */
export interface WantedItem {
  readonly quiz: string;
  readonly kind: string;
  readonly id?: string;
  /** The case that it is a part of. */
  readonly inCase?: string;
}

/** A bank with one more item: its whole text, and the line where the item begins. */
interface Begun {
  readonly file: string;
  readonly text: string;
  readonly line: number;
}

/** Adds the skeleton of an item at the end of its bank, or of its case; every other byte of the file stays. Or says why not. */
export function beginItem(root: string, {quiz, kind, id, inCase}: WantedItem): Begun | {refused: string} {
  const banks = bankNames(root);
  if (!banks.includes(quiz)) return refuse(`no hay un cuestionario "${quiz}".`, quiz, banks);
  const known = ITEM_KINDS.find((one) => one === kind);
  if (!known) return refuse(`"${kind}" no es una clase de pregunta.`, kind, ITEM_KINDS);
  if (inCase !== undefined && known === 'case') return {refused: 'un caso no va dentro de otro.'};
  const file = `${QUIZZES_FOLDER}/${quiz}.yaml`;
  const {yaml, problems} = readYaml(root, file);
  if (problems.length > 0) return {refused: formatProblems(problems)};
  const entries = entriesOf(yaml);
  const cases = entries.filter((entry) => entry.kind === 'case');
  const holder = cases.find((entry) => entry.id === inCase);
  if (inCase !== undefined && !holder) {
    return refuse(
      `no hay un caso "${inCase}" en ${file}.`,
      inCase,
      cases.map((entry) => entry.id),
    );
  }
  const taken = id === undefined ? undefined : whyNotId(root, banks, inCase === undefined ? id : `${inCase}/${id}`);
  if (taken !== undefined) return {refused: taken};
  const source = readFileSync(path.join(root, file), 'utf8');
  const list = parseDocument(source).getIn(holder ? [...holder.path, 'parts'] : ['items']);
  if (!isSeq(list) || list.flow || list.items.length === 0)
    return {refused: `${file}: las preguntas no están en una lista con guiones; escribí ahí la primera a mano.`};
  return {file, ...appendTo(source, list, skeletonOf(known, id))};
}

function refuse(what: string, wanted: string, candidates: readonly string[]): {refused: string} {
  const close = near(wanted, candidates);
  const like = close.length > 0 ? ` Cerca: ${close.join(', ')}.` : '';
  return {refused: `${what}${like} Hay: ${candidates.join(', ') || 'ninguno'}.`};
}

function bankNames(root: string): string[] {
  if (!existsSync(path.join(root, QUIZZES_FOLDER))) return [];
  return listFolder(root, QUIZZES_FOLDER)
    .entries.filter(({name}) => isBank(name))
    .map(({name}) => name.replace(/\.yaml$/, ''));
}

/** Why an id cannot be given to a new item. A bank need not be correct to hold its ids. */
function whyNotId(root: string, banks: readonly string[], id: string): string | undefined {
  const own = Slug.safeParse(id.slice(id.indexOf('/') + 1));
  if (!own.success) return `"${id}" no sirve de identificador: ${own.error.issues[0]?.message}`;
  for (const bank of banks) {
    const {yaml} = readYaml(root, `${QUIZZES_FOLDER}/${bank}.yaml`);
    const entry = entriesOf(yaml).find((one) => one.id === id);
    if (entry) return `el identificador "${id}" ya está en ${yaml.file}:${yaml.position([...entry.path, 'id']).line}.`;
  }
  return undefined;
}

interface Entry {
  /** Of a part of a case: with the id of the case in front. */
  readonly id: string;
  readonly kind: unknown;
  readonly path: Path;
}

function entriesOf({value}: YamlFile): Entry[] {
  return listIn(value, 'items').flatMap((item, i): Entry[] => [
    {id: String(item.id), kind: item.kind, path: ['items', i]},
    ...listIn(item, 'parts').map((part, j) => ({id: `${item.id}/${part.id}`, kind: part.kind, path: ['items', i, 'parts', j]})),
  ]);
}

function listIn(holder: unknown, key: string): Skeleton[] {
  const list = isRecord(holder) ? holder[key] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Skeleton {
  return typeof value === 'object' && value !== null;
}

/** Lists that the banks write on one line. */
const INLINE: ReadonlySet<unknown> = new Set(['cites', 'correct', 'accepts', 'says']);

function appendTo(source: string, list: YAMLSeq, skeleton: Skeleton): {text: string; line: number} {
  const last = list.items.at(-1);
  const [start = 0, end = source.length] = (isMap(last) && last.range) || [];
  const dash = source.lastIndexOf('\n', start) + 1;
  const indent = ' '.repeat(source.slice(dash).search(/\S/));
  // Not to where the parser ends it: that may be after blank lines, or before the comment of the last line.
  const filled = source.slice(0, end).trimEnd().length;
  const after = source.indexOf('\n', filled);
  const before = after < 0 ? `${source}\n` : source.slice(0, after + 1);
  // As the items before are set apart.
  const gap = list.items.length < 2 || /\n[ \t]*\n$/.test(source.slice(0, dash)) ? '\n' : '';
  const written = yamlOf(skeleton).replace(/^(?=.)/gm, indent);
  const head = before + gap;
  return {text: `${head}${written}${after < 0 ? '' : source.slice(after + 1)}`, line: head.split('\n').length};
}

function yamlOf(skeleton: Skeleton): string {
  const document = new Document([skeleton]);
  visit(document, {
    Pair(_, {key, value}) {
      if (isScalar(key) && INLINE.has(key.value) && isSeq(value)) value.flow = true;
    },
  });
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
}
