/**
 * One quarter of a programme with three agencies: owed, entered on a phone without scripts, sent, returned cell by
 * cell, corrected, approved twice over; one agency is late, one is silent; what is in work is nobody else's.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newVisitor, openBrowser, PHONE } from './support/browser.ts';
import { makeKeeper, makePeople, requestsTo } from './support/people.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';
import { sound } from './support/sound.ts';

const WORKSPACE = 'bac-kan';
const PROGRAMME = `/${WORKSPACE}/08-nq-tu`;
const COLLECTION = '08-nq-tu.2026-q3';
const UBND = 'ubnd-thanh-pho';
const PHOTOS = process.env['TIENDO_PHOTOS'];

let browser: Browser;
let site: Site;
let cookies: ReadonlyMap<string, string>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSampleSite()]);
  cookies = await makePeople(site, await makeKeeper(site), WORKSPACE, {
    'van-phong': { name: 'Nguyễn Thị Bình', role: 'office' },
    'lanh-dao': { name: 'Đặng Văn Lãnh', role: 'leader' },
    ubnd: { name: 'Trần Văn Nhập', role: 'reporter', agency: UBND },
    'ubnd-duyet': { name: 'Lê Thị Duyệt', role: 'approver', agency: UBND },
    hdnd: { name: 'Phạm Văn Hội', role: 'reporter', agency: 'hdnd-thanh-pho' },
    mttq: { name: 'Hoàng Thị Trận', role: 'reporter', agency: 'mttq-doan-the' },
  });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const as = async (who: string, options: BrowserContextOptions = {}) => {
  const visitor = await newVisitor(browser, site.url, options);
  const [name = '', value = ''] = (cookies.get(who) ?? '').split('=');
  if (who !== 'public') await visitor.page.context().addCookies([{ name, value, url: site.url }]);
  return visitor;
};
const onPhone = { javaScriptEnabled: false, viewport: PHONE };
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const photo = async (page: Page, name: string): Promise<void> => {
  if (PHOTOS !== undefined) await page.screenshot({ path: `${PHOTOS}/${name}.png`, fullPage: true });
};
const said = (page: Page): Promise<string | null> => page.getByRole('status').first().textContent();
const own = (agency: string, screen = ''): string =>
  `${PROGRAMME}/viec-don-vi/${COLLECTION}/${agency}${screen === '' ? '' : `/${screen}`}`;
const approving = (agency: string): string => `${PROGRAMME}/duyet-phieu/${COLLECTION}/${agency}`;

test('the office says for whole groups at once who owes what and by when', async () => {
  const { page, close } = await as('van-phong');
  await page.goto(`${PROGRAMME}/nhiem-vu-bao-cao`);
  await press(page, 'Giao nhiệm vụ');
  const missing = await page.getByRole('alert').textContent();
  for (const told of ['Kể từ kỳ: chưa ghi', 'Hạn nộp: ngày trong tháng: chưa ghi', 'Chưa chọn'])
    expect(missing).toContain(told);
  const give = async (agencies: readonly string[], content: readonly string[]): Promise<void> => {
    await page.goto(`${PROGRAMME}/nhiem-vu-bao-cao`);
    for (const name of [...agencies, ...content]) await page.getByLabel(name, { exact: true }).check();
    await page.getByLabel('Kể từ kỳ').fill('quý III/2026');
    await page.getByLabel('Hạn nộp: ngày trong tháng').fill('5');
    await press(page, 'Giao nhiệm vụ');
  };
  await give(
    ['Ủy ban nhân dân thành phố'],
    ['Tiến độ công trình', 'Tỷ lệ người dân sử dụng nước sạch (%)', 'Thu ngân sách (đồng)'],
  );
  expect(await said(page)).toBe('Đã giao thêm 3 nhiệm vụ báo cáo.');
  expect(await page.locator('main input:checked').count()).toBe(0);
  await photo(page, 'duties');
  await give(['Hội đồng nhân dân thành phố', 'Mặt trận Tổ quốc và các đoàn thể'], ['Kết quả nhiệm vụ bằng lời']);
  expect(await said(page)).toBe('Đã giao thêm 2 nhiệm vụ báo cáo.');
  await sound(page);
  await page.goto(`${PROGRAMME}/tinh-hinh-nop`);
  expect(await page.getByRole('heading', { name: 'Quá hạn chưa nộp: 3' }).count()).toBe(1);
  await photo(page, 'handed-silent');
  await sound(page);
  await page.getByRole('link', { name: 'Công văn đôn đốc', exact: true }).first().click();
  await page.getByRole('heading', { name: 'Công văn đôn đốc', level: 1 }).waitFor();
  await page.getByLabel('Hạn mới', { exact: true }).fill('32/1/2030');
  await press(page, 'Soạn lại');
  expect(await page.getByRole('alert').textContent()).toContain('không phải là một ngày có thật');
  await page.getByLabel('Hạn mới', { exact: true }).fill('31/12/2099');
  await page.getByLabel('Số', { exact: true }).fill('12');
  await press(page, 'Soạn lại');
  await page.getByText('chậm nhất ngày 31/12/2099 để kịp tổng hợp').waitFor();
  expect(await page.locator('.letter-text').textContent()).toMatch(/^Kính gửi/u);
  await photo(page, 'letter');
  await sound(page);
  for (const [kind, sign] of [
    ['Word', 'PK'],
    ['PDF', '%PDF'],
  ] as const) {
    const href = await page.getByRole('link', { name: `Tải công văn (${kind})` }).getAttribute('href');
    const file = await page.request.get(`${site.url}${href ?? ''}`);
    expect(file.headers()['content-disposition']).toContain('attachment');
    expect((await file.body()).subarray(0, sign.length).toString('latin1')).toBe(sign);
  }
  await close();
});

test('a unit fills its return in on a phone, without scripts; what is wrong is told and nothing typed is lost', async () => {
  const { page, close } = await as('ubnd', onPhone);
  await page.goto(`${PROGRAMME}/viec-don-vi`);
  await photo(page, 'own-tasks');
  expect(await page.locator('tbody tr').count()).toBe(1);
  await page.getByRole('link', { name: 'Ủy ban nhân dân thành phố' }).click();
  await photo(page, 'tasks');
  await page.getByRole('link', { name: /^Chỉ tiêu/u }).click();
  const [water, revenue] = ['nước sạch', 'Thu ngân sách'].map((name) =>
    page.locator('fieldset', { hasText: name }),
  ) as [ReturnType<typeof page.locator>, ReturnType<typeof page.locator>];
  const value = (row: ReturnType<typeof page.locator>) => row.getByLabel(/^Kỳ này/u);
  await value(water).fill('95,5');
  await value(revenue).fill('44');
  await press(page, 'Lưu');
  expect(await page.getByRole('alert').textContent()).toContain('thiếu đơn vị tiền');
  expect([await value(water).inputValue(), await value(revenue).inputValue()]).toEqual(['95,5', '44']);
  await photo(page, 'measures-fault');
  await value(revenue).fill('ước 44 tỷ');
  await press(page, 'Lưu');
  expect(await said(page)).toBe('Đã lưu 2 ô.');
  expect([await value(water).inputValue(), await value(revenue).inputValue()]).toEqual(['95,5', 'ước 44 tỷ']);
  await photo(page, 'measures-saved');
  await press(page, 'Lưu');
  expect(await said(page)).toBe('Mọi ô đã được lưu; không có gì thay đổi thêm.');
  await page.goto(own(UBND, 'gui'));
  await press(page, 'Gửi phiếu');
  expect(await page.getByRole('alert').textContent()).toContain('Ô trống không phải là số 0');
  await page.goto(own(UBND, 'cong-trinh'));
  const rows = page.locator('fieldset');
  for (let at = 0; at < (await rows.count()); at += 1) {
    const same = rows.nth(at).getByLabel('Không thay đổi so với kỳ trước');
    if ((await same.count()) > 0) await same.check();
    else await rows.nth(at).getByLabel('Tình trạng').selectOption('ongoing');
  }
  await rows.nth(0).getByLabel('Diễn biến trong kỳ (một câu)').fill('đã hoàn thành 80% khối lượng');
  await photo(page, 'works');
  await press(page, 'Lưu');
  expect(await said(page)).toMatch(/^Đã lưu \d ô\.$/u);
  await page.goto(own(UBND, 'gui'));
  await photo(page, 'review');
  await page.getByLabel('Lời kèm theo').fill('số thu là số ước');
  await press(page, 'Gửi phiếu');
  expect(await said(page)).toContain('Đã nhận phiếu quý III/2026, lần gửi 1');
  expect(await page.getByRole('link', { name: 'Xem lại, rút lại phiếu' }).count()).toBe(1);
  await page.goto(own(UBND, 'chi-tieu'));
  expect(await page.getByRole('button', { name: 'Lưu' }).count()).toBe(0);
  expect(await page.getByRole('note').textContent()).toContain('Phiếu đã gửi, đang chờ duyệt.');
  await close();
  const looked = await as('ubnd');
  for (const screen of ['', 'chi-tieu', 'cong-trinh', 'gui']) {
    await looked.page.goto(own(UBND, screen));
    await sound(looked.page);
  }
  await looked.close();
});

test('what is in work is seen by its unit, the office and leaders, and by nobody else', async () => {
  const { get } = requestsTo(site);
  const status = async (who: string, path: string): Promise<number> => (await get(cookies.get(who) ?? '', path)).status;
  for (const screen of ['', 'chi-tieu', 'gui']) {
    expect(await status('ubnd', own(UBND, screen))).toBe(200);
    expect(await status('lanh-dao', own(UBND, screen))).toBe(200);
    expect(await status('hdnd', own(UBND, screen))).toBe(403);
    expect(await status('public', own(UBND, screen))).toBe(403);
  }
  const text = async (who: string, path: string): Promise<string> => (await get(cookies.get(who) ?? '', path)).text();
  const journal = `${PROGRAMME}/nhat-ky`;
  expect(await text('van-phong', journal)).toContain('ước 44 tỷ');
  for (const who of ['public', 'hdnd']) {
    expect(await text(who, journal)).not.toContain('ước 44 tỷ');
    expect(await text(who, `${PROGRAMME}/so-lieu/budget-revenue`)).not.toContain('Quý III/2026');
    expect(await text(who, `${PROGRAMME}/so-sanh`)).not.toContain('95,5');
  }
});

test('the office may look at what was sent, and each figure says that it is not approved', async () => {
  const { page, close } = await as('van-phong');
  const path = `${PROGRAMME}/so-lieu/clean-water-rate`;
  const day = 'asOf=2026-09-30';
  const main = async (query: string): Promise<string> => {
    await page.goto(`${path}?${query}`);
    return (await page.locator('main').textContent()) ?? '';
  };
  expect(await main(day)).not.toContain('95,5%');
  expect(await main(`${day}&so-lieu=da-gui`)).toContain('95,5% (chưa duyệt)');
  await photo(page, 'submitted');
  await sound(page);
  const seen = await requestsTo(site).get('', `${path}?${day}&so-lieu=da-gui`);
  expect(await seen.text()).not.toContain('95,5');
  await close();
});

test('Enter approves nothing and closes nothing, and a reason to send back is not dropped, with scripts or without', async () => {
  for (const options of [{}, onPhone]) {
    const { page, close } = await as('van-phong', options);
    await page.goto(approving(UBND));
    const reason = page.locator('tr', { hasText: 'nước sạch' }).getByLabel(/^Lý do trả lại ô này/u);
    const stillSent = async (told: string): Promise<void> => {
      await page.getByRole('alert').getByText(told).waitFor();
      expect(await reason.inputValue()).toBe('xem lại con số');
      expect(await page.getByRole('button', { name: 'Duyệt phiếu', exact: true }).count()).toBe(1);
    };
    await reason.fill('xem lại con số');
    await reason.press('Enter');
    await stillSent('phím Enter không chọn thay việc nào');
    await press(page, 'Duyệt phiếu');
    await stillSent('Phiếu chưa được duyệt và chưa được trả lại');
    if (options !== onPhone) await sound(page);
    await reason.fill('');
    await page.getByLabel('Lý do chung').fill('xem lại cả phiếu');
    await press(page, 'Duyệt phiếu');
    await page.getByRole('alert').getByText('Phiếu chưa được duyệt và chưa được trả lại').waitFor();
    expect(await page.getByLabel('Lý do chung').inputValue()).toBe('xem lại cả phiếu');

    await page.goto(`${PROGRAMME}/tinh-hinh-nop/khoa-dot`);
    await page.getByLabel('Lý do').fill('nộp bổ sung');
    await page.getByLabel('Lý do').press('Enter');
    await page.getByRole('alert').getByText('phím Enter không chọn thay việc nào').waitFor();
    expect(await page.getByLabel('Lý do').inputValue()).toBe('nộp bổ sung');
    await page.goto(`${PROGRAMME}/tinh-hinh-nop/khoa-dot`);
    expect(await page.getByLabel('Đợt').textContent()).not.toContain('khóa');
    await close();
  }
  const sent = async (path: string, task: string): Promise<string> => {
    const { page, close } = await as('van-phong');
    await page.goto(path);
    await page
      .locator('button[name=viec]')
      .last()
      .evaluate((one, value) => one.setAttribute('value', value), task);
    await page.locator('button[name=viec]').last().click();
    const told = (await page.getByRole('alert').textContent()) ?? '';
    await close();
    return told;
  };
  for (const task of ['constructor', 'la'])
    for (const path of [approving(UBND), `${PROGRAMME}/tinh-hinh-nop/khoa-dot`])
      expect(await sent(path, task)).toContain('Không đọc được biểu mẫu');
});

test('the office returns one cell with its reason; the unit mends it; both approve, and the value is on record', async () => {
  const office = await as('van-phong');
  await office.page.goto(approving(UBND));
  await photo(office.page, 'approve');
  await sound(office.page);
  await office.page
    .locator('tr', { hasText: 'nước sạch' })
    .getByLabel(/^Lý do trả lại ô này/u)
    .fill('Công ty cấp nước báo 95,8%');
  await press(office.page, 'Trả lại để sửa');
  expect(await said(office.page)).toBe('Đã trả lại phiếu kèm lý do.');

  const unit = await as('ubnd', onPhone);
  await unit.page.goto(own(UBND));
  expect(await unit.page.locator('section.refused').textContent()).toContain('Công ty cấp nước báo 95,8%');
  await photo(unit.page, 'returned');
  await unit.page.getByRole('link', { name: 'Tỷ lệ người dân sử dụng nước sạch' }).click();
  await unit.page
    .locator('fieldset', { hasText: 'nước sạch' })
    .getByLabel(/^Kỳ này/u)
    .fill('95,8');
  await press(unit.page, 'Lưu');
  await photo(unit.page, 'mended');
  expect(await said(unit.page)).toBe('Đã lưu 1 ô.');
  await unit.page.goto(own(UBND, 'gui'));
  await press(unit.page, 'Gửi phiếu');
  expect(await said(unit.page)).toContain('lần gửi 2');
  await unit.close();

  const approver = await as('ubnd-duyet');
  await approver.page.goto(own(UBND));
  await approver.page.getByRole('link', { name: 'Duyệt phiếu này' }).click();
  await approver.page.getByRole('heading', { name: 'Duyệt phiếu', level: 1 }).waitFor();
  expect(await approver.page.getByRole('button', { name: 'Duyệt phiếu' }).count()).toBe(0);
  await press(approver.page, 'Duyệt trong đơn vị');
  expect(await said(approver.page)).toContain('Đơn vị đã duyệt');
  await approver.close();

  await office.page.goto(approving(UBND));
  expect(await office.page.locator('.approve-effect').textContent()).toContain('đã hoàn thành 80% khối lượng');
  await press(office.page, 'Duyệt phiếu');
  expect(await said(office.page)).toBe('Đã duyệt phiếu. Số liệu đã được ghi.');
  await office.page.goto(`${PROGRAMME}/so-lieu/clean-water-rate?asOf=2026-09-30`);
  expect(await office.page.locator('main').textContent()).toContain('95,8%');
  const history = await requestsTo(site).get(cookies.get('van-phong') ?? '', own(UBND));
  const told = await history.text();
  for (const step of ['Gửi', 'Trả lại', 'Đơn vị duyệt', 'Duyệt']) expect(told).toContain(step);
  await office.close();
});

test('who is late and who is silent stands in the office’s table; a closed collection takes nothing in', async () => {
  const { page, close } = await as('hdnd', onPhone);
  await page.goto(own('hdnd-thanh-pho', 'nhiem-vu'));
  const rows = page.locator('fieldset');
  for (let at = 0; at < (await rows.count()); at += 1)
    await rows.nth(at).getByLabel('Diễn biến trong kỳ (một câu)').fill('đã giám sát 3 cuộc');
  await press(page, 'Lưu');
  await page.goto(own('hdnd-thanh-pho', 'gui'));
  await press(page, 'Gửi phiếu');
  expect(await said(page)).toContain('lần gửi 1');

  const office = await as('van-phong');
  await office.page.goto(`${PROGRAMME}/tinh-hinh-nop`);
  expect(await office.page.getByRole('heading', { name: 'Quá hạn chưa nộp: 1' }).count()).toBe(1);
  expect(await office.page.locator('tr', { hasText: 'Hội đồng nhân dân thành phố' }).textContent()).toContain(
    'nộp chậm',
  );
  await photo(office.page, 'handed');
  await office.page.getByRole('link', { name: 'Xem tổng quan gồm cả số đã gửi, chưa duyệt' }).click();
  await office.page.waitForURL(/so-lieu=da-gui/u);
  await office.page.getByText('Đang xem cả số liệu các đơn vị đã gửi').waitFor();
  const silent = await requestsTo(site).get('', `${PROGRAMME}/tong-quan?asOf=2026-11-01`);
  const overview = await silent.text();
  expect(overview).toContain('Đơn vị chưa báo cáo');
  expect(overview.indexOf('Mặt trận Tổ quốc và các đoàn thể')).toBeLessThan(overview.indexOf('class="counts"'));
  await office.page.goto(`${PROGRAMME}/tinh-hinh-nop`);
  await office.page.goto(`${PROGRAMME}/tinh-hinh-nop/khoa-dot`);
  await sound(office.page);
  expect(await office.page.getByLabel('Đợt', { exact: true }).textContent()).toContain('đã nộp 2/3 đơn vị');
  await press(office.page, 'Khóa đợt');
  expect(await said(office.page)).toContain('Đã khóa đợt quý III/2026.');
  expect(await office.page.locator('main').textContent()).toContain('Nguyễn Thị Bình khóa lúc');
  await photo(office.page, 'handed-closed');
  await sound(office.page);
  await page.goto(own('mttq-doan-the', 'nhiem-vu'));
  const mttq = await as('mttq', onPhone);
  await mttq.page.goto(own('mttq-doan-the', 'nhiem-vu'));
  expect(await mttq.page.getByText('Đợt này đã khóa. Văn phòng mở lại được').count()).toBe(1);
  expect(await mttq.page.getByRole('button', { name: 'Lưu' }).count()).toBe(0);
  await mttq.close();
  await office.page.goto(`${PROGRAMME}/tinh-hinh-nop/khoa-dot`);
  await press(office.page, 'Mở lại đợt');
  expect(await office.page.getByRole('alert').textContent()).toContain('Mở lại đợt phải nêu lý do');
  await office.page.getByLabel('Lý do').fill('Mặt trận xin nộp bổ sung');
  await press(office.page, 'Mở lại đợt');
  expect(await said(office.page)).toBe('Đã mở lại đợt quý III/2026.');
  await Promise.all([close(), office.close()]);
});
