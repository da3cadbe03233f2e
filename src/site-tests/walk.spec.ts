import {readFile} from 'node:fs/promises';
import {answerAll, startPractice} from './practice-site';
import {expect, test} from './site';

test('a reader goes from the law to a decision, to practice and to a search', async ({page}) => {
  await page.goto('/');
  await page.getByRole('link', {name: 'Ver las normas'}).click();
  await page
    .getByRole('rowheader', {name: /^Ley 25\.326/})
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', {level: 1, name: /Ley 25\.326/})).toBeVisible();
  await expect(page.getByRole('region', {name: 'Vigencia', exact: true})).toContainText('Vigente al 3 de octubre de 2026');

  // The permanent link beside art. 5, inc. 2, ap. b).
  await page.getByRole('link', {name: 'Citar y enlazar: art. 5, inc. 2, ap. b)'}).click();
  await page
    .getByRole('dialog', {name: 'Citar art. 5, inc. 2, ap. b), Ley 25.326'})
    .getByRole('link', {name: /\/normas\/ley-25326\/art-5\/#inc-2\/b$/})
    .click();
  await expect(page).toHaveURL(/\/normas\/ley-25326\/art-5\/#inc-2\/b$/);
  const unit = page.locator('[id="inc-2/b"]');
  await expect(unit).toBeInViewport();
  await expect(unit).toHaveAttribute('data-target', '');
  await expect(unit).toContainText('Se recaben para el ejercicio de funciones propias de los poderes del Estado');

  await page.getByRole('link', {name: 'Árboles de decisión', exact: true}).first().click();
  await page.getByRole('main').getByRole('link', {name: 'Nivel de seguridad de un archivo', exact: true}).click();
  await expect(page.getByText('Régimen histórico:')).toBeVisible();
  // A private file of the time of the norm, with sensitive data, outside the exception.
  for (const answer of ['privado', '2010-05-03', 'si', 'si', 'no']) {
    const question = await page.locator('form h2').innerText();
    if (answer.includes('-')) await page.locator('input[type=date]').fill(answer);
    else await page.locator(`input[name=option][value="${answer}"]`).check();
    await page.getByRole('button', {name: 'Continuar'}).click();
    await expect(page.locator('form h2').filter({hasText: question})).toHaveCount(0);
  }
  await expect(page.getByRole('heading', {name: /nivel crítico/i})).toBeFocused();
  await expect(page.getByText('Resultado: lo que pedía la norma que ya no rige')).toBeVisible();
  await expect(page.getByRole('heading', {name: 'Qué rige hoy'})).toBeVisible();

  await page.getByRole('link', {name: 'Aprender'}).first().click();
  await page.getByRole('main').getByRole('link', {name: 'Práctica: Ley 25.326', exact: true}).click();
  await startPractice(page, 5);
  const of = await answerAll(page);
  await expect(page.getByRole('heading', {name: new RegExp(`^Resultado: \\d+ de ${of}$`)})).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: 'Descargar el resultado'}).click()]);
  expect(download.suggestedFilename()).toMatch(/^resultado-ley-25326-\d{4}-\d{2}-\d{2}\.json$/);
  const result = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(result).toMatchObject({format: 'resguardo/result/v1', attempt: {quiz: 'ley-25326'}, score: {of}});
  expect(result.attempt.answers).toHaveLength(of);

  await page.getByRole('button', {name: 'Buscar en todo el sitio'}).click();
  await page.getByRole('combobox', {name: 'Buscar en todo el sitio'}).fill('consentimiento');
  await page
    .getByRole('option', {name: /^Ley 25\.326, art\. 5\b/})
    .first()
    .click();
  await expect(page.getByRole('heading', {level: 1, name: /ARTICULO 5/})).toBeVisible();
});
