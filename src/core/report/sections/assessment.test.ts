import { describe, expect, it } from 'vitest';
import { assessed, compose } from '#testing/prose.ts';
import { q } from '#testing/records.ts';

const bridge = { id: 'bridge', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' };
const road = (id: string, name: string) => ({ id, name, kind: 'infrastructure', sector: 'road', objective: 'p/1' });
const status = (work: string, given: Readonly<Record<string, unknown>>) => ({ id: `${work}.progress`, work, ...given });

describe('the headings of the assessment', () => {
  const finding = (kind: string, statement: string) => ({ id: kind, order: 1, kind, statement });
  const numbers = (...found: readonly ReturnType<typeof finding>[]) =>
    compose({ finding: found }).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 && /Ưu|Hạn/u.test(block.text) ? [[block.number, block.text]] : [],
    );
  it('are numbered where there are two, and one that stands alone is not', () => {
    const [strength, limit] = [finding('strength', 'Kinh tế phát triển'), finding('limit', 'Tiến độ chậm')];
    expect(numbers(strength, limit)).toEqual([
      ['1', 'Ưu điểm'],
      ['2', 'Hạn chế, nguyên nhân'],
    ]);
    expect(numbers(limit)).toEqual([[undefined, 'Hạn chế, nguyên nhân']]);
    expect(numbers(strength)).toEqual([[undefined, 'Ưu điểm']]);
  });
});

describe('the assessment', () => {
  it('adds up no works of several kinds, and says nothing of records', () =>
    expect(
      assessed({
        work: [road('a', 'Một'), road('b', 'Hai'), bridge],
        progress: [status('a', { status: 'completed' }), status('b', { status: 'ongoing' })],
      }),
    ).toEqual([]));

  it('of like works several are counted as what they are', () => {
    const late = { status: 'ongoing', expectedFinish: '2023-05-01' };
    expect(
      assessed({
        work: [road('a', 'Đường Một'), road('b', 'Đường Hai')],
        progress: [status('a', late), status('b', late)],
      }),
    ).toContain(
      'Còn 02 tuyến đường chậm so với thời hạn đề ra, gồm: đường Một (chậm 30 ngày); đường Hai (chậm 30 ngày).',
    );
    expect(
      assessed({ work: [road('a', 'Đường Một'), bridge], progress: [status('a', late), status('bridge', late)] }),
    ).toContain(
      'Một số công trình, dự án chậm so với thời hạn đề ra, gồm: đường Một (chậm 30 ngày); cầu Đá (chậm 30 ngày).',
    );
  });

  it('what was due in a month is late against it, in no days', () => {
    const late = { status: 'ongoing', expectedFinish: '2023-03' };
    expect(assessed({ work: [bridge], progress: [status('bridge', late)] })).toContain(
      'Cầu Đá chậm so với thời hạn tháng 3/2023.',
    );
    const held = { work: [bridge], obstacle: [{ id: 'o', work: 'bridge', statement: 'Thiếu vốn' }] };
    expect(assessed({ ...held, progress: [status('bridge', late)] })).toContain(
      'Cầu Đá còn vướng mắc, chưa được tháo gỡ, chậm so với thời hạn tháng 3/2023.',
    );
    expect(
      assessed({
        work: [road('a', 'Đường Một'), road('b', 'Đường Hai')],
        progress: [status('a', late), status('b', { ...late, expectedFinish: '2023-05-01' })],
      }),
    ).toContain(
      'Còn 02 tuyến đường chậm so với thời hạn đề ra, gồm: đường Một (thời hạn tháng 3/2023); đường Hai (chậm 30 ngày).',
    );
  });

  it('names the late and the held works, and with whom the key lies', () => {
    const lines = assessed({
      agency: [{ id: 'ministry', name: 'Bộ Xây dựng' }],
      party: [{ id: 'builder', name: 'Công ty Đá' }],
      work: [bridge, road('a', 'Đường Một')],
      progress: [
        status('a', { status: 'ongoing', expectedFinish: '2023-05-01' }),
        status('bridge', { status: 'ongoing' }),
      ],
      obstacle: [
        { id: 'o', work: 'bridge', statement: 'Chưa có mặt bằng', owner: 'ministry' },
        { id: 'p', work: 'bridge', statement: 'Thiếu vốn', ownerParty: 'builder' },
      ],
    });
    expect(lines.at(-1)).toBe(
      'Đường Một chậm 30 ngày so với thời hạn đề ra. Cầu Đá còn vướng mắc, việc tháo gỡ thuộc thẩm quyền của Bộ Xây dựng và trách nhiệm của Công ty Đá.',
    );
  });

  it('says with whom a key lies of the works that it holds, and of no others', () => {
    const held = (id: string, work: string, more: object = {}) => ({
      id,
      work,
      statement: 'Chưa có mặt bằng',
      ...more,
    });
    const given = {
      agency: [{ id: 'ministry', name: 'Bộ Xây dựng' }],
      party: [{ id: 'builder', name: 'Công ty Đá' }],
      work: [bridge, road('a', 'Đường Một'), road('b', 'Đường Hai')],
      progress: ['bridge', 'a', 'b'].map((id) => status(id, { status: 'ongoing' })),
    };
    const told = (...obstacle: readonly ReturnType<typeof held>[]): string =>
      assessed({ ...given, obstacle }).at(-1) ?? '';
    const of = { owner: 'ministry' };
    expect(told(held('o', 'bridge', of), held('p', 'a'), held('q', 'b'))).toContain(
      'gồm: cầu Đá, thuộc thẩm quyền giải quyết của Bộ Xây dựng; đường Một; đường Hai.',
    );
    expect(told(held('o', 'bridge', of), held('p', 'a', of), held('q', 'b', { ownerParty: 'builder' }))).toMatch(
      /gồm: (?:cầu Đá và đường Một|đường Một và cầu Đá), đều thuộc thẩm quyền giải quyết của Bộ Xây dựng; đường Hai, thuộc trách nhiệm giải quyết của Công ty Đá\.$/u,
    );
    expect(told(held('o', 'bridge', of), held('p', 'a', of))).toContain(
      ' Việc tháo gỡ thuộc thẩm quyền của Bộ Xây dựng.',
    );
    expect(told(held('p', 'a'), held('q', 'b'))).not.toMatch(/thẩm quyền|trách nhiệm/u);
    // Each name and each agency once.
    const mixed = told(held('o', 'bridge', of), held('p', 'a', of), held('q', 'b', { ownerParty: 'builder' }));
    for (const name of ['cầu Đá', 'đường Một', 'đường Hai', 'Bộ Xây dựng']) expect(mixed.split(name)).toHaveLength(2);
  });

  it('what was aimed at and missed is a limit, where none is worded of it', () => {
    const target = (id: string, title: string) => ({
      id,
      part: 'results',
      kind: 'target',
      title,
      target: { relation: 'at-least', value: q('90%'), by: '2022', measure: `${id}.m` },
    });
    const measured = (id: string, value: string) => ({
      measure: [{ id: `${id}.m`, name: `Tỷ lệ ${id}`, unit: '%', aggregation: 'none', objective: id }],
      observation: [{ measure: `${id}.m`, place: 'city', period: '2022', kind: 'actual', value: q(value) }],
    });
    const say = (values: Readonly<Record<string, string>>, finding: readonly object[] = []): string => {
      const all = Object.entries(values).map(([id, value]) => measured(id, value));
      return assessed({
        objective: Object.keys(values).map((id) => target(id, `Nước sạch ${id}`)),
        measure: all.flatMap(({ measure }) => measure),
        observation: all.flatMap(({ observation }) => observation),
        finding,
      } as never).join(' ');
    };
    expect(say({ 'p/1': '80%', 'p/2': '95%' })).toContain('Chỉ tiêu nước sạch p/1 chưa đạt mục tiêu đề ra.');
    expect(say({ 'p/1': '80%', 'p/2': '81%', 'p/3': '95%' })).toContain(
      'Còn 2/3 chỉ tiêu chưa đạt mục tiêu đề ra: nước sạch p/1; nước sạch p/2.',
    );
    expect(say({ 'p/1': '80%', 'p/2': '81%' })).toContain('Cả 02 chỉ tiêu chưa đạt mục tiêu đề ra');
    expect(say({ 'p/1': '95%', 'p/2': '90%' })).not.toContain('hưa đạt');
    const limit = { id: 'l', kind: 'limit', order: 1, statement: 'Nước sạch còn ít.', objectives: ['p/1'] };
    expect(say({ 'p/1': '80%', 'p/2': '95%' }, [limit])).not.toContain('hưa đạt');
  });

  it('a cause stands behind its limit, the others close the part', () =>
    expect(
      assessed({
        finding: [
          { id: 'l', kind: 'limit', order: 1, statement: 'Vốn còn ít.' },
          { id: 'c', kind: 'cause', order: 2, of: 'l', statement: 'Doanh nghiệp nhỏ' },
          { id: 'd', kind: 'cause', order: 3, statement: 'Thời tiết xấu' },
        ],
      }),
    ).toEqual([
      'Hạn chế, nguyên nhân',
      'Bên cạnh kết quả đạt được, quá trình thực hiện còn hạn chế: vốn còn ít. Nguyên nhân là do doanh nghiệp nhỏ. Nguyên nhân chủ yếu là do thời tiết xấu.',
    ]));
});
