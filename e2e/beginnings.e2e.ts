/** A programme of another field without urban areas and without a report: its pages say what they are for and how to begin. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, newVisitor, openBrowser } from './support/browser.ts';
import { startSiteIn, type Site } from './support/site.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PROGRAMME = '/phuong-ben-trong/15-kh-ubnd';
let browser: Browser;
let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-begin-'));
  const files = join(folder, 'files');
  await cp(join(ROOT, 'src/testing/programmes/an-toan-phuong'), files, { recursive: true });
  await rm(join(files, 'report.yaml'));
  const data = join(folder, 'data');
  await promisify(execFile)(process.execPath, [join(ROOT, 'src/cli/main.ts'), 'import', files], {
    env: { ...process.env, TIENDO_DATA: data },
  });
  [browser, site] = await Promise.all([openBrowser(), startSiteIn(data)]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

test.each([
  ['/do-thi', 'chưa có đô thị nào', 'urban-areas.csv'],
  ['/do-thi/lo-trinh', 'chưa có đô thị nào', 'urban-areas.csv'],
  ['/bao-cao', 'chưa có mẫu báo cáo', 'report.yaml'],
])('%s invites to begin', async (path, title, file) => {
  const { page, complaints, close } = await newVisitor(browser, site.url);
  const answer = await page.goto(`${PROGRAMME}${path}`);
  expect(answer?.status()).toBe(200);
  expect(await page.locator('h1').textContent()).toContain(title);
  expect(await page.locator('main').textContent()).toContain(file);
  expect(await page.title()).toContain(title);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test.each(['/do-thi.csv', '/bao-cao/tep/docx'])('%s, a file, is refused with the reason', async (path) => {
  const { page, close } = await newVisitor(browser, site.url);
  expect((await page.request.get(`${PROGRAMME}${path}`)).status()).toBe(400);
  await close();
});

test('every other page of the programme shows what is on record', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  for (const path of ['', '/nhiem-vu', '/cong-trinh', '/so-lieu', '/nguon-luc', '/van-ban', '/giam-sat', '/nhat-ky']) {
    expect((await page.goto(`${PROGRAMME}${path}`))?.status(), path).toBe(200);
    expect(await page.locator('footer').textContent()).toContain('Con số có gạch chân mở được nguồn');
  }
  await close();
});
