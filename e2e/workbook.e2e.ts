/**
 * A programme in a spreadsheet: taken from a page, changed as people change spreadsheets, sent back, looked at,
 * written.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, newVisitor, openBrowser, PHONE } from './support/browser.ts';
import { fitsNarrow } from './support/sound.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';

const PAGE = '/bac-kan/08-nq-tu/bang-tinh';
let browser: Browser;
let site: Site;
let folder: string;
beforeAll(async () => {
  [browser, site, folder] = await Promise.all([
    openBrowser(),
    startSampleSite(),
    mkdtemp(join(tmpdir(), 'tien-do-workbook-')),
  ]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

const taken = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`${site.url}${PAGE}/tep`)).arrayBuffer());

/** As LibreOffice saves what it has opened. */
const throughLibreOffice = async (bytes: Uint8Array): Promise<Uint8Array> => {
  await writeFile(join(folder, 'in.xlsx'), bytes);
  const to = join(folder, 'saved');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', to, join(folder, 'in.xlsx')];
  await promisify(execFile)('soffice', args);
  return readFile(join(to, 'in.xlsx'));
};

test('it is filled in and sent without a script, on a phone: each change is seen before it is written', async () => {
  const { page, close } = await newVisitor(browser, site.url, { javaScriptEnabled: false, viewport: PHONE });
  await page.goto(PAGE);
  const { sheets } = await readXlsx(await taken());
  const changed = sheets.map(({ name, rows }): WriteSheet => {
    if (name !== 'Công trình') return { name, rows };
    const at = rows[0]?.indexOf('location') ?? -1;
    return { name, rows: rows.map((row, index) => (index === 2 ? row.with(at, 'phường Sông Cầu, tổ 5') : row)) };
  });
  const path = join(folder, 'filled.xlsx');
  await writeFile(path, await writeXlsx({ sheets: changed }));
  await page.getByLabel('Tệp .xlsx').setInputFiles(path);
  await page.getByRole('button', { name: 'Kiểm tra, chưa ghi' }).click();
  expect(await page.getByRole('status').textContent()).toContain('Thêm 0, sửa 1, bỏ 0 hồ sơ');
  expect(await page.locator('main').textContent()).toContain('→ phường Sông Cầu, tổ 5');
  await page.getByLabel('Người ghi').fill('Trần Thị B');
  await page.getByLabel('Lý do').fill('bổ sung vị trí');
  await page.getByRole('button', { name: 'Ghi các thay đổi này' }).click();
  expect(await page.getByRole('status').textContent()).toContain('Đã ghi: thêm 0, sửa 1, bỏ 0');
  await page.goto('/bac-kan/08-nq-tu/nhat-ky');
  expect(await page.locator('main').textContent()).toContain('bổ sung vị trí');
  await close();
});

test('what LibreOffice has opened and saved changes nothing', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  const path = join(folder, 'saved.xlsx');
  await writeFile(path, await throughLibreOffice(await taken()));
  await page.goto(PAGE);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel('Tệp .xlsx').setInputFiles(path);
  await page.getByRole('button', { name: 'Kiểm tra, chưa ghi' }).click();
  await page.getByRole('status').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await fitsNarrow(page);
  expect(await page.getByRole('status').textContent()).toContain('Bảng tính không thay đổi gì');
  await close();
});

test('what a page wrote meanwhile is shown with both values, and one is chosen, without a script and without sending it again', async () => {
  const { page, close } = await newVisitor(browser, site.url, { javaScriptEnabled: false });
  const { sheets } = await readXlsx(await taken());
  const filled = async (place: string): Promise<string> => {
    const changed = sheets.map(({ name, rows }): WriteSheet => {
      const at = rows[0]?.indexOf('location') ?? -1;
      return { name, rows: name === 'Công trình' ? rows.map((row, n) => (n === 3 ? row.with(at, place) : row)) : rows };
    });
    const path = join(folder, `${place}.xlsx`);
    await writeFile(path, await writeXlsx({ sheets: changed }));
    return path;
  };
  const [mine, theirs] = [await filled('tổ 1'), await filled('tổ 2')];
  const check = async (path: string): Promise<void> => {
    await page.goto(PAGE);
    await page.getByLabel('Tệp .xlsx').setInputFiles(path);
    await page.getByRole('button', { name: 'Kiểm tra, chưa ghi' }).click();
  };
  const write = () => page.getByRole('button', { name: 'Ghi các thay đổi này' }).click();
  await check(theirs);
  await page.getByLabel('Người ghi').fill('Người Khác');
  await page.getByLabel('Lý do').fill('sửa trước');
  await write();
  await check(mine);
  const main = page.locator('main');
  expect(await main.textContent()).toMatch(/Người Khác đã ghi lúc .*Đang lưu: tổ 2; Bảng tính: tổ 1/u);
  expect(await main.textContent()).not.toContain('--take');
  await page.getByLabel('Người ghi').fill('Trần Thị B');
  await page.getByLabel('Lý do').fill('theo bảng tính');
  await write();
  expect(await page.getByRole('alert').textContent()).toContain('chọn bản được giữ');
  await page.getByLabel('Lấy theo bảng tính').check();
  expect(await page.getByLabel('Người ghi').inputValue()).toBe('Trần Thị B');
  await write();
  expect(await page.getByRole('status').textContent()).toContain('Đã ghi: thêm 0, sửa 1, bỏ 0');
  await close();
});

test('what is no workbook is told beside the form, and the page stays', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  const path = join(folder, 'none.xlsx');
  await writeFile(path, 'không phải bảng tính');
  await page.goto(PAGE);
  await page.getByRole('button', { name: 'Kiểm tra, chưa ghi' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('Chưa chọn tệp');
  await page.getByLabel('Tệp .xlsx').setInputFiles(path);
  await page.getByRole('button', { name: 'Kiểm tra, chưa ghi' }).click();
  await page.getByText('không phải bảng tính Excel').waitFor();
  await close();
});
