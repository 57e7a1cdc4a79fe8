/**
 * An office enters its records on pages: without a script, by keyboard, over each other, and takes back what it
 * deleted.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, follow, newVisitor, openBrowser, PHONE, visit } from './support/browser.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';
import { fitsNarrow, sound } from './support/sound.ts';

const PROGRAMME = '/bac-kan/08-nq-tu';
const AUTHOR = 'Nguyễn Thị Bình, chuyên viên Văn phòng';
let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSampleSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).and(page.locator(':not([aria-hidden])')).click();
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const list = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const heading = (page: Page): Promise<string | null> => page.locator('h1').textContent();

/** The record's page has come, after its form. */
const saved = (page: Page): Promise<void> => page.getByText('Đã lưu.', { exact: false }).waitFor();

const KINDS = [
  'chuong-trinh',
  'nhiem-vu',
  'nhiem-vu-ky-toi',
  'bao-cao',
  'cong-trinh',
  'tien-do',
  'thu-tuc',
  'khoi-luong',
  'vuong-mac',
  'von',
  'dong-gop',
  'con-so-cong-bo',
  'chi-tieu',
  'so-lieu',
  'giam-sat',
  'nhan-dinh',
  'van-ban',
  'co-quan',
  'dia-ban',
  'to-chuc',
  'tu-vung',
  'do-thi',
  'tieu-chuan-do-thi',
  'tac-dong',
  'rang-buoc',
  'han-muc-von',
  'kich-ban',
];

test(
  'each form is accessible, fits a narrow screen, and told of its faults leads to each',
  { timeout: 240_000 },
  async () => {
    const { page, complaints, close } = await newVisitor(browser, site.url);
    await visit(page, PROGRAMME);
    for (const kind of KINDS) {
      await follow(page, `${PROGRAMME}/ho-so-moi/${kind}`);
      await press(page, 'Lưu');
      await page.getByRole('alert').waitFor();
      expect(await accessibilityFaults(page), kind).toEqual([]);
      for (const link of await page.getByRole('alert').getByRole('link').all()) {
        const target = decodeURIComponent((await link.getAttribute('href')) ?? '').slice(1);
        expect(await page.locator(`[id="${target}"]`).count(), `${kind} ${target}`).toBe(1);
      }
      await fitsNarrow(page, kind);
    }
    for (const path of [
      'ho-so',
      'ho-so/cong-trinh',
      'ho-so/so-lieu',
      'ho-so/cong-trinh/provincial-stadium',
      'ho-so/cong-trinh/provincial-stadium/xoa',
      'ho-so/cong-trinh/provincial-stadium/sua',
      'ho-so/vuong-mac/obstacle-1/dien-bien',
      'ho-so-moi/khoi-luong?lang=en',
    ]) {
      await follow(page, `${PROGRAMME}/${path}`);
      await sound(page, path);
    }
    expect(complaints).toEqual([]);
    await close();
  },
);

test('a work is entered without a script on a phone; what was typed stays, a row is added, twice is once', async () => {
  const { page, close } = await newVisitor(browser, site.url, { javaScriptEnabled: false, viewport: PHONE });
  await page.goto(`${PROGRAMME}/ho-so-moi/cong-trinh`);
  await box(page, 'Tên').fill('Đường trục phường Đức Xuân');
  await list(page, 'Loại công trình, nhiệm vụ').selectOption({ label: 'Hạ tầng' });
  await press(page, 'Lưu');
  const alert = page.getByRole('alert');
  for (const said of [
    'Lĩnh vực: chưa ghi',
    'Mục tiêu, nhiệm vụ: chưa ghi',
    'Nguồn: chưa ghi',
    'Chưa ghi ai chịu trách nhiệm',
  ])
    expect(await alert.textContent()).toContain(said);
  expect(await box(page, 'Tên').inputValue()).toBe('Đường trục phường Đức Xuân');
  await list(page, 'Lĩnh vực').selectOption({ label: 'Đường' });
  await list(page, 'Mục tiêu, nhiệm vụ').selectOption({ index: 3 });
  await list(page, 'Địa bàn, dòng 1').selectOption({ label: 'phường Đức Xuân (đến ngày 30/6/2025)' });
  await press(page, 'Thêm dòng: Địa bàn');
  expect(await list(page, 'Địa bàn, dòng 1').inputValue()).not.toBe('');
  await list(page, 'Địa bàn, dòng 2').selectOption({ label: 'phường Sông Cầu' });
  await list(page, 'Văn bản').selectOption({ index: 1 });
  await box(page, 'Người ghi').fill(AUTHOR);
  await press(page, 'Lưu');
  await page.waitForURL('**/ho-so/cong-trinh/duong-truc-phuong-duc-xuan?da-luu=1');
  const text = await page.locator('main').textContent();
  for (const said of ['phường Đức Xuân; phường Sông Cầu', 'Thêm bản ghi', AUTHOR]) expect(text).toContain(said);
  // The same form once more: the browser goes back and sends it again.
  await page.goBack();
  await press(page, 'Lưu');
  await saved(page);
  await page.goto(`${PROGRAMME}/ho-so/cong-trinh?ten=duong+truc+phuong+duc+xuan`);
  expect(await page.locator('.record-list li').count()).toBe(1);
  await close();
});

test('values are taken as officials write them; the report’s sentence is shown before anything is saved', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  await visit(page, `${PROGRAMME}/ho-so-moi/von?work=provincial-stadium`);
  await list(page, 'Nguồn vốn').selectOption({ label: 'Ngân sách tỉnh' });
  await list(page, 'Loại số tiền').selectOption({ label: 'Kế hoạch vốn' });
  await box(page, 'Năm').fill('2023');
  await box(page, 'Số tiền').fill('44');
  await box(page, 'Có từ').fill('15/3/2023');
  await list(page, 'Văn bản').selectOption({ index: 1 });
  await box(page, 'Người ghi').fill(AUTHOR);
  await press(page, 'Xem trước câu trong báo cáo');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('Ghi rõ 44 tỷ đồng');
  await box(page, 'Số tiền').fill('44 tỷ');
  await press(page, 'Xem trước câu trong báo cáo');
  const preview = page.locator('.report-preview');
  await preview.waitFor();
  expect(await preview.textContent()).toContain('44 tỷ đồng');
  expect(await box(page, 'Số tiền').inputValue()).toBe('44 tỷ');
  await press(page, 'Lưu');
  await saved(page);
  expect(await page.locator('main').textContent()).toContain('ngày 15/3/2023');
  await close();
});

test('two write one record: what both changed is shown with both values, and one is chosen', async () => {
  const [a, b] = await Promise.all([newVisitor(browser, site.url), newVisitor(browser, site.url)]);
  const path = `${PROGRAMME}/ho-so/cong-trinh/doi-ky-bridge/sua`;
  for (const { page } of [a, b]) {
    await visit(page, path);
    await box(page, 'Người ghi').fill(AUTHOR);
    await box(page, 'Vì sao sửa').fill('đính chính theo báo cáo');
  }
  await box(a.page, 'Tên').fill('Cầu Đội Kỳ (mới)');
  await box(a.page, 'Quy mô, nội dung').fill('dài 60 m');
  await press(a.page, 'Lưu');
  await saved(a.page);
  await box(b.page, 'Tên').fill('Cầu Đội Kỳ (của tôi)');
  await press(b.page, 'Lưu');
  await b.page.getByText('Bản ghi đã thay đổi trong lúc bạn sửa').waitFor();
  expect(await accessibilityFaults(b.page)).toEqual([]);
  // What only the other changed is in the form already.
  expect(await box(b.page, 'Quy mô, nội dung').inputValue()).toBe('dài 60 m');
  await press(b.page, 'Lưu');
  await b.page.getByText('Chưa chọn giá trị được giữ').first().waitFor();
  await b.page.getByLabel('Của bạn: Cầu Đội Kỳ (của tôi)').check();
  await press(b.page, 'Lưu');
  await saved(b.page);
  const history = await b.page.locator('.record-history').textContent();
  for (const said of ['Cầu Đội Kỳ (mới)', 'Cầu Đội Kỳ (của tôi)', 'Lý do: đính chính theo báo cáo'])
    expect(history).toContain(said);
  await Promise.all([a.close(), b.close()]);
});

test('a correction and a development are told apart; what is deleted shows what goes with it, and comes back', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  await visit(page, `${PROGRAMME}/cong-trinh/ban-van-hoan-road`);
  await page.getByRole('link', { name: 'Bản ghi và lịch sử' }).click();
  await page.getByRole('link', { name: 'Ghi diễn biến mới' }).click();
  await page.getByRole('heading', { name: 'Có thay đổi từ ngày: tiến độ' }).waitFor();
  await box(page, 'Có từ').fill('tháng 5/2023');
  await list(page, 'Tình trạng').selectOption({ label: 'Đang thực hiện' });
  await box(page, 'Diễn biến').fill('đang thi công nền đường');
  await list(page, 'Văn bản').selectOption({ index: 1 });
  await box(page, 'Người ghi').fill(AUTHOR);
  await press(page, 'Lưu');
  await saved(page);
  expect(await page.locator('.record-history').textContent()).toContain('Ghi diễn biến mới');
  await visit(page, `${PROGRAMME}/ho-so/cong-trinh/ban-van-hoan-road/xoa`);
  expect(await page.locator('main').textContent()).toContain('đang thi công nền đường');
  await box(page, 'Vì sao xóa').fill('nhập nhầm');
  await box(page, 'Người ghi').fill(AUTHOR);
  await page.getByRole('button', { name: /^Xóa \d+ bản ghi$/u }).click();
  await page.getByText('Bản ghi này không còn trong hồ sơ').waitFor();
  expect((await page.request.get(`${PROGRAMME}/cong-trinh/ban-van-hoan-road`)).status()).toBe(404);
  await box(page, 'Người ghi').fill(AUTHOR);
  await press(page, 'Khôi phục');
  await page.getByText('Đã khôi phục').waitFor();
  expect((await page.request.get(`${PROGRAMME}/cong-trinh/ban-van-hoan-road`)).status()).toBe(200);
  await visit(page, `${PROGRAMME}/ho-so/van-ban/bao-cao-so-ket-08/xoa`);
  expect(await page.locator('main').textContent()).toContain('Chưa xóa được');
  expect(await page.getByRole('button', { name: /^Xóa/u }).count()).toBe(0);
  await close();
});

test('who leaves a form in which something was typed is asked first; saved, or left on purpose, nobody asks', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  const asked: string[] = [];
  const answers = [false, true];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (answers.shift() ? dialog.accept() : dialog.dismiss());
  });
  const menu = page.getByRole('navigation', { name: 'Mục chính' }).getByRole('link', { name: 'Văn bản' });
  await visit(page, `${PROGRAMME}/ho-so-moi/to-chuc`);
  await box(page, 'Tên').fill('Công ty Sao Mai');
  await menu.click();
  await expect.poll(() => asked.length).toBe(1);
  expect(asked[0]).toContain('chưa được lưu');
  expect([await heading(page), await box(page, 'Tên').inputValue()]).toEqual([
    'Thêm tổ chức, doanh nghiệp',
    'Công ty Sao Mai',
  ]);
  await menu.click();
  await page.getByRole('heading', { level: 1, name: 'Văn bản' }).waitFor();
  expect(asked).toHaveLength(2);
  // Nothing typed, what was refused and corrected, what is left on purpose.
  await visit(page, `${PROGRAMME}/ho-so-moi/to-chuc`);
  await menu.click();
  await page.getByRole('heading', { level: 1, name: 'Văn bản' }).waitFor();
  await visit(page, `${PROGRAMME}/ho-so-moi/to-chuc`);
  await box(page, 'Tên').fill('Công ty Sao Mai');
  await page.getByRole('link', { name: 'Không lưu, quay lại' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tổ chức, doanh nghiệp' }).waitFor();
  expect(asked).toHaveLength(2);
  await close();
});

test('a form is filled in and saved by the keyboard alone', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  await visit(page, `${PROGRAMME}/ho-so-moi/to-chuc`);
  await box(page, 'Tên').focus();
  await page.keyboard.type('Hợp tác xã Bàn Phím');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('h');
  await list(page, 'Văn bản').focus();
  await page.keyboard.press('ArrowDown');
  await box(page, 'Người ghi').focus();
  await page.keyboard.type(AUTHOR);
  await page.keyboard.press('Enter');
  await saved(page);
  expect(page.url()).toContain('/ho-so/to-chuc/hop-tac-xa-ban-phim');
  expect(await heading(page)).toBe('Hợp tác xã Bàn Phím');
  await close();
});

test('who came through a proxy is offered no form, and is refused when he sends one', async () => {
  const { page, close } = await newVisitor(browser, site.url, { extraHTTPHeaders: { 'x-forwarded-for': '10.1.2.3' } });
  await page.goto(`${PROGRAMME}/ho-so`);
  expect(await page.getByRole('link', { name: /^Thêm/u }).count()).toBe(0);
  expect(await page.getByRole('navigation').getByRole('link', { name: 'Nhập hồ sơ' }).count()).toBe(0);
  await page.goto(`${PROGRAMME}/ho-so-moi/cong-trinh`);
  expect(await page.locator('form.record-form').count()).toBe(0);
  const sent = await page.request.post(`${PROGRAMME}/ho-so-moi/to-chuc`, {
    headers: { origin: site.url },
    form: {
      name: 'Lẻn vào',
      kind: 'enterprise',
      'source.document': 'bao-cao-so-ket-08',
      'nguoi-ghi': 'X',
      viec: 'luu',
    },
  });
  expect(await sent.text()).toMatch(/Hãy đăng nhập|đăng nhập/iu);
  await page.goto(`${PROGRAMME}/ho-so/to-chuc?ten=lẻn`);
  expect(await page.locator('.record-list').count()).toBe(0);
  await close();
});
