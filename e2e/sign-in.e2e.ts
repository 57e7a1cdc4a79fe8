/** Other ways in than a password: a key that the device keeps, and an account of an identity provider. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, newVisitor, openBrowser } from './support/browser.ts';
import { CLIENT, freePort, startProvider, type TestProvider } from './support/identity-provider.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';

const GOOD = 'cầu vồng trên suối Tả Nậm';
let browser: Browser;
let site: Site;
let provider: TestProvider;

beforeAll(async () => {
  const port = await freePort();
  [browser, provider] = await Promise.all([
    openBrowser(),
    startProvider(`http://localhost:${port}/tai-khoan/ngoai/ve`),
  ]);
  site = await startSampleSite({
    HOST: 'localhost',
    PORT: String(port),
    TIENDO_OIDC_ISSUER: provider.issuer,
    TIENDO_OIDC_CLIENT: CLIENT.id,
    TIENDO_OIDC_SECRET: CLIENT.secret,
    TIENDO_OIDC_NAME: 'tài khoản công vụ',
  });
  const { page, close } = await newVisitor(browser, site.url);
  await page.goto('/tai-khoan/thiet-lap');
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Bình');
  await page.getByLabel('Tên đăng nhập').fill('vanphong');
  for (const label of ['Mật khẩu *', 'Nhập lại mật khẩu *']) await page.getByLabel(label, { exact: true }).fill(GOOD);
  await press(page, 'Tạo tài khoản quản trị');
  await page.waitForURL('**/');
  await close();
});
afterAll(async () => {
  await Promise.all([browser.close(), provider.stop()]);
  await site.stop();
});

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

const signIn = async (page: Page): Promise<void> => {
  await page.goto('/tai-khoan/dang-nhap?ve=%2Ftai-khoan');
  await page.getByLabel('Tên đăng nhập').fill('vanphong');
  await page.getByLabel('Mật khẩu').fill(GOOD);
  await press(page, 'Đăng nhập');
  await page.waitForURL('**/tai-khoan');
};

const signOut = async (page: Page): Promise<void> => {
  await page.goto('/tai-khoan');
  await press(page, 'Đăng xuất');
  await page.waitForURL('**/');
};

/** A device that keeps keys, and whose owner always agrees. */
const withDevice = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  return {
    /** The owner's finger is not known. */
    refuse: () => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }),
    agree: () => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true }),
  };
};

test('a key of the device is made, signs in, and opens nothing once it is removed', async () => {
  const { page, complaints, close } = await newVisitor(browser, site.url);
  const device = await withDevice(page);
  await signIn(page);
  await page.getByLabel('Tên để nhận ra khóa').fill('Máy ở phòng làm việc');
  await press(page, 'Tạo khóa truy cập trên thiết bị này');
  await page.getByRole('cell', { name: 'chưa dùng' }).waitFor();
  expect(await page.locator('main').textContent()).toContain('Máy ở phòng làm việc');
  await press(page, 'Tạo khóa truy cập trên thiết bị này');
  await page.getByText('Thiết bị này đã có khóa của tài khoản này').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await signOut(page);

  await page.goto('/tai-khoan/dang-nhap?ve=%2Fbac-kan%2F08-nq-tu');
  expect(await accessibilityFaults(page)).toEqual([]);
  await device.refuse();
  await press(page, 'Đăng nhập bằng khóa truy cập');
  await page.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập', disabled: false }).waitFor();
  expect(page.url()).toContain('/tai-khoan/dang-nhap');
  expect(await page.getByRole('status').textContent()).toContain('Thiết bị chưa xác nhận');
  await device.agree();
  await press(page, 'Đăng nhập bằng khóa truy cập');
  await page.waitForURL('**/bac-kan/08-nq-tu');
  expect(await page.locator('.reader').textContent()).toContain('Nguyễn Thị Bình');

  await page.goto('/tai-khoan');
  await page.getByRole('button', { name: 'Xóa khóa Máy ở phòng làm việc' }).click();
  await page.getByRole('cell', { name: 'Máy ở phòng làm việc' }).waitFor({ state: 'detached' });
  await signOut(page);
  await page.goto('/tai-khoan/dang-nhap');
  await press(page, 'Đăng nhập bằng khóa truy cập');
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('không mở được tài khoản nào');
  expect(complaints).toEqual([]);
  await close();
});

test('an answer of a device is taken once, and of no other question', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  await page.goto('/tai-khoan/dang-nhap');
  const answers = await page.evaluate(async () => {
    const ask = async (fields: Record<string, string>) =>
      (await fetch('/tai-khoan/khoa-truy-cap', { method: 'POST', body: new URLSearchParams(fields) })).text();
    const { token } = JSON.parse(await ask({ viec: 'hoi' })) as { token: string };
    const made = { viec: 'luu', khoa: token, 'tra-loi': '{}', ten: 'x' };
    return [await ask(made), await ask({ viec: 'hoi-moi' }), await ask({ viec: 'gì đó' })];
  });
  // Nobody is signed in here: there is no account to make a key for.
  for (const text of answers.slice(0, 2)) expect(text).toContain('chỉ dành cho người đã đăng nhập');
  expect(answers[2]).toContain('refused');
  const foreign = await fetch(`${site.url}/tai-khoan/khoa-truy-cap`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: new URLSearchParams({ viec: 'hoi' }),
  });
  expect(foreign.status).toBe(400);
  await close();
});

/** Through the provider's own pages, as whoever is named. */
const atProvider = async (page: Page, name: string): Promise<void> => {
  await page.waitForURL(`${provider.issuer}/**`);
  await page.locator('input[name="login"]').fill(name);
  await page.locator('input[name="password"]').fill('bất kỳ');
  await page.locator('button[type="submit"]').click();
  await page.locator('button[type="submit"]', { hasText: /continue/iu }).click();
};

test('an account of the provider opens nothing until its owner has linked it here; then it signs in', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  await page.goto('/tai-khoan/dang-nhap?ve=%2Ftai-khoan');
  await page.getByRole('link', { name: 'Đăng nhập bằng tài khoản công vụ' }).click();
  await atProvider(page, 'vanphong');
  await page.waitForURL('**/tai-khoan/ngoai/ve**');
  expect(await page.locator('main').textContent()).toContain('chưa gắn với người nào ở đây');

  await signIn(page);
  await page.getByRole('link', { name: 'Gắn với tài khoản công vụ' }).click();
  await page.waitForURL('**/tai-khoan');
  expect(await page.locator('main').textContent()).toContain('có thể đăng nhập bằng tài khoản công vụ');
  await signOut(page);

  await page.goto('/tai-khoan/dang-nhap?ve=%2Fbac-kan%2F08-nq-tu');
  await page.getByRole('link', { name: 'Đăng nhập bằng tài khoản công vụ' }).click();
  await page.waitForURL('**/bac-kan/08-nq-tu');
  expect(await page.locator('.reader').textContent()).toContain('Nguyễn Thị Bình');

  await page.goto('/tai-khoan');
  await press(page, 'Bỏ gắn');
  await page.getByRole('link', { name: 'Gắn với tài khoản công vụ' }).waitFor();
  await close();
});

test('the way back is for the browser that left, once; and no other site can link an account', async () => {
  const { page, close } = await newVisitor(browser, site.url);
  const told = async (path: string): Promise<string> => {
    await page.goto(path);
    return (await page.locator('main').textContent()) ?? '';
  };
  expect(await told('/tai-khoan/ngoai/ve?code=x&state=y')).toContain('không bắt đầu từ trình duyệt này');
  const foreign = await fetch(`${site.url}/tai-khoan/ngoai?gan=1`, {
    headers: { 'sec-fetch-site': 'cross-site' },
    redirect: 'manual',
  });
  expect(foreign.status).toBe(400);
  const left = await fetch(`${site.url}/tai-khoan/ngoai?ve=https://evil.example`, { redirect: 'manual' });
  const cookie = left.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect(left.headers.get('set-cookie')).toContain('HttpOnly; SameSite=Lax');
  const answer = () =>
    fetch(`${site.url}/tai-khoan/ngoai/ve?code=x&state=y`, { headers: { cookie }, redirect: 'manual' });
  expect(await (await answer()).text()).toContain('chưa xác nhận được tài khoản');
  expect(await (await answer()).text()).toContain('không bắt đầu từ trình duyệt này');
  await close();
});
