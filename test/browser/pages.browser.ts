import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { overflowOf, shoot, Site, violationsOf } from './site.js';

let site: Site;

beforeAll(async () => {
  site = await Site.open();
});

afterAll(() => site.close());

afterEach(() => {
  expect(site.problems.splice(0)).toEqual([]);
});

/** One page of every kind. */
const kinds = {
  home: 'index.html',
  regulations: 'regulations/index.html',
  regulation: 'regulations/sterker-sociaal-werk.html',
  guides: 'guides/index.html',
  guide: 'guides/scenarios.html',
  api: 'api/index.html',
  'api-function': 'api/functions/klachtrecht.assess.html',
} as const;

const pages = Object.entries(kinds);

/** TypeDoc's own theme: links in the headings of what can be folded, and sections that begin with a fourth heading. */
const ofTheTheme = ['nested-interactive', 'heading-order'];

const pasen = 'playground/index.html#scenario=krachtig-perspectief/ontvangst-pasen/1';

const tabs = ['Overzicht', 'Verloop', 'Lezingen', 'Uitleg', 'Eigen bestanden'] as const;

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(pages)('nothing stands in the way of anybody: %s', async (name, path) => {
    const page = await site.goto(path, { colorScheme });
    await page.evaluate(() => document.fonts.ready);
    await shoot(page, `${name}-${colorScheme}`);
    expect(await violationsOf(page, name.startsWith('api') ? ofTheTheme : [])).toEqual([]);
  });

  test('nor in the playground', async () => {
    const page = await site.goto(pasen, { colorScheme });
    await page.locator('.events > li').first().waitFor();
    for (const tab of tabs) {
      await page.getByRole('tab', { name: tab }).click();
      for (const details of await page.locator('.result details:not([open]) > summary').all()) if (await details.isVisible()) await details.click();
      await shoot(page, `playground-${tab.toLowerCase().replace(' ', '-')}-${colorScheme}`);
      expect(await violationsOf(page)).toEqual([]);
    }
    for (const button of ['Voorbeelden', 'Bewaren']) {
      await page.getByRole('button', { name: button }).click();
      await page.locator('dialog').waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

describe.each([360, 768, 1920])('%i pixels wide', (width) => {
  test.each(pages)('nothing sticks out: %s', async (name, path) => {
    const page = await site.goto(path, { viewport: { width, height: 900 } });
    await shoot(page, `${name}-${width}`);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });

  test('nor in the playground', async () => {
    const page = await site.goto(pasen, { viewport: { width, height: 900 } });
    await page.locator('.events > li').first().waitFor();
    for (const tab of tabs) {
      await page.getByRole('tab', { name: tab }).click();
      await shoot(page, `playground-${tab.toLowerCase().replace(' ', '-')}-${width}`);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    }
  });
});

test('light or dark is a choice that stays', async () => {
  const page = await site.goto('index.html', { colorScheme: 'light' });
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Licht of donker' }).click();
  expect(await paper()).not.toBe(light);
  await page.getByRole('link', { name: 'Handleidingen', exact: true }).click();
  await page.waitForURL('**/guides/index.html');
  expect(await paper()).not.toBe(light);
});
