import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {generateIdentity, identityToRecipient} from 'age-encryption';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {HAS_AGE, withOneSignChanged} from './fixture';
import type {OpenKey} from './keys';
import {seal, unseal} from './seal';

const TEXT = '{"learner":"12.345","words":"ñandú — «sí»"}\n';
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
    expect(await unseal(sealed, [other.identity, key.identity])).toBe(TEXT);
    await expect(unseal(sealed, [other.identity])).rejects.toThrow('cerrado con otra llave');
    await expect(unseal(sealed, [])).rejects.toThrow('cerrado con otra llave');
  });
  it('outlives what mail does to line ends', async () => {
    const sealed = await seal(TEXT, key.recipient);
    expect(await unseal(`\r\n${sealed.replaceAll('\n', '\r\n')}\r\n\r\n`, [key.identity])).toBe(TEXT);
  });
  it.each([
    ['a sign is changed', withOneSignChanged],
    ['its end is missing', (text: string) => text.slice(0, -60)],
    ['its last line of data is missing', (text: string) => text.replace(/\n[^\n]+\n-----END/, '\n-----END')],
    ['it is something else', () => 'hola'],
  ])('is refused in plain words when %s', async (_, damage) => {
    const sealed = damage(await seal('x'.repeat(500), key.recipient));
    await expect(unseal(sealed, [key.identity])).rejects.toThrow('está dañado, cortado o fue cambiado');
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
    expect(await unseal(readFileSync(file('theirs.age'), 'utf8'), [key.identity])).toBe(TEXT);
  });
});
