import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import type {QuizData} from '../components/practice/practice-data';
import type {PracticeCatalogue} from '../domain/progress/catalogue';
import {attemptAt, bankOf, keepAttempts} from './progress-site';
import {expect, expectAccessible, expectNoSidewaysScroll, SCREENS, test} from './site';

test.use({timezoneId: 'America/Argentina/Buenos_Aires'});
test.beforeEach(({page}) => page.clock.setFixedTime(new Date('2026-11-30T15:00:00Z')));

/** Sixteen answers in two weeks, ten of them right. */
async function openWithAnswers(page: Page): Promise<void> {
  const bank = await bankOf(page);
  await keepAttempts(page, [
    attemptAt(bank, '2026-10-06T12:00:00Z', [true, false, true, true, false]),
    attemptAt(bank, '2026-10-07T12:00:00Z', [true, true, true, true, true, false, true]),
    attemptAt(bank, '2026-11-29T12:00:00Z', [true, false, false, false], 4),
  ]);
  await page.reload();
  await expect(page.getByRole('heading', {name: 'En números'})).toBeVisible();
}

/** Scrolls through the plots until each is drawn. */
async function drawPlots(page: Page): Promise<void> {
  for (const plot of await page.locator('figure').getByRole('img').all()) {
    await plot.scrollIntoViewIfNeeded();
    await expect(plot.locator('svg')).toBeVisible();
  }
}

const VARIANT = /Variante (\d)/;

/**
 * Publishes the bank with two more items that test what the first does, and the list of practice accordingly.
 * @returns ids of the three, in the order of the number that the words of the other two begin with
 */
async function publishTwins(page: Page, bank: QuizData): Promise<string[]> {
  const [first] = bank.quiz.items;
  // Whoever marks one option misses it, whichever it is.
  if (first?.kind !== 'several' || first.correct.length < 2) throw new Error('the first item of the bank has several right options');
  const twins = [1, 2].map((number) => ({...first, id: `${first.id}-${number}`, ask: `Variante ${number}: ${first.ask}`}));
  const ids = [first.id, ...twins.map(({id}) => id)];
  const published: QuizData = {...bank, quiz: {...bank.quiz, items: [...bank.quiz.items, ...twins]}};
  await page.route('**/datos/cuestionarios/ley-25326.json', (route) => route.fulfill({json: published}));
  const catalogue = (await (await page.request.get('/datos/practica.json')).json()) as PracticeCatalogue;
  const provisions = Object.entries(catalogue.provisions).map(([id, provision]) => {
    const items = provision.items[bank.quiz.id] ?? [];
    return [id, items.includes(first.id) ? {...provision, items: {[bank.quiz.id]: [...items, ...ids.slice(1)]}} : provision];
  });
  await page.route('**/datos/practica.json', (route) => route.fulfill({json: {...catalogue, provisions: Object.fromEntries(provisions)}}));
  return ids;
}

test.describe('my progress', () => {
  test('tells the figures of the answers on the device, in plots and in tables', async ({page}) => {
    await openWithAnswers(page);
    await drawPlots(page);
    const weeks = page.getByRole('figure', {name: 'Respuestas por semana'});
    await expect(weeks).toContainText('diste 16 respuestas en 2 semanas; 10 fueron correctas');
    await weeks.getByText('Ver los números en una tabla').click();
    await expect(weeks.getByRole('row', {name: 'Desde el 5 de octubre de 2026 9 3'})).toBeVisible();
    await expect(weeks.getByRole('row', {name: 'Desde el 23 de noviembre de 2026 1 3'})).toBeVisible();
    await expect(weeks.getByRole('row', {name: 'Desde el 12 de octubre de 2026 0 0'})).toBeVisible();
    for (const figure of await page.getByRole('figure').all()) {
      await expect(figure.getByRole('img')).toHaveAccessibleName(/./);
      await expect(figure.getByRole('img')).toHaveAccessibleDescription(/./);
      expect(await figure.locator('tbody tr').count()).toBeGreaterThan(0);
    }
    const card = page.getByRole('listitem').filter({has: page.getByRole('heading', {name: /^Ley 25\.326/})});
    await expect(card).toContainText('10 de 16 (62 %)');
    await expect(card).toContainText('29 de noviembre de 2026');
  });

  test('lists provisions with their status, the last answer and the next review', async ({page}) => {
    await openWithAnswers(page);
    await page.getByText('Ley 25.326, cap. I: Disposiciones Generales').last().click();
    const provision = page.getByRole('listitem').filter({has: page.getByRole('link', {name: 'Ley 25.326, art. 2, «Datos sensibles»'})});
    await expect(provision).toContainText('✓ Vigente');
    await expect(provision).toContainText('Última respuesta: ✓ correcta, el 7 de octubre de 2026 (2 de 2 correctas en total)');
    await expect(provision).toContainText('Próximo repaso: hoy, para que no se olvide');
  });

  test('brings another question of a provision that was missed, and again another', async ({page}) => {
    const bank = await bankOf(page);
    const ids = await publishTwins(page, bank);
    await keepAttempts(page, [attemptAt(bank, '2026-11-29T12:00:00Z', [false])]);
    await page.reload();
    let last = ids[0];
    for (let round = 0; round < 2; round++) {
      await page.getByRole('button', {name: /^Repasar ahora/}).press('Enter');
      await expect(page.getByRole('heading', {level: 1, name: 'Repaso'})).toBeFocused();
      // A key that is pressed on a button that is not ready yet goes nowhere.
      await expect(page.getByRole('button', {name: 'Empezar'})).toBeEnabled();
      await page.getByRole('button', {name: 'Empezar'}).press('Enter');
      await expect(page.getByText('Pregunta 1 de 1')).toBeVisible();
      const [, variant = 0] = VARIANT.exec(await page.getByRole('main').innerText()) ?? [];
      const asked = ids[Number(variant)];
      expect(asked).not.toBe(last);
      last = asked;
      await page.getByRole('checkbox').last().press('Space');
      await page.getByRole('button', {name: 'Responder'}).press('Enter');
      await expect(page.getByText('Qué dice la norma').first()).toBeVisible();
      await page.getByRole('button', {name: 'Volver a mi progreso'}).press('Enter');
      await expect(page.getByRole('heading', {level: 1, name: 'Mi progreso'})).toBeFocused();
      await expect(page.getByText(/disposici\S+ que la última vez no/)).toBeVisible();
    }
  });

  test('asks again what changed in the law', async ({page}) => {
    const bank = await bankOf(page);
    const now = attemptAt(bank, '2026-11-30T12:00:00Z', [true]);
    const [changed = ''] = Object.keys(now.law);
    await keepAttempts(page, [{...now, law: {...now.law, [changed]: 'other-words'}}]);
    await page.reload();
    await expect(page.getByText('1 disposición que cambió desde tu última respuesta')).toBeVisible();
    await expect(page.getByRole('button', {name: 'Repasar ahora (1 disposición)'})).toBeVisible();
  });

  test('keeps to itself the answers of an evaluation that is still open', async ({page}) => {
    const over = attemptAt(await bankOf(page), '2026-11-29T12:00:00Z', [true, false], 0, 'evaluation');
    await keepAttempts(page, [{...over, answers: over.answers.slice(0, 1)}]);
    await page.reload();
    await expect(page.getByRole('heading', {name: 'Todavía no hay respuestas'})).toBeVisible();
  });

  test('gives the data out, deletes them, and takes them in again', async ({page}) => {
    await openWithAnswers(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Descargar mis datos'}).click()]);
    expect(download.suggestedFilename()).toBe('mis-datos-2026-11-30.json');
    const file = await download.path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({format: 'resguardo/device/v1', attempts: [{}, {}, {}]});

    const open = page.getByRole('button', {name: 'Borrar mis datos'});
    await open.press('Enter');
    await expect(page.getByRole('heading', {name: '¿Borrar todo lo que guarda este sitio?'})).toBeFocused();
    await page.getByRole('button', {name: 'Borrar todo'}).press('Enter');
    await expect(page.getByRole('alert')).toContainText('No se borró nada');
    await page.getByLabel(/^Para confirmar/).fill('Borrar');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Se borró todo lo que este sitio guardaba')).toBeVisible();
    await expect(page.getByRole('heading', {name: 'Todavía no hay respuestas'})).toBeVisible();
    await expect(open).toBeFocused();
    await page.reload();
    await expect(page.getByRole('heading', {name: 'Todavía no hay respuestas'})).toBeVisible();

    const input = page.getByLabel('Traer datos de un archivo');
    await input.setInputFiles({name: 'otro.json', mimeType: 'application/json', buffer: Buffer.from('{"format":')});
    await expect(page.getByRole('alert')).toContainText('El archivo está cortado');
    await input.setInputFiles(file);
    await expect(page.getByText('Del archivo se agregó: 16 respuestas, 3 intentos nuevos.')).toBeVisible();
    await expect(page.getByText('10 de 16 (62 %)')).toBeVisible();
    await input.setInputFiles(file);
    await expect(page.getByText('El archivo no traía nada nuevo')).toBeVisible();
    await expect(page.getByText('10 de 16 (62 %)')).toBeVisible();
  });
});

test.describe('my progress where something is missing', () => {
  test('shows the way to practice when there are no answers, and loads no plots', async ({page}) => {
    await page.goto('/progreso/');
    await page.getByRole('link', {name: 'Empezar a practicar'}).click();
    await expect(page).toHaveURL(/\/modulos\/$/);
    await page.getByRole('main').getByRole('link', {name: 'Mi progreso'}).click();
    await expect(page.getByRole('heading', {name: 'Mis datos'})).toBeVisible();
    await expect(page.getByRole('figure')).toHaveCount(0);
  });
  test('says that the browser keeps nothing', async ({page}) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', {get: () => undefined}));
    await page.goto('/progreso/');
    await expect(page.getByRole('status').first()).toContainText('Este navegador no deja guardar nada');
    await expect(page.getByText('tus respuestas duran hasta que cierres la página')).toBeVisible();
  });
  test('says that the answers could not be read, and tries again', async ({page}) => {
    await page.addInitScript(() => {
      const getAll = IDBObjectStore.prototype.getAll;
      IDBObjectStore.prototype.getAll = () => {
        IDBObjectStore.prototype.getAll = getAll;
        throw new DOMException('broken', 'UnknownError');
      };
    });
    await page.goto('/progreso/');
    await expect(page.getByRole('alert')).toContainText('No se pudieron leer tus respuestas');
    await page.getByRole('button', {name: 'Probar de nuevo'}).click();
    await expect(page.getByRole('heading', {name: 'Todavía no hay respuestas'})).toBeVisible();
  });
  test('keeps the reader in control of the data when the list of practice cannot be loaded', async ({page}) => {
    await page.addInitScript(() => {
      window.fetch = () => Promise.reject(new TypeError('offline'));
    });
    await page.goto('/progreso/');
    await expect(page.getByRole('alert')).toContainText('Tus respuestas siguen guardadas');
    await expect(page.getByRole('button', {name: 'Descargar mis datos'})).toBeVisible();
  });
});

for (const {width, colorScheme} of SCREENS) {
  test(`my progress ${width} pixels wide in ${colorScheme} colours: nothing is violated, nothing sticks out`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme});
    await openWithAnswers(page);
    await drawPlots(page);
    for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
    await page.getByRole('button', {name: 'Borrar mis datos'}).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
