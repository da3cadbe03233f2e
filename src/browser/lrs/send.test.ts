import {afterEach, describe, expect, it, vi} from 'vitest';
import {canonical} from '../../domain/digest/digest';
import type {Statement} from '../../domain/learning-record/xapi/statement';
import {HASTE, LRS, madeUpStatements} from './fixture';
import {type Confirmed, type SendOptions, type SendProgress, send} from './send';

/** What the LRS does instead of its work, once: throws, answers so, or says `undefined` and works. */
type Fault = (batch: readonly Statement[]) => Response | undefined | Promise<never>;

/** An LRS in memory, as the specification has it: all of a batch or nothing, 409 for other content under a known id. */
function fakeLrs(...faults: Fault[]) {
  const kept = new Map<string, Statement>();
  const posts: (readonly Statement[])[] = [];
  const calls: [string, RequestInit][] = [];
  const conflict = vi.fn((id: string): string => `${id} is conflicting`);
  vi.stubGlobal('fetch', async (address: string, init: RequestInit): Promise<Response> => {
    calls.push([address, init]);
    init.signal?.throwIfAborted();
    if (init.method === 'GET') {
      const found = kept.get(new URL(address).searchParams.get('statementId') ?? '');
      return found ? Response.json({...found, stored: 'x', version: '1.0.0'}) : new Response('', {status: 404});
    }
    const batch = JSON.parse(String(init.body)) as Statement[];
    posts.push(batch);
    const fault = await faults.shift()?.(batch);
    if (fault) return fault;
    const other = batch.find((one) => kept.has(one.id) && canonical(kept.get(one.id)) !== canonical(one));
    if (other) return new Response(conflict(other.id), {status: 409});
    for (const one of batch) kept.set(one.id, one);
    return Response.json(batch.map(({id}) => id));
  });
  return {kept, posts, calls, conflict};
}
const status =
  (code: number, text = '', headers = {}): Fault =>
  () =>
    new Response(text, {status: code, headers});
const cut: Fault = () => Promise.reject(new TypeError('Failed to fetch'));
const sending = (statements: readonly Statement[], more: Partial<SendOptions> = {}) => send(statements, {...LRS, patience: HASTE, ...more});
const withSuccess = (statement: Statement, success: boolean): Statement => ({...statement, result: {...statement.result, success}});

afterEach(() => vi.unstubAllGlobals());

describe('sending statements', () => {
  const statements = madeUpStatements(900);

  it('sends all of them in batches that grow, and tells how far it is', async () => {
    const {kept, posts} = fakeLrs();
    const progress: SendProgress[] = [];
    expect(await sending(statements, {onProgress: (one) => progress.push(one)})).toEqual({
      end: 'done',
      confirmed: 900,
      conflicts: [],
      refused: [],
    });
    expect(posts.map(({length}) => length)).toEqual([50, 100, 200, 400, 150]);
    expect([...kept.values()]).toEqual(statements);
    expect(progress.map(({confirmed}) => confirmed)).toEqual([50, 150, 350, 750, 900, 900]);
  });

  it('says who asks in UTF-8, which version it speaks, and sends nothing else along', async () => {
    const {calls} = fakeLrs();
    await sending(statements.slice(0, 1));
    const [address, {headers, ...init}] = calls[0] ?? ['', {}];
    expect(address).toBe('https://lrs.example/xapi/statements');
    expect(headers).toMatchObject({'X-Experience-API-Version': '1.0.3'});
    const [, code = ''] = (headers as Record<string, string>).Authorization?.split(' ') ?? [];
    expect(Buffer.from(code, 'base64').toString('utf8')).toBe('ana:contraseña ✓');
    expect(init).toMatchObject({credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer'});
  });

  it('insists on 429, 5xx, a cut and a time-out, and neither loses nor doubles any', async () => {
    const never: Fault = () => new Promise<never>(() => {});
    const hang: Fault = (batch) =>
      Promise.race([never(batch), new Promise<never>((_, reject) => setTimeout(reject, 30, new Error('late')))]) as never;
    const {kept} = fakeLrs(cut, status(500), status(429), hang, status(503));
    const progress: SendProgress[] = [];
    const report = await sending(statements, {onProgress: (one) => progress.push(one), patience: {...HASTE, timeout: 10}});
    expect(report).toMatchObject({end: 'done', confirmed: 900});
    expect(kept.size).toBe(900);
    expect(progress.flatMap(({waiting}) => waiting ?? [])).toEqual([
      'El LRS no contestó: se prueba de nuevo en 1 segundo.',
      'El LRS falló (500): se prueba de nuevo en 1 segundo.',
      'El LRS pidió esperar: se prueba de nuevo en 1 segundo.',
      'El LRS falló (503): se prueba de nuevo en 1 segundo.',
    ]);
  });

  it('sends half at once where the answer does not come in time', async () => {
    const slow: Fault = (batch) =>
      batch.length > 60 ? new Promise<never>((_, reject) => setTimeout(reject, 30, new Error('late'))) : undefined;
    const {kept, posts} = fakeLrs(...Array.from({length: 200}, () => slow));
    expect(await sending(statements, {patience: {...HASTE, timeout: 10}})).toMatchObject({end: 'done', confirmed: 900});
    expect(kept.size).toBe(900);
    expect(posts.slice(0, 4).map(({length}) => length)).toEqual([50, 100, 50, 50]);
  });

  it('does not send thousands of statements where only the words of all were mended', async () => {
    const {kept, calls} = fakeLrs();
    for (const one of statements.slice(0, 200))
      kept.set(one.id, {...one, object: {...one.object, definition: {type: 'http://otra.example/'}}});
    expect(await sending(statements.slice(0, 200))).toMatchObject({end: 'done', confirmed: 200, conflicts: []});
    const uploaded = calls.reduce((sum, [, {body}]) => sum + String(body ?? '').length, 0);
    expect(calls.length).toBeLessThan(450);
    expect(uploaded).toBeLessThan(10 * JSON.stringify(statements.slice(0, 200)).length);
  });

  it('waits as long as the server asks', async () => {
    fakeLrs(status(429, '', {'Retry-After': '1'}));
    const began = performance.now();
    await sending(statements.slice(0, 1));
    expect(performance.now() - began).toBeGreaterThan(950);
  });

  it('stops when patience ends, and goes on later where it was', async () => {
    const {kept, posts} = fakeLrs(() => undefined, ...Array.from({length: HASTE.tries}, () => status(503)));
    const confirmed: Confirmed = new Set();
    const report = await sending(statements, {confirmed});
    expect(report).toMatchObject({end: 'stopped', confirmed: 50});
    expect(report.reason).toMatch(/El LRS falló \(503\).*no se manda de nuevo/);
    posts.length = 0;
    expect(await sending(statements, {confirmed})).toMatchObject({end: 'done', confirmed: 900});
    expect(posts.flat()).toHaveLength(850);
    expect(kept.size).toBe(900);
  });

  it('sends again what changed since it was confirmed', async () => {
    const {posts} = fakeLrs();
    const confirmed: Confirmed = new Set();
    const [first, second] = statements as [Statement, Statement];
    await sending([first, second], {confirmed});
    const report = await sending([first, withSuccess(second, !second.result?.success)], {confirmed});
    expect(posts.at(-1)).toHaveLength(1);
    expect(report.conflicts).toHaveLength(1);
  });

  it('ends when it is cancelled, in a wait too', async () => {
    fakeLrs(status(503));
    const controller = new AbortController();
    const patience = {...HASTE, first: 60_000, longest: 60_000};
    const report = await sending(statements, {signal: controller.signal, patience, onProgress: () => controller.abort()});
    expect(report).toMatchObject({end: 'cancelled', confirmed: 0});
  });

  it.each([true, false])(
    'finds what the LRS has with other content, whether it names it (%s) or not, and sends the rest',
    async (names) => {
      const {kept, conflict} = fakeLrs();
      if (!names) conflict.mockReturnValue('conflict');
      const changed = [7, 333, 801];
      for (const at of changed) {
        const one = statements[at] as Statement;
        kept.set(one.id, withSuccess(one, !one.result?.success));
      }
      const report = await sending(statements);
      expect(report).toMatchObject({end: 'done', confirmed: 897, refused: []});
      expect(report.conflicts.map(({statement}) => statement).sort((a, b) => statements.indexOf(a) - statements.indexOf(b))).toEqual(
        changed.map((at) => statements[at]),
      );
      expect(kept.size).toBe(900);
    },
  );

  it('counts as there what differs only in the words that describe it', async () => {
    const {kept} = fakeLrs();
    const one = statements[1] as Statement;
    const {response: _, extensions: __, ...result} = one.result ?? {};
    kept.set(one.id, {
      ...one,
      result,
      object: {...one.object, definition: {type: 'http://otra.example/'}},
      timestamp: '2026-11-30T10:01:00Z',
    });
    expect(await sending(statements.slice(0, 20))).toMatchObject({end: 'done', confirmed: 20, conflicts: []});
  });

  it('sends the rest however many conflict', async () => {
    const {kept} = fakeLrs();
    const changed = statements.filter((_, at) => at % 4 === 1);
    for (const one of changed) kept.set(one.id, withSuccess(one, !one.result?.success));
    const report = await sending(statements);
    expect(report).toMatchObject({end: 'done', confirmed: 900 - changed.length});
    expect(report.conflicts).toHaveLength(changed.length);
  });

  it('finds what the LRS does not take, with its reason, and sends the rest', async () => {
    const bad = statements[120] as Statement;
    const picky: Fault = (batch) =>
      batch.includes(bad) || batch.some(({id}) => id === bad.id) ? new Response('{"warnings":["verb"]}', {status: 400}) : undefined;
    const {kept} = fakeLrs(...Array.from({length: 40}, () => picky));
    expect(await sending(statements.slice(0, 400))).toMatchObject({
      end: 'done',
      confirmed: 399,
      refused: [{statement: bad, reason: '{"warnings":["verb"]}'}],
    });
    expect(kept.size).toBe(399);
  });

  it('stops where everything is refused', async () => {
    fakeLrs(...Array.from({length: 2000}, () => status(400, 'no')));
    const report = await sending(statements);
    expect(report).toMatchObject({end: 'stopped', confirmed: 0});
    expect(report.refused).toHaveLength(100);
  });

  it('makes batches smaller where they are too large for the LRS', async () => {
    const narrow: Fault = (batch) => (batch.length > 30 ? new Response('', {status: 413}) : undefined);
    const {kept} = fakeLrs(...Array.from({length: 200}, () => narrow));
    expect(await sending(statements)).toMatchObject({end: 'done', confirmed: 900});
    expect(kept.size).toBe(900);
  });

  it.each([
    [status(401), /usuario o la contraseña \(401\)/],
    [status(403), /no tiene permiso/],
    [status(404), /no hay un LRS/],
    [status(406, '<p>no</p>'), /rechazó el pedido \(406: no\)/],
    [status(200, '<!doctype html><p>Ingresá a la red</p>'), /no es un LRS/],
    [status(200, '[]'), /no es un LRS/],
  ])('tells what to do, and asks once', async (fault, reason) => {
    const {posts} = fakeLrs(fault);
    const report = await sending(statements);
    expect(report).toMatchObject({end: 'stopped', confirmed: 0});
    expect(report.reason).toMatch(reason);
    expect(posts).toHaveLength(1);
  });

  it('tells of CORS, the net and the address where there is no answer: a browser does not say which', async () => {
    fakeLrs(...Array.from({length: HASTE.tries}, () => cut));
    expect((await sending(statements)).reason).toMatch(/conexión.*dirección.*CORS.*permita el origen/);
  });

  it('tells of a failure of what gives the statements', async () => {
    fakeLrs();
    async function* broken(): AsyncGenerator<Statement> {
      yield* statements.slice(0, 60);
      throw new Error('nada');
    }
    expect(await send(broken(), {...LRS, patience: HASTE})).toMatchObject({
      end: 'stopped',
      confirmed: 50,
      reason: 'Falló el sitio (nada). Recargá la página y probá de nuevo.',
    });
  });
});
