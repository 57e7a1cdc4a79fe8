import { describe, expect, it } from 'vitest';
import { sourcePlace } from '#core/collecting/source-place.ts';
import { view } from '#testing/records.ts';

const steps = [] as const;
const seen = view({
  agency: [{ id: 'kt', name: 'Phòng Kinh tế' }],
  collection: [
    { id: 'p.2026-q2', often: 'quarter', period: '2026-Q2', due: '2026-07-05', steps },
    { id: 'p.2026-06.nd', often: 'month', period: '2026-06', due: '2026-07-05', regime: 'Nghị định 09/2019', steps },
  ],
  return: [
    { collection: 'p.2026-q2', agency: 'kt', number: 1, steps },
    { collection: 'p.2026-q2', agency: 'kt', number: 2, steps },
    { collection: 'p.2026-06.nd', agency: 'kt', number: 1, steps },
  ],
});

describe('the place in a source', () => {
  it.each([
    ['phiếu p.2026-q2.kt.1', 'phiếu báo cáo quý II/2026'],
    ['phiếu p.2026-q2.kt.2', 'phiếu báo cáo quý II/2026, đính chính lần 2'],
    ['phiếu p.2026-06.nd.kt.1', 'phiếu báo cáo tháng 6/2026 (Nghị định 09/2019)'],
    [
      'phiếu p.2026-q2.kt.1; minh chứng: Biên bản số 3; trang 2',
      'phiếu báo cáo quý II/2026; minh chứng: Biên bản số 3; trang 2',
    ],
  ])('of a return: %s', (at, told) => expect(sourcePlace(seen, at)).toBe(told));
  it('of a return that is not seen tells no id', () =>
    expect(['phiếu p.2026-q1.xx.1', 'phiếu p.2026-q1.xx.1; minh chứng: y'].map((at) => sourcePlace(seen, at))).toEqual([
      'phiếu báo cáo',
      'phiếu báo cáo; minh chứng: y',
    ]));
  it.each(['II.2', 'phiếu gửi số 3', 'phiếu 12', 'phiếu 1.2', 'phiếu', '', 'bảng 2, phiếu x'])(
    'any other stays: “%s”',
    (at) => expect(sourcePlace(seen, at)).toBe(at),
  );
});
