import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {type Browser, chromium, type Page} from '@playwright/test';
import {strToU8, zipSync} from 'fflate';
import {answer, startAttempt} from '../src/domain/quiz/attempt';
import {deal} from '../src/domain/quiz/draw';
import {type Bank, simpleItemsOf} from '../src/domain/quiz/quiz';
import {rightResponse} from '../src/domain/quiz/response';
import {resultFileOf} from '../src/domain/results/result-file';
import {ensureBrowser} from './lib/browser.mjs';
import {serveFolder} from './lib/static-server.mjs';

/**
 * `npm run bench -- import`: how long the trainer's page takes to take in result files of forty answers, whether the page's thread is ever
 * held up, and what memory that needs; in a fresh Chromium each time, by the page's own file input. Needs a finished build.
 */
const USAGE = `Uso: npm run bench -- import [opciones]
  --files N,N     cuántos archivos cada vez (1000,10000)
  --by FORMA,…    archivos, carpeta o zip (archivos)
  --site CARPETA  el sitio construido (build)`;

/** What the page says: its file input, and that an import is over. */
const PAGE = {address: 'instruir/#ver=traer', input: 'Elegir archivos', folder: 'Elegir una carpeta', over: /Importación terminada/};
/** How the files are given: one by one, as the folder that they are in, or in a zip. */
const WAYS = ['archivos', 'carpeta', 'zip'] as const;
type Way = (typeof WAYS)[number];
const ANSWERS = 40;
/** Milliseconds that the page's thread may be held up at most, and how much longer ten times the files may take. */
const LIMITS = {longTask: 200, ratio: 12};

interface Measured {
  readonly files: number;
  readonly seconds: number;
  /** Longest time that the page's thread was held up, in milliseconds: once the page was told of the files, and by the browser before. */
  readonly longest: number;
  readonly before: number;
  /** Most memory of the page's process, in megabytes; not known where the system does not tell. */
  readonly megabytes: number | undefined;
}

/** Measures and prints. Resolves to the exit code: 1 when a limit is not kept. */
export async function benchImport(given: readonly string[]): Promise<number> {
  const {values} = parseArgs({
    args: [...given],
    options: {files: {type: 'string'}, by: {type: 'string'}, site: {type: 'string'}, help: {type: 'boolean'}},
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const site = values.site ?? 'build';
  const sizes = (values.files ?? '1000,10000').split(',').map(Number);
  const executable = await ensureBrowser();
  if (!executable) return 2;
  const address = await serveFolder(site, 4190);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-import-'));
  const ways = WAYS.filter((way) => (values.by ?? 'archivos').split(',').includes(way));
  let worst = 0;
  try {
    const sets = sizes.map((size) => writeResults(path.join(folder, String(size)), site, size));
    for (const way of ways) {
      const measured: Measured[] = [];
      for (const set of sets) measured.push(await measure(executable, address, set, way));
      worst = Math.max(worst, judge(measured));
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return worst;
}

function tell(one: Measured, way: Way): void {
  console.log(
    `${one.files} archivos de ${ANSWERS} respuestas (${way}): ${one.seconds.toFixed(1)} s, ${(one.files / one.seconds).toFixed(0)} por segundo, ` +
      `la tarea más larga de la página ${one.longest.toFixed(0)} ms (del navegador, antes de darle los archivos, ${one.before.toFixed(0)} ms), ${one.megabytes?.toFixed(0) ?? '?'} MB`,
  );
}

function judge(measured: readonly Measured[]): number {
  const [first, last] = [measured[0], measured.at(-1)];
  const held = measured.filter(({longest}) => longest > LIMITS.longTask);
  for (const {files, longest} of held)
    console.log(`Con ${files} archivos la página se trabó ${longest.toFixed(0)} ms: más de ${LIMITS.longTask}.`);
  if (!first || !last || first === last) return held.length > 0 ? 1 : 0;
  const [times, longer] = [last.files / first.files, last.seconds / first.seconds];
  // What ten times the files may take, for as many times as there are.
  const most = (LIMITS.ratio / 10) * times;
  console.log(`${times} veces los archivos tardan ${longer.toFixed(2)} veces (a lo sumo ${most.toFixed(1)}).`);
  return held.length > 0 || longer > most ? 1 : 0;
}

/** Result files as they lie on a disk, and the same ones in a zip. */
interface ResultSet {
  readonly folder: string;
  readonly files: readonly string[];
  readonly zip: string;
}

/** Writes result files of the first published bank that has items enough. */
function writeResults(parent: string, site: string, count: number): ResultSet {
  const folder = path.join(parent, 'resultados');
  const zipped: Record<string, Uint8Array> = {};
  const data = (file: string) => JSON.parse(readFileSync(path.join(site, 'datos', file), 'utf8'));
  const banks: Bank[] = data('practica.json').banks.map(({id}: {id: string}) => data(`cuestionarios/${id}.json`));
  const bank = banks.find(({quiz}) => quiz.items.flatMap(simpleItemsOf).length >= ANSWERS);
  if (!bank) throw new Error(`Ningún cuestionario tiene ${ANSWERS} preguntas.`);
  const items = bank.quiz.items.flatMap(simpleItemsOf).slice(0, ANSWERS);
  const files = Array.from({length: count}, (_, at) => {
    const begin = Date.UTC(2026, 0, 1) + at * 3_600_000;
    const instant = (minute: number): string => new Date(begin + minute * 60_000).toISOString();
    const begun = startAttempt(bank, {
      id: at.toString(16).padStart(32, '0'),
      at: instant(0),
      seed: at,
      mode: 'evaluation',
      drawn: deal(items, bank.digests, at),
    });
    const done = items.reduce(
      (attempt, item, place) =>
        answer(attempt, item, (at + place) % 4 === 0 ? {kind: 'choice', chosen: []} : rightResponse(item), instant(place + 1)),
      begun,
    );
    const inside = path.join(folder, String(Math.floor(at / 1000)));
    mkdirSync(inside, {recursive: true});
    const file = path.join(inside, `resultado-${at}.json`);
    const text = JSON.stringify(resultFileOf(done));
    writeFileSync(file, text);
    zipped[path.relative(folder, file)] = strToU8(text);
    return file;
  });
  const zip = path.join(parent, 'resultados.zip');
  writeFileSync(zip, zipSync(zipped));
  return {folder, files, zip};
}

async function measure(executablePath: string, address: string, {folder, files, zip}: ResultSet, way: Way): Promise<Measured> {
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  try {
    const page = await browser.newPage();
    await page.goto(`${address}${PAGE.address}`);
    // It can be used once what the bench keeps is open.
    const input = page.getByLabel(way === 'carpeta' ? PAGE.folder : PAGE.input).and(page.locator(':enabled'));
    await input.waitFor({state: 'attached'});
    await watchLongTasks(page);
    const began = performance.now();
    await input.setInputFiles({archivos: [...files], carpeta: folder, zip}[way], {timeout: 120_000});
    await page.getByText(PAGE.over).waitFor({timeout: 600_000});
    const seconds = (performance.now() - began) / 1000;
    const held = await page.evaluate(() => (globalThis as unknown as Watched).held);
    const one = {files: files.length, seconds, longest: held.after, before: held.before, megabytes: await peakMemory(browser)};
    tell(one, way);
    return one;
  } finally {
    await browser.close();
  }
}

interface Watched {
  held: {before: number; after: number};
}

/** Has the page note the longest task of its thread, before and after it is told of the files; tasks under 50 ms are none. */
function watchLongTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const held = {before: 0, after: 0};
    (globalThis as unknown as Watched).held = held;
    let told = Number.POSITIVE_INFINITY;
    document.addEventListener(
      'change',
      () => {
        told = Math.min(told, performance.now());
      },
      {capture: true},
    );
    new PerformanceObserver((list) => {
      for (const {startTime, duration} of list.getEntries()) {
        // The task in which the browser hands the files over ends with what the page does about them.
        const before = Math.min(duration, Math.max(0, told - startTime));
        held.before = Math.max(held.before, before);
        held.after = Math.max(held.after, duration - before);
      }
    }).observe({type: 'longtask'});
  });
}

/** The most that any page's process of the browser has held, its workers too. */
async function peakMemory(browser: Browser): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({type}) => type === 'renderer')
    .map(({id}) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  return Math.max(...peaks);
}
