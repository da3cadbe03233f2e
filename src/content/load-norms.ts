import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {provisionsOf} from '../domain/statute/model';
import {check} from './check-file';
import {listFolder} from './list-folder';
import {ANCHORS_FILE, type Anchor, parseAnchors} from './norms/anchors-file';
import {checkAnchors} from './norms/check-anchors';
import {checkErrata} from './norms/check-errata';
import {checkIds} from './norms/check-ids';
import type {NormIds} from './norms/check-places';
import {checkStatus} from './norms/check-status';
import {committedAnchors} from './norms/committed-anchors';
import {NORMS_FOLDER, type ReadNorm} from './norms/norm';
import {toErrata, toStatute, toTimeline} from './norms/to-norm';
import type {Problem} from './problem';
import {ErrataFile} from './schemas/errata';
import {StatusFile} from './schemas/status';
import {StatuteFile} from './schemas/statute';
import {readYaml} from './yaml-file';

export interface LoadedNorms {
  readonly read: readonly ReadNorm[];
  /** Norms that have a folder but could not be read: who cites them is not reported as well. */
  readonly unreadable: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads every folder of `docs/normas`. A norm with a file that cannot be used is left out and reported. */
export function loadNorms(root: string): LoadedNorms {
  const read: ReadNorm[] = [];
  const unreadable = new Set<string>();
  const {entries, problems} = listFolder(root, NORMS_FOLDER);
  const ids = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const committed = committedAnchors(root);
  for (const id of ids) {
    const loaded = loadNorm(root, id, committed.get(id) ?? []);
    problems.push(...loaded.problems);
    if (loaded.read) read.push(loaded.read);
    else unreadable.add(id);
  }
  for (const id of committed.keys()) {
    if (!ids.includes(id)) problems.push(missingFile(id, ANCHORS_FILE, 'devolvé la norma: sus direcciones se publicaron.'));
  }
  return {read, unreadable, problems};
}

function loadNorm(root: string, id: string, committed: readonly Anchor[]): {read: ReadNorm | undefined; problems: Problem[]} {
  const missing = ['statute.yaml', 'status.yaml', 'errata.yaml'].filter((name) => !existsSync(path.join(root, fileOf(id, name))));
  if (missing.length > 0) {
    const mend = 'crealo; el README dice qué lleva (una lista vacía, [], si la norma no tiene erratas).';
    return {read: undefined, problems: missing.map((name) => missingFile(id, name, mend))};
  }
  const statuteYaml = readYaml(root, fileOf(id, 'statute.yaml'));
  const statusYaml = readYaml(root, fileOf(id, 'status.yaml'));
  const errataYaml = readYaml(root, fileOf(id, 'errata.yaml'));
  const syntax = [...statuteYaml.problems, ...statusYaml.problems, ...errataYaml.problems];
  if (syntax.length > 0) return {read: undefined, problems: syntax};

  const subject = `norma "${id}"`;
  const statuteFile = check(statuteYaml.yaml, StatuteFile, subject);
  const statusFile = check(statusYaml.yaml, StatusFile, subject);
  const errataFile = check(errataYaml.yaml, ErrataFile, subject);
  const shape = [...statuteFile.problems, ...statusFile.problems, ...errataFile.problems];
  if (!statuteFile.value || !statusFile.value || !errataFile.value) return {read: undefined, problems: shape};

  const statute = toStatute(statuteFile.value);
  const errata = toErrata(id, errataFile.value);
  const anchorsFile = path.join(root, fileOf(id, ANCHORS_FILE));
  const anchors = existsSync(anchorsFile) ? parseAnchors(readFileSync(anchorsFile, 'utf8')) : [];
  const ids = idsOf(id, statuteFile.value);
  const published = new Set([...provisionsOf(statute)].flatMap(({provision}) => [provision.id, ...provision.aliases]));
  return {
    read: {
      norm: {
        statute,
        timeline: toTimeline(id, statusFile.value),
        errata,
        moved: new Map(anchors.flatMap((anchor) => (anchor.movedTo === undefined ? [] : [[anchor.id, anchor.movedTo] as const]))),
      },
      statuteYaml: statuteYaml.yaml,
      statusYaml: statusYaml.yaml,
      statusFile: statusFile.value,
    },
    problems: [
      ...checkIds(statuteYaml.yaml, statuteFile.value, id),
      ...checkStatus(statusYaml.yaml, statusFile.value, ids),
      ...checkErrata(errataYaml.yaml, errataFile.value, ids, statute, errata),
      ...checkAnchors(published, {statuteId: id, file: fileOf(id, ANCHORS_FILE), anchors, committed}),
    ],
  };
}

function idsOf(statuteId: string, {body}: StatuteFile): NormIds {
  const ids = new Set<string>();
  const aliases = new Map<string, string>();
  const visit = (entry: StatuteFile['body'][number]): void => {
    ids.add(entry.id);
    for (const alias of entry.aliases ?? []) aliases.set(alias, entry.id);
    entry.children?.forEach(visit);
  };
  body.forEach(visit);
  return {statuteId, ids, aliases};
}

function fileOf(id: string, name: string): string {
  return `${NORMS_FOLDER}/${id}/${name}`;
}

function missingFile(id: string, name: string, mend: string): Problem {
  return {file: fileOf(id, name), line: 1, column: 1, subject: `norma "${id}"`, what: 'falta este archivo.', mend};
}
