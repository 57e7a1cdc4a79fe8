/**
 * A year of a programme with three agencies: each quarter is owed, entered on pages and by file, returned, corrected,
 * approved, late or silent; its report is issued at the desk, received, found to have drifted, and put right. The clock
 * of the site goes with it.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './support/browser.ts';
import { approving, OFFICE, startYear, unit } from './support/year.ts';
import { PROGRAMME, WORKSPACE } from './support/year-programme.ts';

const AGENCIES = ['tyt', 'vhxh', 'ubnd'] as const;

let browser: Browser;
let year: Awaited<ReturnType<typeof startYear>>;
beforeAll(async () => {
  browser = await openBrowser();
  year = await startYear(browser, '2026-03-25');
}, 120_000);
afterAll(async () => {
  await browser.close();
  await year.stop();
});

const press = (name: string): Promise<void> => year.page.getByRole('button', { name, exact: true }).click();
const said = (): Promise<string | null> => year.page.getByRole('status').first().textContent();
const main = async (): Promise<string> =>
  ((await year.page.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ');

/** What the health station tells: insured, stunted children, doctors, visits since January, mothers who died. */
const health = (quarter: number, [bhyt, sdd, bs, kham, tvm]: readonly [string, string, string, string, string]) =>
  year.fill('tyt', unit(quarter, 'tyt', 'chi-tieu'), {
    'measure:bhyt': { value: bhyt },
    'measure:sdd': { value: sdd },
    'measure:bs': { value: bs },
    'measure:kham': { value: kham },
    'measure:tvm': { value: tvm },
  });
const paid = (quarter: number, w1: string, w3: string, w4: string): Promise<void> =>
  year.fill('ubnd', unit(quarter, 'ubnd', 'von'), {
    'money:w1': { value: w1 },
    'money:w3': { value: w3 },
    'money:w4': { value: w4 },
  });
/** By its spreadsheet, on the page. */
const schools = async (quarter: number, form: Uint8Array): Promise<void> => {
  await year.be('vhxh', unit(quarter, 'vhxh', 'bieu'));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const file = { name: 'bieu.xlsx', mimeType: type, buffer: Buffer.from(form) };
  await year.page.getByLabel('Tệp .xlsx').setInputFiles(file);
  await press('Gửi biểu đã điền');
};
const schoolForm = (quarter: number, trained: string, good: string, attending: string): Promise<Uint8Array> =>
  year.formWith('vhxh', quarter, { 'bồi dưỡng': trained, 'chuẩn quốc gia': good, 'trẻ 5 tuổi': attending });
const finding = (kind: string, statement: string, order: string, since: string): Promise<void> =>
  year.sent('van-phong', `${PROGRAMME}/ho-so-moi/nhan-dinh`, {
    kind,
    statement,
    order,
    since,
    'source.agency': 'dang-uy',
    viec: 'luu',
    lenh: statement,
  });

/** At the desk, to the three agencies; answers what the report says. Without a number: the next one. */
const issue = async (report: string, day: string, number?: string): Promise<string> => {
  await year.be('van-phong', `${PROGRAMME}/bao-cao/soan?ky=${report}&asOf=${day}`);
  await year.photo(`${report}-desk`);
  if (report !== 'quy-1-dinh-chinh') expect(await main()).toMatch(/Phiếu của kỳ này[\s\S]*đơn vị đã duyệt/u);
  expect(await main()).not.toContain('bảng mã cũ');
  await year.page.getByRole('link', { name: 'Ban hành báo cáo này' }).click();
  const symbol = year.page.getByLabel('Số, ký hiệu');
  if (number !== undefined) await symbol.fill(number);
  for (const name of ['Trạm Y tế xã', 'Phòng Văn hóa - Xã hội', 'UBND xã'])
    await year.page.getByLabel(name, { exact: true }).check();
  await year.photo(`${report}-issue`);
  const given = await symbol.inputValue();
  await press('Ban hành');
  expect(await said()).toBe(`Đã ban hành báo cáo số ${given}.`);
  return year.issuedWords(report);
};

/** The page of the figure that tells who is insured at the end of the first quarter, as somebody sees it. */
const insuredFigure = async (who: string): Promise<string> => {
  const report = await year.text('', `${PROGRAMME}/bao-cao?ky=quy-1`);
  const [, address = ''] = /data-figure="(measure:bhyt @[^"]*2026-Q1[^"]*)"/u.exec(report) ?? [];
  expect(address).not.toBe('');
  const query = new URLSearchParams({ address: address.replaceAll('&quot;', '"'), asOf: '2026-03-31' }).toString();
  return (await year.text(who, `/${WORKSPACE}/figures?${query}`)).replaceAll('\u00a0', ' ').replaceAll(/<[^>]+>/gu, '');
};

describe('the first quarter', () => {
  test('is entered, returned cell by cell, mended, and approved twice over', async () => {
    await year.on('2026-04-03');
    await year.be('tyt', `${PROGRAMME}/viec-don-vi`);
    expect(await main()).toContain('còn 3 ngày');
    await year.page.goto(unit(1, 'tyt', 'chi-tieu'));
    const row = (name: string) => year.page.locator('fieldset', { hasText: name });
    expect(await row('bảo hiểm y tế').textContent()).toContain('Mốc ban đầu93,2% (năm 2025)');
    for (const [name, value] of [
      ['bảo hiểm y tế', '93,8'],
      ['suy dinh dưỡng', '21,0'],
      ['Bác sĩ', '1'],
      ['Lượt khám', '2.015'],
      ['tử vong mẹ', '0'],
    ] as const)
      await row(name)
        .getByLabel(/^Kỳ này/u)
        .fill(value);
    await year.photo('q1-measures');
    await press('Lưu');
    expect(await said()).toBe('Đã lưu 5 ô.');
    await year.hand(1, 'tyt');
    await year.be('van-phong', approving(1, 'tyt'));
    await year.photo('q1-approving');
    const insured = year.page.locator('tr', { hasText: 'bảo hiểm y tế' });
    expect(await insured.textContent()).toContain('93,8%');
    await insured.getByLabel(/^Lý do trả lại ô này/u).fill('Bảo hiểm xã hội báo 93,7%');
    await press('Trả lại để sửa');
    await year.be('tyt', unit(1, 'tyt'));
    expect(await year.page.locator('section.refused').textContent()).toContain('Bảo hiểm xã hội báo 93,7%');
    await year.fill('tyt', unit(1, 'tyt', 'chi-tieu'), { 'measure:bhyt': { value: '93,7' } });
    await year.hand(1, 'tyt');
    await year.be('tyt-duyet', approving(1, 'tyt'));
    await press('Duyệt trong đơn vị');
    await year.approve(1, 'tyt');
    // All rounds stay, with the value that went back.
    for (const path of [approving(1, 'tyt'), unit(1, 'tyt')])
      expect((await year.text('van-phong', path)).replaceAll('\u00a0', ' ')).toContain(
        'xã Sơn Hòa (“93,8”): Bảo hiểm xã hội báo 93,7%',
      );
  });
  test('is handed in by file and by an agency with works, and issued', async () => {
    await schools(1, await schoolForm(1, '12', '2', '99,2'));
    await year.photo('q1-form');
    expect(await said()).toMatch(/^3 dòng nhận, 0 dòng không nhận, \d+ dòng không đổi/u);
    expect(await main()).toContain('đang nhập');
    await year.page.getByRole('link', { name: 'Tiếp theo: Xem lại và gửi' }).click();
    await press('Gửi phiếu');
    await year.fill('ubnd', unit(1, 'ubnd', 'cong-trinh'), {
      'work:w1': { status: 'preparing', statement: 'đang lập báo cáo kinh tế - kỹ thuật' },
      'work:w2': { status: 'ongoing' },
      'work:w3': { status: 'ongoing', statement: 'đã xong phần móng' },
      'work:w4': { unchanged: 'preparing' },
      'work:w5': { unchanged: 'preparing' },
    });
    await paid(1, '0 đồng', '500 triệu', '0 đồng');
    expect((await year.text('ubnd', unit(1, 'ubnd', 'von'))).replaceAll('\u00a0', ' ')).toContain(
      'Cộng: kế hoạch 6,86 tỷ đồng; đã giải ngân 500 triệu đồng, đạt 7,3% kế hoạch',
    );
    await year.hand(1, 'ubnd');
    for (const agency of ['vhxh', 'ubnd']) await year.approve(1, agency);
    await finding('limit', 'Tiến độ chuẩn bị đầu tư Trạm Y tế xã còn chậm', '1', '31/3/2026');
    await finding('recommendation', 'Đề nghị Ủy ban nhân dân tỉnh sớm phân bổ vốn', '1', '31/3/2026');
    await year.on('2026-04-10');
    const words = await issue('quy-1', '2026-03-31', '21-BC/ĐU');
    expect(words).toContain('quý I/2026 đạt 93,7%, thấp hơn 2,3 điểm phần trăm so với mục tiêu năm 2026');
    expect(words).toContain('chưa giải ngân (0 đồng)');
    // The agencies that were ticked stand among the recipients, before the file.
    expect(words).toMatch(/Trạm Y tế xã Sơn Hòa[\s\S]*Lưu/u);
  });
  test('a figure of it is told to be issued; who may see the return sees what went back, when and why', async () => {
    for (const who of ['', 'van-phong', 'tyt', 'vhxh']) {
      const told = await insuredFigure(who);
      expect(told).toContain('Đã ban hành');
      expect(told).toContain('Báo cáo 21-BC/ĐU ngày 10/4/2026');
      expect(told).toContain('đã in: 93,7%');
      const isTold = who === 'van-phong' || who === 'tyt';
      expect(told.includes('khi giá trị là “93,8”. Lý do: Bảo hiểm xã hội báo 93,7%'), who).toBe(isTold);
      expect(told.includes('Văn phòng duyệt: '), who).toBe(isTold);
    }
  });
  test('waits until it is received; what it finds wrong becomes a task of the next one', async () => {
    await year.be('tyt', `${PROGRAMME}/viec-don-vi`);
    await year.photo('q1-waiting');
    await year.page.getByRole('link', { name: /báo cáo số 21-BC\/ĐU ngày 10\/4\/2026 chờ xác nhận/u }).click();
    await press('Xác nhận đã nhận: Trạm Y tế xã');
    expect(await said()).toBe('Đã xác nhận nhận được báo cáo.');
    expect(await year.text('tyt', `${PROGRAMME}/viec-don-vi`)).not.toContain('chờ xác nhận');
    expect(await year.text('vhxh', '/tai-khoan/viec')).toContain('21-BC/ĐU');
    await year.be('van-phong', `${PROGRAMME}/bao-cao/giao-viec?ky=quy-1`);
    const task = year.page.locator('fieldset', { hasText: 'hạn chế' });
    await task.getByLabel('Giao việc này').check();
    await task.getByLabel('Việc phải làm').fill('Đẩy nhanh lập báo cáo kinh tế - kỹ thuật Trạm Y tế xã');
    await task.getByLabel('Cơ quan chủ trì').selectOption({ label: 'UBND xã' });
    await task.getByLabel('Thời hạn').fill('30/6/2026');
    await press('Giao các việc đã chọn');
    await year.page.goto(`${PROGRAMME}/tinh-hinh-nop`);
    expect(await main()).toMatch(/quý I\/2026: .* đã nộp 3\/3 đơn vị; đầy đủ 100%, đúng hạn 100%/u);
  });
});

test('the second quarter: one is late; another period’s form is refused', async () => {
  await year.on('2026-07-03');
  await health(2, ['94,5', '20,2', '1', '4.255', '0']);
  await year.hand(2, 'tyt');
  await year.fill('ubnd', unit(2, 'ubnd', 'cong-trinh'), {
    'work:w1': { status: 'preparing', statement: 'đã phê duyệt báo cáo kinh tế - kỹ thuật, đang lựa chọn nhà thầu' },
    'work:w2': { status: 'completed', completed: '15/6/2026' },
    'work:w3': { status: 'ongoing', statement: 'đang xây thô tầng 1' },
    'work:w4': { status: 'ongoing', statement: 'khởi công ngày 20/4/2026' },
    'work:w5': { status: 'ongoing' },
  });
  await paid(2, '300 triệu', '1,2 tỷ', '400 triệu');
  await year.fill('ubnd', unit(2, 'ubnd', 'nhiem-vu'), { 'task:': { done: '20/6/2026' } });
  await year.hand(2, 'ubnd');
  await year.on('2026-07-20');
  expect(await year.text('vhxh', '/tai-khoan/viec')).toContain('quá hạn 14 ngày');
  await schools(2, await schoolForm(1, '30', '2', '99,5'));
  expect(await year.page.getByRole('alert').textContent()).toContain('của kỳ hoặc đơn vị khác');
  await schools(2, await schoolForm(2, '30', '2', '99,5'));
  expect(await said()).toMatch(/^3 dòng nhận, 0 dòng không nhận/u);
  await year.hand(2, 'vhxh');
  for (const agency of AGENCIES) await year.approve(2, agency);
  await year.be('van-phong', `${PROGRAMME}/tinh-hinh-nop`);
  expect(await year.page.locator('tr', { hasText: 'Phòng Văn hóa' }).textContent()).toContain('nộp chậm 14 ngày');
  const words = await issue('quy-2', '2026-06-30', '43-BC/ĐU');
  expect(words).toContain('đã hoàn thành thêm điểm trạm y tế bản Co Mạ. Đã hoàn thành 01 nhiệm vụ đề ra');
  expect(words).toContain('Tiếp tục đề nghị Ủy ban nhân dân tỉnh sớm phân bổ vốn');
});

test('the third: one is silent, the office is told so, and issues without it', async () => {
  await year.on('2026-10-03');
  await schools(3, await schoolForm(3, '46', '3', '100'));
  await year.hand(3, 'vhxh');
  await year.fill('ubnd', unit(3, 'ubnd', 'cong-trinh'), {
    'work:w1': {
      status: 'ongoing',
      statement: 'đã xong phần móng, đang xây thô tầng 1',
      finish: '30/9/2027',
      reason: 'lựa chọn lại nhà thầu',
    },
    'work:w3': { status: 'suspended', statement: 'tạm dừng do nhà thầu thiếu nhân lực' },
    'work:w4': { status: 'ongoing', statement: 'đã lợp mái' },
    'work:w5': { status: 'completed', completed: '25/8/2026' },
  });
  // Copied from a spreadsheet, whose numbers are in millions.
  await year.be('ubnd', unit(3, 'ubnd', 'von'));
  await year.page.getByText('Dán một cột từ Excel').click();
  await year.page.getByLabel('Số trong cột tính bằng').selectOption('triệu đồng');
  await year.page.getByLabel('Cột số liệu').fill('Giải ngân\n1.250\nchưa rõ\n900');
  await press('Lưu');
  const money = (name: string) => year.page.locator('fieldset', { hasText: name }).getByLabel(/^Giải ngân/u);
  expect(await year.page.locator('fieldset .form-fault').textContent()).toContain('chưa rõ');
  expect(await money('Trạm Y tế xã').inputValue()).toBe('1.250 triệu đồng');
  await money('Trường Mầm non Huổi Mó').fill('1,8 tỷ');
  await press('Lưu');
  expect(await said()).toBe('Đã lưu 3 ô.');
  await year.photo('q3-money');
  await year.be('ubnd', unit(3, 'ubnd', 'vuong-mac'));
  const fresh = year.page.locator('fieldset', { hasText: 'Vướng mắc mới' });
  await fresh.getByLabel('Công trình').selectOption({ label: 'Trường Mầm non Huổi Mó' });
  await fresh.getByLabel('Loại vướng mắc').selectOption({ label: 'Năng lực' });
  await fresh.getByLabel('Nội dung vướng mắc').fill('nhà thầu thiếu nhân lực thi công');
  await fresh.getByLabel('Cơ quan có thẩm quyền').selectOption({ label: 'Ủy ban nhân dân xã Sơn Hòa' });
  await fresh.getByLabel('Vướng từ ngày').fill('5/9/2026');
  await fresh.getByLabel('Việc tiếp theo', { exact: true }).fill('yêu cầu nhà thầu bổ sung nhân lực');
  await fresh.getByLabel('Thời hạn của việc tiếp theo').fill('31/10/2026');
  await press('Lưu');
  await year.photo('q3-obstacle');
  expect(await main()).toContain(
    'Báo cáo sẽ viết: “Hiện còn vướng mắc do nhà thầu thiếu nhân lực thi công; thời gian tới',
  );
  await year.hand(3, 'ubnd');
  for (const agency of ['vhxh', 'ubnd']) await year.approve(3, agency);
  await finding('limit', 'Tiến độ xây dựng Trường Mầm non Huổi Mó chậm so với kế hoạch', '2', '30/9/2026');
  await year.on('2026-10-20');
  const overview = await year.text('', `${PROGRAMME}/tong-quan`);
  expect(overview.indexOf('Đơn vị chưa báo cáo')).toBeGreaterThan(0);
  expect(overview.indexOf('Trạm Y tế xã')).toBeLessThan(overview.indexOf('class="counts"'));
  await year.be('van-phong', `${PROGRAMME}/tinh-hinh-nop`);
  await year.photo('q3-handed');
  // The obstacle that came of its return is asked for in the next one.
  expect(await year.page.locator('tr', { hasText: 'Ủy ban nhân dân xã' }).textContent()).toContain('8/8 dòng');
  await year.page.goto(`${PROGRAMME}/bao-cao/soan?ky=quy-3&asOf=2026-09-30`);
  expect(await main()).toContain('Trạm Y tế xã Sơn Hòa chưa nộp phiếu báo cáo quý III/2026: hạn 5/10/2026');
  await year.page.goto(`${PROGRAMME}/bao-cao/ban-hanh?ky=quy-3&asOf=2026-09-30`);
  expect(await main()).toContain('2 đơn vị đã duyệt; chưa nộp: Trạm Y tế xã');
  const words = await issue('quy-3', '2026-09-30', '66-BC/ĐU');
  // What changed is named; why, the chapter tells once.
  expect(words).toContain('Tạm dừng Trường Mầm non Huổi Mó. ');
  expect(words).toContain('tạm dừng do nhà thầu thiếu nhân lực');
  expect(words).toContain('6 tháng đầu năm 2026 không ghi nhận ca tử vong mẹ');
});

test('what comes late and what is corrected is told as drift; the report is put right by another', async () => {
  await year.on('2026-10-28');
  await health(3, ['95,1', '19,4', '2', '6.850', '1']);
  await year.hand(3, 'tyt');
  await year.approve(3, 'tyt');
  await year.be('tyt', unit(1, 'tyt'));
  await press('Lập phiếu đính chính');
  expect(await year.page.getByRole('alert').textContent()).toContain('phải nêu lý do');
  await year.page.getByLabel('Lý do đính chính').fill('nhầm số của bản Co Mạ');
  await press('Lập phiếu đính chính');
  await year.fill('tyt', unit(1, 'tyt', 'chi-tieu'), { 'measure:bhyt': { value: '93,5' } });
  await year.hand(1, 'tyt');
  await year.be('van-phong', approving(1, 'tyt'));
  expect(await year.page.locator('tbody tr').count()).toBe(1);
  await press('Duyệt phiếu');
  expect(await said()).toBe('Đã duyệt phiếu. Số liệu đã được ghi.');
  await year.page.goto(`${PROGRAMME}/bao-cao/da-ban-hanh?ky=quy-1`);
  await year.photo('q1-drift');
  const drifted = await year.page.locator('tr', { hasText: 'quý I/2026' }).first().textContent();
  for (const told of ['93,7%', '93,5%', '-0,2 điểm %', OFFICE]) expect(drifted).toContain(told);
  await press('Lập báo cáo đính chính');
  await year.page.waitForURL(/asOf=2026-03-31/u);
  expect(await main()).toContain('số liệu đến ngày 31/3/2026');
  const words = await issue('quy-1-dinh-chinh', '2026-03-31');
  expect(words).toContain('67-BC/ĐU');
  expect(words).toContain(
    'đính chính và thay thế Báo cáo số 21-BC/ĐU ngày 10/4/2026; các số liệu được đính chính nêu tại',
  );
  expect(words).toContain('Phụ lục I: Tỷ lệ người dân tham gia bảo hiểm y tế\t93,7\t93,5');
  const figure = await insuredFigure('');
  expect(figure).toContain('Báo cáo 67-BC/ĐU');
  expect(figure).toContain('đã được báo cáo 67-BC/ĐU đính chính');
  const waiting = await year.text('vhxh', `${PROGRAMME}/viec-don-vi`);
  expect(waiting).toContain('67-BC/ĐU');
  // What was put right waits for nobody any more.
  expect(waiting).not.toContain('21-BC/ĐU');
});

test('the fourth is held against what the third said, not against what is known since', async () => {
  await year.on('2027-01-04');
  await health(4, ['96,2', '18,6', '2', '9.120', '1']);
  await schools(4, await schoolForm(4, '52', '3', '100'));
  await year.fill('ubnd', unit(4, 'ubnd', 'cong-trinh'), {
    'work:w1': { status: 'ongoing', statement: 'đang hoàn thiện tầng 2' },
    'work:w3': {
      status: 'ongoing',
      statement: 'đã thi công trở lại từ ngày 10/11/2026',
      finish: '31/3/2027',
      reason: 'nhà thầu thiếu nhân lực',
    },
    'work:w4': { status: 'completed', completed: '20/12/2026' },
  });
  await paid(4, '2,9 tỷ', '1,95 tỷ', '1,8 tỷ');
  await year.fill('ubnd', unit(4, 'ubnd', 'vuong-mac'), { 'obstacle:': { lifted: '10/11/2026' } });
  for (const agency of AGENCIES) {
    await year.hand(4, agency);
    // What approval brings is foretold as the report will say it.
    if (agency === 'tyt')
      expect(await year.text('van-phong', approving(4, agency))).toContain('Có thêm 02 chỉ tiêu chưa đạt');
    await year.approve(4, agency);
  }
  await year.on('2027-01-12');
  const words = await issue('quy-4', '2026-12-31');
  expect(words).toContain('03 chỉ tiêu đạt, 02 chỉ tiêu chưa đạt và 02 chỉ tiêu đang tiếp tục thực hiện');
  expect(words).toContain('Có thêm 02 chỉ tiêu chưa đạt: tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi; số ca');
  expect(words).toContain('Đã tháo gỡ vướng mắc đối với Trường Mầm non Huổi Mó');
  await year.page.goto(`${PROGRAMME}/bao-cao/so`);
  await year.photo('register');
  for (const told of ['21-BC/ĐU', '43-BC/ĐU', '66-BC/ĐU', '67-BC/ĐU', '68-BC/ĐU', 'đính chính báo cáo số 21-BC/ĐU'])
    expect(await main()).toContain(told);
});
