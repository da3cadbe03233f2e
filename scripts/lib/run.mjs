import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Where a program of `node_modules` lives, when its package has another name. */
const PACKAGES = {docusaurus: '@docusaurus/core', playwright: '@playwright/test'};

/** Runs a program of this project's `node_modules`, or `npm`/`node`, showing its output. Resolves to its exit code. */
export function run(command, args, env = {}) {
  const [file, ...first] = program(command);
  return new Promise((resolve) => {
    const child = spawn(file, [...first, ...args], {stdio: 'inherit', env: {...process.env, ...env}});
    child.on('error', (error) => {
      console.error(`No se pudo correr ${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * What to spawn for a command, never through a shell: on Windows `npm` and the programs of `node_modules` are `.cmd`
 * files, which need one, and a shell splits paths at their spaces. So their JavaScript runs with this same Node.
 */
export function program(command) {
  if (command === 'node') return [process.execPath];
  if (command === 'npm') {
    const script = npmScript();
    return script ? [process.execPath, script] : ['npm'];
  }
  const folder = path.resolve('node_modules', PACKAGES[command] ?? command);
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) return [command];
  const {bin} = JSON.parse(readFileSync(manifest, 'utf8'));
  return [process.execPath, path.join(folder, typeof bin === 'string' ? bin : bin[command])];
}

/** npm's own JavaScript: the one that runs us, else the one that comes with this Node. */
function npmScript() {
  const node = path.dirname(process.execPath);
  return [
    process.env.npm_execpath,
    path.join(node, 'node_modules/npm/bin/npm-cli.js'),
    path.join(node, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((file) => file && path.basename(file) === 'npm-cli.js' && existsSync(file));
}
