/** A reader opens the source of a number: by keyboard, by click, without scripts. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  accessibilityFaults,
  newVisitor,
  openBrowser,
  openTrace,
  PHONE,
  sidewaysScroll,
  visit,
} from './support/browser.ts';

const site = inject('site');
const FIGURE = `/bac-kan/figures?address=${encodeURIComponent('objective:2 progress')}`;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('Enter opens the trace beside the page, Escape closes it and gives the focus back', async () => {
  const { page, complaints, strangers, close } = await newVisitor(browser, site);
  await visit(page, FIGURE);
  const figure = page.locator('main a.figure').first();
  const address = await figure.getAttribute('data-figure');
  const panel = await openTrace(page, figure);
  expect(await panel.locator('.trace-address').textContent()).toBe(address);
  // The address bar has the figure that is shown; closing gives the page's own back.
  expect(page.url()).toContain(encodeURIComponent(address ?? '').replaceAll('%20', '+'));
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await panel.count()).toBe(0);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['figure'])).toBe(address);
  await page.waitForURL(`**${FIGURE}`);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
  await close();
});

test('the way back closes the trace and leaves the page where it was; a new load opens the figure as a page', async () => {
  const { page, close } = await newVisitor(browser, site, { viewport: PHONE, hasTouch: true, isMobile: true });
  await visit(page, '/bac-kan/08-nq-tu/so-lieu');
  const figure = page.locator('main a.figure').nth(12);
  await figure.scrollIntoViewIfNeeded();
  const at = await page.evaluate(() => window.scrollY);
  const panel = await openTrace(page, figure);
  await page.goBack();
  await expect.poll(() => panel.count()).toBe(0);
  expect(page.url()).toContain('/bac-kan/08-nq-tu/so-lieu');
  await expect.poll(() => page.evaluate((y) => Math.abs(window.scrollY - y) < 200, at)).toBe(true);
  await openTrace(page, figure);
  await page.reload();
  expect(await page.locator('main .trace-address').count()).toBe(1);
  await close();
});

test('without scripts the same opens as a page', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(FIGURE);
  const figure = page.locator('main a.figure').first();
  const address = await figure.getAttribute('data-figure');
  await figure.click();
  expect(await page.locator('main .trace-address').textContent()).toBe(address);
  await close();
});

test('the address of a figure answers as data with the same value', async () => {
  const answer = (await (
    await fetch(`${site}/api/v1/figures?address=${encodeURIComponent('objective:2 progress')}`)
  ).json()) as { readonly printed: string };
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(FIGURE);
  expect(await page.locator('.trace-value').textContent()).toBe(answer.printed);
  // What the menu offers on a programme's pages it offers here.
  expect(await page.getByRole('navigation').getByRole('link', { name: 'Nhập hồ sơ' }).count()).toBe(1);
  await close();
});

test('a phone shows it without scrolling sideways', async () => {
  const { page, close } = await newVisitor(browser, site, { viewport: PHONE, hasTouch: true, isMobile: true });
  await visit(page, FIGURE);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.locator('main a.figure').first().tap();
  await page.getByRole('dialog').locator('.trace-address').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  await close();
});
