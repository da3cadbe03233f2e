import type {Locator, Page} from '@playwright/test';
import {expect, expectAccessible, expectNoSidewaysScroll, test} from './site';

const ARTICLE = '/normas/ley-25326/art-5/';

const button = (page: Page): Locator => page.getByRole('button', {name: 'Buscar en todo el sitio'});
const dialog = (page: Page): Locator => page.getByRole('dialog', {name: 'Buscar'});
const box = (page: Page): Locator => page.getByRole('combobox', {name: 'Buscar en todo el sitio'});
const options = (page: Page): Locator => dialog(page).getByRole('option');
const status = (page: Page): Locator => page.getByRole('main').getByRole('status');
const hits = (page: Page): Locator => page.getByRole('main').getByRole('listitem');

async function open(page: Page): Promise<void> {
  await button(page).click();
  await expect(box(page)).toBeFocused();
}

/** The line that the arrows are on, as the input tells it. */
async function activeLine(page: Page): Promise<Locator> {
  const id = await box(page).getAttribute('aria-activedescendant');
  expect(id).not.toBeNull();
  return page.locator(`[id="${id}"]`);
}

/** Lets no file of that name through, until it is called. */
async function blocked(page: Page, pattern: string): Promise<() => Promise<void>> {
  await page.route(pattern, (route) => route.fulfill({status: 503, body: ''}));
  return () => page.unroute(pattern);
}

test.describe('the search over the page', () => {
  test('opens with the button, finds while one types and says how much, kind by kind', async ({page}) => {
    await page.goto(ARTICLE);
    await open(page);
    await box(page).pressSequentially('consentim');
    await expect(options(page).first()).toHaveAccessibleName(/^Ley 25\.326, art\. 5 · Consentimiento/);
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

test.describe('the page of results', () => {
  test('finds without accents, in groups, and tells what does not rule and what rules today', async ({page}) => {
    await page.goto('/buscar/?q=nivel critico');
    await expect(page.getByRole('heading', {level: 2, name: /^Normas \(\d+\)$/})).toBeVisible();
    const first = hits(page).first();
    await expect(first).toContainText('Disposición DNPDP 11/2006, nivel crítico');
    await expect(first).toContainText('No rige: derogación');
    await expect(first).toContainText('Hoy rige: Resolución AAIP 47/2018');
    await expect(status(page)).toHaveText(/^\d+ disposici(?:ón|ones)(?:,| y) \d+ notas/);
  });
  test('finds trees, definitions and practice by their words, and no item of a quiz', async ({page}) => {
    await page.goto('/buscar/?q=nivel de seguridad de un archivo');
    await expect(page.getByRole('region', {name: /^Árboles/}).getByRole('link')).toHaveText('Nivel de seguridad de un archivo');
    await expect(page.getByRole('region', {name: /^Árboles/})).toContainText('Régimen histórico');
    await page.goto('/buscar/?q=datos sensibles&en=definiciones');
    await expect(hits(page).first()).toContainText('Datos sensibles, según Ley 25.326');
    await page.goto('/buscar/?q=doce preguntas práctica&en=lecciones');
    await expect(hits(page).first()).toContainText('Práctica: Ley 25.326');
  });
  test('is narrowed by kind, norm and state, which the address keeps', async ({page}) => {
    await page.goto('/buscar/?q=seguridad de los datos');
    await expect(page.getByRole('radio', {name: /^Notas \(\d+\)$/})).toBeVisible();
    await page.getByRole('radio', {name: /^Normas/}).check();
    await expect(page).toHaveURL(/en=normas/);
    await page.getByRole('combobox', {name: 'Norma'}).selectOption({value: 'ley-25326'});
    await expect(page).toHaveURL(/norma=ley-25326/);
    await page.getByRole('checkbox', {name: /^Sólo lo vigente/}).check();
    await expect(page).toHaveURL(/\?q=seguridad\+de\+los\+datos&en=normas&norma=ley-25326&vigentes=1$/);
    await expect(page.getByRole('heading', {level: 2, name: /^Notas/})).toHaveCount(0);
    for (const hit of await hits(page).getByRole('link').allInnerTexts()) expect(hit).toMatch(/^Ley 25\.326/);
    await expect(page.getByRole('main')).not.toContainText('No rige');
    const told = await status(page).innerText();
    await page.reload();
    await expect(status(page)).toHaveText(told);
    await expect(page.getByRole('checkbox', {name: /^Sólo lo vigente/})).toBeChecked();
    await expect(page.getByRole('radio', {name: /^Normas/})).toBeChecked();
  });
  test('says when filters leave nothing, and how to go on', async ({page}) => {
    await page.goto('/buscar/?q=nivel critico&norma=convenio-108');
    await page.getByRole('link', {name: /^Sin filtros hay/}).click();
    await expect(hits(page).first()).toBeVisible();
  });
  test('mends a slip and says so', async ({page}) => {
    await page.goto('/buscar/?q=consentimeinto');
    await expect(page.getByRole('main')).toContainText('¿Quisiste decir consentimiento? Se buscó eso en lugar de «consentimeinto».');
    await expect(hits(page).first()).toContainText('Ley 25.326, art. 5');
    await page.getByRole('main').getByRole('link', {name: 'consentimiento', exact: true}).click();
    await expect(page).toHaveURL(/\?q=consentimiento$/);
    await expect(page.getByRole('main')).not.toContainText('¿Quisiste decir');
  });
  test('says what of a citation does not exist, and what is nearest', async ({page}) => {
    await page.goto('/buscar/?q=art 5 inc 99 ley 25326');
    await expect(page.getByRole('main')).toContainText(
      'No hay «art 5 inc 99 ley 25326» en las normas; lo más cercano es Ley 25.326, art. 5.',
    );
    await expect(hits(page).first()).toContainText('Lo más cercano a lo que citaste');
  });
  test('says what to try where nothing is found', async ({page}) => {
    await page.goto('/buscar/?q=zzzyyyxxx');
    await expect(status(page)).toHaveText('Ningún resultado.');
    await expect(page.getByRole('main')).toContainText('No encontramos nada con «zzzyyyxxx»');
    await expect(page.getByRole('main').getByRole('link', {name: 'índice de normas'})).toBeVisible();
    await page.getByRole('main').getByRole('link', {name: 'datos sensibles'}).click();
    await expect(hits(page).first()).toBeVisible();
  });
  test('shows more of one kind on demand', async ({page}) => {
    await page.goto('/buscar/?q=datos&en=normas');
    await expect(hits(page)).toHaveCount(30);
    await page.getByRole('button', {name: 'Mostrar más'}).click();
    await expect(hits(page)).toHaveCount(60);
  });
  test('without scripts says so, and the form of the bar leads here', async ({browser, baseURL}) => {
    const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL !== undefined && {baseURL})});
    const page = await context.newPage();
    await page.goto(ARTICLE);
    await page.getByRole('searchbox', {name: 'Buscar en todo el sitio'}).fill('habeas data');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/buscar\/\?q=habeas\+data$/);
    // Playwright's own search of texts passes over it.
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('La búsqueda necesita JavaScript.');
    await context.close();
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

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
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
}
