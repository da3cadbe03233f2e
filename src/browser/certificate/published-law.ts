import type {PublishedLaw} from '../../domain/certificate/published';

const loaded = new Map<string, Promise<PublishedLaw>>();

/**
 * What certificates are made from and verified against. Loaded once a page; one that failed is tried again the next time.
 * @throws when the file cannot be loaded or is not what it should be
 */
export function loadPublishedLaw(address: string): Promise<PublishedLaw> {
  let law = loaded.get(address);
  if (!law) {
    law = load(address);
    loaded.set(address, law);
    law.catch(() => loaded.delete(address));
  }
  return law;
}

async function load(address: string): Promise<PublishedLaw> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.json();
}
