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
});
