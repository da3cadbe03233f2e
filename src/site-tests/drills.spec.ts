import {readFileSync} from 'node:fs';
import type {Locator, Page} from '@playwright/test';
import {expect, expectAccessible, expectNoSidewaysScroll, SCREENS, test} from './site';

const ADDRESS = '/arboles/consentimiento/ejercicios/';

/** Moves the focus on, as Tab does, until it is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < 200; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not reach it');
}

async function start(page: Page, count: number): Promise<void> {
  await page.goto(ADDRESS);
  await page.getByRole('radio', {name: String(count), exact: true}).check();
  await page.getByRole('button', {name: /^Empezar/}).click();
  await expect(page.getByText(`Pregunta 1 de ${count}`)).toBeVisible();
}

/** The outcomes to choose from. */
function optionsOn(page: Page): Locator {
  return page.locator('input[name=option]');
}

/** The facts on the page. */
function factsOn(page: Page): Promise<string[]> {
  return page
    .getByRole('listitem')
    .filter({has: page.locator('> strong')})
    .allInnerTexts();
}

/** Chooses the outcome that the facts on the page lead to as the published tree tells it, or another. */
async function choose(page: Page, isRight: boolean): Promise<void> {
  const options = await optionsOn(page).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const right = outcomeOf(await factsOn(page));
  const value = isRight ? right : (options.find((id) => id !== right) ?? '');
  await page.locator(`input[name=option][value="${value}"]`).check();
}

interface Published {
  readonly start: string;
  readonly outcomes: readonly {readonly id: string}[];
  readonly questions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly options?: readonly {readonly id: string; readonly label: string; readonly next?: string}[];
    readonly branches?: readonly {readonly next: string; readonly any?: readonly string[]; readonly all?: readonly string[]}[];
    readonly unsure?: string;
  }[];
}
const TREE = JSON.parse(readFileSync('build/datos/arboles/consentimiento.json', 'utf8')) as Published;

/** Follows the open data of the tree, without any code of ours. */
function outcomeOf(facts: readonly string[]): string {
  let at = TREE.start;
  for (const fact of facts) {
    const answer = fact.slice(fact.indexOf('\n') + 1).replace(' (y nada más)', '');
    const question = TREE.questions.find(({id}) => id === at);
    const chosen = question?.options?.filter(({label}) => (question.kind === 'single' ? label === answer : answer.includes(label))) ?? [];
    const ids = chosen.map(({id}) => id);
    const branch = question?.branches?.find(
      ({any, all}) => (any?.some((id) => ids.includes(id)) ?? true) && (all?.every((id) => ids.includes(id)) ?? true),
    );
    at = (question?.kind === 'single' ? chosen[0]?.next : answer === 'No sé' ? question?.unsure : branch?.next) ?? `lost at ${fact}`;
  }
  if (!TREE.outcomes.some(({id}) => id === at)) throw new Error(`these facts end at "${at}"`);
  return at;
}

test.describe('a drill', () => {
  for (const {width, colorScheme} of SCREENS) {
    test(`${width} pixels wide in ${colorScheme} colours can be read by everyone`, async ({page}) => {
      await page.setViewportSize({width, height: 780});
      await page.emulateMedia({colorScheme});
      await page.goto(ADDRESS);
      await expect(page.getByRole('button', {name: 'Empezar'})).toBeEnabled();
      await expectAccessible(page);
      await start(page, 5);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await choose(page, false);
      await page.getByRole('button', {name: 'Responder'}).click();
      await expect(page.getByRole('heading', {name: /No es correcto/})).toBeFocused();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }

  test('runs by keyboard alone, and marks as the published tree says', async ({page}) => {
    await page.goto(ADDRESS);
    await tabTo(page, page.getByRole('radio', {name: '10', exact: true}));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    for (let item = 1; item <= 5; item++) {
      await expect(page.getByText(`Pregunta ${item} de 5`)).toBeVisible();
      await expect(page.getByRole('heading', {name: '¿A qué resultado lleva el árbol con estos hechos?'})).toBeFocused();
      const right = outcomeOf(await factsOn(page));
      const values = await optionsOn(page).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
      await tabTo(page, optionsOn(page).first());
      await page.keyboard.press('Space');
      for (let step = 0; step < values.indexOf(right); step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', {name: '✓ Correcto'})).toBeFocused();
      await tabTo(page, page.getByRole('button', {name: item === 5 ? 'Ver el resultado' : 'Siguiente'}));
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', {name: 'Resultado: 5 de 5'})).toBeFocused();
    await tabTo(page, page.getByRole('button', {name: 'Practicar con otros 5 casos'}));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Pregunta 1 de 5')).toBeVisible();
  });

  test('says of a wrong answer which fact it overlooks, and quotes a provision', async ({page}) => {
    await start(page, 5);
    const facts = await factsOn(page);
    await choose(page, false);
    await page.getByRole('button', {name: 'Responder'}).click();
    const mark = page.getByRole('listitem').filter({hasText: 'no es correcta'});
    await expect(mark).toContainText('Sería así si, a «');
    const told = (await mark.innerText()).replaceAll('“', '«').replaceAll('”', '»');
    expect(facts.filter((fact) => told.includes(`«${fact.slice(0, fact.indexOf('\n')).trim()}»`))).not.toEqual([]);
    await mark.getByText('Leer el texto').first().click();
    await expect(mark.locator('blockquote').first()).not.toBeEmpty();
  });

  test('keeps its place and its cases over a reload', async ({page}) => {
    await start(page, 5);
    await choose(page, true);
    await page.getByRole('button', {name: 'Responder'}).click();
    await page.getByRole('button', {name: 'Siguiente'}).click();
    await expect(page.getByText('Pregunta 2 de 5')).toBeVisible();
    const before = await page.locator('form').innerText();
    await page.reload();
    await page.getByRole('button', {name: 'Seguir donde estabas (1 de 5)'}).click();
    await expect(page.getByText('Pregunta 2 de 5')).toBeVisible();
    expect(await page.locator('form').innerText()).toBe(before);
  });

  test('shows the last result again, and begins with other cases', async ({page}) => {
    await start(page, 5);
    for (let item = 1; item <= 5; item++) {
      await choose(page, item !== 3);
      await page.getByRole('button', {name: 'Responder'}).click();
      await page.getByRole('button', {name: item === 5 ? 'Ver el resultado' : 'Siguiente'}).click();
    }
    await page.reload();
    await page.getByRole('button', {name: 'Ver el último resultado (4 de 5)'}).click();
    await expect(page.getByRole('heading', {name: 'Resultado: 4 de 5'})).toBeVisible();
    await page.reload();
    await page.getByRole('button', {name: 'Empezar con otros casos'}).click();
    await expect(page.getByText('Pregunta 1 de 10')).toBeVisible();
  });

  test('tells of norms that ended that they did, and is one step from the tree', async ({page}) => {
    await page.goto('/arboles/sanciones/ejercicios/');
    await expect(page.getByText('⚠ Régimen histórico:')).toBeVisible();
    await page.getByRole('main').getByRole('link', {name: 'Clasificación y graduación de sanciones'}).click();
    await page.getByRole('link', {name: 'ejercicios de este árbol'}).click();
    await expect(page).toHaveURL(/\/arboles\/sanciones\/ejercicios\/$/);
  });

  test('loads what makes and marks its cases only when it begins', async ({page}) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
    await page.goto(ADDRESS);
    await expect(page.getByRole('button', {name: 'Empezar'})).toBeEnabled();
    await page.waitForLoadState('networkidle');
    const before = scripts.length;
    await page.getByRole('button', {name: 'Empezar'}).click();
    await expect(page.getByText('Pregunta 1 de 10')).toBeVisible();
    expect(scripts.length).toBeGreaterThan(before);
  });
});
