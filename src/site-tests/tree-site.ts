import {expect, type Locator, type Page} from '@playwright/test';

/** A walk through a tree, as a person without a mouse takes it. */

interface Asked {
  readonly kind: string;
  readonly options?: readonly {readonly id: string}[];
}

/** The answers given so far. */
export function trailOf(page: Page): Locator {
  return page.locator('div', {has: page.locator('> p', {hasText: 'Tus respuestas'})}).last();
}

/** Answers the question on the page and goes on. */
export async function answerByKeyboard(page: Page, {kind, options = []}: Asked, answer: string | readonly string[]): Promise<void> {
  if (kind !== 'single' && answer === 'no-se') {
    await tabTo(page, page.getByRole('button', {name: 'No sé', exact: true}));
    await page.keyboard.press('Enter');
    return;
  }
  if (kind === 'single') {
    const radios = page.getByRole('radio');
    await tabTo(page, radios.first());
    const steps = options.findIndex(({id}) => id === answer);
    if (steps === 0) await page.keyboard.press('Space');
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
  } else if (kind === 'several') {
    for (const id of answer) {
      await tabTo(page, page.locator(`input[type=checkbox][value="${id}"]`));
      await page.keyboard.press('Space');
    }
  } else {
    await tabTo(page, page.locator('form input[name=value]'));
    const given = String(answer);
    // A date is written as the reader's language writes it: day, month, year.
    await page.keyboard.type(kind === 'date' ? given.split('-').reverse().join('') : given);
  }
  await page.keyboard.press('Enter');
}

const MOST_TABS = 200;

/** Goes with the keyboard to what is on the page. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not reach it');
}
