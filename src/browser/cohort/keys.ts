import {ToldError} from '../bench/told-error';

/** The private key of a trainer: in memory for as long as it is used, and on paper or disk only inside a passphrase. Never in the browser's storage. */

/** A private key that is open. */
export interface OpenKey {
  readonly identity: string;
  /** The public key that results are sealed to. */
  readonly recipient: string;
}

export interface NewKey {
  readonly recipient: string;
  /** The private key, shut with the passphrase: text for a file. */
  readonly keyFile: string;
}

/** The least letters of a passphrase. Who finds the file can try without end: length is what holds. */
export const SHORTEST_PASSPHRASE = 12;

/** Why a passphrase will not do, in Spanish, for the trainer; nothing when it does. */
export function passphraseTrouble(passphrase: string, again: string): string | undefined {
  if ([...passphrase].length < SHORTEST_PASSPHRASE) {
    return `La contraseña tiene que tener ${SHORTEST_PASSPHRASE} letras o más. Sirven cuatro o cinco palabras que no vayan juntas.`;
  }
  return passphrase === again ? undefined : 'Las dos contraseñas no son iguales. Escribilas de nuevo.';
}

/**
 * Makes a pair of keys. The file is one that age's own command opens too: `age --decrypt --identity <file>`. Takes about a second, in
 * which the page does nothing else: what is slow here is slow for who guesses.
 * @throws Error where the browser has no cryptography to offer (`canSeal`)
 */
export async function makeKey(passphrase: string, createdAt: string): Promise<NewKey> {
  const {armor, Encrypter, generateIdentity, identityToRecipient} = await import('age-encryption');
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const shut = await encrypter.encrypt(`# created: ${createdAt}\n# public key: ${recipient}\n${identity}\n`);
  return {recipient, keyFile: armor.encode(shut)};
}

/**
 * The private keys in the file that a trainer kept, shut with a passphrase (as text or as bytes) or open.
 * @throws ToldError when the file is none, is damaged, or the passphrase is another
 */
export async function openKeys(keyFile: Uint8Array, passphrase: string): Promise<OpenKey[]> {
  const {identityToRecipient} = await import('age-encryption');
  const identities = (await contentOf(keyFile, passphrase)).match(/AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+/g) ?? [];
  if (identities.length === 0) throw new ToldError('Esto no es el archivo de una llave. Elegí el que guardaste al hacer la cohorte.');
  try {
    return await Promise.all(identities.map(async (identity) => ({identity, recipient: await identityToRecipient(identity)})));
  } catch {
    throw new ToldError(DAMAGED);
  }
}

const DAMAGED = 'El archivo de la llave está dañado o cortado. Usá otra copia del que guardaste al hacer la cohorte.';

async function contentOf(keyFile: Uint8Array, passphrase: string): Promise<string> {
  const text = new TextDecoder().decode(keyFile).trim();
  const armored = text.startsWith('-----BEGIN AGE ENCRYPTED FILE-----');
  if (!armored && !text.startsWith('age-encryption.org/')) return text;
  const {armor, Decrypter} = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(armored ? armor.decode(text) : keyFile, 'text');
  } catch (error) {
    // All that the library says of a passphrase that does not fit; what was sealed to a key and to no passphrase sounds the same.
    const wrong = error instanceof Error && error.message.startsWith('no identity matched');
    throw new ToldError(wrong ? 'La contraseña no abre este archivo. Fijate si es la llave de esta cohorte y probá de nuevo.' : DAMAGED);
  }
}
