import {expect, expectAccessible, expectNoSidewaysScroll, test} from './site';

const TRANSLATION = '/normas/comparar/disposicion-11-2006/';
const REGULATION = '/normas/comparar/ley-25326/';

test('an article leads to its row beside the regulation, and the row to both', async ({page}) => {
  await page.goto('/normas/ley-25326/art-5/');
  await page.getByRole('link', {name: 'Leer al lado de su reglamentación (Decreto 1558/2001)'}).click();
  await expect(page).toHaveURL(`${REGULATION}#art-5`);
  const row = page.locator('[id="art-5"]');
  await expect(row).toBeInViewport();
  await expect(row.getByRole('heading', {name: 'Art. 5', exact: true})).toBeVisible();
  await expect(row).toContainText('El tratamiento de datos personales es ilícito');
  await expect(row).toContainText('El consentimiento informado es el que está precedido');
  await expect(row.getByRole('link', {name: 'Ley 25.326, art. 5', exact: true})).toHaveAttribute('href', '/normas/ley-25326/art-5/');
  await row.getByRole('link', {name: 'Decreto 1558/2001, anexo I, art. 5', exact: true}).click();
  await expect(page).toHaveURL('/normas/decreto-1558-2001/anexo-1/art-5/');
  await page.getByRole('link', {name: 'Leer al lado de la Ley 25.326'}).click();
  await expect(page).toHaveURL(`${REGULATION}#art-5`);
});

test('an article without regulation says so, and a joint one stands beside each', async ({page}) => {
  await page.goto(REGULATION);
  await expect(page.locator('[id="art-47"]')).toContainText('El decreto no tiene una disposición para este artículo.');
  for (const article of ['art-33', 'art-46']) await expect(page.locator(`[id="${article}"]`)).toContainText('ARTÍCULOS 33 a 46.');
});

test('the translation stands unit by unit beside the Spanish, its faults marked and listed', async ({page}) => {
  await page.goto(TRANSLATION);
  const contents = page.getByRole('navigation', {name: 'Contenido de la comparación'});
  await expect(contents).toContainText(/La traducción falla en \d+ partes/);
  const visto = page.locator('[id="visto"]');
  await expect(visto.getByRole('heading')).toContainText('falla de la traducción');
  await expect(visto.locator('[lang=en] mark, mark').filter({hasText: 'establishment thereof by'})).toBeVisible();
  await expect(visto).toContainText('VISTO el Expediente');
  await expect(visto).toContainText('IN VIEW OF File');
  await expect(page.locator('[id="considerandos/8"]')).toContainText('La traducción no tiene esta parte.');
});

test('both norms say on top whether they rule', async ({page}) => {
  await page.goto(TRANSLATION);
  for (const name of ['Vigencia de Disposición DNPDP 11/2006', 'Vigencia de Disposición 11/2006 (traducción al inglés)'])
    await expect(page.getByRole('region', {name, exact: true})).toContainText('No rige: derogación');
  await page.goto(REGULATION);
  for (const name of ['Vigencia de Ley 25.326', 'Vigencia de Decreto 1558/2001'])
    await expect(page.getByRole('region', {name, exact: true})).toContainText('Vigente al');
});

test('two columns on a wide screen, one with labels on a phone', async ({page}) => {
  const sides = page.locator('[id="basico/2"] > div > div');
  const places = async (): Promise<{x: number; y: number}[]> => {
    const boxes = await Promise.all([sides.nth(0).boundingBox(), sides.nth(1).boundingBox()]);
    return boxes.map((box) => ({x: box?.x ?? 0, y: box?.y ?? 0}));
  };
  await page.setViewportSize({width: 1280, height: 800});
  await page.goto(TRANSLATION);
  const [left, right] = await places();
  expect(right?.y).toBe(left?.y);
  expect(right?.x).toBeGreaterThan(left?.x ?? 0);
  await page.setViewportSize({width: 390, height: 800});
  const [above, below] = await places();
  expect(below?.x).toBe(above?.x);
  expect(below?.y).toBeGreaterThan(above?.y ?? 0);
  await expect(sides.nth(1).getByRole('link', {name: 'Inglés, nivel básico, punto 2', exact: true})).toBeVisible();
});

for (const [address, colorScheme] of [
  [TRANSLATION, 'light'],
  [REGULATION, 'dark'],
] as const) {
  test(`${address} in ${colorScheme} colours: no violation, nothing sticks out`, async ({page}) => {
    // Long pages: the check of every element takes its time.
    test.slow();
    await page.emulateMedia({colorScheme});
    await page.goto(address);
    await expectAccessible(page);
    for (const width of [320, 390, 1000, 1280]) {
      await page.setViewportSize({width, height: 800});
      await expectNoSidewaysScroll(page);
    }
  });
}
