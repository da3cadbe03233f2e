import {spawnSync} from 'node:child_process';
import {benchSearch} from './search/bench';

/** What is measured: `npm run bench -- search`, `npm run bench -- build`. Exit code: that of the measure, 2 where there is none of that name. */
const USAGE = `Uso: npm run bench -- search [opciones]   la búsqueda, al lado de otras (--help: sus opciones)
     npm run bench -- build [vueltas]     la construcción del sitio, al lado de un Docusaurus pelado`;

function main([what, ...rest]: readonly string[]): number {
  if (what === 'search') return benchSearch(rest);
  // A process of its own: nothing that is loaded here may weigh on what it times.
  if (what === 'build') return spawnSync(process.execPath, ['scripts/bench-build.mjs', ...rest], {stdio: 'inherit'}).status ?? 1;
  if (what === '--help') {
    console.log(USAGE);
    return 0;
  }
  console.error(USAGE);
  return 2;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
