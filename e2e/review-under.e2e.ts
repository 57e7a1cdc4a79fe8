/**
 * A report reviewed under a programme, without scripts: held against its records and an earlier report, remarks waved
 * off, severities set, issuing held up.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { p, wordFile } from '../src/testing/review/word-file.ts';
import { accessibilityFaults, newVisitor, openBrowser } from './support/browser.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';
import { fitsNarrow } from './support/sound.ts';

const REPORTS = '/bac-kan/08-nq-tu/bao-cao';
const WHO = 'Trần Thị B, Chánh Văn phòng';
const WATER = 'Tỷ lệ người dân sử dụng nước sạch năm 2022 đạt 78%';
const TEXT = `Báo cáo của của thành phố. ${WATER}.`;

let site: Site;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  site = await startSampleSite();
  browser = await openBrowser();
  ({ page } = await newVisitor(browser, site.url, { javaScriptEnabled: false }));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** Axe is a script: it looks at the same page in a browser that runs some, without ours. */
const accessible = async (): Promise<void> => {
  const { page: seen, close } = await newVisitor(browser, site.url);
  const body = (await page.content()).replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/gu, '');
  await seen.route('**/nhu-da-thay', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await seen.goto(`${site.url}/nhu-da-thay`);
  expect(await accessibilityFaults(seen)).toEqual([]);
  await close();
};
const send = async (text: string, more: () => Promise<void> = async () => {}): Promise<void> => {
  await page.goto(`${site.url}${REPORTS}/kiem-tra`);
  await page.getByLabel('Hoặc dán nội dung báo cáo').fill(text);
  await more();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
};
const tags = (): Promise<readonly string[]> => page.locator('.review-remarks form > ol .review-tag').allTextContents();

test('the programme is chosen among those there are', async () => {
  await page.goto(`${site.url}/kiem-tra-bao-cao`);
  await page.getByLabel('Chương trình', { exact: true }).selectOption(`${REPORTS}/kiem-tra`);
  await page.getByRole('button', { name: 'Chọn chương trình' }).click();
  expect(new URL(page.url()).pathname).toBe(`${REPORTS}/kiem-tra`);
  await fitsNarrow(page);
});

test('figures are held against the records as of a day: what differs, by how much, and how many agree', async () => {
  await send(`${TEXT} Quyết định số 931/QĐ-UBND ngày 19/6/2012.`, () =>
    page.getByLabel('Hồ sơ tính đến ngày').fill('30/6/2023'),
  );
  const told = await page.locator('.review-remarks').textContent();
  expect(told).toMatch(/Báo cáo ghi 78%; hồ sơ ghi \d+(?:,\d+)?%.*lệch/u);
  expect(await page.locator('.reviewed').textContent()).toMatch(/Đối chiếu hồ sơ: \d+ số liệu khớp, 1 khác/u);
  expect(await page.locator('.reviewed').textContent()).toContain('Hồ sơ tính đến ngày 30/6/2023.');
});

test('a figure that went back is told beside an earlier report, also once a suggestion was taken over', async () => {
  const earlier = 'Đến nay đã hoàn thành xây dựng 15 km đường giao thông nông thôn trên địa bàn.';
  await send(`${earlier.replace('15', '12')} Báo cáo của của tỉnh.`, () =>
    page.getByLabel('Báo cáo trước của cùng địa phương (tệp)').setInputFiles({
      name: 'truoc.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(wordFile(p(earlier))),
    }),
  );
  const remarks = page.locator('.review-remarks');
  expect(await remarks.textContent()).toContain('thấp hơn báo cáo trước');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Thay các chỗ đã chọn và kiểm tra lại' }).click();
  expect(await page.locator('.review-text').textContent()).toContain('Báo cáo của tỉnh.');
  expect(await remarks.textContent()).toContain('thấp hơn báo cáo trước');
  expect(await page.locator('.reviewed').textContent()).toContain('Đã so với báo cáo trước: truoc.docx.');
});

test('a remark is waved off with a reason, stays so in the next version, and is opened again', async () => {
  await send(TEXT);
  const before = await tags();
  const remark = page.locator('.review-remark', { hasText: 'Lặp từ' });
  await remark.locator('summary').click();
  // Without a reason nothing is written, and the review stays on the page.
  await page.getByLabel('Họ tên, chức vụ người ghi').fill(WHO);
  await remark.getByRole('button', { name: 'Bỏ qua nhận xét này' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Chưa ghi lý do.');
  expect(await tags()).toEqual(before);
  await accessible();
  await fitsNarrow(page);
  await page.getByLabel('Họ tên, chức vụ người ghi').fill(WHO);
  await remark.getByLabel('Lý do').fill('Trích nguyên văn nghị quyết');
  await remark.getByLabel('Lý do').press('Enter');
  expect(await tags()).toHaveLength(before.length - 1);

  await send(`Đoạn mới viết thêm.\n\n${TEXT}`);
  expect(await page.locator('.review-remarks form > ol').textContent()).not.toContain('Lặp từ');
  const waived = page.locator('.review-waived');
  expect(await waived.evaluate((one) => (one as HTMLDetailsElement).open)).toBe(false);
  await waived.locator('summary').click();
  expect(await waived.textContent()).toContain('Trích nguyên văn nghị quyết');
  expect(await waived.textContent()).toContain(WHO);
  await accessible();
  await fitsNarrow(page);
  await page.getByLabel('Họ tên, chức vụ người ghi').fill(WHO);
  await waived.getByRole('button', { name: 'Mở lại nhận xét' }).click();
  expect(await page.locator('.review-remarks form > ol').textContent()).toContain('Lặp từ');
  await send(TEXT.replace('của của thành phố', 'của của tỉnh nhà'));
  expect(await tags()).toEqual(before);
});

test('what was waved off on files is shown without a file, and taken back there', async () => {
  const kept = page.locator('section', { has: page.getByRole('heading', { name: 'Nhận xét đã bỏ qua' }) });
  await send('Đường của của xã đã xong.');
  expect(await kept.count()).toBe(0);
  const remark = page.locator('.review-remark', { hasText: 'Lặp từ' });
  await remark.locator('summary').click();
  await page.getByLabel('Họ tên, chức vụ người ghi').fill(WHO);
  await remark.getByLabel('Lý do').fill('Tên riêng');
  await remark.getByLabel('Lý do').press('Enter');
  // Met in the report at hand it stands beside that alone.
  expect(await page.locator('.review-waived').textContent()).toContain('Tên riêng');
  expect(await kept.count()).toBe(0);
  await send('Cầu đã xong.');
  expect(await kept.textContent()).toContain('Nhận xét đã bỏ qua, không gặp trong báo cáo này');
  await page.goto(`${site.url}${REPORTS}/kiem-tra`);
  await kept.locator('summary').click();
  expect(await kept.textContent()).toMatch(/Lặp từ liền nhau: Đường của của xã đã xong\..*Lý do: Tên riêng/su);
  await accessible();
  await fitsNarrow(page);
  // Enter decides nothing.
  await page.getByLabel('Họ tên, chức vụ người ghi').fill(WHO);
  await page.getByLabel('Họ tên, chức vụ người ghi').press('Enter');
  expect(await page.getByRole('alert').textContent()).toContain('phím Enter không chọn');
  await kept.getByRole('button', { name: 'Không bỏ qua nữa' }).click();
  expect(await page.getByRole('status').textContent()).toContain('lại hiện khi kiểm tra báo cáo');
  expect(await kept.count()).toBe(0);
  await send('Đường của của xã đã xong.');
  expect(await page.locator('.review-remarks form > ol').textContent()).toContain('Lặp từ');
});

test('a Word file keeps its layout while remarks are waved off', async () => {
  await page.goto(`${site.url}${REPORTS}/kiem-tra`);
  const head = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Bắc Kạn, ngày 05 tháng 6 năm 2023', 'BÁO CÁO', 'kết quả', TEXT].map((one) =>
    p(one),
  );
  await page.getByLabel('Tệp báo cáo', { exact: true }).setInputFiles({
    name: 'bao-cao.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(wordFile(head.join(''))),
  });
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  const table = page.getByRole('table', { name: 'Thể thức, từng điểm' });
  const rows = await table.getByRole('row').count();
  expect(rows).toBeGreaterThan(3);
  const remark = page.locator('.review-remark', { hasText: 'Thể thức,' }).first();
  const words = (await remark.locator('p').nth(1).textContent()) ?? '';
  await remark.locator('summary').click();
  await page.getByLabel('Họ tên, chức vụ người ghi').fill(WHO);
  await remark.getByLabel('Lý do').fill('Mẫu riêng của đơn vị');
  await remark.getByRole('button', { name: 'Bỏ qua nhận xét này' }).click();
  expect(await table.getByRole('row').count()).toBe(rows);
  expect(await page.locator('.review-waived').textContent()).toContain(words);
  await page.getByRole('heading', { name: 'Kết quả kiểm tra: bao-cao.docx' }).waitFor();
});

test('the office sets how heavily remarks weigh; issuing waits, and leads to each remark that is open', async () => {
  await page.goto(`${site.url}${REPORTS}/muc-do`);
  await fitsNarrow(page);
  await accessible();
  await page.getByLabel('Mức độ: Lặp từ liền nhau').selectOption({ label: 'Phải sửa' });
  await page.getByLabel('Chỉ ban hành khi không còn nhận xét mở ở mức').selectOption({ label: 'phải sửa' });
  await page.getByLabel('Họ tên, chức vụ người ghi').fill(WHO);
  await page.getByRole('button', { name: 'Lưu mức độ' }).click();
  expect(await page.getByRole('status').textContent()).toBe('Đã lưu.');
  await send('Báo cáo của của huyện.');
  expect(await tags()).toEqual(['Phải sửa']);

  await page.goto(`${site.url}${REPORTS}/soan?doan=opening`);
  const words = page.getByLabel('Lời của đoạn');
  await words.fill('Ban Thường vụ báo cáo kết quả của của thành phố.');
  const form = page.locator('form', { has: words });
  await form.getByLabel('Họ tên, chức vụ người ghi').fill(WHO);
  await form.getByRole('button').click();
  await page.goto(`${site.url}${REPORTS}/ban-hanh`);
  expect(await page.locator('main').textContent()).toContain('Chưa ban hành được: còn nhận xét phải xử lý');
  await page.getByLabel('Họ tên, chức vụ người ghi').fill(WHO);
  await page.getByRole('button', { name: 'Ban hành', exact: false }).last().click();
  const alert = page.getByRole('alert');
  const link = alert.getByRole('link', { name: /Lặp từ liền nhau/iu });
  const target = (await link.getAttribute('href')) ?? '';
  expect(await page.locator(target).textContent()).toContain('của của');
  await accessible();
  await fitsNarrow(page);
  await page.locator(target).getByRole('link').click();
  const open = page.locator('.desk-aside li', { hasText: 'Lặp từ' }).first();
  expect(await open.locator('a').first().getAttribute('href')).toContain('#doan-opening');
  // The form of the remark that was followed is open already.
  expect(new URL(page.url()).hash).toBe(target);
  await page.locator(`${target} input[name="ly-do"]`).waitFor();
  await open.getByLabel('Lý do').fill('Giữ theo bản gốc');
  await open.getByLabel('Họ tên, chức vụ người ghi').fill(WHO);
  await open.getByRole('button').click();
  expect(new URL(page.url()).hash).toBe('#nhan-xet');
  expect(await page.getByRole('status').textContent()).toContain('Đã bỏ qua nhận xét, có ghi lý do.');
  await page.getByRole('status').getByRole('link').click();
  expect(new URL(page.url()).pathname).toBe(`${REPORTS}/ban-hanh`);
  expect(await page.locator('main').textContent()).not.toContain('Lặp từ');

  // Issued, it is an earlier report: of itself every limit stands word for word.
  await page.getByLabel('Họ tên, chức vụ người ghi').fill(WHO);
  await page.getByRole('button', { name: 'Ban hành', exact: false }).last().click();
  await page.waitForURL(/da-ban-hanh/u);
  const limit = 'Công tác lập quy hoạch chung, quy hoạch phân khu để thu hút đầu tư còn chậm so với yêu cầu.';
  await send(`II. HẠN CHẾ\n\n- ${limit}`, async () => {
    const choice = page.getByLabel('Hoặc báo cáo đã ban hành của chương trình');
    await choice.selectOption({ index: 1 });
  });
  expect(await page.locator('.reviewed').textContent()).toMatch(/Đã so với báo cáo trước: \S*BC\/TU\./u);
});
