/**
 * An office asks how far its city is from the class, tries what would help, keeps it, and corrects the law by the
 * gazette.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, newVisitor, openBrowser, openTrace, visit } from './support/browser.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';

const REAL = '/bac-kan/08-nq-tu/do-thi';
const TEACHING = '/thanh-pho-mau/01-nq-tu/do-thi';
/** A server of its own: what is written here is not to be met by other journeys. */
let own: Site;
let site = '';
let browser: Browser;
beforeAll(async () => {
  [own, browser] = await Promise.all([startSampleSite(), openBrowser()]);
  site = own.url;
});
afterAll(() => Promise.all([own.stop(), browser.close()]));

test('a city of which little is known gets an interval, and nothing that looks like an official score', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(`${REAL}?luat=111-2025`);
  const text = (await page.locator('.verdict').textContent()) ?? '';
  expect(text).toContain('Chưa kết luận được');
  expect(text).toContain('Đây không phải điểm chính thức');
  expect(text).toContain('chưa đối chiếu Công báo');
  const water = page.locator('tr', { hasText: '2A.III.08' });
  expect(await water.locator('input').inputValue()).toBe('77');
  expect(await water.textContent()).toContain('nguồn không nêu định nghĩa');
  await close();
});

test('a value is tried without a script; the records stay', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(TEACHING);
  await page.getByLabel('Mật độ đường giao thông đô thị').fill('7,5');
  await page.getByRole('button', { name: 'Tính thử' }).click();
  const verdict = (await page.locator('.verdict').textContent()) ?? '';
  expect(verdict).toContain('Đang tính thử');
  expect(verdict).toContain('Theo hồ sơ');
  await page.goto(TEACHING);
  expect(await page.locator('.verdict').textContent()).not.toContain('Đang tính thử');
  await close();
});

test('what one more unit brings is told where it is nothing too, beside what the minimum brings', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(TEACHING);
  const gain = (standard: string) =>
    page.locator('tr', { hasText: standard }).locator('td[data-label="Thêm một đơn vị"]').innerText();
  // 86,5 of 90 %: one more is not enough.
  expect((await gain('2A.III.08')).split('\n')).toEqual(['nếu là 87,5%: +0', 'đến mức tối thiểu 90%: +2']);
  // One of 300.000 people brings 1.5 / 300.000 points.
  expect(await gain('2A.II.03')).toBe('nếu là 214.001 người: chưa đến +0,01');
  expect(await gain('2A.III.07')).toBe('nếu là 6,4 km/km²: +4,2');
  expect(await page.locator('tr', { hasText: '2A.II.03' }).locator('td[data-label="Mức quy định"]').innerText()).toBe(
    '200.000 – 500.000 người',
  );
  await close();
});

test('where the law has no number, the list of what is wanted says so; where the verdict is settled, that nothing changes it', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(`${REAL}?luat=26-2022`);
  expect(await page.locator('tr', { hasText: 'Cân đối thu chi ngân sách' }).first().textContent()).toContain(
    'mức quy định chưa rõ',
  );
  await page.goto(TEACHING);
  expect(await page.locator('main').textContent()).toContain('Kết luận không đổi dù các số này ra sao');
  expect(await page.locator('main').textContent()).not.toContain('đủ để không đạt');
  await close();
});

test('a value that cannot be is told in words', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${TEACHING}?v.2A.III.08=177`);
  expect(await page.getByRole('alert').textContent()).toContain('177');
  await close();
});

test('points open their trace by keyboard', async () => {
  const { page, close } = await newVisitor(browser, site);
  await visit(page, TEACHING);
  const panel = await openTrace(page, page.locator('.verdict-total a.figure').first());
  expect(await panel.locator('.trace-address').textContent()).toBe(
    'urban:thanh-pho-mau points[class=II,end=min,pack=111-2025]',
  );
  await close();
});

test('the path is proven, explains itself, and changes with what is tried', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(`${TEACHING}/lo-trinh?den=2028-12-31`);
  const worst = page.locator('.block').first();
  expect(await worst.textContent()).toContain('Đã chứng minh là tốt nhất');
  expect(await worst.textContent()).toContain('275,6 tỷ đồng');
  expect(await page.locator('main').textContent()).toContain('Phương án theo trường hợp nhiều khả năng');
  await page.getByLabel('Bỏ: Nâng cấp đường nội thị').check();
  await page.getByRole('button', { name: 'Tìm lộ trình' }).first().click();
  const changed = (await page.locator('main').textContent()) ?? '';
  expect(changed).toContain('người xem chọn không làm');
  expect(changed).not.toContain('275,6 tỷ đồng');
  await close();
});

test('what the set costs and comes to opens its trace, as long as nothing is tried', async () => {
  const { page, complaints, close } = await newVisitor(browser, site);
  await visit(page, `${TEACHING}/lo-trinh?den=2028-12-31`);
  const figures = page.locator('.block').first().locator('.verdict-total .figure');
  expect(await figures.allTextContents()).toEqual(['275,6 tỷ đồng', '76,35']);
  const panel = await openTrace(page, figures.first());
  expect(await panel.locator('.trace-address').textContent()).toContain('planned-cost[');
  expect(await panel.textContent()).toContain('275.600.000.000 đồng');
  await page.goto(`${TEACHING}/lo-trinh?den=2028-12-31&g.duong-noi-thi=181`);
  expect(await figures.count()).toBe(0);
  expect(await page.locator('.block').first().textContent()).toContain('276,6 tỷ đồng');
  expect(complaints).toEqual([]);
  await close();
});

test('where no set of works will do, the demands that cannot hold together are named', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${TEACHING}/lo-trinh?den=2028-12-31&ngan-sach=10`);
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('Không có tập công trình nào đáp ứng');
  expect(text).toContain('chi không quá 10 tỷ đồng');
  await close();
});

test('money that can be read in two ways is refused at its field, and what was written stays', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(`${TEACHING}/lo-trinh?den=2028-12-31&ngan-sach=155.5&g.nha-van-hoa=1,200`);
  const budget = page.locator('#f-ngan-sach');
  expect([await budget.inputValue(), await budget.getAttribute('aria-invalid')]).toEqual(['155.5', 'true']);
  expect(await page.locator('#ngan-sach-error').textContent()).toContain(
    'Viết 155,5 (dấu phẩy trước phần thập phân) hoặc 1.555',
  );
  expect(await page.locator('main input[name="g.nha-van-hoa"]').inputValue()).toBe('1,200');
  expect(await page.locator('[id="g.nha-van-hoa-error"]').textContent()).toContain('Viết 1,2000');
  await close();
});

test('a scenario without a name is refused in our words, beside its form as it was filled in', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${TEACHING}/lo-trinh?den=2028-12-31&g.nha-van-hoa=31`);
  await page.getByLabel('Tên kịch bản').fill('   ');
  await page.getByLabel('Người ghi').fill('Trần Thị B, chuyên viên');
  await page.getByRole('button', { name: 'Lưu kịch bản' }).click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/Chưa lưu được kịch bản vì/u);
  expect(await alert.textContent()).not.toMatch(/Trường name|Please/u);
  expect(await page.getByLabel('Người ghi').inputValue()).toBe('Trần Thị B, chuyên viên');
  // The question is kept, too: it need not be asked again.
  expect(await page.locator('input[name="cau-hoi"]').first().inputValue()).toContain('g.nha-van-hoa=31');
  await close();
});

test('a scenario is kept through the journal and compared with another', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${TEACHING}/lo-trinh?den=2028-12-31&g.nha-van-hoa=30`);
  await page.getByLabel('Tên kịch bản').fill('Nhà văn hóa đắt hơn');
  await page.getByLabel('Người ghi').fill('Trần Thị B, chuyên viên');
  await page.getByRole('button', { name: 'Lưu kịch bản' }).click();
  await page.getByRole('status').waitFor();
  expect(await page.locator('main').textContent()).toContain('30 tỷ đồng');
  await page.getByLabel('Kịch bản thứ hai').selectOption('nha-van-hoa-dat-hon');
  await page.getByLabel('Kịch bản thứ nhất').selectOption('dat-loai-ii-nam-2028');
  await page.getByRole('button', { name: 'So sánh' }).click();
  await page.waitForURL(/b=nha-van-hoa-dat-hon/u);
  await expect.poll(() => page.locator('main').textContent()).toContain('284,6 tỷ đồng');
  await page.goto('/thanh-pho-mau/01-nq-tu/nhat-ky');
  expect(await page.locator('main').textContent()).toContain('Trần Thị B, chuyên viên');
  await close();
});

test('a path is issued without a script, by name and budget; its page says what stands and how far it is proven', async () => {
  const { page, close } = await newVisitor(browser, site, { javaScriptEnabled: false });
  await page.goto(`${TEACHING}/lo-trinh?den=2028-12-31`);
  expect(await page.locator('main').textContent()).toMatch(/Khối lượng tính: \d+ bước, tối đa 20\.000 bước/u);
  const form = page.getByRole('form', { name: 'Ban hành lại: Đạt loại II vào cuối năm 2028' });
  await form.getByLabel('Số bước tính tối đa').fill('nhiều');
  await form.getByLabel('Người ghi').fill('Trần Thị B');
  await form.getByRole('button').click();
  expect(await page.getByRole('alert').textContent()).toContain('“nhiều” không phải là số bước tính');
  await page.goBack();
  await form.getByLabel('Số bước tính tối đa').fill('30000');
  await form.getByLabel('Người ghi').fill('Trần Thị B');
  await form.getByRole('button').click();
  await page.getByRole('status').waitFor();
  const text = (await page.locator('main').textContent()) ?? '';
  expect(text).toContain('đúng với hồ sơ hiện nay');
  expect(text).toContain('Đã chứng minh là tốt nhất.');
  expect(text).toContain('275,6 tỷ đồng');
  expect(text).toContain('Trần Thị B');
  expect(text).toContain('tối đa 30.000 bước');
  await page.goto(`${TEACHING}/kich-ban`);
  expect(await page.locator('tr', { hasText: 'Đạt loại II vào cuối năm 2028' }).textContent()).toContain('Trần Thị B');
  await close();
});

test('a number of the law is corrected by the gazette, as a difference that can be downloaded; what does not fit is refused', async () => {
  const { page, close } = await newVisitor(browser, site);
  await page.goto(`${REAL}/bo-tieu-chi?luat=111-2025&tim=2A.III.08`);
  expect(await page.locator('main').textContent()).not.toMatch(/standards\[/u);
  await page.getByRole('link', { name: /loại II: mức tối thiểu$/u }).click();
  const correct = async (value: string): Promise<void> => {
    await page.getByLabel('Giá trị', { exact: true }).fill(value);
    await page.getByLabel('Công báo (số, ngày, trang)').fill('Công báo số 01/2026 (thử nghiệm)');
    await page.getByLabel('Người ghi').fill('Lê Văn C, phòng Kinh tế');
    await page.getByRole('button', { name: 'Ghi bản sửa' }).click();
  };
  await correct('150');
  expect(await page.getByRole('alert').textContent()).toContain('150');
  await correct('88');
  await page.getByRole('status').waitFor();
  const answer = await fetch(`${site}${REAL}/bo-tieu-chi.yaml?luat=111-2025`);
  const yaml = await answer.text();
  expect(yaml).toContain('standards[2A.III.08].classes.II.min');
  expect(yaml).toContain('Công báo số 01/2026');
  await page.goto(`${REAL}?luat=111-2025`);
  expect(await page.locator('tr', { hasText: '2A.III.08' }).textContent()).toContain('88 %'.replace(' ', ''));
  await close();
});

test('a table of cities is taken as the page gives it, filled in, and scored; a wrong cell is told with its line', async () => {
  const { page, complaints, close } = await newVisitor(browser, site);
  await page.goto(`${TEACHING}/nhieu-do-thi`);
  const template = await (
    await fetch(`${site}${(await page.getByRole('link', { name: 'Tải bảng mẫu' }).getAttribute('href')) ?? ''}`)
  ).text();
  expect(template).toContain('cấp tỉnh');
  const send = async (text: string): Promise<void> => {
    await page
      .getByLabel('Tệp CSV', { exact: true })
      .setInputFiles({ name: 'bang.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('button', { name: 'Chấm điểm' }).click();
  };
  await send(`${template}khac,Đô thị khác${',0'.repeat(22)}\r\n`);
  expect(await page.getByRole('alert').textContent()).toMatch(
    /dòng 5.*Mức “0” không có trong thang. Các mức: none \(chưa đạt cấp nào\)/u,
  );
  await send(template);
  const result = page.getByRole('region', { name: 'Kết quả của tệp bang.csv' });
  expect(await result.getByRole('row').allTextContents()).toHaveLength(4);
  expect(await page.locator('#bang').textContent()).toContain('3 đô thị: 1 đạt, 1 chưa kết luận được, 1 không đạt.');
  expect(await page.locator('#bang svg[role=img]').getAttribute('aria-label')).toContain(
    'Thị xã Mẫu Bắc (giả định), Đạt',
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('a form of another site is not taken', async () => {
  const answer = await fetch(`${site}${REAL}/bo-tieu-chi`, {
    method: 'POST',
    headers: { origin: 'http://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'luat=111-2025&cho=x&gia-tri=1&cong-bao=x&nguoi-ghi=x',
  });
  expect(await answer.text()).not.toContain('Đã ghi bản sửa');
  expect(answer.status).toBeGreaterThanOrEqual(400);
});
