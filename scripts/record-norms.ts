import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {digestLines} from '../src/content/digests';
import {loadNorms, NORMS_FOLDER} from '../src/content/load-norms';
import {provisionsOf} from '../src/domain/statute/model';

/**
 * Records what is about to be published: adds new ids to each norm's `anchors.txt` (which only grows) and
 * writes the digest of each provision's words to `digests.txt`. The diff of both is what a reviewer reads.
 */
const root = process.cwd();
for (const {statute} of loadNorms(root).norms) {
  const folder = path.join(root, NORMS_FOLDER, statute.id);
  const anchors = path.join(folder, 'anchors.txt');
  const published = existsSync(anchors) ? readFileSync(anchors, 'utf8').split('\n').filter(Boolean) : [];
  const known = new Set(published.map((line) => line.split(' -> ')[0]));
  const fresh = [...provisionsOf(statute)].flatMap(({provision}) => [provision.id, ...provision.aliases]).filter((id) => !known.has(id));
  writeFileSync(anchors, `${[...published, ...fresh].join('\n')}\n`);
  writeFileSync(path.join(folder, 'digests.txt'), `${digestLines(statute).join('\n')}\n`);
  if (fresh.length > 0) console.log(`${statute.id}: ${fresh.length} direcciones nuevas`);
}
