/**
 * An official writes the report: reads it with its sources, looks at the remarks, downloads it, writes it again as it
 * was.
 */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readDocxFigures } from '#files/docx/read-docx.ts';
import { readPdfFigures } from '#files/pdf/read-pdf.ts';
import { newVisitor, openBrowser, openTrace, visit } from './support/browser.ts';

const site = inject('site');
const REPORT = '/bac-kan/08-nq-tu/bao-cao';
const AS_OF = '?asOf=2023-05-31';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const download = async (page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  const [started] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return { name: started.suggestedFilename(), bytes: new Uint8Array(await readFile(await started.path())) };
};

interface Manifest {
  readonly asOf: string;
  readonly figures: readonly { readonly address: string; readonly printed: string }[];
}

test('all four files, named, with the same figures in DOCX, PDF and list', async () => {
  const { page, complaints, strangers, close } = await newVisitor(browser, site);
  await visit(page, REPORT + AS_OF);
  const [docx, pdf, html, json] = [
    await download(page, 'Word (DOCX)'),
    await download(page, 'PDF'),
    await download(page, 'Trang web (HTML)'),
    await download(page, 'Danh mục số liệu (JSON)'),
  ];
  expect([docx.name, pdf.name, html.name, json.name]).toEqual(
    ['docx', 'pdf', 'html', 'figures.json'].map((ending) => `bao-cao-so-ket-08-nq-tu-2023-05-31.${ending}`),
  );
  const manifest = JSON.parse(new TextDecoder().decode(json.bytes)) as Manifest;
  const addresses = manifest.figures.map((figure) => figure.address);
  expect(addresses.length).toBeGreaterThan(50);
  expect(Object.keys(unzipSync(docx.bytes))).toEqual(
    expect.arrayContaining(['word/document.xml', 'word/footnotes.xml']),
  );
  expect(readDocxFigures(docx.bytes).map((figure) => figure.address)).toEqual(addresses);
  expect(readPdfFigures(pdf.bytes).map((figure) => figure.address)).toEqual(addresses);
  expect(new TextDecoder().decode(html.bytes)).toContain('<html lang="vi">');
  expect(await page.locator('.report-text a.figure').count()).toBe(addresses.length);
  expect([complaints, strangers]).toEqual([[], []]);
  await close();
});

test.each([
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['pdf', 'application/pdf'],
  ['html', 'text/html; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
])('%s is sent as %s, to be saved', async (format, type) => {
  const answer = await fetch(`${site}${REPORT}/tep/${format}${AS_OF}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="bao-cao-so-ket-08-nq-tu-2023-05-31\.[a-z.]+"; filename\*=UTF-8''/u,
  );
});

test('a format that there is not is refused in words', async () => {
  const answer = await fetch(`${site}${REPORT}/tep/xls`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('docx');
});

test('every number of the text opens its trace by keyboard', async () => {
  const { page, close } = await newVisitor(browser, site);
  await visit(page, REPORT + AS_OF);
  const figure = page.locator('.report-text a.figure', { hasText: '252 tỷ đồng' }).first();
  const address = await figure.getAttribute('data-figure');
  const panel = await openTrace(page, figure);
  expect(await panel.locator('.trace-address').textContent()).toBe(address);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['figure'])).toBe(address);
  await close();
});

test('footnotes lead there and back, without a script', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(REPORT + AS_OF);
  const marks = page.locator('.note-mark');
  expect(await marks.count()).toBeGreaterThan(3);
  expect(await page.locator('.report-notes li').count()).toBe(await page.locator('.note-mark[id]').count());
  await marks.nth(1).click();
  expect(page.url()).toContain('#chu-thich-2');
  await page.locator('#chu-thich-2 .note-back').click();
  expect(page.url()).toContain('#dau-2');
  expect(await page.locator('.report-text a.figure').first().getAttribute('href')).toContain(
    '/bac-kan/figures?address=',
  );
  await close();
});

test('remarks stand beside it, the weighty ones first, each with its figures', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(REPORT + AS_OF);
  const weighty = page.locator('.report-remarks > .remark-list > li');
  const clearance = weighty.filter({ hasText: '2.4' }).first();
  expect(await clearance.locator('a.figure').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringMatching(/70 ha/u)]),
  );
  expect(
    await weighty.filter({ hasText: 'không có thành phần' }).first().locator('a.figure').first().textContent(),
  ).toBe('trên 500 tỷ đồng');
  expect(await page.locator('.report-layout tbody tr', { hasText: 'trang, lề trên' }).textContent()).toContain(
    'theo thông lệ, chưa đối chiếu',
  );
  await close();
});

test('print, read back and compare on demand', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(REPORT + AS_OF);
  await page.getByRole('link', { name: 'In thử, đọc lại và đối chiếu' }).click();
  await page.waitForURL(/doi-chieu/u);
  expect(await page.locator('.report-checks').textContent()).toMatch(
    /DOCX: đã đọc lại \d+ con số, tất cả khớp với bản ghi\.PDF: đã đọc lại \d+ con số/u,
  );
  await close();
});

test('written again as the journal stood: before the template was recorded there was no report', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(REPORT);
  const field = page.getByLabel('Mục nhật ký số');
  const last = Number(await field.getAttribute('max'));
  const now = await page.locator('.report-text').textContent();
  await page.getByRole('button', { name: 'Viết lại' }).click();
  expect(page.url()).toContain(`nhat-ky=${last}`);
  expect(await page.locator('.report-text').textContent()).toBe(now);
  await field.fill('1');
  await page.getByRole('button', { name: 'Viết lại' }).click();
  expect(await page.locator('h1').textContent()).toBe('Không thực hiện được yêu cầu');
  const beyond = await page.goto(`${REPORT}?nhat-ky=${last + 1}`);
  expect(beyond?.status()).toBe(400);
  await close();
});
