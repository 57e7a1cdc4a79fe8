import { describe, expect, it } from 'vitest';
import type { Remark } from '#core/review/remark.ts';
import { view } from '#testing/records.ts';
import { reviewAnswer, verdictOf } from '#words/review-answer.ts';
import { heldLine, repairedLines, reviewLines, verdictLine, waivedLine } from '#words/review-text.ts';
import { waivedRecord, waivedWords } from '#words/waived.ts';

const remark = (given: Partial<Remark> = {}): Remark => ({
  rule: 'spelling.joined',
  severity: 'info',
  excerpt: 'đãxong',
  start: 0,
  end: 6,
  data: { word: 'đãxong' },
  bound: { about: 'đãxong', sentence: 'Chợ đãxong.' },
  ...given,
});
const of = (...severities: Remark['severity'][]) => severities.map((severity) => remark({ severity }));

describe('the verdict on a text', () => {
  it.each<readonly [Remark['severity'][], string]>([
    [[], 'clean'],
    [['info'], 'info'],
    [['info', 'warning'], 'warning'],
    [['warning', 'error', 'info', 'error'], 'error'],
  ])('%j: %s', (severities, worst) => {
    const verdict = verdictOf(of(...severities));
    expect(verdict.worst).toBe(worst);
    for (const one of ['error', 'warning', 'info'] as const)
      expect(verdict.counts[one]).toBe(severities.filter((severity) => severity === one).length);
  });
  it('is told with every count, or says that there is nothing', () => {
    expect(verdictLine(verdictOf([]), 'vi')).toBe('Không có điều gì phải xem lại.');
    expect(verdictLine(verdictOf([]), 'en')).toBe('Nothing to remark.');
    const some = verdictOf(of('error', 'info', 'info'));
    expect(verdictLine(some, 'vi').match(/\d/gu)).toEqual(['1', '0', '2']);
    expect(verdictLine(some, 'en')).toMatch(/^\p{Lu}[^:]*: 1\. [^:]*: 0\. [^:]*: 2\.$/u);
  });
});

describe('a review as lines', () => {
  it.each([
    ['at the very beginning', 'đãxong', 0, 1],
    ['at the end of a line', 'a\nb', 1, 1],
    ['at the beginning of the next', 'a\nb', 2, 2],
    ['behind an empty line', 'a\n\nb', 3, 3],
    // Offsets count letters, also those of two units.
    ['behind letters of two units', '😀😀\nb', 3, 2],
  ])('%s of %j', (_, text, start, line) => {
    const remarks = [remark({ start })];
    expect(reviewLines({ text, remarks }, 'vi')[0]).toContain(`, dòng ${line}: “đãxong”\n  “đãxong” thiếu dấu cách.`);
    expect(reviewLines({ text, remarks }, 'en')[0]).toContain(`, line ${line}: “đãxong”\n  "đãxong" lacks a space.`);
  });
  it('a suggestion stands below, where there is one', () => {
    const [without, suggested] = reviewLines(
      { text: 'x', remarks: [remark(), remark({ suggestion: 'đã xong' })] },
      'vi',
    );
    expect(without).not.toContain('→');
    expect(suggested).toMatch(/\n {2}→ đã xong$/u);
  });
  it('what was held against records, waved off or put right is counted', () => {
    const held = { agrees: ['a', 'b'], differs: 3, older: 4, unknown: 5 } as never;
    expect(heldLine(held, 'vi')).toBe('Đối chiếu hồ sơ: 2 số liệu khớp, 3 khác, 4 cũ, 5 chưa có trong hồ sơ.');
    expect(heldLine(held, 'en')).toBe(
      'Held against the records: 2 figures agree, 3 differ, 4 are older, 5 are not on record.',
    );
    expect([waivedLine(2, 'vi'), waivedLine(2, 'en')]).toEqual([
      'Đã bỏ qua, có ghi lý do: 2.',
      'Waved off with a reason: 2.',
    ]);
  });
  it.each([
    [['endMark'], [], ['Đã sửa: dấu kết thúc.'], ['Put right: end mark.']],
    [
      ['endMark', 'font'],
      ['font'],
      ['Đã sửa: dấu kết thúc; phông chữ.', 'Chưa sửa được: phông chữ.'],
      ['Put right: end mark; font.', 'Left as it is: font.'],
    ],
  ])('a copy with %j put right and %j left', (repaired, left, vi, en) => {
    expect(repairedLines({ repaired, left }, 'vi')).toEqual(vi);
    expect(repairedLines({ repaired, left }, 'en')).toEqual(en);
  });
});

describe('a review as JSON', () => {
  const bare = { file: 'a.docx', kind: 'report', claims: [], remarks: [], waived: [], more: 0 };
  const told = {
    rule: 'spelling.joined',
    severity: 'info',
    message: '"đãxong" lacks a space.',
    start: 0,
    end: 6,
    excerpt: 'đãxong',
    data: { word: 'đãxong' },
  };
  it('says nothing of what does not arise', () =>
    expect(reviewAnswer(bare, 'en')).toEqual({
      file: 'a.docx',
      kind: 'report',
      verdict: { worst: 'clean', counts: { error: 0, warning: 0, info: 0 } },
      remarks: [],
      claims: [],
    }));
  it('says all that there is', () => {
    const { data: _, ...plain } = remark({ rule: 'earlier.same-limit', suggestion: 's' });
    const scan = { pages: [], unread: [1], vietnamese: true };
    const layout = {
      profile: { key: 'nd30' },
      doubt: 'thin',
      rows: [
        { path: 'font', found: 'Arial', asked: 'Times', fits: false, status: 'checked', allowed: ['Times'], more: 1 },
        { path: 'size', found: '13', asked: '14', fits: true, status: 'checked', range: [13, 14] },
      ],
    } as never;
    const held = { agrees: ['x'], differs: 0, older: 0, unknown: 2 } as never;
    const waived = [{ remark: remark(), by: { reason: 'đúng tên', who: 'a' } }];
    const answer = reviewAnswer(
      { ...bare, day: '2026-01-31', remarks: [remark(), plain], waived, held, more: 1, layout, scan },
      'en',
    );
    expect(answer).toEqual({
      file: 'a.docx',
      kind: 'report',
      day: '2026-01-31',
      scan,
      verdict: { worst: 'info', counts: { error: 0, warning: 0, info: 2 } },
      more: 1,
      remarks: [
        told,
        {
          rule: 'earlier.same-limit',
          severity: 'info',
          message: expect.stringContaining('word for word') as string,
          start: 0,
          end: 6,
          excerpt: 'đãxong',
          suggestion: 's',
        },
      ],
      waived: [{ ...told, reason: 'đúng tên' }],
      records: { agrees: 1, differs: 0, older: 0, unknown: 2 },
      layout: {
        profile: 'nd30',
        doubt: 'thin',
        rows: [
          { path: 'font', found: 'Arial', asked: 'Times', allowed: ['Times'], fits: false, status: 'checked' },
          { path: 'size', found: '13', asked: '14', range: [13, 14], fits: true, status: 'checked' },
        ],
      },
      claims: [],
    });
    // Without a datum or a suggestion the key is not there at all.
    expect(Object.keys(answer.remarks[1] ?? {})).not.toContain('data');
  });
});

describe('what was waved off, where its remark is no more', () => {
  const waiver = (given: object) => ({ rule: 'spelling.joined', about: 'đãxong', sentence: 'Chợ đãxong.', ...given });
  it.each([
    ['its sentence', {}, 'Chợ đãxong.'],
    ['what it was about, without a sentence', { sentence: '' }, 'đãxong'],
    [
      'the point of a layout with what was found',
      { rule: 'layout.differs', about: 'font = Arial' },
      'Phông chữ: Arial',
    ],
    ['nothing found', { rule: 'layout.differs', about: 'endMark = ' }, 'Dấu kết thúc: để trống'],
    ['the point alone', { rule: 'layout.differs', about: 'font' }, 'Phông chữ'],
    ['a value with a sign of its own', { rule: 'layout.differs', about: 'font = a = b' }, 'Phông chữ: a = b'],
  ])('%s', (_, given, about) => {
    const told = waivedWords(waiver(given) as never, 'vi');
    expect(told.about).toBe(about);
    expect(told.rule).toMatch(/^\p{Lu}/u);
    expect(waivedWords(waiver(given) as never, 'en').rule).not.toBe(told.rule);
  });
  it('a rule of an earlier version stays as it was written', () =>
    expect(waivedWords(waiver({ rule: 'gone.rule' }) as never, 'vi').rule).toBe('Gone.rule'));

  const seen = view({ work: [{ id: 'cho', name: 'Chợ' }] });
  it.each([
    ['remark:work.late/work/cho', 'Chợ'],
    // What tells several of one record apart stands behind its id.
    ['remark:work.late/work/cho/2026', 'Chợ'],
    ['remark:work.late/work/gone', ''],
    ['remark:work.late/nothing/cho', ''],
  ])('of a record, %s: %j', (block, about) => expect(waivedRecord(seen, { block } as never, 'vi').about).toBe(about));
});
