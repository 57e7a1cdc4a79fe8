/** A reader asks what is in force, and what fell with what. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newVisitor, openBrowser, openTrace, visit } from './support/browser.ts';

const site = inject('site');
const DOCUMENTS = '/bac-kan/08-nq-tu/van-ban';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the register filters by what has fallen, without a script', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(DOCUMENTS);
  await page.getByLabel('Hiệu lực', { exact: true }).selectOption('revoked');
  await page.getByRole('button', { name: 'Lọc' }).click();
  const rows = page.locator('main tbody tr');
  expect(await rows.count()).toBe(1);
  expect(await rows.textContent()).toContain('bị bãi bỏ ngày 24/11/2022 bởi Công văn 7918/UBND-GTCNXD');
  await close();
});

test('before the day of the revocation the same document had not fallen', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${DOCUMENTS}/chap-thuan-tai-tro-quy-hoach?asOf=2022-11-23`);
  expect(await page.locator('.facts').textContent()).not.toContain('bãi bỏ');
  await close();
});

test('the register sorts by date, both ways', async () => {
  const { page, complaints, strangers, close } = await newVisitor(browser, site);
  await visit(page, `${DOCUMENTS}?sort=date`);
  expect(await page.locator('main tbody th').first().textContent()).toContain('931/QĐ-UBND');
  await page.getByRole('link', { name: /Sắp xếp theo Ngày ban hành/u }).click();
  await page.waitForURL(/sort=-date/u);
  await expect.poll(() => page.locator('main tbody th').first().textContent()).toContain('14/NQ-HĐND');
  expect([complaints, strangers]).toEqual([[], []]);
  await close();
});

test('a document tells its chain as a list and as a picture, and what stands on it', async () => {
  const { page, complaints, close } = await newVisitor(browser, site);
  await page.goto(`${DOCUMENTS}/931-qd-ubnd`);
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('số 931; QĐ là Quyết định; UBND là Ủy ban nhân dân');
  const chain = await page.locator('.chain').first().textContent();
  for (const symbol of ['298/QĐ-UBND', '6413/UBND-KTTC']) expect(chain).toContain(symbol);
  expect(await page.locator('.relation-graph rect').count()).toBe(4);
  expect(text).toContain('Nếu văn bản này bị bãi bỏ');
  expect(text).toContain('Nhiệm vụ, công trình không còn căn cứ nào khác');
  expect(complaints).toEqual([]);
  await close();
});

test('what a report tells is counted, and each count opens its records', async () => {
  const { page, close } = await newVisitor(browser, site);
  await visit(page, `${DOCUMENTS}/bao-cao-so-ket-08`);
  const observations = page.locator('tr', { has: page.getByText('số liệu', { exact: true }) }).locator('a.figure');
  expect(await observations.textContent()).toBe('31');
  const panel = await openTrace(page, observations);
  expect(await panel.locator('.trace-address').textContent()).toBe('count observation[document=bao-cao-so-ket-08]');
  await close();
});
