import { describe, expect, it } from 'vitest';
import { paragraph } from '#core/report/blocks.ts';
import { withPeriodOnce } from '#core/report/period-said-once.ts';
import { phrase } from '#core/report/phrase.ts';
import type { Period } from '#core/value/period.ts';

const Q3 = '2026-Q3' as Period;
const told = (period: Period | undefined, ...texts: readonly string[]): readonly string[] =>
  withPeriodOnce(
    period,
    texts.map((text) =>
      text.startsWith('#') ? ({ kind: 'heading', level: 2, runs: phrase(text) } as never) : paragraph(phrase(text)),
    ),
  ).map((block) => ('runs' in block ? block.runs.map((run) => ('text' in run ? run.text : '')).join('') : ''));

describe('the period of a report', () => {
  it('is said in full once below a heading, then it is its period', () =>
    expect(
      told(
        Q3,
        '# A',
        'Quý III/2026 xảy ra 08 vụ. Quý III/2026 có 03 người bị thương.',
        'Quý III/2026, xã thu hồi đất.',
        '# B',
        'Quý III/2026 có 02 vụ.',
      ),
    ).toEqual([
      '# A',
      'Quý III/2026 xảy ra 08 vụ. Trong kỳ có 03 người bị thương.',
      'Trong kỳ, xã thu hồi đất.',
      '# B',
      'Quý III/2026 có 02 vụ.',
    ]));
  const first = 'Quý III/2026 xảy ra 08 vụ.';
  it.each([
    'Công văn về thu ngân sách quý III/2026, được ban hành.',
    'Sản lượng của quý II và quý III/2026 đạt 12 tấn.',
    'Đến cuối quý III/2026, còn 02 hộ.',
    'Trước quý III/2026 có 3 hộ nghèo; sau quý III/2026, còn 2.',
    'Mục tiêu đến quý III/2026 có 5 xã.',
    'Quý III/2026 đạt 12 tấn.',
    'Năm 2025 xảy ra 03 vụ.',
  ])('keeps its words where it may be something else: %s', (text) =>
    expect(told(Q3, first, text)).toEqual([first, text]),
  );
  it.each([
    ['2026-09', 'Tháng 9/2026 có 01 vụ.', 'Ngày 15 tháng 9/2026, Sở họp. Cuối tháng 9/2026 đã xong.'],
    ['2026-H1', '6 tháng đầu năm 2026 có 01 vụ.', 'Trước 6 tháng đầu năm 2026 có 3 hộ.'],
  ])('of %s, too', (period, one, other) => expect(told(period as Period, one, other)).toEqual([one, other]));
  it.each([undefined, '2026'])('of none, or of a year, nothing changes: %s', (period) =>
    expect(told(period as Period | undefined, 'Năm 2026 có 1. Năm 2026 có 2.')).toEqual([
      'Năm 2026 có 1. Năm 2026 có 2.',
    ]),
  );
});
