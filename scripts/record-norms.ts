import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {authorSchemas, SCHEMAS_FOLDER} from '../src/content/author-schemas';
import {committedPaths} from '../src/content/committed-paths';
import {type LoadedNorms, loadNorms} from '../src/content/load-norms';
import {loadTrees, TREES_FOLDER} from '../src/content/load-trees';
import {ANCHORS_FILE} from '../src/content/norms/anchors-file';
import {NORMS_FOLDER} from '../src/content/norms/norm';
import {recordNorm} from '../src/content/norms/record-norm';
import {formatProblems} from '../src/content/problem';
import {recordPaths} from '../src/content/record-paths';
import {PATHS_FILE} from '../src/content/tree-paths';
import {contextOf} from '../src/content/why-missing';

/**
 * Records what is about to be published. Of the norms: adds new ids to each `anchors.txt` (which only grows) and writes the
 * digest of each provision's words to `digests.txt`. Of the trees: writes every way to `paths.txt`, which changes only with the
 * tree's version. The diff of all is what a reviewer reads. Of authors' files: writes their schemas for editors.
 * Records nothing while the norms have a problem that this command does not mend, and no tree that has one.
 */
const root = process.cwd();
const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

recordSchemas();
const loaded = loadNorms(root);
const others = loaded.problems.filter(({command}) => command !== 'npm run record');
if (others.length > 0) {
  console.error(`${formatProblems(others)}\n\nNo se registró nada.`);
  process.exit(1);
}
recordNorms(loaded);
recordTrees(loaded);

function recordSchemas(): void {
  const folder = path.join(root, SCHEMAS_FOLDER);
  const schemas = authorSchemas();
  mkdirSync(folder, {recursive: true});
  for (const name of readdirSync(folder)) if (!schemas.has(name)) rmSync(path.join(folder, name));
  for (const [name, text] of schemas) writeFileSync(path.join(folder, name), text);
}

function recordNorms({read}: LoadedNorms): void {
  for (const {norm} of read) {
    const {id} = norm.statute;
    const anchorsFile = path.join(root, NORMS_FOLDER, id, ANCHORS_FILE);
    const digestsFile = path.join(root, NORMS_FOLDER, id, 'digests.txt');
    const before = {anchors: textOf(anchorsFile) ?? '', digests: textOf(digestsFile) ?? ''};
    const {anchors, digests, newIds, changedWords} = recordNorm(norm.statute, before);
    writeFileSync(anchorsFile, anchors);
    writeFileSync(digestsFile, digests);
    if (newIds.length > 0) console.log(`${id}: direcciones nuevas: ${newIds.length}`);
    if (changedWords.length > 0) console.log(`${id}: cambiaron las palabras de ${changedWords.join(', ')}`);
  }
}

function recordTrees({read, unreadable}: LoadedNorms): void {
  const {trees, problems} = loadTrees(
    root,
    contextOf(
      read.map(({norm}) => norm),
      unreadable,
    ),
  );
  const faults = problems.filter(({command}) => command !== 'npm run record');
  if (faults.length > 0) {
    console.error(`${formatProblems(faults)}\n\nNo se registraron los caminos de los árboles que tienen problemas.`);
    process.exitCode = 1;
  }
  for (const tree of trees) {
    const folder = `${TREES_FOLDER}/${tree.id}`;
    if (faults.some(({file}) => file.startsWith(`${folder}/`))) continue;
    const file = `${folder}/${PATHS_FILE}`;
    const record = recordPaths(tree, committedPaths(root, file));
    if ('refused' in record) {
      console.error(`${file}: no se registró: ${record.refused}`);
      process.exitCode = 1;
    } else if (record.text !== textOf(path.join(root, file))) {
      writeFileSync(path.join(root, file), record.text);
      console.log(`${tree.id}: caminos de la versión ${tree.version}: ${file}`);
    }
  }
}
