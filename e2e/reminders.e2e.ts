/** One's own page of what is to be done: where mail goes, and the calendar under its secret address. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, newVisitor, openBrowser, visit } from './support/browser.ts';
import { fitsNarrow } from './support/sound.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';

let site: Site;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSampleSite()]);
  ({ page } = await newVisitor(browser, site.url));
  await visit(page, '/tai-khoan/thiet-lap');
  await page.getByLabel('Họ và tên').fill('Trần Thị Bình');
  await page.getByLabel('Tên đăng nhập').fill('binh');
  await page.getByLabel('Mật khẩu *', { exact: true }).fill('cầu vồng trên suối Tả Nậm');
  await page.getByLabel('Nhập lại mật khẩu').fill('cầu vồng trên suối Tả Nậm');
  await page.getByRole('button', { name: 'Tạo tài khoản quản trị' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('thiet-lap'));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

test('who is not signed in is asked to', async () => {
  const other = await newVisitor(browser, site.url);
  await other.page.goto('/tai-khoan/viec');
  expect(new URL(other.page.url()).pathname).toBe('/tai-khoan/dang-nhap');
  await other.close();
});

test('an address is kept, one that is none is told at its field', async () => {
  await visit(page, '/tai-khoan/viec');
  await page.getByLabel('Địa chỉ thư').fill('không phải thư');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.locator('main').textContent()).toContain('không phải là một địa chỉ thư điện tử');
  expect(await page.getByLabel('Địa chỉ thư').inputValue()).toBe('không phải thư');
  await page.getByLabel('Địa chỉ thư').fill('binh@xa.example');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã lưu.').waitFor();
  await visit(page, '/tai-khoan/viec');
  expect(await page.getByLabel('Địa chỉ thư').inputValue()).toBe('binh@xa.example');
  expect(await accessibilityFaults(page)).toEqual([]);
  await fitsNarrow(page);
});

test('the calendar opens by its secret alone; a new one ends the one before', async () => {
  const make = async (name: string): Promise<string> => {
    await visit(page, '/tai-khoan/viec');
    await page.getByRole('button', { name }).click();
    return new URL((await page.locator('code.hash').textContent()) ?? '').pathname;
  };
  const first = await make('Tạo địa chỉ lịch');
  const answer = await fetch(site.url + first);
  expect(answer.headers.get('content-type')).toContain('text/calendar');
  expect(answer.headers.get('cache-control')).not.toContain('public');
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  const second = await make('Đổi địa chỉ lịch');
  expect([(await fetch(site.url + first)).status, (await fetch(site.url + second)).status]).toEqual([404, 200]);
});
