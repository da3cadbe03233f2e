import {expect, expectNoSidewaysScroll, test} from './site';

test('the thematic index leads from a matter to its provisions, and each provision back to its matters', async ({page}) => {
  await page.goto('/temas/');
  await page
    .getByRole('link', {name: /Contraseñas/})
    .first()
    .click();
  const heading = page.getByRole('heading', {level: 2, name: /Contraseñas/});
  await expect(heading).toBeInViewport();
  const entry = page.locator('section', {has: heading});
  await expect(entry.getByText('No rige').first()).toBeVisible();
  await entry
    .getByRole('link', {name: /Resolución AAIP 47\/2018/})
    .first()
    .click();
  await expect(page.getByRole('heading', {name: 'Temas', exact: true})).toBeVisible();
  await page.getByRole('link', {name: /Contraseñas/}).click();
  await expect(page).toHaveURL(/\/temas\/seguridad\/#/);
});

test('the search answers to the names of a matter', async ({page}) => {
  await page.goto('/buscar/?q=compartí la clave');
  const found = page.getByRole('main').getByRole('listitem').locator('a');
  // What rules stands before the measure of the past that names passwords.
  await expect(found.first()).toContainText('Resolución AAIP 47/2018, anexo I, letra B');
  await expect(found.filter({hasText: 'Disposición DNPDP 11/2006, nivel básico, punto 7'}).first()).toBeVisible();
});

test('on a phone nothing sticks out', async ({page}) => {
  await page.setViewportSize({width: 320, height: 700});
  for (const address of ['/temas/', '/temas/sanciones/']) {
    await page.goto(address);
    await expectNoSidewaysScroll(page);
  }
});
