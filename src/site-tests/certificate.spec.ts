import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import type {PublishedLaw} from '../domain/certificate/published';
import type {Attempt} from '../domain/quiz/attempt';
import {putAttempts} from './progress-site';
import {letters, sheets} from './sheets';
import {expect, expectAccessible, expectNoSidewaysScroll, SCREENS, test} from './site';

const PAGE = '/constancia/';
const NOW = '2026-12-01T15:00:00Z';

/** The published law, with a rule to pass by whatever the bank's own is; a provision may read otherwise. */
async function publish(page: Page, changed = ''): Promise<PublishedLaw> {
  const real: PublishedLaw = await (await page.request.get('/datos/constancias.json')).json();
  const quiz = real.quizzes['ley-25326'];
  if (!quiz) throw new Error('the project has a quiz on the law');
  const law: PublishedLaw = {
    ...real,
    quizzes: {'ley-25326': {...quiz, evaluation: {pass: 80, validMonths: 12}}},
    provisions: Object.fromEntries(
      Object.entries(real.provisions).map(([id, view]) => [
        id,
        id === changed ? {...view, version: 'another', status: 'No rige: prueba'} : view,
      ]),
    ),
  };
  await page.unroute('**/datos/constancias.json');
  await page.route('**/datos/constancias.json', (route) => route.fulfill({json: law}));
  return law;
}

/** An evaluation of ten items on fourteen provisions, the first of them of the law, nine answered right. */
function attemptOf(law: PublishedLaw, rest: Partial<Attempt> = {}): Attempt {
  const cited = Object.entries(law.provisions);
  const ofTheLaw = cited.filter(([id]) => id.startsWith('ley-25326/'));
  const some = [...ofTheLaw.slice(0, 13), ...cited.filter(([id]) => id.startsWith('convenio-108/')).slice(0, 1)];
  const items = Array.from({length: 10}, (_, at) => `uno-${at}`);
  return {
    id: '0123456789abcdef0123456789abcdef',
    quiz: 'ley-25326',
    mode: 'evaluation',
    quizHash: 'fedcba9876543210',
    startedAt: '2026-11-29T13:00:00.000Z',
    seed: 1,
    drawn: items.map((item) => ({item, digest: 'd', shown: []})),
    law: Object.fromEntries(some.map(([id, {version}]) => [id, version])),
    answers: items.map((item, at) => ({
      item,
      digest: 'd',
      response: {kind: 'choice', chosen: []},
      correct: at > 0,
      at: `2026-11-29T13:0${at}:00.000Z`,
    })),
    revisions: [],
    ...rest,
  };
}

/** Opens the page of certificates with these attempts on the device. */
async function openWith(page: Page, ...attempts: Attempt[]): Promise<void> {
  await page.clock.setFixedTime(new Date(NOW));
  await page.goto(PAGE);
  await expect(page.getByText('No hay ninguna evaluación aprobada')).toBeVisible();
  await putAttempts(page, attempts);
  await page.reload();
}

async function make(page: Page, name = 'Ana Ñandú Díaz', legajo = '12.345'): Promise<void> {
  await page.getByRole('button', {name: 'Hacer la constancia'}).press('Enter');
  await expect(page.getByRole('heading', {name: 'Antes de pedirte datos'})).toBeFocused();
  await page.getByRole('button', {name: 'Seguir'}).press('Enter');
  await page.getByLabel('Nombre y apellido').fill(name);
  await page.getByLabel('Legajo (optativo)').fill(legajo);
  await page.getByRole('button', {name: 'Hacer la constancia'}).press('Enter');
  await expect(page.getByRole('heading', {name: 'Constancia de capacitación', exact: true})).toBeFocused();
}

async function verify(page: Page, text: string): Promise<void> {
  await page.getByLabel('Texto de la constancia').fill(text);
  await page.getByRole('button', {name: 'Verificar'}).press('Enter');
}

async function savedFile(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Guardar como archivo (JSON)'}).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^constancia-ley-25326-[0-9a-f]{8}\.json$/);
  return readFile(await download.path(), 'utf8');
}

test('before a name is asked, the notice tells each point of article 6 and links to it', async ({page}) => {
  const law = await publish(page);
  await openWith(page, attemptOf(law));
  await expect(page.getByText('Aprobada el 29 de noviembre de 2026, con 9 de 10 respuestas correctas (90 %).')).toBeVisible();
  await page.getByRole('button', {name: 'Hacer la constancia'}).press('Enter');
  await expect(page.getByRole('heading', {name: 'Antes de pedirte datos'})).toBeFocused();
  await expect(page.getByLabel('Nombre y apellido')).toHaveCount(0);
  for (const letter of ['a', 'b', 'c', 'd', 'e']) {
    const link = page.getByRole('link', {name: `art. 6, inc. ${letter})`});
    await expect(link).toHaveAttribute('href', `/normas/ley-25326/art-6/#${letter}`);
  }
  await page.getByRole('button', {name: 'No hacer la constancia'}).press('Enter');
  await expect(page.getByRole('button', {name: 'Hacer la constancia'})).toBeFocused();
});

test('without a name none is made; nothing is remembered unless the reader asks', async ({page}) => {
  await openWith(page, attemptOf(await publish(page)));
  await page.getByRole('button', {name: 'Hacer la constancia'}).press('Enter');
  await page.getByRole('button', {name: 'Seguir'}).press('Enter');
  await expect(page.getByRole('checkbox', {name: 'Recordar en este dispositivo'})).not.toBeChecked();
  await page.getByRole('button', {name: 'Hacer la constancia'}).press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Escribí tu nombre y apellido: sin nombre no hay constancia.');
  await expect(page.getByLabel('Nombre y apellido')).toBeFocused();
  await page.keyboard.type('Ana Díaz');
  await page.keyboard.press('Enter');
  await expect(page.getByText('La constancia no quedó guardada')).toBeVisible();
  await page.getByRole('button', {name: 'Cerrar la constancia'}).press('Enter');
  await expect(page.getByText('Lo que te nombra en este dispositivo')).toHaveCount(0);
  await expect(page.getByText('Ana Díaz')).toHaveCount(0);
});

test('what the reader asks to remember is shown and can be deleted', async ({page}) => {
  await openWith(page, attemptOf(await publish(page)));
  await page.getByRole('button', {name: 'Hacer la constancia'}).press('Enter');
  await page.getByRole('button', {name: 'Seguir'}).press('Enter');
  await page.getByLabel('Nombre y apellido').fill('Ana Díaz');
  await page.getByRole('checkbox', {name: 'Recordar en este dispositivo'}).press('Space');
  await page.getByRole('button', {name: 'Hacer la constancia'}).press('Enter');
  await expect(page.getByText('La constancia quedó guardada en este dispositivo.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', {name: /^Ver la constancia: .*Ana Díaz$/}).press('Enter');
  await expect(page.getByRole('heading', {name: 'Constancia de capacitación', exact: true})).toBeFocused();
  await page.getByRole('button', {name: 'Cerrar la constancia'}).press('Enter');
  await expect(page.getByRole('heading', {name: 'Lo que te nombra en este dispositivo'})).toBeFocused();
  await page.getByRole('button', {name: /^Borrar la constancia: /}).press('Enter');
  await expect(page.getByText('Constancia borrada de este dispositivo.')).toBeVisible();
  await page.getByRole('button', {name: 'Olvidar mi nombre y legajo'}).press('Enter');
  await expect(page.getByText('Nombre y legajo olvidados en este dispositivo.')).toBeVisible();
  await expect(page.getByText('Ana Díaz')).toHaveCount(0);
});

test('only an evaluation that was passed has one', async ({page}) => {
  const law = await publish(page);
  const failed = attemptOf(law).answers.map((given, at) => ({...given, correct: at > 2}));
  await openWith(page, attemptOf(law, {mode: 'practice'}), attemptOf(law, {id: 'f'.repeat(32), answers: failed}));
  await expect(page.getByText('No hay ninguna evaluación aprobada')).toBeVisible();
  await openWith(
    page,
    attemptOf(law, {id: 'e'.repeat(32), answers: failed.map((given) => ({...given, correct: true, at: '2025-03-01T13:00:00.000Z'}))}),
  );
  await expect(page.getByText('Venció el 1 de marzo de 2026: para otra constancia, hacé la evaluación de nuevo.')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Hacer la constancia'})).toHaveCount(0);
});

test('it is printed on one sheet with all that it rests on, and the text of the sheet verifies', async ({page}) => {
  const law = await publish(page);
  await openWith(page, attemptOf(law));
  await make(page);
  const printed = await sheets(page);
  expect(printed).toHaveLength(1);
  const [sheet = ''] = printed;
  for (const words of [
    'Capacitación, no examen',
    'Ana Ñandú Díaz',
    'Legajo 12.345',
    'Ley 25.326: datos personales en la tarea policial',
    '9 de 10 respuestas correctas (90 %)',
    'Se aprueba con 80 % o más',
    '29 de noviembre de 2026',
    '29 de noviembre de 2027',
    '1 de diciembre de 2026',
    'Ley 25.326 [Vigente al 3 de octubre de 2026]',
    'no acredita identidad',
    'fedcba9876543210',
    '0123456789abcdef0123456789abcdef',
    'Página 1 de 1',
  ])
    expect(letters(sheet)).toContain(letters(words));
  expect(sheet).toMatch(/(?:[0-9a-f]{4} ){15}[0-9a-f]{4}/);
  for (const words of ['Guardar como archivo', 'Tus evaluaciones aprobadas', 'Verificar una constancia'])
    expect(letters(sheet)).not.toContain(letters(words));

  await page.getByRole('button', {name: 'Cerrar la constancia'}).press('Enter');
  await verify(page, sheet);
  const result = page.getByRole('article', {name: 'Resultado de la verificación'});
  await expect(result.getByRole('heading', {name: 'Sin alteraciones y vigente'})).toBeFocused();
  await expect(result).toContainText('Ana Ñandú Díaz');
  await expect(result).toContainText('Compará el papel con esto');
});

test('a file is verified: as it was saved, altered, after the law changed, after its term', async ({page}) => {
  const law = await publish(page);
  await openWith(page, attemptOf(law));
  await make(page);
  const file = await savedFile(page);
  const [changed = ''] = Object.keys(attemptOf(law).law);
  await publish(page, changed);
  await page.goto(PAGE);
  await page.getByLabel('O los archivos de las constancias (JSON)').setInputFiles([
    {name: 'una.json', mimeType: 'application/json', buffer: Buffer.from(file)},
    {name: 'otra.json', mimeType: 'application/json', buffer: Buffer.from(file.replace('Ana', 'Eva'))},
    {name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71, 0, 255])},
  ]);
  await page.getByRole('button', {name: 'Verificar'}).press('Enter');
  const lapsed = page.getByRole('article', {name: 'una.json'});
  await expect(lapsed.getByRole('heading', {name: 'Sin alteraciones, caduca en parte'})).toBeFocused();
  await expect(lapsed).toContainText('Cambió 1 de 14 disposiciones');
  const {label = '', address = ''} = law.provisions[changed] ?? {};
  await expect(lapsed.getByRole('link', {name: `Ley 25.326, ${label}`, exact: true})).toHaveAttribute('href', address);
  await expect(lapsed).toContainText('Al emitirse: Vigente al 3 de octubre de 2026. Hoy: No rige: prueba.');
  await expect(page.getByRole('article', {name: 'otra.json'}).getByRole('heading', {name: 'Alterada'})).toBeVisible();
  await expect(page.getByRole('article', {name: 'otra.json'})).not.toContainText('Eva');
  await expect(page.getByRole('article', {name: 'foto.png'}).getByRole('heading', {name: 'No hay una constancia'})).toBeVisible();

  await publish(page);
  await page.goto(PAGE);
  await verify(page, file);
  await expect(page.getByRole('heading', {name: 'Sin alteraciones y vigente'})).toBeFocused();
  await page.clock.setFixedTime(new Date('2027-11-30T15:00:00Z'));
  await verify(page, file);
  await expect(page.getByRole('heading', {name: 'Sin alteraciones, vencida'})).toBeFocused();
  await verify(page, '');
  await expect(page.getByRole('alert')).toHaveText('Pegá el texto de una constancia o elegí al menos un archivo.');
});

for (const {width, colorScheme} of SCREENS) {
  test(`nothing is violated at ${width} px in ${colorScheme} colours, from the notice to the verification`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width, height: 800});
    const examine = async (): Promise<void> => {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };
    const law = await publish(page);
    await openWith(page, attemptOf(law));
    await page.getByRole('button', {name: 'Hacer la constancia'}).press('Enter');
    await expect(page.getByRole('heading', {name: 'Antes de pedirte datos'})).toBeFocused();
    await examine();
    await page.getByRole('button', {name: 'Seguir'}).press('Enter');
    await page.getByRole('button', {name: 'Hacer la constancia'}).press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await examine();
    await page.getByLabel('Nombre y apellido').fill('Ana Díaz');
    await page.getByRole('button', {name: 'Hacer la constancia'}).press('Enter');
    await expect(page.getByRole('heading', {name: 'Constancia de capacitación', exact: true})).toBeFocused();
    await examine();
    const file = await savedFile(page);
    await publish(page, Object.keys(attemptOf(law).law)[0]);
    await page.goto(PAGE);
    await verify(page, file);
    await expect(page.getByRole('heading', {name: 'Sin alteraciones, caduca en parte'})).toBeFocused();
    await examine();
  });
}
