import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {strFromU8, unzipSync, zipSync} from 'fflate';
import {DELIVERY_FORMAT} from '../domain/cohort/delivery';
import {cohortWith} from '../domain/cohort/fixture';
import type {Attempt} from '../domain/quiz/attempt';
import {resultFileOf} from '../domain/results/result-file';
import {BENCH, fileOf, goTo, makeCohort, PASSPHRASE, sealedTo, showLink} from './bench-site';
import {downloaded} from './delivery-site';
import {attemptAt, bankOf} from './progress-site';
import {expect, expectAccessible, expectNoSidewaysScroll, SCREENS, test} from './site';

/** Files of an import that takes long enough to be cancelled. */
const MANY = 1500;

async function deliveryBy(page: Page, learner: string, rest: {cohort?: string} = {}) {
  const bank = await bankOf(page);
  const attempt = attemptAt(bank, '2026-11-20T12:00:00.000Z', [true, true, true, true], 0, 'evaluation');
  return deliveryOf(learner, {...attempt, id: `de-${learner}`}, rest.cohort);
}

function deliveryOf(learner: string, attempt: Attempt, cohort?: string) {
  return {
    format: DELIVERY_FORMAT,
    ...(cohort !== undefined && {cohort}),
    learner,
    deliveredAt: '2026-11-21T12:00:00.000Z',
    results: [resultFileOf(attempt)],
  };
}

async function openExample(page: Page): Promise<void> {
  await page.goto(BENCH);
  await page.getByRole('button', {name: 'Ver una cohorte de ejemplo'}).press('Enter');
  await expect(page.getByRole('heading', {name: 'Cohorte de ejemplo: datos inventados'})).toBeFocused();
  await expect(page.getByRole('heading', {name: 'Vigencia'})).toBeVisible({timeout: 60_000});
}

/** Brings a cohort from its file. */
async function takeCohort(page: Page): Promise<void> {
  await page.goto(`${BENCH}#ver=cohortes`);
  await page.getByLabel('Traer una cohorte de su archivo').setInputFiles(fileOf('cohorte.json', cohortWith()));
  await expect(page.getByText('La cohorte «Curso básico 2026» está en este navegador.')).toBeVisible();
}

async function bring(page: Page, ...files: ReturnType<typeof fileOf>[]): Promise<void> {
  await goTo(page, 'Traer entregas');
  await page.getByLabel('Elegir archivos').setInputFiles(files);
  await expect(page.getByRole('heading', {name: 'Importación terminada'})).toBeFocused();
}

function tally(page: Page, name: string) {
  return page.locator('dl > div', {hasText: name}).locator('dd');
}

test('shows a made-up class in one press, and leaves nothing of it behind', async ({page}) => {
  await openExample(page);
  await expect(page.getByText(/intentos de \d+ personas, 3 cohortes/)).toBeVisible();
  await expect(page.getByRole('table', {name: /^Vigencia de cada persona/})).toBeVisible();
  for (const [part, heading] of [
    ['Qué se entendió mal', 'Qué se entendió mal'],
    ['Preguntas', /^Análisis de preguntas: /],
    ['Persona por pregunta', /^Persona por pregunta: /],
    ['En el tiempo', 'A lo largo del tiempo'],
    ['Comparar cohortes', 'Comparar cohortes'],
    ['Para mirar', 'Para mirar'],
    ['Informe de clase', /^Informe de clase: Cohorte de ejemplo/],
    ['Personas', 'Personas'],
  ] as const) {
    await goTo(page, part);
    await expect(page.getByRole('heading', {level: 2, name: heading, exact: true})).toBeVisible();
    await expect(page.getByRole('table').or(page.getByRole('list')).first()).toBeVisible();
  }
  await page.getByRole('button', {name: 'Cerrar el ejemplo'}).press('Enter');
  await expect(page.getByRole('heading', {name: 'Todavía no hay nada: son tres pasos'})).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', {name: 'Ver una cohorte de ejemplo'})).toBeVisible();
});

test('makes a cohort, opens what was sealed to it, and shows who is in date; a reload keeps it', async ({page}) => {
  const keyFile = await makeCohort(page);
  const cohort = await showLink(page);
  const delivered = await deliveryBy(page, '12.345', {cohort: cohort.id});
  const bank = await (await page.request.get('/datos/cuestionarios/datos-y-principios.json')).json();
  const attempt = attemptAt(bank, '2026-11-20T12:00:00.000Z', [true, true, true, true], 0, 'evaluation');
  const sealed = await sealedTo(cohort.recipient, {...delivered, results: [resultFileOf(attempt)]});

  await bring(page, fileOf('ana.age', sealed));
  await expect(tally(page, 'Cerrados con una llave')).toHaveText('1 archivo');
  await page.getByLabel('Archivo de la llave').setInputFiles(fileOf('llave.age', keyFile));
  await page.getByLabel('Contraseña de la llave').fill('no es esta');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('La contraseña no abre este archivo');
  await page.getByLabel('Contraseña de la llave').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Llave abierta: ya podés traer las entregas.')).toBeVisible();
  await bring(page, fileOf('ana.age', sealed));
  await expect(tally(page, 'Tomados')).toHaveText('1 archivo');

  await goTo(page, 'Vigencia');
  await expect(page.getByRole('row', {name: /12\.345/})).toContainText('vigente hasta el 20/11/2027');
  await page.reload();
  await expect(page.getByRole('row', {name: /12\.345/})).toContainText('vigente hasta el 20/11/2027');
  await expect(page.getByText('llave cerrada')).toBeVisible();
});

test('lists what cannot be used with its reason, counts the good ones beside it, and what comes twice once', async ({page}) => {
  await page.goto(BENCH);
  const good = await deliveryBy(page, '100');
  const zip = Buffer.from(zipSync({'a/b.json': Buffer.from(JSON.stringify(await deliveryBy(page, '101')))}));
  const files = [
    fileOf('buena.json', good),
    fileOf('buena-otra-vez.json', good),
    fileOf('<img src=x onerror=alert(1)>.json', JSON.stringify(good).slice(0, 300)),
    fileOf('ajeno.json', {hola: 1}),
    fileOf('foto.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])),
    fileOf('vacio.json', ''),
    fileOf('otro.json', {
      ...good,
      learner: '=cmd|calc',
      results: [{...resultFileOf(attemptAt(await bankOf(page), '2026-11-20T12:00:00.000Z', [true], 0, 'evaluation')), right: -1}],
    }),
    fileOf('clase.zip', zip),
  ];
  await bring(page, ...files);
  await expect(tally(page, 'Tomados')).toHaveText('2 archivos');
  await expect(tally(page, 'Repetidos')).toHaveText('1 archivo');
  await expect(page.getByText('2 resultados nuevos, 1 repetido, 0 en conflicto.')).toBeVisible();
  await page.getByText(/^Rechazados \(/).click();
  await expect(page.getByText('<img src=x onerror=alert(1)>.json')).toBeVisible();
  await expect(page.getByText(/El archivo está vacío/)).toBeVisible();
  const list = await downloaded(page, 'Descargar la lista (CSV)');
  expect(list.name).toMatch(/^instruir-archivos-de-la-importacion-\d{4}-\d\d-\d\d\.csv$/);
  expect(list.text).toContain('ajeno.json;ajeno;No es un archivo de Resguardo. No se abrió.');
  await expect(page.getByText(/^2 intentos de 2 personas/)).toBeVisible();
});

test('an import of thousands can be cancelled; what was taken stays', async ({page}) => {
  await page.goto(BENCH);
  const one = await deliveryBy(page, 'x');
  const text = JSON.stringify(one);
  const files = Array.from({length: MANY}, (_, at) => [
    `${String(at).padStart(5, '0')}.json`,
    Buffer.from(text.replaceAll('de-x', `de-${at}`)),
  ]);
  await goTo(page, 'Traer entregas');
  await page.getByLabel('Elegir archivos').setInputFiles(files.map(([name, bytes]) => fileOf(String(name), bytes)));
  await page.getByRole('button', {name: 'Cancelar la importación'}).click();
  await expect(page.getByRole('heading', {name: 'Importación cancelada: lo que ya se había tomado queda'})).toBeFocused();
  const taken = Number((await tally(page, 'Tomados').innerText()).replace(/\D/g, ''));
  expect(taken).toBeLessThan(MANY);
  await page.reload();
  await expect(page.getByText(/intentos? de/)).toContainText(String(taken).replace(/\B(?=(\d{3})+$)/, '.'));
});

test('hands out tables, with names only where they are wanted', async ({page}) => {
  await takeCohort(page);
  await bring(page, fileOf('a.json', await deliveryBy(page, '=12', {cohort: cohortWith().id})));
  await goTo(page, 'Personas');
  await page.getByLabel('Lo que agregues va a la lista de').selectOption({label: 'Curso básico 2026'});
  await page.getByLabel('Traer una lista').setInputFiles(fileOf('lista.csv', 'legajo;nombre\n=12;Ana Álvarez\n13;Beto Núñez\n14;\n'));
  await expect(page.getByText('Se tomaron 2 personas. Quedaron afuera 1 renglón (renglón 4: Falta el nombre.)')).toBeVisible();
  await goTo(page, 'Vigencia');
  await expect(page.getByRole('row', {name: /Beto Núñez/})).toContainText('sin rendir');

  await goTo(page, 'Descargar');
  const plain = await downloaded(page, 'CSV para planilla de cálculo');
  expect(plain.name).toMatch(/^instruir-vigencia-\d{4}-\d\d-\d\d\.csv$/);
  expect(plain.text).toMatch(/^\uFEFFLegajo;Módulo;/);
  expect(plain.text).toContain("'=12;");
  expect(plain.text).not.toContain('Álvarez');
  const book = await workbook(page);
  expect(book).not.toContain('Álvarez');
  await page.getByRole('checkbox', {name: 'Poner los nombres de la lista de personas'}).check();
  expect(await workbook(page)).toContain('Álvarez');
  expect((await downloaded(page, 'Descargar todo en JSON')).text).toContain('Ana Álvarez');
});

async function workbook(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Descargar todo en Excel (XLSX)'}).press('Enter'),
  ]);
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('');
}

test('hands out xAPI statements by legajo, and says what is missing before anything is sent', async ({page}) => {
  await page.goto(BENCH);
  await bring(page, fileOf('a.json', await deliveryBy(page, '100')));
  await goTo(page, 'xAPI y LRS');
  const file = await downloaded(page, 'Guardar las declaraciones en un archivo');
  const statements: {actor: unknown; verb: {id: string}}[] = JSON.parse(file.text);
  expect(new Set(statements.map(({actor}) => JSON.stringify(actor))).size).toBe(1);
  expect(statements[0]?.actor).toMatchObject({account: {name: '100'}});
  expect(statements.map(({verb}) => verb.id.split('/').at(-1))).toEqual([
    'initialized',
    'answered',
    'answered',
    'answered',
    'answered',
    'completed',
    'passed',
  ]);
  await expect(page.getByRole('status').filter({hasText: 'con 7 declaraciones'})).toBeVisible();

  await page.getByRole('button', {name: 'Enviar al LRS'}).press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Dirección para xAPI')).toBeFocused();
  await page.keyboard.type('https://lrs.example/xapi/');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Falta el usuario o la clave de la credencial.');
  await expect(page.getByLabel('Usuario o clave de la credencial')).toBeFocused();
});

test('a result without a legajo is given one; a copy comes back; all of it goes', async ({page}) => {
  await page.goto(BENCH);
  const alone = resultFileOf(attemptAt(await bankOf(page), '2026-11-20T12:00:00.000Z', [true, false], 0, 'evaluation'));
  await bring(page, fileOf('suelto.json', alone));
  await goTo(page, 'Sin legajo (1)');
  await page.getByRole('checkbox', {name: /Evaluación del 20\/11\/2026/}).check();
  await page.getByLabel('Son del legajo').fill('777');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', {name: /^Sin legajo/})).toHaveCount(0);

  await goTo(page, 'Datos guardados');
  const copy = await downloaded(page, 'Guardar una copia (JSON)');
  expect(copy.text).toContain('"learner":"777"');
  await page.getByRole('button', {name: 'Borrar todo lo de Instruir'}).press('Enter');
  await page.getByLabel('Para confirmar, escribí borrar').fill('borrar');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', {name: 'Vigencia'})).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(/intentos? de/)).toHaveCount(0);
  await page.getByLabel('Recuperar una copia').setInputFiles(fileOf('copia.json', copy.text));
  await expect(page.getByText(/^1 intento de 1 persona/)).toBeVisible();
});

test('another tab sees what this one does', async ({page, context}) => {
  await page.goto(BENCH);
  const other = await context.newPage();
  await other.goto(BENCH);
  await expect(other.getByRole('heading', {name: 'Todavía no hay nada: son tres pasos'})).toBeVisible();
  await bring(page, fileOf('a.json', await deliveryBy(page, '5')));
  await expect(other.getByText(/^1 intento de 1 persona/)).toBeVisible();
});

test('filters stand in the fragment of the address, which no server sees', async ({page}) => {
  await openExample(page);
  await goTo(page, 'Preguntas');
  await page.getByRole('combobox', {name: 'Modo'}).selectOption({label: 'Práctica'});
  await page.getByLabel('Sólo el primer intento de cada persona').uncheck();
  await expect(page).toHaveURL(/#ver=preguntas&modo=practica&intentos=todos$/);
  await page.goBack();
  await expect(page).not.toHaveURL(/preguntas/);
});

for (const {width, colorScheme} of SCREENS) {
  test(`the bench ${width} pixels wide in ${colorScheme} colours: nothing is violated, nothing sticks out`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme});
    await page.goto(BENCH);
    await page.getByRole('heading', {name: 'Todavía no hay nada: son tres pasos'}).waitFor();
    await expectAccessible(page);
    await bring(page, fileOf('a.json', await deliveryBy(page, '5')), fileOf('mal.json', ''));
    await page.getByText(/^Rechazados \(/).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    for (const part of ['Cohortes', 'xAPI y LRS', 'Datos guardados']) {
      await goTo(page, part);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await goTo(page, 'Datos guardados');
    await page.getByRole('button', {name: 'Ver una cohorte de ejemplo'}).press('Enter');
    await page.getByRole('heading', {name: 'Cohorte de ejemplo: datos inventados'}).waitFor();
    for (const part of ['Vigencia', 'Preguntas', 'Personas', 'Descargar']) {
      await goTo(page, part);
      await page.getByRole('heading', {level: 2, name: part === 'Preguntas' ? /^Análisis/ : part, exact: true}).waitFor();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });
}
