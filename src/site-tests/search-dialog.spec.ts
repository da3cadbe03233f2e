import {activeLine, box, button, dialog, hits, open, options} from './search-site';
import {expect, test} from './site';

const ARTICLE = '/normas/ley-25326/art-5/';

test.describe('the search over the page', () => {
  test('opens with the button, finds while one types and says how much, kind by kind', async ({page}) => {
    await page.goto(ARTICLE);
    await open(page);
    await box(page).pressSequentially('consentim');
    await expect(options(page).first()).toHaveAccessibleName(/^Ley 25\.326, art\. 5\b.* · Consentimiento/);
    await expect(dialog(page).getByRole('group', {name: 'Normas'})).toBeVisible();
    await expect(dialog(page).getByRole('group', {name: 'Notas'})).toBeVisible();
    await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ disposiciones, .*notas|^\d+ disposiciones y \d+ notas\.$/);
    await expect(
      dialog(page)
        .locator('b', {hasText: /^consentimiento$/})
        .first(),
    ).toBeVisible();
  });

  for (const [keys, name] of [
    ['Control+k', 'Ctrl K'],
    ['Meta+k', '⌘K'],
    ['/', '/'],
  ] as const) {
    test(`opens with ${name}, and Escape closes it and gives the focus back`, async ({page}) => {
      await page.goto(ARTICLE);
      await expect(button(page)).toBeVisible();
      const link = page.getByRole('main').getByRole('link', {name: 'Ley 25.326'}).first();
      await link.focus();
      await page.keyboard.press(keys);
      await expect(box(page)).toBeFocused();
      await expect(box(page)).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(link).toBeFocused();
    });
  }

  test('the key / is a letter where one writes, and can be turned off', async ({page}) => {
    await page.goto('/buscar/');
    await expect(button(page)).toBeVisible();
    const field = page.getByRole('main').getByRole('searchbox');
    await field.focus();
    await page.keyboard.type('1558/01');
    await expect(field).toHaveValue('1558/01');
    await expect(dialog(page)).toBeHidden();
    await open(page);
    await dialog(page).getByRole('checkbox', {name: /tecla/}).uncheck();
    await dialog(page).getByRole('button', {name: 'Cerrar'}).click();
    await page.goto(ARTICLE);
    await expect(button(page)).toBeVisible();
    await page.keyboard.press('/');
    // Time in which something that must not happen would have happened.
    await page.waitForTimeout(500);
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
  });

  test('the arrows go round the lines, the focus stays in the box, and Enter goes to the piece that answers', async ({page}) => {
    await page.goto('/');
    await open(page);
    await box(page).fill('art 5 inc 2 b ley 25326');
    await expect(options(page).first()).toContainText('Ley 25.326, art. 5, inc. 2, ap. b)');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowUp');
    await expect(await activeLine(page)).toHaveText(/^Ver todos los resultados/);
    await page.keyboard.press('ArrowDown');
    const line = await activeLine(page);
    await expect(line).toHaveAttribute('aria-selected', 'true');
    await expect(line).toHaveAccessibleName(/Lo que citaste/);
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/normas\/ley-25326\/art-5\/#inc-2\/b$/);
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator('[id="inc-2/b"]')).toBeInViewport();
  });

  test('Enter after typing shows all results on their page, with nothing escaped twice', async ({page}) => {
    await page.goto(ARTICLE);
    await open(page);
    await box(page).fill('cesión & más');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/buscar\/\?q=cesi%C3%B3n\+%26\+m%C3%A1s$/);
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('cesión & más');
    await expect(hits(page).first()).toContainText(/cesi[oó]n/i);
  });

  test('the newest answer wins', async ({page}) => {
    await page.goto(ARTICLE);
    await open(page);
    await box(page).pressSequentially('disociacion de datos', {delay: 15});
    await box(page).fill('art 31 decreto 1558');
    await expect(options(page).first()).toContainText('Decreto 1558/2001, anexo I, art. 31');
    await page.waitForTimeout(800);
    await expect(options(page).first()).toContainText('Decreto 1558/2001, anexo I, art. 31');
  });

  test('keeps the latest searches on the device, takes one up again and forgets them', async ({page}) => {
    await page.goto(ARTICLE);
    for (const query of ['cesión', 'habeas data']) {
      await open(page);
      await box(page).fill(query);
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toBeHidden();
    }
    await open(page);
    await box(page).fill('');
    await expect(dialog(page).getByRole('group', {name: 'Búsquedas recientes'}).getByRole('option')).toHaveText(['habeas data', 'cesión']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(box(page)).toHaveValue('cesión');
    await expect(options(page).first()).toContainText(/ces/i);
    await box(page).fill('');
    await dialog(page).getByRole('button', {name: 'Borrar búsquedas recientes'}).click();
    await expect(options(page)).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('resguardo.busquedas'))).toBeNull();
  });

  test('works where the browser stores nothing', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await page.goto('/fuentes/');
    await open(page);
    await box(page).fill('cesión');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(hits(page).first()).toBeVisible();
  });
});

test.describe('what the search loads', () => {
  test('nothing before it is opened; then the engine and the norms; the rest after the first results', async ({page}) => {
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
    const since = (mark: number): string[] => asked.slice(mark).filter((path) => !path.endsWith('.html'));
    await page.goto('/fuentes/');
    await expect(button(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.includes('busqueda'))).toEqual([]);
    const workers = page.workers().length;

    const opened = asked.length;
    await open(page);
    await expect.poll(() => since(opened).filter((path) => path.startsWith('/datos/'))).toEqual(['/datos/busqueda.json']);
    // The dialog, the worker and what they are made of.
    expect(since(opened).filter((path) => path.endsWith('.js')).length).toBeLessThanOrEqual(5);
    expect([workers, page.workers().length]).toEqual([0, 1]);

    const typed = asked.length;
    await box(page).fill('tratamiento de datos');
    await expect(dialog(page).getByRole('group', {name: 'Notas'})).toBeVisible();
    expect(since(typed)).toEqual(['/datos/busqueda-paginas.json']);
    const again = asked.length;
    await box(page).fill('consentimiento');
    await expect(options(page).first()).toContainText('Ley 25.326, art. 5');
    expect(since(again)).toEqual([]);
  });
});
