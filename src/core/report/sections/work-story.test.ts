import { describe, expect, it } from 'vitest';
import { told } from '#testing/prose.ts';
import { q } from '#testing/records.ts';

const bridge = { id: 'bridge', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' };
const status = (work: string, given: Readonly<Record<string, unknown>>) => ({ id: `${work}.progress`, work, ...given });

describe('a work alone', () => {
  it('completed', () =>
    expect(told({ work: [bridge], progress: [status('bridge', { status: 'completed' })] })).toEqual([
      'Cầu Đá đã hoàn thành, đưa vào sử dụng.',
    ]));

  it('expected: the dates as exactly as they are known', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'preparing', expectedStart: '2023-10', expectedFinish: '2024' })],
      }),
    ).toEqual(['Cầu Đá đang chuẩn bị đầu tư, dự kiến khởi công tháng 10/2023, hoàn thành năm 2024.']));

  it('completed: the date stands behind the words that say it', () =>
    expect(
      told({
        work: [bridge],
        progress: [
          status('bridge', { status: 'completed', completed: '2020', statement: 'được công nhận hoàn thành' }),
        ],
      }),
    ).toEqual(['Cầu Đá được công nhận hoàn thành năm 2020.']));

  it('words that begin with a number are what there is of it', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing', statement: '12 hộ tham gia' })],
      }).join(' '),
    ).toMatch(/, có 12 hộ tham gia|\. Có 12 hộ tham gia|Cầu Đá có 12 hộ tham gia/u));

  it('late: how many days past the expected finish', () =>
    expect(
      told({ work: [bridge], progress: [status('bridge', { status: 'ongoing', expectedFinish: '2023-05-01' })] }),
    ).toEqual(['Cầu Đá đang triển khai thực hiện, kế hoạch hoàn thành ngày 01/5/2023, đến nay đã chậm 30 ngày.']));

  it('of which nobody has said how it stands is left to a remark', () => expect(told({ work: [bridge] })).toEqual([]));

  it('a clause of the agency goes before the words for the status', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing', statement: 'đang hoàn thiện thủ tục đầu tư.' })],
      }),
    ).toEqual(['Cầu Đá đang hoàn thiện thủ tục đầu tư.']));

  it.each([
    ['suspended', 'chờ thẩm định lại dự toán', 'Cầu Đá đang tạm dừng, chờ thẩm định lại dự toán.'],
    ['suspended', 'còn 03 hộ chưa nhận tiền', 'Cầu Đá đang tạm dừng, còn 03 hộ chưa nhận tiền.'],
    ['suspended', 'đã tạm ngừng thi công', 'Cầu Đá đã tạm ngừng thi công.'],
    ['cancelled', 'chưa giải ngân', 'Cầu Đá đã dừng thực hiện, chưa giải ngân.'],
    ['completed', 'có 350 người tham gia', 'Cầu Đá đã hoàn thành, đưa vào sử dụng, có 350 người tham gia.'],
    ['completed', 'đã bàn giao cho thôn quản lý', 'Cầu Đá đã bàn giao cho thôn quản lý.'],
    ['ongoing', 'chờ thẩm định lại dự toán', 'Cầu Đá chờ thẩm định lại dự toán.'],
  ])('that is %s says so, whatever else is said of it: %s', (state, statement, line) =>
    expect(told({ work: [bridge], progress: [status('bridge', { status: state, statement })] })).toEqual([line]),
  );

  it('of what was given up nothing is expected', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'cancelled', expectedFinish: '2025', statement: 'giá vật liệu tăng' })],
      }),
    ).toEqual(['Cầu Đá đã dừng thực hiện do giá vật liệu tăng.']));

  it('completed: what it cost is told once, with a noun before it, and what came of it behind', () => {
    const money = { id: 'f', work: 'bridge', kind: 'disbursement', year: '2023', capital: 'city' };
    const progress = [status('bridge', { status: 'completed', completed: '2022', statement: 'Nguồn nước ổn định' })];
    expect(told({ work: [bridge], progress, funding: [{ ...money, amount: q('742 triệu đồng') }] })).toEqual([
      'Cầu Đá đã hoàn thành, đưa vào sử dụng năm 2022, với vốn đã giải ngân năm 2023 là 742 triệu đồng từ ngân sách thành phố. Nguồn nước ổn định.',
    ]);
  });
  it.each([
    ['of its state', {}, 'Cầu Đá đã hoàn thành, đưa vào sử dụng ngày 12/5/2023, với tổng mức đầu tư 2 tỷ đồng.'],
    [
      'of its own',
      { statement: 'đã bàn giao cho xã quản lý' },
      'Cầu Đá đã bàn giao cho xã quản lý, với tổng mức đầu tư 2 tỷ đồng, hoàn thành ngày 12/5/2023.',
    ],
  ])('completed: its day stands behind the words %s where they say that it is done', (_, said, line) =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'completed', completed: '2023-05-12', ...said })],
        funding: [{ id: 'f', work: 'bridge', kind: 'total', capital: 'unstated', amount: q('2 tỷ đồng') }],
      }),
    ).toEqual([line]),
  );

  it('funding: the total and the sources that it is made of', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        funding: [
          { id: 'f1', work: 'bridge', kind: 'total', capital: 'central', amount: q('120 tỷ đồng') },
          { id: 'f2', work: 'bridge', kind: 'total', capital: 'city', amount: q('khoảng 72 tỷ đồng') },
        ],
      }),
    ).toEqual([
      'Cầu Đá, tổng mức đầu tư khoảng 192 tỷ đồng (gồm ngân sách trung ương 120 tỷ đồng và ngân sách thành phố khoảng 72 tỷ đồng), đang triển khai thực hiện.',
    ]));

  it('blocked: what holds it, with whom the decision lies, what comes next', () =>
    expect(
      told({
        agency: [{ id: 'ministry', name: 'Bộ Xây dựng' }],
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        obstacle: [
          {
            id: 'o',
            work: 'bridge',
            statement: 'Chưa có mặt bằng',
            since: '2023-05-01',
            owner: 'ministry',
            nextStep: 'Bàn giao mặt bằng.',
          },
        ],
      }),
    ).toEqual([
      'Cầu Đá đang triển khai thực hiện. Tuy nhiên, chưa có mặt bằng; đề nghị Bộ Xây dựng bàn giao mặt bằng.',
    ]));

  it('several obstacles: the second is added to the first; a company has a duty, no authority', () =>
    expect(
      told({
        party: [{ id: 'builder', name: 'Công ty Đá' }],
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        obstacle: [
          { id: 'o1', work: 'bridge', statement: 'Chưa có mặt bằng' },
          { id: 'o2', work: 'bridge', statement: 'Nhà thầu thiếu vốn', ownerParty: 'builder' },
        ],
      }),
    ).toEqual([
      'Cầu Đá đang triển khai thực hiện. Tuy nhiên, chưa có mặt bằng. Bên cạnh đó, nhà thầu thiếu vốn; việc giải quyết thuộc trách nhiệm của Công ty Đá.',
    ]));

  it('an investor of whose work nobody has said how it stands is not told to own it', () =>
    expect(told({ party: [{ id: 'a', name: 'Công ty A' }], work: [{ ...bridge, investors: ['a'] }] })).toEqual([
      'Cầu Đá có nhà đầu tư là Công ty A.',
    ]));

  it('of which nobody has said how it stands is told by what is known of it', () => {
    const say = (more: object, given: object = {}): readonly string[] =>
      told({
        agency: [{ id: 'x', name: 'UBND xã' }],
        party: [{ id: 'a', name: 'Công ty A' }],
        work: [{ ...bridge, ...more }],
        ...given,
      } as never);
    const total = { funding: [{ id: 'f', work: 'bridge', capital: 'commune', kind: 'total', amount: q('2 tỷ đồng') }] };
    const due = { ...total, progress: [status('bridge', { expectedFinish: '2024' })] };
    expect(say({}, total)).toEqual(['Cầu Đá có tổng mức đầu tư 2 tỷ đồng từ ngân sách xã, phường.']);
    expect(say({ owner: 'x' }, total)).toEqual([
      'Cầu Đá do UBND xã làm chủ đầu tư, có tổng mức đầu tư 2 tỷ đồng từ ngân sách xã, phường.',
    ]);
    expect(say({ owner: 'x', location: 'thôn Hạ' }, due)).toEqual([
      'Cầu Đá, thôn Hạ, do UBND xã làm chủ đầu tư, có tổng mức đầu tư 2 tỷ đồng từ ngân sách xã, phường, dự kiến hoàn thành năm 2024.',
    ]);
    expect(say({ scope: 'dài 24 m' }, total)).toEqual([
      'Cầu Đá có quy mô dài 24 m, tổng mức đầu tư 2 tỷ đồng từ ngân sách xã, phường.',
    ]);
  });

  it('in order of time: when it began, how it stands, by when it is to be done', () => {
    const begun = { started: '2023-05-15', expectedStart: '2023-Q2', expectedFinish: '2024-06' };
    const say = (more: object): readonly string[] =>
      told({ work: [bridge], progress: [status('bridge', { status: 'ongoing', ...begun, ...more })] });
    expect(say({})).toEqual([
      'Cầu Đá đã khởi công ngày 15/5/2023, đang triển khai thực hiện, dự kiến hoàn thành tháng 6/2024.',
    ]);
    expect(say({ statement: 'đang đổ mố cầu' })).toEqual([
      'Cầu Đá đã khởi công ngày 15/5/2023, đang đổ mố cầu, dự kiến hoàn thành tháng 6/2024.',
    ]);
    expect(say({ statement: 'đã khởi công' })).toEqual([
      'Cầu Đá đã khởi công ngày 15/5/2023, dự kiến hoàn thành tháng 6/2024.',
    ]);
    // What is done has one day.
    expect(say({ status: 'completed', completed: '2023-05-30' }).join()).not.toContain('khởi công');
  });

  it('an obstacle that was lifted is not told', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        obstacle: [
          { id: 'o', work: 'bridge', statement: 'Chưa có mặt bằng', since: '2023-05-01', lifted: '2023-05-20' },
        ],
      }),
    ).toEqual(['Cầu Đá đang triển khai thực hiện.']));
});

describe('works', () => {
  it('of several alike, a number stands before a noun', () =>
    expect(
      told({
        work: [{ ...bridge, name: 'Thay thế cầu tạm', count: 3 }],
        progress: [status('bridge', { status: 'proposed' })],
      }),
    ).toEqual(['03 công trình thay thế cầu tạm đang được đề xuất.']));

  it('sizes of one name are told apart by their stages', () =>
    expect(
      told({
        work: [bridge],
        progress: [status('bridge', { status: 'ongoing' })],
        extent: [
          { id: 'a', stage: 'inventoried', value: q('46 hộ') },
          { id: 'b', stage: 'paid', value: q('31 hộ') },
        ].map((one) => ({ ...one, work: 'bridge', extent: 'homes', label: 'số hộ bị ảnh hưởng' })),
      }),
    ).toEqual([
      'Cầu Đá, 46 hộ bị ảnh hưởng đã kiểm đếm, 31 hộ bị ảnh hưởng đã chi trả bồi thường, đang triển khai thực hiện.',
    ]));

  it('a gift for what is done is no mere promise', () =>
    expect(
      told({
        party: [{ id: 'a', name: 'ông A' }],
        work: [{ ...bridge, sponsors: ['a'] }],
        progress: [status('bridge', { status: 'completed' })],
      }),
    ).toEqual(['Cầu Đá, do ông A tài trợ, đã hoàn thành, đưa vào sử dụng.']));
});
