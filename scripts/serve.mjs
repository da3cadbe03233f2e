import {existsSync} from 'node:fs';
import {serveFolder} from './lib/static-server.mjs';

/** `npm run serve`: serves the finished site in `build/`. PORT chooses the port, 3000 unless told. */
if (!existsSync('build/index.html')) {
  console.error('No hay un sitio construido en build/. Corré primero: npm run build');
  process.exit(1);
}
const address = await serveFolder('build', Number(process.env.PORT ?? 3000));
console.log(`Resguardo está en ${address} (Ctrl C para terminar)`);
