import {readFileSync} from 'node:fs';
import {expect, expectAccessible, expectNoSidewaysScroll, test} from './site';

const GUIDE = '/guias/destruccion/';

test('a guide shows its model, and gives it as Word and as Markdown', async ({page}) => {
  await page.goto('/guias/');
  await page
    .getByRole('main')
    .getByRole('link', {name: /Destrucción/})
    .click();
  const model = page.getByRole('region', {name: /^Modelo: Acta/});
  await expect(model.getByRole('heading', {name: /^Acta/, level: 3})).toBeVisible();
  await expect(model.getByText('[completar:').first()).toBeVisible();
  for (const [name, begins] of [
    ['Descargar en Word', 'PK'],
    ['Descargar en Markdown', '# Acta'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), model.getByRole('link', {name}).click()]);
    expect(readFileSync(await download.path(), 'utf8').slice(0, begins.length)).toBe(begins);
  }
});

test('everyone can read a guide and its model, on a phone too', async ({page}) => {
  await page.goto(GUIDE);
  await expectAccessible(page);
  await page.setViewportSize({width: 320, height: 700});
  await expectNoSidewaysScroll(page);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('the files of a model are links, and the menu leads to what it lists', async ({page}) => {
    await page.goto(GUIDE);
    await expect(page.getByRole('link', {name: 'Descargar en Word'})).toHaveAttribute('href', '/datos/modelos/acta-de-destruccion.docx');
    await expect(page.locator('nav .dropdown > a')).toHaveAttribute('href', '/referencia/');
  });
});

test('the menu works from the keyboard, and the bar stays on one line', async ({page}) => {
  await page.setViewportSize({width: 1000, height: 700});
  await page.goto('/guias/');
  const bar = page.getByRole('navigation', {name: 'Principal'});
  await bar.getByText('Referencia').press('Enter');
  await expect(bar.getByRole('link', {name: 'Plazos'})).toBeVisible();
  expect((await bar.boundingBox())?.height).toBeLessThan(64);
  for (const link of await bar.locator('.navbar__items:first-child > .navbar__item').all())
    expect((await link.boundingBox())?.height).toBeLessThan(48);
});
