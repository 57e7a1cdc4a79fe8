/** A report of anybody's, reviewed on a page: by file, by text, with and without scripts; suggestions taken over. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { communeReport } from '../src/testing/review/commune-report.ts';
import { hasTesseract, pdfOfPages, scannedPage } from '../src/testing/scan.ts';
import { p, wordFile } from '../src/testing/review/word-file.ts';
import { accessibilityFaults, newVisitor, openBrowser, PHONE, sidewaysScroll, visit } from './support/browser.ts';

const site = inject('site');
const PATH = '/kiem-tra-bao-cao';
const TEXT = 'Báo cáo của của thành phố. Thu ngân sách 155.5 tỷ đồng, có 19/24 thôn (chiếm 89%) đạt chuẩn <b>.';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a Word file is dropped: verdict first, remarks beside the text, and each leads to its place', async () => {
  const { page, complaints, strangers, close } = await newVisitor(browser, site);
  await visit(page, PATH);
  await page.getByLabel('Tệp báo cáo').setInputFiles({
    name: 'bao-cao.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(wordFile(p('Báo cáo của của thành phố.') + p('Thu ngân sách 155.5 tỷ đồng.'))),
  });
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('heading', { name: 'Kết quả kiểm tra: bao-cao.docx' }).waitFor();
  expect(await page.getByRole('status').textContent()).toBe(
    'Có lỗi phải sửa trước khi trình. Phải sửa: 1. Cần xem lại: 1. Nên thống nhất: 0.',
  );
  expect(await page.locator('.review-remark .review-tag').allTextContents()).toEqual(['Phải sửa', 'Cần xem lại']);
  const target = await page.locator('.review-remark a').first().getAttribute('href');
  expect(await page.locator(target ?? '').textContent()).toContain('155.5 tỷ đồng');
  expect(await accessibilityFaults(page)).toEqual([]);
  expect([complaints, strangers]).toEqual([[], []]);
  await close();
});

test.skipIf(!hasTesseract())('a scan is said to be one, page by page', { timeout: 120_000 }, async () => {
  const { page, close } = await newVisitor(browser, site, { viewport: PHONE });
  await visit(page, PATH);
  await page.getByLabel('Tệp báo cáo').setInputFiles({
    name: 'quet.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(pdfOfPages(['Dat 45 ha', { image: scannedPage(['Thu ngân sách đạt 155,5 tỷ đồng']) }])),
  });
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('heading', { name: 'Kết quả kiểm tra: quet.pdf' }).waitFor({ timeout: 90_000 });
  expect(await page.locator('.review-scan').allTextContents()).toEqual([
    expect.stringMatching(/^Bản quét: trang 2 .*kém chắc chắn/u),
  ]);
  expect(await page.locator('.review-text').textContent()).toContain('155,5 tỷ đồng');
  expect([await accessibilityFaults(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await close();
});

test('without scripts, by pasted text: what is ticked is put in, and the text is reviewed again', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(PATH);
  await page.getByLabel('Hoặc dán nội dung báo cáo').fill(TEXT);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  expect(await page.locator('.review-remark').count()).toBe(3);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Thay các chỗ đã chọn và kiểm tra lại' }).click();
  expect(await page.getByRole('status').textContent()).toContain('Không có nhận xét.');
  expect(await page.locator('.review-text').textContent()).toBe(
    'Báo cáo của thành phố. Thu ngân sách 155,5 tỷ đồng, có 19/24 thôn (chiếm 79,2%) đạt chuẩn <b>.',
  );
  await close();
});

test('a file of five megabytes is reviewed, without scripts too; one beyond the bound is told so', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-large-'));
  const give = async (name: string, megabytes: number) => {
    await page.goto(PATH);
    const padding = Buffer.alloc(megabytes * 1_000_000, '%');
    await page.locator('#ngay').fill('05/6/2023');
    const path = join(folder, name);
    await writeFile(path, Buffer.concat([pdfOfPages(['Dat 45 ha']), Buffer.from('\n'), padding]));
    await page.getByLabel('Tệp báo cáo').setInputFiles(path);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  };
  await give('lớn.pdf', 5);
  await page.getByRole('heading', { name: 'Kết quả kiểm tra: lớn.pdf' }).waitFor();
  expect(await page.locator('.review-text').textContent()).toContain('Dat 45 ha');
  expect(await page.locator('.reviewed').textContent()).toContain('Ngày của báo cáo: 05/6/2023');
  await give('quá lớn.pdf', 36);
  expect(await page.getByRole('alert').textContent()).toContain('Tệp quá lớn, tối đa 30 MB');
  await rm(folder, { recursive: true });
  await close();
});

test('nothing chosen, and a file that cannot be read, are told in words', async () => {
  const { page, close } = await newVisitor(browser, site);
  await visit(page, PATH);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('Chưa chọn tệp báo cáo');
  await page
    .getByLabel('Tệp báo cáo')
    .setInputFiles({ name: 'x.docx', mimeType: 'a/b', buffer: Buffer.from('PK\u0003\u0004 hỏng') });
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByText('Tệp Word “x.docx” bị hỏng').waitFor();
  // A pasted report is not lost to a mistyped day.
  await page.locator('#van-ban').fill('Tổng vốn 100 tỷ đồng.');
  await page.locator('#ngay').fill('31/2/2026');
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.locator('#van-ban').inputValue()).toBe('Tổng vốn 100 tỷ đồng.');
  expect(await page.locator('#ngay').inputValue()).toBe('31/2/2026');
  await close();
});

test('a copy with its layout mended is saved, without scripts; where there is none to be made it is said why', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  const send = async (buffer: Uint8Array) => {
    await page.goto(PATH);
    await page.getByLabel('Tệp báo cáo').setInputFiles({
      name: 'bao-cao.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(buffer),
    });
  };
  const button = page.getByRole('button', { name: 'Tải bản đã sửa thể thức (.docx)' });
  await send(communeReport({ left: 1134, font: 'Arial' }));
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('bao-cao-sua-the-thuc.docx');
  const copy = await readFile(await download.path());
  await send(copy);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  expect(await page.locator('.review-remarks').textContent()).not.toContain('Thể thức,');
  await send(copy);
  await button.click();
  expect(await page.getByRole('alert').textContent()).toContain('cách dòng của “bao-cao.docx” đã đúng');
  await page.getByRole('button', { name: 'Tải bản đã sửa thể thức (.docx)' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Chưa chọn tệp báo cáo');
  await close();
});

test('a text of signs without words is told so, and one line without end is drawn at once', async () => {
  const { page, close } = await newVisitor(browser, site);
  const send = async (text: string) => {
    await visit(page, PATH);
    await page.locator('#van-ban').evaluate((field: HTMLTextAreaElement, value) => (field.value = value), text);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  };
  await send(', ; .');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('Không tìm thấy từ nào trong nội dung đã dán');
  await send('Không có gì cả.');
  await page.getByText('Không nhận ra số liệu, văn bản, ngày tháng hay tên riêng nào.').waitFor();
  await send(`Xã${','.repeat(200_000)}`);
  await page.getByRole('heading', { name: 'Kết quả kiểm tra' }).waitFor();
  expect(await page.locator('.review-text wbr').count()).toBe(1000);
  expect(await page.locator('.review-text').textContent()).toHaveLength(200_002);
  await close();
});

test('on a telephone nothing stands out of the page', async () => {
  const { page, close } = await newVisitor(browser, site, { viewport: PHONE });
  await visit(page, PATH);
  await page.getByLabel('Hoặc dán nội dung báo cáo').fill(`${TEXT}\n\n${'Công trình '.repeat(200)}`);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.getByRole('status').waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await close();
});
