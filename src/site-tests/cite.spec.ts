import type {Page} from '@playwright/test';
import {expect, expectAccessible, expectNoSidewaysScroll, SCREENS, test} from './site';

const ARTICLE = '/normas/ley-25326/art-5/';

/** Opens it as a person without a mouse does. */
async function open(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Citar', exact: true}).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', {name: /^Citar /})).toBeVisible();
}

test('a citation is copied with the keyboard, and the page says so', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ARTICLE);
  await open(page);
  const dialog = page.getByRole('dialog', {name: 'Citar art. 5, Ley 25.326'});
  await expect(dialog).toContainText('Vigente al 3 de octubre de 2026 (según InfoLEG');
  // Tab goes from the button into what it opened: close, what to cite, the first citation.
  for (const name of [/Cerrar/, /Qué citar/]) {
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', {name}).or(dialog.getByRole('combobox', {name}))).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', {name: 'Copiar: Cita legal'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Copiado: Cita legal.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('art. 5, Ley 25.326, B.O. 2-11-2000');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', {name: 'Citar', exact: true})).toBeFocused();
});

test('the part that the address points to is the one cited, and another can be chosen', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ARTICLE}#inc-2/b`);
  await open(page);
  const dialog = page.getByRole('dialog', {name: 'Citar art. 5, inc. 2, ap. b), Ley 25.326'});
  await dialog.getByRole('button', {name: 'Copiar: Enlace en Markdown'}).click();
  await expect(dialog.getByRole('status')).toHaveText('Copiado: Enlace en Markdown.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/^\[Ley 25\.326, art\. 5, inc\. 2, ap\. b\)\]\(https?:\/\/[^)]+\/normas\/ley-25326\/art-5\/#inc-2\/b\)$/);
  await dialog.getByRole('combobox', {name: 'Qué citar'}).selectOption('art. 5, inc. 1');
  await expect(page.getByRole('dialog', {name: 'Citar art. 5, inc. 1, Ley 25.326'})).toContainText(
    'art. 5, inc. 1, Ley 25.326, B.O. 2-11-2000',
  );
});

test('the § of any unit of a whole norm cites that unit, and gives the focus back', async ({page}) => {
  await page.goto('/normas/ley-25326/');
  const mark = page.getByRole('link', {name: 'Citar y enlazar: art. 23, inc. 2', exact: true});
  await mark.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', {name: 'Citar art. 23, inc. 2, Ley 25.326'});
  await expect(dialog).toContainText('art. 23, inc. 2, Ley 25.326, B.O. 2-11-2000');
  await expect(dialog.getByRole('button', {name: 'Cerrar'})).toBeFocused();
  await expect(page).toHaveURL(/\/normas\/ley-25326\/$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(mark).toBeFocused();
});

test('where the browser does not let copy, the text is selected', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {get: () => undefined});
  });
  await page.goto(ARTICLE);
  await open(page);
  await page.getByRole('button', {name: 'Copiar: Cita legal'}).click();
  await expect(page.getByRole('status')).toContainText('El texto quedó seleccionado (Cita legal)');
  expect(await page.evaluate(() => String(getSelection()))).toBe('art. 5, Ley 25.326, B.O. 2-11-2000');
});

test('what does not rule says so in the words that are copied', async ({page}) => {
  await page.goto('/normas/disposicion-11-2006/');
  await open(page);
  const dialog = page.getByRole('dialog', {name: 'Citar Disposición DNPDP 11/2006'});
  await expect(dialog).toContainText('B.O. 22-9-2006 (No rige: derogación, en 2018)');
  await page.goto('/normas/ley-25326/art-32/');
  await open(page);
  await expect(page.getByRole('dialog')).toContainText('No rige: redacción reemplazada');
});

test('parts in another state than the whole are named', async ({page}) => {
  await page.goto('/normas/codigo-penal/art-117-bis/');
  await open(page);
  await expect(page.getByRole('dialog')).toContainText('Salvo: art. 117 bis, inc. 1 (No rige: derogación)');
});

test('what was opened before the scripts came stays open', async ({page}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(ARTICLE, {waitUntil: 'commit'});
  await open(page);
  release();
  // "Imprimir" needs scripts: it shows that they came.
  await expect(page.getByRole('button', {name: 'Imprimir', exact: true})).toBeVisible();
  await expect(page.getByRole('dialog', {name: 'Citar art. 5, Ley 25.326'})).toBeVisible();
});

test('opens and reads without scripts', async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL ? {baseURL} : {})});
  const page = await context.newPage();
  await page.goto(ARTICLE);
  await page.getByRole('button', {name: 'Citar', exact: true}).click();
  await expect(page.getByText('art. 5, Ley 25.326, B.O. 2-11-2000', {exact: true})).toBeVisible();
  await context.close();
});

for (const {width, colorScheme} of SCREENS) {
  test(`open at ${width} px in ${colorScheme} colours it violates nothing`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width, height: 800});
    await page.goto(ARTICLE);
    await open(page);
    // What lies under it does not show through.
    await expect(page.getByRole('dialog')).toHaveCSS('background-color', /^rgb\(/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
