import {armor, Encrypter, generateX25519Identity, identityToRecipient} from 'age-encryption';
import {beforeAll, describe, expect, it} from 'vitest';
import {type OpenKey, openKeys, unseal} from './keys';

let key: OpenKey;
let kept: string;

beforeAll(async () => {
  const identity = await generateX25519Identity();
  key = {identity, recipient: await identityToRecipient(identity)};
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(10);
  encrypter.setPassphrase('cuatro palabras al azar');
  kept = armor.encode(await encrypter.encrypt(`# public key: ${key.recipient}\n${identity}\n`));
});

describe('the file of a private key', () => {
  it('opens with its passphrase', async () => {
    expect(await openKeys(`\n${kept}`, 'cuatro palabras al azar')).toEqual([key]);
    expect(await openKeys(key.identity, '')).toEqual([key]);
  });
  it('says what is wrong otherwise', async () => {
    await expect(openKeys(kept, 'otra')).rejects.toThrow('La contraseña no abre la llave. Probá de nuevo.');
    await expect(openKeys(kept.slice(0, 150), 'cuatro palabras al azar')).rejects.toThrow('dañado o cortado');
    await expect(openKeys('hola', '')).rejects.toThrow('no tiene ninguna llave privada');
    await expect(openKeys(`${key.identity}QQ`, '')).rejects.toThrow('La llave privada está dañada');
  });
});

describe('a sealed file', () => {
  const seal = async (text: string): Promise<Uint8Array> => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(key.recipient);
    return encrypter.encrypt(text);
  };
  it('opens with whichever key fits, binary or as text', async () => {
    const other = await generateX25519Identity();
    const keys = [{identity: other, recipient: await identityToRecipient(other)}, key];
    const sealed = await seal('hola');
    const text = new TextEncoder().encode(`\r\n${armor.encode(sealed).replaceAll('\n', '\r\n')}`);
    for (const [bytes, isArmored] of [
      [sealed, false],
      [text, true],
    ] as const) {
      const unsealed = await unseal(bytes, isArmored, keys);
      expect(unsealed).toMatchObject({state: 'open', recipient: key.recipient});
      expect(unsealed.state === 'open' && new TextDecoder().decode(unsealed.bytes)).toBe('hola');
    }
  });
  it('is told apart when it is locked, of another key or tampered with', async () => {
    const sealed = await seal('hola');
    const tampered = sealed.slice();
    tampered[sealed.length - 1] = (tampered[sealed.length - 1] ?? 0) ^ 1;
    expect(await unseal(sealed, false, [])).toMatchObject({state: 'sealed', reason: expect.stringContaining('Abrí la llave')});
    expect(await unseal(tampered, false, [key])).toMatchObject({state: 'refused', reason: expect.stringContaining('está roto')});
  });
});
