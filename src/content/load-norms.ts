import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Erratum} from '../domain/errata/erratum';
import {printsWords, rebuildSourceWords} from '../domain/errata/source-words';
import type {StatusEvent, Timeline} from '../domain/status/status';
import {GROUPING_KINDS, type Provision, type Statute} from '../domain/statute/model';
import {check} from './check-file';
import {defined} from './defined';
import {near} from './near';
import type {Problem} from './problem';
import {ErrataFile} from './schemas/errata';
import {StatusFile} from './schemas/status';
import {type ProvisionEntry, StatuteFile} from './schemas/statute';
import {type Path, readYaml, type YamlFile} from './yaml-file';

/** A statute with all that is kept beside its text. */
export interface Norm {
  readonly statute: Statute;
  readonly timeline: Timeline;
  readonly errata: readonly Erratum[];
}

export const NORMS_FOLDER = 'docs/normas';

/**
 * Reads every folder of `docs/normas`. A norm with a file that cannot be used is left out and reported;
 * `unreadable` names it, so that who cites it is not reported as well.
 */
export function loadNorms(root: string): {norms: Norm[]; unreadable: Set<string>; problems: Problem[]} {
  const norms: Norm[] = [];
  const unreadable = new Set<string>();
  const problems: Problem[] = [];
  const folder = path.join(root, NORMS_FOLDER);
  const ids = readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  for (const id of ids) {
    const loaded = loadNorm(root, id);
    problems.push(...loaded.problems);
    if (loaded.norm) norms.push(loaded.norm);
    else unreadable.add(id);
  }
  return {norms, unreadable, problems};
}

function loadNorm(root: string, id: string): {norm: Norm | undefined; problems: Problem[]} {
  const file = (name: string): string => `${NORMS_FOLDER}/${id}/${name}`;
  const missing = ['statute.yaml', 'status.yaml', 'errata.yaml'].filter((name) => !existsSync(path.join(root, file(name))));
  if (missing.length > 0) {
    return {
      norm: undefined,
      problems: missing.map((name) => ({
        file: file(name),
        line: 1,
        column: 1,
        subject: `norma "${id}"`,
        what: 'falta este archivo.',
        mend: 'crealo; el README dice qué lleva (una lista vacía, [], si la norma no tiene erratas).',
      })),
    };
  }
  const statuteYaml = readYaml(root, file('statute.yaml'));
  const statusYaml = readYaml(root, file('status.yaml'));
  const errataYaml = readYaml(root, file('errata.yaml'));
  const syntax = [...statuteYaml.problems, ...statusYaml.problems, ...errataYaml.problems];
  if (syntax.length > 0) return {norm: undefined, problems: syntax};

  const subject = `norma "${id}"`;
  const statuteFile = check(statuteYaml.yaml, StatuteFile, subject);
  const statusFile = check(statusYaml.yaml, StatusFile, subject);
  const errataFile = check(errataYaml.yaml, ErrataFile, subject);
  const problems = [...statuteFile.problems, ...statusFile.problems, ...errataFile.problems];
  if (!statuteFile.value || !statusFile.value || !errataFile.value) return {norm: undefined, problems};

  problems.push(...checkStatuteIds(statuteYaml.yaml, statuteFile.value, id));
  const statute = toStatute(statuteFile.value);
  const ids = new Set<string>();
  const collect = (provision: Provision): void => {
    for (const known of [provision.id, ...provision.aliases]) ids.add(known);
    provision.children.forEach(collect);
  };
  statute.body.forEach(collect);
  const norm: Norm = {
    statute,
    timeline: toTimeline(id, statusFile.value),
    errata: toErrata(id, errataFile.value),
  };
  problems.push(
    ...checkPlaces(
      statusYaml.yaml,
      ids,
      id,
      statusFile.value.provisions.map(({at}, i) => ({at, path: ['provisions', i, 'at']})),
    ),
    ...checkPlaces(
      errataYaml.yaml,
      ids,
      id,
      errataFile.value.flatMap((erratum, i) => [
        ...erratum.at.map((at, j) => ({at, path: [i, 'at', j]})),
        ...(erratum.repairs ?? []).map(({at}, j) => ({at, path: [i, 'repairs', j, 'at']})),
      ]),
    ),
    ...checkErrata(errataYaml.yaml, norm),
    ...checkAnchors(root, file('anchors.txt'), ids, id),
  );
  return {norm, problems};
}

function toStatute(file: StatuteFile): Statute {
  return {...defined(file), source: defined(file.source), body: file.body.map((entry) => toProvision(file.id, entry))};
}

function toProvision(statuteId: string, entry: ProvisionEntry): Provision {
  const {children, aliases, page, ...printed} = entry;
  return {
    ...defined(printed),
    id: `${statuteId}/${entry.id}`,
    page: page ?? entry.kind === 'article',
    aliases: (aliases ?? []).map((alias) => `${statuteId}/${alias}`),
    children: (children ?? []).map((child) => toProvision(statuteId, child)),
  };
}

function toTimeline(statuteId: string, file: StatusFile): Timeline {
  const toEvent = (event: StatusFile['events'][number]): StatusEvent => ({
    ...defined(event),
    replacedBy: event.replacedBy.map((replacement) =>
      'statute' in replacement
        ? {statute: replacement.statute, provisions: (replacement.at ?? []).map((at) => `${replacement.statute}/${at}`)}
        : defined(replacement),
    ),
  });
  return {
    checked: file.checked,
    evidence: defined(file.evidence),
    summary: file.summary,
    events: file.events.map(toEvent),
    provisions: new Map(file.provisions.map(({at, events}) => [`${statuteId}/${at}`, events.map(toEvent)])),
  };
}

function toErrata(statuteId: string, file: ErrataFile): Erratum[] {
  const whole = (at: string): string => (at === '*' ? statuteId : `${statuteId}/${at}`);
  return file.map((erratum) => ({
    ...defined(erratum),
    at: erratum.at.map(whole),
    repairs: (erratum.repairs ?? []).map((repair) => ({...defined(repair), at: whole(repair.at)})),
  }));
}

/** The statute's id is its folder; ids are unique; a provision's id begins with its parent's. */
function checkStatuteIds(yaml: YamlFile, file: StatuteFile, folder: string): Problem[] {
  const problems: Problem[] = [];
  if (file.id !== folder) {
    problems.push({
      file: yaml.file,
      ...yaml.position(['id']),
      subject: `norma "${file.id}"`,
      what: `el identificador no es el nombre de la carpeta, "${folder}".`,
      mend: `escribí id: ${folder}, o cambiá el nombre de la carpeta.`,
    });
  }
  const seen = new Map<string, number>();
  const visit = (entry: ProvisionEntry, at: Path, parent: ProvisionEntry | undefined): void => {
    const own: Path[] = [[...at, 'id'], ...(entry.aliases ?? []).map((_, i) => [...at, 'aliases', i])];
    [entry.id, ...(entry.aliases ?? [])].forEach((id, i) => {
      const position = yaml.position(own[i] ?? at);
      const before = seen.get(id);
      if (before !== undefined) {
        problems.push({
          file: yaml.file,
          ...position,
          subject: `disposición "${id}"`,
          what: `este identificador ya está en la línea ${before}.`,
          mend: 'cada disposición lleva un identificador propio; cambiá el que todavía no se publicó.',
        });
      } else seen.set(id, position.line);
    });
    if (parent && !GROUPING_KINDS.has(parent.kind) && !entry.id.startsWith(`${parent.id}/`)) {
      problems.push({
        file: yaml.file,
        ...yaml.position([...at, 'id']),
        subject: `disposición "${entry.id}"`,
        what: `está dentro de "${parent.id}" y su identificador no empieza así.`,
        mend: `escribí id: ${parent.id}/…, o movela a su lugar.`,
      });
    }
    entry.children?.forEach((child, i) => {
      visit(child, [...at, 'children', i], GROUPING_KINDS.has(entry.kind) ? (parent ?? undefined) : entry);
    });
  };
  file.body.forEach((entry, i) => {
    visit(entry, ['body', i], undefined);
  });
  return problems;
}

function checkPlaces(yaml: YamlFile, ids: ReadonlySet<string>, statuteId: string, places: readonly {at: string; path: Path}[]): Problem[] {
  return places
    .filter(({at}) => at !== '*' && !ids.has(`${statuteId}/${at}`))
    .map(({at, path: where}) => ({
      file: yaml.file,
      ...yaml.position(where),
      subject: `norma "${statuteId}"`,
      what: `"${at}" no es una disposición de "${statuteId}".`,
      near: near(
        at,
        [...ids].map((id) => id.slice(statuteId.length + 1)),
      ),
      mend: `usá una de éstas, o agregá la disposición en ${NORMS_FOLDER}/${statuteId}/statute.yaml.`,
    }));
}

/** Each erratum has an id of its own, its words stand where it says, and each repair can be undone. */
function checkErrata(yaml: YamlFile, {statute, errata}: Norm): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  errata.forEach((erratum, i) => {
    const base = {file: yaml.file, ...yaml.position([i, 'id']), subject: `errata "${erratum.id}"`};
    if (seen.has(erratum.id)) {
      problems.push({...base, what: 'este identificador ya está en el archivo.', mend: 'numerá cada errata una sola vez.'});
    }
    seen.add(erratum.id);
    const stays = erratum.kind === 'source-fault' || erratum.kind === 'translation-fault';
    if (stays && erratum.printed && !erratum.at.some((at) => printsWords(statute, at, erratum.printed ?? ''))) {
      problems.push({
        ...base,
        ...yaml.position([i, 'printed']),
        what: `las palabras «${erratum.printed}» no están en ${erratum.at.join(', ')}.`,
        mend: 'copiá las palabras tal como las publica statute.yaml, o corregí el lugar.',
      });
    }
  });
  for (const problem of rebuildSourceWords(statute, errata).problems) {
    const i = errata.findIndex((erratum) => erratum.id === problem.erratum);
    problems.push({
      file: yaml.file,
      ...yaml.position([i, 'repairs']),
      subject: `errata "${problem.erratum}"`,
      what: `las palabras reparadas «${problem.words}» están ${problem.found} veces en ${problem.at}; deben estar una.`,
      mend: 'copiá en "reads" las palabras tal como las publica statute.yaml, con alguna vecina si se repiten.',
    });
  }
  return problems;
}

/**
 * `anchors.txt` lists every id ever published: `ley-25326/art-5`, or `ley-25326/viejo -> ley-25326/nuevo`
 * for one that went. It only grows.
 */
function checkAnchors(root: string, file: string, ids: ReadonlySet<string>, statuteId: string): Problem[] {
  const lines = existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8').split('\n') : [];
  const problems: Problem[] = [];
  const listed = new Set<string>();
  lines.forEach((line, i) => {
    const [from = '', to] = line.split(' -> ').map((part) => part.trim());
    if (from === '') return;
    listed.add(from);
    const target = to ?? from;
    if (ids.has(target)) return;
    problems.push({
      file,
      line: i + 1,
      column: 1,
      subject: `dirección publicada "${from}"`,
      what: `${to === undefined ? 'esta dirección se publicó' : `la dirección nueva "${to}"`} y ya no está en "${statuteId}".`,
      near: near(target, ids),
      mend: `devolvé el identificador a statute.yaml, o decí adónde fue: ${from} -> ${statuteId}/…`,
    });
  });
  const unlisted = [...ids].filter((id) => !listed.has(id));
  if (unlisted.length > 0) {
    problems.push({
      file,
      line: lines.length,
      column: 1,
      subject: `norma "${statuteId}"`,
      what: `faltan ${unlisted.length} direcciones, la primera "${unlisted[0]}".`,
      mend: 'corré npm run record: agrega las direcciones nuevas a las publicadas.',
    });
  }
  return problems;
}
