import {readFileSync} from 'node:fs';
import type {BrowserContext, FrameLocator, Page} from '@playwright/test';
import {unzipSync} from 'fflate';
import type {Bank, SimpleItem} from '../../domain/quiz/quiz';
import {itemIndexOf} from '../../domain/quiz/quiz';
import {rightResponse} from '../../domain/quiz/response';
import {expect} from '../site';

/** An LMS in a page, with scorm-again as its data model, and a package of ours in its frame. */

export const LMS = 'http://localhost:4199';
export const LEARNER = {id: 'agente-7', name: 'Núñez 7, Agente'};

/** What it holds of a learner, by element; as it was stored by the last commit that it took. */
export type Held = Readonly<Record<string, string>>;

export interface Call {
  readonly name: string;
  readonly element: string;
  readonly value: string;
  readonly result: string;
  readonly error: string;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The files of a package, by their path. */
export function filesOf(name: string): Record<string, Uint8Array> {
  return unzipSync(readFileSync(`test-results/scorm/resguardo-${name}.zip`));
}

/** Puts the LMS and a package at an address that nobody knew when it was built. */
export async function serveLms(context: BrowserContext, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await context.route(`${LMS}/**`, (route) => {
    const {pathname} = new URL(route.request().url());
    if (pathname === '/mod/player/') return route.fulfill({contentType: TYPES.html ?? '', body: PLAYER});
    if (pathname === '/mod/scorm12.js') return route.fulfill({path: 'node_modules/scorm-again/dist/scorm12.min.js'});
    const file = files[decodeURIComponent(pathname.replace('/pluginfile/77/content/3/', ''))];
    const contentType = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return file ? route.fulfill({contentType, body: Buffer.from(file)}) : route.fulfill({status: 404});
  });
}

/**
 * Stores by the learner in the page's own storage. Like Moodle it lets the manifest's mark decide where there is a score, and takes what was left
 * without a status for completed. It refuses more than 4,096 signs of `suspend_data`, which scorm-again does not.
 */
const PLAYER = `<!DOCTYPE html><html lang="es"><title>LMS</title>
<script src="/mod/scorm12.js"></script>
<script>
const MASTERY = 80;
const real = new Scorm12API({autocommit: false, logLevel: 5});
real.loadFromFlattenedJSON({...JSON.parse(localStorage.getItem('lms.held') ?? '{}'), 'cmi.core.student_id': '${LEARNER.id}', 'cmi.core.student_name': '${LEARNER.name}'}, '');
const calls = JSON.parse(localStorage.getItem('lms.calls') ?? '[]');
let number = 0;
function store(ended) {
  const held = real.getFlattenedCMI();
  if (held['cmi.core.score.raw'] !== '') held['cmi.core.lesson_status'] = Number(held['cmi.core.score.raw']) >= MASTERY ? 'passed' : 'failed';
  if (ended && held['cmi.core.lesson_status'] === 'not attempted') held['cmi.core.lesson_status'] = 'completed';
  localStorage.setItem('lms.held', JSON.stringify(held));
}
function through(name) {
  return (element = '', value = '') => {
    number += 1;
    const refuses = localStorage.getItem('lms.refuses');
    let result, error;
    if (refuses === 'all' || (refuses === 'third' && number % 3 === 0)) [result, error] = [name === 'LMSGetValue' ? '' : 'false', '101'];
    else if (element === 'cmi.suspend_data' && value.length > 4096) [result, error] = ['false', '405'];
    else {
      result = String(real[name](element, value));
      error = String(real.LMSGetLastError());
      if (result === 'true' && (name === 'LMSCommit' || name === 'LMSFinish')) store(name === 'LMSFinish');
    }
    calls.push({name, element, value, result, error});
    localStorage.setItem('lms.calls', JSON.stringify(calls));
    return result;
  };
}
window.API = {LMSGetLastError: () => calls.at(-1)?.error ?? '0'};
for (const name of ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit']) window.API[name] = through(name);
</script>
<style>html, body, iframe {margin: 0; border: 0; width: 100%; height: 100%}</style>
<iframe src="/pluginfile/77/content/3/index.html" title="Curso"></iframe>`;

/** Opens the package in the LMS. */
export async function openPackage(page: Page): Promise<FrameLocator> {
  await page.goto(`${LMS}/mod/player/`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', {level: 1})).toBeVisible();
  return frame;
}

/** Goes to a page of the package. */
export async function goTo(page: Page, at: string): Promise<void> {
  await page.frames()[1]?.evaluate((address) => {
    location.hash = address;
  }, at);
}

export const held = (page: Page): Promise<Held> => page.evaluate(() => JSON.parse(localStorage.getItem('lms.held') ?? '{}'));
export const calls = (page: Page): Promise<Call[]> => page.evaluate(() => JSON.parse(localStorage.getItem('lms.calls') ?? '[]'));

/** From now on the LMS refuses every third call, all, or none. */
export async function refuse(page: Page, which: 'third' | 'all' | 'none'): Promise<void> {
  await page.evaluate((wanted) => localStorage.setItem('lms.refuses', wanted), which);
}

/** Begins the evaluation of the module at hand. How many questions it has. */
export async function startEvaluation(frame: FrameLocator): Promise<number> {
  await frame.getByRole('button', {name: 'Empezar'}).click();
  const position = frame.getByText(/^Pregunta 1 de \d+$/);
  await expect(position).toBeVisible();
  return Number(/de (\d+)$/.exec(await position.innerText())?.[1]);
}

/** Answers so many questions right, from the one at hand, or wrong. */
export async function answerSome(frame: FrameLocator, bank: Bank, count: number, {wrong = false} = {}): Promise<void> {
  for (let nth = 0; nth < count; nth++) {
    const position = await frame.getByText(/^Pregunta \d+ de \d+$/).innerText();
    const asked = frame.locator('form', {has: frame.getByRole('button', {name: 'Responder'})});
    await fill(asked, itemAt(bank, await asked.innerText()), wrong);
    await asked.getByRole('button', {name: 'Responder'}).click();
    await expect(frame.getByText(position, {exact: true})).toHaveCount(0);
  }
}

function itemAt({quiz}: Bank, words: string): SimpleItem {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const asked = [...itemIndexOf(quiz).values()].map(({item}) => item).filter(({ask}) => plain(words).includes(plain(ask)));
  const [longest] = asked.sort((one, other) => other.ask.length - one.ask.length);
  if (!longest) throw new Error(`no item asks this: ${words}`);
  return longest;
}

type Form = ReturnType<FrameLocator['locator']>;

async function fill(form: Form, item: SimpleItem, isWrong: boolean): Promise<void> {
  const right = rightResponse(item);
  const check = (name: string, value: string): Promise<void> => form.locator(`[name="${name}"][value="${value}"]`).check();
  switch (right.kind) {
    case 'choice': {
      const [other] = item.kind === 'single' || item.kind === 'several' ? item.options.filter(({id}) => !right.chosen.includes(id)) : [];
      for (const id of isWrong && other ? [other.id] : right.chosen) await check('option', id);
      return;
    }
    case 'verdict':
      await check('verdict', isWrong ? (right.verdict === 'true' ? 'false' : 'true') : right.verdict);
      if (right.reason !== undefined) await check('reason', right.reason);
      return;
    case 'order':
      for (const [place, id] of (isWrong ? [...right.order].reverse() : right.order).entries()) {
        const places = (): Promise<string[]> =>
          form.locator('[name="order"]').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
        // Where it stays as it was shown, one move says that it was looked at.
        if (place === 0 && (await places())[0] === id) await move(form, id, 'Bajar');
        while ((await places()).indexOf(id) > place) await move(form, id, 'Subir');
      }
      return;
    case 'match':
      for (const [prompt, choice] of Object.entries(right.pairs)) {
        const select = form.locator(`[name="match/${prompt}"]`);
        await select.selectOption(choice);
        if (isWrong) await select.selectOption({index: 1});
      }
      return;
    case 'fill-in':
      for (const [blank, words] of Object.entries(right.words)) await form.locator(`[name="blank/${blank}"]`).fill(isWrong ? 'x' : words);
  }
}

async function move(form: Form, id: string, by: 'Subir' | 'Bajar'): Promise<void> {
  await form
    .locator('li', {has: form.page().locator(`[name="order"][value="${id}"]`)})
    .getByRole('button', {name: new RegExp(`^${by}`)})
    .click();
}
