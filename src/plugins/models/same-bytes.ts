import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

const CORE = 'docProps/core.xml';
/** The first day that a zip can tell. fflate writes the hours of this machine's zone: a date made from them is the same everywhere. */
const ENTRY_DATE = new Date(1980, 0, 1);

/**
 * Makes a Word file the same on every run: the parts in order of their names, without the hour at which they were packed, and made and
 * changed on a given day.
 * @param day `YYYY-MM-DD`
 * @throws Error when the file does not tell its dates where they are expected
 */
export function sameBytes(file: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(file);
  const core = strFromU8(parts[CORE] ?? new Uint8Array());
  const dated = core.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
  if (dated.split(`${day}T00:00:00Z`).length !== 3) throw new Error(`${CORE} no dice cuándo se hizo y se cambió el archivo.`);
  const names = Object.keys(parts).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, name === CORE ? strToU8(dated) : (parts[name] as Uint8Array)])), {
    level: 9,
    mtime: ENTRY_DATE,
  });
}
