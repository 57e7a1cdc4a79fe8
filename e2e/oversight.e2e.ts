/** What was asked and what answers it; and the journal that nobody can alter unseen. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newVisitor, openBrowser, visit } from './support/browser.ts';

const site = inject('site');
const OVERSIGHT = '/bac-kan/08-nq-tu/giam-sat';
const JOURNAL = '/bac-kan/08-nq-tu/nhat-ky';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('limits lead to the tasks that answer them, and back, without a script', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(OVERSIGHT);
  const limit = page.locator('#limit-1');
  expect(await limit.textContent()).toContain('Doanh nghiệp trên địa bàn chủ yếu có quy mô vừa và nhỏ');
  await limit.getByRole('link', { name: 'Nhiệm vụ 3' }).click();
  expect(page.url()).toContain('#task-3');
  expect(await page.locator('#task-3').textContent()).toContain('Hạn chế 5');
  await close();
});

test('what is not recorded is visible: causes, dates, outcomes', async () => {
  const { page, complaints, strangers, close } = await newVisitor(browser, site);
  await visit(page, OVERSIGHT);
  expect(await page.locator('#limit-2').textContent()).toContain('Chưa ghi nguyên nhân');
  const visits = page.locator('.visits').filter({ hasText: 'vỉa hè' });
  expect(await visits.locator('h3 a.figure').textContent()).toBe('4 cuộc giám sát');
  expect(await visits.locator('tbody tr').first().textContent()).toContain('chưa ghi kết quả');
  expect([complaints, strangers]).toEqual([[], []]);
  await close();
});

test('the journal tells who, when and why, page by page, and is proven whole', async () => {
  const { page, complaints, close } = await newVisitor(browser, site);
  await visit(page, OVERSIGHT);
  await page.getByRole('link', { name: 'Nhật ký thay đổi' }).click();
  await page.waitForURL(/nhat-ky/u);
  expect(await page.locator('main .lead').first().textContent()).toContain('Lý do:');
  const first = await page.locator('main tbody td').first().textContent();
  await page.getByRole('link', { name: 'Cũ hơn' }).click();
  await page.waitForURL(/den=/u);
  expect(Number(await page.locator('main tbody td').first().textContent())).toBe(Number(first) - 50);
  await page.getByRole('button', { name: 'Kiểm chứng toàn bộ nhật ký' }).click();
  await expect
    .poll(() => page.getByRole('status').textContent())
    .toContain(`Đã tính lại mã băm của ${first} mục: chuỗi nguyên vẹn`);
  expect(complaints).toEqual([]);
  await close();
});

test('a proof is made anew each time, even for a reader who has one', async () => {
  const proof = await fetch(`${site}${JOURNAL}?verify=1`);
  const again = await fetch(`${site}${JOURNAL}?verify=1`, {
    headers: { 'if-none-match': proof.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(200);
});
