/**
 * How pages look to the eye: colours in both themes and on paper, lines that end where they should, and nothing that
 * cannot be used.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  accessibilityFaults,
  newVisitor,
  openBrowser,
  openTrace,
  PHONE,
  visit,
  type WatchedPage,
} from './support/browser.ts';

const site = inject('site');
const REAL = '/bac-kan/08-nq-tu';
const TEACHING = '/thanh-pho-mau/01-nq-tu';
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(23, 22, 21)';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const paper = ({ page }: WatchedPage): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('a dark theme', () => {
  test.each([
    '/',
    '/kiem-tra-bao-cao',
    ...['', '/cong-trinh?xem=ban-do', '/nguon-luc', '/so-lieu/budget-revenue', '/tim-kiem?tim=duong'].map(
      (below) => REAL + below,
    ),
    ...['/do-thi', '/do-thi/nhieu-do-thi'].map((below) => TEACHING + below),
  ])('follows the device, and can be read: %s', async (path) => {
    const visitor = await newVisitor(browser, site, { colorScheme: 'dark', hasTouch: true, isMobile: true });
    await visit(visitor.page, path);
    expect(await paper(visitor)).toBe(DARK);
    // What does not hang on colours is looked at in the light.
    expect(await accessibilityFaults(visitor.page, ['color-contrast'])).toEqual([]);
    await visitor.page.emulateMedia({ media: 'print' });
    expect(await paper(visitor)).toBe(LIGHT);
    await visitor.close();
  });
  test('is chosen by a link, without scripts, and kept; paper stays light', async () => {
    const visitor = await newVisitor(browser, site, { javaScriptEnabled: false });
    const { page } = visitor;
    await page.goto(REAL);
    expect(await paper(visitor)).toBe(LIGHT);
    await page.getByRole('link', { name: 'Tối', exact: true }).click();
    await page.goto(`${REAL}/nguon-luc`);
    expect(await paper(visitor)).toBe(DARK);
    await page.emulateMedia({ media: 'print' });
    expect(await paper(visitor)).toBe(LIGHT);
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await page.getByRole('link', { name: 'Sáng', exact: true }).click();
    expect(await paper(visitor)).toBe(LIGHT);
    await page.getByRole('link', { name: 'Theo máy', exact: true }).click();
    expect(await paper(visitor)).toBe(DARK);
    await visitor.close();
  });
  test('draws charts in its own colours', async () => {
    const { page, close } = await newVisitor(browser, site, { colorScheme: 'dark' });
    await visit(page, `${REAL}/so-lieu/budget-revenue`);
    const text = page.locator('.chart-picture text').first();
    expect(await text.evaluate((one) => getComputedStyle(one).fill)).toMatch(/^rgb\((?:1[5-9]|2[0-5])\d, /u);
    await close();
  });
});

test('no grey stands where tiles end, and totals stand under their column', async () => {
  const { page, close } = await newVisitor(browser, site, { viewport: PHONE });
  await visit(page, REAL);
  const tiles = page.locator('.counts').first();
  expect(await tiles.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
  await page.setViewportSize({ width: 1280, height: 900 });
  await visit(page, `${REAL}/cong-trinh/provincial-stadium`);
  const ends = await page.locator('.data-table td.end').evaluateAll((cells) => [
    ...new Set(
      cells.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return Math.round(range.getBoundingClientRect().right);
      }),
    ),
  ]);
  expect(ends).toHaveLength(1);
  await close();
});

describe('buttons that copy', () => {
  const BUTTON = { name: 'Sao chép địa chỉ' };
  test('stand where the browser lets a page copy, and nowhere else', async () => {
    for (const [given, count] of [
      ['', 1],
      ['delete Object.getPrototypeOf(navigator).clipboard', 0],
    ] as const) {
      const { page, close } = await newVisitor(browser, site);
      if (given !== '') await page.addInitScript(given);
      await visit(page, REAL);
      const panel = await openTrace(page, page.locator('main a.figure').first());
      expect(await panel.getByRole('button', BUTTON).count()).toBe(count);
      await close();
    }
  });
  test('do not stand without scripts', async () => {
    const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
    await page.goto(`/bac-kan/figures?address=${encodeURIComponent('objective:2 progress')}`);
    expect(await page.getByRole('button', BUTTON).count()).toBe(0);
    await close();
  });
});

test('on a phone the head of a page overlaps nothing', async () => {
  const { page, close } = await newVisitor(browser, site, { viewport: PHONE });
  for (const path of ['/', '/kiem-tra-bao-cao', REAL]) {
    await visit(page, path);
    const { brand, reader } = await page.evaluate(() => {
      const box = (name: string) => document.querySelector(name)?.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(document.querySelector('.brand') as Node);
      return { brand: words.getBoundingClientRect().right, reader: box('.reader')?.left ?? 0 };
    });
    expect(brand).toBeLessThanOrEqual(reader);
  }
  await close();
});
