import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {akomaNtoso} from '../domain/open-data/akoma-ntoso';
import {wordsOf} from '../domain/statute/plain-text';
import {loadContent} from './load-content';

/** Every norm of the project as Akoma Ntoso: well formed, word for word, and valid where the schema is at hand. */
const {norms, corpus, graph} = loadContent(process.cwd());
const schema = path.resolve(process.cwd(), '../shared/schemas/akomantoso30.xsd');
const validator = 'xmllint';
const lacking = [
  ...(spawnSync(validator, ['--version']).error ? ['el programa xmllint (paquete libxml2-utils)'] : []),
  ...(existsSync(schema) ? [] : [`el esquema ${schema}`]),
];
if (lacking.length > 0) console.warn(`No se valida el XML contra Akoma Ntoso 3.0: falta ${lacking.join(' y ')}.`);
const folder = mkdtempSync(path.join(tmpdir(), 'akoma-ntoso-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe.each(norms.map((norm) => ({id: norm.statute.id, norm})))('$id', ({id, norm: {statute, timeline, errata}}) => {
  const xml = akomaNtoso({corpus, statute, timeline, errata, graph});

  it('is well formed', () => {
    expect(firstFault(xml)).toBeUndefined();
  });

  it('has the words of the norm in order, our notes left out', () => {
    expect(normWords(xml)).toBe(statute.body.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim());
  });

  it('keeps the id of every provision, once', () => {
    const kept = [...xml.matchAll(/ GUID="([^"]*)"/g)].map(([, guid]) => guid);
    const ids = [...corpus.byId.values()].filter((placed) => placed.statute === statute).map(({provision}) => provision.id);
    expect([...kept].sort()).toEqual([...new Set(ids)].sort());
  });

  it('leads nowhere inside itself that does not exist', () => {
    const eIds = [...xml.matchAll(/ eId="([^"]*)"/g)].map(([, eId]) => eId);
    expect(new Set(eIds).size).toBe(eIds.length);
    const dead = [...xml.matchAll(/="#([^"]*)"/g)].map(([, eId]) => eId).filter((eId) => !eIds.includes(eId));
    expect(dead).toEqual([]);
  });

  it('tells every event of the status', () => {
    const events = [...timeline.events, ...[...timeline.provisions.values()].flat()];
    expect(xml.match(/<eventRef /g)?.length).toBe(events.length);
  });

  it.skipIf(lacking.length > 0)('is valid against the schema of Akoma Ntoso 3.0', () => {
    const file = path.join(folder, `${id}.xml`);
    writeFileSync(file, xml);
    expect(() => execFileSync(validator, ['--nonet', '--noout', '--schema', schema, file], {stdio: 'pipe'})).not.toThrow();
  });
});

const TOKEN =
  /<\?xml [^?]*\?>|<(\/?)([A-Za-z][\w.:-]*)((?: [A-Za-z][\w.:-]*="(?:[^<&"]|&(?:amp|lt|gt|quot|#\d+);)*")*)(\/?)>|(?:[^<&]|&(?:amp|lt|gt|#\d+);)+/y;

/** The first place that is not XML, or an end tag that does not close what is open. No entity but ours, no comment, no CDATA. */
function firstFault(xml: string): string | undefined {
  const open: string[] = [];
  for (let at = 0; at < xml.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(xml);
    if (!found) return xml.slice(at, at + 80);
    const [, end, name, attributes = '', empty] = found;
    if (name === undefined) continue;
    const names = [...attributes.matchAll(/ ([\w.:-]+)="/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `repeated attribute: ${found[0]}`;
    if (end === '/') {
      if (open.pop() !== name) return `${found[0]} at ${at}`;
    } else if (empty !== '/') open.push(name);
  }
  return open.length > 0 ? `not closed: ${open.join(' ')}` : undefined;
}

/** The text content without metadata and notes of ours. */
function normWords(xml: string): string {
  return xml
    .replace(/<(meta|authorialNote)[ >][\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
