import {spawnSync} from 'node:child_process';
import {benchImport} from './bench-import';
import {benchSearch} from './search/bench';

/** What is measured: `npm run bench -- search`, `npm run bench -- build`, `npm run bench -- import`. Exit code: that of the measure, 2 where there is none of that name. */
const USAGE = `Uso: npm run bench -- search [opciones]   la búsqueda, al lado de otras (--help: sus opciones)
     npm run bench -- build [vueltas]     la construcción del sitio, al lado de un Docusaurus pelado
     npm run bench -- import [opciones]   la importación de resultados, en un navegador (--help: sus opciones)`;

async function main([what, ...rest]: readonly string[]): Promise<number> {
  if (what === 'search') return benchSearch(rest);
  if (what === 'import') return benchImport(rest);
  // A process of its own: nothing that is loaded here may weigh on what it times.
  if (what === 'build') return spawnSync(process.execPath, ['scripts/bench-build.mjs', ...rest], {stdio: 'inherit'}).status ?? 1;
  if (what === '--help') {
    console.log(USAGE);
    return 0;
  }
  console.error(USAGE);
  return 2;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(2);
  },
);
