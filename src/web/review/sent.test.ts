/** A report that takes longer to read than a page may answers by its token. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readingReports, type SentReport } from '#app/read/review/review-report.ts';
import { Refusal } from '#app/refusal.ts';
import type { Sent } from '#web/frame/action.ts';
import { broughtBy } from '#web/review/sent.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const sent = (fields: Readonly<Record<string, string>>, app: object = {}): Sent =>
  ({ app, field: (name: string) => fields[name] ?? '', file: () => undefined }) as unknown as Sent;
const report = (file: string, text = 'Đạt 45 ha'): SentReport => ({ file, kind: 'pdf', text });
const never = new Promise<never>(() => undefined);

test('what is read meanwhile is the report, with all that was asked of it', async () => {
  const fields = {
    'dang-doc': readingReports.keep(Promise.resolve(report('nay.pdf'))),
    'dang-doc-truoc': readingReports.keep(Promise.resolve(report('truoc.pdf', 'Đạt 40 ha'))),
    ngay: '05/6/2023',
  };
  expect(await broughtBy(sent(fields))).toEqual({
    report: report('nay.pdf'),
    day: '2023-06-05',
    earlier: { name: 'truoc.pdf', text: 'Đạt 40 ha' },
  });
});

test('until then it is asked for again: either file keeps its token, and nothing that was told is lost', async () => {
  const fields = { 'dang-doc': readingReports.keep(never), ngay: '05/6/2023', 'ho-so-ngay': '2023-07-01' };
  const answer = broughtBy(sent(fields));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await answer).toEqual({ reading: fields });
  const late = { 'dang-doc-truoc': readingReports.keep(never), 'van-ban': 'Đạt 45 ha' };
  const second = broughtBy(sent(late));
  await vi.advanceTimersByTimeAsync(20_000);
  const again = await second;
  if (!('reading' in again)) throw new Error('it was read');
  expect(again.reading['dang-doc-truoc']).toBe(late['dang-doc-truoc']);
  expect((await readingReports.find(again.reading['dang-doc'] ?? ''))?.text).toBe('Đạt 45 ha');
});

test('who waits for it takes nobody’s place meanwhile', async () => {
  const waited: Promise<unknown>[] = [];
  const aside = <T>(work: Promise<T>): Promise<T> => {
    waited.push(work);
    return work;
  };
  await broughtBy(sent({ 'dang-doc': readingReports.keep(Promise.resolve(report('nay.pdf'))) }, { aside }));
  expect(waited).toHaveLength(1);
});

test('a token of nobody, and a reading that failed, are refused', async () => {
  await expect(broughtBy(sent({ 'dang-doc': 'x' }))).rejects.toThrow(Refusal);
  const failed = Promise.reject(new Refusal([{ code: 'review.scan', where: {} }]));
  await expect(broughtBy(sent({ 'dang-doc': readingReports.keep(failed) }))).rejects.toThrow(Refusal);
});
