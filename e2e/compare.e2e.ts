/** An inspector sets two days side by side: facts, the journal, and each figure at both. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newVisitor, openBrowser, PHONE, sidewaysScroll } from './support/browser.ts';

const site = inject('site');
const COMPARE = '/bac-kan/08-nq-tu/so-sanh';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('two days by facts, without a script: figures old and new lead to their traces, records say what differs', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto('/bac-kan/08-nq-tu/nhat-ky');
  await page.getByRole('main').getByRole('link', { name: 'So sánh hai ngày' }).click();
  await page.getByLabel('Từ', { exact: true }).fill('31/12/2021');
  await page.getByLabel('Đến', { exact: true }).fill('31/5/2023');
  await page.getByRole('button', { name: 'So sánh', exact: true }).click();
  expect(await page.getByRole('status').textContent()).toContain('ngày 31/12/2021 so với điều đúng vào ngày 31/5/2023');
  const figure = page.locator('main table').first().locator('tbody tr').first();
  const [before, after] = [figure.locator('td a').first(), figure.locator('td a').last()];
  expect(await before.textContent()).not.toBe(await after.textContent());
  const [told, address] = [await after.textContent(), (await after.getAttribute('href')) ?? ''];
  expect(new URL(address, site).searchParams.get('asOf')).toBe('2023-05-31');
  await page.goto(address);
  expect(await page.locator('main').textContent()).toContain(told ?? '?');
  await page.goBack();
  await page.locator('.found-kinds a', { hasText: 'công trình' }).click();
  expect(new URL(page.url()).searchParams.get('loai')).toBe('work');
  expect(await page.locator('main table').last().textContent()).toMatch(/tình trạng:|diễn biến:/u);
  await close();
});

test('days that were given the other way round are turned, and the page says so', async () => {
  const told = async (from: string, to: string) =>
    (await fetch(`${site}${COMPARE}?${new URLSearchParams({ tu: from, den: to }).toString()}`)).text();
  const turned = await told('31/5/2023', '31/12/2021');
  expect(turned).toMatch(/hai bên đã được đổi chỗ[^<]*<?[^>]*>?[^<]*ngày 31\/12\/2021 so với/u);
  for (const day of ['31/5/2023', '31/12/2021']) expect(await told('31/12/2021', day)).not.toContain('đổi chỗ');
});

test('by the journal, between two entries: what became known, and a figure as it was known then', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${COMPARE}?theo=nhat-ky&tu=300&den=400&asOf=2023-05-31`);
  expect(await page.getByRole('status').textContent()).toMatch(
    /mục 300 \(.*\) so với mục 400 .* cùng tính cho ngày 31\/5\/2023/u,
  );
  expect(await page.locator('main .lead').last().textContent()).toMatch(/Thêm \d+, đổi 0, kết thúc 0/u);
  const value = page.locator('main table').first().locator('tbody td a').first();
  const href = (await value.getAttribute('href')) ?? '';
  expect(new URL(href, site).searchParams.get('nhat-ky')).toBe('300');
  await page.goto(href);
  expect(await page.getByRole('note').last().textContent()).toContain('mục 300 của nhật ký');
  await page.getByRole('link', { name: 'Xem theo hồ sơ hiện nay' }).click();
  expect(new URL(page.url()).searchParams.has('nhat-ky')).toBe(false);
  await close();
});

test.each([
  ['?tu=31/4/2023&den=31/5/2023', '“31/4/2023” không phải là ngày'],
  ['?tu=5&den=31/5/2023', 'Số mục 5 chỉ dùng khi so sánh theo nhật ký'],
  ['?theo=nhat-ky&tu=1/1/1990&den=31/5/2023', 'nhật ký chưa có mục nào'],
  ['?theo=nhat-ky&tu=1&den=99999999', 'Nhật ký không có số thứ tự 99999999'],
])('%s is told beside the form, which keeps what was typed', async (query, told) => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(COMPARE + query);
  expect(await page.getByRole('alert').textContent()).toContain(told);
  const typed = new URLSearchParams(query).get('tu');
  expect(await page.getByLabel('Từ', { exact: true }).inputValue()).toBe(typed);
  await close();
});

test('on a phone nothing must be scrolled sideways; the same day twice differs in nothing', async () => {
  const { page, close } = await newVisitor(browser, site, { viewport: PHONE });
  await page.goto(`${COMPARE}?tu=31/12/2021&den=31/5/2023`);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.goto(`${COMPARE}?tu=31/5/2023&den=31/5/2023`);
  expect(await page.locator('main').textContent()).toContain('Không con số nào');
  expect(await page.locator('main').textContent()).toContain('Không có bản ghi nào');
  await close();
});
