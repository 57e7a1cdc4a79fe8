import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument, Run } from '#core/report/document.ts';
import { plainDocument } from '#core/report/plain-document.ts';
import { asDay } from '#core/value/day.ts';

const text = (words: string): Run => ({ kind: 'text', text: words });
const figure = (printed: string): Run => ({ kind: 'figure', address: 'count work', printed });
const note = (index: number): Run => ({ kind: 'note', note: index });
const cell = (words: string): readonly Run[] => [text(words)];

const TABLE: Block = {
  kind: 'table',
  title: 'Biểu 1',
  columns: [
    { head: 'Tên', align: 'left', width: 1 },
    { head: 'Số', align: 'right', width: 1 },
  ],
  rows: [[cell('Cầu'), [figure('05')]]],
};
const DOCUMENT: ReportDocument = {
  layout: 'x',
  header: {
    superior: 'ĐẢNG BỘ TỈNH',
    issuer: 'THÀNH ỦY',
    issuerName: 'Ban Chấp hành',
    symbol: '16-BC/TU',
    symbolTail: '-BC/TU',
    place: 'Bắc Kạn',
    marks: ['KHẨN'],
    date: asDay('2023-06-02'),
  },
  typeName: 'BÁO CÁO',
  subject: 'sơ kết',
  addressees: ['Tỉnh ủy'],
  blocks: [
    { kind: 'heading', level: 1, number: 'I', text: 'KẾT QUẢ' },
    { kind: 'heading', level: 4, text: 'Trong đó' },
    { kind: 'paragraph', runs: [text('Đạt '), figure('77%'), note(0), text('.')] },
    { kind: 'paragraph', mark: '-', runs: cell('Một.') },
    TABLE,
    {
      kind: 'picture',
      bars: [{ name: 'Đường', min: 1, max: 2, most: 5, text: '1-2 điểm' }],
      alt: 'Biểu đồ',
      caption: cell('Hình 1'),
      width: 1,
    },
  ],
  annexes: [{ id: 'works', title: 'Công trình', landscape: false, blocks: [TABLE] }],
  notes: [[text('Theo '), figure('02'), text(' xã')]],
  second: { authority: 'ỦY BAN', position: 'CHỦ TỊCH', name: 'B' },
  signature: { authority: 'T/M THÀNH ỦY', acting: 'K/T BÍ THƯ', position: 'PHÓ BÍ THƯ', name: 'A' },
  recipients: { lead: 'Gửi:', items: ['Như trên', 'Lưu'] },
  asOf: asDay('2023-05-31'),
};

/** Everything of a document that is words, by where it stands. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) =>
          ['kind', 'align', 'mark', 'layout', 'address', 'id', 'alt', 'asOf', 'issuerName', 'symbolTail'].includes(key)
            ? []
            : textsIn(one),
        )
      : [];

describe('a document as plain text', () => {
  it('holds all its words in the order of the paper', () =>
    expect(plainDocument(DOCUMENT)).toBe(
      [
        'ĐẢNG BỘ TỈNH',
        'THÀNH ỦY',
        '16-BC/TU',
        'KHẨN',
        'Bắc Kạn, 2023-06-02',
        'BÁO CÁO',
        'sơ kết',
        'Tỉnh ủy',
        'I. KẾT QUẢ',
        'Trong đó',
        'Đạt 77%[1].',
        '- Một.',
        'Biểu 1',
        'Tên\tSố',
        'Cầu\t05',
        'Đường\t1-2 điểm',
        'Hình 1',
        'ỦY BAN',
        'CHỦ TỊCH',
        'B',
        'T/M THÀNH ỦY',
        'K/T BÍ THƯ',
        'PHÓ BÍ THƯ',
        'A',
        'Gửi:',
        'Như trên',
        'Lưu',
        'Công trình',
        'Biểu 1',
        'Tên\tSố',
        'Cầu\t05',
        '[1] Theo 02 xã',
        '',
      ].join('\n'),
    ));
  it('leaves none of its words out', () => {
    const plain = plainDocument(DOCUMENT);
    expect(textsIn(DOCUMENT).filter((words) => !plain.includes(words.trim()))).toEqual([]);
  });
  it('is another one for another printed figure, and the same for what is not printed', () => {
    const paragraph = (printed: string, address: string): ReportDocument => ({
      ...DOCUMENT,
      blocks: [{ kind: 'paragraph', id: address, runs: [{ kind: 'figure', address, printed }] }],
    });
    expect(plainDocument(paragraph('77%', 'a'))).not.toBe(plainDocument(paragraph('78%', 'a')));
    expect(plainDocument(paragraph('77%', 'a'))).toBe(plainDocument(paragraph('77%', 'b')));
  });
  it('of a draft has the tail of its symbol, and no day', () => {
    const { symbol: _, date: __, marks: ___, superior: ____, ...header } = DOCUMENT.header;
    expect(
      plainDocument({ ...DOCUMENT, header })
        .split('\n')
        .slice(0, 3),
    ).toEqual(['THÀNH ỦY', '-BC/TU', 'Bắc Kạn']);
  });
});
