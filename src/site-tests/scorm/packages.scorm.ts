import type {Bank} from '../../domain/quiz/quiz';
import {expect, test} from '../site';
import {answerSome, calls, filesOf, goTo, type Held, held, LEARNER, LMS, openPackage, refuse, serveLms, startEvaluation} from './lms-page';

/** The packages of `npm run export:scorm` in an LMS, in a real browser. */

const MODULE = 'consentimiento-y-cesion';
const EVALUATION = `/modulos/${MODULE}/evaluacion/`;
const FILES = filesOf(MODULE);
const BANK: Bank = JSON.parse(new TextDecoder().decode(FILES[`datos/cuestionarios/${MODULE}.json`]));

test.use({baseURL: LMS});
test.beforeEach(async ({context}) => serveLms(context, FILES));

const errors = async (page: Parameters<typeof calls>[0]) => (await calls(page)).filter(({error}) => error !== '0');
const right = (stored: Held): number =>
  Object.entries(stored).filter(([key, value]) => /interactions\.\d+\.result$/.test(key) && value === 'correct').length;
const suspended = (stored: Held): number =>
  (stored['cmi.suspend_data'] ?? '')
    .split('|')
    .find((record) => record.startsWith('e'))
    ?.split(';')
    .at(-1)
    ?.split(',')
    .filter(Boolean).length ?? 0;

test('a first run: opens at the module, is incomplete at once, and the whole site works at an address of the LMS', async ({page}) => {
  const frame = await openPackage(page);
  await expect(frame.getByRole('heading', {level: 1, name: 'Consentimiento, información y cesión'})).toBeVisible();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'es-AR');
  expect(await held(page)).toMatchObject({'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend'});

  await frame.getByRole('link', {name: '¿Hace falta el consentimiento?'}).first().click();
  await expect(frame.getByRole('heading', {level: 1, name: /consentimiento/i})).toBeVisible();
  await frame.getByRole('button', {name: /^Buscar/}).click();
  await frame.getByRole('combobox').fill('plazo de acceso diez días');
  await expect(frame.getByRole('option').first()).toBeVisible();
  await frame.getByRole('option').first().click();
  await expect.poll(() => page.frames()[1]?.url()).toContain('#/normas/');
  await expect(frame.getByRole('heading', {level: 1})).toBeVisible();

  await goTo(page, '/normas/ley-25326/');
  await expect(frame.getByRole('heading', {level: 1, name: /25\.326/})).toBeVisible();
  await frame
    .getByRole('navigation', {name: /índice|contenido/i})
    .getByRole('link', {name: /Artículo 5|art\. 5/i})
    .first()
    .click();
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/#\/normas\/ley-25326\/#art-5$/);
  await expect(frame.getByRole('heading', {level: 1, name: /25\.326/})).toBeVisible();
  expect(await errors(page)).toEqual([]);
});

test('an evaluation: each answer is stored, goes on at another machine, is passed, and stays so', async ({page, context, browser}) => {
  const frame = await openPackage(page);
  await goTo(page, EVALUATION);
  await expect(frame.getByText(/^Lo que respondas le llega al sistema de tu academia.*las respuestas y la nota/)).toBeVisible();
  await expect(frame.getByText('Las respuestas no salen de este dispositivo.')).toHaveCount(0);
  const of = await startEvaluation(frame);
  await answerSome(frame, BANK, 3);
  expect(right(await held(page))).toBe(3);
  expect(suspended(await held(page))).toBe(3);
  const names = (await page.evaluate(() => indexedDB.databases())).map(({name}) => name);
  expect(names).toEqual([`resguardo.modulo-${MODULE}.${LEARNER.id}`]);
  await page.goto('about:blank');
  const stored = (await context.storageState()).origins[0]?.localStorage ?? [];

  const elsewhere = await browser.newContext({
    storageState: {cookies: [], origins: [{origin: LMS, localStorage: stored.filter(({name}) => name.startsWith('lms.'))}]},
  });
  await serveLms(elsewhere, FILES);
  const other = await elsewhere.newPage();
  const there = await openPackage(other);
  await goTo(other, EVALUATION);
  await there.getByRole('button', {name: `Seguir donde estaba (3 de ${of})`}).click();
  await answerSome(there, BANK, of - 3);
  await expect(there.getByRole('heading', {name: `Resultado: ${of} de ${of}`})).toBeVisible();
  expect(await held(other)).toMatchObject({'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100'});
  expect(right(await held(other))).toBe(of);

  const again = await openPackage(other);
  expect((await held(other))['cmi.core.lesson_status']).toBe('passed');
  await goTo(other, EVALUATION);
  await again.getByRole('button', {name: 'Empezar de nuevo'}).click();
  const more = await startEvaluation(again);
  await answerSome(again, BANK, 1, {wrong: true});
  await again.getByRole('button', {name: 'Entregar ahora'}).click();
  await again.getByRole('button', {name: 'Entregar', exact: true}).click();
  await expect(again.getByRole('heading', {name: `Resultado: 0 de ${more}`})).toBeVisible();
  expect(await held(other)).toMatchObject({'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100'});

  const all = await calls(other);
  expect(all.filter(({error}) => error !== '0')).toEqual([]);
  expect(all.filter(({element}) => element === 'cmi.core.student_name')).toEqual([]);
  expect(Math.max(...all.filter(({element}) => element === 'cmi.suspend_data').map(({value}) => value.length))).toBeLessThanOrEqual(4096);
  expect(
    all
      .filter(({element}) => /interactions\.\d+\.id$/.test(element))
      .map(({value}) => value)
      .slice(0, 5),
  ).toEqual(
    BANK.quiz.items
      .flatMap((item) => (item.kind === 'case' ? item.parts : [item]))
      .slice(0, 5)
      .map(({id}) => id),
  );
  await elsewhere.close();
});

test('an LMS that refuses every third call gets every answer', async ({page}) => {
  await page.goto(`${LMS}/mod/player/`);
  await refuse(page, 'third');
  const frame = await openPackage(page);
  await goTo(page, EVALUATION);
  const of = await startEvaluation(frame);
  await answerSome(frame, BANK, of);
  await expect(frame.getByRole('heading', {name: `Resultado: ${of} de ${of}`})).toBeVisible();
  const stored = await held(page);
  expect(stored).toMatchObject({'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100'});
  expect([right(stored), suspended(stored)]).toEqual([of, of]);
  await expect(frame.getByText('El sistema de tu academia no tomó')).toHaveCount(0);
  expect((await errors(page)).every(({error}) => error === '101')).toBe(true);
});

test('an LMS that is gone in the middle: it is said, nothing is lost, and it is told when it is back', async ({page}) => {
  const frame = await openPackage(page);
  await goTo(page, EVALUATION);
  const of = await startEvaluation(frame);
  await answerSome(frame, BANK, 2);
  await refuse(page, 'all');
  await answerSome(frame, BANK, 1);
  await expect(
    frame
      .getByRole('alert')
      .filter({hasText: 'El sistema de tu academia no tomó lo último que respondiste. Está guardado en este dispositivo.'}),
  ).toBeVisible();
  expect(suspended(await held(page))).toBe(2);
  await refuse(page, 'none');
  await frame.getByRole('button', {name: 'Probar de nuevo'}).click();
  await expect(frame.getByRole('alert')).toHaveCount(0);
  expect(suspended(await held(page))).toBe(3);

  await refuse(page, 'all');
  await answerSome(frame, BANK, of - 3);
  await expect(frame.getByRole('heading', {name: `Resultado: ${of} de ${of}`})).toBeVisible();
  expect(suspended(await held(page))).toBe(3);
  await page.goto('about:blank');
  await page.goto(`${LMS}/mod/player/`);
  await refuse(page, 'none');
  await openPackage(page);
  // Whatever page it opens with: what the LMS lacks is told.
  await expect.poll(async () => suspended(await held(page))).toBe(of);
  expect(await held(page)).toMatchObject({'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100'});
  expect(right(await held(page))).toBe(of);
});

test('an LMS that only shows a finished work is told nothing, and the learner is told so', async ({page}) => {
  const finished = {'cmi.core.lesson_mode': 'review', 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90'};
  await page.addInitScript((before) => localStorage.setItem('lms.held', JSON.stringify(before)), finished);
  const frame = await openPackage(page);
  await goTo(page, EVALUATION);
  await expect(frame.getByText('El sistema de tu academia abrió esto sólo para mirar')).toBeVisible();
  await startEvaluation(frame);
  await answerSome(frame, BANK, 1, {wrong: true});
  expect((await calls(page)).filter(({name}) => name === 'LMSSetValue')).toEqual([]);
});

test('outside of an LMS it says so, and works', async ({page}) => {
  await page.goto(`${LMS}/pluginfile/77/content/3/index.html#${EVALUATION}`);
  await expect(page.getByText('Esto no se abrió desde el sistema de tu academia')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Empezar'})).toBeEnabled();
});

test('the package of the course opens with all modules', async ({page, context}) => {
  await context.unrouteAll();
  await serveLms(context, filesOf('curso'));
  const frame = await openPackage(page);
  await expect(frame.getByRole('heading', {level: 1, name: 'Aprender'})).toBeVisible();
  await goTo(page, `/modulos/${MODULE}/evaluacion/`);
  await startEvaluation(frame);
  await answerSome(frame, BANK, 1);
  expect(suspended(await held(page))).toBe(1);
  expect((await held(page))['cmi.core.lesson_status']).toBe('incomplete');
  expect(await errors(page)).toEqual([]);
});
