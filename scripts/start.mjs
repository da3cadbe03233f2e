import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {run} from './lib/run.mjs';
import {serveFolder} from './lib/static-server.mjs';

/** `npm start`: builds the site when its sources changed since the last build, serves it and prints the address. */
const SOURCES = ['docs', 'quizzes', 'src', 'static', 'docusaurus.config.ts', 'sidebars.ts', 'package-lock.json'];
const stamp = 'build/.sources-sha256';
const wanted = digest(SOURCES);
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const code = await run('node', ['scripts/build.mjs']);
  if (code !== 0) process.exit(code);
  writeFileSync(stamp, wanted);
}
const address = await serveFolder('build', Number(process.env.PORT ?? 3000));
console.log(`\nResguardo está en ${address} (Ctrl C para terminar)`);

function digest(paths) {
  const hash = createHash('sha256');
  const add = (file) => {
    hash.update(file).update(readFileSync(file));
  };
  for (const source of paths) {
    if (/\.\w+$/.test(source)) add(source);
    else {
      const files = readdirSync(source, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
      for (const file of files.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort()) add(file);
    }
  }
  return hash.digest('hex');
}
