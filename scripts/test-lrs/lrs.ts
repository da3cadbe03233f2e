import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer, type Server} from 'node:net';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {program} from '../lib/run.mjs';

/**
 * A real LRS for tests: `@learninglocker/xapi-statements`, in memory, on this machine only. It is GPL-3.0 and stays a program of its own:
 * installed into this folder when a test wants it, run as another process, in no lock file but this folder's.
 */

const FOLDER = path.resolve('scripts/test-lrs');
const SERVER = path.join(FOLDER, 'node_modules/@learninglocker/xapi-statements/dist/server.js');

/** Milliseconds. */
const INSTALL = 240_000;
const START = 30_000;

/** Installs the LRS where it is not yet. Resolves to why it could not be; `undefined` when it is there. */
export async function installLrs(): Promise<string | undefined> {
  if (existsSync(SERVER)) return undefined;
  const [file = '', ...first] = program('npm') as string[];
  const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = spawn(file, args, {cwd: FOLDER, stdio: ['ignore', 'ignore', 'pipe'], timeout: INSTALL});
  let said = '';
  child.stderr.on('data', (words) => {
    said += words;
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', resolve);
  });
  return code === 0 && existsSync(SERVER) ? undefined : `npm ci ended with ${code}: ${said.trim().slice(-500)}`;
}

export interface RunningLrs {
  /** Address for xAPI, ending in a slash. */
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** Starts an empty LRS. Rejects when it is not ready in time. It takes any user and password. */
export async function startLrs(): Promise<RunningLrs> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--require', path.join(FOLDER, 'loopback.cjs'), SERVER], {
    // It makes a folder where it runs.
    cwd: path.dirname(SERVER),
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      EXPRESS_PORT: String(port),
      MODELS_REPO: 'memory',
      AUTH_REPO: 'test',
      EVENTS_REPO: 'test',
      STORAGE_REPO: 'memory',
      SERVICE_AWAIT_UPDATES: 'true',
    },
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  // A test that ran out of time stops nothing.
  process.once('exit', kill);
  const stop = (): Promise<void> => {
    process.off('exit', kill);
    kill();
    return ended;
  };
  const endpoint = `http://127.0.0.1:${port}/xAPI/`;
  for (const until = Date.now() + START; Date.now() < until; await sleep(100)) {
    const ready = await fetch(`${endpoint}about`).then(
      ({ok}) => ok,
      () => false,
    );
    if (ready) return {endpoint, stop};
    if (child.exitCode !== null) throw new Error(`the LRS ended with ${child.exitCode}`);
  }
  await stop();
  throw new Error(`the LRS was not ready in ${START / 1000} s`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Has a server listen to this machine, on whichever port is free. Resolves to the port. */
export function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
