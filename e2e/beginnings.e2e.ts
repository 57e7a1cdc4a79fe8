/**
 * A programme of another field without urban areas and without a report: its pages say what they are for and how to
 * begin.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, newVisitor, openBrowser } from './support/browser.ts';
import { startSiteIn, type Site } from './support/site.ts';
import { BASE } from '../src/testing/small-programme.ts';

const ROOT = resolve(import.meta.dirname, '..');
const PROGRAMME = '/phuong-ben-trong/15-kh-ubnd';
/** Ids of programmes that are names of pages, too. */
const NAMES = ['figures', 'x.data'];

/** A programme under each of these ids. */
const writeNamed = async (to: string): Promise<void> => {
  for (const [at, name] of NAMES.entries()) {
    await mkdir(join(to, name), { recursive: true });
    for (const [file, text] of Object.entries(BASE)) {
      const own = text.replace(/^id: w$/mu, `id: w${at}`).replace(/^id: p$/mu, `id: ${name}`);
      await writeFile(join(to, name, file), own);
    }
  }
};

let browser: Browser;
let folder: string;
let site: Site;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-begin-'));
  const files = join(folder, 'files');
  await cp(join(ROOT, 'src/testing/programmes/an-toan-phuong'), files, { recursive: true });
  await rm(join(files, 'report.yaml'));
  const data = join(folder, 'data');
  await writeNamed(join(folder, 'named'));
  for (const from of [files, ...NAMES.map((name) => join(folder, 'named', name))])
    await promisify(execFile)(process.execPath, [join(ROOT, 'src/cli/main.ts'), 'import', from], {
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
  ['/do-thi', 'chưa có đô thị nào', 'urban-areas.csv', 'do-thi'],
  ['/do-thi/lo-trinh', 'chưa có đô thị nào', 'urban-areas.csv', 'do-thi'],
  ['/bao-cao', 'chưa có mẫu báo cáo', 'report.yaml', 'bao-cao'],
])('%s invites to begin', async (path, title, file, form) => {
  const { page, complaints, close } = await newVisitor(browser, site.url);
  const answer = await page.goto(`${PROGRAMME}${path}`);
  expect(answer?.status()).toBe(200);
  expect(await page.locator('h1').textContent()).toContain(title);
  expect(await page.locator('main').textContent()).toContain(file);
  expect(await page.locator('main a').first().getAttribute('href')).toBe(`${PROGRAMME}/ho-so-moi/${form}`);
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

test.each(NAMES.map((name, at) => [name, `/w${at}`] as const))(
  'a programme whose id is %s, as a page of ours is named, is shown, and its pages lead on',
  async (name, workspace) => {
    const { page, close } = await newVisitor(browser, site.url, { javaScriptEnabled: false });
    // The only programme of a workspace is shown at once.
    await page.goto(workspace);
    expect([await page.locator('h1').textContent(), new URL(page.url()).pathname.startsWith(`${workspace}/`)]).toEqual([
      'Tổng quan',
      true,
    ]);
    await page.getByRole('link', { name: 'Công trình', exact: true }).first().click();
    expect(await page.locator('h1').textContent(), name).toBe('Công trình');
    await close();
  },
);
