/** Overview and tree of objectives: readable, reachable, on every screen, with and without scripts. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newVisitor, openBrowser, PHONE, visit } from './support/browser.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the start page leads to a programme, and the menu to the tree, by keyboard; invented data say so', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto('/');
  expect(await page.locator('li', { hasText: 'Thành phố Mẫu' }).textContent()).toContain('Dữ liệu minh hoạ');
  await page.getByRole('link', { name: 'Nghị quyết 08-NQ/TU', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/bac-kan\/08-nq-tu/u);
  await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/nhiem-vu$/u);
  await page.getByRole('heading', { level: 1, name: 'Mục tiêu, nhiệm vụ' }).waitFor();
  await close();
});

test('a workspace alone leads to its programme and keeps what was asked, with and without a script', async () => {
  const answer = await fetch(`${site}/bac-kan?asOf=2022-12-31`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/bac-kan/08-nq-tu?asOf=2022-12-31']);
  const { page, complaints, close } = await newVisitor(browser, site);
  await page.goto('/thanh-pho-mau/');
  await page.waitForURL(/\/thanh-pho-mau\/01-nq-tu$/u);
  expect(await page.locator('.brand-place').textContent()).toContain('Thành phố Mẫu');
  expect(complaints).toEqual([]);
  await close();
});

test('another day, written as Vietnam writes it, changes the page and stays in its links, without scripts and whatever the browser speaks', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false, locale: 'en-US' });
  await page.goto('/bac-kan/08-nq-tu');
  const field = page.getByLabel(/Số liệu đến ngày/u);
  expect(await field.inputValue()).toBe('31/5/2023');
  await field.fill('31/12/2022');
  await page.getByRole('button', { name: 'Xem' }).click();
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2022-12-31');
  await page.getByRole('link', { name: 'Nhiệm vụ', exact: true }).click();
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2022-12-31');
  expect(await page.getByLabel(/Số liệu đến ngày/u).inputValue()).toBe('31/12/2022');
  await close();
});

test('on a phone what needs action stands before any count', async () => {
  const { page, close } = await newVisitor(browser, site, { viewport: PHONE, hasTouch: true, isMobile: true });
  await visit(page, '/bac-kan/08-nq-tu');
  const top = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => one.getBoundingClientRect().top);
  expect(await top('main h2')).toBeLessThan(780);
  expect(await page.locator('main h2').first().textContent()).toBe('Việc cần xử lý');
  expect(await top('main h2')).toBeLessThan(await top('.counts'));
  await close();
});
