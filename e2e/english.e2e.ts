/**
 * On English pages every Vietnamese word stands in an element that says so: a screen reader speaks it as Vietnamese.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newVisitor, openBrowser, visit } from './support/browser.ts';

const site = inject('site');
const PROGRAMME = '/bac-kan/08-nq-tu';
const figure = (address: string): string => `/bac-kan/figures?address=${encodeURIComponent(address)}`;
const PAGES = [
  '',
  '/nhiem-vu',
  '/nhiem-vu/2.2',
  '/nhiem-vu/2.4',
  '/nhiem-vu/3',
  '/so-lieu',
  '/so-lieu?xem=ma-tran',
  '/so-lieu/budget-revenue',
  '/so-lieu/ocop-products',
  '/so-lieu/clean-water-rate',
  '/nguon-luc',
  '/cong-trinh',
  '/cong-trinh?xem=giai-doan',
  '/cong-trinh?xem=ban-do',
  '/cong-trinh/provincial-stadium',
  '/van-ban',
  '/van-ban/bao-cao-so-ket-08',
  '/van-ban/931-qd-ubnd',
  '/bao-cao',
  '/giam-sat',
  '/nhat-ky',
  '/tim-kiem?tim=mặt+bằng',
  '/so-sanh?tu=31/12/2021&den=31/5/2023',
  '/so-sanh?theo=nhat-ky&tu=1&den=100',
].map((path) => PROGRAMME + path);
const FIGURES = [
  'objective:2 progress',
  'claim:mobilised-total stated',
  'claim:hamlets-new-rural computed',
  'contribution:panels pledged',
  'count work[objective=2.2,stuck]',
  'measure:budget-revenue @bac-kan #2022',
].map(figure);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Texts with Vietnamese letters whose nearest language is not Vietnamese. */
const unmarked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (!parent || parent.closest('script, style') || !/[đĐ]|\p{M}/u.test(text.normalize('NFD'))) continue;
      if (parent.closest('[lang]')?.getAttribute('lang') !== 'vi')
        found.push(`${parent.tagName.toLowerCase()}.${parent.className}: ${text.slice(0, 80)}`);
    }
    return found;
  });

test('every page', async () => {
  const { page, complaints, close } = await newVisitor(browser, site);
  await page.goto('/?lang=en');
  for (const path of [...PAGES, ...FIGURES]) {
    // The words are there before any script runs.
    const answer = await page.goto(path, { waitUntil: 'domcontentloaded' });
    expect(answer?.status(), path).toBe(200);
    expect(await page.locator('html').getAttribute('lang'), path).toBe('en');
    expect(await unmarked(page), path).toEqual([]);
  }
  expect(complaints).toEqual([]);
  await close();
});

test('the panel beside a page', async () => {
  const { page, complaints, close } = await newVisitor(browser, site);
  await visit(page, `${PROGRAMME}/nguon-luc?lang=en`);
  await page.locator('.funding-total .figure').click();
  await page.getByRole('dialog').locator('.trace-address').waitFor();
  expect(await unmarked(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('Vietnamese pages are left as they are', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${PROGRAMME}/nguon-luc`);
  expect(await page.locator('main [lang]').count()).toBe(0);
  await close();
});
