/** An old report taken into the records on a page: by file and by text, without scripts too, narrow, and as a whole. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { accessibilityFaults, newVisitor, openBrowser, PHONE, sidewaysScroll, visit } from './support/browser.ts';

import { p, wordFile } from '../src/testing/review/word-file.ts';
import { wordOfSize } from '../src/testing/review/word-of-size.ts';

const MOST = 30 * 1024 * 1024;
const site = inject('site');
const PATH = '/thanh-pho-mau/01-nq-tu/dua-bao-cao-cu';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const report = (mark: string) => `BÁO CÁO

Kết quả thực hiện Nghị quyết năm 2021, bản ${mark}

II. KẾT QUẢ THỰC HIỆN

1. Phát triển nghề ${mark}

Tỷ lệ hộ làm nghề ${mark} năm 2021 là 6,1%; năm 2022 là 7,4%. Theo Quyết định số 77/QĐ-UBND ngày 05/3/2021 của UBND tỉnh về việc công nhận làng nghề.

2. Hạ tầng làng nghề ${mark}

Chợ ${mark}, tổng mức đầu tư 6,4 tỷ đồng từ ngân sách tỉnh, đã hoàn thành đưa vào sử dụng.
`;

const group = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const sign = async (page: Page) => {
  const author = page.getByLabel('Người ghi');
  if ((await author.count()) > 0) await author.fill('Trần Thị B');
};

const save = (page: Page) => page.getByRole('button', { name: 'Lưu các quyết định' }).click();
const choose = async (page: Page, word: string) => {
  for (const radio of await page.getByRole('radio', { name: word }).all()) await radio.check();
};

test('a dropped file is proposed by groups, decided on, and what was taken is on record with its sentence', async () => {
  const { page, complaints, strangers, close } = await newVisitor(browser, site);
  await visit(page, PATH);
  await page.getByLabel('Tệp báo cáo').setInputFiles({
    name: 'cu.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(report('Đan Lát')),
  });
  await page.getByLabel('Ngày số liệu của báo cáo').fill('31/12/2022');
  await page.getByRole('button', { name: 'Đọc báo cáo' }).click();
  await page.getByRole('heading', { name: 'Đề xuất từ báo cáo: cu.txt' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await group(page, 'Chỉ tiêu, số liệu');
  await page.getByRole('heading', { name: 'Chỉ tiêu, số liệu' }).waitFor();
  expect(await page.locator('.history-row blockquote').allTextContents()).toContain(
    '“Tỷ lệ hộ làm nghề Đan Lát năm 2021 là 6,1%; năm 2022 là 7,4%.” (II.1)',
  );
  expect(await page.getByRole('radio', { name: 'Để sau', checked: true }).count()).toBe(3);
  await page.getByRole('button', { name: 'Chọn ghi mọi đề xuất chắc chắn' }).click();
  const taken = page.getByRole('radio', { name: 'Ghi vào hồ sơ', checked: true });
  await page.getByText(/đang được chọn ở [1-3] đề xuất, chưa lưu/u).waitFor();
  expect(await taken.count()).toBeGreaterThan(0);
  await choose(page, 'Để sau');
  await sign(page);
  await save(page);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('Chưa quyết định đề xuất nào');
  await choose(page, 'Ghi vào hồ sơ');
  await page.getByRole('radio', { name: 'Bỏ' }).last().check();
  await save(page);
  await page.getByText('Đã ghi 2 bản ghi; đã bỏ 1 đề xuất.').waitFor();
  await page.getByText('Nhóm này không còn đề xuất nào chưa quyết định.').waitFor();
  await page.getByText('Đã bỏ: 1 đề xuất').click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await sign(page);
  await page.getByRole('button', { name: /^Lấy lại/u }).click();
  await page.getByText('Đã lấy lại đề xuất.').waitFor();
  await choose(page, 'Ghi vào hồ sơ');
  await sign(page);
  await save(page);
  await page.getByText('Đã ghi 1 bản ghi.').waitFor();
  await visit(page, '/thanh-pho-mau/01-nq-tu/so-lieu');
  await page.getByRole('link', { name: 'Tỷ lệ hộ làm nghề Đan Lát' }).first().waitFor();
  expect([complaints, strangers]).toEqual([[], []]);
  await close();
});

test('without scripts, by pasted text: a corrected value is what is written, and a report read again asks nothing of it', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  const read = async (): Promise<void> => {
    await page.goto(PATH);
    await page.getByLabel('Hoặc dán nội dung báo cáo').fill(report('Gốm Sứ'));
    await page.getByRole('button', { name: 'Đọc báo cáo' }).click();
    await group(page, 'Chỉ tiêu, số liệu');
  };
  await read();
  await page.getByLabel('Giá trị').first().fill('6,2%');
  await page.getByRole('button', { name: 'Chọn ghi mọi đề xuất chắc chắn' }).click();
  expect(await page.getByRole('radio', { name: 'Ghi vào hồ sơ', checked: true }).count()).toBeGreaterThan(0);
  expect(await page.getByLabel('Giá trị').first().inputValue()).toBe('6,2%');
  await choose(page, 'Ghi vào hồ sơ');
  await sign(page);
  await save(page);
  expect(await page.getByText('Đã ghi 3 bản ghi.').count()).toBe(1);
  expect(await page.getByText('Báo cáo đã có trong hồ sơ:').count()).toBe(0);
  await read();
  // The corrected value is what the person decided: the same report asks nothing of it any more.
  expect(await page.locator('.history-row').count()).toBe(0);
  expect(await page.getByText('Nhóm này không còn đề xuất nào chưa quyết định.').count()).toBe(1);
  await close();
});

test('a file of 30 MB is taken in as a smaller one is, and kept; one byte more is told so', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  page.setDefaultTimeout(100_000);
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-large-'));
  const word = wordFile(
    report('Rèn')
      .split('\n\n')
      .map((text) => p(text.trim()))
      .join(''),
  );
  const give = async (name: string, bytes: number) => {
    await page.goto(PATH);
    await writeFile(join(folder, name), wordOfSize(word, bytes));
    await page.getByLabel('Tệp báo cáo').setInputFiles(join(folder, name));
    await page.getByRole('button', { name: 'Đọc báo cáo' }).click();
  };
  await give('quá lớn.docx', MOST + 1);
  expect(await page.getByRole('alert').textContent()).toContain('Tệp “quá lớn.docx” quá lớn (hơn 30 MB');
  await give('lớn nữa.docx', 36_000_000);
  expect(await page.getByRole('alert').textContent()).toContain('Tệp quá lớn, tối đa 30 MB');
  await give('lớn.docx', MOST);
  await page.getByRole('heading', { name: 'Đề xuất từ báo cáo: lớn.docx' }).waitFor();
  await group(page, 'Chỉ tiêu, số liệu');
  await choose(page, 'Ghi vào hồ sơ');
  await sign(page);
  await save(page);
  expect(await page.getByText('Đã ghi 3 bản ghi.').count()).toBe(1);
  await give('lớn.docx', MOST);
  await group(page, 'Chỉ tiêu, số liệu');
  await page.getByText('Nhóm này không còn đề xuất nào chưa quyết định.').waitFor();
  await rm(folder, { recursive: true });
  await close();
}, 180_000);

test('on a phone nothing is wider than the screen', async () => {
  const { page, close } = await newVisitor(browser, site, { viewport: PHONE });
  await visit(page, PATH);
  await page.getByLabel('Hoặc dán nội dung báo cáo').fill(report('Thổ Cẩm'));
  await page.getByRole('button', { name: 'Đọc báo cáo' }).click();
  await group(page, 'Công trình, tiến độ, quy mô, vốn, tài trợ, vướng mắc');
  await page.locator('.history-row').first().waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await close();
});

test('nothing given, and a report that is no longer kept, are told in words', async () => {
  const { page, close } = await newVisitor(browser, site);
  await visit(page, PATH);
  await page.getByRole('button', { name: 'Đọc báo cáo' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('Chưa chọn tệp báo cáo');
  const paste = async (text: string) => {
    await page.getByLabel('Hoặc dán nội dung báo cáo').fill(text);
    await page.getByRole('button', { name: 'Đọc báo cáo' }).click();
  };
  await paste('; . ,');
  await page.getByText('Không tìm thấy từ nào trong nội dung đã dán').waitFor();
  await paste('Không có gì cả.');
  await page.getByText('Không nhận ra điều gì trong báo cáo có thể đưa vào hồ sơ').waitFor();
  expect(await page.getByText('đã được quyết định').count()).toBe(0);
  expect(await page.getByText('không có đề xuất').count()).toBe(6);
  await visit(page, `${PATH}?tep=khong-co`);
  await page.getByText('Báo cáo đã đọc không còn được giữ.').waitFor();
  await close();
});
