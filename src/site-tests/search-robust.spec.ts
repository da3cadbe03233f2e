import {blocked, box, dialog, hits, open, options, status} from './search-site';
import {expect, expectAccessible, expectNoSidewaysScroll, SCREENS, test} from './site';

test.describe('when the search cannot be loaded', () => {
  // A failed request is told in the console too, by the browser.
  test.use({
    page: async ({context}, use) => {
      await use(await context.newPage());
    },
  });
  test('the dialog says so, and tries again', async ({page}) => {
    const free = await blocked(page, '**/datos/busqueda.json');
    await page.goto('/fuentes/');
    await open(page);
    await box(page).fill('consentimiento');
    await expect(dialog(page)).toContainText('No se pudo cargar la búsqueda (503');
    await free();
    await dialog(page).getByRole('button', {name: 'Reintentar'}).click();
    await expect(options(page).first()).toContainText('Ley 25.326, art. 5');
  });
  test('the page says so, and tries again', async ({page}) => {
    const free = await blocked(page, '**/datos/busqueda.json');
    await page.goto('/buscar/?q=consentimiento');
    await expect(status(page)).toHaveText('No se pudo cargar la búsqueda.');
    await free();
    await page.getByRole('main').getByRole('button', {name: 'Reintentar'}).click();
    await expect(hits(page).first()).toContainText('Ley 25.326, art. 5');
  });
  test('the norms are found where only the rest fails, which is told', async ({page}) => {
    const free = await blocked(page, '**/datos/busqueda-paginas.json');
    await page.goto('/buscar/?q=consentimiento');
    await expect(hits(page).first()).toContainText('Ley 25.326, art. 5');
    await expect(page.getByRole('main')).toContainText('No se pudieron cargar las notas, los árboles y las definiciones');
    await free();
    await page.getByRole('main').getByRole('button', {name: 'Reintentar'}).click();
    await expect(page.getByRole('heading', {name: /^Notas/})).toBeVisible();
  });
  test('a browser whose worker fails is told too', async ({page}) => {
    await page.addInitScript(() => {
      window.Worker = class extends EventTarget {
        postMessage(): void {
          this.dispatchEvent(new Event('error'));
        }
        terminate(): void {}
      } as unknown as typeof Worker;
    });
    await page.goto('/buscar/?q=datos');
    await expect(status(page)).toHaveText('No se pudo cargar la búsqueda.');
  });
});

const ODD = {
  'a tag': '<img src=x onerror="document.title=1"><script>alert(1)</script>',
  'a word of the language': 'constructor',
  'the prototype': '__proto__ toString hasOwnProperty',
  'a pattern': '(.*)+[a-z]{1,999} \\ $1',
  emoji: '🚓🚨 datos 👮🏽‍♀️',
  'a lone surrogate': 'datos \ud83d',
  'another direction': '\u202eحماية البيانات\u202c datos',
  'an escape': '%E0%A4%A &amp; %3Cb%3E',
  'a hundred thousand characters': 'datos '.repeat(16_667),
};
for (const [name, text] of Object.entries(ODD)) {
  test(`${name} breaks nothing and stays text`, async ({page}) => {
    await page.goto('/fuentes/');
    const title = await page.title();
    await open(page);
    await box(page).fill(text);
    await expect(dialog(page).getByRole('status')).toHaveText(/\d+ (?:disposici|nota|árbol)|Ningún resultado/);
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(/\d+ (?:disposici|nota|árbol)|Ningún resultado/);
    await expect(page.locator('main img, main script')).toHaveCount(0);
    expect(new URL(page.url()).search.length).toBeLessThan(5000);
    expect(title).not.toBe('1');
    await expect(page).not.toHaveTitle('1');
    await page.reload();
    await expect(status(page)).toHaveText(/\d+ (?:disposici|nota|árbol)|Ningún resultado/);
    await expectNoSidewaysScroll(page);
  });
}

for (const {width, colorScheme} of SCREENS) {
  test.describe(`in ${colorScheme} colours, ${width} px`, () => {
    test.use({colorScheme, viewport: {width, height: 800}});
    test('the dialog violates nothing, in each of its states', async ({page}) => {
      await page.goto('/fuentes/');
      await open(page);
      await expectAccessible(page);
      await box(page).fill('nivel critico');
      await expect(dialog(page).getByRole('group', {name: 'Notas'})).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      const frame = await dialog(page).boundingBox();
      expect(frame?.x).toBeGreaterThanOrEqual(0);
      expect((frame?.x ?? 0) + (frame?.width ?? 0)).toBeLessThanOrEqual(width);
      await box(page).fill('zzzyyyxxx');
      await expect(dialog(page)).toContainText('No encontramos nada');
      await expectAccessible(page);
    });
    test('the page of results violates nothing', async ({page}) => {
      for (const query of ['nivel critico', 'consentimeinto', 'zzzyyyxxx']) {
        await page.goto(`/buscar/?q=${query}`);
        await expect(status(page)).toHaveText(/\.$/);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}
