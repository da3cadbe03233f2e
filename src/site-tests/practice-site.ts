import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {parse} from 'yaml';
import {expect} from './site';

/** A learner at the practice of a bank. */

export const PRACTICE = '/modulos/ley-25326/practica/';
export const EVALUATION = '/modulos/ley-25326/evaluacion/';
export const BANK = 'ley-25326';

interface Named {
  readonly id: string;
  readonly text: string;
}

/** An item as its author wrote it, as far as the tests answer it. */
export interface Written {
  readonly id: string;
  readonly kind: string;
  readonly ask: string;
  readonly title?: string;
  readonly facts?: string;
  readonly explain?: boolean;
  readonly hints?: readonly {readonly text: string}[];
  readonly options?: readonly Named[];
  readonly correct?: boolean | readonly string[];
  readonly reasons?: readonly Named[];
  readonly reason?: string;
  readonly elements?: readonly Named[];
  readonly prompts?: readonly (Named & {readonly match: string})[];
  readonly blanks?: readonly {
    readonly id: string;
    readonly accepts: readonly string[];
    readonly mistakes?: readonly {readonly says: readonly string[]}[];
  }[];
  readonly parts?: readonly Written[];
}

/** The items of a bank. */
export function writtenItems(bank: string): readonly Written[] {
  return parse(readFileSync(`quizzes/${bank}.yaml`, 'utf8')).items;
}

/** Begins to practise so many items drawn from the bank, or all of it. */
export async function startPractice(page: Page, count?: number): Promise<void> {
  if (count !== undefined) {
    await page.getByText('Elegir qué practicar').click();
    await page.getByRole('combobox', {name: 'Cuántas'}).selectOption(String(count));
  }
  await page.getByRole('button', {name: 'Empezar'}).click();
  await expect(page.getByText(/^Pregunta 1 de \d+$/)).toBeVisible();
}

/** How many items the attempt has. */
export async function countOf(page: Page): Promise<number> {
  return Number(/de (\d+)$/.exec(await page.getByText(/^Pregunta \d+ de \d+$/).innerText())?.[1]);
}

/** Fills in the item on the page, whatever its kind, with the first that there is. */
export async function fillItem(page: Page): Promise<void> {
  await expect(page.getByRole('button', {name: 'Responder'})).toBeEnabled();
  const form = page.locator('form', {has: page.getByRole('button', {name: 'Responder'})});
  for (const name of ['option', 'verdict', 'reason']) {
    const fields = form.locator(`[name="${name}"]`);
    if ((await fields.count()) > 0) await fields.first().check();
  }
  for (const select of await form.locator('[name^="match/"]').all()) await select.selectOption({index: 1});
  for (const blank of await form.locator('[name^="blank/"]').all()) await blank.fill('10');
  if ((await form.locator('[name="order"]').count()) > 0)
    await form
      .getByRole('button', {name: /^Bajar/})
      .first()
      .click();
}

/** Answers the item on the page and sees what there is to say of it. */
export async function answerItem(page: Page): Promise<void> {
  await fillItem(page);
  await page.getByRole('button', {name: 'Responder'}).click();
  await expect(page.getByText('Qué dice la norma').first()).toBeVisible();
}

/** Answers every item from the one on the page on, and goes to the result. How many there are. */
export async function answerAll(page: Page): Promise<number> {
  const of = await countOf(page);
  for (;;) {
    await answerItem(page);
    const next = page.getByRole('button', {name: /^(Siguiente|Ver el resultado)$/});
    const last = (await next.innerText()) === 'Ver el resultado';
    await next.click();
    if (last) return of;
  }
}

/** Puts an attempt at these items on the device, as if it had been begun with an older bank, and opens the page at it. */
export async function openAttemptAt(page: Page, items: readonly string[]): Promise<void> {
  await page.goto(PRACTICE);
  await expect(page.getByRole('button', {name: 'Empezar'})).toBeEnabled();
  const attempt = {
    id: 'f'.repeat(32),
    quiz: BANK,
    mode: 'practice',
    quizHash: 'older',
    startedAt: '2026-11-21T10:00:00.000Z',
    seed: 5,
    drawn: items.map((item) => ({item, digest: 'older', shown: []})),
    law: {},
    answers: [],
    revisions: [],
  };
  await changeStored(page, attempt);
  await page.reload();
  await page.getByRole('button', {name: new RegExp(`^Seguir donde estaba \\(0 de ${items.length}\\)$`)}).click();
}

/** Stores an attempt, or changes fields of the only one that is stored. */
export async function changeStored(page: Page, fields: object): Promise<void> {
  await page.evaluate(
    (changes) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('resguardo');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const transaction = open.result.transaction('attempts', 'readwrite');
          const store = transaction.objectStore('attempts');
          const all = store.getAll();
          all.onsuccess = () => store.put({...all.result[0], ...changes});
          transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    fields,
  );
}
