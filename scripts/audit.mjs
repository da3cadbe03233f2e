import {spawnSync} from 'node:child_process';
import {program} from './lib/run.mjs';

/** `npm run audit`: known vulnerabilities of what ships, where the registry answers. Fails on high and critical ones. */
const [npm, ...script] = program('npm');
const {stdout} = spawnSync(npm, [...script, 'audit', '--omit=dev', '--json'], {encoding: 'utf8'});
let report;
try {
  report = JSON.parse(stdout);
} catch {
  report = {};
}
const counts = report.metadata?.vulnerabilities;
if (!counts) {
  console.log('El registro de npm configurado no responde auditorías: no se sabe si hay vulnerabilidades conocidas.');
  process.exit(0);
}
console.log(
  `Vulnerabilidades conocidas: ${counts.critical} críticas, ${counts.high} altas, ${counts.moderate} moderadas, ${counts.low} bajas.`,
);
process.exit(counts.critical + counts.high > 0 ? 1 : 0);
