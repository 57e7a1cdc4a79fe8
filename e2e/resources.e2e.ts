/** A reader asks what pays for the programme: by kind and source, what was given, and whether stated totals hold. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newVisitor, openBrowser, openTrace, visit } from './support/browser.ts';

const site = inject('site');
const RESOURCES = '/bac-kan/08-nq-tu/nguon-luc';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('capital by source, its missing years told, every part a figure', async () => {
  const { page, complaints, strangers, close } = await newVisitor(browser, site);
  await page.goto(RESOURCES);
  const main = page.locator('main');
  expect(await main.locator('.funding-total').textContent()).toBe(
    'Tổng mức đầu tư: 252 tỷ đồng* (chưa đủ số liệu) của 1 trong 65 công trình',
  );
  expect(await main.locator('.funding-table tbody .figure').allTextContents()).toEqual([
    '120 tỷ đồng',
    '60 tỷ đồng',
    '72 tỷ đồng',
  ]);
  expect(await main.textContent()).toContain('Các khoản này không nêu năm ngân sách.');
  expect(await main.locator('#funding-provincial-stadium\\.1 a').first().getAttribute('href')).toContain(
    '/cong-trinh/provincial-stadium',
  );
  expect([complaints, strangers]).toEqual([[], []]);
  await close();
});

test('a stated total without parts stays approximate and is not called right; one that holds says so', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(RESOURCES);
  const mobilised = (await page.locator('#claim-mobilised-total').textContent()) ?? '';
  for (const words of ['trên 500 tỷ đồng', 'không có khoản thành phần', 'không kiểm chứng được'])
    expect(mobilised).toContain(words);
  expect(await page.locator('#claim-stadium-total').textContent()).toContain('khớp');
  await close();
});

test('a gift: what is absent stays visible and is not zero', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(RESOURCES);
  const panels = page.locator('#contribution-panels');
  expect(await panels.locator('.end').allTextContents()).toEqual([
    '100 panô',
    '40 panô',
    '60 panô',
    '–chưa có số liệu',
  ]);
  expect(await panels.textContent()).toContain('chưa nêu tên');
  expect(await page.locator('#contribution-round-led-sign').textContent()).toContain('ước tính khoảng hơn 5 tỷ đồng');
  expect(await page.locator('main a.figure', { hasText: '5 khoản đóng góp' }).count()).toBe(1);
  await close();
});

test('without scripts filters and sorting work by the address bar', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(RESOURCES);
  await page.getByRole('combobox', { name: 'Nguồn vốn' }).selectOption('province');
  await page.getByRole('button', { name: 'Lọc' }).click();
  expect(page.url()).toContain('nguon=province');
  expect(await page.locator('.funding-total').textContent()).toBe('Tổng mức đầu tư: 60 tỷ đồng');
  expect(await page.locator('[id^="funding-"]').count()).toBe(1);
  await page.getByRole('link', { name: 'Bỏ lọc' }).click();
  await page.getByRole('link', { name: /Sắp xếp theo Số tiền/u }).click();
  expect(await page.locator('[id^="funding-"] .end').allTextContents()).toEqual([
    '60 tỷ đồng',
    '72 tỷ đồng',
    '120 tỷ đồng',
  ]);
  await page.getByLabel('Tên công trình').fill('cong chao');
  await page.getByRole('button', { name: 'Lọc' }).click();
  expect(await page.locator('[id^="contribution-"]').count()).toBe(1);
  expect(await page.locator('main').textContent()).toContain('Không có khoản vốn nào');
  await close();
});

test('a select box shows that it opens', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(RESOURCES);
  expect(
    await page.getByRole('combobox', { name: 'Nguồn vốn' }).evaluate((box) => getComputedStyle(box).backgroundImage),
  ).toContain('gradient');
  await close();
});

test('the CSV holds the filtered amounts, readable by a spreadsheet, each with its address', async () => {
  const answer = await fetch(`${site}${RESOURCES}.csv?muc-tieu=2.2`);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="nguon-luc-08-nq-tu-[\d-]+\.csv"/u);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 3 + 2);
  expect(lines[1]).toContain('120000000000,đồng,,120 tỷ đồng');
  expect(lines[1]).toContain('funding:provincial-stadium.1 amount');
});

test('a number opens its trace by keyboard', async () => {
  const { page, close } = await newVisitor(browser, site);
  await visit(page, RESOURCES);
  const panel = await openTrace(page, page.locator('.funding-total .figure'));
  expect(await panel.locator('.trace-address').textContent()).toBe('sum funding[kind=total,programme=08-nq-tu]');
  expect(await panel.locator('.trace-parts li').count()).toBe(3);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('252 tỷ đồng* (chưa đủ số liệu)');
  await close();
});

test('in English', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${RESOURCES}?lang=en`);
  expect(await page.locator('h2').allTextContents()).toEqual([
    'Capital by kind and source',
    'Amounts by work',
    'Stated totals',
    'Gifts and sponsorship',
  ]);
  expect(await page.locator('#claim-mobilised-total .figure').first().textContent()).toBe('over VND 500 billion');
  expect(await page.locator('#claim-mobilised-total').textContent()).toContain('no parts');
  await close();
});
