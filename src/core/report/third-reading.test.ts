/** What an editor and a secretary struck in reports of fields that the project did not have, each with its kin. */
import { describe, expect, it } from 'vitest';
import { assessed, compose, textOf, told } from '#testing/prose.ts';
import { q } from '#testing/records.ts';

const school = { id: 'school', name: 'Trường Trung cấp nghề' };
const ward = { id: 'ward', name: 'Ủy ban nhân dân phường', short: 'UBND phường' };
const course = { id: 'w', name: 'Lớp may', kind: 'training', sector: 'employment', objective: 'p/1', owner: 'school' };
const canal = { id: 'w', name: 'Kênh N3', kind: 'infrastructure', sector: 'irrigation', objective: 'p/1' };
const is = (status: string, more: Readonly<Record<string, unknown>> = {}) => [
  { id: 'p', work: 'w', since: '2023-05', status, ...more },
];
const size = (stage: string, value: string, label: string) => ({
  id: stage,
  work: 'w',
  extent: 'x',
  label,
  stage,
  value: q(value),
});

describe('a count of people is said by what they are', () => {
  it.each([
    ['số học viên', '35 người', 'với 35 học viên.'],
    ['số lao động nữ', '35 người', 'với 35 lao động nữ.'],
    ['số hộ tham gia', '35 hộ', 'với 35 hộ tham gia.'],
    ['bao tải cát', '3.000 bao', 'với 3.000 bao tải cát.'],
  ])('%s: %s', (label, value, words) =>
    expect(
      told({
        agency: [school],
        work: [course],
        progress: is('completed'),
        extent: [size('done', value, label)],
      }).join(' '),
    ).toContain(words),
  );
  it('of what is reached and aimed at, too', () =>
    expect(
      told({
        agency: [school],
        work: [course],
        progress: is('ongoing'),
        extent: [size('done', '31 người', 'số học viên'), size('goal', '30 người', 'số học viên')],
      }).join(' '),
    ).toContain('31/30 học viên'));
  it('once, where the words on the work have said it', () => {
    const line = told({
      agency: [school],
      work: [course],
      progress: is('completed', { statement: 'có 35 học viên tốt nghiệp' }),
      extent: [size('done', '35 người', 'số học viên')],
    }).join(' ');
    expect(line.match(/35/gu)).toHaveLength(1);
  });
});

describe('what is only aimed at', () => {
  const say = (label: string, status: string): string =>
    told({ work: [canal], progress: is(status), extent: [size('goal', '1,1 km', label)] }).join(' ');
  it('is said to be planned where its name says that it is done', () =>
    expect(say('chiều dài kênh được kiên cố', 'ongoing')).toContain('được kiên cố theo kế hoạch 1,1 km'));
  it('also of a work that is done: nobody said that all of it was', () =>
    expect(say('chiều dài kênh được kiên cố', 'completed')).toContain('được kiên cố theo kế hoạch 1,1 km'));
  it('and not where it is a size', () => expect(say('chiều dài', 'ongoing')).toContain('chiều dài 1,1 km'));
});

describe('whoever carries a work out', () => {
  const held = (owner: string, more: object = {}) =>
    told({
      agency: [school, ward],
      work: [course],
      progress: is('ongoing'),
      obstacle: [{ id: 'o', work: 'w', statement: 'chưa đủ học viên', owner, ...more }],
    }).join(' ');
  it('acts on what holds it, and has no authority over itself', () => {
    expect(held('school', { nextStep: 'tiếp tục tuyển sinh' })).toContain(
      'chưa đủ học viên; Trường Trung cấp nghề tiếp tục tuyển sinh.',
    );
    expect(held('school', { nextStep: 'mở rộng tuyển sinh', nextStepDue: '2023-06-15' })).toContain(
      'thời gian tới, Trường Trung cấp nghề mở rộng tuyển sinh trước ngày 15/6/2023.',
    );
    expect(held('school', { nextStep: 'mở rộng tuyển sinh', nextStepDue: '2023-05-15' })).toContain(
      'theo kế hoạch, Trường Trung cấp nghề mở rộng tuyển sinh (thời hạn ngày 15/5/2023, đã quá hạn).',
    );
    expect(held('school')).toContain('thuộc trách nhiệm của Trường Trung cấp nghề.');
  });
  it('others are asked', () =>
    expect(held('ward', { nextStep: 'bố trí kinh phí' })).toContain('đề nghị UBND phường bố trí kinh phí.'));
  it('is bound to lift it, as the assessment says', () => {
    const [both] = [
      assessed({
        agency: [school, ward],
        work: [course],
        progress: is('ongoing'),
        obstacle: [
          { id: 'o1', work: 'w', statement: 'chưa đủ học viên', owner: 'school' },
          { id: 'o2', work: 'w', statement: 'thiếu vốn', owner: 'ward' },
        ],
      }),
    ];
    expect(both.join(' ')).toContain('thuộc thẩm quyền của UBND phường và trách nhiệm của Trường Trung cấp nghề.');
  });
});

describe('before what holds a work', () => {
  const say = (progress: readonly object[]): string =>
    told({
      work: [canal],
      progress: progress as never,
      obstacle: [{ id: 'o', work: 'w', statement: 'thiếu vật liệu' }],
    }).join(' ');
  it.each([
    ['good: it goes on', is('ongoing'), 'Tuy nhiên, thiếu vật liệu.'],
    ['bad: it rests', is('suspended'), 'Nguyên nhân là do thiếu vật liệu.'],
    ['bad: it is late', is('ongoing', { expectedFinish: '2023-05-01' }), 'Nguyên nhân là do thiếu vật liệu.'],
    ['none: nothing was done yet', is('preparing'), 'Hiện còn vướng mắc do thiếu vật liệu.'],
    [
      'none: a cause was told',
      is('suspended', { statement: 'tạm dừng do vướng mặt bằng của 04 hộ' }),
      'Hiện còn vướng mắc do thiếu vật liệu.',
    ],
    [
      'none: why it was put off was told',
      [
        { id: 'a', work: 'w', since: '2023-03', status: 'ongoing', expectedFinish: '2023-06-30' },
        { id: 'b', work: 'w', since: '2023-05', expectedFinish: '2023-09-30', reason: 'mưa lũ' },
      ],
      'Hiện còn vướng mắc do thiếu vật liệu.',
    ],
  ])('stands something %s', (_, progress, words) => expect(say(progress)).toContain(words));
  it('a cause with a "do" of its own stands behind "vì"', () =>
    expect(
      told({
        work: [canal],
        progress: is('suspended'),
        obstacle: [{ id: 'o', work: 'w', statement: 'phải thẩm định lại do đổi thiết kế' }],
      }).join(' '),
    ).toContain('Nguyên nhân là vì phải thẩm định lại do đổi thiết kế.'));
  it('a target that was missed has its cause', () => {
    const line = told({
      objective: [
        {
          id: 'p/1',
          part: 'results',
          kind: 'target',
          title: 'Tỷ lệ tưới',
          target: { relation: 'at-least', value: q('92%'), by: '2022', measure: 'm' },
        },
      ],
      measure: [{ id: 'm', name: 'Tỷ lệ tưới', unit: '%', aggregation: 'none', objective: 'p/1' }],
      observation: [{ measure: 'm', place: 'city', period: '2022', kind: 'actual', value: q('91%') }],
      obstacle: [{ id: 'o', objective: 'p/1', statement: 'nguồn vốn hạn hẹp' }],
    }).join(' ');
    expect(line).toContain('chưa đạt mục tiêu');
    expect(line).toContain('Nguyên nhân là do nguồn vốn hạn hẹp.');
  });
});

describe('what stands at a time', () => {
  const say = (time: string, period: string): string =>
    told({
      measure: [{ id: 'm', name: 'Dư nợ cho vay', unit: 'đồng', aggregation: 'sum', time, objective: 'p/1' }],
      observation: [{ measure: 'm', place: 'city', period, kind: 'actual', value: q('24,6 tỷ đồng') }],
    }).join(' ');
  it('does so at the end of a period; what comes in, in it', () => {
    expect(say('stock', '2023-Q1')).toBe('Dư nợ cho vay đến hết quý I/2023 đạt 24,6 tỷ đồng.');
    expect(say('flow', '2023-Q1')).toBe('Dư nợ cho vay quý I/2023 đạt 24,6 tỷ đồng.');
  });
});

describe('a work of which nobody has said how it stands', () => {
  it('is told behind the others', () => {
    const lines = told({
      work: [canal, { ...canal, id: 'v', name: 'Kênh N5' }],
      progress: [{ id: 'p', work: 'v', since: '2023-05', status: 'completed' }],
      funding: [{ id: 'f', work: 'v', capital: 'commune', kind: 'total', amount: q('2 tỷ đồng') }],
      extent: [size('goal', '1,1 km', 'chiều dài')],
    }).join(' ');
    expect(lines).toMatch(/^Kênh N5 .*Kênh N3 có chiều dài 1,1 km/u);
  });
});

describe('what was given up', () => {
  const given = {
    agency: [school, ward],
    work: [course],
    progress: is('cancelled', { statement: 'không mở lớp do chỉ có 06 người đăng ký' }),
    obstacle: [{ id: 'o', work: 'w', statement: 'chưa đủ số học viên đăng ký', owner: 'ward' }],
  };
  it('is told once, and held by nothing', () =>
    expect(told(given)).toEqual([
      'Lớp may, do Trường Trung cấp nghề chủ trì, không mở lớp do chỉ có 06 người đăng ký.',
    ]));
  it('is no work that waits for anybody', () => expect(assessed(given)).toEqual([]));
});

describe('a gift', () => {
  const party = [{ id: 'firm', name: 'Công ty cổ phần May Sông Vân', short: 'Công ty May' }];
  const gift = (id: string, more: object) => ({ id, what: 'Máy may', sponsor: 'firm', work: 'w', ...more });
  it('has its giver once, beside the work and by name', () => {
    const lines = compose({
      party,
      agency: [school],
      work: [{ ...course, sponsors: ['firm'] }],
      progress: is('completed'),
      contribution: [gift('a', { pledged: q('20 cái') }), gift('b', { what: 'Bàn cắt', pledged: q('2 cái') })],
    })
      .blocks.map(textOf)
      .join('\n');
    expect(lines.match(/Công ty/gu)).toHaveLength(1);
    expect(lines).toContain('Công ty cổ phần May Sông Vân tài trợ 20 cái máy may và 02 cái bàn cắt.');
  });
  it('of money is paid out, of things handed over, of what is built done', () => {
    const say = (more: object): string =>
      told({ party, work: [course], progress: is('ongoing'), contribution: [gift('a', more)] as never }).join(' ');
    const half = { pledged: q('2 cái'), delivered: q('1 cái') };
    expect(say(half)).toContain('đã bàn giao 01 cái');
    expect(say({ ...half, location: 'Trạm y tế' })).toContain('đã thực hiện 01 cái');
    expect(
      say({ what: 'Học bổng', nature: 'money', pledged: q('60 triệu đồng'), delivered: q('30 triệu đồng') }),
    ).toContain('60 triệu đồng học bổng, đã trao 30 triệu đồng');
  });
});

describe('what is held on a day', () => {
  it('has that day, and not one of its end', () => {
    const say = (kind: string): string =>
      told({
        agency: [school],
        work: [{ ...course, kind, name: 'Ngày hội việc làm' }],
        progress: is('completed', { completed: '2023-04-18' }),
      }).join(' ');
    expect(say('event')).toContain('đã tổ chức ngày hội việc làm (ngày 18/4/2023).');
    expect(say('training')).toContain('(hoàn thành ngày 18/4/2023)');
  });
  it('what was done at it stands behind it', () =>
    expect(
      told({
        agency: [school],
        work: [{ ...course, kind: 'operation', name: 'Ra quân làm thủy lợi' }],
        progress: is('completed', { statement: 'nạo vét 8,6 km kênh mương với 1.240 ngày công' }),
      }),
    ).toEqual([
      'Trường Trung cấp nghề đã tổ chức ra quân làm thủy lợi, nạo vét 8,6 km kênh mương với 1.240 ngày công.',
    ]));
});
