/**
 * A clerk begins from nothing: the locality, its agencies, the resolution; samples come and go by a click; what is
 * deleted comes back.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newVisitor, openBrowser, PHONE, visit } from './support/browser.ts';
import { startSite, type Site } from './support/site.ts';
import { sound } from './support/sound.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite({ TIENDO_SAMPLE: 'no' })]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a programme is set up without a script on a phone; faults stand at their fields and nothing typed is lost', async () => {
  const { page, close } = await newVisitor(browser, site.url, { javaScriptEnabled: false, viewport: PHONE });
  await page.goto('/');
  expect(await page.locator('h1').textContent()).toBe('Chưa có chương trình nào');
  await page.getByRole('link', { name: 'Lập chương trình mới' }).click();
  await box(page, 'Tên địa phương').fill('duc xuan');
  // The head of every page has a search of its own.
  await page.getByRole('main').getByRole('button', { name: 'Tìm' }).click();
  await page.getByRole('link', { name: 'Phường Đức Xuân' }).click();
  await box(page, 'Số, ký hiệu').fill('12/NQ-HDND');
  await box(page, 'Ngày ban hành').fill('15/3/2026');
  await press(page, 'Lập chương trình');
  const alert = await page.getByRole('alert').textContent();
  for (const said of ['Viết lại là 12/NQ-HĐND', 'Chưa ghi trích yếu', 'Chưa ghi ai chịu trách nhiệm'])
    expect(alert).toContain(said);
  expect(await box(page, 'Ngày ban hành').inputValue()).toBe('15/3/2026');
  await box(page, 'Số, ký hiệu').fill('12/NQ-HĐND');
  await box(page, 'Trích yếu').fill('phát triển kinh tế - xã hội phường giai đoạn 2026-2030');
  await box(page, 'Người ký báo cáo').fill('Nguyễn Văn A');
  await box(page, 'Người lập').fill('Nguyễn Thị Bình, chuyên viên Văn phòng');
  // The police are struck out, the office of the economy is renamed.
  await page.getByRole('group', { name: 'Công an phường Đức Xuân' }).getByLabel('Giữ').uncheck();
  await page
    .getByRole('group', { name: 'Phòng Kinh tế, Hạ tầng và Đô thị phường Đức Xuân' })
    .getByLabel('Tên gọi tắt')
    .fill('Phòng Kinh tế');
  await press(page, 'Lập chương trình');
  await page.waitForURL('**/phuong-duc-xuan/12-nq-hdnd/lap-chuong-trinh?moi=1');
  expect(await page.locator('main').textContent()).toContain('Đã lập nghị quyết');
  await page.goto('/phuong-duc-xuan/12-nq-hdnd/ho-so/co-quan');
  const agencies = await page.locator('main').textContent();
  expect(agencies).toContain('Phòng Kinh tế');
  expect(agencies).not.toContain('Công an');
  await page.goto('/phuong-duc-xuan/12-nq-hdnd/ho-so');
  expect(await page.locator('main').textContent()).toMatch(/Số liệu\s*0 bản ghi/u);
  expect((await page.goto('/phuong-duc-xuan/12-nq-hdnd/bao-cao'))?.status()).toBe(200);
  await close();
});

test('the pages of beginning are accessible and narrow; objectives and a target follow at once', async () => {
  const { page, complaints, close } = await newVisitor(browser, site.url);
  for (const path of ['/?tat-ca=1', '/bat-dau', '/bat-dau?tim=ha+noi', '/bat-dau?don-vi=01840', '/bat-dau?don-vi=04']) {
    await visit(page, path);
    await sound(page);
  }
  for (const path of ['lap-chuong-trinh', 'nghi-quyet-khac', 'ranh-gioi']) {
    await visit(page, `/phuong-duc-xuan/12-nq-hdnd/${path}`);
    await sound(page);
  }
  await visit(page, '/phuong-duc-xuan/12-nq-hdnd/ho-so-moi/nhiem-vu');
  await box(page, 'Số thứ tự').fill('1');
  await box(page, 'Nội dung').fill('Hộ nghèo còn không quá 50 hộ');
  await page.getByRole('combobox', { name: 'Loại', exact: true }).selectOption({ label: 'Mục tiêu' });
  await page.getByRole('combobox', { name: 'So sánh' }).selectOption({ label: 'Không quá' });
  await box(page, 'Giá trị').fill('50 hộ');
  await box(page, 'Vào thời điểm').fill('2030');
  await page
    .getByRole('combobox', { name: 'Văn bản', exact: true })
    .selectOption({ label: 'Nghị quyết số 12/NQ-HĐND' });
  await box(page, 'Người ghi').fill('Nguyễn Thị Bình');
  await page.getByRole('button', { name: 'Lưu', exact: true }).last().click();
  await page.getByText('Đã lưu.', { exact: false }).waitFor();
  await visit(page, '/phuong-duc-xuan/12-nq-hdnd/nhiem-vu');
  expect(await page.locator('main').textContent()).toContain('Hộ nghèo còn không quá 50 hộ');
  expect(complaints).toEqual([]);
  await close();
});

test('a pasted list becomes a tree with guesses, is confirmed and written as a whole; a wrong line is told and keeps the rest', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  await visit(page, '/phuong-duc-xuan/12-nq-hdnd/ho-so/nhiem-vu');
  await page.getByRole('link', { name: 'Dán danh sách từ nghị quyết' }).click();
  await page.getByRole('heading', { name: 'Dán danh sách mục tiêu, nhiệm vụ' }).waitFor();
  await box(page, 'Danh sách').fill(
    '2. Hạ tầng\n- Xây dựng chợ phường;\n2.5. Tỷ lệ hộ dùng nước sạch đạt 98% đến năm 2027\n3. Tham quan học tập',
  );
  await press(page, 'Đọc danh sách');
  await page.getByRole('heading', { name: 'Kiểm tra rồi lưu' }).waitFor();
  await sound(page);
  const row = (number: string) => page.getByRole('group', { name: `Mục ${number}`, exact: true });
  expect(await row('2.5').getByLabel('Giá trị').inputValue()).toBe('98%');
  expect(await row('2.1').getByLabel('Nội dung').inputValue()).toBe('Xây dựng chợ phường');
  await row('3').getByLabel('Giữ').uncheck();
  await row('2.1').getByLabel('Số').fill('2.2');
  await row('2.5').getByLabel('Giá trị').fill('98 phần');
  await press(page, 'Lưu 4 mục');
  await page.getByRole('alert').waitFor();
  const alert = await page.getByRole('alert').textContent();
  for (const said of ['Mục 2.5: ', 'Chưa ghi ai chịu trách nhiệm']) expect(alert).toContain(said);
  await row('2.5').getByLabel('Giá trị').fill('98%');
  await box(page, 'Người ghi').fill('Nguyễn Thị Bình');
  await press(page, 'Lưu 4 mục');
  await page.locator('.record-list').waitFor();
  const list = await page.locator('.record-list').textContent();
  for (const said of ['2. Hạ tầng', '2.5. Tỷ lệ hộ dùng nước sạch', '2.2. Xây dựng chợ phường'])
    expect(list).toContain(said);
  expect(list).not.toContain('Tham quan');
  await close();
});

test('the outline of a place comes from a file of a map, without a script: drawn, corrected, saved; a damaged one is refused in words', async () => {
  const { page, close } = await newVisitor(browser, site.url, { javaScriptEnabled: false, viewport: PHONE });
  await page.goto('/phuong-duc-xuan/12-nq-hdnd/ho-so/dia-ban');
  await page.getByRole('link', { name: 'Ranh giới địa bàn' }).click();
  const send = async (points: string): Promise<void> => {
    const text = `<kml><Placemark><name>Đức Xuân</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${points}
      </coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`;
    await page
      .getByLabel('Tệp bản đồ')
      .setInputFiles({ name: 'phuong.kml', mimeType: 'text/xml', buffer: Buffer.from(text) });
    await press(page, 'Đọc tệp');
  };
  await send('105.82,22.13 105.86,22.13 105.84,22.16');
  expect(await page.getByRole('alert').textContent()).toContain('chưa khép kín');
  await send('105.82,22.13 105.86,22.13 105.84,22.16 105.82,22.13');
  const part = page.getByRole('group', { name: 'Đức Xuân', exact: true });
  expect(await part.textContent()).toContain('km², giữa ở 22,145° vĩ bắc');
  expect(await part.getByLabel('Là ranh giới của').inputValue()).toBe('phuong-duc-xuan');
  await box(page, 'Vị trí trong văn bản').fill('tờ 3');
  await box(page, 'Người ghi').fill('Nguyễn Thị Bình');
  await press(page, 'Lưu ranh giới');
  expect(await page.getByRole('alert').textContent()).toContain('theo văn bản nào');
  expect(await box(page, 'Vị trí trong văn bản').inputValue()).toBe('tờ 3');
  await page.getByLabel('Theo văn bản').selectOption({ label: 'Nghị quyết số 12/NQ-HĐND' });
  await press(page, 'Lưu ranh giới');
  await page.waitForURL('**/ranh-gioi?da-luu=1');
  expect(await page.getByRole('img', { name: 'Ranh giới trong hồ sơ' }).count()).toBe(1);
  await close();
});

test('samples come and go by one click; a deleted programme is restored from the first page', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  await page.goto('/?tat-ca=1');
  await press(page, 'Xem dữ liệu mẫu');
  await page.getByRole('button', { name: 'Cất dữ liệu mẫu' }).waitFor();
  expect(await page.locator('.programme-list li').count()).toBe(3);
  await press(page, 'Cất dữ liệu mẫu');
  await page.getByRole('button', { name: 'Xem dữ liệu mẫu' }).waitFor();
  expect(await page.locator('.programme-list li').count()).toBe(1);
  await page.goto('/phuong-duc-xuan/12-nq-hdnd/ho-so/chuong-trinh/12-nq-hdnd/xoa');
  await box(page, 'Vì sao xóa').fill('lập thử');
  await box(page, 'Người ghi').fill('Nguyễn Thị Bình');
  await press(page, /^Xóa \d+ bản ghi$/u);
  await page.waitForURL('**/?tat-ca=1*');
  expect(await page.locator('.programme-list li').count()).toBe(0);
  expect(await page.getByRole('status').textContent()).toContain('Đã xóa chương trình');
  await press(page, 'Khôi phục Nghị quyết 12/NQ-HĐND');
  await page.waitForURL('**/?tat-ca=1&da-khoi-phuc=1');
  expect(await page.locator('.programme-list li').count()).toBe(1);
  await close();
});

test('a further resolution is found from the beginning, and shares places and agencies; faults stand at their fields', async () => {
  const { page, close } = await newVisitor(browser, site.url, { javaScriptEnabled: false, viewport: PHONE });
  await page.goto('/bat-dau?don-vi=01840');
  expect(await page.locator('main').textContent()).toContain('Địa phương này đã có Nghị quyết 12/NQ-HĐND');
  await page.getByRole('link', { name: 'Thêm nghị quyết vào không gian đó' }).click();
  await page.getByRole('heading', { name: 'Thêm nghị quyết khác' }).waitFor();
  await box(page, 'Số, ký hiệu').fill('12/NQ-HĐND');
  await box(page, 'Ngày ban hành').fill('15/3/2026');
  await press(page, 'Thêm nghị quyết');
  expect(await page.getByRole('alert').textContent()).toContain('Chưa ghi ai chịu trách nhiệm');
  await box(page, 'Người ghi').fill('Nguyễn Thị Bình');
  await press(page, 'Thêm nghị quyết');
  const alert = await page.getByRole('alert').textContent();
  for (const said of ['Nghị quyết 12/NQ-HĐND đã có chương trình', 'Chưa ghi trích yếu', 'Chưa chọn cơ quan'])
    expect(alert).toContain(said);
  await box(page, 'Số, ký hiệu').fill('05-NQ/ĐU');
  await box(page, 'Trích yếu').fill('chuyển đổi số của phường');
  await page.getByLabel('Cơ quan ban hành').selectOption({ index: 1 });
  await press(page, 'Thêm nghị quyết');
  await page.waitForURL('**/phuong-duc-xuan/05-nq-du/lap-chuong-trinh?them=1');
  expect(await page.locator('main').textContent()).toContain('Đã thêm nghị quyết vào không gian');
  await page.goto('/?tat-ca=1');
  expect(await page.locator('.programme-list li').count()).toBe(2);
  await close();
});
