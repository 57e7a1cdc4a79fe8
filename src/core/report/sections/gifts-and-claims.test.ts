/** Gifts and stated totals of a node, as their sentences say them, and what is not said. */
import { describe, expect, it } from 'vitest';
import { closing } from '#core/report/sections/closing.ts';
import { linesOf } from '#testing/report-text.ts';
import { compose, textOf, told } from '#testing/prose.ts';
import { q } from '#testing/records.ts';

const objective = [{ id: 'p/1', part: 'results', kind: 'task', title: 'Nhiệm vụ' }];

describe('a gift', () => {
  const gift = (more: object) =>
    told({
      objective,
      party: [{ id: 'fund', name: 'Quỹ A' }],
      contribution: [{ id: 'g', objective: 'p/1', what: 'Máy siêu âm', ...more }],
    });
  it.each<[string, object, string]>([
    ['with its giver', { sponsor: 'fund', pledged: q('2 hộ') }, 'Quỹ A tài trợ 02 hộ máy siêu âm.'],
    ['without one', { pledged: q('2 hộ') }, 'Đã vận động tài trợ, xã hội hóa 02 hộ máy siêu âm.'],
    [
      'what it costs, and what was done',
      { sponsor: 'fund', pledged: q('2 hộ'), delivered: q('1 hộ'), cost: q('350 triệu đồng') },
      'Quỹ A tài trợ 02 hộ máy siêu âm, trị giá 350 triệu đồng, đã bàn giao 01 hộ.',
    ],
    [
      'all that was promised is not counted again',
      { sponsor: 'fund', pledged: q('2 hộ'), delivered: q('2 hộ') },
      'Quỹ A tài trợ 02 hộ máy siêu âm, đã bàn giao đủ.',
    ],
    [
      'more than was promised is',
      { sponsor: 'fund', pledged: q('2 hộ'), delivered: q('3 hộ') },
      'Quỹ A tài trợ 02 hộ máy siêu âm, đã bàn giao 03 hộ.',
    ],
    ['given without a promise', { sponsor: 'fund', delivered: q('1 hộ') }, 'Quỹ A tài trợ 01 hộ máy siêu âm.'],
    ['where', { sponsor: 'fund', location: 'Trạm y tế' }, 'Quỹ A tài trợ máy siêu âm tại trạm y tế.'],
  ])('%s', (_, more, sentence) => expect(gift(more)).toEqual([sentence]));
  it('the counting word is said once', () =>
    expect(
      told({ objective, contribution: [{ id: 'g', objective: 'p/1', what: 'Giếng khoan', pledged: q('2 hộ') }] })[0],
    ).toContain('02 hộ giếng khoan'));
  const ofWorks = (...gifts: readonly object[]) =>
    told({
      objective,
      party: [{ id: 'fund', name: 'Quỹ A' }],
      work: [{ id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' }],
      progress: [{ id: 'x', work: 'w', status: 'ongoing' }],
      contribution: gifts.map((one, at) => ({ id: `g${at}`, what: `Món ${at}`, sponsor: 'fund', ...one })),
    }).join(' ');
  it('for a work stands with the node of the work', () => {
    expect(ofWorks({ work: 'w', pledged: q('2 hộ') })).toContain('Quỹ A tài trợ 02 hộ món 0.');
    expect(ofWorks({ work: 'w', pledged: q('2 hộ') }, { work: 'w', pledged: q('3 hộ') })).toContain(
      'Quỹ A tài trợ 02 hộ món 0 và 03 hộ món 1.',
    );
  });
  it('stands in the order that the office gives', () =>
    expect(ofWorks({ work: 'w', pledged: q('2 hộ'), order: 2 }, { work: 'w', pledged: q('3 hộ'), order: 1 })).toContain(
      '03 hộ món 1 và 02 hộ món 0',
    ));
  it('for a work and an objective is told once', () =>
    expect(ofWorks({ work: 'w', objective: 'p/1', pledged: q('2 hộ') }).split('món 0')).toHaveLength(2));
  it('two are told, and not counted', () => {
    const both = ['Máy siêu âm', 'Giường bệnh'].map((what, at) => ({
      id: `g${at}`,
      objective: 'p/1',
      what,
      sponsor: 'fund',
    }));
    const lines = told({ objective, party: [{ id: 'fund', name: 'Quỹ A' }], contribution: both });
    expect(lines).toEqual(['Quỹ A tài trợ máy siêu âm và giường bệnh.']);
  });
  it('of several the number, and the list in a footnote', () => {
    const document = compose({
      objective,
      contribution: [
        { id: 'a', objective: 'p/1', what: 'Máy siêu âm' },
        { id: 'b', objective: 'p/1', what: 'Giường bệnh', location: 'Trạm y tế' },
        { id: 'c', objective: 'p/1', what: 'Ghế' },
        { id: 'of-other', what: 'Xe' },
      ],
    });
    expect(document.blocks.map(textOf).join('\n')).toContain('đóng góp 03 khoản tài trợ, xã hội hóa[1].');
    const [note] = document.notes;
    expect(note?.map((run) => ('text' in run ? run.text : '')).join('')).toContain('máy siêu âm');
    expect(note?.map((run) => ('text' in run ? run.text : '')).join('')).not.toContain('xe');
  });
});

describe('gifts of several', () => {
  const gifts = (...all: readonly object[]) =>
    compose({
      objective,
      party: [
        { id: 'fund', name: 'Quỹ A' },
        { id: 'firm', name: 'Công ty B' },
      ],
      work: [{ id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' }],
      progress: [{ id: 'x', work: 'w', status: 'ongoing' }],
      contribution: all.map((one, at) => ({ id: `g${at}`, what: `Món ${at}`, objective: 'p/1', ...one })),
    });
  const text = (...all: readonly object[]): string =>
    gifts(...all)
      .blocks.map(textOf)
      .join('\n');
  const noteOf = (...all: readonly object[]): string =>
    gifts(...all)
      .notes.map((runs) => runs.map((run) => ('text' in run ? run.text : 'printed' in run ? run.printed : '')).join(''))
      .join(' ');
  it('two givers are a clause each', () =>
    expect(text({ sponsor: 'fund' }, { sponsor: 'firm' })).toContain('Quỹ A tài trợ món 0; Công ty B tài trợ món 1.'));
  it('what nobody is named to have given is told so once', () =>
    expect(text({}, {})).toContain('Đã vận động tài trợ, xã hội hóa món 0 và món 1.'));
  it('three for the node are counted; where one is for a work they are no sum of the node, and are told', () => {
    expect(text({}, {}, {})).toContain('đóng góp 03 khoản tài trợ, xã hội hóa[1].');
    const told3 = text({ sponsor: 'fund' }, { sponsor: 'fund' }, { sponsor: 'fund', work: 'w', objective: undefined });
    expect(told3).not.toContain('khoản tài trợ, xã hội hóa');
    expect(told3).toMatch(/Quỹ A tài trợ món \d, món \d và món \d\./u);
  });
  it('names with commas of their own are parted by semicolons', () =>
    expect(text({ sponsor: 'fund', what: 'Bàn, ghế' }, { sponsor: 'fund' })).toContain(
      'Quỹ A tài trợ bàn, ghế; món 1.',
    ));
  it('in the list of gifts the giver is named, where there is one', () =>
    expect(noteOf({ sponsor: 'fund' }, {}, {})).toMatch(
      /^Các khoản tài trợ, xã hội hóa gồm: Quỹ A tài trợ món 0; món 1; món 2\.$/u,
    ));
});

describe('how much of a gift has come', () => {
  const of = (more: object): string =>
    told({
      objective,
      party: [{ id: 'fund', name: 'Quỹ A' }],
      contribution: [{ id: 'g', objective: 'p/1', what: 'Máy', sponsor: 'fund', pledged: q('2 hộ'), ...more }],
    }).join(' ');
  it.each<[string, object, string]>([
    ['all', { delivered: q('2 hộ') }, ', đã bàn giao đủ.'],
    ['about all, which is not said to be all', { delivered: q('khoảng 2 hộ') }, ', đã bàn giao khoảng 02 hộ.'],
    ['less', { delivered: q('1 hộ') }, ', đã bàn giao 01 hộ.'],
    ['of money it is paid out', { nature: 'money', delivered: q('1 hộ') }, ', đã trao 01 hộ.'],
    ['of what is built it is done', { size: q('5 ha'), delivered: q('1 hộ') }, ', diện tích 5 ha, đã thực hiện 01 hộ.'],
    ['at a place, too', { location: 'Thôn 1', delivered: q('1 hộ') }, ' tại thôn 1, đã thực hiện 01 hộ.'],
    ['what is under way', { underway: q('1 hộ') }, ', đang thực hiện 01 hộ.'],
    ['what money is for costs it', { nature: 'money', cost: q('5 tỷ đồng') }, ', kinh phí 5 tỷ đồng.'],
    ['what a thing is worth', { cost: q('5 tỷ đồng') }, ', trị giá 5 tỷ đồng.'],
  ])('%s', (_, more, words) => expect(of(more)).toContain(words));
  it('nothing of it: nothing is said to have come', () => expect(of({})).toBe('Quỹ A tài trợ 02 hộ máy.'));
});

describe('a stated total of what there is or is to be', () => {
  const of = (label: string): string =>
    told({ objective, claim: [{ id: 'c', objective: 'p/1', label, value: q('142 hộ') }] }).join(' ');
  it.each([
    ['tổng số hộ phải di dời', 'là 142 hộ'],
    ['số hộ thuộc diện hỗ trợ', 'là 142 hộ'],
    ['nhu cầu di dời', 'là 142 hộ'],
    ['tổng vốn huy động', 'đạt 142 hộ'],
  ])('%s', (label, words) => expect(of(label)).toContain(words));
});

describe('a stated total', () => {
  const claim = (more: object, funding: readonly object[] = []) =>
    told({
      objective,
      claim: [
        {
          id: 'c',
          objective: 'p/1',
          label: 'Tổng vốn huy động',
          value: q('trên 500 tỷ đồng'),
          formula: 'sum',
          ...more,
        },
      ],
      work: [{ id: 'w' }],
      funding: funding as never,
    }).join(' ');
  it('is told as it is stated, without parts where none are on record', () =>
    expect(claim({})).toContain('Tổng vốn huy động đạt trên 500 tỷ đồng.'));
  it('with its parts where there are several, each with what it is', () => {
    const text = claim({ parts: ['funding:a amount', 'funding:b amount'] }, [
      { id: 'a', work: 'w', capital: 'central', kind: 'plan', amount: q('300 tỷ đồng') },
      { id: 'b', work: 'w', capital: 'unstated', kind: 'plan', amount: q('200 tỷ đồng') },
    ]);
    expect(text).toMatch(/trên 500 tỷ đồng \(gồm .*300 tỷ đồng.*200 tỷ đồng\)/u);
  });
  it('a single part says nothing more; neither does one that is untold', () => {
    expect(
      claim({ parts: ['funding:a amount'] }, [
        { id: 'a', work: 'w', capital: 'central', kind: 'plan', amount: q('300 tỷ đồng') },
      ]),
    ).not.toContain('gồm');
    expect(
      claim({ parts: ['funding:a amount', 'funding:none amount'] }, [
        { id: 'a', work: 'w', capital: 'central', kind: 'plan', amount: q('300 tỷ đồng') },
      ]),
    ).not.toContain('gồm');
  });
});

describe('the sentence with which a report ends', () => {
  const ends = (template: object) =>
    linesOf(
      closing({
        template: { typeName: 'BÁO CÁO', subject: 'Sơ kết một năm.', voice: 'UBND xã', addressees: [], ...template },
      } as never),
    );
  it.each<[object, string]>([
    [{}, 'Trên đây là Báo cáo sơ kết một năm của UBND xã.'],
    [{ addressees: ['Tỉnh ủy'] }, 'Trên đây là Báo cáo sơ kết một năm, UBND xã kính báo cáo Tỉnh ủy.'],
    [
      { addressees: ['Tỉnh ủy', 'HĐND tỉnh.'] },
      'Trên đây là Báo cáo sơ kết một năm, UBND xã kính báo cáo Tỉnh ủy và HĐND tỉnh.',
    ],
    [{ closing: 'Kính trình xem xét.' }, 'Kính trình xem xét.'],
  ])('%j: %s', (template, sentence) => expect(ends(template)).toEqual([sentence]));
});
