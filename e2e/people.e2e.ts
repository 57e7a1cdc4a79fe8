/** An office comes in: the first account at the machine, others by a link, roles, sessions, and the way out. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newVisitor, openBrowser, PHONE } from './support/browser.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';
import { sound } from './support/sound.ts';

const GOOD = 'cầu vồng trên suối Tả Nậm';
const PHOTOS = process.env['TIENDO_PHOTOS'];
let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSampleSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const photo = async (page: Page, name: string): Promise<void> => {
  if (PHOTOS !== undefined) await page.screenshot({ path: `${PHOTOS}/${name}.png`, fullPage: true });
};

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

const fillPerson = async (page: Page, signIn: string, name: string): Promise<void> => {
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel('Chức vụ').fill('Chuyên viên Văn phòng');
  await page.getByLabel('Tên đăng nhập').fill(signIn);
};

test('the first account is made without a script; faults stand at their fields and nothing typed is lost but passwords', async () => {
  const { page, close } = await newVisitor(browser, site.url, { javaScriptEnabled: false, viewport: PHONE });
  await page.goto('/tai-khoan/dang-nhap');
  expect(page.url()).toContain('/tai-khoan/thiet-lap');
  await fillPerson(page, 'Văn Phòng', 'Nguyễn Thị Bình');
  await page.getByLabel('Mật khẩu *', { exact: true }).fill('Vietnam@2023');
  await page.getByLabel('Nhập lại mật khẩu').fill('Vietnam@2023');
  await press(page, 'Tạo tài khoản quản trị');
  expect(await page.getByRole('alert').textContent()).toContain('Tên đăng nhập chỉ gồm chữ không dấu');
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Nguyễn Thị Bình');
  expect(await page.getByLabel('Mật khẩu *', { exact: true }).inputValue()).toBe('');
  expect(await page.getByLabel('Tên đăng nhập').getAttribute('aria-invalid')).toBe('true');
  await photo(page, 'set-up-faults');
  await page.getByLabel('Tên đăng nhập').fill('vanphong');
  for (const label of ['Mật khẩu *', 'Nhập lại mật khẩu *'])
    await page.getByLabel(label, { exact: true }).fill('Vietnam@2023');
  await press(page, 'Tạo tài khoản quản trị');
  expect(await page.getByRole('alert').textContent()).toContain('dễ bị đoán');
  for (const label of ['Mật khẩu *', 'Nhập lại mật khẩu *']) await page.getByLabel(label, { exact: true }).fill(GOOD);
  await press(page, 'Tạo tài khoản quản trị');
  await page.goto('/tai-khoan');
  expect(await page.locator('h1').textContent()).toBe('Tài khoản của Nguyễn Thị Bình');
  await close();
});

test('who knows the password comes in, makes an account and hands on its link, which opens once', async () => {
  const { page, complaints, strangers, close } = await newVisitor(browser, site.url);
  await page.goto('/tai-khoan/dang-nhap?ve=%2Fbac-kan%2F08-nq-tu');
  await sound(page);
  await page.getByLabel('Tên đăng nhập').fill('vanphong');
  await page.getByLabel('Mật khẩu').fill('sai mật khẩu này rồi');
  await press(page, 'Đăng nhập');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('không đúng');
  await page.getByLabel('Mật khẩu').fill(GOOD);
  await press(page, 'Đăng nhập');
  await page.waitForURL('**/bac-kan/08-nq-tu');
  expect(await page.locator('.reader').textContent()).toContain('Nguyễn Thị Bình');
  // By links alone: nobody types an address.
  await page.getByRole('link', { name: 'Nguyễn Thị Bình' }).click();
  await page.waitForURL('**/tai-khoan');
  await page.getByRole('link', { name: /^Người dùng: .*Bắc Kạn/u }).click();
  await page.waitForURL('**/tai-khoan/nguoi-dung/bac-kan');
  await fillPerson(page, 'thongke', 'Trần Văn Cương');
  await page.getByLabel('Vai trò').selectOption('reporter');
  await press(page, 'Tạo tài khoản');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('hãy chọn cơ quan');
  await page.getByLabel('Cơ quan', { exact: true }).selectOption({ index: 1 });
  await press(page, 'Tạo tài khoản');
  const link = (await page.locator('.one-time-link p').nth(1).textContent()) ?? '';
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('one-time-link');
  await photo(page, 'people');
  await sound(page);
  await page.getByRole('link', { name: 'Trần Văn Cương' }).click();
  await page.getByRole('heading', { name: 'Trần Văn Cương', level: 1 }).waitFor();
  await page.getByLabel('Họ và tên').fill('');
  await press(page, 'Lưu thông tin');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('Chưa ghi họ và tên');
  await page.getByLabel('Họ và tên').fill('Trần Văn Cường');
  await press(page, 'Lưu thông tin');
  await page.getByRole('heading', { name: 'Trần Văn Cường', level: 1 }).waitFor();
  expect(await page.getByRole('status').textContent()).toBe('Đã lưu.');
  await photo(page, 'person');
  await sound(page);
  const other = await newVisitor(browser, site.url);
  await other.page.goto(new URL(link).pathname);
  for (const label of ['Mật khẩu *', 'Nhập lại mật khẩu *'])
    await other.page.getByLabel(label, { exact: true }).fill(`${GOOD} hai`);
  await sound(other.page);
  await press(other.page, 'Lưu mật khẩu và đăng nhập');
  await other.page.waitForURL('**/');
  await other.page.goto('/tai-khoan');
  expect(await other.page.locator('main').textContent()).toContain('Người nhập số liệu của cơ quan');
  expect(await other.page.locator('main').textContent()).toMatch(/Chrome trên (?:Linux|macOS|Windows)/u);
  expect(await other.page.getByRole('heading', { name: 'Quản trị', exact: true }).count()).toBe(0);
  await photo(other.page, 'account');
  await sound(other.page);
  // A reporter keeps no people, and may not look at the access log.
  for (const path of ['/tai-khoan/nguoi-dung/bac-kan', '/tai-khoan/truy-cap'])
    expect((await other.page.goto(path))?.status()).toBe(403);
  // Nor take the journal out, or prove it, which is costly; the public neither.
  for (const path of ['/bac-kan/08-nq-tu/nhat-ky.csv', '/bac-kan/08-nq-tu/nhat-ky?verify=1']) {
    expect((await other.page.request.get(path)).status(), path).toBe(403);
    expect((await fetch(site.url + path)).status, path).toBe(403);
  }
  const offered = await (await fetch(`${site.url}/bac-kan/08-nq-tu/nhat-ky?loai=work`)).text();
  expect(offered).not.toMatch(/nhat-ky\.csv|name="verify"/u);
  await other.page.goto(new URL(link).pathname);
  expect(await other.page.locator('h1').textContent()).toBe('Đường dẫn không còn dùng được');
  await page.goto('/tai-khoan');
  await page.getByRole('link', { name: 'Nhật ký truy cập toàn hệ thống' }).click();
  await page.waitForURL('**/tai-khoan/truy-cap');
  expect(await page.locator('main tbody').textContent()).toContain('người dùng: Trần Văn Cường; đã sửa: họ và tên');
  expect(await page.locator('main').textContent()).toContain('Đăng nhập sai');
  expect(await page.locator('main').textContent()).toContain('Chuỗi băm còn nguyên vẹn');
  await photo(page, 'access');
  await sound(page);
  await page.locator('#filter-viec').selectOption('read');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await page.waitForURL(/viec=read/u);
  const rows = page.locator('main tbody tr');
  const others = async (): Promise<number> =>
    (await rows.allTextContents()).filter((text) => !text.includes('Xem thông tin nhạy cảm')).length;
  await expect.poll(others).toBe(0);
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await page.locator('main tbody').textContent()).toContain('danh sách người dùng');
  await page.locator('#filter-nguoi').fill('không ai');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect.poll(() => page.locator('main').textContent()).toContain('Không có mục nào khớp');
  expect([...strangers, ...complaints.filter((one) => !one.includes('403'))]).toEqual([]);
  await Promise.all([close(), other.close()]);
});

test('what is made for one reader is given to no other, from memory either', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  await page.goto('/tai-khoan/dang-nhap?ve=%2Fbac-kan%2F08-nq-tu');
  await page.getByLabel('Tên đăng nhập').fill('vanphong');
  await page.getByLabel('Mật khẩu').fill(GOOD);
  await press(page, 'Đăng nhập');
  await page.waitForURL('**/bac-kan/08-nq-tu');
  const answer = await page.request.get('/bac-kan/08-nq-tu');
  expect(answer.headers()['cache-control']).toBe('private, no-store');
  expect(await answer.text()).toContain('Nguyễn Thị Bình');
  const publicly = await fetch(`${site.url}/bac-kan/08-nq-tu`);
  expect(publicly.headers.get('cache-control')).toBe('public, no-cache');
  expect(await publicly.text()).not.toContain('Nguyễn Thị Bình');
  await page.goto('/tai-khoan');
  await press(page, 'Đăng xuất');
  await page.waitForURL('**/');
  expect((await page.goto('/tai-khoan'))?.url()).toContain('/tai-khoan/dang-nhap');
  await close();
});
