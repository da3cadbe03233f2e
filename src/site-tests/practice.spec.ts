import type {Page} from '@playwright/test';
import {expect, expectAccessible, test} from './site';

/** Answers the item on the page with its first option. */
async function respond(page: Page): Promise<void> {
  await page.getByRole('group').locator('input').first().check();
  await page.getByRole('button', {name: 'Responder'}).click();
  await expect(page.getByText('Qué dice la norma').first()).toBeVisible();
}

test.describe('a quiz', () => {
  test('keeps every answer over a reload', async ({page}) => {
    await page.goto('/modulos/ley-25326/practica/');
    await page.getByRole('button', {name: 'Empezar'}).click();
    await respond(page);
    await expectAccessible(page);
    await page.reload();
    await page.getByRole('button', {name: 'Seguir donde estaba (1 de 12)'}).click();
    await expect(page.getByText('Pregunta 2 de 12')).toBeVisible();
    await expectAccessible(page);
  });

  test('loses no answer given in two tabs, and keeps the first of two to one question', async ({page, context}) => {
    await page.goto('/modulos/ley-25326/practica/');
    await page.getByRole('button', {name: 'Empezar'}).click();
    await respond(page);
    const other = await context.newPage();
    await other.goto('/modulos/ley-25326/practica/');
    await other.getByRole('button', {name: 'Seguir donde estaba (1 de 12)'}).click();
    await respond(other);
    const first = await other
      .getByText(/^Marcaste, /)
      .locator('..')
      .innerText();
    await other.getByRole('button', {name: 'Siguiente'}).click();
    await respond(other);

    // This tab knows of one answer only: it asks the second question again.
    await page.getByRole('button', {name: 'Siguiente'}).click();
    await expect(page.getByText('Pregunta 2 de 12')).toBeVisible();
    await page.getByRole('group').locator('input').last().check();
    await page.getByRole('button', {name: 'Responder'}).click();
    await expect(page.getByText('Ya habías respondido esta pregunta en otra pestaña')).toBeVisible();
    await expect(page.getByText(/^Marcaste, /).locator('..')).toHaveText(first);
    await page.getByRole('button', {name: 'Siguiente'}).click();
    await expect(page.getByText('Pregunta 4 de 12')).toBeVisible();
    await respond(page);
    await other.reload();
    await expect(other.getByRole('button', {name: 'Seguir donde estaba (4 de 12)'})).toBeVisible();
  });

  test('takes the focus to the result when the reader gets there, not when the page is opened again', async ({page}) => {
    await page.goto('/modulos/ley-25326/practica/');
    await page.getByRole('button', {name: 'Empezar'}).click();
    for (let item = 1; item <= 12; item++) {
      await respond(page);
      await page.getByRole('button', {name: item === 12 ? 'Ver el resultado' : 'Siguiente'}).click();
    }
    const result = page.getByRole('heading', {name: /^Resultado: \d+ de 12$/});
    await expect(result).toBeFocused();
    await expect(page.getByText('El resultado quedó guardado en este dispositivo.')).toBeVisible();
    await page.reload();
    await expect(result).toBeVisible();
    await expect(result).not.toBeFocused();
  });

  test('says so when the practice changed since the last attempt', async ({page}) => {
    await page.goto('/modulos/ley-25326/practica/');
    await page.getByRole('button', {name: 'Empezar'}).click();
    await respond(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('resguardo');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const transaction = open.result.transaction('attempts', 'readwrite');
            const store = transaction.objectStore('attempts');
            const all = store.getAll();
            all.onsuccess = () => store.put({...all.result[0], quizHash: 'of-other-items'});
            transaction.oncomplete = () => resolve();
          };
        }),
    );
    await page.reload();
    await expect(page.getByRole('status')).toContainText('La práctica cambió desde tu último intento');
    await expect(page.getByRole('button', {name: 'Empezar', exact: true})).toBeVisible();
  });

  test('offers its buttons though what is stored cannot be read', async ({page}) => {
    await page.addInitScript(() => {
      IDBIndex.prototype.getAll = () => {
        throw new DOMException('broken', 'UnknownError');
      };
    });
    await page.goto('/modulos/ley-25326/practica/');
    await expect(page.getByRole('alert')).toContainText('No se pudo leer lo que habías respondido');
    await page.getByRole('button', {name: 'Empezar'}).click();
    await expect(page.getByText('Pregunta 1 de 12')).toBeVisible();
  });

  test('lets go of its database when a newer version of the site wants it', async ({page, context}) => {
    await page.goto('/modulos/ley-25326/practica/');
    await page.getByRole('button', {name: 'Empezar'}).click();
    const newer = await context.newPage();
    await newer.goto('/');
    const upgraded = await newer.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const open = indexedDB.open('resguardo', 2);
          open.onblocked = () => resolve('blocked');
          open.onsuccess = () => resolve('open');
        }),
    );
    expect(upgraded).toBe('open');
    await respond(page);
    await expect(page.getByRole('alert')).toContainText('No se pudo guardar la última respuesta');
  });

  test('starts on plain http, where the browser has no randomUUID', async ({page}) => {
    await page.addInitScript(() => Object.defineProperty(crypto, 'randomUUID', {value: undefined}));
    await page.goto('/modulos/ley-25326/practica/');
    await page.getByRole('button', {name: 'Empezar'}).click();
    await expect(page.getByText('Pregunta 1 de 12')).toBeVisible();
  });

  test('asks for an answer instead of marking nothing as wrong', async ({page}) => {
    await page.goto('/modulos/ley-25326/practica/');
    await page.getByRole('button', {name: 'Empezar'}).click();
    await page.getByRole('button', {name: 'Responder'}).click();
    await expect(page.getByRole('alert')).toContainText('para responder');
    await expect(page.getByText('Pregunta 1 de 12')).toBeVisible();
  });

  test('says so where the browser keeps nothing, and goes on', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {get: () => undefined});
    });
    await page.goto('/modulos/ley-25326/practica/');
    await expect(page.getByRole('status')).toContainText('no deja guardar nada');
    await page.getByRole('button', {name: 'Empezar'}).click();
    await respond(page);
  });
});
