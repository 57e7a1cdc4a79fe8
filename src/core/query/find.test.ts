import { describe, expect, it } from 'vitest';
import { askedWords, LONGEST_WORD, MOST_WORDS, settleFound, type Candidate } from '#core/query/find.ts';
import { view } from '#testing/records.ts';

const seen = view(
  {
    work: [
      { id: 'le-loi', name: 'Đường Lê Lợi', location: 'phường Sông Cầu' },
      { id: 'le-loi-2', name: 'Đường Lê Lợi kéo dài' },
      { id: 'cai-tao', name: 'Cải tạo đường Lê Lợi' },
      { id: 'duongan', name: 'Chợ Đường Anh, Lê Lợi' },
      { id: 'cau', name: 'Cầu Mới', scope: 'nối đường Lê Lợi với quốc lộ 3' },
    ],
    document: [{ id: 'nq', kind: 'resolution', symbol: '08-NQ/TU', subject: 'phát triển thành phố Bắc Kạn' }],
    objective: [
      { id: 'p/2.4', title: 'Mặt bằng khu công nghiệp' },
      { id: 'p/2.40', title: 'Nước sạch' },
    ],
    place: [{ id: 'x', name: 'xã Hòa An', spellings: [{ text: 'Hoà-An' }] }],
    progress: [
      { id: 'a', work: 'cau', statement: 'đang giải phóng mặt bằng', since: '2023-01-10' },
      { id: 'b', work: 'cau', statement: 'đang giải phóng mặt bằng đợt 2', since: '2023-06-01' },
    ],
    task: [{ id: 't', statements: ['chuẩn bị hồ sơ', 'đẩy nhanh giải phóng mặt bằng'] }],
  },
  '2023-05-31',
);
const all: readonly Candidate[] = [
  ...['le-loi', 'le-loi-2', 'cai-tao', 'duongan', 'cau', 'gone'].map((id) => ({ subject: 'work' as const, id })),
  { subject: 'document', id: 'nq' },
  { subject: 'objective', id: 'p/2.4' },
  { subject: 'objective', id: 'p/2.40' },
  { subject: 'place', id: 'x' },
  { subject: 'progress', id: 'a' },
  { subject: 'progress', id: 'b' },
  { subject: 'task', id: 't' },
];
const found = (text: string) =>
  settleFound(seen, text, all).map(({ subject, records }) => [
    subject,
    ...records.map(({ record, rank }) => `${record.ref.id} ${rank}`),
  ]);

describe('what is found', () => {
  it('the exact name first, then names that begin so, those with the phrase, texts with it, and words apart', () =>
    expect(found('duong le loi')).toEqual([['work', 'le-loi 0', 'le-loi-2 1', 'cai-tao 2', 'cau 4', 'duongan 2']]));
  it('a phrase before its words apart, and marks that were typed before other ones', () => {
    const own = view({
      work: [
        { id: 'a', name: 'Ngân hàng, nhà ở, nước sạch' },
        { id: 'b', name: 'Nhà nước chi ngân sách' },
        { id: 'c', name: 'Thu ngân sách nhà nước' },
      ],
    });
    const asked = ['a', 'b', 'c'].map((id): Candidate => ({ subject: 'work', id }));
    const [works] = settleFound(own, 'ngân sách nhà nước', asked);
    expect(works?.records.map(({ record }) => record.ref.id)).toEqual(['c', 'b', 'a']);
  });
  it('a symbol by what it is, whatever its marks and case', () => {
    expect(found('08-nq/tu')).toEqual([['document', 'nq 0']]);
    expect(found('NQ 08')).toEqual([['document', 'nq 2']]);
    expect(found('nq')).toEqual([['document', 'nq 2']]);
  });
  it('a number of the tree, and those that begin so behind it', () =>
    expect(found('2.4')).toEqual([['objective', 'p/2.4 0', 'p/2.40 1']]));
  it('another spelling is the same word, and both are names', () => {
    expect(found('xa hoà an')).toEqual([['place', 'x 0']]);
    expect(found('Hoà-An')).toEqual([['place', 'x 0']]);
  });
  it('words of statements, in lists too; what does not hold on the day is not found', () =>
    expect(found('giải phóng mặt bằng')).toEqual([
      ['progress', 'a 4'],
      ['task', 't 4'],
    ]));
  it('the kind with the best one stands first', () =>
    expect(found('mat bang').map(([kind]) => kind)).toEqual(['objective', 'progress', 'task']));
  it('of kinds the nearer one stands first, then their own order', () => {
    const own = view({
      work: [
        { id: 'far', name: 'Cải tạo đường đến xã Hòa, nâng cấp cầu An' },
        { id: 'b', name: 'Nhà văn hóa' },
        { id: 'a', name: 'Nhà văn hóa' },
      ],
      place: [{ id: 'near', name: 'thôn Hòa An' }],
      task: [{ id: 't', statements: ['đo đạc', 'sửa cầu, làm đường ở Hòa An', 'làm đường'] }],
    });
    const asked: readonly Candidate[] = [
      { subject: 'task', id: 't' },
      { subject: 'work', id: 'far' },
      { subject: 'work', id: 'b' },
      { subject: 'work', id: 'a' },
      { subject: 'place', id: 'near' },
    ];
    const order = (text: string) => settleFound(own, text, asked).map(({ subject }) => subject);
    expect(order('hòa an')).toEqual(['place', 'task', 'work']);
    expect(order('an hòa')[0]).toBeDefined();
    expect(settleFound(own, 'nha van hoa', asked)[0]?.records.map(({ record }) => record.ref.id)).toEqual(['a', 'b']);
    // Of several texts the one that has most of the words is told, and of these the nearest.
    expect(settleFound(own, 'đường Hòa An', asked).find(({ subject }) => subject === 'task')?.records[0]?.text).toBe(
      'sửa cầu, làm đường ở Hòa An',
    );
  });
  it('words that stand in different texts of one record find it', () =>
    expect(found('le loi song cau')).toEqual([['work', 'le-loi 4']]));
  it.each(['', '   ', '…', 'không có gì như thế'])('nothing for "%s"', (text) => expect(found(text)).toEqual([]));
  it('a beginning of a word is enough, a part of it is not', () => {
    expect(found('duon')).toEqual([['work', 'le-loi 1', 'le-loi-2 1', 'cai-tao 3', 'duongan 3', 'cau 4']]);
    expect(found('uong')).toEqual([]);
  });
  it('the text in which the words stand is told, where the name does not hold them', () => {
    const [works] = settleFound(seen, 'quoc lo 3', all);
    expect(works?.records[0]?.text).toBe('nối đường Lê Lợi với quốc lộ 3');
    expect(settleFound(seen, 'le loi', all)[0]?.records[0]?.text).toBeUndefined();
  });
});

describe('words of a question', () => {
  it('each once', () => expect(askedWords('Đường đường 08')).toEqual(['duong', '08']));
  it('no more than a few', () =>
    expect(askedWords(Array.from({ length: 40 }, (_, at) => `w${at}`).join(' '))).toHaveLength(MOST_WORDS));
  it.each([
    [LONGEST_WORD, LONGEST_WORD],
    [LONGEST_WORD + 1, LONGEST_WORD],
  ])('of one of %i letters, %i', (length, asked) =>
    expect(askedWords('đ'.repeat(length))).toEqual(['d'.repeat(asked)]),
  );
});
