/** A reader looks for a number: by name without marks, by place and period, as a file; and sees what is not there. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newVisitor, openBrowser, openTrace, visit } from './support/browser.ts';

const site = inject('site');
const MEASURES = '/bac-kan/08-nq-tu/so-lieu';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a search without marks finds clean water, and says that its definition is not stated', async () => {
  const { page, complaints, strangers, close } = await newVisitor(browser, site);
  await page.goto(MEASURES);
  await page.getByLabel('Tên chỉ tiêu').fill('nuoc sach');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await page.waitForURL(/tim=/u);
  const rows = page.locator('main tbody tr');
  await expect.poll(() => rows.count()).toBe(2);
  expect(await rows.first().textContent()).toContain('nguồn không nêu định nghĩa');
  expect(await rows.first().textContent()).toContain('77%');
  expect(await rows.last().textContent()).toContain('trên 95%');
  expect([complaints, strangers]).toEqual([[], []]);
  await close();
});

test('places by periods: a forecast is named as one', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(MEASURES);
  await page.getByRole('link', { name: 'Địa bàn và kỳ' }).click();
  const revenue = page.locator('tr', { hasText: 'Thu ngân sách' }).first();
  expect(await revenue.locator('.matrix-expected').textContent()).toBe('dự kiến 260 tỷ đồngdự báo');
  await close();
});

test('the series of a measure: chart, table, sources, silent places, claims', async () => {
  const { page, complaints, close } = await newVisitor(browser, site);
  await page.goto(`${MEASURES}/budget-revenue`);
  expect(await page.locator('.chart-title').textContent()).toBe(
    'Thu ngân sách giảm từ 155,5 tỷ đồng (năm 2021) xuống 153,1 tỷ đồng (năm 2022)',
  );
  expect(await page.locator('.chart-picture svg').count()).toBe(1);
  await page.getByText('Xem bảng số liệu').click();
  expect(await page.locator('.chart-table tbody tr').count()).toBe(3);
  const silent = page.locator('.silent-places li');
  expect(await silent.count()).toBe(8);
  expect(await silent.first().textContent()).toContain('chưa có số liệu');
  expect(await page.locator('main').textContent()).toContain('thiếu thành phần');
  expect(complaints).toEqual([]);
  await close();
});

test('parts that add up say so', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${MEASURES}/ocop-products`);
  expect(await page.locator('.sum-table').textContent()).toContain('Các phần cộng lại bằng số tổng');
  await close();
});

test('a number opens its trace by keyboard', async () => {
  const { page, close } = await newVisitor(browser, site);
  await visit(page, `${MEASURES}/clean-water-rate`);
  const panel = await openTrace(page, page.locator('main a.figure', { hasText: 'trên 95%' }).first());
  expect(await panel.textContent()).toContain('II.2.6');
  await close();
});

test('the CSV holds the filtered measures, readable by a spreadsheet, each with its address', async () => {
  const answer = await fetch(`${site}${MEASURES}.csv?muc-tieu=2.6`);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="so-lieu-08-nq-tu-[\d-]+\.csv"; filename\*=UTF-8''so-lieu-08-nq-tu-[\d-]+\.csv$/u,
  );
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines.find((line) => line.includes('bon-phuong-noi-thi'))).toContain(
    'measure:clean-water-rate @bon-phuong-noi-thi #2022',
  );
});

test('in English everything but the records is English', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${MEASURES}/budget-revenue?lang=en`);
  expect(await page.locator('h2').allTextContents()).toEqual([
    'Over time',
    'Values by place and period',
    'Statements that rest on this measure',
    'Places without data',
  ]);
  expect(await page.locator('.figure-large').first().textContent()).toBe('VND 153.1 billion');
  await close();
});
