import {createHash} from 'node:crypto';
import {existsSync, lstatSync, readFileSync, writeFileSync} from 'node:fs';
import {run} from './lib/run.mjs';

/** Installs the dependencies of package-lock.json when they are not installed yet. Needs Node and nothing else. */
const MINIMUM = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
  console.error(`Hace falta Node ${MINIMUM.join('.')} o posterior; éste es ${process.versions.node}. Se baja de https://nodejs.org`);
  process.exit(1);
}
if (lstatSync('node_modules', {throwIfNoEntry: false})?.isSymbolicLink()) {
  console.error('node_modules es un enlace simbólico: instalar acá borraría lo que hay donde apunta. Quitá el enlace y volvé a correr.');
  process.exit(1);
}
const stamp = 'node_modules/.lock-sha256';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  if (!isInstalled()) {
    console.log('Instalando las dependencias (una sola vez, un minuto o dos)…');
    // `npm test --silent` would silence this npm too, the reason of a failure included.
    const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) {
      console.error('No se pudieron instalar las dependencias: mirá el mensaje de npm, más arriba. Suele ser falta de red o de disco.');
      process.exit(code);
    }
  }
  writeFileSync(stamp, wanted);
}

/** Whether what npm says it installed is what the lock asks for on this machine: someone ran `npm ci` or `npm install`. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const asked = packagesOf('package-lock.json');
  const installed = packagesOf(record);
  return (
    Object.entries(asked).every(([place, {version, optional, ...needs}]) =>
      place in installed
        ? installed[place].version === version && existsSync(`${place}/package.json`)
        : place === '' || (optional && !(needs.os && isForThisMachine(needs))),
    ) && Object.keys(installed).every((place) => place in asked)
  );
}

function packagesOf(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages;
}

function isForThisMachine({os, cpu, libc}) {
  const ours = process.platform === 'linux' && (process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl');
  return [
    [os, process.platform],
    [cpu, process.arch],
    [libc, ours],
  ].every(([wanted, has]) => !wanted || wanted.includes(has));
}
