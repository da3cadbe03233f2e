import {strToU8} from 'fflate';
import {openKeys} from '../browser/cohort/keys';
import {cohortFingerprint} from '../domain/cohort/link';
import {fillCohort, linkOf, makeCohort, makeKey, PASSPHRASE, showLink} from './bench-site';
import {downloaded} from './delivery-site';
import {expect, expectAccessible, expectNoSidewaysScroll, SCREENS, test} from './site';

test('says what is missing, and makes no key before nothing is', async ({page}) => {
  await fillCohort(page, 'otra contraseña');
  await page.getByRole('button', {name: 'Hacer la cohorte y su llave'}).press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Las dos contraseñas no son iguales. Escribilas de nuevo.');
  await expect(page.getByLabel('Contraseña', {exact: true})).toBeFocused();
  await page.getByLabel('Domicilio del responsable').fill('');
  await page.getByRole('button', {name: 'Hacer la cohorte y su llave'}).press('Enter');
  await expect(page.getByRole('alert')).toContainText('Escribí quién responde por los datos y su domicilio');
  await expect(page.getByLabel('Domicilio del responsable')).toBeFocused();
});

test('gives the link only once the key is saved; the key in the file is that of the link', async ({page}) => {
  const keyFile = await makeCohort(page);
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
  await makeCohort(page);
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
    // A link half under the bar at the top is not smaller for that.
    const examine = async (): Promise<void> => {
      await page.evaluate(() => scrollTo(0, 0));
      await expectAccessible(page);
    };
    await fillCohort(page);
    await examine();
    await expectNoSidewaysScroll(page);
    await makeKey(page);
    await examine();
    await showLink(page);
    await page.getByRole('img', {name: /^Código QR/}).waitFor();
    await examine();
    await expectNoSidewaysScroll(page);
  });
}
