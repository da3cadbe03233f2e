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
    await expect(page.getByRole('link', {name: 'Nivel de seguridad de un archivo'})).toHaveAttribute(
      'href',
      '/arboles/nivel-de-seguridad/',
    );
    await page.getByRole('link', {name: /^Seguridad y confidencialidad \(\d+ preguntas\)$/}).click();
    await expect(page.getByRole('heading', {level: 1, name: /^Práctica: .*seguridad/i})).toBeVisible();
  });

  test('names a norm that the site does not hold, without a dead link', async ({page}) => {
    await page.goto('/normas/ley-25326/art-5/');
    const hub = page.getByRole('region', {name: 'Relaciones de art. 5'});
    await expect(hub.getByText('artículo 39 de la Ley 21.526')).toBeVisible();
    await expect(hub.getByRole('link', {name: '21.526'})).toHaveCount(0);
  });
});

test.describe('the hub beside the text of the whole norm', () => {
  const NORM = '/normas/ley-25326/';

  test('opens with the keyboard, tells what stands around the article, and gives the focus back', async ({page}) => {
    await page.goto(NORM);
    const link = page.getByRole('link', {name: 'Ficha de art. 23: notas, preguntas y relaciones'});
    await link.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', {name: 'art. 23'});
    await expect(panel.getByRole('heading', {name: 'art. 23', exact: true})).toBeFocused();
    await expect(panel.getByText('Vigente al 3 de octubre de 2026')).toBeVisible();
    await expect(panel.getByText('Qué quiere decir').first()).toBeVisible();
    await expect(panel.getByRole('heading', {name: 'Preguntas que responde'})).toBeVisible();
    await expect(panel.getByRole('heading', {name: 'Relaciones de art. 23'})).toBeVisible();
    await expect(page).toHaveURL(/\/normas\/ley-25326\/$/);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(link).toBeFocused();
  });

  test('the text stays in view beside it, and the next article takes its place', async ({page}) => {
    await page.goto(`${NORM}#art-5`);
    await page.getByRole('link', {name: /^Ficha de art\. 5:/}).click();
    const panel = page.getByRole('dialog');
    await expect(panel.getByRole('link', {name: 'Abrir en su página'})).toHaveAttribute('href', '/normas/ley-25326/art-5/');
    const words = await page.locator('#art-5').boundingBox();
    const beside = await panel.boundingBox();
    expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
    await page.getByRole('link', {name: /^Ficha de art\. 6:/}).click();
    await expect(panel.getByRole('heading', {name: 'art. 6', exact: true})).toBeVisible();
    await expectNoSidewaysScroll(page);
  });

  test('on a phone it lies over the text, and nothing is violated', async ({page}) => {
    await page.setViewportSize({width: 390, height: 800});
    await page.emulateMedia({colorScheme: 'dark'});
    await page.goto('/normas/ley-27483/');
    await page.getByRole('link', {name: /^Ficha de art\. 1:/}).click();
    await expect(page.getByRole('dialog').getByRole('heading', {name: 'Preguntas que responde'})).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  test('says so where the file cannot be had, and leads to the page', async ({page}) => {
    await page.route('**/datos/fichas/**', (route) => route.fulfill({status: 200, body: 'no es JSON'}));
    await page.goto('/normas/ley-27483/');
    await page.getByRole('link', {name: /^Ficha de art\. 1:/}).click();
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('No se pudo cargar');
    await page.getByRole('link', {name: 'abrila en su página'}).click();
    await expect(page).toHaveURL(/\/normas\/ley-27483\/art-1\/$/);
  });

  test('without scripts the same link leads to the page of the article', async ({browser, baseURL}) => {
    const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL ? {baseURL} : {})});
    const page = await context.newPage();
    await page.goto(NORM);
    await page.getByRole('link', {name: /^Ficha de art\. 5:/}).click();
    await expect(page).toHaveURL(/\/normas\/ley-25326\/art-5\/$/);
    await context.close();
  });
});

test.describe('definitions', () => {
  test('a term leads to its definition, scoped to the norm that defines it', async ({page}) => {
    await page.goto('/normas/ley-25326/art-7/');
    await expect(page.locator('a[data-preview-kind="term"]', {hasText: 'datos sensibles'}).first()).toHaveAttribute(
      'href',
      '/normas/ley-25326/art-2/#datos-sensibles',
    );
    const hub = page.getByRole('region', {name: 'Relaciones de art. 7'});
    await expect(hub.getByRole('heading', {name: 'Definiciones que usa'})).toBeVisible();
    // The Convention has its own words; the law's are not its terms.
    await page.goto('/normas/convenio-108/art-8/');
    for (const term of await page.locator('a[data-preview-kind="term"]').all()) {
      await expect(term).toHaveAttribute('href', /^\/normas\/convenio-108\/art-2\//);
    }
  });

  test('the definition tells where its term is used', async ({page}) => {
    await page.goto('/normas/ley-25326/art-2/');
    await expect(page.getByRole('heading', {name: /^Usan lo que define/})).toBeVisible();
  });

  test('equivalents in other norms stand in the hub, with what they share', async ({page}) => {
    await page.goto('/normas/convenio-108/art-5/');
    const hub = page.getByRole('region', {name: 'Relaciones de art. 5'});
    await expect(hub.getByRole('heading', {name: 'Equivalentes en otras normas'})).toBeVisible();
    await expect(hub.getByRole('link', {name: /^Ley 25\.326, art\. 4/}).first()).toBeVisible();
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
