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
