import 'fake-indexeddb/auto';
import {IDBFactory} from 'fake-indexeddb';
import fc from 'fast-check';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import type {Bench} from '../bench';
import {benchOf} from '../bench-of';
import {openDevice} from '../device-store';
import {chosen, deliveryOf, finishedAttempt, publishedBanks} from '../fixture';
import {importFiles} from '../import-files';
import type {ImportReport} from '../import-report';
import {memoryStore} from '../memory-store';
import {type HostileFolder, hostileFolder} from './hostile-folder';

const NOW = '2026-11-30T12:00:00.000Z';
const GOOD = Array.from({length: 20}, (_, at) => at + 1);

let folder: HostileFolder;
let bench: Bench;
let report: ImportReport;

beforeAll(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  folder = await hostileFolder();
  bench = await benchOf({store: await openDevice(), banks: await publishedBanks(), now: () => NOW, newId: () => 'i1'});
  await bench.unlock(new Blob([folder.key.identity]), '');
  report = await bench.importFiles(
    [
      ...folder.files.map(({path, bytes}) => chosen(path, bytes)),
      ...GOOD.map((at) => chosen(`!bueno-${at}.json`, JSON.stringify(deliveryOf(String(at), finishedAttempt(`bueno-${at}`))))),
    ],
    {},
    () => undefined,
  );
}, 120_000);

const hostile = (state: string): number => folder.files.filter((file) => file.state === state).length;

describe('a folder of spoiled and hostile files beside twenty good ones', () => {
  it('is as large as it must be', () => {
    expect(folder.files.length).toBeGreaterThan(80);
    expect(new Set(folder.files.map(({path}) => path)).size).toBe(folder.files.length);
  });
  it('is read to its end, and every file ends as one thing', () => {
    expect(report.end).toBe('done');
    expect(report.files).toEqual({
      taken: hostile('taken') + GOOD.length,
      duplicate: hostile('duplicate'),
      conflict: hostile('conflict'),
      // Of the bomb two things are told: that its file is too large, and of the zip that it was not read on.
      refused: hostile('refused') + 1,
      foreign: hostile('foreign'),
      sealed: hostile('sealed'),
    });
  });
  it('tells of each what became of it and why', () => {
    const wrong = folder.files.flatMap(({path, state, says}) => {
      const shown = path.replaceAll('\u202E', '');
      const row = report.rows.findLast((one) => one.path === shown || one.path.startsWith(`${shown}/`)) ?? {
        state: 'taken',
        reason: undefined,
      };
      const told = row.reason ?? '';
      return row.state === state && told.includes(says) && (state === 'taken' || told.length > 20) ? [] : [{path, state, says, row}];
    });
    expect(wrong).toEqual([]);
  });
  it('counts every good file once', async () => {
    const {rows, total} = await bench.view('attempts', {}, {page: {offset: 0, limit: 1000}});
    expect(total).toBe(hostile('taken') + GOOD.length);
    expect(report.results.taken).toBe(total);
    for (const at of GOOD)
      expect(rows.filter(({id}) => id === `bueno-${at}`)).toMatchObject([{learner: String(at), right: 27, findings: []}]);
  });
  it('keeps nothing that would do harm, and finds what is not as it says', async () => {
    const {rows} = await bench.view('attempts', {}, {page: {offset: 0, limit: 1000}});
    const of = (id: string) => rows.find((attempt) => attempt.id === id);
    expect(of('controles')?.learner).toBe('12[31m34');
    expect(of('al-reves')?.learner).toBe('4321');
    expect(of('media-letra')?.learner).toBe('AB');
    expect(of('clave-doble')?.learner).toBe('clave-doble');
    expect(of('solo')?.learner).toBe('sin-legajo:solo');
    expect(of('marcas')).toMatchObject({right: 27, findings: [{kind: 'marks-differ', count: 13}]});
    expect(of('año 2031')?.findings).toEqual([{kind: 'in-the-future'}]);
    expect(of('año 9999')?.findings).toEqual([{kind: 'in-the-future'}]);
    expect(of('<script>fetch("//malo")</script>')?.findings).toEqual([{kind: 'unknown-bank'}]);
    const copy = await (await bench.exportAll({people: true})).text();
    expect(copy).not.toContain('lo que pienso del jefe');
    expect(({} as {taken?: boolean}).taken).toBeUndefined();
  });
  it('comes out the same in whatever order the browser lists it', async () => {
    const again = await benchOf({store: memoryStore(), banks: await publishedBanks(), now: () => NOW, newId: () => 'i2'});
    await again.unlock(new Blob([folder.key.identity]), '');
    const files = GOOD.map((at) => chosen(`!bueno-${at}.json`, JSON.stringify(deliveryOf(String(at), finishedAttempt(`bueno-${at}`)))));
    const backwards = [...files, ...folder.files.map(({path, bytes}) => chosen(path, bytes))].reverse();
    const {rows, files: counts} = await again.importFiles(backwards, {}, () => undefined);
    expect({rows, counts}).toEqual({rows: report.rows, counts: report.files});
  });
});

describe('any bytes at all', () => {
  it('are never fatal, and what became of them adds up', async () => {
    const banks = await publishedBanks();
    const good = (at: number) => new TextEncoder().encode(JSON.stringify(deliveryOf('1', finishedAttempt(`p${at}`))));
    const bytes = fc.uint8Array({maxLength: 200});
    const spoiled = fc.tuple(fc.nat({max: 3}), fc.nat({max: 20_000}), bytes).map(([at, where, put]) => {
      const whole = good(at);
      whole.set(put.subarray(0, Math.max(0, whole.length - (where % whole.length))), where % whole.length);
      return whole;
    });
    const begun = fc
      .tuple(
        fc.constantFrom('PK\u0003\u0004', 'age-encryption.org/v1\n', '-----BEGIN AGE ENCRYPTED FILE-----\n', '{"format":"resguardo/'),
        bytes,
      )
      .map(([start, rest]) => Uint8Array.of(...new TextEncoder().encode(start), ...rest));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(bytes, spoiled, begun, fc.nat({max: 3}).map(good)), {maxLength: 8}), async (files) => {
        let kept = 0;
        const {
          files: counts,
          results,
          end,
          done,
        } = await importFiles(
          files.map((content, at) => chosen(`${at}`, new Uint8Array(content))),
          {
            store: memoryStore(),
            banks,
            keys: [folder.key],
            cohortOfKey: () => undefined,
            isCohort: () => false,
            id: 'i',
            at: NOW,
            onProgress: () => undefined,
            onKept: (marked) => {
              kept += marked.length;
            },
            isCancelled: () => false,
          },
        );
        expect(end).toBe('done');
        expect(done).toBe(files.length);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(files.length);
        expect(results.taken).toBe(kept);
      }),
      {numRuns: 200},
    );
  }, 120_000);
});
