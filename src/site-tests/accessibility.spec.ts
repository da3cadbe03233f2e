import {expect, expectAccessible, expectNoSidewaysScroll, SCREENS, test} from './site';

const PAGES = {
  home: '/',
  'index of norms': '/normas/',
  'norm in force': '/normas/ley-25326/',
  'norm not in force': '/normas/disposicion-11-2006/',
  article: '/normas/ley-25326/art-5/',
  'article with its replacement beside': '/normas/ley-25326/art-32/',
  'thematic index': '/temas/',
  'area of the thematic index': '/temas/internacional/',
  'side by side': '/normas/comparar/disposicion-11-2006/',
  sources: '/fuentes/',
  'decision tree': '/arboles/nivel-de-seguridad/',
  quiz: '/modulos/ley-25326/practica/',
  lesson: '/modulos/datos-y-principios/dato-personal/',
  search: '/buscar/?q=consentimiento',
};

for (const {width, colorScheme} of SCREENS) {
  test.describe(`${width} pixels wide, in ${colorScheme} colours`, () => {
    test.use({colorScheme, viewport: {width, height: 800}});
    for (const [name, address] of Object.entries(PAGES)) {
      test(`${name}: no violation of WCAG 2.2 AA, nothing sticks out`, async ({page}) => {
        await page.goto(address);
        await expect(page.getByRole('heading', {level: 1}).first()).toBeVisible();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    }
  });
}

test('on a phone the menu opens and nothing is violated', async ({page}) => {
  await page.setViewportSize({width: 390, height: 800});
  await page.goto('/normas/ley-25326/art-5/');
  await page
    .getByRole('button', {name: /barra lateral|menú/i})
    .first()
    .click();
  await expect(page.getByRole('link', {name: 'Aprender'}).first()).toBeVisible();
  await expectAccessible(page);
});
