import type {Page} from '@playwright/test';
import {strToU8} from 'fflate';
import {openKeys} from '../browser/cohort/keys';
import type {Cohort} from '../domain/cohort/cohort';
import {cohortFingerprint, decodeCohort} from '../domain/cohort/link';
import {downloaded} from './delivery-site';
import {expect, expectAccessible, expectNoSidewaysScroll, SCREENS, test} from './site';

const PAGE = '/instruir/cohorte/';
const PASSPHRASE = 'mate amargo en la terraza';

async function fill(page: Page, again = PASSPHRASE): Promise<void> {
  await page.goto(PAGE);
  await page.getByLabel('Nombre de la cohorte').fill('Curso básico 2026');
  await page.getByLabel('Nombre del responsable').fill('Escuela de Policía');
  await page.getByLabel('Domicilio del responsable').fill('Av. San Martín 100, La Plata');
  await page.getByRole('checkbox', {name: 'Datos, datos sensibles y principios'}).check();
  await page.getByLabel('Contraseña', {exact: true}).fill(PASSPHRASE);
  await page.getByLabel('La misma contraseña, otra vez').fill(again);
}

async function make(page: Page): Promise<string> {
  await fill(page);
  await page.getByRole('button', {name: 'Hacer la cohorte y su llave'}).press('Enter');
  await expect(page.getByRole('heading', {name: 'Guardá la llave'})).toBeFocused();
  const {name, text} = await downloaded(page, 'Descargar la llave');
  expect(name).toBe('llave-curso-basico-2026.age');
  return text;
}

async function showLink(page: Page): Promise<Cohort> {
  await page.getByRole('checkbox', {name: /^Tengo el archivo/}).check();
  await page.getByRole('button', {name: 'Ver el enlace de la cohorte'}).press('Enter');
  return linkOf(page);
}

async function linkOf(page: Page): Promise<Cohort> {
  await expect(page.getByRole('heading', {name: /está lista$/})).toBeFocused();
  const link = await page.getByLabel('Enlace para quienes se capacitan').inputValue();
  const read = decodeCohort(link);
  if (!read.ok) throw new Error(`the link of the page is none: ${read.fault}`);
  expect(link).toContain(`${new URL('/entregar/', page.url()).href}#cohorte=`);
  return read.cohort;
}

test('says what is missing, and makes no key before nothing is', async ({page}) => {
  await fill(page, 'otra contraseña');
  await page.getByRole('button', {name: 'Hacer la cohorte y su llave'}).press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Las dos contraseñas no son iguales. Escribilas de nuevo.');
  await expect(page.getByLabel('Contraseña', {exact: true})).toBeFocused();
  await page.getByLabel('Domicilio del responsable').fill('');
  await page.getByRole('button', {name: 'Hacer la cohorte y su llave'}).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Escribí quién responde por los datos y su domicilio');
  await expect(page.getByLabel('Domicilio del responsable')).toBeFocused();
});

test('gives the link only once the key is saved; the key in the file is that of the link', async ({page}) => {
  const keyFile = await make(page);
  await page.getByRole('button', {name: 'Ver el enlace de la cohorte'}).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Antes de seguir, descargá la llave y marcá que la tenés.');
  const cohort = await showLink(page);
  expect(cohort).toMatchObject({
    name: 'Curso básico 2026',
    responsible: {name: 'Escuela de Policía', address: 'Av. San Martín 100, La Plata'},
    modules: ['datos-y-principios'],
    rule: {moveOn: 'Passed', pass: 80, validMonths: 12},
  });
  expect(await openKeys(strToU8(keyFile), PASSPHRASE)).toMatchObject([{recipient: cohort.recipient}]);
  await expect(page.getByText(cohortFingerprint(cohort.recipient))).toBeVisible();
  await expect(page.getByRole('img', {name: /^Código QR con el enlace de la cohorte/})).toBeVisible();
  const qr = await downloaded(page, 'Descargar el código QR');
  expect(qr.name).toBe('qr-curso-basico-2026.svg');
  expect(qr.text).toMatch(/^<svg /);
  const saved = await downloaded(page, 'Guardar la cohorte (JSON)');
  expect(JSON.parse(saved.text)).toEqual(cohort);
  expect(await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]))).not.toContain('AGE');
});

test('changes what a cohort says under the same id and key', async ({page}) => {
  await make(page);
  const before = await showLink(page);
  await page.getByRole('button', {name: 'Cambiar el nombre, los módulos o la regla'}).press('Enter');
  await expect(page.getByRole('heading', {name: 'Cambiar la cohorte'})).toBeFocused();
  await expect(page.getByLabel('Contraseña', {exact: true})).toHaveCount(0);
  await page.getByLabel('Nombre de la cohorte').fill('Curso básico 2027');
  await page.getByLabel(/^Cuántos intentos cuentan/).fill('2');
  await page.getByRole('button', {name: 'Guardar los cambios'}).press('Enter');
  expect(await linkOf(page)).toEqual({...before, name: 'Curso básico 2027', rule: {...before.rule, attempts: 2}});
});

for (const {width, colorScheme} of [...SCREENS, {width: 320, colorScheme: 'light'} as const]) {
  test(`making a cohort ${width} pixels wide in ${colorScheme} colours: nothing is violated, nothing sticks out`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme});
    await fill(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await make(page);
    await expectAccessible(page);
    await showLink(page);
    await page.getByRole('img', {name: /^Código QR/}).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
