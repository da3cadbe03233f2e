/**
 * Whether this page can seal and make keys: browsers give their cryptography only to addresses that are safe (https, or this machine).
 */
export function canSeal(): boolean {
  return window.isSecureContext;
}

/** What to do where the page cannot. */
export const CANNOT_SEAL =
  'En esta dirección el navegador no deja cerrar archivos con llave: no es segura (empieza con http y no con https). Abrí el sitio por https, ' +
  'o pedile a quien lo publica que lo haga. Tus resultados siguen guardados en este dispositivo.';

/**
 * Seals a text to a public key (age, X25519): only who has the private one reads it. As armored text, a third longer than bytes: so it
 * outlives being pasted into a mail or a chat, and phones share it, which refuse files of kinds that they do not know.
 * @throws Error when the key is none, or the page cannot seal
 */
export async function seal(text: string, recipient: string): Promise<string> {
  const {armor, Encrypter} = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(text));
}

/**
 * Opens what was sealed, with whichever of the private keys fits.
 * @throws Error in Spanish, for the trainer, when none fits, or the file was cut or altered
 */
export async function unseal(sealed: string, identities: readonly string[]): Promise<string> {
  const {armor, Decrypter} = await import('age-encryption');
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(armor.decode(sealed), 'text');
  } catch (error) {
    // Of a damaged body the library tells whatever its streams say, "Failed to fetch" among others.
    const other = error instanceof Error && error.message.startsWith('no identity matched');
    throw new Error(
      other
        ? 'El archivo está cerrado con otra llave. Usá la de la cohorte a la que se entregó.'
        : 'El archivo está dañado, cortado o fue cambiado después de cerrarlo. Pedí que te lo manden de nuevo.',
    );
  }
}
