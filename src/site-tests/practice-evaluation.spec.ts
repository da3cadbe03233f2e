import type {Page} from '@playwright/test';
import {countOf, EVALUATION, fillItem} from './practice-site';
import {expect, expectAccessible, test} from './site';

async function start(page: Page, extension?: string): Promise<number> {
  await page.goto(EVALUATION);
  if (extension !== undefined) await page.getByRole('radio', {name: extension}).check();
  await page.getByRole('button', {name: 'Empezar'}).click();
  await expect(page.getByText(/^Pregunta 1 de \d+$/)).toBeVisible();
  return countOf(page);
}

/** Answers the item on the page and goes to the next. */
async function respond(page: Page, position: number, of: number): Promise<void> {
  await fillItem(page);
  await page.getByRole('button', {name: 'Responder'}).click();
  if (position < of) await expect(page.getByText(`Pregunta ${position + 1} de ${of}`, {exact: true})).toBeVisible();
}

test.describe('an evaluation', () => {
  test('says before it begins what it asks, what passes and how long it takes', async ({page}) => {
    await page.goto(EVALUATION);
    const cover = page.getByRole('region', {name: 'Antes de empezar'});
    await expect(cover).toContainText(/Se sortean \d+ preguntas/);
    await expect(cover).toContainText(/Se aprueba con \d+\s%/);
    await expect(cover).toContainText('capacitación, no examen');
    await expect(cover.getByRole('group', {name: 'Tiempo'}).getByRole('radio')).toHaveCount(5);
  });

  test('tells nothing of an answer until the end; then all of it', async ({page}) => {
    const of = await start(page, 'Sin límite de tiempo');
    await expect(page.getByRole('timer')).toHaveCount(0);
    for (let position = 1; position <= of; position++) {
      await expect(page.getByText('Qué dice la norma')).toHaveCount(0);
      await expect(page.getByRole('button', {name: /Dame una pista/})).toHaveCount(0);
      await respond(page, position, of);
    }
    await expect(page.getByRole('heading', {name: new RegExp(`^Resultado: \\d+ de ${of}$`)})).toBeFocused();
    await expect(page.getByText(/^(✓ Aprobaste|✗ No aprobaste)\.$/)).toBeVisible();
    await expect(page.getByText('Es una evaluación de capacitación, no un examen.')).toBeVisible();
    await page.getByRole('listitem').locator('summary').first().click();
    await expect(page.getByText('Qué dice la norma').first()).toBeVisible();
    await expectAccessible(page);
    // What was missed is practised, and told after each answer.
    await page.getByRole('button', {name: /^Repasar lo que no salió/}).click();
    await fillItem(page);
    await page.getByRole('button', {name: 'Responder'}).click();
    await expect(page.getByText('Qué dice la norma').first()).toBeVisible();
    // The evaluation and its result stay.
    await page.reload();
    await expect(page.getByRole('heading', {name: /^Resultado/})).toBeVisible();
  });

  test('is handed in early only after it was said what is left out', async ({page}) => {
    const of = await start(page);
    await respond(page, 1, of);
    await page.getByRole('button', {name: 'Entregar ahora'}).click();
    const dialog = page.getByRole('dialog', {name: '¿Entregar la evaluación?'});
    await expect(dialog).toContainText(`Quedan sin responder ${of - 1} de las ${of} preguntas: 2, 3,`);
    await expectAccessible(page);
    await dialog.getByRole('button', {name: 'Seguir respondiendo'}).click();
    await expect(page.getByText(`Pregunta 2 de ${of}`)).toBeVisible();
    await page.getByRole('button', {name: 'Entregar ahora'}).click();
    await dialog.getByRole('button', {name: 'Entregar', exact: true}).click();
    await expect(page.getByRole('heading', {name: new RegExp(`de ${of}$`)})).toBeFocused();
    await expect(page.getByText(`Entregaste antes del final. ${of - 1} preguntas quedaron sin responder.`)).toBeVisible();
  });

  test('says when five minutes and one are left, hides the clock on demand, and closes when the time is over', async ({page}) => {
    await page.clock.install();
    const of = await start(page, '25 % más (25 minutos)');
    await expect(page.getByRole('timer')).toHaveText(/^2[45]:\d\d$/);
    await respond(page, 1, of);
    await page.getByRole('button', {name: 'Ocultar el reloj'}).click();
    await expect(page.getByRole('timer')).toHaveCount(0);
    await page.clock.fastForward('20:10');
    await expect(page.getByRole('status').filter({hasText: 'Quedan cinco minutos o menos.'})).toBeVisible();
    await page.clock.fastForward('03:55');
    await expect(page.getByRole('status').filter({hasText: 'Queda un minuto o menos.'})).toBeVisible();
    await page.getByRole('button', {name: 'Mostrar el reloj'}).click();
    await expect(page.getByRole('timer')).toHaveText(/^0:\d\d$/);
    await page.clock.fastForward('01:00');
    await expect(page.getByRole('heading', {name: new RegExp(`^Resultado: [01] de ${of}$`)})).toBeFocused();
    await expect(page.getByText('Se terminó el tiempo y la evaluación se cerró con lo que habías respondido.')).toBeVisible();
  });

  test('closes when its time ended while the page was shut, with what was answered', async ({page}) => {
    await page.clock.install();
    const of = await start(page);
    await respond(page, 1, of);
    await page.goto('/');
    await page.clock.fastForward('25:00');
    await page.goto(EVALUATION);
    await expect(page.getByText('Se terminó el tiempo y la evaluación se cerró')).toBeVisible();
    await expect(page.getByText(`${of - 1} preguntas quedaron sin responder.`)).toBeVisible();
  });
});
