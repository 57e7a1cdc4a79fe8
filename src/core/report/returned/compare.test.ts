import { describe, expect, it } from 'vitest';
import { isAccounted, type Returned } from '#core/report/returned/change.ts';
import { compareReturned } from '#core/report/returned/compare.ts';
import type { DraftLine, FileLine, LineFigure, LineOf, ReturnedFile } from '#core/report/returned/line.ts';
import type { Reading } from '#core/report/returned/unit.ts';
import type { DeskBlock } from '#core/report/with-wordings.ts';
import type { ShownPiece } from '#core/report/worded.ts';
import { fingerprint } from '#core/text/fingerprint.ts';
import { lettersIn } from '#core/text/word-diff.ts';

const line = (text: string, of: LineOf, more: Partial<DraftLine> = {}): DraftLine => ({
  key: of.kind === 'frame' ? `frame ${of.part}` : `block ${of.block ?? ''}`,
  story: 'body',
  style: 'text',
  text,
  of,
  figures: [],
  ...('block' in of && of.kind !== 'note' && { words: fingerprint(text) }),
  ...more,
});
type Figure = Omit<LineFigure, 'at'>;
const placed = (text: string, figures: readonly Figure[]): readonly LineFigure[] =>
  figures.map((one) => ({ ...one, at: text.lastIndexOf(one.printed) }));
const paragraph = (block: string, text: string, ...figures: readonly Figure[]) =>
  line(text, { kind: 'paragraph', block }, { figures: placed(text, figures) });
const figure = (address: string, printed: string): Figure => ({ address, printed });
const cell = (row: number, column: number, text: string, figures: readonly Figure[] = []): DraftLine =>
  line(
    text,
    { kind: row === 0 ? 'column' : 'cell', block: 't' },
    {
      key: `cell ${row} ${column}`,
      cell: { table: 1, row, column },
      figures: placed(text, figures),
      style: 'table-text',
    },
  );

const DRAFT: readonly DraftLine[] = [
  line('UBND PHƯỜNG BẾN TRONG', { kind: 'frame', part: 'issuer' }, { style: 'issuer' }),
  line('Số: /BC-UBND', { kind: 'frame', part: 'symbol' }, { style: 'symbol' }),
  line('Kính gửi: Ủy ban nhân dân tỉnh', { kind: 'frame', part: 'addressee' }, { style: 'addressee' }),
  paragraph('a', 'Toàn xã đã làm xong đường liên thôn dài 12 km', figure('f-a', '12 km')),
  line('I. KẾT QUẢ THỰC HIỆN', { kind: 'heading', level: 1, block: 'h' }, { style: 'heading-1' }),
  paragraph('b', 'Vốn huy động đến nay đạt mức 5 tỷ đồng', figure('f-b', '5 tỷ đồng')),
  line('Biểu 1. Thu ngân sách', { kind: 'title', block: 't' }, { style: 'table-title', key: 'title t' }),
  cell(0, 0, 'Năm'),
  cell(0, 1, 'Thực hiện'),
  cell(1, 0, '2021'),
  cell(1, 1, '155,5', [figure('f-2021', '155,5')]),
  cell(2, 0, 'Năm 2022'),
  cell(2, 1, '153,1', [figure('f-2022', '153,1')]),
  line('II. NHIỆM VỤ', { kind: 'heading', level: 1, block: 'g' }, { style: 'heading-1' }),
  paragraph('c', 'Các thôn đã ký cam kết giữ gìn vệ sinh.'),
  line('Nơi nhận:', { kind: 'frame', part: 'recipients' }, { style: 'recipients-title' }),
  line('Nguyễn Văn A', { kind: 'frame', part: 'signer' }, { style: 'signer' }),
  line('Gồm 3 thôn.', { kind: 'note', note: 0, block: 'a' }, { story: 'note', style: 'note', key: 'note a' }),
];
const noteOf = (text: string): ShownPiece => {
  const piece = { kind: 'text', text } as const;
  return { piece: { kind: 'note', content: [piece] }, shown: '[*1]', within: [{ piece, shown: text }] };
};
const deskOf = (lines: readonly DraftLine[]): readonly DeskBlock[] =>
  lines.flatMap(({ of, text, words, figures }): readonly DeskBlock[] => {
    if (!('block' in of) || of.block === undefined || words === undefined) return [];
    if (of.kind !== 'paragraph' && of.kind !== 'heading' && of.kind !== 'title') return [];
    const kind = of.kind === 'title' ? 'table' : of.kind;
    const shown = of.kind === 'heading' ? TITLES[of.block] : text;
    const [before = '', behind = ''] = figures[0] ? (shown ?? '').split(figures[0].printed) : [shown];
    return [
      {
        id: of.block,
        kind,
        generated: [
          { piece: { kind: 'text', text: before }, shown: before },
          ...figures.map(({ address, printed }) => ({ piece: { kind: 'figure' as const, address }, shown: printed })),
          ...(behind === '' ? [] : [{ piece: { kind: 'text' as const, text: behind }, shown: behind }]),
        ],
        standsOn: () => [],
        moved: [],
        unknown: [],
      },
    ];
  });
const TITLES: Readonly<Record<string, string>> = { h: 'Kết quả thực hiện', g: 'Nhiệm vụ' };

const came = (one: DraftLine): FileLine => ({
  story: one.story,
  style: one.style,
  ...(one.cell && { cell: one.cell }),
  marks:
    one.words !== undefined && 'block' in one.of && one.of.kind !== 'cell' && one.of.kind !== 'column'
      ? [{ block: one.of.block ?? '', words: one.words }]
      : [],
  accepted: one.text,
  rejected: one.text,
  tracked: [],
  comments: [],
});
const fresh = (accepted: string, more: Partial<FileLine> = {}): FileLine => ({
  story: 'body',
  marks: [],
  accepted,
  rejected: accepted,
  tracked: [],
  comments: [],
  ...more,
});
const WHOLE = DRAFT.map(came);
const said = (one: FileLine, accepted: string, more: Partial<FileLine> = {}): FileLine => ({
  ...one,
  accepted,
  rejected: accepted,
  ...more,
});
/** The whole file with some of its lines changed, left out, or with others behind them. */
const edited = (change: (one: FileLine, at: number) => readonly FileLine[]): readonly FileLine[] =>
  WHOLE.flatMap(change);
const at = (text: string): number => DRAFT.findIndex((one) => one.text.startsWith(text));

const fileOf = (lines: readonly FileLine[], more: Partial<ReturnedFile> = {}): ReturnedFile => {
  const sum = (texts: readonly string[]) => texts.reduce((total, text) => total + lettersIn(text), 0);
  return {
    lines,
    comments: [],
    letters: {
      text: sum(
        lines.flatMap((one) => [
          one.accepted,
          ...one.tracked.filter(({ kind }) => kind === 'deleted').map(({ text }) => text),
        ]),
      ),
      comments: sum(lines.flatMap(({ comments }) => comments.map(({ text }) => text))),
      elsewhere: 0,
    },
    written: ['a', 'h', 'b', 't', 'g', 'c'],
    ...more,
  };
};
interface Given {
  readonly draft?: readonly DraftLine[];
  readonly base?: readonly DraftLine[];
  readonly file?: Partial<ReturnedFile>;
  readonly reading?: Reading;
}
const compare = (lines: readonly FileLine[], { draft = DRAFT, base, file, reading }: Given = {}): Returned => {
  const returned = compareReturned(
    { lines: draft, desk: deskOf(draft), ...(base && { base }) },
    fileOf(lines, file),
    reading,
  );
  expect([isAccounted(returned.letters), returned.letters]).toEqual([true, returned.letters]);
  return returned;
};
const told = ({ changes }: Returned) => changes.map(({ kind, before, after }) => [kind, before, after]);

describe('a file that came back', () => {
  it('as it was: nothing is to be chosen, every line is known', () => {
    const { changes, guessed, moved, same, letters } = compare(WHOLE);
    expect([changes, guessed, moved, same]).toEqual([[], [], [], 6]);
    expect(letters.same).toBe(letters.file);
  });
  it('with the dashes of a list: they are the layout’s', () =>
    expect(compare(WHOLE.map((one) => said(one, `- ${one.accepted}`))).changes).toEqual([]));

  it('with paragraphs anywhere: before the first, behind the last, behind the signature, in the head', () => {
    const { changes } = compare(
      edited((one, n) => {
        if (n === at('Toàn xã')) return [fresh('Trước đoạn đầu.'), one];
        if (n === at('Các thôn')) return [one, fresh('Sau đoạn cuối.')];
        if (n === at('Nguyễn Văn A')) return [one, fresh('Sau chữ ký.')];
        return n === 0 ? [one, fresh('HỎA TỐC', { cell: { table: 9, row: 0, column: 0 } })] : [one];
      }),
    );
    expect(
      changes.map(({ kind, after, takes }) => [kind, after, takes.map(({ act, block }) => `${act} ${block}`)]),
    ).toEqual([
      ['added', 'HỎA TỐC', []],
      ['added', 'Trước đoạn đầu.', ['after a']],
      ['added', 'Sau đoạn cuối.', ['after c']],
      ['added', 'Sau chữ ký.', []],
    ]);
    expect(changes.map(({ place }) => place.behind)).toEqual([
      'UBND PHƯỜNG BẾN TRONG',
      'Kính gửi: Ủy ban nhân dân tỉnh',
      'Các thôn đã ký cam kết giữ gìn vệ sinh.',
      'Nguyễn Văn A',
    ]);
  });
  it('with a reworded heading: the office’s own words, without number, in its own letters', () => {
    const { changes } = compare(edited((one, n) => [n === at('I. KẾT') ? said(one, 'I. KẾT QUẢ ĐẠT ĐƯỢC') : one]));
    expect(changes).toMatchObject([
      {
        kind: 'reworded',
        place: { of: 'heading' },
        takes: [{ block: 'h', act: 'replace', text: 'Kết quả đạt được' }],
      },
    ]);
  });
  it('with lines of the frame changed: each is told with its part, none is taken over here', () => {
    const { changes } = compare(
      edited((one, n) => {
        if (n === 1) return [said(one, 'Số: 15/BC-UBND')];
        if (n === 2) return [said(one, 'Kính gửi: Hội đồng nhân dân tỉnh')];
        return n === at('Nguyễn Văn A') ? [said(one, 'Lê Thị Bích')] : [one];
      }),
    );
    expect(changes.map(({ kind, place, known, takes }) => [kind, place.frame, known, takes])).toEqual([
      ['reworded', 'symbol', expect.any(String), []],
      ['reworded', 'addressee', 'likeness', []],
      ['reworded', 'signer', 'place', []],
    ]);
  });
  it('with a cell typed over: the record beside it; with a row more, a row less, a column', () => {
    const typed = compare(edited((one, n) => [n === at('153,1') ? said(one, '160') : one]));
    expect(typed.changes).toMatchObject([
      {
        kind: 'reworded',
        place: { of: 'cell', row: 'Năm 2022', column: 'Thực hiện' },
        typed: [{ address: 'f-2022', printed: '153,1', typed: '160' }],
        takes: [],
      },
    ]);
    const row = (text: string, column: number) => fresh(text, { cell: { table: 1, row: 3, column } });
    const more = compare(edited((one, n) => (n === at('153,1') ? [one, row('Năm 2023', 0), row('260', 1)] : [one])));
    expect(told(more)).toEqual([['added', '', 'Năm 2023 | 260']]);
    expect(more.changes[0]?.loose).toEqual(['260']);
    const less = compare(edited((one) => (one.cell?.row === 2 ? [] : [one])));
    expect(told(less)).toEqual([['left-out', 'Năm 2022 | 153,1', '']]);
    const without = compare(edited((one) => (one.cell?.column === 1 ? [] : [one])));
    expect(told(without).map(([kind, before]) => [kind, before])).toEqual([
      ['left-out', 'Thực hiện'],
      ['left-out', '155,5'],
      ['left-out', '153,1'],
    ]);
  });
  it('with a table gone: it can be left out; with a new one: it is told whole', () => {
    const gone = compare(edited((one) => (one.cell || one.style === 'table-title' ? [] : [one])));
    expect(gone.changes.flatMap(({ takes }) => takes)).toEqual([{ block: 't', act: 'omit', text: '' }]);
    const cells = ['Thôn', 'Số hộ', 'Nà Pèn', '45'];
    const table = cells.map((text, n) => fresh(text, { cell: { table: 7, row: n >> 1, column: n % 2 } }));
    expect(told(compare([...WHOLE, ...table])).map(([kind]) => kind)).toEqual(['added', 'added', 'added', 'added']);
    const wide = ['A', 'B', 'C'].map((text, n) => fresh(text, { cell: { table: 7, row: 0, column: n } }));
    expect(told(compare([...WHOLE, ...wide]))).toEqual([['added', '', 'A | B | C']]);
  });
  it('with a note reworded, a note more, words at the head of the pages, in a box', () => {
    const { changes } = compare([
      ...edited((one, n) => [n === at('Gồm') ? said(one, 'Gồm 4 thôn.') : one]),
      fresh('Chú thích mới.', { story: 'note' }),
      fresh('LƯU HÀNH NỘI BỘ', { story: 'page' }),
      fresh('2', { story: 'page' }),
      fresh('Trong khung', { story: 'box' }),
    ]);
    expect(changes.map(({ kind, place, after }) => [kind, place.story, after])).toEqual([
      ['reworded', 'note', 'Gồm 4 thôn.'],
      ['added', 'note', 'Chú thích mới.'],
      ['added', 'page', 'LƯU HÀNH NỘI BỘ'],
      ['added', 'box', 'Trong khung'],
    ]);
  });
  it('with a note reworded: its words go into those of its block, a figure in it with both choices', () => {
    const words = 'Gồm 3 thôn và 2 bản.';
    const draft = DRAFT.map((one) =>
      one.of.kind === 'note' ? { ...one, text: words, figures: placed(words, [figure('f-n', '2 bản')]) } : one,
    );
    const notes = (...texts: readonly string[]): readonly DeskBlock[] =>
      deskOf(draft).map((block) =>
        block.id === 'a' ? { ...block, generated: [...block.generated, ...texts.map(noteOf)] } : block,
      );
    const file = fileOf(draft.map((one) => (one.text === words ? said(came(one), 'Gồm 3 thôn, 4 bản.') : came(one))));
    const taken = (desk: readonly DeskBlock[]) => compareReturned({ lines: draft, desk }, file).changes;
    expect(taken(notes('Khác.', words))).toMatchObject([
      {
        place: { of: 'note' },
        typed: [{ address: 'f-n', printed: '2 bản', typed: '4 bản' }],
        takes: [{ block: 'a', act: 'replace', note: 1, text: 'Gồm 3 thôn, 4 bản.', withRecords: 'Gồm 3 thôn, 2 bản.' }],
      },
    ]);
    // Of two that say the same the one in its place; of none none.
    expect(taken(notes(words, words))[0]?.takes).toMatchObject([{ note: 0 }]);
    expect(taken(notes('Khác.'))[0]?.takes).toEqual([]);
  });
  it('with a figure typed over: the record beside it, and the words with the record’s figure', () => {
    const { changes } = compare(edited((one, n) => [n === at('Vốn') ? said(one, 'Vốn đến nay đạt 6 tỷ đồng') : one]));
    expect(changes).toMatchObject([
      {
        typed: [{ address: 'f-b', printed: '5 tỷ đồng', typed: '6 tỷ đồng' }],
        takes: [{ text: 'Vốn đến nay đạt 6 tỷ đồng', withRecords: 'Vốn đến nay đạt 5 tỷ đồng' }],
        loose: [],
      },
    ]);
  });
  it('with a new number whose digits stand in one that was typed over, or in a month: it is told', () => {
    const words = 'Đến tháng 3 vốn huy động đến nay đạt mức 12 tỷ đồng cho 2 thôn, 3 bản';
    const { changes } = compare(edited((one, n) => [n === at('Vốn') ? said(one, words) : one]));
    expect(changes).toMatchObject([
      {
        typed: [{ printed: '5 tỷ đồng', typed: '12 tỷ đồng' }],
        takes: [{ withRecords: words.replace('12', '5') }],
        loose: ['2', '3'],
      },
    ]);
  });
  it('with figures typed over in paragraphs that were joined or parted: each is put back in its own', () => {
    const parted = compare(
      edited((one, n) =>
        n === at('Vốn') ? [said(one, 'Vốn huy động đến nay 5 đợt,'), fresh('đạt mức 6 tỷ đồng')] : [one],
      ),
    );
    expect(parted.changes).toMatchObject([
      {
        kind: 'parted',
        typed: [{ printed: '5 tỷ đồng', typed: '6 tỷ đồng' }],
        takes: [
          { text: 'Vốn huy động đến nay 5 đợt,' },
          { text: 'đạt mức 6 tỷ đồng', withRecords: 'đạt mức 5 tỷ đồng' },
        ],
      },
    ]);
    expect(parted.changes[0]?.takes[0]).not.toHaveProperty('withRecords');
  });
  it('with a paragraph parted: one change; with two joined: one, and the other goes', () => {
    const both = WHOLE[at('Vốn')]!;
    const parted = compare(
      edited((one, n) =>
        n === at('Vốn') ? [said(one, 'Vốn huy động đến nay.'), said(both, 'Đạt mức 5 tỷ đồng')] : [one],
      ),
    );
    expect(parted.changes).toMatchObject([
      {
        kind: 'parted',
        takes: [
          { act: 'replace', block: 'b', text: 'Vốn huy động đến nay.' },
          { act: 'after', block: 'b', text: 'Đạt mức 5 tỷ đồng' },
        ],
      },
    ]);
    const draft = [
      ...DRAFT.slice(0, -3),
      paragraph('d', 'Các hộ dân đồng thuận cao với chủ trương.'),
      ...DRAFT.slice(-3),
    ];
    const joined = compare(
      draft.flatMap((one) => {
        if ('block' in one.of && one.of.block === 'd') return [];
        if (!('block' in one.of && one.of.block === 'c')) return [came(one)];
        const marks = [came(one), came(draft.at(-4)!)].flatMap((each) => each.marks);
        return [said(came(one), `${one.text} Các hộ dân đồng thuận cao với chủ trương.`, { marks })];
      }),
      { draft, file: { written: ['a', 'h', 'b', 't', 'g', 'c', 'd'] } },
    );
    expect(joined.changes).toMatchObject([
      {
        kind: 'joined',
        takes: [
          { act: 'replace', block: 'c' },
          { act: 'omit', block: 'd' },
        ],
      },
    ]);
  });
  it('with lines moved: they are named with the line before them, nothing else is told of them', () => {
    const moved = [
      ...WHOLE.slice(0, 3),
      WHOLE[at('Các thôn')]!,
      ...WHOLE.slice(3).filter((_, n) => n + 3 !== at('Các thôn')),
    ];
    expect(compare(moved)).toMatchObject({ changes: [], moved: [{ text: 'Các thôn đã ký cam kết giữ gìn vệ sinh.' }] });
  });
  it('with a whole section left out: the heading can be left out, and all goes with it', () => {
    const { changes } = compare(edited((one, n) => (n === at('II.') || n === at('Các thôn') ? [] : [one])));
    expect(changes.map(({ kind, block, takes }) => [kind, block, takes.length])).toEqual([
      ['left-out', 'g', 1],
      ['left-out', 'c', 0],
    ]);
  });
  it('with its marks lost: lines are known by their words, and it is told which and how', () => {
    const { changes, guessed } = compare(
      WHOLE.map((one) => ({
        ...(one.accepted.startsWith('Vốn') ? said(one, 'Vốn huy động nay đạt mức 5 tỷ đồng') : one),
        marks: [],
      })),
      { file: { written: [] } },
    );
    expect(changes.map(({ kind, block, known }) => [kind, block, known])).toEqual([['reworded', 'b', 'likeness']]);
    expect(guessed.map(({ block, known }) => `${block} ${known}`)).toEqual([
      'a words',
      'h words',
      't words',
      'g words',
      'c words',
      'b likeness',
    ]);
  });
  it('with words that nobody could know: added where they stand, the block is missing', () =>
    expect(told(compare(edited((one, n) => [n === at('Vốn') ? fresh('x y z') : one])))).toEqual([
      ['left-out', 'Vốn huy động đến nay đạt mức 5 tỷ đồng', ''],
      ['added', '', 'x y z'],
    ]));
  it('with a comment, with a tracked change, with comments on nothing', () => {
    const comment = { author: 'B', text: 'kiểm tra lại' };
    const tracked = [
      { kind: 'deleted', author: 'B', date: '', text: 'huy động ' },
      { kind: 'inserted', author: 'B', date: '', text: 'đã có ' },
    ] as const;
    const lines = edited((one, n) => {
      if (n === at('Các thôn')) return [{ ...one, comments: [comment] }];
      return n === at('Vốn') ? [{ ...one, accepted: 'Vốn đã có đến nay đạt mức 5 tỷ đồng', tracked }] : [one];
    });
    const shown = compare(lines);
    expect(shown.changes).toMatchObject([
      { kind: 'reworded', otherwise: 'Vốn huy động đến nay đạt mức 5 tỷ đồng', tracked },
      { kind: 'noted', block: 'c', comments: [comment], takes: [] },
    ]);
    const rejected = compare(lines, { reading: 'rejected' });
    expect(rejected.changes.map(({ kind }) => kind)).toEqual(['noted', 'noted']);
  });
});

describe('records that changed meanwhile', () => {
  const now = DRAFT.map((one) =>
    one.text.startsWith('Vốn')
      ? paragraph('b', 'Vốn huy động đến nay đạt mức 7 tỷ đồng', figure('f-b', '7 tỷ đồng'))
      : one,
  );
  const reworded = edited((one, n) => [n === at('Vốn') ? said(one, 'Đã huy động đạt 5 tỷ đồng.') : one]);
  it('where the editor changed nothing the draft of today stands, and it is told', () =>
    expect(compare(WHOLE, { draft: now }).changes).toMatchObject([{ kind: 'records', block: 'b', takes: [] }]));
  it('where both changed, both are told; with the journal also what stood there', () => {
    expect(compare(reworded, { draft: now }).changes).toMatchObject([{ kind: 'reworded', recordsChanged: true }]);
    expect(compare(reworded, { draft: now, base: DRAFT }).changes).toMatchObject([
      { kind: 'reworded', recordsChanged: true, base: 'Vốn huy động đến nay đạt mức 5 tỷ đồng' },
    ]);
  });
  it('a cell too, where the journal tells what it was', () => {
    const draft = DRAFT.map((one) => (one.text === '153,1' ? { ...one, text: '170' } : one));
    expect(compare(WHOLE, { draft, base: DRAFT }).changes).toMatchObject([
      { kind: 'records', place: { column: 'Thực hiện' }, before: '170', after: '153,1' },
    ]);
  });
  it('a block that came, a block that went: neither is the editor’s', () => {
    const without = DRAFT.filter(({ text }) => !text.startsWith('Vốn'));
    expect(compare(WHOLE, { draft: without }).changes).toMatchObject([
      { kind: 'gone-since', after: 'Vốn huy động đến nay đạt mức 5 tỷ đồng' },
    ]);
    const file = WHOLE.filter(({ accepted }) => !accepted.startsWith('Vốn'));
    expect(compare(file, { file: { written: ['a', 'h', 't', 'g', 'c'] } }).changes).toMatchObject([
      { kind: 'new-since', block: 'b', takes: [] },
    ]);
  });
});
