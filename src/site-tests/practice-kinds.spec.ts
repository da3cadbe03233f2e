import type {Page} from '@playwright/test';
import {BANK, openAttemptAt, type Written, writtenItems} from './practice-site';
import {expect, expectAccessible, expectNoSidewaysScroll, SCREENS, test} from './site';
import {tabTo} from './tree-site';

const WRITTEN = writtenItems(BANK);
const one = (kind: string, fits: (item: Written) => boolean = () => true): Written => {
  const found = WRITTEN.find((item) => item.kind === kind && fits(item));
  if (!found) throw new Error(`the bank has no item of kind ${kind}`);
  return found;
};
const partsOf = ({id, parts = []}: Written): Written[] => parts.map((part) => ({...part, id: `${id}/${part.id}`}));

/** An item of every kind, of true-false without reasons and with them. */
const ITEMS = [
  one('single'),
  one('several'),
  one('true-false', ({reasons}) => reasons === undefined),
  one('true-false', ({reasons}) => reasons !== undefined),
  one('order'),
  one('match'),
  one('fill-in'),
  ...partsOf(one('case')),
];

/** Chooses a radio of a group with the arrows, as who has no mouse does. */
async function chooseRadio(page: Page, name: string, value: string): Promise<void> {
  const radios = page.locator(`input[name="${name}"]`);
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  const wanted = page.locator(`input[name="${name}"][value="${value}"]`);
  for (let step = await radios.count(); step > 0 && !(await wanted.isChecked()); step--) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

/** Moves each element up to its place; the focus stays on the button of the one that moves. */
async function putInOrder(page: Page, elements: readonly {readonly id: string; readonly text: string}[]): Promise<void> {
  const ids = (): Promise<string[]> =>
    page.locator('input[name="order"]').evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
  for (const [place, {id, text}] of elements.entries()) {
    const up = page.getByRole('button', {name: `Subir: ${text}`, exact: true});
    for (let at = (await ids()).indexOf(id); at > place; at--) {
      await tabTo(page, up);
      await page.keyboard.press('Enter');
      await expect(up).toBeFocused();
      await expect(page.getByRole('status').filter({hasText: `«${text}»: lugar ${at} de ${elements.length}.`})).toBeVisible();
    }
  }
}

const isRight = ({correct}: Written, option: string): boolean => Array.isArray(correct) && correct.includes(option);

/** Fills in the right response, or a wrong one, by keyboard alone. */
async function respond(page: Page, item: Written, right: boolean): Promise<void> {
  switch (item.kind) {
    case 'single': {
      const chosen = item.options?.find(({id}) => isRight(item, id) === right);
      return chooseRadio(page, 'option', chosen?.id ?? '');
    }
    case 'several':
      for (const {id} of item.options?.filter((option) => isRight(item, option.id) === right) ?? []) {
        await tabTo(page, page.locator(`input[name=option][value="${id}"]`));
        await page.keyboard.press('Space');
      }
      return;
    case 'true-false':
      await chooseRadio(page, 'verdict', String(right ? item.correct : !item.correct));
      if (item.reason !== undefined) {
        await chooseRadio(page, 'reason', right ? item.reason : (item.reasons?.find(({id}) => id !== item.reason)?.id ?? ''));
      }
      return;
    case 'order':
      return putInOrder(page, right ? (item.elements ?? []) : (item.elements ?? []).toReversed());
    case 'match':
      for (const {id, match} of item.prompts ?? []) {
        const select = page.locator(`select[name="match/${id}"]`);
        await tabTo(page, select);
        const values = await select.locator('option').evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
        const steps = right ? values.indexOf(match) : 1;
        for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
        await expect(select).toHaveValue(values[steps] ?? '');
      }
      return;
    case 'fill-in':
      for (const {id, accepts, mistakes} of item.blanks ?? []) {
        await tabTo(page, page.locator(`input[name="blank/${id}"]`));
        await page.keyboard.type(right ? (accepts[0] ?? '').toUpperCase() : (mistakes?.[0]?.says[0] ?? 'nada'));
      }
  }
}

for (const {width, colorScheme} of SCREENS) {
  // What stands around the item is the same on every page, and examined there (accessibility.spec.ts).
  const right = colorScheme === 'light';
  test.describe(`every kind of item ${width} pixels wide in ${colorScheme} colours`, () => {
    test.use({viewport: {width, height: 800}, colorScheme});
    test(`is answered ${right ? 'right' : 'wrong'} by keyboard alone, and nothing is violated`, async ({page}) => {
      test.slow();
      await openAttemptAt(
        page,
        ITEMS.map(({id}) => id),
      );
      for (const [at, item] of ITEMS.entries()) {
        await test.step(`${item.kind}: ${item.id}`, async () => {
          await expect(page.getByText(`Pregunta ${at + 1} de ${ITEMS.length}`)).toBeVisible();
          const startsCase = item.id === partsOf(one('case'))[0]?.id;
          await expect(page.getByRole('heading', {level: 2, name: startsCase ? /^Caso: .+ — pregunta 1 de \d+$/ : item.ask})).toBeFocused();
          await expect(page.getByRole('group', {name: item.ask})).toBeVisible();
          await tabTo(page, page.getByRole('button', {name: 'Responder'}));
          await page.keyboard.press('Enter');
          await expect(page.getByRole('alert')).toContainText(/responder/);
          await expectAccessible(page, 'main');
          await expectNoSidewaysScroll(page);
          await respond(page, item, right);
          await expect(page.getByRole('alert')).toHaveCount(0);
          await tabTo(page, page.getByRole('button', {name: 'Responder'}));
          await page.keyboard.press('Enter');
          await expect(page.getByRole('heading', {name: right ? '✓ Correcto' : '✗ No es correcto'})).toBeFocused();
          await expect(page.getByText('Qué se entendió mal:').first()).toBeVisible({visible: !right});
          await expect(page.getByRole('listitem').getByText('Qué dice la norma').first()).toBeVisible();
          await expectAccessible(page, 'main');
          await expectNoSidewaysScroll(page);
          await tabTo(page, page.getByRole('button', {name: /^(Siguiente|Ver el resultado)$/}));
          await page.keyboard.press('Enter');
        });
      }
      await expect(page.getByRole('heading', {name: `Resultado: ${right ? ITEMS.length : 0} de ${ITEMS.length}`})).toBeFocused();
      await page.getByRole('listitem').locator('summary').first().press('Enter');
      await expect(page.getByText('Qué dice la norma').first()).toBeVisible();
      await expectAccessible(page, 'main');
      await expectNoSidewaysScroll(page);
    });
  });
}

test('the facts of a case stay above each of its questions, and fold', async ({page}) => {
  const parts = partsOf(one('case'));
  await openAttemptAt(
    page,
    parts.map(({id}) => id),
  );
  const facts = page.getByText(String(one('case').facts).split('\n')[0] ?? '');
  await expect(facts).toBeVisible();
  await page.getByText('Los hechos').click();
  await expect(facts).toBeHidden();
  await page.getByText('Los hechos').click();
  await chooseRadio(page, 'option', String(parts[0]?.correct));
  await page.getByRole('button', {name: 'Responder'}).click();
  await expect(facts).toHaveCount(1);
  await page.getByRole('button', {name: 'Siguiente'}).click();
  await expect(page.getByRole('heading', {name: `Caso: ${one('case').title} — pregunta 2 de ${parts.length}`})).toBeVisible();
  await expect(facts).toHaveCount(1);
});

test('hints come one by one, each with what it rests on, and what was explained is shown beside the explanation', async ({page}) => {
  const hinted = WRITTEN.find(({hints, kind}) => kind === 'fill-in' && (hints?.length ?? 0) > 1);
  const explained = WRITTEN.find(({explain}) => explain === true);
  await openAttemptAt(page, [hinted?.id ?? '', explained?.id ?? '']);
  await page.getByRole('button', {name: 'Dame una pista (1 de 2)'}).click();
  await expect(page.getByRole('listitem').filter({hasText: hinted?.hints?.[0]?.text ?? '?'})).toBeFocused();
  await expect(page.getByText('La pista se apoya en')).toHaveCount(1);
  await page.getByRole('button', {name: 'Dame una pista (2 de 2)'}).click();
  await expect(page.getByRole('button', {name: /Dame una pista/})).toHaveCount(0);
  for (const field of await page.locator('[name^="blank/"]').all()) await field.fill('10');
  await page.getByRole('radio', {name: 'Seguro'}).check();
  await page.getByRole('button', {name: 'Responder'}).click();
  await page.getByRole('button', {name: 'Siguiente'}).click();
  await page.getByRole('textbox', {name: 'Explicá por qué'}).fill('Por el inciso 4.');
  await page.locator('[name=verdict]').first().check();
  await page.locator('[name=reason]').first().check();
  await page.getByRole('button', {name: 'Responder'}).click();
  await expect(page.getByText('Lo que explicaste').locator('..').locator('..')).toContainText('Por el inciso 4.');
  await page.getByRole('button', {name: 'Ver el resultado'}).click();
  await expect(page.getByText('estabas seguro', {exact: true})).toBeVisible();
});
