import type {BrowserContext, Page} from '@playwright/test';
import {expect, test} from './site';

const PRACTICE = '/modulos/ley-25326/practica/';

/** What the test looks at in a stored attempt. */
interface Kept {
  readonly id: string;
  readonly quizHash: string;
  readonly drawn: {readonly item: string; readonly digest: string}[];
  readonly answers: {readonly item: string; readonly response: {readonly chosen?: string[]; readonly verdict?: string}}[];
  readonly revisions: {readonly changed: {readonly item: string}[]; readonly withdrawn: string[]}[];
}

/** Every attempt in the browser's database, as it is. */
function keptAttempts(page: Page): Promise<Kept[]> {
  return page.evaluate(
    () =>
      new Promise<Kept[]>((resolve, reject) => {
        const open = indexedDB.open('resguardo');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('attempts').objectStore('attempts').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/** Marks one of the options, by its place; gives its id. Other groups may follow: how sure one is. */
async function mark(page: Page, option: number): Promise<string> {
  const options = page.getByRole('group').first().locator('input:is([type=radio], [type=checkbox])');
  await options.first().waitFor();
  const one = options.nth(option % (await options.count()));
  await one.check();
  return one.inputValue();
}

/** Answers the item on the page with one of its options, up to the feedback; gives the id of the option. */
async function respond(page: Page, option = 0): Promise<string> {
  const chosen = await mark(page, option);
  await page.getByRole('button', {name: 'Responder'}).click();
  await expect(page.getByText('Qué dice la norma').first()).toBeVisible();
  return chosen;
}

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(PRACTICE, {waitUntil: 'commit'});
  return page;
}

const goOn = (page: Page, answered: number) =>
  page.getByRole('button', {name: new RegExp(`^Seguir donde estaba \\(${answered} de \\d+\\)$`)});

/** Ends a page as a dead battery does: no event of it runs any more. */
async function kill(page: Page, how: 'close' | 'crash'): Promise<void> {
  if (how === 'crash') await Promise.all([page.waitForEvent('crash'), page.goto('chrome://crash').catch(() => undefined)]);
  await page.close({runBeforeUnload: false});
}

test('fifty kills in mid-attempt lose no answer', async ({context}) => {
  const given: string[] = [];
  for (let round = 0; round < 5; round++) {
    let page = await open(context);
    if (round === 0) await page.getByRole('button', {name: 'Empezar', exact: true}).click();
    else await page.getByRole('button', {name: 'Empezar de nuevo'}).click();
    for (let answered = 1; answered <= 10; answered++) {
      given.push(await respond(page, round + answered));
      await kill(page, answered === 5 ? 'crash' : 'close');
      page = await open(context);
      await expect(goOn(page, answered)).toBeVisible();
      if (answered < 10) await goOn(page, answered).click();
    }
    await page.close();
  }
  const page = await open(context);
  const kept = (await keptAttempts(page)).sort((a, b) => a.answers.length - b.answers.length);
  expect(kept.map(({answers}) => answers.length)).toEqual([10, 10, 10, 10, 10]);
  const responses = kept.flatMap(({answers}) => answers.map(({response}) => response.chosen?.join() ?? response.verdict));
  expect(responses.sort()).toEqual(given.sort());
});

test('a kill in the middle of an answer keeps it whole or not at all', async ({context}) => {
  let page = await open(context);
  await page.getByRole('button', {name: 'Empezar', exact: true}).click();
  await expect(page.getByText(/^Pregunta 1 de/)).toBeVisible();
  let before = 0;
  for (let kills = 0; kills < 6; kills++) {
    await mark(page, kills);
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('form button[type=submit]')?.click());
    await kill(page, 'close');
    page = await open(context);
    await page.getByRole('button', {name: /^Seguir donde estaba/}).click();
    const [attempt, ...others] = await keptAttempts(page);
    expect(others).toEqual([]);
    const items = attempt?.answers.map(({item}) => item) ?? [];
    expect(new Set(items).size).toBe(items.length);
    expect(items.length - before).toBeGreaterThanOrEqual(0);
    expect(items.length - before).toBeLessThanOrEqual(1);
    before = items.length;
    await expect(page.getByText(new RegExp(`^Pregunta ${before + 1} de`))).toBeVisible();
  }
});

test('what another tab answers is not asked again', async ({page, context}) => {
  await page.goto(PRACTICE);
  await page.getByRole('button', {name: 'Empezar', exact: true}).click();
  await respond(page);
  const other = await open(context);
  await goOn(other, 1).click();
  await respond(other);
  await expect(other.getByRole('button', {name: 'Siguiente'})).toBeVisible();
  await page.getByRole('button', {name: 'Siguiente'}).click();
  await expect(page.getByText(/^Pregunta 3 de/)).toBeVisible();
});

test('a full device is told, and gets the answer with the next when there is room again', async ({page}) => {
  await page.goto(PRACTICE);
  await page.getByRole('button', {name: 'Empezar', exact: true}).click();
  await page.evaluate(() => {
    const {put} = IDBObjectStore.prototype;
    Object.assign(window, {
      makeRoom: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await respond(page);
  await expect(page.getByRole('alert')).toContainText('No se pudo guardar');
  expect((await keptAttempts(page))[0]?.answers).toEqual([]);
  await page.evaluate(() => (window as unknown as {makeRoom: () => void}).makeRoom());
  await page.getByRole('button', {name: 'Siguiente'}).click();
  await respond(page);
  await expect(page.getByRole('alert')).toBeHidden();
  await page.reload();
  await expect(goOn(page, 2)).toBeVisible();
});

test('a browser that blocks storage is told, and the practice goes on', async ({page}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission', 'SecurityError');
    };
  });
  await page.goto(PRACTICE);
  await expect(page.getByRole('status')).toContainText('no deja guardar nada');
  await page.getByRole('button', {name: 'Empezar', exact: true}).click();
  await respond(page);
  await page.getByRole('button', {name: 'Siguiente'}).click();
  await expect(page.getByText(/^Pregunta 2 de/)).toBeVisible();
});

test('a new version of the bank in mid-attempt keeps the answers, asks what changed as it reads now and drops what is gone', async ({
  page,
}) => {
  await page.goto(PRACTICE);
  await page.getByRole('button', {name: 'Empezar', exact: true}).click();
  await respond(page);
  const [begun] = await keptAttempts(page);
  const drawn = begun?.drawn.length ?? 0;
  // As an older version of the bank would have left it: one item reads otherwise now, and one is no longer there.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('resguardo');
        request.onsuccess = () => {
          const transaction = request.result.transaction('attempts', 'readwrite');
          const store = transaction.objectStore('attempts');
          const all = store.getAll();
          all.onsuccess = () => {
            const [attempt] = all.result;
            const [first, second, ...others] = attempt.drawn;
            const older = [first, {...second, digest: 'older'}, {item: 'retirada', digest: 'older', shown: []}, ...others];
            store.put({...attempt, quizHash: 'older', drawn: older});
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(page.getByText('una se retiró y no cuenta')).toBeVisible();
  await page.getByRole('button', {name: `Seguir donde estaba (1 de ${drawn})`}).click();
  await expect(page.getByText(`Pregunta 2 de ${drawn}`)).toBeVisible();
  const [attempt] = await keptAttempts(page);
  expect(attempt?.answers).toEqual(begun?.answers);
  expect(attempt?.revisions).toMatchObject([{changed: [{item: begun?.drawn[1]?.item}], withdrawn: ['retirada']}]);
});

test('what the first version of the site kept is there', async ({page}) => {
  await page.goto('/modulos/');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('resguardo', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('attempts', {keyPath: 'id'}).createIndex('quiz', 'quiz');
        request.onsuccess = () => {
          const transaction = request.result.transaction('attempts', 'readwrite');
          transaction.objectStore('attempts').put({
            id: 'viejo',
            quiz: 'ley-25326',
            quizHash: 'older',
            startedAt: '2026-11-20T10:00:00.000Z',
            items: ['datos-sensibles-antecedentes', 'retirada', 'orden-publico-provincia'],
            answers: [{item: 'datos-sensibles-antecedentes', response: ['condena'], correct: false, at: '2026-11-20T10:01:00.000Z'}],
          });
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto(PRACTICE);
  await expect(goOn(page, 1)).toBeVisible();
  expect((await keptAttempts(page))[0]?.answers).toMatchObject([
    {item: 'datos-sensibles-antecedentes', response: {kind: 'choice', chosen: ['condena']}, correct: false},
  ]);
});

test('a newer version of the site gets the database, and this one says that it cannot store any more', async ({page, context}) => {
  await page.goto(PRACTICE);
  await page.getByRole('button', {name: 'Empezar', exact: true}).click();
  const newer = await context.newPage();
  await newer.goto('/');
  const upgraded = await newer.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('resguardo', 99);
        request.onblocked = () => resolve('blocked');
        request.onsuccess = () => resolve('open');
      }),
  );
  expect(upgraded).toBe('open');
  await respond(page);
  await expect(page.getByRole('alert')).toContainText('No se pudo guardar la última respuesta');
});
