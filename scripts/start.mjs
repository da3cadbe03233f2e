import {isBuilt, sourcesDigest} from './lib/release.mjs';
import {run} from './lib/run.mjs';
import {serveFolder} from './lib/static-server.mjs';

/** `npm start`: builds the site when its sources or settings changed since the last build, serves it and prints the address. */
if (!isBuilt(sourcesDigest())) {
  const code = await run('node', ['scripts/build.mjs']);
  if (code !== 0) process.exit(code);
}
const address = await serveFolder('build', Number(process.env.PORT ?? 3000));
console.log(`\nResguardo está en ${address} (Ctrl C para terminar)`);
