import {spawn} from 'node:child_process';
import path from 'node:path';

/** Runs a program of this project's `node_modules`, or `npm`/`node`, showing its output. Resolves to its exit code. */
export function run(command, args, env = {}) {
  const bin = path.resolve('node_modules/.bin');
  const windows = process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      shell: windows,
      env: {...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}`, ...env},
    });
    child.on('error', (error) => {
      console.error(`No se pudo correr ${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
