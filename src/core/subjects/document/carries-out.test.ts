/** What carries a resolution out: by what is on record of it, or by the words of its subject. */
import { expect, it } from 'vitest';
import { carriesOut } from '#core/subjects/document/carries-out.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';

const resolution = { id: 'nq', symbol: '09-NQ/ĐU', date: '2026-01-10' } as Pick<
  RecordIn<'document'>,
  'id' | 'symbol' | 'date'
>;
const one = (given: object): Parameters<typeof carriesOut>[0] => ({ relations: [], ...given }) as never;

it.each<[string, object, boolean]>([
  ['its relation', { relations: [{ type: 'implements', document: 'nq' }] }, true],
  ['a relation to another', { relations: [{ type: 'implements', document: 'x' }] }, false],
  ['another relation', { relations: [{ type: 'amends', document: 'nq' }] }, false],
  ['its subject', { subject: 'thực hiện Nghị quyết số 09-NQ/ĐU của Đảng ủy xã' }, true],
  ['a subject with "về việc"', { subject: 'Về việc triển khai thực hiện Nghị quyết số 09-NQ/ĐU, năm 2026' }, true],
  [
    'a subject, though its relations tell otherwise',
    { subject: 'thực hiện Nghị quyết số 09-NQ/ĐU', relations: [{ type: 'amends', document: 'x' }] },
    false,
  ],
  ['a report on results', { subject: 'kết quả thực hiện Nghị quyết số 09-NQ/ĐU' }, false],
  ['another number', { subject: 'thực hiện Nghị quyết số 109-NQ/ĐU' }, false],
  ['a longer symbol', { subject: 'thực hiện Nghị quyết số 09-NQ/ĐUX' }, false],
  ['no number', { subject: 'thực hiện Nghị quyết của Đảng ủy' }, false],
  ['the day of the resolution', { subject: 'thực hiện Nghị quyết số 09-NQ/ĐU', date: '2026-01-10' }, true],
  ['the day before it', { subject: 'thực hiện Nghị quyết số 09-NQ/ĐU', date: '2026-01-09' }, false],
  ['the year of it', { subject: 'thực hiện Nghị quyết số 09-NQ/ĐU', date: '2026' }, true],
])('by %s', (_, given, expected) => expect(carriesOut(one(given), resolution)).toBe(expected));

it('a resolution without a number is told by relations alone', () =>
  expect(carriesOut(one({ subject: 'thực hiện Nghị quyết' }), { id: 'nq' })).toBe(false));
