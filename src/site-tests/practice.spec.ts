import {expect, expectAccessible, test} from './site';

test.describe('a decision tree', () => {
  test('is walked with the keyboard, and the focus goes with it', async ({page}) => {
    await page.goto('/arboles/nivel-de-seguridad/');
    const first = page.locator('form h2');
    const question = await first.innerText();
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', {name: 'Continuar'}).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', {level: 2}).first()).toBeFocused();
    await expect(page.getByText(question).first()).toBeVisible();
    await expectAccessible(page);
  });

  test('asks for an answer instead of going on without one', async ({page}) => {
    await page.goto('/arboles/nivel-de-seguridad/');
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page.getByRole('alert')).toHaveText('Elegí una respuesta. Si no tenés el dato, elegí «No sé».');
  });

  test('says what to ask counsel after "No sé", and never permits', async ({page}) => {
    await page.goto('/arboles/nivel-de-seguridad/');
    await page.getByRole('radio', {name: /No sé/}).check();
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page.getByText('Resultado: no concluyente')).toBeVisible();
    await expect(page.getByText('Para consultar con la asesoría legal')).toBeVisible();
  });

  test('keeps the later answers when an earlier one is changed', async ({page}) => {
    await page.goto('/arboles/nivel-de-seguridad/');
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page.locator('ol > li > button')).toHaveCount(1);
    await page.getByRole('radio').nth(1).check();
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page.locator('ol > li > button')).toHaveCount(2);
    // Answer the first question again with the same option: the second answer is still there.
    await page
      .getByRole('button', {name: /^Cambiar la respuesta/})
      .first()
      .click();
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page.locator('ol > li > button')).toHaveCount(2);
  });

  test('reads whole as text without scripts', async ({browser, baseURL}) => {
    const context = await browser.newContext({javaScriptEnabled: false, ...(baseURL ? {baseURL} : {})});
    const page = await context.newPage();
    await page.goto('/arboles/nivel-de-seguridad/');
    await page.getByText('Leer el árbol completo como texto').click();
    await expect(page.getByText(/Resultado: /).first()).toBeVisible();
    await context.close();
  });
});

test.describe('a quiz', () => {
  test('keeps every answer over a reload', async ({page}) => {
    await page.goto('/modulos/ley-25326/practica/');
    await page.getByRole('button', {name: 'Empezar'}).click();
    await page.getByRole('group').locator('input').first().check();
    await page.getByRole('button', {name: 'Responder'}).click();
    await expect(page.getByText('Qué dice la norma').first()).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await page.getByRole('button', {name: 'Seguir donde estaba (1 de 12)'}).click();
    await expect(page.getByText('Pregunta 2 de 12')).toBeVisible();
    await expectAccessible(page);
  });

  test('asks for an answer instead of marking nothing as wrong', async ({page}) => {
    await page.goto('/modulos/ley-25326/practica/');
    await page.getByRole('button', {name: 'Empezar'}).click();
    await page.getByRole('button', {name: 'Responder'}).click();
    await expect(page.getByRole('alert')).toContainText('para responder');
    await expect(page.getByText('Pregunta 1 de 12')).toBeVisible();
  });

  test('says so where the browser keeps nothing, and goes on', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {get: () => undefined});
    });
    await page.goto('/modulos/ley-25326/practica/');
    await expect(page.getByRole('status')).toContainText('no deja guardar nada');
    await page.getByRole('button', {name: 'Empezar'}).click();
    await page.getByRole('group').locator('input').first().check();
    await page.getByRole('button', {name: 'Responder'}).click();
    await expect(page.getByText('Qué dice la norma').first()).toBeVisible();
  });
});

test.describe('the search', () => {
  test('finds without accents and says how many', async ({page}) => {
    await page.goto('/buscar/?q=habeas data');
    await expect(page.getByRole('status')).toContainText('disposiciones, las vigentes primero');
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(/hábeas|habeas/i);
  });
  test('labels what is not in force and puts it after what is', async ({page}) => {
    await page.goto('/buscar/?q=nivel critico');
    const hits = page.getByRole('main').getByRole('listitem');
    await expect(hits.filter({hasText: 'No rige: derogación'}).first()).toBeVisible();
  });
  test('says so when nothing is found, and keeps odd input as text', async ({page}) => {
    await page.goto(`/buscar/?q=${encodeURIComponent('<zzzyyyxxx>(.*)')}`);
    await expect(page.getByRole('status')).toContainText('Ninguna disposición tiene «<zzzyyyxxx>(.*)».');
  });
});
