import { describe, expect, it } from 'vitest';
import { told } from '#testing/prose.ts';

const bridge = { id: 'bridge', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' };
const status = (work: string, given: Readonly<Record<string, unknown>>) => ({ id: `${work}.progress`, work, ...given });

describe('legal steps', () => {
  const issuer = { id: 'ubnd', name: 'Ủy ban nhân dân tỉnh', short: 'UBND tỉnh' };

  it('a decision: when, who, by what', () =>
    expect(
      told({
        agency: [issuer],
        document: [
          {
            id: 'd',
            kind: 'decision',
            symbol: '12/QĐ-UBND',
            issuer: 'ubnd',
            date: '2022-03-04',
            subject: 'phê duyệt dự án',
          },
        ],
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        step: [{ id: 's', work: 'bridge', step: 'approval', state: 'done', decision: 'd' }],
      }),
    ).toEqual([
      'Đối với cầu Đá: ngày 04/3/2022, UBND tỉnh ban hành Quyết định số 12/QĐ-UBND phê duyệt dự án. Hiện nay, đang triển khai thực hiện.',
    ]));

  it('a document of the same name as its work is not named twice', () =>
    expect(
      told({
        agency: [issuer],
        document: [{ id: 'd', kind: 'scheme', issuer: 'ubnd', subject: 'Đề án mở rộng thành phố' }],
        work: [{ id: 'w', name: 'Đề án mở rộng thành phố', kind: 'planning', sector: 'boundary', objective: 'p/1' }],
        progress: [status('w', { status: 'ongoing' })],
        step: [{ id: 's', work: 'w', step: 'plan', state: 'done', decision: 'd', statement: 'trình Tỉnh ủy' }],
      }),
    ).toEqual(['Đối với Đề án mở rộng thành phố: UBND tỉnh đã trình Tỉnh ủy đề án này. Hiện nay, đang lập.']));
});
