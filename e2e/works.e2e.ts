/** An official looks for a work, sees where it stands and what holds it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newVisitor, openBrowser, openTrace, PHONE, visit } from './support/browser.ts';

const site = inject('site');
const WORKS = '/bac-kan/08-nq-tu/cong-trinh';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('held works are found without a script, with what holds them', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(WORKS);
  await page.getByLabel('Cần xử lý').selectOption('vuong');
  await page.getByRole('button', { name: 'Lọc' }).click();
  const text = (await page.locator('main table').textContent()) ?? '';
  expect(text).toContain('Khu dân cư Đức Xuân 4');
  expect(text).toContain('chủ trương tài trợ quy hoạch đã bị bãi bỏ');
  expect(text).not.toContain('Cầu Đới Kỳ');
  await close();
});

test('the table sorts by money; what is not stated comes last', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${WORKS}?sort=-funding`);
  expect(await page.locator('main tbody th').first().textContent()).toContain('sân vận động tỉnh');
  expect(await page.locator('main tbody tr').last().textContent()).toContain('nguồn không nêu');
  await close();
});

test('the CSV holds the chosen works', async () => {
  const answer = await fetch(`${site}${WORKS}.csv?tinh-trang=proposed`);
  expect(answer.headers.get('content-type')).toContain('text/csv');
  const text = await answer.text();
  expect(text).toContain('Nạo vét lòng sông Cầu');
  expect(text).not.toContain('provincial-stadium');
});

test('the map is walked by keyboard and says the same as its list', async () => {
  const { page, close } = await newVisitor(browser, site);
  await visit(page, `${WORKS}?xem=ban-do`);
  const marks = page.locator('svg.map a');
  const names = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')?.split(',')[0]));
  for (const name of names)
    expect(
      await page
        .locator('.map-layout .map-place')
        .filter({ hasText: name ?? '' })
        .count(),
    ).toBeGreaterThan(0);
  await marks.first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/cong-trinh\/[a-z0-9-]+$/u);
  await close();
});

test('one work tells its legal steps with their decisions, its money and its history', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${WORKS}/general-plan-2030`);
  const steps = (await page.locator('.step-line').textContent()) ?? '';
  expect(steps).toContain('Phê duyệt');
  expect(steps).toContain('931/QĐ-UBND');
  expect(steps).toContain('thời hạn theo quy định: 12 tháng (thành phố thuộc tỉnh)');
  expect(await page.locator('.step-line a.figure').allTextContents()).toContain('19/6/2012');
  expect(steps).toContain('chưa kiểm chứng');
  await page.goto(`${WORKS}/provincial-stadium`);
  expect(await page.locator('.funding').textContent()).toContain('252 tỷ đồng');
  await page.getByRole('link', { name: 'Phiên bản 1' }).click();
  await page.waitForURL(/nhat-ky\?den=/u);
  await close();
});

test('a figure of a work opens its trace by keyboard', async () => {
  const { page, close } = await newVisitor(browser, site);
  await visit(page, `${WORKS}/provincial-stadium`);
  const panel = await openTrace(page, page.locator('.funding-total a.figure'));
  expect(await panel.locator('.trace-address').textContent()).toBe('work:provincial-stadium funding[kind=total]');
  await close();
});

test('a phone shows what was searched for: what was chosen first, then how many, and the first of them', async () => {
  const { page, close } = await newVisitor(browser, site, { viewport: PHONE, hasTouch: true, isMobile: true });
  await visit(page, WORKS);
  await page.fill('#filter-tim', 'cau');
  await page.locator('.filters button[type=submit]').click();
  const told = page.locator('.filters-told');
  await expect.poll(() => told.textContent()).toContain('cau');
  await expect.poll(async () => (await told.boundingBox())?.y ?? 999).toBeLessThan(200);
  await close();
});

test('paper tells what was chosen, and which page it is', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${WORKS}?tinh-trang=completed`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.filters-told').isVisible()).toBe(true);
  expect(await page.locator('.filters-told').textContent()).toContain('hoàn thành');
  expect(await page.locator('.page-printed').textContent()).toContain('tinh-trang=completed');
  expect(await page.locator('.filters').isVisible()).toBe(false);
  await close();
});

test('on the map the only place with works is open, and what holds none is closed', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto('/thanh-pho-mau/01-nq-tu/cong-trinh?xem=ban-do');
  const places = await page
    .locator('.map-layout details.map-place')
    .evaluateAll((all) => all.map((one) => [(one as HTMLDetailsElement).open, one.querySelectorAll('li').length > 0]));
  expect(places.length).toBeGreaterThan(1);
  expect(places.filter(([open, holds]) => open !== holds)).toEqual([]);
  await close();
});
