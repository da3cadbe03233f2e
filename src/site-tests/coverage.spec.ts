import {expect, expectAccessible, expectNoSidewaysScroll, test} from './site';

const ADDRESS = '/cobertura/';
const BANK = 'Ley 25.326: datos personales en la tarea policial';
const LIST = 'Ley 25.326, Capítulo II: principios generales';

test('a trainer sees how far each list is, and goes from a provision to its text', async ({page}) => {
  await page.goto(ADDRESS);
  await page.locator('summary', {hasText: LIST}).click();
  const table = page.getByRole('table', {name: new RegExp(LIST)});
  await expect(table.getByRole('row')).toHaveCount(11);
  await table.getByRole('link', {name: 'art. 9', exact: true}).click();
  await expect(page).toHaveURL('/normas/ley-25326/art-9/');
});

test('one bank can be counted alone', async ({page}) => {
  await page.goto(ADDRESS);
  await page.locator('summary', {hasText: LIST}).click();
  const decides = page
    .getByRole('table', {name: new RegExp(LIST)})
    .getByRole('row', {name: /^art\. 9 /})
    .getByRole('cell')
    .first();
  const banks = await page.getByLabel('Contar las preguntas de').locator('option').allInnerTexts();
  const all = Number(await decides.innerText());
  let sum = 0;
  for (const [i] of banks.slice(1).entries()) {
    await page.getByLabel('Contar las preguntas de').selectOption({index: i + 1});
    sum += Number(await decides.innerText());
    await expect(page.getByRole('group').filter({hasText: 'Ir a la práctica'})).toHaveCount(1);
  }
  expect(all).toBeGreaterThan(0);
  expect(sum).toBe(all);
});

test('what norms do not rule is said with the list', async ({page}) => {
  await page.goto(ADDRESS);
  const name = page.getByText('Principios del Protocolo General (art. 7)', {exact: true});
  await name.click();
  await expect(page.locator('details').filter({has: name}).getByText('No rige: derogación').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});
  test('each bank has its fold, with objectives, items and provisions', async ({page}) => {
    await page.goto(ADDRESS);
    await expect(page.getByLabel('Contar las preguntas de')).toHaveCount(0);
    await page.locator('summary', {hasText: BANK}).click();
    await expect(page.getByRole('table', {name: /preguntas de cada objetivo/}).getByText('Cumplir los deberes de seguridad')).toBeVisible();
    await expect(page.getByRole('list', {name: 'Se decide por'}).first()).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on a phone in ${colorScheme} colours nothing is violated and nothing sticks out, a list and a bank unfolded`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 800});
    await page.emulateMedia({colorScheme});
    await page.goto(ADDRESS);
    await expect(page.getByLabel('Contar las preguntas de')).toBeVisible();
    // The others are made of the same parts.
    await page.locator('summary', {hasText: LIST}).click();
    await page.locator('summary', {hasText: BANK}).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test('the data of the page and the schemas of the files are published', async ({page, request}) => {
  await page.goto(ADDRESS);
  await expect(page.getByRole('link', {name: 'cobertura.json'})).toHaveAttribute('href', '/datos/cobertura.json');
  const {goals, quizzes} = await (await request.get('/datos/cobertura.json')).json();
  expect(goals.length).toBeGreaterThan(0);
  expect(quizzes.map(({id}: {id: string}) => id)).toContain('ley-25326');
  const index: {schema: string}[] = await (await request.get('/datos/esquemas/index.json')).json();
  for (const {schema} of index) expect((await request.get(`/datos/esquemas/${schema}`)).ok()).toBe(true);
});
