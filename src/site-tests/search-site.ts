import type {Locator, Page} from '@playwright/test';
import {expect} from './site';

/** The search as a person finds it: by role and name. */

export const button = (page: Page): Locator => page.getByRole('button', {name: 'Buscar en todo el sitio'});
export const dialog = (page: Page): Locator => page.getByRole('dialog', {name: 'Buscar'});
export const box = (page: Page): Locator => page.getByRole('combobox', {name: 'Buscar en todo el sitio'});
export const options = (page: Page): Locator => dialog(page).getByRole('option');
export const status = (page: Page): Locator => page.getByRole('main').getByRole('status');
export const hits = (page: Page): Locator => page.getByRole('main').getByRole('listitem');

export async function open(page: Page): Promise<void> {
  await button(page).click();
  await expect(box(page)).toBeFocused();
}

/** The line that the arrows are on, as the input tells it. */
export async function activeLine(page: Page): Promise<Locator> {
  const id = await box(page).getAttribute('aria-activedescendant');
  expect(id).not.toBeNull();
  return page.locator(`[id="${id}"]`);
}

/** Lets no file of that name through, until it is called. */
export async function blocked(page: Page, pattern: string): Promise<() => Promise<void>> {
  await page.route(pattern, (route) => route.fulfill({status: 503, body: ''}));
  return () => page.unroute(pattern);
}
