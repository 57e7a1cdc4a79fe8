/**
 * The lines of a draft as its Word file has them: in the order of the file, each with what it is of and its figures.
 */
import { describe, expect, it } from 'vitest';
import { layoutInForce } from '#core/law/layout.ts';
import type { Block, ReportDocument, Run } from '#core/report/document.ts';
import { draftLines } from '#core/report/returned/draft-lines.ts';
import type { DraftLine } from '#core/report/returned/line.ts';
import { asDay } from '#core/value/day.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { composed } from '#testing/compose.ts';

const profiles = await readLayoutProfiles();
const layoutOf = (family: 'party' | 'state') => layoutInForce(profiles, family, asDay('2026-06-01'))!.layout;
const STATE = layoutOf('state');

const words = (text: string): readonly Run[] => [{ kind: 'text', text }];
const document = (more: Partial<ReportDocument> = {}): ReportDocument => {
  const made = composed({});
  return { ...made, blocks: [], annexes: [], notes: [], ...more };
};
const lines = (more: Partial<ReportDocument> = {}, family: 'party' | 'state' = 'state'): readonly DraftLine[] =>
  draftLines(document(more), layoutOf(family));
/** Of the blocks only: style and text. */
const told = (blocks: readonly Block[], more: Partial<ReportDocument> = {}) =>
  lines({ blocks, ...more })
    .filter(({ of }) => of.kind !== 'frame')
    .map(({ style, text }) => `${style}: ${text}`);
const paragraph = (runs: readonly Run[], id?: string): Block =>
  ({ kind: 'paragraph', runs, ...(id && { id }) }) as Block;
const TABLE = {
  kind: 'table',
  id: 't',
  columns: [
    { head: 'STT', align: 'center', width: 1 },
    { head: 'Nội dung', align: 'left', width: 5 },
  ],
  rows: [[words('1'), words('Cầu Đá')], [words('2')]],
} as unknown as Block;

describe('the frame', () => {
  const parts = (more: Partial<ReportDocument>, family: 'party' | 'state' = 'state') =>
    lines(more, family).flatMap(({ of, style, text }) => (of.kind === 'frame' ? [`${of.part} ${style}: ${text}`] : []));
  const made = document();
  it('stands in the order of the file', () => {
    const order = parts({}).map((line) => line.split(' ')[0]);
    expect([...new Set(order)].slice(0, 4)).toEqual(['issuer', 'motto', 'symbol', 'date']);
    expect(order.indexOf('recipients')).toBeLessThan(order.indexOf('signature'));
  });
  it('has the body above and its marks where there are any', () => {
    expect(parts({}).some((line) => line.startsWith('superior'))).toBe(false);
    expect(parts({ header: { ...made.header, superior: 'HUYỆN ỦY A', marks: ['MẬT', 'HỎA TỐC'] } })).toEqual(
      expect.arrayContaining(['superior superior: HUYỆN ỦY A', 'mark mark: MẬT', 'mark mark: HỎA TỐC']),
    );
  });
  it('has a first and a second motto of the state, and one of the Party', () => {
    expect(
      parts({})
        .filter((line) => line.startsWith('motto'))
        .map((line) => line.split(' ')[1]),
    ).toEqual(['motto-first:', 'motto-second:']);
    expect(parts({}, 'party').filter((line) => line.startsWith('motto'))).toHaveLength(1);
  });
  it.each<[readonly string[], readonly string[]]>([
    [[], []],
    [['Ủy ban nhân dân tỉnh'], ['addressee addressee: Kính gửi: Ủy ban nhân dân tỉnh']],
    [
      ['Ủy ban nhân dân tỉnh', 'Sở Tài chính'],
      [
        'addressee addressee: Kính gửi:',
        'addressee addressee-item: - Ủy ban nhân dân tỉnh;',
        'addressee addressee-item: - Sở Tài chính.',
      ],
    ],
  ])('of addressees %j', (addressees, expected) =>
    expect(parts({ addressees }).filter((line) => line.startsWith('addressee'))).toEqual(expected),
  );
  it('of two who sign the second stands first, and who receives it last', () => {
    const sign = (name: string) => ({ authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name });
    const both = { signature: sign('Nguyễn Văn A'), recipients: { items: ['Lưu: VT'], lead: 'Như trên;' } } as never;
    const one = parts(both);
    expect(one.filter((line) => /^(?:signature|signer|recipients)/u.test(line))).toEqual([
      'recipients recipients-title: Nơi nhận:',
      'recipients recipients-item: Như trên;',
      'recipients recipients-item: - Lưu: VT.',
      'signature authority: TM. ỦY BAN NHÂN DÂN',
      'signature position: CHỦ TỊCH',
      'signer signer: Nguyễn Văn A',
    ]);
    const two = parts({ ...(both as object), second: sign('Trần Thị B') as never });
    expect(two.filter((line) => line.startsWith('signer'))).toEqual([
      'signer signer: Trần Thị B',
      'signer signer: Nguyễn Văn A',
    ]);
    expect(two.at(-1)).toBe('recipients recipients-item: - Lưu: VT.');
    expect(
      new Set(lines({ ...(both as object), second: sign('Trần Thị B') as never }).map(({ key }) => key)).size,
    ).toBe(lines({ ...(both as object), second: sign('Trần Thị B') as never }).length);
  });
});

describe('blocks', () => {
  it('headings by their level, with their numbers', () =>
    expect(
      told([
        { kind: 'heading', level: 1, number: 'I', text: 'Kết quả' },
        { kind: 'heading', level: 3, number: '1.1', text: 'Giao thông' },
      ]),
    ).toEqual(['heading-1: I. KẾT QUẢ', 'heading-3: 1.1. Giao thông']));
  it('a table by its title, its heads and its cells; cells that are not there are empty', () => {
    expect(told([{ ...TABLE, title: 'Danh mục' } as Block])).toEqual([
      'table-title: Danh mục',
      'table-head: STT',
      'table-head: Nội dung',
      'table-text: 1',
      'table-text: Cầu Đá',
      'table-text: 2',
      'table-text: ',
    ]);
    const cells = lines({ blocks: [TABLE, TABLE] }).flatMap(({ cell }) =>
      cell ? [[cell.table, cell.row, cell.column]] : [],
    );
    expect(cells).toEqual(
      [1, 2].flatMap((table) => [0, 1, 2].flatMap((row) => [0, 1].map((column) => [table, row, column]))),
    );
  });
  it('a picture by its caption, where it has one', () => {
    const picture = (caption?: readonly Run[]) => [
      { kind: 'picture', id: 'map', ...(caption && { caption }) } as unknown as Block,
    ];
    const captions = (blocks: readonly Block[]) =>
      told([...blocks, paragraph(words('Hết.'))]).filter((one) => one.startsWith('caption'));
    expect(captions(picture(words('Bản đồ xã')))).toEqual(['caption: Bản đồ xã']);
    expect(captions(picture())).toEqual([]);
  });
  it('are named by what they are of, else by their place', () => {
    const keys = lines({ blocks: [paragraph(words('Một.'), 'work/w'), paragraph(words('Hai.'))] }).filter(
      ({ of }) => of.kind === 'paragraph',
    );
    expect(keys.map(({ key, of }) => [key, of])).toEqual([
      ['block work/w', { kind: 'paragraph', block: 'work/w' }],
      ['block text 1', { kind: 'paragraph' }],
    ]);
  });
  it('without a letter are no lines', () => expect(told([paragraph(words(' – '))])).toEqual([]));
  it('annexes behind the text, by their label and title', () => {
    const annex = {
      id: 'works',
      title: 'Danh mục công trình',
      landscape: false,
      blocks: [paragraph(words('Nội dung.'))],
    };
    const all = lines({ annexes: [annex, { ...annex, id: 'targets' }] as never });
    expect(
      all
        .filter(({ of }) => of.kind === 'frame' && of.part === 'annex')
        .map(({ text }) => text.replace(/^\(Kèm.*$/u, '(…)')),
    ).toEqual(['Phụ lục I', 'DANH MỤC CÔNG TRÌNH', '(…)', 'Phụ lục II', 'DANH MỤC CÔNG TRÌNH', '(…)']);
    expect(all.filter(({ of }) => of.kind === 'paragraph').map(({ key }) => key)).toEqual([
      'block works 0',
      'block targets 0',
    ]);
  });
});

describe('words', () => {
  const FIGURE: Run = { kind: 'figure', address: 'work:w count', printed: '02\u00a0cầu' };
  const first = (runs: readonly Run[], more: Partial<ReportDocument> = {}) =>
    lines({ blocks: [paragraph(runs)], ...more }).find(({ of }) => of.kind === 'paragraph');
  it('have each figure at its place, spaces as one', () => {
    const one = first([...words('Có  '), FIGURE, ...words(' mới.')]);
    expect(one?.text.replace(/\.?\/?\.$/u, '')).toBe('Có 02 cầu mới');
    expect(one?.figures).toEqual([{ address: 'work:w count', printed: '02 cầu', at: 3 }]);
  });
  it('number their notes anew in each, and the notes come last', () => {
    const all = lines({
      blocks: [
        paragraph([
          ...words('Một'),
          { kind: 'note', note: 1 },
          ...words(' và hai'),
          { kind: 'note', note: 0 },
          ...words('.'),
        ]),
        paragraph([...words('Ba'), { kind: 'note', note: 0 }, ...words('.')]),
      ],
      notes: [words('Ghi chú A.'), words('Ghi chú B.')],
    });
    expect(all.filter(({ of }) => of.kind === 'paragraph').map(({ text }) => text.replace(/\.\/\.$/u, '.'))).toEqual([
      'Một[*1] và hai[*2].',
      'Ba[*1].',
    ]);
    expect(all.slice(-3).map(({ style, text }) => `${style} ${text}`)).toEqual([
      'note Ghi chú B.',
      'note Ghi chú A.',
      'note Ghi chú A.',
    ]);
  });
  it('of the last one end with the mark of the state, which is no word of it', () => {
    const one = first(words('Trên đây là báo cáo.'));
    expect(one).toMatchObject({ text: `Trên đây là báo cáo${STATE.endMark}`, end: '/.' });
    expect(
      lines({ blocks: [paragraph(words('Hết.'))] }, 'party').find(({ of }) => of.kind === 'paragraph'),
    ).not.toHaveProperty('end');
  });
});
