import { describe, expect, it } from 'vitest';
import { told } from '#testing/prose.ts';
import { q } from '#testing/records.ts';

const bridge = { id: 'bridge', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' };
const status = (work: string, given: Readonly<Record<string, unknown>>) => ({ id: `${work}.progress`, work, ...given });

describe('sizes and counts of a work', () => {
  const auction = { id: 'auction', name: 'Đấu giá đất ở', kind: 'auction', sector: 'land-auction', objective: 'p/1' };

  it('a count stands before what was done; results follow the words that it is done', () =>
    expect(
      told({
        work: [auction],
        progress: [status('auction', { status: 'completed' })],
        extent: [
          {
            id: 'e1',
            work: 'auction',
            extent: 'parcels',
            label: 'số thửa đã đấu giá',
            stage: 'auctioned',
            value: { ...q('74 hộ'), unit: 'thửa đất' },
          },
          {
            id: 'e2',
            work: 'auction',
            extent: 'area',
            label: 'diện tích đã đấu giá',
            stage: 'auctioned',
            value: q('6.931,0 m²'),
          },
        ],
      }),
    ).toEqual(['Đấu giá đất ở đã hoàn thành, với 74 thửa đất đã đấu giá, diện tích đã đấu giá 6.931,0 m².']));

  it('what is done stands over what there is to do', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        extent: [
          {
            id: 'e1',
            work: 'bridge',
            extent: 'households',
            label: 'số hộ phải di dời',
            stage: 'goal',
            value: q('12 hộ'),
          },
          { id: 'e2', work: 'bridge', extent: 'households', label: 'số hộ đã di dời', stage: 'done', value: q('5 hộ') },
        ],
      }),
    ).toEqual(['Cầu Đá, 5/12 hộ đã di dời, đang triển khai thực hiện.']));

  it('an approximation stays one', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        extent: [
          { id: 'e1', work: 'bridge', extent: 'area', label: 'diện tích', stage: 'planned', value: q('khoảng 70 ha') },
        ],
      }),
    ).toEqual(['Cầu Đá, diện tích khoảng 70 ha, đang triển khai thực hiện.']));
});

it.each([
  ['done', 'ongoing', 'số trạm', '3 trạm', 'Cầu Đá, đã có 03 trạm, đang triển khai thực hiện.'],
  ['done', 'ongoing', 'số học viên', '35 người', 'Cầu Đá, đã có 35 học viên, đang triển khai thực hiện.'],
  ['done', 'ongoing', 'diện tích', '3,5 ha', 'Cầu Đá, diện tích đã thực hiện 3,5 ha, đang triển khai thực hiện.'],
  ['done', 'ongoing', 'chiều dài hoàn thành', '3,5 km', 'Cầu Đá, chiều dài hoàn thành 3,5 km, đang triển khai'],
  ['done', 'completed', 'diện tích', '3,5 ha', 'với diện tích 3,5 ha'],
  ['registered', 'ongoing', 'số học viên', '120 người', 'Cầu Đá, 120 học viên đăng ký thực hiện, đang triển khai'],
  ['registered', 'ongoing', 'số hộ đăng ký', '120 hộ', 'Cầu Đá, 120 hộ đăng ký, đang triển khai'],
  ['cleared', 'ongoing', 'diện tích giải phóng mặt bằng', '41,2 ha', 'diện tích giải phóng mặt bằng 41,2 ha'],
  ['goal', 'ongoing', 'diện tích', '44,7 ha', 'Cầu Đá, diện tích 44,7 ha, đang triển khai'],
  ['planned', 'ongoing', 'số hộ dân được di dời', '12 hộ', '12 hộ dân được di dời theo kế hoạch'],
  ['goal', 'completed', 'diện tích đã giải phóng', '12 ha', 'diện tích đã giải phóng theo kế hoạch 12 ha'],
  ['registered', 'ongoing', 'số hộ được hỗ trợ', '12 hộ', '12 hộ được hỗ trợ đăng ký'],
])('a size that stands alone is that of the work, or says its stage: %s, %s, %s', (stage, state, label, value, words) =>
  expect(
    told({
      work: [bridge],
      progress: [status('bridge', { status: state })],
      extent: [{ id: 'e', work: 'bridge', extent: 'size', label, stage, value: q(value) }],
    } as never).join(' '),
  ).toContain(words),
);

describe('what is reached otherwise than done', () => {
  const extent = (stage: string, value: string, label = 'diện tích') => ({
    id: stage,
    work: 'bridge',
    extent: 'area',
    label,
    stage,
    value: q(value),
  });
  const say = (extents: readonly object[], statement?: string): string =>
    told({
      work: [bridge],
      progress: [status('bridge', { status: 'ongoing', ...(statement && { statement }) })],
      extent: extents as never,
    }).join(' ');
  it.each([
    ['cleared', '104,5 ha', '132,8 ha', 'diện tích đã giải phóng mặt bằng 104,5/132,8 ha'],
    ['handed-over', '68 hộ', '150 hộ', 'diện tích đã bàn giao 68/150 hộ'],
  ])('%s stands over what there is to do, with its word', (stage, value, goal, words) =>
    expect(say([extent(stage, value), extent('goal', goal)])).toContain(words),
  );
  it('what is only registered is no part of it', () =>
    expect(say([extent('registered', '70 ha'), extent('goal', '100 ha')])).not.toContain('/'));
  it('what the agency tells in the same numbers is not told again', () => {
    expect(say([extent('cleared', '86 ha')], 'đã giải phóng mặt bằng 86 ha')).toBe(
      'Cầu Đá đã giải phóng mặt bằng 86 ha.',
    );
    expect(say([extent('cleared', '86 ha')], 'đã giải phóng mặt bằng 186 ha')).toContain(
      'diện tích đã giải phóng mặt bằng 86 ha',
    );
    // Of a part of what there is to do the whole is left to tell; of all of it nothing.
    const goal = extent('goal', '132 ha');
    expect(say([extent('cleared', '86 ha'), goal], 'đã giải phóng 86 ha')).toBe(
      'Cầu Đá, diện tích 132 ha, đã giải phóng 86 ha.',
    );
    expect(say([extent('cleared', '86 ha'), goal], 'đang thi công')).toContain('86/132 ha');
    expect(say([extent('cleared', '132 ha'), goal], 'đã giải phóng 132 ha')).toBe('Cầu Đá đã giải phóng 132 ha.');
  });
});
