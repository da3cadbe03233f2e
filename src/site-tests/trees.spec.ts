import {readdirSync, readFileSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import {parse} from 'yaml';
import {expect, expectAccessible, expectNoSidewaysScroll, test} from './site';
import {answerByKeyboard, trailOf} from './tree-site';

interface Case {
  readonly name: string;
  readonly answers: Readonly<Record<string, string | string[]>>;
  readonly outcome: string;
}

const TREES = readdirSync('docs/arboles', {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

const casesOf = (tree: string): Case[] => parse(readFileSync(`docs/arboles/${tree}/cases.yaml`, 'utf8'));
const treeOf = (tree: string) => parse(readFileSync(`docs/arboles/${tree}/tree.yaml`, 'utf8'));

/** Trees with every kind of question and every part of an outcome: what is shown of the others is made of the same. */
const EXAMINED = new Set(['nivel-de-seguridad', 'sanciones', 'transferencia-internacional']);

const LEVEL = '/arboles/nivel-de-seguridad/';
const outcomeOf = (page: Page): Locator => page.locator('h2', {hasNotText: /\?$/}).last();

async function readInAllWays(page: Page, id: string): Promise<void> {
  await page.goto(`/arboles/${id}/`);
  for (const reading of ['Ver el mapa del árbol', 'Ver la tabla de todos los caminos', 'Leer el árbol completo como texto'])
    await page.getByText(reading, {exact: true}).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('button', {name: 'Ver entero'})).toBeVisible();
}

for (const id of TREES) {
  test.describe(`the tree ${id}`, () => {
    test('is walked to an outcome with the keyboard alone, and the focus goes with it', async ({page}) => {
      const {questions, outcomes} = treeOf(id);
      const long = casesOf(id).sort((a, b) => Object.keys(b.answers).length - Object.keys(a.answers).length)[0] as Case;
      await page.goto(`/arboles/${id}/`);
      await expect(page.getByRole('button', {name: 'Continuar'})).toBeEnabled();
      for (const [question, answer] of Object.entries(long.answers)) {
        const asked = questions.find((one: {id: string}) => one.id === question);
        await expect(page.locator('form h2')).toHaveText(asked.ask);
        await answerByKeyboard(page, asked, answer);
      }
      const {title} = outcomes.find((one: {id: string}) => one.id === long.outcome);
      await expect(page.getByRole('heading', {level: 2, name: title, exact: true})).toBeFocused();
      await expect(trailOf(page).locator('> ol > li')).toHaveCount(Object.keys(long.answers).length);
      if (EXAMINED.has(id)) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });

    test('is read as a map, as a table and as text, and nothing sticks out on a phone', async ({page}) => {
      await page.setViewportSize({width: 390, height: 800});
      await readInAllWays(page, id);
      await expectNoSidewaysScroll(page);
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the readings of a tree violate nothing in ${colorScheme} colours`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width: colorScheme === 'dark' ? 390 : 1280, height: 800});
    await readInAllWays(page, 'nivel-de-seguridad');
    await expectAccessible(page);
  });
}

test.describe('the state of a walk', () => {
  test('stands in the address: a link leads to the same outcome, back goes a step back', async ({page}) => {
    await page.goto(`${LEVEL}#v=1&titular=privado&fecha=2010-05-03&datos-personales=si`);
    await expect(page.locator('form h2')).toHaveText('¿Entre esos datos hay datos sensibles?');
    await page.getByRole('radio', {name: 'Sí, al menos uno'}).check();
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page).toHaveURL(/#v=1&titular=privado&fecha=2010-05-03&datos-personales=si&sensibles=si$/);
    await page.goBack();
    await expect(page.locator('form h2')).toHaveText('¿Entre esos datos hay datos sensibles?');
    await expect(page.locator('form h2')).toBeFocused();
  });

  test('after a step back takes no answer of another walk for a fact', async ({page}) => {
    await page.goto(LEVEL);
    const titular = await page.locator('form h2').innerText();
    await page.locator('input[value="privado"]').check();
    await page.getByRole('button', {name: 'Continuar'}).click();
    const date = await page.locator('form h2').innerText();
    await page.locator('input[type=date]').fill('2010-05-03');
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page.locator('form h2')).not.toHaveText(date);
    await page.goBack();
    await page.goBack();
    await expect(page.locator('form h2')).toHaveText(titular);
    await page.locator('input[value="publico-no-estatal"]').check();
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page.locator('form h2')).toHaveText(date);
  });

  test('from garbage is no outcome: the page says so and begins at the beginning', async ({page}) => {
    await page.goto(`${LEVEL}#v=9&titular=marciano&zona=norte&%E0%A4%A=<b>`);
    await expect(page.getByText('No se pudo leer el enlace')).toBeVisible();
    await expect(page.getByText('zona: norte')).toBeVisible();
    await expect(page.locator('form h2')).toHaveText('¿De quién es el archivo?');
    await expectAccessible(page);
  });

  test('keeps the later answers when an earlier one is changed, and tells before and now', async ({page}) => {
    await page.goto(`${LEVEL}#v=1&titular=privado&fecha=2010-05-03&datos-personales=no`);
    const before = await outcomeOf(page).innerText();
    await page.getByRole('button', {name: /^Cambiar la respuesta: ¿De quién/}).click();
    await expect(page.locator('form h2')).toBeFocused();
    await expect(page.locator('input[value="privado"]')).toBeChecked();
    await page.locator('input[value="estatal"]').check();
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page.getByText(`Antes: ${before}`)).toBeVisible();
    await expect(page.getByText(/^Ahora: /)).toBeVisible();
    await page.getByRole('button', {name: /^Cambiar la respuesta: ¿De quién/}).click();
    await page.locator('input[value="publico-no-estatal"]').check();
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(trailOf(page).locator('> ol > li')).toHaveCount(3);
    await expect(page.getByRole('heading', {level: 2, name: before, exact: true})).toBeVisible();
  });

  test('is stored nowhere, and starts again with nothing chosen', async ({page}) => {
    await page.goto(LEVEL);
    await page.locator('input[value="privado"]').check();
    await page.getByRole('button', {name: 'Continuar'}).click();
    await page.getByRole('button', {name: 'Empezar de nuevo'}).click();
    await expect(page.locator('form h2')).toHaveText('¿De quién es el archivo?');
    await expect(page.locator('form h2')).toBeFocused();
    await expect(page.getByRole('radio', {checked: true})).toHaveCount(0);
    const stored = await page.evaluate(() => Object.entries({...localStorage, ...sessionStorage}).join());
    expect(stored).not.toContain('privado');
  });
});

test.describe('a question', () => {
  test('asks for an answer instead of going on without one', async ({page}) => {
    await page.goto(LEVEL);
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page.getByRole('alert')).toHaveText('Elegí una respuesta. Si no tenés el dato, elegí «No sé».');
  });

  test('for a date takes no half date, and "No sé" at any time', async ({page}) => {
    await page.goto(`${LEVEL}#v=1&titular=privado`);
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page.getByRole('alert')).toContainText('Escribí una fecha completa');
    await page.getByRole('button', {name: 'No sé'}).click();
    await expect(page.getByText('Resultado: no concluyente')).toBeVisible();
    await expect(page.getByText('Para consultar con la asesoría legal').first()).toBeVisible();
  });

  test('with a long list finds an answer by plain words', async ({page}) => {
    const {questions} = treeOf('sanciones');
    const letters = questions.find(({options}: {options?: object[]}) => (options?.length ?? 0) > 30);
    const way = casesOf('sanciones').find(({answers}) => letters.id in answers) as Case;
    const before = Object.entries(way.answers).slice(0, Object.keys(way.answers).indexOf(letters.id));
    await page.goto(`/arboles/sanciones/#v=1&${before.map(([id, answer]) => `${id}=${[answer].flat().join('+')}`).join('&')}`);
    const list = page.getByRole('searchbox', {name: 'Buscar en la lista con tus palabras'});
    await list.fill('no inscribir');
    const found = page.locator('label:visible', {has: page.getByRole('radio')});
    expect(await found.count()).toBeLessThan(letters.options.length / 2);
    await expect(page.getByRole('status').filter({hasText: 'respuesta'})).toBeVisible();
    await list.fill('zzz');
    await expect(page.getByText('0 respuestas')).toBeVisible();
  });
});

test.describe('an outcome', () => {
  const ALL = '/arboles/pedido-de-acceso/';

  test('counts its terms from the day that was answered, and says how sure that is', async ({page}) => {
    const {outcomes} = treeOf('pedido-de-acceso');
    const withTerms = new Set(outcomes.flatMap(({id, terms}: {id: string; terms?: object[]}) => (terms?.length ? [id] : [])));
    const way = casesOf('pedido-de-acceso').find(({outcome}) => withTerms.has(outcome)) as Case;
    await page.goto(
      `${ALL}#v=1&${Object.entries(way.answers)
        .map(([id, answer]) => `${id}=${[answer].flat().join('+')}`)
        .join('&')}`,
    );
    await expect(page.getByText(/sin contar ese día/).first()).toBeVisible();
  });

  test('becomes a record: the same answers give the same code, and it can be kept as a file', async ({page}) => {
    const link = `${LEVEL}#v=1&titular=privado&fecha=2010-05-03&datos-personales=no`;
    const digest = async (): Promise<string> => {
      await page.goto('/arboles/');
      await page.goto(link);
      await page.getByRole('button', {name: 'Hacer la constancia de decisión'}).click();
      await expect(page.getByRole('heading', {name: 'Constancia de decisión'})).toBeVisible();
      return (
        (
          await page
            .getByText(/[0-9a-f]{64}/)
            .first()
            .innerText()
        ).match(/[0-9a-f]{64}/)?.[0] ?? ''
      );
    };
    const first = await digest();
    await expectAccessible(page);
    expect(first).toHaveLength(64);
    expect(await digest()).toBe(first);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: /JSON/}).click()]);
    const record = JSON.parse(readFileSync((await download.path()) ?? '', 'utf8'));
    expect(record).toMatchObject({format: 'resguardo/decision/v1', digest: first, notice: 'Orientación, no dictamen'});
  });

  test('of several files makes one draft with each measure once', async ({page}) => {
    const way = casesOf('nivel-de-seguridad').find(({outcome}) => /basico|medio|critico/.test(outcome)) as Case;
    const link = `#v=1&${Object.entries(way.answers)
      .map(([id, answer]) => `${id}=${[answer].flat().join('+')}`)
      .join('&')}`;
    await page.goto(LEVEL + link);
    await page.getByLabel(/Nombre para distinguirlo/).fill('Legajos');
    await page.getByRole('button', {name: /Guardar y seguir con otro archivo/}).click();
    await expect(page.getByRole('rowheader', {name: 'Legajos'})).toBeVisible();
    await expect(page.locator('form h2')).toHaveText('¿De quién es el archivo?');
    const save = page.getByRole('button', {name: /como borrador para completar/}).first();
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const draft = readFileSync((await download.path()) ?? '', 'utf8');
    expect(draft).toContain('Legajos');
    expect(draft).toContain('Documento de Seguridad de Datos Personales');
    await page.getByRole('button', {name: 'Quitar Legajos'}).click();
    await expect(page.getByRole('rowheader', {name: 'Legajos'})).toHaveCount(0);
  });
});

test('the table of all ways is a file for sign-off', async ({page}) => {
  await page.goto(LEVEL);
  const link = page.getByRole('link', {name: 'la tabla de todos los caminos, en CSV'});
  const response = await page.request.get((await link.getAttribute('href')) ?? '');
  const text = await response.text();
  expect(text.split('\n').length).toBeGreaterThan(20);
  expect(text).toContain('¿De quién es el archivo?');
});

test('a tree reads whole as text without scripts', async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL ? {baseURL} : {})});
  const page = await context.newPage();
  await page.goto(LEVEL);
  await expect(page.locator('section noscript p')).toHaveText(/hace falta JavaScript\. Sin él, más abajo se puede leer completo/);
  await expect(page.locator('section noscript p')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Continuar'})).toBeDisabled();
  await page.getByText('Leer el árbol completo como texto').click();
  const text = page.locator('details', {has: page.locator('> summary', {hasText: 'Leer el árbol completo como texto'})});
  const words = await text.textContent();
  const tree = await (await page.request.get('/datos/arboles/nivel-de-seguridad.json')).json();
  for (const {ask, help, options = [], branches = []} of tree.questions) {
    for (const part of [ask, ...(help ?? '').split('\n'), ...[...options, ...branches].map(({label}: {label: string}) => label)])
      expect(words).toContain(part);
  }
  for (const {title, text: told, refer} of tree.outcomes)
    for (const part of [title, ...told.split('\n'), refer ?? '']) expect(words).toContain(part);
  for (const sentence of tree.today) expect(words).toContain(sentence.text);
  await expect(text.getByText('(lo que pedía la norma que ya no rige)').first()).toBeVisible();
  await expect(text.getByText('La respuesta se apoya en').first()).toBeVisible();
  await expect(text.getByText('Medidas', {exact: true}).first()).toBeVisible();
  await context.close();
});

test('a part that cannot be loaded says so, and the rest of the page stays', async ({context}) => {
  // A failed request is told in the console too, by the browser.
  const page = await context.newPage();
  await page.goto(`${LEVEL}#v=1&titular=estatal`);
  await expect(page.getByRole('button', {name: 'Hacer la constancia de decisión'})).toBeVisible();
  await page.route('**/*.js', (route) => route.abort());
  await page.getByText('Ver el mapa del árbol', {exact: true}).click();
  await expect(page.getByRole('alert')).toContainText('Esta parte no se pudo cargar');
  await expect(page.getByText('Resultado: fuera del alcance de la norma')).toBeVisible();
});
