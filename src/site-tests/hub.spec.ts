import {expect, expectAccessible, expectNoSidewaysScroll, test} from './site';

test.describe('the hub of a provision', () => {
  test('tells who regulates it, what it cites and who cites it', async ({page}) => {
    await page.goto('/normas/ley-25326/art-5/');
    const hub = page.getByRole('region', {name: 'Relaciones de art. 5'});
    await expect(hub.getByRole('link', {name: 'Decreto 1558/2001, anexo I, art. 5', exact: true}).first()).toBeVisible();
    await expect(hub.getByRole('link', {name: 'Ley 25.326, art. 6', exact: true}).first()).toBeVisible();
    await hub.getByRole('link', {name: 'Decreto 1558/2001, anexo I, art. 11, párrafo 1'}).click();
    await expect(page).toHaveURL(/\/normas\/decreto-1558-2001\/anexo-1\/art-11\/#par-1$/);
    await expect(page.getByRole('region', {name: /^Relaciones/}).getByText('Reglamenta', {exact: true})).toBeVisible();
  });

  test('leads to the practice and the tree that rest on it', async ({page}) => {
    await page.goto('/normas/ley-25326/art-9/');
    await expect(page.getByRole('link', {name: 'Nivel de seguridad de un archivo'})).toBeVisible();
    await page.getByRole('link', {name: /^Ley 25\.326: .*pregunta/}).click();
    await expect(page.getByRole('heading', {level: 1, name: 'Práctica: Ley 25.326'})).toBeVisible();
  });

  test('names a norm that the site does not hold, without a dead link', async ({page}) => {
    await page.goto('/normas/ley-25326/art-5/');
    const hub = page.getByRole('region', {name: 'Relaciones de art. 5'});
    await expect(hub.getByText('artículo 39 de la Ley 21.526')).toBeVisible();
    await expect(hub.getByRole('link', {name: '21.526'})).toHaveCount(0);
  });
});

test('a reference in the words of the law leads to what it names, and changes no letter', async ({page}) => {
  await page.goto('/normas/ley-25326/art-12/');
  const reference = page.getByRole('link', {name: 'inciso e) del artículo anterior'});
  await expect(page.getByText('en tanto se realice en los términos del inciso e) del artículo anterior;')).toBeVisible();
  await reference.click();
  await expect(page).toHaveURL(/\/normas\/ley-25326\/art-11\/#inc-3\/e$/);
});

test('a note is visibly ours, cites and says when it was reviewed', async ({page}) => {
  await page.goto('/normas/ley-25326/art-23/');
  const note = page.locator('details').filter({hasText: 'Nota de Resguardo'}).first();
  await note.locator('summary').press('Enter');
  await expect(note.getByText('No es texto de la norma. Revisada el 21 de noviembre de 2026.')).toBeVisible();
  await expect(note.getByText('Se apoya en').first()).toBeVisible();
  await expectAccessible(page);
});

for (const {width, colorScheme} of [
  {width: 390, colorScheme: 'dark'},
  {width: 1280, colorScheme: 'light'},
] as const) {
  test(`the hub at ${width} px in ${colorScheme} colours: no violation, nothing sticks out`, async ({browser, baseURL}) => {
    const context = await browser.newContext({colorScheme, viewport: {width, height: 900}, ...(baseURL ? {baseURL} : {})});
    const page = await context.newPage();
    for (const address of [
      '/normas/ley-25326/art-5/',
      '/normas/protocolo-budapest-2/art-14/par-7/',
      '/normas/resolucion-aaip-47-2018/anexo-1/b/',
    ]) {
      await page.goto(address);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await context.close();
  });
}

interface OpenProvision {
  readonly address: string;
  readonly children: readonly OpenProvision[];
}

test('every page of a norm has one title, and only one', async ({request}) => {
  const index: {address: string; json: string}[] = await (await request.get('/datos/normas/index.json')).json();
  const addresses = ['/', '/normas/', '/fuentes/', ...index.map(({address}) => address)];
  const collect = (provision: OpenProvision): void => {
    if (!provision.address.includes('#')) addresses.push(provision.address);
    provision.children.forEach(collect);
  };
  for (const {json} of index) ((await (await request.get(json)).json()) as OpenProvision).children.forEach(collect);
  expect(addresses.length).toBeGreaterThan(250);
  const wrong: string[] = [];
  for (const address of addresses) {
    const titles = (await (await request.get(address)).text()).match(/<h1[\s>]/g)?.length ?? 0;
    if (titles !== 1) wrong.push(`${address}: ${titles}`);
  }
  expect(wrong).toEqual([]);
});

test('the references are open data', async ({request}) => {
  const references: {from: string; to: string; relation: string}[] = await (await request.get('/datos/referencias.json')).json();
  const resolved = references.filter(({to}) => !to.startsWith('externa:'));
  expect(resolved.length).toBeGreaterThanOrEqual(400);
  expect(references).toContainEqual({
    from: 'ley-25326/art-11/inc-3/b',
    to: 'ley-25326/art-5/inc-2',
    quote: 'artículo 5° inciso 2',
    relation: 'cites',
  });
});
