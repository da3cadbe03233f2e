import {expect, expectAccessible, expectNoSidewaysScroll, test} from './site';

const PAGES = {
  Referencia: '/referencia/',
  Glosario: '/referencia/glosario/',
  Principios: '/referencia/principios/',
  Plazos: '/referencia/plazos/',
  Autoridades: '/referencia/autoridades/',
  'Línea de tiempo': '/referencia/linea-de-tiempo/',
};

for (const [name, address] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} in ${colorScheme} colours: it opens, nothing is violated, nothing sticks out on a small phone`, async ({page}) => {
      await page.emulateMedia({colorScheme});
      await page.setViewportSize({width: 320, height: 700});
      await page.goto(address);
      await expect(page.getByRole('heading', {level: 1, name})).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  }
}

test('on a phone each figure of a deadline stands under the name of its column', async ({page}) => {
  await page.setViewportSize({width: 390, height: 800});
  await page.goto('/referencia/plazos/');
  const cell = page.getByText('10 días corridos').first();
  const name = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(name).toContain('Cuánto');
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test("a term's link leads to its definitions, each as its norm prints it", async ({page}) => {
    await page.goto('/referencia/glosario/#fichero-automatizado');
    const heading = page.getByRole('heading', {level: 3, name: 'Fichero automatizado'});
    await expect(heading).toBeInViewport();
    const entry = page.locator('div', {has: heading}).last();
    await expect(entry.getByRole('blockquote')).toHaveText([/conjunto de informaciones/, /conjunto organizado de datos personales/]);
    await expect(entry.getByText('Según Convenio 108')).toBeVisible();
    await expect(entry.getByRole('link', {name: 'archivo, registro, base o banco de datos', exact: true})).toHaveAttribute(
      'href',
      '#archivo-registro-base-o-banco-de-datos',
    );
  });

  test('a term of a norm that does not rule says so', async ({page}) => {
    await page.goto('/referencia/glosario/#fuentes-digitales-abiertas');
    const heading = page.getByRole('heading', {level: 3, name: 'Fuentes digitales abiertas'});
    await expect(page.locator('div', {has: heading}).last().getByText('No rige: derogación')).toBeVisible();
  });

  test('the drawing of the norms has a name, and its facts stand in a table with links', async ({page}) => {
    await page.goto('/referencia/linea-de-tiempo/');
    await expect(page.getByRole('img', {name: 'Las normas en el tiempo'})).toBeVisible();
    const table = page.getByRole('table', {name: 'Los mismos hechos, en palabras'});
    const past = table.getByRole('rowgroup').filter({has: page.getByRole('link', {name: 'Disposición DNPDP 11/2006', exact: true})});
    await expect(past).toContainText('⚠ No rige: derogación');
    await expect(past.getByRole('row').last()).toContainText('2018');
    await past.getByRole('link', {name: 'Disposición DNPDP 11/2006', exact: true}).click();
    await expect(page).toHaveURL(/\/normas\/disposicion-11-2006\/$/);
  });
});
