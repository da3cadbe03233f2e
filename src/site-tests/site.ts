import AxeBuilder from '@axe-core/playwright';
import {test as base, expect, type Page} from '@playwright/test';

/**
 * A test of the built site. Every one fails on an error in the console (hydration errors show there), on an uncaught
 * exception, and on a request to another host.
 */
export const test = base.extend<{page: Page}>({
  page: async ({page, baseURL}, use) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(`${baseURL}/`)) faults.push(`request to another host: ${url}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export {expect};

/** Where everything visible is examined: each layout once and each set of colours once, for the slowest check there is. */
export const SCREENS = [
  {width: 360, colorScheme: 'dark'},
  {width: 1280, colorScheme: 'light'},
] as const;

/** WCAG 2.2 AA, as far as a machine can tell, of the whole page or of what is `within` it. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const builder = new AxeBuilder({page});
  const {violations} = await (within === undefined ? builder : builder.include(within))
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(
    violations.map(
      ({id, nodes}) =>
        `${id}: ${nodes
          .map((node) => node.target.join(' '))
          .slice(0, 3)
          .join(', ')}`,
    ),
  ).toEqual([]);
}

/** Nothing sticks out at the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(content).toBeLessThanOrEqual(view ?? 0);
}
