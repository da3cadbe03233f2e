import {armor, Decrypter, identityToRecipient} from 'age-encryption';
import {LIMITS, REASONS} from './reasons';
import {ToldError} from './told-error';

/** A private key that is open for as long as the page is: it is never stored. */
export interface OpenKey {
  readonly identity: string;
  /** The public key that results are sealed to. */
  readonly recipient: string;
}

/** What a sealed file held and the key that opened it; or why it stays shut: `sealed` when another key would open it. */
export type Unsealed =
  | {readonly state: 'open'; readonly bytes: Uint8Array; readonly recipient: string}
  | {readonly state: 'sealed' | 'refused'; readonly reason: string};

/**
 * The private keys in the file that a trainer kept, opened with its passphrase.
 * @throws ToldError, for the trainer, when the file is none or the passphrase is another
 */
export async function openKeys(file: string, passphrase: string): Promise<OpenKey[]> {
  const text = await openIdentityFile(file.trim(), passphrase);
  const identities = text.match(/AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+/g) ?? [];
  if (identities.length === 0)
    throw new ToldError('El archivo no tiene ninguna llave privada. Elegí el que guardaste al crear la cohorte.');
  try {
    return await Promise.all(identities.map(async (identity) => ({identity, recipient: await identityToRecipient(identity)})));
  } catch {
    throw new ToldError('La llave privada está dañada. Usá otra copia del archivo que guardaste al crear la cohorte.');
  }
}

async function openIdentityFile(file: string, passphrase: string): Promise<string> {
  if (!file.startsWith('-----BEGIN AGE') && !file.startsWith('age-encryption.org/')) return file;
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    const bytes = file.startsWith('age-') ? Uint8Array.from(file, (letter) => letter.charCodeAt(0)) : armor.decode(file);
    return await decrypter.decrypt(bytes, 'text');
  } catch (error) {
    // The library says nothing else of a passphrase that does not fit.
    if (error instanceof Error && error.message.startsWith('no identity matched'))
      throw new ToldError('La contraseña no abre la llave. Probá de nuevo.');
    throw new ToldError('El archivo de la llave está dañado o cortado. Usá otra copia del que guardaste al crear la cohorte.');
  }
}

/** Opens a sealed file with the first of the open keys that fits. Never throws. */
export async function unseal(sealed: Uint8Array, isArmored: boolean, keys: readonly OpenKey[]): Promise<Unsealed> {
  let bytes: Uint8Array;
  try {
    bytes = isArmored ? armor.decode(new TextDecoder().decode(sealed)) : sealed;
  } catch {
    return {state: 'refused', reason: REASONS.damagedSeal};
  }
  const recipients = recipientsOf(bytes);
  if (recipients.includes('scrypt')) return {state: 'refused', reason: REASONS.passphrase};
  if (recipients.length === 0 || recipients.length > LIMITS.recipients) return {state: 'refused', reason: REASONS.damagedSeal};
  if (keys.length === 0) return {state: 'sealed', reason: REASONS.locked};
  for (const {identity, recipient} of keys) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    try {
      return {state: 'open', bytes: await decrypter.decrypt(bytes), recipient};
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      if (message.startsWith('no identity matched')) continue;
      // Without a secure context there is no crypto.subtle. All else is a seal that does not hold; of a body that was tampered with some
      // browsers say "Failed to fetch", since the library reads it as the body of a response.
      return {state: 'refused', reason: crypto.subtle === undefined ? REASONS.noSubtle : REASONS.damagedSeal};
    }
  }
  return {state: 'sealed', reason: REASONS.otherKey};
}

/** Kinds of the recipients that the header of a sealed file names, as `X25519` or `scrypt`. */
function recipientsOf(bytes: Uint8Array): string[] {
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, 2 ** 16)).split('\n--- ', 1)[0] ?? '';
  return [...header.matchAll(/^-> (\S+)/gm)].map(([, kind]) => kind ?? '');
}
