import {spawnSync} from 'node:child_process';

/** `npm run audit`: known vulnerabilities of what ships, where the registry answers. Fails on high and critical ones. */
const {stdout} = spawnSync('npm', ['audit', '--omit=dev', '--json'], {encoding: 'utf8', shell: process.platform === 'win32'});
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
