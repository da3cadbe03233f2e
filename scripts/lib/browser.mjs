import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {run} from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const PLACES = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    process.env[folder]
      ? [
          `${process.env[folder]}\\Google\\Chrome\\Application\\chrome.exe`,
          `${process.env[folder]}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]
      : [],
  ),
};

/**
 * A Chromium for the tests: the one CHROMIUM_PATH names and no other; without it one that is installed, else Debian's package when root, else Playwright's download.
 * Resolves to its path; `undefined` when there is none and none could be installed (what to do has been printed).
 */
export async function ensureBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (isBrowser(given)) return given;
    console.error(`CHROMIUM_PATH dice ${given}, que no es un navegador que se pueda ejecutar. Corregila o quitala.`);
    return undefined;
  }
  const found = findBrowser();
  if (found) return found;
  const root = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (root) {
    console.log('No hay un Chromium: se instala el paquete de Debian…');
    const quiet = {DEBIAN_FRONTEND: 'noninteractive'};
    if ((await run('apt-get', ['update', '-qq'], quiet)) === 0) {
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    }
  } else {
    console.log('No hay un Chromium: se baja el de Playwright…');
    await run('playwright', ['install', '--only-shell', 'chromium']);
  }
  const installed = findBrowser();
  if (!installed) {
    console.error(`
No hay un navegador para las pruebas y no se pudo instalar ninguno. Cualquiera de estas salidas sirve:
  1. Instalar Chromium o Chrome y volver a correr npm test.
  2. Decir dónde está: CHROMIUM_PATH=/ruta/al/navegador npm test
  3. Con Debian o Ubuntu: sudo apt-get install chromium
  4. Con red hacia la descarga de Playwright: npx playwright install chromium`);
  }
  return installed;
}

function findBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...(PLACES[process.platform] ?? []),
    playwrightBrowser(),
  ];
  return candidates.find((candidate) => candidate && isBrowser(candidate));
}

/** Where Playwright keeps its own download, whether or not it is there. */
function playwrightBrowser() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** A launcher can be there without its browser (Ubuntu's snap stub): ask it. Windows browsers do not answer. */
function isBrowser(candidate) {
  if (!existsSync(candidate)) return false;
  if (process.platform === 'win32') return true;
  try {
    execFileSync(candidate, ['--version'], {stdio: 'pipe', timeout: 20_000});
    return true;
  } catch {
    return false;
  }
}
