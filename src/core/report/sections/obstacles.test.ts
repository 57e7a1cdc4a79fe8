import { describe, expect, it } from 'vitest';
import { told } from '#testing/prose.ts';

const obstacle = (id: string, statement: string, given: Readonly<Record<string, unknown>> = {}) => ({
  id,
  objective: 'p/1',
  statement,
  ...given,
});
const agency = [{ id: 'u', name: 'Ủy ban nhân dân tỉnh', short: 'UBND tỉnh' }];

describe('obstacles of a task', () => {
  it.each([
    ['a clause stays one', 'Chưa có mặt bằng.', 'Hiện còn vướng mắc do chưa có mặt bằng.'],
    ['a clause may begin with its cause', 'do giá vật liệu tăng', 'Hiện còn vướng mắc do giá vật liệu tăng.'],
    [
      'what is no clause holds the work up',
      'biến động của nhà đầu tư',
      'Hiện còn vướng mắc do biến động của nhà đầu tư.',
    ],
  ])('%s', (_, statement, line) => expect(told({ obstacle: [obstacle('o', statement)] })).toEqual([line]));

  it('whoever can lift it is named, once', () => {
    expect(told({ agency, obstacle: [obstacle('o', 'chưa có quy hoạch', { owner: 'u' })] })).toEqual([
      'Hiện còn vướng mắc do chưa có quy hoạch; việc giải quyết thuộc thẩm quyền của UBND tỉnh.',
    ]);
    expect(
      told({
        agency,
        obstacle: [obstacle('o', 'chưa có quy hoạch', { owner: 'u', nextStep: 'Đề nghị UBND tỉnh sớm phê duyệt.' })],
      }),
    ).toEqual(['Hiện còn vướng mắc do chưa có quy hoạch; đề nghị UBND tỉnh sớm phê duyệt.']);
  });

  it('two are sentences, three are a list; openings vary', () => {
    const some = [obstacle('a', 'thiếu vốn'), obstacle('b', 'thiếu đất'), obstacle('c', 'thiếu người')];
    expect(told({ obstacle: some.slice(0, 2) })).toEqual(['Hiện còn vướng mắc do thiếu vốn. Bên cạnh đó, thiếu đất.']);
    expect(told({ obstacle: some })).toEqual([
      'Trong quá trình thực hiện còn một số khó khăn, vướng mắc:',
      '- Thiếu vốn.',
      '- Thiếu đất.',
      '- Thiếu người.',
    ]);
  });

  it('has no label in brackets, and no age', () => {
    const lines = told({
      agency,
      obstacle: [obstacle('o', 'thiếu vốn', { owner: 'u', since: '2023-01-01', nextStep: 'bố trí vốn' })],
    });
    expect(lines.join()).not.toMatch(/hướng giải quyết|thẩm quyền tháo gỡ:|ngày\)|kéo dài/u);
  });
});

describe('the next step', () => {
  const step = (given: Readonly<Record<string, unknown>>): readonly string[] =>
    told({ obstacle: [obstacle('o', 'chưa có mặt bằng', { nextStep: 'họp dân', ...given })] });
  it.each([
    [{ nextStepDue: '2023-06-15' }, 'thời gian tới họp dân trước ngày 15/6/2023'],
    [{ nextStepDue: '2023-Q3' }, 'thời gian tới họp dân trong quý III/2023'],
    [{ nextStepDue: '2023-05-31' }, 'thời gian tới họp dân trước ngày 31/5/2023'],
    [{ nextStepDue: '2023-05-30' }, 'thời gian tới họp dân (thời hạn ngày 30/5/2023, đã quá hạn)'],
    [{ nextStepDue: '2023-06-15', nextStep: 'họp dân trong tháng 6/2023' }, 'họp dân trong tháng 6/2023'],
  ])('%o: %s', (given, said) =>
    expect(step(given)).toEqual([
      `Hiện còn vướng mắc do chưa có mặt bằng; ${said.startsWith('họp') ? `thời gian tới ${said}` : said}.`,
    ]),
  );
});

describe('a cause that has been told', () => {
  const held = (statement: string, given: Readonly<Record<string, unknown>> = {}) =>
    told({
      agency,
      work: [{ id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' }],
      progress: [
        { id: 's', work: 'w', since: '2023-01', status: 'suspended', statement: 'tạm dừng do nhà thầu thiếu nhân lực' },
      ],
      obstacle: [{ id: 'o', work: 'w', statement, ...given }],
    } as never).join('\n');
  it.each([
    ['only what is to be done', { owner: 'u', nextStep: 'Thay nhà thầu.' }, ' Đề nghị UBND tỉnh thay nhà thầu.'],
    ['only with whom it lies', { owner: 'u' }, ' Việc giải quyết thuộc thẩm quyền của UBND tỉnh.'],
    ['nothing where nothing more is known', {}, ''],
  ])('leaves %s', (_, given, text) =>
    expect(held('Nhà thầu thiếu nhân lực thi công', given)).toBe(`Cầu Đá tạm dừng do nhà thầu thiếu nhân lực.${text}`),
  );
  it('another one is told', () =>
    expect(held('Nhà thầu thiếu vốn')).toContain('Hiện còn vướng mắc do nhà thầu thiếu vốn.'));
});
