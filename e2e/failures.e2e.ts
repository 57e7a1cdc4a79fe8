/** What cannot be shown is told in words, within header and menu, with a way on; a wrong day keeps its field. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { accessibilityFaults, newVisitor, openBrowser, visit } from './support/browser.ts';

const site = inject('site');
const PROGRAMME = '/bac-kan/08-nq-tu';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a page, a programme, a record or an address that is not there', async () => {
  const { page, close } = await newVisitor(browser, site);
  for (const [path, title, reason, onward] of [
    ['/khong', 'Không thực hiện được yêu cầu', 'Không có trang hay không gian làm việc “khong”', '/'],
    ['/khong/co', 'Không thực hiện được yêu cầu', 'Không có trang hay không gian làm việc “khong”', '/'],
    [`${PROGRAMME}/khong-co`, 'Không tìm thấy trang', 'Địa chỉ này không dẫn tới trang nào', '/'],
    [
      `${PROGRAMME}/cong-trinh/khong-co`,
      'Không thực hiện được yêu cầu',
      'Không có công trình “khong-co”',
      `${PROGRAMME}/cong-trinh`,
    ],
    [
      `${PROGRAMME}/so-lieu/khong-co`,
      'Không thực hiện được yêu cầu',
      'Không có chỉ tiêu “khong-co”',
      `${PROGRAMME}/so-lieu`,
    ],
    [
      `${PROGRAMME}/ho-so/van-ban/khong-co`,
      'Không thực hiện được yêu cầu',
      'Không có văn bản nào ở địa chỉ này',
      `${PROGRAMME}/ho-so/van-ban`,
    ],
    [
      `${PROGRAMME}/ho-so/khong-co/khong-co`,
      'Không thực hiện được yêu cầu',
      'Không có loại bản ghi “khong-co”',
      `${PROGRAMME}/ho-so`,
    ],
    ['/bac-kan/figures?address=work:khong-co%20late', 'Không thực hiện được yêu cầu', 'khong-co', PROGRAMME],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    expect(await page.title()).toBe(`${title} · Tiến Độ`);
    expect(await page.locator('main').textContent()).toContain(reason);
    expect(await page.locator('.failure-onward a').first().getAttribute('href')).toBe(onward);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  await close();
});

test('a day that is not in the calendar is told at its field, which keeps what was written; a right one then shows the page', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  const answer = await page.goto(`${PROGRAMME}/cong-trinh?tinh-trang=completed&asOf=31/2/2023`);
  expect(answer?.status()).toBe(400);
  const field = page.getByLabel(/Số liệu đến ngày/u);
  expect([await field.inputValue(), await field.getAttribute('aria-invalid')]).toEqual(['31/2/2023', 'true']);
  expect(await page.locator('#as-of-error').textContent()).toContain('không phải là một ngày có trong lịch');
  await field.fill('1-1-2023');
  await page.getByRole('button', { name: 'Xem' }).click();
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('asOf'), searchParams.get('tinh-trang')]).toEqual(['2023-01-01', 'completed']);
  await close();
});

test('the same with a script, and the calendar fills the field', async () => {
  const { page, complaints, close } = await newVisitor(browser, site, { locale: 'en-US' });
  await visit(page, PROGRAMME);
  const field = page.getByLabel(/Số liệu đến ngày/u);
  await field.fill('hôm qua');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await page.locator('#as-of-error').waitFor();
  expect(await field.inputValue()).toBe('hôm qua');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.locator('.as-of .date-calendar').evaluate((calendar: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(calendar, '2022-12-31');
    calendar.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(await field.inputValue()).toBe('31/12/2022');
  await field.press('Enter');
  await page.waitForURL(/asOf=2022-12-31/u);
  await page.getByRole('heading', { level: 1, name: 'Tổng quan' }).waitFor();
  expect(complaints.filter((one) => !one.includes('400'))).toEqual([]);
  await close();
});

test('a source that cannot be reached is told in the panel; the page stays', async () => {
  const { page, close } = await newVisitor(browser, site);
  await visit(page, `${PROGRAMME}/nguon-luc`);
  await page.route('**/figures.data**', (route) => route.abort());
  await page.locator('.funding-total .figure').click();
  await page.getByRole('dialog').getByText('Xin kiểm tra đường truyền').waitFor();
  expect(await page.locator('h1').textContent()).toBe('Nguồn lực');
  await close();
});
