/**
 * The money of a work in its sentence: what it costs, what was planned and paid in the report's year, and from where.
 */
import { describe, expect, it } from 'vitest';
import { composed, linesUnder } from '#testing/compose.ts';
import { q } from '#testing/records.ts';

const line = (kind: string, billions: number, year?: string, capital = 'unstated') => ({
  work: 'w',
  kind,
  capital,
  amount: q(`${billions} tỷ đồng`),
  ...(year !== undefined && { year }),
});
const total = (billions: number, capital?: string) => line('total', billions, undefined, capital);
const plan = (billions: number, year?: string, capital?: string) => line('plan', billions, year, capital);
const paid = (billions: number, year?: string, capital?: string) => line('disbursement', billions, year, capital);

/** What the report of 31/5/2023 says of the work between its name and its state. */
const said = (funding: readonly object[]): string => {
  const [text = ''] = linesUnder(
    composed({
      work: [{ id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' }],
      progress: [{ id: '1', work: 'w', since: '2022', status: 'ongoing' }],
      funding: funding.map((one, at) => ({ id: `f${at}`, ...one })),
    }),
    'Nhiệm vụ',
  );
  return text.replace(/^Cầu Đá[, ]*(?:có )?/u, '').replace(/(?:\. Hiện nay)?[, ]*đang triển khai thực hiện\.$/u, '');
};

describe('the money of a work is told', () => {
  it.each<[string, readonly object[], string]>([
    ['not at all where none is on record', [], ''],
    ['as a total', [total(50)], 'tổng mức đầu tư 50 tỷ đồng'],
    ['with its one source', [total(50, 'central')], 'tổng mức đầu tư 50 tỷ đồng từ ngân sách trung ương'],
    [
      'given as work of hands',
      [total(4, 'people-labour')],
      'tổng mức đầu tư 4 tỷ đồng bằng ngày công lao động của Nhân dân',
    ],
    [
      'with its parts by source',
      [total(30, 'central'), total(20, 'city')],
      'tổng mức đầu tư 50 tỷ đồng (gồm ngân sách trung ương 30 tỷ đồng và ngân sách thành phố 20 tỷ đồng)',
    ],
    [
      'with a part of no source',
      [total(30, 'central'), total(20)],
      'tổng mức đầu tư 50 tỷ đồng (gồm ngân sách trung ương 30 tỷ đồng và nguồn vốn chưa nêu rõ 20 tỷ đồng)',
    ],
    ['as promised', [line('commitment', 3)], 'vốn cam kết 3 tỷ đồng'],
    [
      'by whoever promised it, where its source is somebody’s own',
      [line('commitment', 3, '2023', 'people')],
      'được Nhân dân cam kết đóng góp 3 tỷ đồng năm 2023',
    ],
    [
      'the same without a year',
      [line('commitment', 3, undefined, 'enterprise')],
      'được các doanh nghiệp cam kết 3 tỷ đồng',
    ],
    [
      'by nobody where its source names nobody, or several',
      [line('commitment', 3, '2023', 'sponsor'), line('commitment', 1, '2023', 'people')],
      'vốn cam kết năm 2023 là 4 tỷ đồng (gồm 1 tỷ đồng từ nguồn Nhân dân đóng góp; 3 tỷ đồng từ nguồn tài trợ, xã hội hóa)',
    ],
    [
      'what was paid of other years in a sentence of its own',
      [total(50), paid(4, '2022'), paid(3, '2023')],
      'tổng mức đầu tư 50 tỷ đồng. Năm 2023 đã giải ngân 3 tỷ đồng, lũy kế đã giải ngân 7 tỷ đồng',
    ],
    ['without years', [plan(10), paid(4)], 'kế hoạch vốn 10 tỷ đồng, vốn đã giải ngân 4 tỷ đồng'],
    [
      'in the order in which it goes, whatever that of the records',
      [paid(4), plan(10)],
      'kế hoạch vốn 10 tỷ đồng, vốn đã giải ngân 4 tỷ đồng',
    ],
    [
      'as what was paid of the plan of the same year',
      [total(50), plan(10, '2023'), paid(4, '2023')],
      'tổng mức đầu tư 50 tỷ đồng. Kế hoạch vốn năm 2023 là 10 tỷ đồng, đã giải ngân 4 tỷ đồng (đạt 40,0% kế hoạch)',
    ],
    [
      'with a source that is that of all of it once',
      [plan(10, '2023', 'province'), paid(4, '2023', 'province')],
      'kế hoạch vốn năm 2023 là 10 tỷ đồng từ ngân sách tỉnh, đã giải ngân 4 tỷ đồng (đạt 40,0% kế hoạch)',
    ],
    [
      'with a source that is that of what stands before it once',
      [total(50, 'central'), plan(10, '2023', 'province'), paid(4, '2023', 'province')],
      'tổng mức đầu tư 50 tỷ đồng từ ngân sách trung ương. Kế hoạch vốn năm 2023 là 10 tỷ đồng từ ngân sách tỉnh, đã giải ngân 4 tỷ đồng (đạt 40,0% kế hoạch)',
    ],
    [
      'with each source where they differ',
      [plan(10, '2022', 'province'), paid(4, '2023', 'central')],
      'kế hoạch vốn năm 2022 là 10 tỷ đồng từ ngân sách tỉnh, đã giải ngân năm 2023 là 4 tỷ đồng từ ngân sách trung ương',
    ],
    [
      'without a share where the plan is of another year',
      [plan(10, '2022'), paid(4, '2023')],
      'kế hoạch vốn năm 2022 là 10 tỷ đồng, đã giải ngân năm 2023 là 4 tỷ đồng',
    ],
    [
      'nothing paid yet: there is no rate',
      [plan(10, '2023'), paid(0, '2023')],
      'kế hoạch vốn năm 2023 là 10 tỷ đồng, chưa giải ngân (0 đồng)',
    ],
    ['beginning with a noun', [paid(4, '2023')], 'vốn đã giải ngân năm 2023 là 4 tỷ đồng'],
    [
      'of the report’s year, and of what was paid the whole beside it',
      [paid(4, '2022'), paid(3, '2023')],
      'vốn đã giải ngân năm 2023 là 3 tỷ đồng, lũy kế đã giải ngân 7 tỷ đồng',
    ],
    ['as a whole where a line has no year', [paid(4, '2022'), paid(3)], 'vốn đã giải ngân 7 tỷ đồng'],
    [
      'never as one sum of the plans of several years',
      [plan(4, '2022'), plan(3, '2023'), plan(9, '2024')],
      'kế hoạch vốn năm 2023 là 3 tỷ đồng',
    ],
    [
      'of the last year before the report’s, where it has none',
      [plan(4, '2021'), plan(3, '2022'), plan(9, '2024')],
      'kế hoạch vốn năm 2022 là 3 tỷ đồng',
    ],
    [
      'of the first year to come, where none has begun',
      [plan(8, '2025'), plan(9, '2024')],
      'kế hoạch vốn năm 2024 là 9 tỷ đồng',
    ],
    [
      'of a year, from several sources',
      [plan(4, '2023', 'province'), plan(3, '2023', 'city')],
      'kế hoạch vốn năm 2023 là 7 tỷ đồng (gồm 4 tỷ đồng từ ngân sách tỉnh và 3 tỷ đồng từ ngân sách thành phố)',
    ],
    [
      'of a year, from sources of which one has a comma in its name',
      [plan(4, '2023', 'sponsor'), plan(3, '2023', 'city')],
      'kế hoạch vốn năm 2023 là 7 tỷ đồng (gồm 3 tỷ đồng từ ngân sách thành phố; 4 tỷ đồng từ nguồn tài trợ, xã hội hóa)',
    ],
  ])('%s', (_, funding, words) => expect(said(funding)).toBe(words));
});
