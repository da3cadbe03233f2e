import type {Preview, Previews} from '../../domain/open-data/previews';
import {statuteIdOf} from '../../domain/statute/corpus';

const files = new Map<string, Promise<Previews>>();

/**
 * What a link to a provision shows. The file of its norm is loaded once and kept in memory; one that failed is tried again
 * the next time.
 * @param folder address of the files, ending in a slash
 * @param id of a provision, or of a whole norm
 * @returns nothing where the norm has no such provision
 * @throws when the file cannot be loaded or is not what it should be
 */
export async function previewOf(folder: string, id: string): Promise<Preview | undefined> {
  const address = `${folder}${statuteIdOf(id)}.json`;
  let file = files.get(address);
  if (!file) {
    file = load(address);
    files.set(address, file);
    file.catch(() => files.delete(address));
  }
  return (await file)[id];
}

async function load(address: string): Promise<Previews> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response.json();
}
