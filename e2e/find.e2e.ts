/** What somebody looks for: over all records from any page, and in the journal. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { accessibilityFaults, newVisitor, openBrowser, PHONE, sidewaysScroll, visit } from './support/browser.ts';

const site = inject('site');
const REAL = '/bac-kan/08-nq-tu';
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('by keyboard from any page: "/" leads to the field, words without marks find, and the record opens on the same day', async () => {
  const { page, complaints, strangers, close } = await newVisitor(browser, site);
  await visit(page, `${REAL}/so-lieu?asOf=2023-05-31`);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('find');
  await page.keyboard.type('giai phong mat bang');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tim-kiem\?/u);
  expect(await page.getByRole('status').textContent()).toMatch(
    /kết quả cho “giai phong mat bang”, tính đến ngày 31\/5\/2023/u,
  );
  expect(await page.locator('main mark').allTextContents()).toEqual(
    expect.arrayContaining(['giải', 'phóng', 'mặt', 'bằng']),
  );
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('tim'), searchParams.get('asOf')]).toEqual(['giai phong mat bang', '2023-05-31']);
  expect(await page.getByLabel('Tìm trong toàn bộ hồ sơ').last().inputValue()).toBe('giai phong mat bang');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.locator('.found-list a').first().click();
  await page.waitForLoadState();
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2023-05-31');
  expect([complaints, strangers]).toEqual([[], []]);
  await close();
});

test.each(['/', '/du-lieu-mo', '/kiem-tra-bao-cao', '/tai-khoan/dang-nhap', '/khong/co'])(
  'from %s all programmes are searched, without scripts',
  async (path) => {
    const { page, complaints, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
    await page.goto(site + path);
    await page.getByRole('search').getByRole('searchbox').fill('duong');
    await page.getByRole('search').getByRole('button').click();
    expect(new URL(page.url()).pathname).toBe('/tim-kiem');
    expect(await page.getByRole('status').textContent()).toMatch(
      /kết quả cho “duong”, thuộc \d+ chương trình, địa phương/u,
    );
    const programmes = await page
      .locator('section.found h2 a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(programmes).toEqual(expect.arrayContaining([REAL, '/thanh-pho-mau/01-nq-tu']));
    const found = await page.locator('.found-list a').first().getAttribute('href');
    expect((await fetch(site + found)).status).toBe(200);
    expect(complaints.filter((one) => !one.includes('404'))).toEqual([]);
    await close();
  },
);

test('within a programme its search leads to that over all, with the same words', async () => {
  const answer = await (await fetch(`${site}${REAL}/tim-kiem?tim=mat+bang`)).text();
  expect(answer).toContain('href="/tim-kiem?tim=mat+bang"');
});

test.each(['agency', 'place', 'party', 'document', 'obstacle', 'finding', 'scenario'])(
  'what is found of kind %s opens',
  async (kind) => {
    const programme = kind === 'scenario' ? '/thanh-pho-mau/01-nq-tu' : REAL;
    const words = { agency: 'ubnd', place: 'xa', party: 'cong ty', document: 'quyet dinh', scenario: 'loai' }[kind];
    const found = await (await fetch(`${site}${programme}/tim-kiem?tim=${words ?? 'cong'}&loai=${kind}`)).text();
    const href = /<ol class="found-list"[^>]*><li><a href="([^"]+)"/u.exec(found)?.[1]?.replaceAll('&amp;', '&');
    expect(href, kind).toBeDefined();
    expect((await fetch(site + (href ?? ''))).status, href).toBe(200);
  },
);

test('the key can be turned off, and is a letter where one types', async () => {
  const { page, close } = await newVisitor(browser, site);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await visit(page, `${REAL}/tim-kiem?tim=x`);
  await page.getByRole('button', { name: 'Tắt phím này' }).click();
  await page.keyboard.press('/');
  expect(await focused()).not.toBe('find');
  await page.getByRole('button', { name: 'Bật phím này' }).click();
  await page.locator('#find').fill('');
  await page.keyboard.type('08/');
  expect(await page.locator('#find').inputValue()).toBe('08/');
  await close();
});

test('without a script: the exact symbol first, kinds with their numbers, one kind in parts', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false, viewport: PHONE });
  await page.goto(REAL);
  await page.locator('#find').fill('931/qđ-ubnd');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  expect(await page.locator('.found-list a').first().textContent()).toBe('Quyết định số 931/QĐ-UBND');
  await page.goto(`${REAL}/tim-kiem?tim=duong`);
  const works = page.locator('.found-kinds a', { hasText: 'Công trình' });
  const count = Number(/\d+/u.exec((await works.textContent()) ?? '')?.[0]);
  await works.click();
  expect(new URL(page.url()).searchParams.get('loai')).toBe('work');
  expect(await page.getByRole('status').textContent()).toContain(`Công trình: ${count} kết quả`);
  expect(await page.locator('.found-list > li').count()).toBe(Math.min(count, 25));
  expect(await sidewaysScroll(page)).toBe(0);
  await close();
});

test.each([
  ['khongcogihet', 'Không tìm thấy gì cho “khongcogihet”'],
  ['…', 'Hãy gõ ít nhất một chữ cái hoặc chữ số.'],
  [`'; drop table work --`, 'Không tìm thấy gì'],
])('nothing is found for %s, and what to do is told', async (words, told) => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${REAL}/tim-kiem?${new URLSearchParams({ tim: words }).toString()}`);
  expect(await page.getByRole('status').textContent()).toContain(told);
  await close();
});

test('what happens after the day is not found', async () => {
  const { page, close } = await newVisitor(browser, site);
  const found = async (asOf: string): Promise<number> => {
    await page.goto(`${REAL}/tim-kiem?tim=hoan+thanh&loai=progress&asOf=${asOf}`);
    return page.locator('.found-list > li').count();
  };
  expect(await found('2020-01-01')).toBe(0);
  expect(await found('2023-05-31')).toBeGreaterThan(0);
  await close();
});

test('the journal is filtered without a script; a day that is none stays as it was typed, with the reason', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(`${REAL}/nhat-ky`);
  await page.getByLabel('Từ trong nội dung').fill('san van dong');
  await page.locator('#filter-loai').selectOption('funding');
  await page.getByRole('button', { name: 'Lọc' }).click();
  const rows = page.locator('main tbody tr');
  expect(await rows.count()).toBeGreaterThan(0);
  for (const text of await rows.allTextContents()) expect(text).toContain('nguồn vốn');
  // Money is told as money.
  await page.locator('main summary').first().click();
  expect(await rows.first().textContent()).toMatch(/số tiền: .*đồng/u);
  await page.locator('#filter-tu').fill('31/4/2023');
  await page.getByRole('button', { name: 'Lọc' }).click();
  expect(await page.locator('#filter-tu').inputValue()).toBe('31/4/2023');
  expect(await page.locator('#filter-tu').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('.field-error').textContent()).toContain('31/4/2023');
  await page.locator('#filter-tu').fill('1/1/2000');
  await page.locator('#filter-toi').fill('31/12/2000');
  await page.getByRole('button', { name: 'Lọc' }).click();
  expect(await page.locator('main').textContent()).toContain('Không có mục nào khớp');
  await page.getByRole('link', { name: 'Bỏ lọc' }).click();
  expect(await rows.count()).toBeGreaterThan(40);
  await close();
});

test('the journal as a file holds every entry that was filtered, and the access log tells who took it', async () => {
  const answer = await fetch(`${site}${REAL}/nhat-ky.csv?loai=work`);
  expect([answer.status, answer.headers.get('content-disposition')?.includes('nhat-ky-bac-kan')]).toEqual([200, true]);
  const lines = (await answer.text()).trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/Mục nhật ký,Thời điểm,Người ghi/u);
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines.slice(1)) expect(line).toContain(',work,');
  const refused = await fetch(`${site}${REAL}/nhat-ky.csv?tu=31/4/2023`);
  expect([refused.status, (await refused.text()).includes('31/4/2023')]).toEqual([400, true]);
  const log = await (await fetch(`${site}/tai-khoan/truy-cap`)).text();
  expect(log).toContain('Tải dữ liệu ra');
  expect(log).toContain('lọc theo: loại: công trình');
});
