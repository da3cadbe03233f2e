import type {Browser, BrowserContextOptions, Locator, Page, Response, Route} from '@playwright/test';
import {expect, expectAccessible, expectNoSidewaysScroll, test} from './site';

const ARTICLE = '/normas/ley-25326/art-5/';

/** A reference printed in article 5, and the defined term beside it. */
const reference = (page: Page): Locator => page.getByRole('link', {name: 'artículo 6 de la presente ley'});
const term = (page: Page): Locator => page.locator('a[data-preview-kind="term"]', {hasText: 'tratamiento de datos personales'}).first();
const box = (page: Page): Locator => page.locator('[data-preview-box]');

async function pageIn(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  return (await browser.newContext(options)).newPage();
}

/** Time in which something that must not happen would have happened. */
const aWhile = (page: Page): Promise<void> => page.waitForTimeout(900);

/** Focuses a link as the keyboard does. */
async function focusByKeyboard(page: Page, link: Locator): Promise<void> {
  await page.keyboard.press('Tab');
  await link.focus();
}

test.describe('the preview of a reference, with a pointer', () => {
  test('shows what it leads to, and leads there', async ({page}) => {
    await page.goto(ARTICLE);
    await reference(page).hover();
    await expect(box(page)).toBeVisible();
    await expect(box(page)).toContainText('Ley 25.326, art. 6');
    await expect(box(page)).toContainText('ARTICULO 6 — (Información). Cuando se recaben datos personales');
    await expect(box(page)).not.toContainText('No rige');
    await box(page).getByRole('link', {name: 'Ir a Ley 25.326, art. 6'}).click();
    await expect(page).toHaveURL(/\/normas\/ley-25326\/art-6\/$/);
    await expect(box(page)).toHaveCount(0);
  });

  test('stays while the pointer is in it, and goes when the pointer leaves', async ({page}) => {
    await page.goto(ARTICLE);
    await reference(page).hover();
    await expect(box(page)).toBeVisible();
    await box(page).hover();
    await aWhile(page);
    await expect(box(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(box(page)).toHaveCount(0);
  });

  test('does not come for a pointer that only passes', async ({page}) => {
    await page.goto(ARTICLE);
    await reference(page).hover();
    await page.mouse.move(2, 2);
    await aWhile(page);
    await expect(box(page)).toHaveCount(0);
  });

  test('goes with Escape, and does not come back until the pointer does', async ({page}) => {
    await page.goto(ARTICLE);
    await reference(page).hover();
    await expect(box(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveCount(0);
    await aWhile(page);
    await expect(box(page)).toHaveCount(0);
    await page.mouse.move(2, 2);
    await reference(page).hover();
    await expect(box(page)).toBeVisible();
  });

  test('is only one: the next link takes its place', async ({page}) => {
    await page.goto(ARTICLE);
    await reference(page).hover();
    await expect(box(page)).toContainText('Ley 25.326, art. 6');
    // One that the first preview does not cover.
    await page.locator('a[data-preview-kind="term"]', {hasText: 'titular de los datos'}).first().hover();
    await expect(box(page)).toContainText('Definición · Ley 25.326, art. 2, «Titular de los datos»');
    await expect(box(page)).toHaveCount(1);
  });

  test('leaves a click what it is', async ({page, context}) => {
    await page.goto(ARTICLE);
    const opened = context.waitForEvent('page');
    await reference(page).click({modifiers: ['ControlOrMeta']});
    await expect(await opened).toHaveURL(/\/art-6\/$/);
    await expect(page).toHaveURL(/\/art-5\/$/);
    await reference(page).click();
    await expect(page).toHaveURL(/\/art-6\/$/);
  });
});

test.describe('the preview of a reference, with the keyboard', () => {
  test('comes with the focus, describes the link and takes nothing', async ({page}) => {
    await page.goto(ARTICLE);
    const link = reference(page);
    await focusByKeyboard(page, link);
    await expect(box(page)).toBeVisible();
    await expect(link).toBeFocused();
    await expect(link).toHaveAccessibleName('artículo 6 de la presente ley');
    await expect(link).toHaveAccessibleDescription(/^Ley 25\.326, art\. 6\. ARTICULO 6 — \(Información\)\..+…$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-preview-box]'))).toBeNull();
    await expect(link).not.toHaveAttribute('aria-describedby');
    await expect(box(page).getByText('ARTICULO 6 —')).toHaveCount(0);
  });

  test('goes with Escape, the focus stays', async ({page}) => {
    await page.goto(ARTICLE);
    await focusByKeyboard(page, reference(page));
    await expect(box(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveCount(0);
    await expect(reference(page)).toBeFocused();
    await aWhile(page);
    await expect(box(page)).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/art-6\/$/);
  });
});

test.describe('the preview of a reference, with a finger', () => {
  const phone = {hasTouch: true, isMobile: true, viewport: {width: 320, height: 568}};
  test.use(phone);

  test('the first tap shows it as a dialog, the second follows the link', async ({page}) => {
    await page.goto(ARTICLE);
    await reference(page).tap();
    const dialog = page.getByRole('dialog', {name: 'Ley 25.326, art. 6'});
    await expect(dialog).toBeFocused();
    await expect(page).toHaveURL(/\/art-5\/$/);
    await expectNoSidewaysScroll(page);
    const place = await dialog.boundingBox();
    expect(place?.x).toBeGreaterThanOrEqual(0);
    expect((place?.x ?? 0) + (place?.width ?? 999)).toBeLessThanOrEqual(320);
    expect((place?.y ?? 0) + (place?.height ?? 999)).toBeLessThanOrEqual(568);
    await expectAccessible(page);
    await reference(page).tap();
    await expect(page).toHaveURL(/\/art-6\/$/);
    await expect(box(page)).toHaveCount(0);
  });

  test('its button, Escape and a tap outside close it; its link leads on', async ({page}) => {
    await page.goto(ARTICLE);
    const dialog = page.getByRole('dialog', {name: 'Ley 25.326, art. 6'});
    await reference(page).tap();
    await dialog.getByRole('button', {name: 'Cerrar'}).tap();
    await expect(dialog).toHaveCount(0);
    await expect(reference(page)).toBeFocused();
    await reference(page).tap();
    await expect(dialog).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(reference(page)).toBeFocused();
    await reference(page).tap();
    await expect(dialog).toBeVisible();
    await page.touchscreen.tap(4, 300);
    await expect(dialog).toHaveCount(0);
    await reference(page).tap();
    await dialog.getByRole('link', {name: 'Ir a Ley 25.326, art. 6'}).tap();
    await expect(page).toHaveURL(/\/art-6\/$/);
  });

  for (const {when, answer} of [
    {when: 'it cannot load', answer: (route: Route) => route.abort()},
    {when: 'it takes too long', answer: () => undefined},
  ]) {
    test(`where ${when}, the first tap follows the link`, async ({browser}) => {
      // A page of its own: the request that fails is told in the console.
      const page = await pageIn(browser, phone);
      await page.route('**/datos/vistas/**', answer);
      await page.goto(ARTICLE);
      await reference(page).tap();
      await expect(page).toHaveURL(/\/art-6\/$/);
      await expect(box(page)).toHaveCount(0);
      await page.context().close();
    });
  }
});

test('what does not rule says so', async ({page}) => {
  await page.goto('/normas/ley-25326/art-44/');
  await page.getByRole('link', {name: 'artículo 32'}).first().hover();
  await expect(box(page)).toContainText('⚠ No rige: redacción reemplazada');
  await page.goto('/normas/decreto-995-2000/considerandos/#considerandos/2');
  await page.getByRole('link', {name: 'artículo 29 del Proyecto de Ley'}).first().hover();
  await expect(box(page)).toContainText('⚠ Salvo: art. 29, inc. 2 (No rige: veto)');
});

test('nothing is loaded before it is asked for, and a file only once', async ({page}) => {
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  const files = (): string[] => answers.map((answer) => new URL(answer.url()).pathname).filter((path) => path.includes('/vistas/'));
  /** Whether any script that came draws the preview: nothing else speaks of an open popover. */
  const drawn = async (): Promise<boolean> => {
    const scripts = answers.filter((answer) => answer.url().endsWith('.js'));
    return (await Promise.all(scripts.map((script) => script.text()))).some((text) => text.includes(':popover-open'));
  };
  await page.goto(ARTICLE);
  await page.waitForLoadState('networkidle');
  expect(files()).toEqual([]);
  expect(await drawn()).toBe(false);
  await reference(page).hover();
  await expect(box(page)).toBeVisible();
  expect(await drawn()).toBe(true);
  await term(page).hover();
  await expect(box(page)).toContainText('Definición');
  expect(files()).toEqual(['/datos/vistas/ley-25326.json']);
});

test('without scripts a reference is a link', async ({browser}) => {
  const page = await pageIn(browser, {javaScriptEnabled: false});
  await page.goto(ARTICLE);
  await reference(page).hover();
  await aWhile(page);
  await expect(box(page)).toHaveCount(0);
  await reference(page).click();
  await expect(page).toHaveURL(/\/art-6\/$/);
  await page.context().close();
});

test('a preview is not printed', async ({page}) => {
  await page.goto(ARTICLE);
  await reference(page).hover();
  await expect(box(page)).toBeVisible();
  await page.emulateMedia({media: 'print'});
  await expect(box(page)).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`open in ${colorScheme} colours it violates nothing, in a low window either`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    for (const viewport of [
      {width: 1280, height: 800},
      {width: 640, height: 320},
    ]) {
      await page.setViewportSize(viewport);
      await page.goto('/normas/ley-25326/art-44/');
      await page.getByRole('link', {name: 'artículo 32'}).first().hover();
      await expect(box(page)).toHaveCSS('opacity', '1');
      // What lies under it does not show through.
      await expect(box(page)).toHaveCSS('background-color', /^rgb\(/);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await expect(box(page)).toBeVisible();
      await expect(box(page)).toBeInViewport({ratio: 1});
    }
  });
}
