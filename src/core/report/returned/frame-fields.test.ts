import { describe, expect, it } from 'vitest';
import type { ReturnedChange } from '#core/report/returned/change.ts';
import { frameFieldsIn } from '#core/report/returned/frame-fields.ts';
import type { FramePart } from '#core/report/returned/line.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';

const REPORT = {
  typeName: 'BÁO CÁO',
  subject: 'kết quả tháng 5',
  issuer: 'UBND PHƯỜNG BẾN TRONG',
  place: 'Bến Trong',
  issued: asDay('2023-06-05'),
  mark: 'dự thảo',
  addressees: ['Ủy ban nhân dân tỉnh'],
  authority: 'TM. ỦY BAN NHÂN DÂN',
  acting: 'KT. CHỦ TỊCH',
  position: 'PHÓ CHỦ TỊCH',
  signer: 'Nguyễn Văn A',
  recipientsLead: 'Gửi bản điện tử:',
  recipients: ['Như trên', 'Đảng ủy phường', 'Lưu: VT'],
  drafter: 'KT (05)',
} as unknown as Stored<'report'>;

const changeOf = (more: Partial<ReturnedChange>): ReturnedChange =>
  ({ kind: 'reworded', place: { story: 'body' }, before: '', after: '', ...more }) as ReturnedChange;
const framed = (frame: FramePart, before: string, after: string, kind: ReturnedChange['kind'] = 'reworded') =>
  changeOf({ kind, place: { story: 'body', of: 'frame', frame }, before, after });
const added = (behind: string, after: string) => changeOf({ kind: 'added', place: { story: 'body', behind }, after });
const fields = (change: ReturnedChange, report = REPORT, all = [change]) => frameFieldsIn(report, all)(change);

describe('a line of the frame as fields of the report', () => {
  it.each([
    ['symbol', 'Số: /BC-UBND', 'Số: 15/BC-UBND', { symbol: '15/BC-UBND' }],
    ['symbol', 'Số -BC/TU', 'Số 07-BC/TU', { symbol: '07-BC/TU' }],
    ['symbol', 'Số: /BC-UBND', 'Số: /BC-VP', {}],
    ['date', 'Bến Trong, ngày tháng năm', 'Bến Trong, ngày 06 tháng 6 năm 2023', { issued: '6/6/2023' }],
    ['date', '', 'Bến Ngoài, ngày 05 tháng 6 năm 2023', { place: 'Bến Ngoài' }],
    ['date', '', 'Bến Ngoài, ngày tháng 6 năm 2023', { place: 'Bến Ngoài' }],
    ['date', '', 'ngày nào đó', {}],
    ['type', 'BÁO CÁO', 'BÁO CÁO NHANH', { typeName: 'BÁO CÁO NHANH' }],
    ['subject', 'kết quả tháng 5', 'kết quả tháng 6', { subject: 'kết quả tháng 6' }],
    ['mark', 'DỰ THẢO', 'DỰ THẢO LẦN 2', { mark: 'DỰ THẢO LẦN 2' }],
    ['mark', 'MẬT', 'TỐI MẬT', {}],
    ['signature', 'KT. CHỦ TỊCH', 'Q. CHỦ TỊCH', { acting: 'Q. CHỦ TỊCH' }],
    ['signature', 'PHÓ CHỦ TỊCH', 'CHỦ TỊCH', { position: 'CHỦ TỊCH' }],
    ['signer', 'Nguyễn Văn A', 'Lê Thị Bích', { signer: 'Lê Thị Bích' }],
    ['signer', 'Trần Văn C', 'Lê Thị Bích', {}],
    ['addressee', 'Kính gửi: Ủy ban nhân dân tỉnh', 'Kính gửi: Sở Nội vụ', { addressees: 'Sở Nội vụ' }],
    ['recipients', 'Gửi bản điện tử:', 'Gửi qua trục:', { recipientsLead: 'Gửi qua trục:' }],
    ['recipients', 'Nơi nhận:', 'Kính chuyển:', {}],
    ['motto', 'Độc lập - Tự do - Hạnh phúc', 'Độc lập', {}],
  ] as const)('%s: %s → %s', (frame, before, after, expected) =>
    expect(fields(framed(frame, before, after))).toEqual(expected),
  );
  it('a line left out tells no field, but one of a list', () => {
    expect(fields(framed('signer', 'Nguyễn Văn A', '', 'left-out'))).toEqual({});
    expect(fields(framed('recipients', '- Đảng ủy phường;', '', 'left-out'))).toEqual({
      recipients: 'Như trên\nLưu: VT',
    });
  });
  it('a list is told whole, with all that was changed in it; who drafted it stays apart', () => {
    const all = [
      framed('recipients', '- Như trên;', '- Như kính gửi;'),
      added('- Đảng ủy phường;', '- Các ban của HĐND;'),
      added('- Đảng ủy phường;', 'CHỦ TỊCH'),
      framed('recipients', '- Lưu: VT, KT (05).', '- Lưu: VT, TH, KT (05).'),
    ];
    const list = { recipients: 'Như kính gửi\nĐảng ủy phường\nCác ban của HĐND\nLưu: VT, TH' };
    expect(all.map((one) => fields(one, REPORT, all))).toEqual([list, list, {}, list]);
  });
  it('another sign at the end of an item, or another drafter, changes no list', () => {
    expect(fields(framed('recipients', '- Như trên;', '- Như trên,'))).toEqual({});
    expect(fields(framed('recipients', '- Lưu: VT, KT (05).', '- Lưu: VT, TH (06).'))).toEqual({});
  });
  it('several addressees are a list too; a new first one stands first', () => {
    const report = { ...REPORT, addressees: ['Sở A', 'Sở B'] };
    const first = added('Kính gửi:', '- Sở Nội vụ;');
    const all = [first, framed('addressee', '- Sở B.', '- Sở C.')];
    expect(fields(first, report, all)).toEqual({ addressees: 'Sở Nội vụ\nSở A\nSở C' });
  });
});
