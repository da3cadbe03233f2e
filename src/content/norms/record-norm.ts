import {provisionsOf, type Statute} from '../../domain/statute/model';
import {digestLines} from '../digests';
import {parseAnchors} from './anchors-file';

/** What is about to be published of a norm, beside what was recorded before. */
export interface NormRecord {
  /** `anchors.txt`: the lines it had, then the new ids. */
  readonly anchors: string;
  /** `digests.txt`. */
  readonly digests: string;
  readonly newIds: readonly string[];
  /** Provisions recorded before whose words changed. */
  readonly changedWords: readonly string[];
}

/** Records a norm over the text of its `anchors.txt` and `digests.txt` (empty where there is none yet). */
export function recordNorm(statute: Statute, before: {readonly anchors: string; readonly digests: string}): NormRecord {
  const known = new Set(parseAnchors(before.anchors).map(({id}) => id));
  const ids = [...provisionsOf(statute)].flatMap(({provision}) => [provision.id, ...provision.aliases]);
  const newIds = ids.filter((id) => !known.has(id));
  const recorded = new Map(digestEntries(linesOf(before.digests)));
  const digests = digestLines(statute);
  return {
    anchors: textOf([...linesOf(before.anchors), ...newIds]),
    digests: textOf(digests),
    newIds,
    changedWords: digestEntries(digests).flatMap(([id, digest]) => (recorded.has(id) && recorded.get(id) !== digest ? [id] : [])),
  };
}

function digestEntries(lines: readonly string[]): [string, string][] {
  return lines.map((line) => {
    const [id = '', digest = ''] = line.split(' ');
    return [id, digest];
  });
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
