/** Money of a node: what stands of it, each source once, in the order in which money goes. */
import { describe, expect, it } from 'vitest';
import { told } from '#testing/prose.ts';
import { q } from '#testing/records.ts';

const line = (kind: string, billions: number, year?: string, capital = 'unstated', more: object = {}) => ({
  objective: 'p/1',
  kind,
  capital,
  amount: q(`${billions} tỷ đồng`),
  ...(year !== undefined && { year }),
  ...more,
});
const plan = (billions: number, year?: string, capital?: string) => line('plan', billions, year, capital);
const paid = (billions: number, year?: string, capital?: string) => line('disbursement', billions, year, capital);
const raised = (billions: number, year?: string, capital?: string) => line('mobilised', billions, year, capital);
const said = (funding: readonly object[]): string =>
  told({ funding: funding.map((one, at) => ({ id: `f${at}`, ...one })) }).join('\n');

describe('the money of a node is told', () => {
  it.each<[string, readonly object[], string]>([
    ['not at all where none is on record', [], ''],
    ['without a year', [plan(10)], 'Kế hoạch vốn để thực hiện nhiệm vụ này là 10 tỷ đồng.'],
    ['with its year', [plan(10, '2023')], 'Kế hoạch vốn năm 2023 để thực hiện nhiệm vụ này là 10 tỷ đồng.'],
    [
      'as what was paid of the one plan of the same source and year',
      [plan(10, '2023', 'province'), paid(4, '2023', 'province')],
      'Kế hoạch vốn năm 2023 để thực hiện nhiệm vụ này là 10 tỷ đồng từ ngân sách tỉnh, đã giải ngân 4 tỷ đồng (đạt 40,0% kế hoạch).',
    ],
    [
      'of which nothing was paid yet',
      [plan(10, '2023', 'province'), paid(0, '2023', 'province')],
      'Kế hoạch vốn năm 2023 để thực hiện nhiệm vụ này là 10 tỷ đồng từ ngân sách tỉnh, chưa giải ngân (0 đồng).',
    ],
    [
      'the same of no year',
      [plan(10, undefined, 'province'), paid(4, undefined, 'province')],
      'Kế hoạch vốn để thực hiện nhiệm vụ này là 10 tỷ đồng từ ngân sách tỉnh, đã giải ngân 4 tỷ đồng (đạt 40,0% kế hoạch).',
    ],
    [
      'the same of no source',
      [plan(10, '2023'), paid(4, '2023')],
      'Kế hoạch vốn năm 2023 để thực hiện nhiệm vụ này là 10 tỷ đồng, đã giải ngân 4 tỷ đồng (đạt 40,0% kế hoạch).',
    ],
    [
      'each for itself where the years differ',
      [plan(10, '2023', 'province'), paid(4, '2022', 'province')],
      'Kế hoạch vốn năm 2023 để thực hiện nhiệm vụ này là 10 tỷ đồng từ ngân sách tỉnh. Vốn đã giải ngân năm 2022 là 4 tỷ đồng từ ngân sách tỉnh.',
    ],
    [
      'each for itself where the sources differ',
      [plan(10, '2023', 'province'), paid(4, '2023', 'city')],
      'Kế hoạch vốn năm 2023 để thực hiện nhiệm vụ này là 10 tỷ đồng từ ngân sách tỉnh. Vốn đã giải ngân năm 2023 là 4 tỷ đồng từ ngân sách thành phố.',
    ],
    [
      'each for itself where there are two plans',
      [plan(10, '2023'), plan(5, '2023'), paid(4, '2023')],
      'Kế hoạch vốn năm 2023 để thực hiện nhiệm vụ này là 15 tỷ đồng. Vốn đã giải ngân năm 2023 là 4 tỷ đồng.',
    ],
    [
      'several payments together, with their share of the plan',
      [plan(10, '2023'), paid(5, '2023'), paid(4, '2023')],
      'Kế hoạch vốn năm 2023 để thực hiện nhiệm vụ này là 10 tỷ đồng, đã giải ngân 9 tỷ đồng (đạt 90,0% kế hoạch).',
    ],
    [
      'of two sources',
      [raised(10, '2023', 'people'), raised(5, '2023', 'enterprise')],
      'Vốn đã huy động năm 2023 để thực hiện nhiệm vụ này là 10 tỷ đồng từ nguồn Nhân dân đóng góp và 5 tỷ đồng từ vốn doanh nghiệp.',
    ],
    [
      'of three, parted more clearly',
      [raised(10, '2023', 'people'), raised(5, '2023', 'enterprise'), raised(2, '2023', 'social-fund')],
      'Vốn đã huy động năm 2023 để thực hiện nhiệm vụ này là 10 tỷ đồng từ nguồn Nhân dân đóng góp; 5 tỷ đồng từ vốn doanh nghiệp; 2 tỷ đồng từ các quỹ xã hội.',
    ],
    [
      'added up where one source gave twice, and it is named once',
      [raised(2, '2023', 'people-labour'), raised(3, '2023', 'people-labour')],
      'Vốn đã huy động năm 2023 để thực hiện nhiệm vụ này là 5 tỷ đồng bằng ngày công lao động của Nhân dân.',
    ],
    [
      'added up of no year',
      [raised(2, undefined, 'people'), raised(3, undefined, 'people')],
      'Vốn đã huy động để thực hiện nhiệm vụ này là 5 tỷ đồng từ nguồn Nhân dân đóng góp.',
    ],
    [
      'in the order in which it goes and of the years, whatever that of the records; without a year last',
      [paid(1), paid(4, '2023'), paid(3, '2022'), line('total', 50)],
      'Tổng mức đầu tư để thực hiện nhiệm vụ này là 50 tỷ đồng. Vốn đã giải ngân năm 2022 là 3 tỷ đồng. Vốn đã giải ngân năm 2023 là 4 tỷ đồng. Vốn đã giải ngân là 1 tỷ đồng.',
    ],
    [
      'to date, in place of the amounts to date before it',
      [
        line('disbursement', 41, '2023', 'social-fund', { reach: 'to-date', since: '2023-03-31' }),
        line('disbursement', 69, '2023', 'social-fund', { reach: 'to-date', since: '2023-05-30' }),
      ],
      'Vốn đã giải ngân năm 2023 để thực hiện nhiệm vụ này là 69 tỷ đồng từ các quỹ xã hội.',
    ],
    [
      'without a share where a figure would take in the payments of other years',
      [plan(10), paid(4), paid(3, '2022')],
      'Kế hoạch vốn để thực hiện nhiệm vụ này là 10 tỷ đồng, đã giải ngân 4 tỷ đồng. Vốn đã giải ngân năm 2022 là 3 tỷ đồng.',
    ],
    [
      'each for itself where a sum would take in what has a year',
      [raised(2), raised(3), raised(10, '2023')],
      'Vốn đã huy động năm 2023 để thực hiện nhiệm vụ này là 10 tỷ đồng. Vốn đã huy động là 2 tỷ đồng và 3 tỷ đồng.',
    ],
    [
      'each for itself where a sum would take in a source that belongs to it',
      [raised(2, '2023', 'people'), raised(3, '2023', 'people'), raised(10, '2023', 'people-labour')],
      'Vốn đã huy động năm 2023 để thực hiện nhiệm vụ này là 2 tỷ đồng và 3 tỷ đồng từ nguồn Nhân dân đóng góp và 10 tỷ đồng bằng ngày công lao động của Nhân dân.',
    ],
  ])('%s', (_, funding, words) => expect(said(funding)).toBe(words));
  it('without the money of the works below it', () => {
    const road = { id: 'r', name: 'Đường Một', kind: 'infrastructure', sector: 'road', objective: 'p/1' };
    const own = [plan(10, '2023'), plan(5, '2023'), raised(2, '2024'), paid(1, '2024'), plan(4, '2024')];
    const lines = told({
      work: [road],
      funding: [
        ...own.map((one, at) => ({ id: `f${at}`, ...one })),
        ...[plan(700, '2023'), paid(90, '2024'), plan(100, '2024')].map(({ objective: _, ...one }, at) => ({
          id: `w${at}`,
          ...one,
          work: 'r',
        })),
      ],
    }).join('\n');
    expect(lines).toContain('Kế hoạch vốn năm 2023 là 15 tỷ đồng.');
    expect(lines).toContain(
      'Ngoài nguồn vốn trên, kế hoạch năm 2024 bố trí 4 tỷ đồng, đã giải ngân 1 tỷ đồng (đạt 25,0% kế hoạch).',
    );
    expect(lines).not.toContain('715');
  });
});
