/** A basis that nobody has issued yet is told with the work that waits for it. */
import { describe, expect, it } from 'vitest';
import { annexRows, composed } from '#testing/compose.ts';
import { told } from '#testing/prose.ts';

const agency = [{ id: 'u', name: 'Ủy ban nhân dân tỉnh', short: 'UBND tỉnh' }];
const work = {
  id: 'w',
  name: 'Trạm bơm',
  kind: 'infrastructure',
  sector: 'irrigation',
  objective: 'p/1',
  basis: ['d'],
};
const given = (document: object, status = 'preparing') => ({
  agency,
  work: [work],
  progress: [{ id: 'x', work: 'w', since: '2023-05', status }],
  document: [{ id: 'd', kind: 'decision', issuer: 'u', subject: 'phê duyệt dự án', ...document }],
});

describe('a basis of a work', () => {
  const say = (document: object, status?: string): string => told(given(document, status) as never).join(' ');
  it.each<[string, object, string | undefined, boolean]>([
    ['has neither number nor day on record', {}, undefined, false],
    ['is to be issued later', { date: '2023-07-01' }, undefined, true],
    ['is issued on the day of the report', { date: '2023-05-31' }, undefined, false],
    ['is to be issued the day after', { date: '2023-06-01' }, undefined, true],
    ['is issued', { symbol: '9/QĐ-UBND', date: '2023-03-01' }, undefined, false],
    ['has a number and no day', { symbol: '9/QĐ-UBND' }, undefined, false],
    ['was issued later, with its number', { symbol: '9/QĐ-UBND', date: '2023-07-01' }, undefined, false],
    ['of what is done', { date: '2023-07-01' }, 'completed', false],
    ['of what was given up', { date: '2023-07-01' }, 'cancelled', false],
  ])('%s', (_, document, status, isTold) =>
    expect(say(document, status).includes('Đang chờ UBND tỉnh ban hành Quyết định phê duyệt dự án.')).toBe(isTold),
  );
  it('the kind is said once, and nobody is named who is not on record', () =>
    expect(say({ date: '2023-07', subject: 'Quyết định phê duyệt dự án', issuer: undefined })).toContain(
      'Đang chờ ban hành Quyết định phê duyệt dự án.',
    ));
  it('stands in the table of works, too', () =>
    expect(
      annexRows(composed(given({ date: '2023-07-01' }) as never, { template: { annexes: ['works'] } }), 'works').join(
        '\n',
      ),
    ).toContain('; chờ UBND tỉnh ban hành Quyết định phê duyệt dự án'));
});
