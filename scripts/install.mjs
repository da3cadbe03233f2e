import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {run} from './lib/run.mjs';

/** Installs the dependencies of package-lock.json when they are not installed yet. Needs Node and nothing else. */
const MINIMUM = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
  console.error(`Hace falta Node ${MINIMUM.join('.')} o posterior; éste es ${process.versions.node}. Se baja de https://nodejs.org`);
  process.exit(1);
}
const stamp = 'node_modules/.lock-sha256';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Instalando las dependencias (una sola vez, un minuto o dos)…');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    console.error('No se pudieron instalar las dependencias: mirá el mensaje de npm, más arriba. Suele ser falta de red o de disco.');
    process.exit(code);
  }
  writeFileSync(stamp, wanted);
}
