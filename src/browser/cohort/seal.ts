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
