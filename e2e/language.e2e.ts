/** The English switch changes words, numbers and dates, and stays for the next page. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newVisitor, openBrowser } from './support/browser.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('English by the switch, kept on the next page', async () => {
  const { page, complaints, close } = await newVisitor(browser, site);
  const figure = `/bac-kan/figures?address=${encodeURIComponent('objective:2 progress')}`;
  await page.goto(figure);
  const vietnamese = (await page.locator('.trace-value').textContent()) ?? '';
  await page.getByRole('link', { name: /English/u }).click();
  await page.waitForURL(/lang=en/u);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('.trace-value').textContent()).toBe(vietnamese.replace(',', '.'));
  await page.goto(figure);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(complaints).toEqual([]);
  await close();
});

test('a programme that is not there is told in the reader’s language', async () => {
  const text = await (await fetch(`${site}/bac-kan/khong-co?lang=en`)).text();
  expect(text).toContain('<html lang="en"');
  expect(text).toContain('cannot be carried out');
});
