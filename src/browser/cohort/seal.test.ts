import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {generateIdentity, identityToRecipient} from 'age-encryption';
import {strFromU8, strToU8} from 'fflate';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Unsealed, unseal} from '../bench/unseal';
import {HAS_AGE, withOneSignChanged} from './fixture';
import type {OpenKey} from './keys';
import {seal} from './seal';

const TEXT = '{"learner":"12.345","words":"ñandú — «sí»"}\n';
const opened = (sealed: string, keys: readonly OpenKey[]): Promise<Unsealed> => unseal(strToU8(sealed), true, keys);
const textOf = (unsealed: Unsealed): string => (unsealed.state === 'open' ? strFromU8(unsealed.bytes) : unsealed.reason);
let key: OpenKey;
let other: OpenKey;

beforeAll(async () => {
  const newKey = async (): Promise<OpenKey> => {
    const identity = await generateIdentity();
    return {identity, recipient: await identityToRecipient(identity)};
  };
  [key, other] = await Promise.all([newKey(), newKey()]);
});

describe('a sealed text', () => {
  it('is read by who has the key, among other keys, and by nobody else', async () => {
    const sealed = await seal(TEXT, key.recipient);
    expect(sealed).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(textOf(await opened(sealed, [other, key]))).toBe(TEXT);
    expect(textOf(await opened(sealed, [other]))).toContain('cerrado con otra llave');
    expect(textOf(await opened(sealed, []))).toContain('cerrado con llave');
  });
  it('outlives what mail does to line ends', async () => {
    const sealed = await seal(TEXT, key.recipient);
    expect(textOf(await opened(`\r\n${sealed.replaceAll('\n', '\r\n')}\r\n\r\n`, [key]))).toBe(TEXT);
  });
  it.each([
    ['a sign is changed', withOneSignChanged],
    ['its end is missing', (text: string) => text.slice(0, -60)],
    ['its last line of data is missing', (text: string) => text.replace(/\n[^\n]+\n-----END/, '\n-----END')],
    ['it is something else', () => 'hola'],
  ])('is refused in plain words when %s', async (_, damage) => {
    const sealed = damage(await seal('x'.repeat(500), key.recipient));
    expect(await opened(sealed, [key])).toMatchObject({state: 'refused', reason: expect.stringContaining('está roto')});
  });
  it('is not made for a key that is none', async () => {
    await expect(seal(TEXT, `age1${'q'.repeat(58)}`)).rejects.toThrow();
  });
});

describe.skipIf(!HAS_AGE)("age's own command (not where it is not installed: apt-get install age)", () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'resguardo-age-'));
  const file = (name: string): string => path.join(folder, name);
  afterAll(() => rmSync(folder, {recursive: true}));

  it('opens what we seal', async () => {
    writeFileSync(file('key.txt'), `${key.identity}\n`);
    writeFileSync(file('sealed.age'), await seal(TEXT, key.recipient));
    expect(execFileSync('age', ['--decrypt', '--identity', file('key.txt'), file('sealed.age')], {encoding: 'utf8'})).toBe(TEXT);
  });
  it('seals what we open', async () => {
    execFileSync('age', ['--armor', '--recipient', key.recipient, '--output', file('theirs.age')], {input: TEXT});
    expect(textOf(await opened(readFileSync(file('theirs.age'), 'utf8'), [key]))).toBe(TEXT);
  });
});
