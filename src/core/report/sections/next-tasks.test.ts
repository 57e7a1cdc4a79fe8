import { describe, expect, it } from 'vitest';
import { composed } from '#testing/compose.ts';
import { compose, textOf } from '#testing/prose.ts';
import { type GivenRecords } from '#testing/records.ts';

describe('what comes next', () => {
  const documents = [
    { id: 'd', kind: 'resolution', symbol: '29-NQ/TU' },
    { id: 'e', kind: 'programme', subject: 'Chương trình hành động thực hiện Nghị quyết số 29-NQ/TU' },
  ];
  const next = (given: GivenRecords): readonly string[] =>
    compose(given)
      .blocks.map(textOf)
      .filter((line) => /^\d\. /u.test(line));

  it('tells what there is to be when it is done', () =>
    expect(
      next({
        agency: [{ id: 'kt', name: 'Phòng Kinh tế' }],
        task: [
          {
            id: 't',
            order: 1,
            lead: 'kt',
            statements: ['trình Đề án'],
            due: '2026-12-15',
            product: 'Quyết định của UBND tỉnh.',
          },
        ],
      }),
    ).toEqual([
      '1. Phòng Kinh tế trình Đề án, hoàn thành chậm nhất ngày 15/12/2026; sản phẩm: quyết định của UBND tỉnh.',
    ]));
  it('what one body does by one day is one sentence, unless it is long', () => {
    const task = (...statements: readonly string[]) =>
      next({ task: [{ id: 't', order: 1, actors: 'Phòng Kinh tế', statements, due: '2026-11-30' }] });
    expect(task('Rà soát hộ nghèo.', 'Báo cáo UBND tỉnh')).toEqual([
      '1. Phòng Kinh tế rà soát hộ nghèo; báo cáo UBND tỉnh, hoàn thành chậm nhất ngày 30/11/2026.',
    ]);
    const long =
      'rà soát toàn bộ hộ nghèo, hộ cận nghèo trên địa bàn theo chuẩn nghèo đa chiều giai đoạn 2026-2030 '.trim();
    expect(task(long, long, long)[0]).toMatch(/2026-2030, hoàn thành chậm nhất ngày 30\/11\/2026\. Rà soát/u);
  });
  it('what is done is no task any more', () => {
    const task = (done?: string) => [
      { id: 't', order: 1, statements: ['rà soát quy hoạch'], due: '2023-12', ...(done && { done }) },
    ];
    expect(next({ task: task('2023-05-31') })).toEqual([]);
    // As of 31/5/2023 what will be done tomorrow is still to do.
    expect(next({ task: task('2023-06-01') })).toHaveLength(1);
    expect(next({ task: task() })).toHaveLength(1);
  });
  it('a document named in another one’s name is not named twice', () =>
    expect(
      next({
        document: documents,
        task: [
          { id: 't', order: 1, actors: 'các cấp ủy', statements: ['Quán triệt Nghị quyết.'], documents: ['e', 'd'] },
        ],
      }),
    ).toEqual(['1. Các cấp ủy quán triệt Nghị quyết (Chương trình hành động thực hiện Nghị quyết số 29-NQ/TU).']));
});

it('agencies of which none is said to lead do it together', () =>
  expect(
    compose({
      agency: [
        { id: 'a', name: 'Phòng Kinh tế' },
        { id: 'b', name: 'Phòng Văn hóa' },
      ],
      task: [{ id: 't', order: 1, agencies: ['a', 'b'], statements: ['Làm đường'] }],
    }).blocks.map(textOf),
  ).toContain('1. Phòng Kinh tế và Phòng Văn hóa làm đường.'));

it('one that is said to lead leads the others', () =>
  expect(
    compose({
      agency: [
        { id: 'a', name: 'Phòng Kinh tế' },
        { id: 'b', name: 'Phòng Văn hóa' },
      ],
      task: [{ id: 't', order: 1, lead: 'b', agencies: ['a', 'b'], statements: ['Làm đường'] }],
    }).blocks.map(textOf),
  ).toContain('1. Phòng Văn hóa chủ trì, phối hợp với Phòng Kinh tế làm đường.'));

it.each([
  ['2023-05-31', '2023-05-31', 'hoàn thành chậm nhất ngày 31/5/2023'],
  ['2023-05-31', '2023-06-30', 'đã chậm 30 ngày so với thời hạn ngày 31/5/2023'],
  ['2023-05', '2023-05-31', 'hoàn thành trong tháng 5/2023'],
  ['2023-05', '2023-06-30', 'đã quá thời hạn tháng 5/2023'],
  ['2023-Q1', '2023-06-30', 'đã quá thời hạn quý I/2023'],
])('due %s, as of %s: %s', (due, asOf, said) =>
  expect(
    composed({ task: [{ id: 't', order: 1, statements: ['Làm đường'], due }] }, { asOf }).blocks.map(textOf),
  ).toContain(`1. Làm đường, ${said}.`),
);
