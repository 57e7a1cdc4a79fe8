/**
 * Takes the pictures of the guide: a ward is set up on a fresh installation, in Chromium, and each step is kept as a
 * small PNG in docs/screenshots; and those of the README, of the sample as anybody sees it. `node
 * scripts/take-screenshots.ts`, once the pages are built.
 */
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { newVisitor, openBrowser, openTrace, visit } from '../e2e/support/browser.ts';
import { startSite } from '../e2e/support/site.ts';

const FOLDER = resolve(import.meta.dirname, '../docs/screenshots');
const PROGRAMME = '/phuong-duc-xuan/12-nq-hdnd';
const SIZE = { width: 1000, height: 720 };

/** A laptop, on which a page and a figure's trace stand side by side. */
const WIDE = { width: 1366, height: 900 };
const SAMPLE = '/bac-kan/08-nq-tu';

const shot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled', caret: 'hide' });
};
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

const LIST = `1. Phát triển kinh tế
1.1 Thu ngân sách trên địa bàn đạt 44 tỷ đồng đến năm 2030
1.2 Hoàn thành đường trục chính của phường
2. Xây dựng đô thị
2.1 Tỷ lệ hộ dùng nước sạch đạt 98% đến năm 2027`;
const TABLE = `STT\tDanh mục dự án\tMục tiêu\tChủ đầu tư
1\tĐường giao thông trục chính phường\t1.2\tUBND phường Đức Xuân
2\tTrường mầm non tổ 4\tkhông có mục này\t`;

const browser = await openBrowser();
const site = await startSite({ TIENDO_SAMPLE: 'no' });
const sample = await startSite();
try {
  const context = await browser.newContext({ baseURL: site.url, viewport: SIZE, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto('/bat-dau?tim=duc+xuan');
  await shot(page, 'begin-place');
  await page.getByRole('link', { name: 'Phường Đức Xuân' }).click();
  await box(page, 'Số, ký hiệu').fill('12/NQ-HĐND');
  await box(page, 'Ngày ban hành').fill('15/3/2026');
  await box(page, 'Trích yếu').fill('phát triển kinh tế - xã hội phường giai đoạn 2026-2030');
  await shot(page, 'begin-resolution');
  await box(page, 'Người ký báo cáo').fill('Nguyễn Văn A');
  await box(page, 'Người lập').fill('Nguyễn Thị Bình, chuyên viên Văn phòng');
  await press(page, 'Lập chương trình');
  await page.getByRole('heading', { name: 'Các bước lập chương trình' }).waitFor();
  await shot(page, 'begin-done');
  await page.goto(`${PROGRAMME}/ho-so-dan/nhiem-vu`);
  await page.locator('[name="bang"]').fill(LIST);
  await press(page, 'Đọc danh sách');
  await page.getByRole('heading', { name: 'Kiểm tra rồi lưu' }).waitFor();
  await shot(page, 'paste-objectives');
  await page.locator('[name="nguoi-ghi"]').fill('Nguyễn Thị Bình');
  await page.locator('button[value="ghi"]').click();
  await page.waitForURL(/ho-so\/nhiem-vu/u);
  await page.goto(`${PROGRAMME}/ho-so-dan/cong-trinh`);
  await page.locator('[name="bang"]').fill(TABLE);
  await press(page, 'Đọc bảng');
  await page.getByRole('heading', { name: 'Kiểm tra rồi lưu' }).waitFor();
  await page.locator('[name="nguoi-ghi"]').fill('Nguyễn Thị Bình');
  await page.locator('button[value="ghi"]').click();
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  await shot(page, 'paste-works');
  await context.close();
  const { page: wide, close } = await newVisitor(browser, sample.url, { viewport: WIDE });
  await visit(wide, SAMPLE);
  await shot(wide, 'overview');
  await visit(wide, `${SAMPLE}/cong-trinh/provincial-stadium`);
  await openTrace(wide, wide.getByRole('link', { name: '120 tỷ đồng' }).first());
  await wide.evaluate(() => window.scrollTo(0, 0));
  await shot(wide, 'trace');
  await close();
} finally {
  await browser.close();
  await site.stop();
  await sample.stop();
}
