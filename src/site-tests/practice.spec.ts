import {readFile} from 'node:fs/promises';
import {answerAll, answerItem, changeStored, countOf, PRACTICE, startPractice} from './practice-site';
import {expect, expectAccessible, test} from './site';

test.describe('a quiz', () => {
  test('keeps every answer over a reload', async ({page}) => {
    await page.goto(PRACTICE);
    await startPractice(page);
    const of = await countOf(page);
    await answerItem(page);
    await expectAccessible(page);
    await page.reload();
    await page.getByRole('button', {name: `Seguir donde estaba (1 de ${of})`}).click();
    await expect(page.getByText(`Pregunta 2 de ${of}`)).toBeVisible();
    await expectAccessible(page);
  });

  test('loses no answer given in two tabs, and keeps the first of two to one question', async ({page, context}) => {
    await page.goto(PRACTICE);
    await startPractice(page);
    const of = await countOf(page);
    await answerItem(page);
    const other = await context.newPage();
    await other.goto(PRACTICE);
    await other.getByRole('button', {name: `Seguir donde estaba (1 de ${of})`}).click();
    await page.getByRole('button', {name: 'Siguiente'}).click();
    await expect(page.getByText(`Pregunta 2 de ${of}`)).toBeVisible();
    await answerItem(other);
    const first = await other
      .getByText(/Marcaste, y/)
      .locator('..')
      .innerText();
    await other.getByRole('button', {name: 'Siguiente'}).click();
    await answerItem(other);

    // This tab is at the second question, and leaves it there to be answered.
    await expect(page.getByText(`Pregunta 2 de ${of}`)).toBeVisible();
    await page.locator('input[name=option]').last().check();
    await page.getByRole('button', {name: 'Responder'}).click();
    await expect(page.getByText('Ya habías respondido esta pregunta en otra pestaña')).toBeVisible();
    await expect(page.getByText(/Marcaste, y/).locator('..')).toHaveText(first);
    await page.getByRole('button', {name: 'Siguiente'}).click();
    await expect(page.getByText(`Pregunta 4 de ${of}`)).toBeVisible();
    await answerItem(page);
    await other.reload();
    await expect(other.getByRole('button', {name: `Seguir donde estaba (4 de ${of})`})).toBeVisible();
  });

  test('takes the focus to the result when the reader gets there, not when the page is opened again', async ({page}) => {
    await page.goto(PRACTICE);
    await startPractice(page, 5);
    const of = await answerAll(page);
    const result = page.getByRole('heading', {name: new RegExp(`^Resultado: \\d+ de ${of}$`)});
    await expect(result).toBeFocused();
    await expect(page.getByText('El resultado quedó guardado en este dispositivo.')).toBeVisible();
    await page.reload();
    await expect(result).toBeVisible();
    await expect(result).not.toBeFocused();
  });

  test('says so when the practice changed since the last attempt', async ({page}) => {
    await page.goto(PRACTICE);
    await startPractice(page);
    await answerItem(page);
    await changeStored(page, {quizHash: 'of-other-items'});
    await page.reload();
    await expect(page.getByRole('status')).toContainText('La práctica cambió desde que la empezaste: lo que te falta sigue igual.');
    await expect(page.getByRole('button', {name: /^Seguir donde estaba \(1 de \d+\)$/})).toBeVisible();
    await expect(page.getByRole('button', {name: 'Empezar de nuevo'})).toBeVisible();
  });

  test('offers its buttons though what is stored cannot be read', async ({page}) => {
    await page.addInitScript(() => {
      IDBIndex.prototype.getAll = () => {
        throw new DOMException('broken', 'UnknownError');
      };
    });
    await page.goto(PRACTICE);
    await expect(page.getByRole('alert')).toContainText('No se pudo leer lo que habías respondido');
    await startPractice(page);
    await expect(page.getByText(/^Pregunta 1 de \d+$/)).toBeVisible();
  });

  test('starts on plain http, where the browser has no randomUUID', async ({page}) => {
    await page.addInitScript(() => Object.defineProperty(crypto, 'randomUUID', {value: undefined}));
    await page.goto(PRACTICE);
    await startPractice(page);
    await expect(page.getByText(/^Pregunta 1 de \d+$/)).toBeVisible();
  });

  test('asks for an answer instead of marking nothing as wrong', async ({page}) => {
    await page.goto(PRACTICE);
    await startPractice(page);
    await page.getByRole('button', {name: 'Responder'}).click();
    await expect(page.getByRole('alert')).toContainText('para responder');
    await expect(page.getByText(/^Pregunta 1 de \d+$/)).toBeVisible();
  });

  test('says so where the browser keeps nothing, and goes on', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {get: () => undefined});
    });
    await page.goto(PRACTICE);
    await expect(page.getByRole('status')).toContainText('no deja guardar nada');
    await startPractice(page);
    await answerItem(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Descargar lo respondido hasta acá'}).click(),
    ]);
    const kept = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(kept).toMatchObject({format: 'resguardo/device/v1', attempts: [{quiz: 'ley-25326', answers: [{}]}]});
  });

  test('asks about the objective, the difficulty and as many as the learner chose', async ({page}) => {
    await page.goto(PRACTICE);
    await page.getByText('Elegir qué practicar').click();
    const objective = page.getByRole('combobox', {name: 'Objetivo'});
    const [, name = ''] = await objective.locator('option').allInnerTexts();
    await objective.selectOption(name);
    const told = page.getByRole('status').filter({hasText: 'Va'});
    const all = Number(/\d+/.exec(await told.innerText())?.[0]);
    expect(all).toBeGreaterThan(1);
    await page.getByRole('combobox', {name: 'Dificultad'}).selectOption('judgment');
    await expect(page.getByText('No hay preguntas así')).toBeVisible();
    await expect(page.getByRole('button', {name: 'Empezar'})).toBeDisabled();
    await page.getByRole('combobox', {name: 'Dificultad'}).selectOption('');
    await page.getByRole('button', {name: 'Empezar'}).click();
    expect(await countOf(page)).toBe(all);
    await answerAll(page);
    await expect(page.getByRole('table', {name: 'Por objetivo'}).getByRole('rowheader')).toHaveText([name]);
  });

  test('practises what did not come right, and that alone', async ({page}) => {
    await page.goto(PRACTICE);
    await startPractice(page, 5);
    const of = await answerAll(page);
    const right = Number(/^Resultado: (\d+)/.exec(await page.getByRole('heading', {name: /^Resultado/}).innerText())?.[1]);
    await page.getByRole('button', {name: `Repasar lo que no salió (${of - right})`}).click();
    expect(await countOf(page)).toBe(of - right);
    await answerAll(page);
    await page.getByRole('button', {name: 'Empezar de nuevo'}).click();
    await expect(page.getByRole('heading', {name: 'Antes de empezar'})).toBeFocused();
    await expect(page.getByRole('button', {name: 'Empezar', exact: true})).toBeEnabled();
  });

  test('makes a report on an item that the reader takes along, and sends nothing', async ({page}) => {
    await page.goto(PRACTICE);
    await startPractice(page);
    await page.getByText('Reportar un problema').click();
    await page.getByRole('radio', {name: 'Cita equivocada: la norma no dice eso'}).check();
    await page.getByRole('textbox', {name: /^Comentario/}).fill('Falta un inciso.');
    await expectAccessible(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Guardar como .txt'}).click()]);
    const note = await readFile(await download.path(), 'utf8');
    expect(note).toMatch(/^Reporte: Cita equivocada: la norma no dice eso\n/);
    expect(note).toMatch(/Lugar: pregunta ley-25326 › \S+\nDirección: \S+\/modulos\/ley-25326\/practica\/\nVersión: banco [0-9a-f]{16}\n/);
    expect(note).toMatch(/\(ley-25326\/\S+\): vigente\n/);
    expect(note).toMatch(/Comentario:\nFalta un inciso\.\n$/);
    await expect(page.getByRole('link', {name: 'Abrir un correo'})).toHaveAttribute('href', /^mailto:\?subject=Reporte/);
  });

  test('makes a report on a step of a tree, without the answers', async ({page}) => {
    await page.goto('/arboles/consentimiento/');
    await page.getByRole('radio').first().check();
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page).toHaveURL(/#/);
    await page.getByText('Reportar un problema').click();
    const note = page.locator('pre');
    await expect(note).toContainText('Lugar: árbol consentimiento › ');
    await expect(note).toContainText(/Dirección: \S+\/arboles\/consentimiento\/\n/);
    await expectAccessible(page);
  });
});
