import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {HASTE, madeUpStatements} from '../../src/browser/lrs/fixture';
import {read, readBack} from '../../src/browser/lrs/read';
import {type SendOptions, send} from '../../src/browser/lrs/send';
import {canonical} from '../../src/domain/digest/digest';
import {gatherAttempts} from '../../src/domain/learning-record/xapi/attempts-in';
import {SITE} from '../../src/domain/learning-record/xapi/fixture';
import type {Statement} from '../../src/domain/learning-record/xapi/statement';
import {FAULTS, startFaultProxy} from './fault-proxy';
import {installLrs, type RunningLrs, startLrs} from './lrs';

/** Statements of 560 attempts, the last one cut short. */
const STATEMENTS = madeUpStatements(5000);
/** A machine may be busy: only the test of late answers has little time. */
const PATIENT = {...HASTE, timeout: 60_000};
const WHO = {user: 'ana', password: 'clave'};

const trouble = await installLrs();
if (trouble !== undefined) {
  console.error(`\n  ⚠ NO SE PROBÓ CONTRA UN LRS: no se pudo instalar el de prueba (scripts/test-lrs). ${trouble}\n`);
}

it('has its LRS where it must run', () => {
  expect(process.env.CI === undefined ? undefined : trouble).toBeUndefined();
});

async function allOf(endpoint: string): Promise<Statement[]> {
  const all: Statement[] = [];
  for await (const page of read({endpoint, ...WHO, patience: PATIENT})) all.push(...(page as Statement[]));
  return all;
}
const idsOf = (statements: readonly Statement[]): string[] => statements.map(({id}) => id).sort();

describe.skipIf(trouble !== undefined)('a real LRS', () => {
  let lrs: RunningLrs;
  beforeAll(async () => {
    lrs = await startLrs();
  });
  afterAll(() => lrs?.stop());
  const sending = (statements: readonly Statement[], more: Partial<SendOptions> = {}) =>
    send(statements, {endpoint: lrs.endpoint, ...WHO, patience: PATIENT, ...more});

  it('takes 5,000 statements, and the same again without a duplicate', async () => {
    expect(await sending(STATEMENTS)).toEqual({end: 'done', confirmed: 5000, conflicts: [], refused: []});
    expect(await sending(STATEMENTS)).toEqual({end: 'done', confirmed: 5000, conflicts: [], refused: []});
    expect(idsOf(await allOf(lrs.endpoint))).toEqual(idsOf(STATEMENTS));
  });

  it('gives back the same attempts, as files for the bench', async () => {
    const report = await readBack({endpoint: lrs.endpoint, ...WHO, patience: PATIENT}, {}, {site: SITE, at: '2026-12-01T00:00:00.000Z'});
    expect(report).toMatchObject({statements: 5000, foreign: 0, attempts: 555, incomplete: 1, contradictory: 0, invalid: 0});
    const [sent, there] = [STATEMENTS, await allOf(lrs.endpoint)].map((statements) => {
      const gathering = gatherAttempts(SITE);
      for (const statement of statements) gathering.add(statement);
      return gathering
        .readBack()
        .attempts.map((one) => canonical(one))
        .sort();
    });
    expect(there).toEqual(sent);
  });

  it('keeps what it has when a statement comes with other content, and that is told', async () => {
    const before = await allOf(lrs.endpoint);
    const changed = STATEMENTS.slice(1000, 1600).map((one, at) =>
      at === 123 || at === 456 ? {...one, result: {...one.result, success: !one.result?.success}} : one,
    );
    const report = await sending(changed);
    expect(report).toMatchObject({end: 'done', confirmed: 598, refused: []});
    expect(report.conflicts.map(({statement}) => statement)).toEqual([changed[123], changed[456]]);
    expect(report.conflicts[0]?.reason).toContain('conflicting');
    expect(await allOf(lrs.endpoint)).toEqual(before);
  });

  it('takes a bank whose words were mended since for the same', async () => {
    const mended = STATEMENTS.slice(0, 20).map((one) => ({
      ...one,
      object: {...one.object, definition: {...one.object.definition, name: {'es-AR': 'Otro título'}}},
    }));
    expect(await sending(mended)).toEqual({end: 'done', confirmed: 20, conflicts: [], refused: []});
  });

  it('refuses a statement that is none, and takes those around it', async () => {
    const fresh = madeUpStatements(5100).slice(5040);
    const bad = {...(fresh[30] as Statement), verb: {id: 'nada', display: {}}};
    const report = await sending(fresh.with(30, bad));
    expect(report).toMatchObject({end: 'done', confirmed: 59, conflicts: [], refused: [{statement: bad}]});
    expect(report.refused[0]?.reason).toContain('verb.id');
  });
});

describe.skipIf(trouble !== undefined)('a real LRS behind a bad connection', () => {
  it('has every statement once, whatever goes wrong on the way', async () => {
    const lrs = await startLrs();
    // Of three requests two go wrong, each in its turn in every way; late only once, since that takes long.
    const later = FAULTS.filter((fault) => fault !== 'late');
    const proxy = await startFaultProxy({
      target: lrs.endpoint,
      faultOf: (request) => {
        if (request % 3 === 2) return undefined;
        const nth = request - Math.floor(request / 3);
        return FAULTS[nth] ?? later[nth % later.length];
      },
      lateness: 9000,
    });
    try {
      const patience = {...HASTE, timeout: 8000};
      const confirmed = new Set<string>();
      const some = STATEMENTS.slice(0, 1800);
      const report = await send(some, {endpoint: proxy.endpoint, ...WHO, patience, confirmed});
      expect(report).toEqual({end: 'done', confirmed: 1800, conflicts: [], refused: []});
      expect(confirmed.size).toBe(1800);
      expect(Object.values(proxy.counts).every((count) => count > 0)).toBe(true);
      const there = await allOf(lrs.endpoint);
      expect(idsOf(there)).toEqual(idsOf(some));
      const through = await readBack({endpoint: proxy.endpoint, ...WHO, patience}, {}, {site: SITE, at: '2026-12-01T00:00:00.000Z'});
      expect(through).toMatchObject({statements: 1800, attempts: 200, foreign: 0});
    } finally {
      await proxy.stop();
      await lrs.stop();
    }
  });
});
