/** What was pasted in capitals is told as a sentence, and asked about; the headings of the parts stay as they are. */
import { describe, expect, it } from 'vitest';
import { findRemarks } from '#core/remark/find-remarks.ts';
import { annexRows, composed } from '#testing/compose.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';
import { linesOfBlock } from '#testing/report-text.ts';

const PARTS = [{ part: 'results', title: 'KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT' }];
const GIVEN: GivenRecords = {
  place: [{ id: 'x', kind: 'commune', name: 'xã Nậm Thoong', parent: 'city' }],
  objective: [
    { id: 'p/1', part: 'results', kind: 'chapter', title: 'XÓA NHÀ TẠM XÃ NẬM THOONG' },
    { id: 'p/1.1', parent: 'p/1', part: 'results', kind: 'task', title: 'Làm nhà' },
    { id: 'p/1.2', parent: 'p/1', part: 'results', kind: 'task', title: 'OCOP' },
  ],
  work: [
    { id: 'w', name: 'SỬA CHỮA NHÀ VĂN HÓA', kind: 'infrastructure', sector: 'bridge', objective: 'p/1.1' },
    { id: 'v', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1.2' },
  ],
  progress: [
    { id: 'a', work: 'w', status: 'completed', completed: '2022-03' },
    { id: 'b', work: 'v', status: 'ongoing' },
  ],
  funding: [{ id: 'f', work: 'w', kind: 'total', capital: 'city', amount: q('1 tỷ đồng') }],
};
const document = composed(GIVEN, { parts: PARTS, template: { annexes: ['works'] } });
const lines = document.blocks.flatMap(linesOfBlock);

describe('a text in capitals', () => {
  it('is a sentence in headings, in the text and in annexes, with the names on record', () => {
    expect(lines).toContain('1. Xóa nhà tạm xã Nậm Thoong');
    expect(lines.join(' ')).toContain('Làm nhà: sửa chữa nhà văn hóa');
    expect(annexRows(document, 'works').join('\n')).toContain('Sửa chữa nhà văn hóa');
    expect([...lines, ...annexRows(document, 'works')].join('\n')).not.toMatch(/XÓA|SỬA/u);
  });
  it('that is a part’s own heading stays', () => expect(lines).toContain('I. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT'));
  it('that is an abbreviation stays', () => expect(lines.join(' ')).toContain('OCOP'));
  it('is asked about, with what the report writes', () => {
    const remarks = findRemarks(view(GIVEN), 'p').filter(({ code }) => code === 'text.capitals');
    expect(remarks.map(({ id, data }) => [id, data['words']])).toEqual([
      ['p/1', 'Xóa nhà tạm xã Nậm Thoong'],
      ['w', 'Sửa chữa nhà văn hóa'],
    ]);
  });
  it('within a sentence begins small', () =>
    expect(
      composed({
        work: [{ id: 'w', name: 'LỄ HỘI TRÀ XUÂN', kind: 'event', sector: 'other', objective: 'p/1', owner: 'a' }],
        agency: [{ id: 'a', name: 'UBND xã' }],
        progress: [{ id: 'x', work: 'w', status: 'completed' }],
      }).blocks.flatMap(linesOfBlock),
    ).toContain('UBND xã đã tổ chức lễ hội trà xuân.'));
});
