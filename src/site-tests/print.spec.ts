import type {Page} from '@playwright/test';
import {letters, sheets} from './sheets';
import {expect, expectAccessible, expectNoSidewaysScroll, SCREENS, test} from './site';

const LAW = '/normas/ley-25326/';
const ARTICLE = `${LAW}art-5/`;
const RECITALS = '/normas/resolucion-144-2020/';

/** What stands between the margins of the sheets. Chromium writes the margins first, the address last of them but the number. */
function body(printed: readonly string[], address: string): string {
  return printed.map((sheet) => sheet.slice(sheet.indexOf(address) + address.length)).join(' ');
}

async function addressOf(page: Page): Promise<string> {
  return (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
}

function expectOnEach(printed: readonly string[], words: readonly string[]): void {
  for (const [at, sheet] of printed.entries()) {
    for (const expected of [...words, `Página ${at + 1} de ${printed.length}`]) expect(letters(sheet)).toContain(letters(expected));
  }
}

/** Presses a button that opens the browser's dialog, which a test cannot close: `page.pdf()` prints in its place. */
async function press(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await page.getByRole('button', {name, exact: true}).press('Enter');
  await expect(page.locator('html[data-asked]')).toBeAttached();
}

async function open(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Imprimir', exact: true}).press('Enter');
  await expect(page.getByRole('dialog', {name: /^Imprimir /})).toBeVisible();
}

test('every sheet of a norm says which it is, its source with its date, whether it rules, its address and its number', async ({page}) => {
  await page.goto('/normas/ley-14214-pba/');
  const printed = await sheets(page);
  expect(printed.length).toBeGreaterThan(2);
  expectOnEach(printed, [
    'Ley 14.214 (PBA) Fuente: Ley 14.214 de la Provincia de Buenos Aires, proceso constitucional de hábeas data',
    'copia del 3 de octubre de 2026',
    'Vigente al ',
    await addressOf(page),
  ]);
});

test('a sheet of a norm that does not rule says so, one of a norm with other parts says that', async ({page}) => {
  await page.goto('/normas/disposicion-11-2006/');
  expectOnEach(await sheets(page), ['Disposición DNPDP 11/2006', 'No rige: derogación, en 2018']);
  await page.goto('/normas/codigo-penal/art-117-bis/');
  expectOnEach(await sheets(page), ['Código Penal, art. 117 bis', 'salvo las partes que lo indican']);
  await page.goto(`${LAW}art-32/`);
  expectOnEach(await sheets(page), ['Ley 25.326, art. 32', 'No rige: redacción reemplazada, desde el 25 de junio de 2008']);
});

test('paper has nothing to press and nothing of the frame', async ({page}) => {
  for (const address of [LAW, ARTICLE]) {
    await page.goto(address);
    const words = body(await sheets(page), await addressOf(page));
    expect(words).toContain('ilícito');
    for (const frame of [
      '§',
      'Citar',
      'Imprimir',
      'Aprender',
      'Saltar al',
      'Leer al lado',
      'Art. 1 · Objeto',
      'Akoma',
      '→',
      '←',
      'Ver 1',
      'ficha',
    ])
      expect(words).not.toContain(frame);
    for (const external of await page
      .locator('main a[href^="http"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
      expect(words).not.toContain(external);
  }
});

test('what is folded on the screen is printed whole: recitals, history, how we know', async ({page}) => {
  await page.goto(RECITALS);
  const norm: {children: {kind: string; children: {text: string}[]}[]} = await (
    await page.request.get('/datos/normas/resolucion-144-2020.json')
  ).json();
  const recitals = norm.children.find(({kind}) => kind === 'recitals')?.children ?? [];
  expect(recitals.length).toBeGreaterThan(40);
  const printed = letters(body(await sheets(page), await addressOf(page)));
  for (const {text} of recitals) expect(printed).toContain(letters(text));
  expect(printed).toContain(letters('volvé a verificarlo en la fuente oficial antes de usarlo'));
});

test('a browser that cannot unfold on paper by itself opens what is folded, and folds it again', async ({page}) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await page.goto(RECITALS);
  const recitals = page.locator('details[id="considerandos"]');
  await expect(page.getByRole('button', {name: 'Imprimir', exact: true})).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(recitals).toHaveAttribute('open');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(recitals).not.toHaveAttribute('open');
});

test('the parts that are chosen are printed, the rest is not, and the paper says so', async ({page}) => {
  await page.goto(LAW);
  await open(page);
  const dialog = page.getByRole('dialog');
  for (const article of [/^Art\. 5 /, /^Art\. 6 /]) await dialog.getByRole('checkbox', {name: article}).press('Space');
  await expect(dialog.getByRole('checkbox', {name: /^Cap\. II /})).toBeChecked({indeterminate: true});
  await expect(dialog.getByRole('status')).toHaveText('2 de 48 partes');
  await press(page, 'Imprimir la selección');
  await expect(dialog).toBeHidden();
  const printed = await sheets(page);
  expectOnEach(printed, ['Ley 25.326 · Selección: arts. 5 y 6', 'Fuente: ', 'Vigente al 3 de octubre de 2026']);
  const words = body(printed, await addressOf(page));
  expect(words).toContain('Selección: arts. 5 y 6. Lo demás de la norma no está en esta impresión.');
  expect(words.match(/ART[IÍ]CULO \d+/g)).toEqual(['ARTICULO 5', 'ARTICULO 6']);
  expect(words).toContain('El tratamiento de datos personales es ilícito');
  expect(words).not.toContain('PROTECCIÓN DE LOS DATOS PERSONALES');
  // Chromium tells the page when it has printed: the next print is of all.
  await expect(page.locator('[data-print-hidden]')).toHaveCount(0);
  const all = await sheets(page);
  expect(all.join()).not.toContain('Selección:');
  expect(all.join()).toContain('ARTICULO 48');
});

test('a chapter ticks all its articles and clears them, and nothing chosen is nothing printed', async ({page}) => {
  await page.goto(LAW);
  await open(page);
  const dialog = page.getByRole('dialog');
  const chapter = dialog.getByRole('checkbox', {name: /^Cap\. I /});
  await chapter.check();
  await expect(dialog.getByRole('checkbox', {name: /^Art\. 2 /})).toBeChecked();
  await chapter.uncheck();
  await expect(dialog.getByRole('checkbox', {checked: true})).toHaveCount(0);
  await dialog.getByRole('button', {name: 'Imprimir la selección'}).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Elegí al menos una parte.');
  await expect(dialog).toBeVisible();
  await chapter.check();
  await press(page, 'Imprimir la selección');
  expectOnEach(await sheets(page), ['Selección: cap. I']);
});

test('an article is printed with its notes and relations, or without', async ({page}) => {
  await page.goto(ARTICLE);
  const all = body(await sheets(page), await addressOf(page));
  for (const words of ['Nota de Resguardo', 'Relaciones de art. 5', 'Dirección permanente: ']) expect(all).toContain(words);
  await open(page);
  const dialog = page.getByRole('dialog', {name: 'Imprimir art. 5, Ley 25.326'});
  for (const option of [/^Con notas/, /^Con preguntas y relaciones/]) await dialog.getByRole('checkbox', {name: option}).press('Space');
  await press(page, 'Imprimir la página');
  const printed = await sheets(page);
  const text = body(printed, await addressOf(page));
  for (const words of ['Nota de Resguardo', 'Relaciones de', 'Preguntas que responde']) expect(text).not.toContain(words);
  expect(text).toContain('El tratamiento de datos personales es ilícito');
  // What warns of the text itself is printed all the same.
  expect(text).toContain('Nota editorial');
  await expect(page.locator('html[data-print-without]')).toHaveCount(0);
});

test('without scripts there is no button, and the paper is the same', async ({browser, baseURL, page}) => {
  await page.goto(RECITALS);
  const withScripts = await sheets(page);
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL ? {baseURL} : {})});
  const still = await context.newPage();
  await still.goto(RECITALS);
  await expect(still.getByRole('button', {name: 'Imprimir'})).toHaveCount(0);
  expect(await sheets(still)).toEqual(withScripts);
  await context.close();
});

test('from one norm to another, the sheets follow', async ({page}) => {
  await page.goto(ARTICLE);
  await page.getByRole('link', {name: 'Art. 6 →'}).click();
  await expect(page).toHaveURL(`${LAW}art-6/`);
  await expect(page.getByRole('heading', {level: 1})).toContainText('ARTICULO 6');
  expectOnEach(await sheets(page), ['Ley 25.326, art. 6', '/normas/ley-25326/art-6/']);
});

test('it is black on white in dark colours too', async ({page}) => {
  await page.emulateMedia({media: 'print', colorScheme: 'dark'});
  await page.goto(ARTICLE);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const colours = await page.locator('html, body, main, main *').evaluateAll((elements) => {
    const seen = elements.map((element) => getComputedStyle(element));
    return [...new Set(seen.flatMap(({color, backgroundColor}) => [`words ${color}`, `ground ${backgroundColor}`]))].sort();
  });
  expect(colours).toEqual(['ground rgba(0, 0, 0, 0)', 'words rgb(0, 0, 0)']);
});

test('two norms side by side stay so on paper', async ({page}) => {
  await page.goto('/normas/comparar/ley-25326/');
  expectOnEach(await sheets(page), ['Ley 25.326: Vigente al', 'Decreto 1558/2001: Vigente al']);
  await page.emulateMedia({media: 'print'});
  // As wide as A4 between the margins.
  await page.setViewportSize({width: 657, height: 900});
  const [left, right] = await Promise.all([0, 1].map((at) => page.locator('[id="art-5"] > div > div').nth(at).boundingBox()));
  expect(left?.y).toBe(right?.y);
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
});

for (const {width, colorScheme} of SCREENS) {
  test(`the choice violates nothing at ${width} px in ${colorScheme} colours`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width, height: 800});
    for (const address of ['/normas/protocolo-general/', ARTICLE]) {
      await page.goto(address);
      await open(page);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', {name: 'Imprimir', exact: true})).toBeFocused();
    }
  });
}

test('the record of a decision is all that is printed while it is open, with the words it rests on and its code', async ({page}) => {
  await page.goto('/arboles/nivel-de-seguridad/#v=1&titular=estatal');
  await page.getByRole('button', {name: 'Hacer la constancia de decisión'}).click();
  const record = page.getByRole('article', {name: 'Constancia de decisión'});
  await expect(record.getByRole('heading', {name: 'Constancia de decisión'})).toBeFocused();
  const all = await sheets(page);
  expect(letters(all[0] ?? '')).toContain(letters('Árbol «Nivel de seguridad de un archivo», versión 1'));
  const printed = all.join(' ');
  for (const words of [
    'Constancia de decisión',
    'Orientación, no dictamen',
    'Disposición DNPDP 11/2006',
    '¿De quién es el archivo?',
    'Públicos no estatales y Privados',
  ])
    expect(letters(printed)).toContain(letters(words));
  expect(printed.replace(/\s/g, '')).toMatch(/[0-9a-f]{64}/);
  for (const words of ['Empezar de nuevo', 'Ver el mapa del árbol', 'Guardar como archivo'])
    expect(letters(printed)).not.toContain(letters(words));
});
