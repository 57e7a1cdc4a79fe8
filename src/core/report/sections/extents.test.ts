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
    ).toEqual(['Cầu Đá, 05/12 hộ đã di dời, đang triển khai thực hiện.']));

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
