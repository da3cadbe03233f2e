import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {loadNorms} from '../src/content/load-norms';
import {ANCHORS_FILE} from '../src/content/norms/anchors-file';
import {NORMS_FOLDER} from '../src/content/norms/norm';
import {recordNorm} from '../src/content/norms/record-norm';
import {formatProblems} from '../src/content/problem';

/**
 * Records what is about to be published: adds new ids to each norm's `anchors.txt` (which only grows) and
 * writes the digest of each provision's words to `digests.txt`. The diff of both is what a reviewer reads.
 * Records nothing while the norms have a problem that this command does not mend.
 */
const root = process.cwd();
const {read, problems} = loadNorms(root);
const others = problems.filter(({command}) => command !== 'npm run record');
if (others.length > 0) {
  console.error(`${formatProblems(others)}\n\nNo se registró nada.`);
  process.exit(1);
}
for (const {norm} of read) {
  const {id} = norm.statute;
  const anchorsFile = path.join(root, NORMS_FOLDER, id, ANCHORS_FILE);
  const digestsFile = path.join(root, NORMS_FOLDER, id, 'digests.txt');
  const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const {anchors, digests, newIds, changedWords} = recordNorm(norm.statute, {anchors: textOf(anchorsFile), digests: textOf(digestsFile)});
  writeFileSync(anchorsFile, anchors);
  writeFileSync(digestsFile, digests);
  if (newIds.length > 0) console.log(`${id}: direcciones nuevas: ${newIds.length}`);
  if (changedWords.length > 0) console.log(`${id}: cambiaron las palabras de ${changedWords.join(', ')}`);
}
