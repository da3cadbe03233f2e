import type {Delivery} from '../domain/cohort/delivery';
import {cohortFingerprint, encodeCohort} from '../domain/cohort/link';
import {DELIVER, downloaded, invite, join, keepResults, opened, PRIVATE_WORDS} from './delivery-site';
import {expect, expectAccessible, expectNoSidewaysScroll, SCREENS, test} from './site';

test.describe('joining a cohort by its link', () => {
  test('says all of the cohort and each point of article 6 before it asks for anything', async ({page}) => {
    const {cohort} = await invite();
    await page.goto(`${DELIVER}${encodeCohort(cohort)}`);
    await expect(page.getByRole('heading', {name: 'Te invitan a la cohorte «Curso básico 2026»'})).toBeVisible();
    await expect(page.getByRole('link', {name: 'Datos, datos sensibles y principios'})).toHaveAttribute('href', /^\/modulos\//);
    await expect(page.getByText('Se aprueba con 80 % o más de respuestas correctas.')).toBeVisible();
    await expect(page.getByText(cohortFingerprint(cohort.recipient))).toBeVisible();
    for (const letter of ['a', 'b', 'c', 'd', 'e']) {
      const link = page.getByRole('link', {name: `art. 6, inc. ${letter})`});
      await expect(link).toHaveAttribute('href', `/normas/ley-25326/art-6/#${letter}`);
    }
    await expect(page.getByText('Responde por él Escuela de Policía, con domicilio en Av. San Martín 100, La Plata.')).toBeVisible();
    await expect(page.getByLabel('Legajo o alias')).toHaveCount(0);
    await page.getByRole('button', {name: 'No unirme'}).press('Enter');
    await expect(page.getByRole('heading', {level: 1})).toBeFocused();
    await expect(page).toHaveURL(/\/entregar\/$/);
    await expect(page.getByRole('heading', {name: /^Cohorte «/})).toHaveCount(0);
  });

  test('keeps it on the device, lets the legajo be changed, and forgets all of it on leaving', async ({page}) => {
    const {cohort} = await invite();
    await page.goto(`${DELIVER}${encodeCohort(cohort)}`);
    await page.getByRole('button', {name: 'Seguir'}).press('Enter');
    await expect(page.getByRole('heading', {name: '¿Cómo te conoce quien da la capacitación?'})).toBeFocused();
    await page.getByRole('button', {name: 'Unirme a la cohorte'}).press('Enter');
    await expect(page.getByRole('alert')).toHaveText('Escribí tu legajo o un alias, con letras o números.');
    await expect(page.getByLabel('Legajo o alias')).toBeFocused();
    await page.keyboard.type('12.345');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', {name: 'Cohorte «Curso básico 2026»'})).toBeFocused();
    await expect(page).toHaveURL(/\/entregar\/$/);

    await page.reload();
    await expect(page.getByText('Entregás como 12.345.')).toBeVisible();
    await page.getByRole('button', {name: 'Cambiar el legajo o alias'}).press('Enter');
    await expect(page.getByRole('heading', {name: 'Cambiar el legajo o alias'})).toBeFocused();
    await page.getByLabel('Legajo o alias').fill('Lince');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Entregás como Lince.')).toBeVisible();
    await expect(page.getByRole('button', {name: 'Cambiar el legajo o alias'})).toBeFocused();

    await page.getByRole('button', {name: 'Salir de la cohorte'}).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', {name: 'Quedarme'}).press('Enter');
    await expect(page.getByText('Entregás como Lince.')).toBeVisible();
    await page.getByRole('button', {name: 'Salir de la cohorte'}).press('Enter');
    await dialog.getByRole('button', {name: 'Salir'}).press('Enter');
    await expect(page.getByText('Saliste de la cohorte «Curso básico 2026».')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', {name: '¿Te dieron el enlace de una cohorte?'})).toBeVisible();
    await expect(page.getByText('Curso básico 2026')).toHaveCount(0);
  });

  test('warns of another key under the same cohort, and tells of any other change', async ({page}) => {
    const {cohort} = await invite();
    await join(page, cohort);
    await page.goto('/');
    await page.goto(`${DELIVER}${encodeCohort({...cohort, name: 'Curso básico 2027'})}`);
    await expect(page.getByText('desde que te uniste cambió algo de lo que dice')).toBeVisible();
    const {cohort: forged} = await invite();
    await page.goto('/');
    await page.goto(`${DELIVER}${encodeCohort(forged)}`);
    await expect(page.getByText('este enlace trae otra llave')).toBeVisible();
    await page.goto('/');
    await page.goto(`${DELIVER}${encodeCohort(cohort)}`);
    await expect(page.getByText('Entregás como 12.345.')).toBeVisible();
    await expect(page.getByRole('heading', {name: /^Te invitan/})).toHaveCount(0);
  });

  test('takes a link that is pasted, and says what is wrong with one that is not whole', async ({page}) => {
    const {cohort} = await invite();
    const link = `https://resguardo.example${DELIVER}${encodeCohort(cohort)}`;
    await page.goto(`${DELIVER}${encodeCohort(cohort).slice(0, -40)}`);
    await expect(page.getByRole('alert')).toContainText('El enlace está cortado o cambió en el camino');
    await page.goto('/');
    await page.goto(DELIVER);
    const field = page.getByLabel('Enlace de la cohorte');
    await field.fill('hola');
    await page.getByRole('button', {name: 'Ver la cohorte'}).press('Enter');
    await expect(page.getByRole('alert')).toContainText('Ahí no hay un enlace de cohorte');
    await expect(field).toBeFocused();
    await field.fill(`Entrá acá: ${link}\nSaludos`);
    await page.getByRole('button', {name: 'Ver la cohorte'}).press('Enter');
    await expect(page.getByRole('heading', {name: 'Te invitan a la cohorte «Curso básico 2026»'})).toBeFocused();
  });

  test('lists several cohorts, and its data go out and are deleted with the rest', async ({page}) => {
    const [one, other] = [await invite(), await invite({id: 'otra', name: 'Curso avanzado'})];
    await join(page, one.cohort);
    await page.goto('/');
    await join(page, other.cohort, 'Lince');
    await expect(page.getByRole('heading', {name: /^Cohorte «/})).toHaveText(['Cohorte «Curso básico 2026»', 'Cohorte «Curso avanzado»']);
    await page.goto('/progreso/');
    await expect(page.getByRole('link', {name: 'Entregar resultados'})).toHaveAttribute('href', DELIVER);
    const {text} = await downloaded(page, 'Descargar mis datos');
    expect(JSON.parse(text)).toMatchObject({memberships: [{learner: '12.345'}, {learner: 'Lince', cohort: {name: 'Curso avanzado'}}]});
    await page.getByRole('button', {name: 'Borrar mis datos'}).press('Enter');
    await page.getByLabel(/^Para confirmar/).fill('borrar');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Se borró todo lo que este sitio guardaba')).toBeVisible();
    await page.goto(DELIVER);
    await expect(page.getByRole('heading', {name: '¿Te dieron el enlace de una cohorte?'})).toBeVisible();
    await expect(page.getByRole('heading', {name: /^Cohorte «/})).toHaveCount(0);
  });
});

test.describe('delivering', () => {
  test('seals what is chosen to the cohort, without the words of the learner; again it is the same', async ({page}) => {
    const {cohort, identity} = await invite();
    const [practice, evaluation] = await keepResults(page);
    await join(page, cohort);
    const results = page.getByRole('group', {name: 'Qué se entrega'}).getByRole('checkbox');
    await expect(results).toHaveCount(2);
    for (const result of await results.all()) await expect(result).toBeChecked();
    await expect(page.getByText('Práctica del 27 de noviembre de 2026: 3 de 4 (75 %)')).toBeVisible();

    await page.getByRole('button', {name: 'Preparar la entrega (2)'}).press('Enter');
    await expect(page.getByRole('heading', {name: 'La entrega está lista'})).toBeFocused();
    const both = await downloaded(page, 'Descargar el archivo');
    expect(both.name).toMatch(/^entrega-curso-basico-2026-[0-9a-f]{8}\.age$/);
    expect(both.text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    const text = await opened(both.text, identity);
    expect(text).not.toContain(PRIVATE_WORDS);
    const delivery: Delivery = JSON.parse(text);
    expect(delivery).toMatchObject({format: 'resguardo/delivery/v1', cohort: cohort.id, learner: '12.345'});
    expect(delivery.results.map(({attempt}) => attempt.id)).toEqual([practice?.id, evaluation?.id]);
    await expect(page.getByText(`Se descargó ${both.name}, con 2 resultados.`)).toBeVisible();
    await expect(page.getByText('La última entrega salió de este dispositivo')).toContainText('cada intento se cuenta una sola vez');
    await expect(page.getByText(/Ya salió el/)).toHaveCount(2);

    await results.first().press('Space');
    await expect(page.getByRole('heading', {name: 'La entrega está lista'})).toHaveCount(0);
    await page.getByRole('button', {name: 'Preparar la entrega (1)'}).press('Enter');
    const one = await downloaded(page, 'Descargar el archivo');
    expect(JSON.parse(await opened(one.text, identity)).results).toMatchObject([{attempt: {id: evaluation?.id}}]);

    await page.reload();
    await page.getByRole('button', {name: 'Preparar la entrega (2)'}).press('Enter');
    expect((await downloaded(page, 'Descargar el archivo')).name).toBe(both.name);
  });

  test('offers a mail that says to attach the file, and the share sheet where there is one', async ({page}) => {
    await page.addInitScript(() => {
      const shared: string[] = [];
      Object.assign(window, {shared});
      Object.defineProperty(navigator, 'canShare', {value: () => true});
      Object.defineProperty(navigator, 'share', {
        value: async ({files}: {files: File[]}) => {
          for (const file of files) shared.push(`${file.name} ${file.type} ${await file.text()}`);
        },
      });
    });
    const {cohort, identity} = await invite();
    await keepResults(page);
    await join(page, cohort);
    await page.getByRole('button', {name: 'Preparar la entrega (2)'}).press('Enter');
    const mail = decodeURIComponent((await page.getByRole('link', {name: 'Escribir un correo'}).getAttribute('href')) ?? '');
    expect(mail).toMatch(/^mailto:\?subject=Entrega de resultados: Curso básico 2026&body=Va adjunto el archivo entrega-.*\.age/);
    await expect(page.getByText('El correo no lleva el archivo solo')).toBeVisible();
    await page.getByRole('button', {name: 'Compartir con otra aplicación'}).press('Enter');
    await expect(page.getByText(/^Se compartió entrega-/)).toBeVisible();
    const [shared = ''] = await page.evaluate(() => (window as unknown as {shared: string[]}).shared);
    expect(shared).toMatch(/^entrega-curso-basico-2026-[0-9a-f]{8}\.age\.txt text\/plain -----BEGIN AGE/);
    expect(await opened(shared.slice(shared.indexOf('-----')), identity)).toContain('"learner":"12.345"');
  });

  test('without a cohort warns, tells article 6, and hands over plain JSON', async ({page}) => {
    await keepResults(page);
    await page.goto(DELIVER);
    const plain = page.getByRole('region', {name: 'Entregar sin cohorte'});
    await expect(plain).toContainText('lo puede leer cualquiera a quien le llegue');
    await plain.getByRole('button', {name: 'Entregar sin cohorte'}).press('Enter');
    await expect(page.getByRole('heading', {name: 'Antes de pedirte datos'})).toBeFocused();
    await expect(page.getByLabel('Legajo o alias')).toHaveCount(0);
    await plain.getByRole('button', {name: 'No entregar'}).press('Enter');
    await expect(plain.getByRole('button', {name: 'Entregar sin cohorte'})).toBeFocused();
    await page.keyboard.press('Enter');
    await plain.getByRole('button', {name: 'Seguir'}).press('Enter');
    await page.getByLabel('Legajo o alias').fill('Lince');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', {name: 'Resultados de Lince'})).toBeFocused();
    await page.getByRole('button', {name: 'Preparar la entrega (2)'}).press('Enter');
    const {name, text} = await downloaded(page, 'Descargar el archivo');
    expect(name).toMatch(/^entrega-sin-cohorte-[0-9a-f]{8}\.json$/);
    const delivery: Delivery = JSON.parse(text);
    expect(delivery).toMatchObject({format: 'resguardo/delivery/v1', learner: 'Lince', results: [{}, {}]});
    expect(delivery).not.toHaveProperty('cohort');
    expect(text).not.toContain(PRIVATE_WORDS);
    await page.reload();
    await expect(page.getByText('Lince')).toHaveCount(0);
  });

  test('begins at the result that was just finished, and says so when there is nothing', async ({page}) => {
    const {cohort} = await invite({modules: ['ley-25326']});
    await join(page, cohort);
    await page.getByRole('link', {name: 'Ir a los módulos'}).press('Enter');
    await expect(page).toHaveURL(/\/modulos\/$/);
    const [, evaluation] = await keepResults(page);
    await page.goto('/modulos/ley-25326/evaluacion/');
    await page.getByRole('link', {name: 'Entregar este resultado'}).press('Enter');
    await expect(page.getByRole('button', {name: 'Preparar la entrega (1)'})).toBeVisible();
    await expect(page.getByRole('checkbox', {name: /Evaluación del 28 de noviembre/})).toBeChecked();
    await expect(page.getByRole('checkbox', {name: /Práctica del 27 de noviembre/})).not.toBeChecked();
    expect(evaluation?.mode).toBe('evaluation');
  });

  test('says what to do where the address is not safe, and gives no open file in place of a sealed one', async ({page}) => {
    await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', {value: false}));
    const {cohort} = await invite();
    await keepResults(page);
    await join(page, cohort);
    await expect(page.getByRole('alert')).toContainText('Abrí el sitio por https');
    await expect(page.getByRole('button', {name: /^Preparar la entrega/})).toHaveCount(0);
  });

  test('says that the key of the link is none', async ({page}) => {
    const {cohort} = await invite({recipient: `age1${'q'.repeat(58)}`});
    await keepResults(page);
    await join(page, cohort);
    await page.getByRole('button', {name: 'Preparar la entrega (2)'}).press('Enter');
    await expect(page.getByRole('alert')).toContainText('No se pudo cerrar la entrega con la llave de la cohorte');
  });
});

test('without JavaScript the page says what it needs', async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL ? {baseURL} : {})});
  const page = await context.newPage();
  await page.goto(DELIVER);
  await expect(page.locator('main noscript p')).toHaveText(/^Para entregar resultados hace falta JavaScript/);
  await context.close();
});

for (const {width, colorScheme} of [...SCREENS, {width: 320, colorScheme: 'light'} as const]) {
  test(`delivery ${width} pixels wide in ${colorScheme} colours: nothing is violated, nothing sticks out`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({colorScheme});
    const {cohort} = await invite({name: 'Curso de actualización para comisarías de La Plata'});
    await keepResults(page);
    await page.goto(`${DELIVER}${encodeCohort(cohort)}`);
    await page.getByRole('button', {name: 'Seguir'}).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.goto('/');
    await join(page, cohort);
    await page.getByRole('button', {name: 'Preparar la entrega (2)'}).click();
    await page.getByRole('heading', {name: 'La entrega está lista'}).waitFor();
    for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
    await page.getByRole('button', {name: 'Entregar sin cohorte'}).click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
