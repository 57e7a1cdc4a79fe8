import { describe, expect, it } from 'vitest';
import { composed } from '#testing/compose.ts';
import { compose, textOf } from '#testing/prose.ts';

describe('the opening', () => {
  const opened = (
    document: Readonly<Record<string, unknown>>,
    ...others: readonly Readonly<Record<string, unknown>>[]
  ): string | undefined =>
    compose({
      agency: [{ id: 'u', name: 'Ban Chấp hành Đảng bộ xã', short: 'BCH Đảng bộ xã' }],
      programme: [{ id: 'p', resolution: 'd', short: 'Nghị quyết', aim: 'thành phường' }],
      document: [
        {
          id: 'd',
          kind: 'resolution',
          issuer: 'u',
          date: '2021-04-20',
          subject: 'về xây dựng xã thành phường',
          ...document,
        },
        ...others,
      ],
    })
      .blocks.map(textOf)[0]
      ?.split('. ')[0];

  it('names the resolution by its symbol and its subject', () =>
    expect(opened({ symbol: '08-NQ/ĐU' })).toBe(
      'Ngày 20/4/2021, Ban Chấp hành Đảng bộ xã ban hành Nghị quyết số 08-NQ/ĐU về xây dựng xã thành phường (sau đây gọi tắt là Nghị quyết)',
    ));

  it('begins with what the resolution carries out', () => {
    const [plan, strategy] = [
      { id: 'a', kind: 'plan', symbol: '10-KH/TU' },
      { id: 'b', kind: 'programme', symbol: '11-CTr/TU' },
    ];
    const carriesOut = (...documents: readonly string[]) => ({
      symbol: '08-NQ/ĐU',
      relations: documents.map((document) => ({ type: 'implements', document })),
    });
    expect(opened(carriesOut('a'), plan)).toMatch(
      /^Thực hiện Kế hoạch số 10-KH\/TU, ngày 20\/4\/2021, Ban Chấp hành Đảng bộ xã ban hành/u,
    );
    expect(opened(carriesOut('a', 'b'), plan, strategy)).toMatch(
      /^Thực hiện Kế hoạch số 10-KH\/TU và Chương trình số 11-CTr\/TU, ngày 20\/4\/2021, /u,
    );
  });

  it('what is carried out and has no number is told by its name and issuer', () => {
    const [own, named] = [
      { id: 'a', kind: 'scheme', subject: 'Đề án phát triển đô thị', issuer: 'u' },
      { id: 'b', kind: 'programme', subject: 'chương trình trọng tâm của BCH Đảng bộ xã', issuer: 'u' },
    ];
    const carriesOut = (document: string) => ({ symbol: '08-NQ/ĐU', relations: [{ type: 'implements', document }] });
    expect(opened(carriesOut('a'), own)).toMatch(
      /^Thực hiện Đề án phát triển đô thị của BCH Đảng bộ xã, ngày 20\/4\/2021, /u,
    );
    expect(opened(carriesOut('b'), named)).toMatch(
      /^Thực hiện chương trình trọng tâm của BCH Đảng bộ xã, ngày 20\/4\/2021, /u,
    );
    expect(opened(carriesOut('a'), own)).not.toMatch(/ số ,|chưa ghi|undefined/u);
  });

  it('without a symbol by its kind and subject, once', () =>
    expect(opened({})).toBe(
      'Ngày 20/4/2021, Ban Chấp hành Đảng bộ xã ban hành Nghị quyết về xây dựng xã thành phường (sau đây gọi tắt là Nghị quyết)',
    ));
});

it('a short name that is the citation itself is not introduced', () =>
  expect(
    compose({
      programme: [{ id: 'p', resolution: 'd', short: 'Nghị quyết số 08-NQ/ĐU', aim: 'thành phường' }],
      document: [{ id: 'd', kind: 'resolution', symbol: '08-NQ/ĐU', date: '2021-04-20', subject: 'về xây dựng xã' }],
    }).blocks.map(textOf)[0],
  ).not.toContain('gọi tắt'));

it('a resolution of which neither day nor issuer is on record is still told in a sentence', () =>
  expect(
    compose({
      programme: [{ id: 'p', resolution: 'd', short: 'Nghị quyết', aim: 'thành phường' }],
      document: [{ id: 'd', kind: 'resolution', symbol: '01/NQ-HĐND' }],
    }).blocks.map(textOf)[0],
  ).toMatch(/^Nghị quyết số 01\/NQ-HĐND \(sau đây gọi tắt là Nghị quyết\) được ban hành, nhằm thành phường\./u));

describe('how long it has been carried out', () => {
  const say = (date: string, asOf: string, period?: string): string =>
    composed(
      {
        programme: [{ id: 'p', resolution: 'd', short: 'Nghị quyết', aim: 'thành phường' }],
        document: [{ id: 'd', kind: 'resolution', symbol: '01/NQ-HĐND', date }],
      },
      { asOf, ...(period !== undefined && { template: { period } }) },
    ).blocks.map(textOf)[0] ?? '';
  it('is counted in months where the report has no period of its own', () => {
    expect(say('2026-01-20', '2026-09-30')).toMatch(/\. Sau 08 tháng tổ chức thực hiện, Ủy ban đánh giá/u);
    expect(say('2024-01-20', '2026-09-30')).toMatch(/\. Sau 02 năm tổ chức thực hiện, Ủy ban đánh giá/u);
  });
  it.each([
    ['the day before the first month is over', '2026-02-19', 'Qua thời gian tổ chức thực hiện'],
    ['on the day', '2026-02-20', 'Sau 01 tháng tổ chức thực hiện'],
    ['the day before the second', '2026-03-19', 'Sau 01 tháng tổ chức thực hiện'],
    ['on the last day in months', '2027-01-19', 'Sau 11 tháng tổ chức thực hiện'],
    ['a year after', '2027-01-20', 'Sau 01 năm tổ chức thực hiện'],
    ['on its own day', '2026-01-20', 'Qua thời gian tổ chức thực hiện'],
  ])('%s', (_, asOf, words) => expect(say('2026-01-20', asOf)).toContain(words));
  it('in no months beside the months of the period', () => {
    const text = say('2026-01-20', '2026-09-30', '2026-M9');
    expect(text).toMatch(
      /\. Thực hiện Nghị quyết, Ủy ban báo cáo kết quả 9 tháng năm 2026 \(số liệu đến ngày 30\/9\/2026\)/u,
    );
    expect(text).not.toContain('08 tháng');
    expect(say('2024-01-20', '2026-09-30', '2026-M9')).toMatch(
      /\. Sau 02 năm tổ chức thực hiện, Ủy ban báo cáo kết quả 9 tháng/u,
    );
  });
});
