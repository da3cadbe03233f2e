import {expect, expectNoSidewaysScroll, test} from './site';

test.describe('a norm', () => {
  test('reads whole without scripts, recitals included', async ({browser, baseURL}) => {
    const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL ? {baseURL} : {})});
    const page = await context.newPage();
    await page.goto('/normas/resolucion-144-2020/');
    await expect(page.getByRole('region', {name: /^Vigencia/}).first()).toContainText('No rige: ');
    await expect(page.getByText('ARTÍCULO 8°.-')).toBeVisible();
    await expect(page.getByText('Que fruto del análisis').or(page.getByText('Que, fruto del análisis'))).toBeHidden();
    await page.getByText(/^CONSIDERANDO:/).click();
    await expect(page.getByText('Que, fruto del análisis')).toBeVisible();
    await context.close();
  });

  test('opens a folded recital when an address points to it', async ({page}) => {
    await page.goto('/normas/resolucion-144-2020/#considerandos/5');
    await expect(page.locator('[id="considerandos/5"]')).toBeInViewport();
  });

  test('that is not in force says so on every page of it, and what to read today', async ({page}) => {
    for (const address of [
      '/normas/disposicion-11-2006/',
      '/normas/disposicion-11-2006/medio/',
      '/normas/disposicion-7-2005/anexo-1/2/',
      '/normas/protocolo-general/art-7/',
    ]) {
      await page.goto(address);
      await expect(page.getByRole('region', {name: /^Vigencia/}).first()).toContainText('No rige: ');
      await expect(page.getByText('Qué leer hoy:').first()).toBeVisible();
    }
  });

  test('marks a fault of its source and does not change a letter', async ({page}) => {
    await page.goto('/normas/ley-25326/art-44/');
    await expect(page.locator('mark')).toHaveText('registrará');
    await expect(page.getByText('La jurisdicción federal registrará respecto de los registros')).toBeVisible();
    await expect(page.getByText('debería decir «regirá»')).toBeVisible();
  });

  test('shows the restored article 32 with the wording of today beside it', async ({page}) => {
    await page.goto('/normas/ley-25326/art-32/');
    await expect(page.getByRole('region', {name: 'Vigencia de art. 32'})).toContainText('No rige: redacción reemplazada');
    await expect(page.getByText('texto perdido en la copia').first()).toBeVisible();
    const today = page.getByRole('complementary', {name: 'Redacción que rige hoy'});
    await expect(today).toContainText('Ilegítimamente insertare o hiciere insertar datos en un archivo de datos personales.');
    await expect(today).toContainText('banco de datos genéticos');
  });

  test('leads from article to article', async ({page}) => {
    await page.goto('/normas/ley-25326/art-5/');
    await page.getByRole('link', {name: 'Art. 6 →'}).click();
    await expect(page.getByRole('heading', {level: 1})).toContainText('ARTICULO 6');
    await page.getByRole('link', {name: '← Art. 5'}).click();
    await expect(page).toHaveURL('/normas/ley-25326/art-5/');
  });

  test('keeps the addresses of articles that stand in one entry', async ({page}) => {
    await page.goto('/normas/decreto-1558-2001/anexo-1/art-33-a-46/#anexo-1/art-40');
    await expect(page.getByText('ARTÍCULOS 33 a 46.')).toBeVisible();
    await expect(page.locator('[id="anexo-1/art-40"]')).toBeAttached();
  });
});

test('the open data hold every norm', async ({request}) => {
  const index: {id: string; json: string; txt: string; status: string}[] = await (await request.get('/datos/normas/index.json')).json();
  expect(index).toHaveLength(15);
  for (const {id, json, txt, status} of index) {
    const norm = await (await request.get(json)).json();
    expect(norm).toMatchObject({id, status: {state: status}});
    expect((await (await request.get(txt)).text()).length).toBeGreaterThan(500);
  }
  const errata: object[] = await (await request.get('/datos/erratas.json')).json();
  expect(errata.length).toBeGreaterThan(112);
});

for (const width of [320, 390, 1280]) {
  test(`nothing sticks out at ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    for (const address of [
      '/',
      '/normas/',
      '/normas/ley-25326/',
      '/normas/ley-25326/art-32/',
      '/normas/protocolo-general/art-7/',
      '/fuentes/',
      '/arboles/nivel-de-seguridad/',
      '/modulos/ley-25326/practica/',
      '/buscar/?q=datos',
    ]) {
      await page.goto(address);
      await expectNoSidewaysScroll(page);
    }
  });
}

test('a norm and an article say to machines what they are, and whether they rule', async ({page}) => {
  const told = async (address: string): Promise<Record<string, unknown>> => {
    await page.goto(address);
    return JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '');
  };
  expect(await told('/normas/ley-25326/')).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '25.326',
    legislationLegalForce: 'https://schema.org/PartiallyInForce',
    identifier: {propertyID: 'ELI', value: 'eli/ar/ley/2000/10/04/25326'},
  });
  expect(await told('/normas/disposicion-11-2006/art-1/')).toMatchObject({
    '@type': 'Legislation',
    legislationLegalForce: 'https://schema.org/NotInForce',
  });
});
