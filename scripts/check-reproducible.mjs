import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {buildRelease} from './lib/release.mjs';

/** Builds once more beside `build/` and compares every file: a release can be rebuilt to the byte by anyone. */
const again = mkdtempSync(path.join(os.tmpdir(), 'resguardo-again-'));
const code = await buildRelease(again);
if (code !== 0) {
  rmSync(again, {recursive: true, force: true});
  process.exit(code);
}
const [first, second] = [digests('build'), digests(again)];
const different = [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file)).sort();
rmSync(again, {recursive: true, force: true});
if (different.length > 0) {
  console.error(`Dos construcciones de las mismas fuentes difieren en ${different.length} archivos:\n${different.slice(0, 20).join('\n')}`);
  process.exit(1);
}
console.log(`Dos construcciones, ${first.size} archivos, los mismos bytes.`);

function digests(folder) {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = path.join(entry.parentPath ?? entry.path, entry.name);
      return [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}
