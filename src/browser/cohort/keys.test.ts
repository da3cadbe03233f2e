import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {armor} from 'age-encryption';
import {strToU8} from 'fflate';
import {beforeAll, describe, expect, it} from 'vitest';
import {HAS_AGE, withOneSignChanged} from './fixture';
import {makeKey, type NewKey, type OpenKey, openKeys, passphraseTrouble} from './keys';
import {seal} from './seal';

const PASSPHRASE = 'mate amargo en la terraza';
let made: NewKey;
let key: OpenKey;

// Passphrases are slow by design, slower where the machine is busy.
beforeAll(async () => {
  made = await makeKey(PASSPHRASE, '2026-11-30T10:00:00.000Z');
  [key] = (await openKeys(strToU8(made.keyFile), PASSPHRASE)) as [OpenKey];
}, 60_000);

describe('the key of a trainer', () => {
  it('comes out of its file with its passphrase, and is the one that results are sealed to', () => {
    expect(key.recipient).toBe(made.recipient);
    expect(made.recipient).toMatch(/^age1[02-9ac-hj-np-z]{58}$/);
    expect(made.keyFile).not.toContain('AGE-SECRET-KEY');
  });
  it('comes out of what other programs write: bytes, and a key that no passphrase shuts', async () => {
    expect(await openKeys(armor.decode(made.keyFile), PASSPHRASE)).toEqual([key]);
    expect(await openKeys(strToU8(`\n# llave\n${key.identity}\n`), '')).toEqual([key]);
  });
  it('says that the passphrase is another', async () => {
    await expect(openKeys(strToU8(made.keyFile), 'otra contraseña')).rejects.toThrow('La contraseña no abre este archivo');
  });
  it.each([
    ['cut in the middle', (file: string) => file.slice(0, file.length / 2)],
    ['with a sign changed', withOneSignChanged],
  ])('says that its file is damaged: %s', async (_, damage) => {
    await expect(openKeys(strToU8(damage(made.keyFile)), PASSPHRASE)).rejects.toThrow('está dañado o cortado');
  });
  it('says that its private key is damaged', async () => {
    await expect(openKeys(strToU8(`${key.identity.slice(0, -1)}Q`), '')).rejects.toThrow('está dañado o cortado');
  });
  it.each(['', 'hola', '{"format":"resguardo/cohort/v1"}', '\u0000\u0001'])('says that %j is no file of a key', async (file) => {
    await expect(openKeys(strToU8(file), PASSPHRASE)).rejects.toThrow('Esto no es el archivo de una llave');
  });
  it('asks for a passphrase of twelve letters, the same twice', () => {
    expect(passphraseTrouble('corta', 'corta')).toContain('12 letras o más');
    expect(passphraseTrouble('ñ'.repeat(11), 'ñ'.repeat(11))).toContain('12 letras o más');
    expect(passphraseTrouble(PASSPHRASE, 'mate dulce en la terraza')).toContain('no son iguales');
    expect(passphraseTrouble(PASSPHRASE, PASSPHRASE)).toBeUndefined();
  });
  it.skipIf(!HAS_AGE)("is opened by age's own command (not where it is not installed: apt-get install age)", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'resguardo-age-'));
    const file = (name: string): string => path.join(folder, name);
    writeFileSync(file('key.age'), made.keyFile);
    writeFileSync(file('sealed.age'), await seal('hola', made.recipient));
    // It takes a passphrase from a terminal only.
    const command = `age --decrypt --identity ${file('key.age')} --output ${file('opened')} ${file('sealed.age')}`;
    spawnSync('script', ['--quiet', '--command', command, '/dev/null'], {input: `${PASSPHRASE}\n`, timeout: 20_000});
    expect(readFileSync(file('opened'), 'utf8')).toBe('hola');
    rmSync(folder, {recursive: true});
  });
});
