import { describe, expect, it } from 'vitest';
import { asIssued } from '#core/subjects/report/as-issued.ts';
import { record } from '#testing/records.ts';

const issuing = { symbol: '12-BC/TU', issued: '2026-10-05', signer: 'Trần Thị B' } as never;

describe('a report as it is issued', () => {
  it.each([
    ['dự thảo', undefined],
    ['DỰ THẢO LẦN 2', undefined],
    ['LƯU HÀNH NỘI BỘ', 'LƯU HÀNH NỘI BỘ'],
    ['du thaox', 'du thaox'],
    [undefined, undefined],
  ])('with the mark %j keeps %j', (mark, kept) => {
    const issued = asIssued(record('report', { id: 'r', ...(mark !== undefined && { mark }) }), issuing);
    expect(issued.mark).toBe(kept);
    expect(issued).toMatchObject({ symbol: '12-BC/TU', issued: '2026-10-05', signer: 'Trần Thị B' });
  });
});
