import { describe, expect, it } from 'vitest';
import { reportFrame } from '#core/subjects/report/frame.ts';

const framed = (name: string, kind: string, short = 'Nghị quyết 09-NQ/ĐU') =>
  reportFrame({
    programme: { id: 'p', short, resolution: 'r' },
    owner: { name: `Ủy ban nhân dân ${name}`, line: 'government' },
    place: { name, kind },
  } as Parameters<typeof reportFrame>[0]);

describe('the frame of a report that nobody has corrected yet', () => {
  it.each([
    ['xã Tân Kỳ', 'commune', 'Tân Kỳ'],
    ['phường Đức Xuân', 'ward', 'Đức Xuân'],
    ['tỉnh Nghệ An', 'province', 'Nghệ An'],
    // A number says nothing alone.
    ['phường 6', 'ward', 'Phường 6'],
  ])('before the day %s (%s) is %s', (name, kind, place) => expect(framed(name, kind).place).toBe(place));
  it.each([
    ['Nghị quyết 09-NQ/ĐU', 'Kết quả thực hiện Nghị quyết số 09-NQ/ĐU'],
    ['Nghị quyết số 09-NQ/ĐU', 'Kết quả thực hiện Nghị quyết số 09-NQ/ĐU'],
    ['Nghị quyết Đại hội', 'Kết quả thực hiện Nghị quyết Đại hội'],
  ])('%s: %s', (short, subject) => expect(framed('xã A', 'commune', short).subject).toBe(subject));
  it('of an authority stands for its place, of the Party for its committee', () => {
    const of = (name: string, line: string, place: string, kind: string) =>
      reportFrame({
        programme: { id: 'p', short: 'Nghị quyết 09-NQ/ĐU', resolution: 'r' },
        owner: { name, line },
        place: { name: place, kind },
      } as Parameters<typeof reportFrame>[0]);
    expect(of('Ủy ban nhân dân xã Tân Kỳ', 'government', 'xã Tân Kỳ', 'commune')).toMatchObject({
      id: 'p-bao-cao',
      family: 'state',
      issuer: 'ỦY BAN NHÂN DÂN XÃ TÂN KỲ',
      symbolTail: '/BC-UBND',
      authority: 'TM. ỦY BAN NHÂN DÂN',
      position: 'CHỦ TỊCH',
      voice: 'Ủy ban nhân dân xã Tân Kỳ',
      source: { document: 'r' },
    });
    const party = of('Đảng ủy xã Tân Kỳ', 'party', 'xã Tân Kỳ', 'commune');
    expect(party).toMatchObject({
      family: 'party',
      subject: 'kết quả thực hiện Nghị quyết số 09-NQ/ĐU',
      symbolTail: '-BC/ĐU',
      authority: 'T/M ĐẢNG ỦY',
      position: 'BÍ THƯ',
    });
    // A body that is called without its place keeps its name.
    expect(of('Ban Thường vụ', 'party', 'xã Tân Kỳ', 'commune').authority).toBe('T/M BAN THƯỜNG VỤ');
    expect(of('Đảng ủy Tân Kỳ', 'party', 'xã Tân Kỳ', 'commune').authority).toBe('T/M ĐẢNG ỦY');
  });
});
