/**
 * Rows of a spreadsheet are pasted: columns by their heads, kinds by the names, each mistake in its cell, all or none
 * written.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, newVisitor, openBrowser, PHONE, sidewaysScroll, visit } from './support/browser.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';

const PROGRAMME = '/bac-kan/08-nq-tu';
let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSampleSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const cell = (page: Page, row: number, field: string) => page.locator(`[name="r[${row}].${field}"]`);
const pasted = async (page: Page, rows: readonly (readonly string[])[]): Promise<void> => {
  await page.locator('[name="bang"]').fill(rows.map((row) => row.join('\t')).join('\n'));
  await page.getByRole('button', { name: 'Đọc bảng' }).click();
  await page.getByRole('heading', { name: 'Kiểm tra rồi lưu' }).waitFor();
};

test('works: what is wrong stands in its cell; nothing is written before all is right', async () => {
  const { page } = await newVisitor(browser, site.url, { javaScriptEnabled: false });
  await page.goto(`${PROGRAMME}/ho-so/cong-trinh`);
  await page.getByRole('link', { name: 'Dán từ bảng tính' }).click();
  await pasted(page, [
    ['STT', 'Danh mục dự án', 'Mục tiêu', 'Chủ đầu tư', 'Tổng mức'],
    ['1', 'Trường mầm non Nà Ỏi', '2.2', 'Cơ quan không có ở đâu', '4 tỷ'],
    ['2', 'Đường giao thông tổ 4', 'không có mục này', '', ''],
  ]);
  expect(await page.locator('body').textContent()).toContain('Các cột không nhận: Tổng mức');
  expect(await cell(page, 0, 'name').inputValue()).toBe('Trường mầm non Nà Ỏi');
  // What its name tells of it.
  expect(await cell(page, 0, 'sector').inputValue()).toBe('trường học');
  await page.locator('[name="nguoi-ghi"]').fill('Nguyễn Thị Bình');
  await page.getByRole('button', { name: 'Lưu 2 dòng' }).click();
  await page.getByRole('heading', { name: 'Kiểm tra rồi lưu' }).waitFor();
  expect(await cell(page, 0, 'owner').getAttribute('aria-invalid')).toBe('true');
  expect(await cell(page, 1, 'objective').getAttribute('aria-invalid')).toBe('true');
  expect(await cell(page, 0, 'name').getAttribute('aria-invalid')).toBe(null);
  expect(await page.locator('.form-summary, .refused').first().textContent()).toContain('Dòng 1');
  expect(await cell(page, 0, 'owner').inputValue()).toBe('Cơ quan không có ở đâu');
  await cell(page, 0, 'owner').fill('UBND thành phố');
  await cell(page, 1, 'objective').fill('2.2');
  await page.getByRole('button', { name: 'Lưu 2 dòng' }).click();
  await page.waitForURL(/ho-so\/cong-trinh\?da-them=2$/u);
  const list = await page.locator('main').textContent();
  expect(list).toContain('Trường mầm non Nà Ỏi');
  expect(list).toContain('Đường giao thông tổ 4');
  expect(list).toContain('Đã lưu 2 bản ghi mới.');
});

test('documents: number and day are enough; the page is for everybody, on a telephone too', async () => {
  const { page } = await newVisitor(browser, site.url, { viewport: PHONE });
  await visit(page, `${PROGRAMME}/ho-so-dan/van-ban`);
  await pasted(page, [
    ['Số/ký hiệu', 'Ngày ban hành', 'Trích yếu'],
    ['77/QĐ-UBND', '3/2/2023', 'giao kế hoạch'],
    ['78/QĐ-UBND', '31/2/2023', 'phê duyệt'],
  ]);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  // A day that there is not is told before anything is to be saved.
  expect(await cell(page, 1, 'date').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByText('Trước khi lưu, hãy sửa các chỗ sau:').count()).toBe(1);
  await page.locator('[name="nguoi-ghi"]').fill('Nguyễn Thị Bình');
  await cell(page, 1, 'date').fill('28/2/2023');
  await page.getByRole('button', { name: 'Lưu 2 dòng' }).click();
  await page.waitForURL(/ho-so\/van-ban\?da-them=2$/u);
  expect(await page.locator('main').textContent()).toContain('78/QĐ-UBND');
});

test('money: a grid of works and years becomes a row an amount', async () => {
  const { page } = await newVisitor(browser, site.url, { javaScriptEnabled: false });
  await page.goto(`${PROGRAMME}/ho-so-dan/von`);
  await pasted(page, [
    ['TT', 'Danh mục công trình, dự án', 'Nguồn vốn', 'Kế hoạch 2023 (tỷ đồng)', 'Kế hoạch 2024 (tỷ đồng)'],
    ['1', 'Trường mầm non Nà Ỏi', 'ngân sách tỉnh', '4,5', '6'],
    ['', 'Tổng cộng', '', '4,5', '6'],
  ]);
  expect(await page.locator('body').textContent()).toContain('không lấy: Tổng cộng');
  const offered = await cell(page, 0, 'capital').getAttribute('list');
  expect(await page.locator(`#${offered} option[value="Ngân sách tỉnh"]`).count()).toBe(1);
  expect(await cell(page, 1, 'amount').inputValue()).toBe('6 tỷ đồng');
  // Wide enough for heads that stay, not for all columns: the table is turned, not the page.
  await page.setViewportSize({ width: 970, height: 800 });
  expect(await sidewaysScroll(page)).toBe(0);
  await page.locator('[name="nguoi-ghi"]').fill('Nguyễn Thị Bình');
  await page.getByRole('button', { name: 'Lưu 2 dòng' }).click();
  await page.waitForURL(/ho-so\/von\?da-them=2$/u);
  expect(await page.locator('main').textContent()).toContain('Trường mầm non Nà Ỏi');
});

test('measures and their values by year; heads of two rows, a title and a row of numbers above them', async () => {
  const { page } = await newVisitor(browser, site.url, { javaScriptEnabled: false });
  await page.goto(`${PROGRAMME}/ho-so-dan/chi-tieu`);
  await pasted(page, [
    ['TT', 'Chỉ tiêu', 'ĐVT'],
    ['1', 'Diện tích rừng trồng mới thử', 'ha'],
  ]);
  expect(await cell(page, 0, 'direction').inputValue()).toBe('Tăng là tốt');
  await page.locator('[name="nguoi-ghi"]').fill('Nguyễn Thị Bình');
  await page.getByRole('button', { name: 'Lưu 1 dòng' }).click();
  await page.waitForURL(/ho-so\/chi-tieu\?da-them=1$/u);
  await page.goto(`${PROGRAMME}/ho-so-dan/so-lieu`);
  await pasted(page, [
    ['BIỂU SỐ 2. CHỈ TIÊU CHỦ YẾU', '', '', '', ''],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện', 'Kế hoạch'],
    ['', '', '', 'Năm 2022', 'Năm 2023'],
    ['A', 'B', 'C', '1', '2'],
    ['1', 'Diện tích rừng trồng mới thử', 'ha', '12,5', '14'],
  ]);
  expect(await cell(page, 0, 'period').inputValue()).toBe('2022');
  expect(await cell(page, 1, 'kind').inputValue()).toBe('kế hoạch');
  expect(await cell(page, 2, 'value').count()).toBe(0);
  await page.locator('[name="nguoi-ghi"]').fill('Nguyễn Thị Bình');
  const source = page.locator('[name="source.document"]');
  expect(await source.inputValue()).toBe('');
  // The resolution of 2021 tells nothing of 2022: that is told at the row, and what was typed stays.
  await source.selectOption('08-nq-tu');
  await page.getByRole('button', { name: 'Lưu 2 dòng' }).click();
  expect(await page.locator('.form-summary, .refused').first().textContent()).toContain('Dòng 1: Kỳ: 2022 muộn hơn');
  expect(await cell(page, 0, 'period').getAttribute('aria-invalid')).toBe('true');
  await source.selectOption('bao-cao-so-ket-08');
  await page.getByRole('button', { name: 'Lưu 2 dòng' }).click();
  await page.waitForURL(/ho-so\/so-lieu\?da-them=2$/u);
});

test('of another kind there is no such page', async () => {
  expect((await fetch(`${site.url}${PROGRAMME}/ho-so-dan/giam-sat`)).status).toBe(404);
});
