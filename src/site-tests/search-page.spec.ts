import {hits, status} from './search-site';
import {expect, test} from './site';

const ARTICLE = '/normas/ley-25326/art-5/';

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
    await expect(
      page
        .getByRole('region', {name: /^Árboles/})
        .getByRole('link')
        .first(),
    ).toHaveText('Nivel de seguridad de un archivo');
    await expect(page.getByRole('region', {name: /^Árboles/})).toContainText('Régimen histórico');
    await page.goto('/buscar/?q=datos sensibles&en=definiciones');
    await expect(hits(page).first()).toContainText('Datos sensibles, según Ley 25.326');
    await page.goto('/buscar/?q=preguntas práctica&en=lecciones');
    await expect(hits(page).first()).toContainText(/^Práctica: /);
    await expect(hits(page).filter({hasText: 'Práctica: Ley 25.326'})).toHaveCount(1);
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
    // The counts of the other kinds come later and move what stands below them.
    await expect(status(page)).toHaveText(/\.$/);
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
