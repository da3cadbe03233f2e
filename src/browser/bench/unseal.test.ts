import {armor, Encrypter, generateX25519Identity, identityToRecipient} from 'age-encryption';
import {beforeAll, describe, expect, it} from 'vitest';
import type {OpenKey} from '../cohort/keys';
import {unseal} from './unseal';

let key: OpenKey;

beforeAll(async () => {
  const identity = await generateX25519Identity();
  key = {identity, recipient: await identityToRecipient(identity)};
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
