/**
 * A screen of a return with scripts: each cell is saved as it is typed, over the version that was seen; who was slower
 * is told both values at the cell; what cannot be sent stays and is sent later. Without scripts: `quarter.e2e.ts`.
 */
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, newVisitor, openBrowser } from './support/browser.ts';
import { giveDuties } from './support/duties.ts';
import { makeKeeper, makePeople, requestsTo } from './support/people.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';

const PROGRAMME = '/bac-kan/08-nq-tu';
const UBND = 'ubnd-thanh-pho';
const SCREEN = `${PROGRAMME}/viec-don-vi/08-nq-tu.2026-q3/${UBND}/chi-tieu`;
const PHOTOS = process.env['TIENDO_PHOTOS'];

let browser: Browser;
let site: Site;
let cookies: ReadonlyMap<string, string>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSampleSite()]);
  cookies = await makePeople(site, await makeKeeper(site), 'bac-kan', {
    'van-phong': { name: 'Nguyễn Thị Bình', role: 'office' },
    mot: { name: 'Trần Văn Một', role: 'reporter', agency: UBND },
    hai: { name: 'Lê Thị Hai', role: 'reporter', agency: UBND },
  });
  await giveDuties(site, cookies.get('van-phong') ?? '', {
    programme: PROGRAMME,
    agencies: [UBND],
    owed: ['chi-tieu:clean-water-rate', 'chi-tieu:budget-revenue', 'bao-cao:obstacle'],
    from: 'quý III/2026',
  });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const as = async (who: string) => {
  const visitor = await newVisitor(browser, site.url);
  const [name = '', value = ''] = (cookies.get(who) ?? '').split('=');
  await visitor.page.context().addCookies([{ name, value, url: site.url }]);
  await visitor.page.goto(SCREEN);
  await visitor.page.waitForLoadState('networkidle');
  return visitor;
};
const row = (page: Page, name: string) => page.locator('fieldset', { hasText: name });
const value = (page: Page, name: string) => row(page, name).getByLabel(/^Kỳ này/u);
const type = async (page: Page, name: string, text: string): Promise<void> => {
  await value(page, name).fill(text);
  await value(page, name).press('Tab');
};
const said = (page: Page, name: string, text: string): Promise<void> =>
  row(page, name).getByRole('status').filter({ hasText: text }).waitFor();

test('each cell is saved as it is typed, and says when; what cannot be read says why, at the cell', async () => {
  const one = await as('mot');
  await type(one.page, 'nước sạch', '95,5');
  await said(one.page, 'nước sạch', 'đã lưu');
  expect(await row(one.page, 'nước sạch').getByRole('status').first().textContent()).toMatch(/^đã lưu \d{1,2}:\d\d$/u);
  await type(one.page, 'Thu ngân sách', '44');
  await said(one.page, 'Thu ngân sách', 'chưa lưu');
  expect(await row(one.page, 'Thu ngân sách').locator('.form-fault').textContent()).toContain('thiếu đơn vị tiền');
  await type(one.page, 'Thu ngân sách', 'ước 44 tỷ');
  await said(one.page, 'Thu ngân sách', 'đã lưu');
  expect(await row(one.page, 'Thu ngân sách').locator('.form-fault').count()).toBe(0);
  expect(await accessibilityFaults(one.page)).toEqual([]);
  if (PHOTOS !== undefined) await one.page.screenshot({ path: `${PHOTOS}/cells.png`, fullPage: true });
  await one.page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await one.page.getByText('Mọi ô đã được lưu').waitFor();
  expect(await value(one.page, 'nước sạch').inputValue()).toBe('95,5');
  await one.close();
});

test('who was slower is told both values at the cell, and saves over it knowingly', async () => {
  const [one, two] = [await as('mot'), await as('hai')];
  await type(one.page, 'nước sạch', '95,8');
  await said(one.page, 'nước sạch', 'đã lưu');
  await type(two.page, 'nước sạch', '96');
  await said(two.page, 'nước sạch', 'chưa lưu');
  const fault = await row(two.page, 'nước sạch').locator('.form-fault').textContent();
  for (const word of ['Trần Văn Một', '95,8', '95,5', '96']) expect(fault).toContain(word);
  expect(await value(two.page, 'nước sạch').inputValue()).toBe('96');
  await type(two.page, 'nước sạch', '96,1');
  await said(two.page, 'nước sạch', 'đã lưu');
  await Promise.all([one.close(), two.close()]);
});

test('what cannot be sent stays as it was typed, says so, and is sent when there is a way again', async () => {
  const one = await as('mot');
  await one.page.context().setOffline(true);
  await type(one.page, 'nước sạch', '96,4');
  await said(one.page, 'nước sạch', 'mất kết nối');
  expect(await value(one.page, 'nước sạch').inputValue()).toBe('96,4');
  await one.page.context().setOffline(false);
  await said(one.page, 'nước sạch', 'đã lưu');
  await one.page.reload();
  expect(await value(one.page, 'nước sạch').inputValue()).toBe('96,4');
  await one.close();
});

test('who goes on while a cell is on its way finds it on the next page', async () => {
  const one = await as('mot');
  await one.page.route('**/chi-tieu/o*', async (route) => {
    await setTimeout(1500);
    await route.continue();
  });
  await value(one.page, 'nước sạch').fill('96,6');
  await one.page.getByRole('link', { name: 'Tiếp theo' }).click();
  await one.page.waitForURL((url) => url.pathname !== SCREEN);
  await one.page.goto(SCREEN.replace(/chi-tieu$/u, 'gui'));
  expect(await one.page.locator('main').textContent()).toContain('96,6');
  await one.close();
});

test('who goes on while a cell cannot be sent stays, with what was typed', async () => {
  const one = await as('mot');
  await one.page.route('**/chi-tieu/o*', (route) => route.abort());
  await value(one.page, 'nước sạch').fill('96,7');
  await one.page.getByRole('link', { name: 'Tiếp theo' }).click();
  await said(one.page, 'nước sạch', 'mất kết nối');
  expect(new URL(one.page.url()).pathname).toBe(SCREEN);
  expect(await value(one.page, 'nước sạch').inputValue()).toBe('96,7');
  await one.page.unroute('**/chi-tieu/o*');
  await one.page.getByRole('link', { name: 'Tiếp theo' }).click();
  await one.page.waitForURL((url) => url.pathname !== SCREEN);
  await one.close();
});

const firstValue = (page: Page) => page.locator('input[name$=".value"]').first();
const copied = (page: Page, text: string): Promise<void> =>
  firstValue(page).evaluate((input, words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);

test('a pasted column fills the rows in their order; each is saved or says why; too long a one fills none', async () => {
  const one = await as('mot');
  const first = await value(one.page, 'nước sạch').inputValue();
  const rows = await one.page.locator('input[name$=".value"]').count();
  await copied(one.page, Array.from({ length: rows + 1 }, () => '1').join('\n'));
  await one.page.getByText('chưa điền dòng nào').waitFor();
  expect(await value(one.page, 'nước sạch').inputValue()).toBe(first);
  const names = await one.page.locator('legend').allTextContents();
  const typed = names.map((name) => (name.includes('nước sạch') ? '97,25' : '45'));
  await copied(one.page, typed.join('\n'));
  await said(one.page, 'nước sạch', 'đã lưu');
  expect(await value(one.page, 'nước sạch').inputValue()).toBe('97,25');
  await one.page.getByText(/^Đã điền/u).waitFor();
  await one.close();
});

test('without scripts a column is pasted into the box: faults stand at their cells, and nothing typed is lost', async () => {
  const site2 = requestsTo(site);
  const cookie = cookies.get('mot') ?? '';
  const page = await (await site2.get(cookie, SCREEN)).text();
  const hidden = (name: string): string =>
    (new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(page)?.[1] ?? '').replaceAll('&quot;', '"');
  const rows = JSON.parse(hidden('dong')) as readonly string[];
  const column = rows.map((key) => (key.includes('clean-water') ? '97,5' : '46'));
  const sent = { dong: hidden('dong'), goc: hidden('goc'), lenh: 'dan-cot' };
  const refused = await (await site2.post(cookie, SCREEN, { ...sent, dan: column.join('\r\n') })).text();
  expect(refused).toContain('value="97,5"');
  expect(refused).toContain('value="46"');
  expect(refused).toContain('thiếu đơn vị tiền');
  const good = rows.map((key) => (key.includes('clean-water') ? '97,5' : 'ước 46 tỷ'));
  expect((await site2.post(cookie, SCREEN, { ...sent, dan: good.join('\n') })).status).toBe(302);
  expect(await (await site2.get(cookie, SCREEN)).text()).toContain('value="97,5"');
});

test('a new obstacle shows at once the sentence with which the report will tell it', async () => {
  const one = await as('mot');
  await one.page.goto(SCREEN.replace(/chi-tieu$/u, 'vuong-mac'));
  await one.page.waitForLoadState('networkidle');
  const fresh = one.page.locator('fieldset', { hasText: 'Vướng mắc mới' }).last();
  await fresh.getByLabel(/^Nội dung vướng mắc/u).fill('Chưa bàn giao mặt bằng');
  await fresh.getByLabel(/^Nội dung vướng mắc/u).press('Tab');
  await fresh.getByText('Báo cáo sẽ viết: “Hiện còn vướng mắc do chưa bàn giao mặt bằng').waitFor();
  expect(await accessibilityFaults(one.page)).toEqual([]);
  if (PHOTOS !== undefined) await one.page.screenshot({ path: `${PHOTOS}/obstacle.png`, fullPage: true });
  await one.page.reload();
  await one.page.getByText('Báo cáo sẽ viết: “Hiện còn vướng mắc do chưa bàn giao mặt bằng').waitFor();
  await one.close();
});

test('a file is attached as evidence, kept byte for byte, and read by whoever may read the return', async () => {
  const one = await as('mot');
  await row(one.page, 'nước sạch')
    .getByRole('link', { name: /^Đính kèm tệp minh chứng/u })
    .click();
  const give = async (name: string, text: string): Promise<void> => {
    const buffer = Buffer.from(text, 'latin1');
    await one.page.getByLabel('Tệp', { exact: true }).setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await one.page.getByRole('button', { name: 'Đính kèm', exact: true }).click();
  };
  await give('anh.pdf', 'MZ\u0090\u0000\u0003\u0000\u0000\u0000');
  await one.page.getByRole('alert').getByText('chương trình máy tính').waitFor();
  await give('Biên bản.pdf', '%PDF-1.7 so do');
  const link = one.page.getByRole('link', { name: 'Biên bản.pdf' });
  await link.waitFor();
  expect(await accessibilityFaults(one.page)).toEqual([]);
  if (PHOTOS !== undefined) await one.page.screenshot({ path: `${PHOTOS}/evidence.png`, fullPage: true });
  const path = (await link.getAttribute('href')) ?? '';
  for (const who of ['mot', 'van-phong']) {
    const file = await requestsTo(site).get(cookies.get(who) ?? '', path);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="Bien-ban\.pdf"/u);
    expect(file.headers.get('content-type')).toBe('application/octet-stream');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await file.text()).toBe('%PDF-1.7 so do');
  }
  expect((await requestsTo(site).get('', path)).status).toBe(403);
  await one.page.goto(SCREEN.replace(/chi-tieu$/u, 'gui'));
  await one.page.getByRole('link', { name: 'Biên bản.pdf' }).waitFor();
  await one.page.goto(SCREEN);
  await row(one.page, 'nước sạch')
    .getByRole('link', { name: /^Tệp minh chứng: 1/u })
    .click();
  await one.page.getByRole('button', { name: /^Bỏ tệp này/u }).click();
  await one.page.getByText('Chưa có tệp nào.').waitFor();
  await one.close();
});
