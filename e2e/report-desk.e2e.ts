/**
 * A report from its draft to the issued paper, as an office does it in the browser, without scripts where it writes.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordOfSize } from '../src/testing/review/word-of-size.ts';
import { newVisitor, openBrowser, visit } from './support/browser.ts';
import { startSampleSite } from './support/sample-site.ts';
import type { Site } from './support/site.ts';
import { sound } from './support/sound.ts';

const REPORT = '/bac-kan/08-nq-tu/bao-cao';
const ID = 'bao-cao-so-ket';

let site: Site;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  site = await startSampleSite();
  browser = await openBrowser();
  ({ page } = await newVisitor(browser, site.url));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const plain = async (selector = 'main'): Promise<string> =>
  ((await page.locator(selector).textContent()) ?? '').replaceAll('\u00a0', ' ');
const who = 'Trần Thị B, Chánh Văn phòng';

describe('the desk', () => {
  test('the office words a block: its figure stays a figure, and the draft says so', async () => {
    await visit(page, `${REPORT}/soan?doan=opening`);
    const words = page.getByLabel('Lời của đoạn');
    const typed = await words.inputValue();
    await words.fill(`${typed.replace(/như sau:$/u, 'cụ thể như sau:')}`);
    const form = page.locator('form', { has: words });
    await form.getByLabel('Họ tên, chức vụ người ghi').fill(who);
    await form.getByRole('button').click();
    const block = page.locator('#doan-opening');
    await block.getByText('Lời của Văn phòng').waitFor();
    expect(await block.locator('a.figure').count()).toBeGreaterThan(0);
    await visit(page, REPORT);
    expect(await plain()).toContain('cụ thể như sau:');
  });
  test('what is empty is refused beside its form, and nothing typed is lost', async () => {
    await visit(page, `${REPORT}/soan?doan=opening`);
    const form = page.locator('form', { has: page.getByLabel('Lời của đoạn') });
    await page.getByLabel('Lời của đoạn').fill('Vốn { chưa đóng');
    await form.getByLabel('Họ tên, chức vụ người ghi').fill(who);
    await form.getByRole('button').click();
    await page.getByRole('alert').waitFor();
    expect(await plain('[role=alert]')).toContain('Dấu ngoặc nhọn gần');
    expect(await page.getByLabel('Lời của đoạn').inputValue()).toBe('Vốn { chưa đóng');
    await sound(page);
  });
  test('a figure is found by its words and inserted by its name', async () => {
    await visit(page, `${REPORT}/soan?doan=opening`);
    await page.getByRole('textbox', { name: 'Tìm số liệu để chèn' }).fill('tổng mức');
    await page.getByRole('button', { name: 'Tìm số liệu' }).click();
    const token = await page.locator('.desk-found code').first().textContent();
    expect(token).toMatch(/^\{.+\}$/u);
    const words = page.getByLabel('Lời của đoạn');
    await words.fill(`${await words.inputValue()} Tổng mức: ${token}.`);
    const form = page.locator('form', { has: words });
    await form.getByLabel('Họ tên, chức vụ người ghi').fill(who);
    await form.getByRole('button').click();
    await page
      .locator('#doan-opening')
      .getByText(/Tổng mức: /u)
      .waitFor();
    expect(await plain('#doan-opening .desk-words')).not.toContain('{');
    expect(await plain('#doan-opening')).not.toContain('Không có trong hồ sơ');
  });
  test('the Word file comes back: as it went out nothing differs, another file is refused, a note is taken', async () => {
    const docx = Buffer.from(await (await fetch(`${site.url}${REPORT}/tep/docx`)).arrayBuffer());
    const folder = await mkdtemp(join(tmpdir(), 'tiendo-returned-'));
    const send = async (buffer: Buffer, name: string) => {
      await visit(page, `${REPORT}/tra-ve`);
      // From the disk: what a browser is handed directly has 50 MB at most, as letters.
      await writeFile(join(folder, name), buffer);
      await page.getByLabel('Tệp Word (DOCX) của báo cáo này').setInputFiles(join(folder, name));
      await page.getByLabel('Họ tên, chức vụ người ghi').fill(who);
      await page.getByRole('button', { name: 'Xem các thay đổi' }).click();
    };
    await send(docx, 'bao-cao.docx');
    await page.getByText(/đoạn giữ nguyên; 0 chỗ khác dự thảo/u).waitFor();
    await send(Buffer.from('không phải Word'), 'x.docx');
    await page.getByRole('alert').waitFor();
    await sound(page);
    const parts = unzipSync(docx);
    const change = (name: string, edit: (xml: string) => string) => ({
      [name]: strToU8(edit(strFromU8(parts[name]!))),
    });
    const edited = zipSync({
      ...parts,
      ...change('word/footnotes.xml', (xml) =>
        xml.replaceAll('</w:t></w:r></w:p></w:footnote>', ' Đã rà soát.</w:t></w:r></w:p></w:footnote>'),
      ),
      ...change('word/document.xml', (xml) => xml.replace(/(<w:t(?: [^>]*)?>)[^<]*-BC\/TU/u, '$1Số 123-BC/TU')),
    });
    const most = 30 * 1024 * 1024;
    await send(wordOfSize(edited, most + 1), 'qua-lon.docx');
    await page.getByRole('alert').waitFor();
    expect(await plain('[role=alert]')).toContain('Tệp “qua-lon.docx” quá lớn (hơn 30 MB');
    await send(wordOfSize(edited, most), 'da-sua.docx');
    const note = page.locator('fieldset.returned-row', { hasText: 'Đã rà soát.' }).first();
    await note.getByRole('checkbox').check();
    const fields = page.getByRole('link', { name: /ghi như trong tệp/u });
    expect(await fields.getAttribute('href')).toContain(`symbol=${encodeURIComponent('123-BC/TU')}`);
    const form = page.locator('form', { has: note });
    await form.getByLabel('Họ tên, chức vụ người ghi').fill(who);
    await sound(page);
    await form.getByRole('button', { name: 'Lấy các thay đổi đã chọn' }).click();
    await page.waitForURL(/\/soan/u);
    const now = unzipSync(Buffer.from(await (await fetch(`${site.url}${REPORT}/tep/docx`)).arrayBuffer()));
    expect(strFromU8(now['word/footnotes.xml']!).match(/Đã rà soát\./gu)).toHaveLength(1);
    await rm(folder, { recursive: true });
  }, 180_000);
  test('a draft goes round; an opinion is given and answered', async () => {
    await visit(page, `${REPORT}/soan`);
    await page.locator('summary', { hasText: 'Gửi lấy ý kiến' }).click();
    const round = page.locator('form', { has: page.getByLabel('Hạn góp ý') });
    await round.getByLabel('Đề nghị góp ý về').fill('phần kết quả');
    await round.getByLabel('Họ tên, chức vụ người ghi').fill(who);
    await round.getByRole('button', { name: 'Gửi lấy ý kiến' }).click();
    await page.getByRole('alert').waitFor();
    const wrong = await page.getByRole('alert').textContent();
    for (const told of ['Hạn góp ý: chưa ghi', 'Chưa chọn cơ quan']) expect(wrong).toContain(told);
    // It stands open, with what was typed.
    expect(await round.getByLabel('Đề nghị góp ý về').inputValue()).toBe('phần kết quả');
    expect(await round.getByLabel('Đề nghị góp ý về').isVisible()).toBe(true);
    await round.getByLabel('Hạn góp ý').fill('31/12/2099');
    await round.getByRole('checkbox').first().check();
    await round.getByRole('button', { name: 'Gửi lấy ý kiến' }).click();
    await page.getByText('Đã gửi lấy ý kiến.').waitFor();
    await page
      .getByText(/Gửi ngày .*, hạn 31\/12\/2099/u)
      .first()
      .waitFor();
    expect(await plain()).toContain('Chưa góp ý:');
    await page.locator('#doan-opening').getByText('Góp ý về đoạn này').click();
    await page.waitForURL(/ve-doan=opening/u);
    const say = page.locator('form', { has: page.getByLabel('Với tư cách') });
    await say.getByLabel('Ý kiến', { exact: true }).fill('Đề nghị bổ sung số hộ.');
    await say.getByLabel('Họ tên, chức vụ người ghi').fill('Lê Văn C');
    await say.getByRole('button').click();
    await page.locator('#doan-opening').getByText('Đề nghị bổ sung số hộ.').waitFor();
    expect(await page.getByRole('status').first().textContent()).toBe('Đã ghi ý kiến.');
    await visit(page, `${REPORT}/ban-hanh`);
    expect(await plain()).toMatch(/1 ý kiến chưa trả lời.*còn hạn đến 31\/12\/2099/su);
    await visit(page, `${REPORT}/so`);
    expect(await plain()).toContain('Đang lấy ý kiến');
    await sound(page);
  });
});

describe('an issued report', () => {
  test('is issued with number, day and signer; what is wrong is told at its field', async () => {
    await visit(page, `${REPORT}/ban-hanh`);
    await page.getByLabel('Ngày ban hành').fill('31/12/2099');
    await page.getByLabel('Số, ký hiệu').fill('245-BC/TU');
    await page.getByLabel('Họ tên, chức vụ người ghi').fill(who);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await plain('[role=alert]')).toContain('chưa tới');
    expect(await page.getByLabel('Số, ký hiệu').inputValue()).toBe('245-BC/TU');
    await page.getByLabel('Ngày ban hành').fill('02/6/2023');
    await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
    await page.getByRole('heading', { name: 'Báo cáo số 245-BC/TU' }).waitFor();
    expect(await page.getByRole('status').first().textContent()).toBe('Đã ban hành báo cáo số 245-BC/TU.');
    expect(await plain()).toContain('Không số liệu nào của báo cáo thay đổi.');
    await sound(page);
  });
  test('its files are those that were issued, and stay so', async () => {
    const path = `${REPORT}/da-ban-hanh/tep/html?ky=${ID}`;
    const text = async () => (await fetch(site.url + path)).text();
    const before = await text();
    expect(before.replaceAll('\u00a0', ' ')).toContain('245-BC/TU');
    await visit(page, `${REPORT}/soan`);
    expect(await plain()).toContain('nội dung không thay đổi được nữa');
    expect(await page.locator('textarea').count()).toBe(0);
    expect(await text()).toBe(before);
  });
  test('its recipient says that it has come; a correcting report opens as a draft', async () => {
    await visit(page, `${REPORT}/da-ban-hanh?ky=${ID}`);
    const receive = page.locator('form', { has: page.getByRole('button', { name: /Xác nhận đã nhận/u }) });
    await receive.getByLabel('Họ tên, chức vụ người ghi').fill('Nguyễn Văn D');
    await receive.getByRole('button').click();
    await page.getByText(/đã nhận ngày .* \(Nguyễn Văn D\)/u).waitFor();
    const correct = page.locator('form', { has: page.getByRole('button', { name: 'Lập báo cáo đính chính' }) });
    await correct.getByLabel('Họ tên, chức vụ người ghi').fill(who);
    await correct.getByRole('button').click();
    await page.getByRole('heading', { name: 'Bàn soạn báo cáo' }).waitFor();
    expect(await plain()).toContain('đính chính và thay thế Báo cáo số 245-BC/TU ngày 02/6/2023');
    await visit(page, `${REPORT}/so`);
    expect(await plain()).toContain('đính chính báo cáo số 245-BC/TU');
  });
  test('the correction is issued; in the register each of the two leads to the other', async () => {
    await visit(page, `${REPORT}/so`);
    const draft = page.getByRole('row').filter({ hasText: 'Dự thảo' }).filter({ hasText: '245-BC/TU' });
    await draft.getByRole('link', { name: /^Bàn soạn/u }).click();
    await page.getByRole('heading', { name: 'Bàn soạn báo cáo' }).waitFor();
    await visit(page, `${REPORT}/ban-hanh?ky=${ID}-dinh-chinh`);
    expect(await page.getByLabel('Số, ký hiệu').inputValue()).toBe('246-BC/TU');
    await page.getByLabel('Ngày ban hành').fill('05/6/2023');
    await page.getByLabel('Họ tên, chức vụ người ghi').fill(who);
    await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
    await page.getByRole('heading', { name: 'Báo cáo số 246-BC/TU' }).waitFor();
    await page.getByRole('link', { name: 'Đính chính báo cáo số 245-BC/TU' }).click();
    await page.getByRole('heading', { name: 'Báo cáo số 245-BC/TU' }).waitFor();
    await visit(page, `${REPORT}/so`);
    await page.getByRole('link', { name: 'được đính chính tại báo cáo số 246-BC/TU' }).click();
    await page.getByRole('heading', { name: 'Báo cáo số 246-BC/TU' }).waitFor();
    await visit(page, `${REPORT}/so`);
    await page.getByRole('link', { name: 'đính chính báo cáo số 245-BC/TU', exact: true }).click();
    await page.getByRole('heading', { name: 'Báo cáo số 245-BC/TU' }).waitFor();
    await visit(page, `${REPORT}?ky=${ID}`);
    expect(await plain('.report-top')).toContain('Đây là báo cáo số 245-BC/TU như đã ban hành');
    const words = await (await fetch(`${site.url}${REPORT}/da-ban-hanh/tep/text?ky=${ID}-dinh-chinh`)).text();
    expect(words.replaceAll('\u00a0', ' ')).toContain('đính chính và thay thế Báo cáo số 245-BC/TU ngày 02/6/2023');
    await visit(page, `${REPORT}/so`);
    await sound(page);
  });
});
