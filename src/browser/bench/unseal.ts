import {armor, Decrypter} from 'age-encryption';
import type {OpenKey} from '../cohort/keys';
import {LIMITS, REASONS} from './reasons';

/** What a sealed file held and the key that opened it; or why it stays shut: `sealed` when another key would open it. */
export type Unsealed =
  | {readonly state: 'open'; readonly bytes: Uint8Array; readonly recipient: string}
  | {readonly state: 'sealed' | 'refused'; readonly reason: string};

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
