import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '#core/review/remark.ts';
import { PROBLEM_WORDS, wordProblem } from '#words/word-problem.ts';

const SOURCES = resolve(import.meta.dirname, '..');
/** Where problems are made: `code: 'a.b'`, `refuse('a.b'`, and the like. */
const CODE = /'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)'/gu;
const FAMILIES = new Set(Object.keys(PROBLEM_WORDS).map((code) => code.split('.')[0]));
/** Codes of remarks and labels, which have words of their own. */
const OTHERS = new Set(['target', 'obstacle', 'place']);

const sourcesOf = (rings: RegExp): readonly string[] =>
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => rings.test(name) && /\.tsx?$/u.test(name) && !/\.i?test\.ts$/u.test(name))
    .map((name) => readFileSync(join(SOURCES, name), 'utf8'));

const codesInSources = (): readonly string[] => {
  const found = sourcesOf(/^(core|store|files|app|api|cli)\//u).flatMap((text) =>
    [...text.matchAll(CODE)].map(([, code = '']) => code),
  );
  return [...new Set(found)]
    .filter(
      (code) =>
        FAMILIES.has(code.split('.')[0]) &&
        !OTHERS.has(code.split('.')[0] ?? '') &&
        !REMARKS.has(code) &&
        !/\.(json|yaml|csv|ts|docx|pdf|txt|html|geojson|data)$/u.test(code) &&
        !PROPERTIES.has(code),
    )
    .toSorted();
};
/** Remark codes and figure properties look like problem codes. */
const REMARKS = new Set<string>([
  ...Object.keys(RULES),
  'agency.silent',
  'agency.waiting',
  'programme.before-resolution',
  'programme.stale',
  'finding.no-task',
  'task.unclear',
  'agency.silent',
  'agency.waiting',
  'claim.no-parts',
  'claim.part-missing',
  'measure.no-definition',
  'measure.parts-differ',
  'measure.simple-mean',
  'measure.told-otherwise',
  'contribution.beyond-pledge',
  'extent.beyond-goal',
  'extent.fell',
  'finding.completed',
  'finding.held',
  'finding.late',
  'finding.targets',
  'objective.overdue',
  'task.overdue',
  'oversight.unanswered',
  'work.put-off',
  'report.incomplete',
  'report.untold',
  'funding.paid-over-plan',
  'funding.plan-over-total',
  'funding.paid-over-total',
  'funding.no-total',
  'objective.silent',
  'work.no-status',
  'document.no-symbol',
  'document.unnumbered-basis',
  'measure.criteria-contradict',
  'layout.before-known',
  'layout.disputed',
  'path.not-issued',
  'path.records-changed',
]);
const PROPERTIES = new Set(['funding.total', 'claim.differs', 'journal.it', 'symbol.lead']);

describe('words of problems', () => {
  it('every code that the sources use has words', () =>
    expect(codesInSources().filter((code) => !(code in PROBLEM_WORDS))).toEqual([]));
  it('no words stand for a code that nobody makes', () => {
    const sources = sourcesOf(/^(?!words\/|testing\/)/u).join('\n');
    const written = new Set([...sources.matchAll(/(?<=')[a-z\d.-]+(?=')/gu)].map(([word]) => word));
    const begun = new Set([...sources.matchAll(/(?<=`)[a-z\d.-]+(?=\$\{)/gu)].map(([word]) => word));
    // A code is written as a whole, or put together from its family and its reason: `input.${reason}`.
    const isMade = (code: string): boolean => {
      const [family = '', reason = ''] = code.split('.');
      const cuts = [0, ...[...reason.matchAll(/-/gu)].map(({ index }) => index + 1)];
      const isJoined = cuts.some(
        (cut) => begun.has(`${family}.${reason.slice(0, cut)}`) && written.has(reason.slice(cut)),
      );
      return isJoined || written.has(code);
    };
    expect(Object.keys(PROBLEM_WORDS).filter((code) => !isMade(code))).toEqual([]);
  });
  it('both languages fill the same data', () => {
    const names = (text = ''): readonly string[] =>
      [...text.matchAll(/\{(\w+(?::\w+)?)\}/gu)].map(([, name = '']) => name).toSorted();
    for (const [code, words] of Object.entries(PROBLEM_WORDS)) {
      expect(names(words.vi), code).toEqual(names(words.en));
      expect(names(words.viHint), code).toEqual(names(words.enHint));
    }
  });
  it('says what, where and what to do', () => {
    const problem = {
      code: 'quantity.ambiguous',
      where: { file: 'observations.csv', line: 14, field: 'value' },
      data: { text: '155.5 tỷ đồng', part: '155.5', decimal: '155,5', grouped: '1.555' },
    };
    expect(wordProblem(problem, 'vi')).toEqual({
      message: 'Tệp observations.csv, dòng 14, cột value: “155.5 tỷ đồng” có dấu phân cách không rõ nghĩa (“155.5”).',
      hint: 'Viết 155,5 (dấu phẩy trước phần thập phân) hoặc 1.555 (dấu chấm phân nhóm nghìn).',
    });
    expect(wordProblem(problem, 'en').message).toBe(
      'File observations.csv, line 14, column value: "155.5 tỷ đồng" has separators that can be read in two ways ("155.5").',
    );
  });
  it.each([
    ['2026-01', 'Mã 2026-01 trên hệ thống khác là của nhiều nhiệm vụ: a, b.'],
    ['2026-01-05', 'Mã 2026-01-05 trên hệ thống khác là của nhiều nhiệm vụ: a, b.'],
  ])('what somebody wrote is no day though it looks like one: %s', (number, message) => {
    const problem = { code: 'task.external-twice', where: {}, data: { number, ids: 'a, b' } };
    expect(wordProblem(problem, 'vi').message).toBe(message);
  });
  it('names kinds of records in the reader’s words', () => {
    const problem = {
      code: 'reference.unknown',
      where: { file: 'funding.csv', line: 2, field: 'work' },
      data: { subject: 'work', id: 'stadium', near: [] },
    };
    expect(wordProblem(problem, 'vi').message).toBe(
      'Tệp funding.csv, dòng 2, cột work: Không có công trình nào mang mã “stadium”.',
    );
    expect(wordProblem(problem, 'en').message).toBe(
      'File funding.csv, line 2, column work: There is no work with the id "stadium".',
    );
  });
  it('prints numbers of the law as the reader’s language does; ids, and what a file says, as they stand', () => {
    const frame = {
      code: 'pack.frame-sum',
      where: { file: '111-2025', field: 'criteria[I].points.max' },
      data: { stated: '15.5', sum: '19' },
    };
    expect(wordProblem(frame, 'vi').message).toBe(
      'Tệp 111-2025, trường criteria[I].points.max: Điểm của tiêu chí nêu 15,5 nhưng các tiêu chuẩn cộng ra 19.',
    );
    expect(wordProblem(frame, 'en').message).toContain('states 15.5 points, its standards sum to 19.');
    const lower = {
      code: 'pack.lower-class-asks-more',
      where: { file: '111-2025' },
      data: { value: '600000', higher: '2.5', higherValue: '500000.5' },
    };
    expect(wordProblem(lower, 'vi').message).toBe(
      'Tệp 111-2025: Loại thấp hơn đòi 600.000, cao hơn loại 2.5 (500.000,5).',
    );
    expect(wordProblem(lower, 'en').message).toContain('asks for 600,000, more than class 2.5 (500,000.5).');
    const above = { code: 'input.above-possible', where: {}, data: { value: '100.5', most: '100' } };
    expect(wordProblem(above, 'vi').message).toBe('Giá trị 100,5 lớn hơn mức có thể (100).');
    expect(wordProblem({ ...above, where: { file: 'cities.csv', line: 2 } }, 'vi').message).toContain(
      'Giá trị 100.5 lớn hơn mức có thể (100).',
    );
    expect(wordProblem({ ...above, data: { value: 'Tốt', most: '100' } }, 'vi').message).toContain(
      'Giá trị Tốt lớn hơn',
    );
  });
  it('tells days, periods and instants as people do, by the clock of Vietnam; what was typed as it was typed', () => {
    const closed = { code: 'collection.closed', where: {}, data: { by: 'A', at: '2026-07-03T20:05:00.000Z' } };
    expect(wordProblem(closed, 'vi').message).toBe('Đợt thu thập đã khóa: A khóa lúc 3:05, 4/7/2026.');
    const early = { code: 'collection.early', where: {}, data: { due: '2026-09-29', end: '2026-09-30' } };
    expect(wordProblem(early, 'vi').message).toBe('Hạn nộp 29/9/2026 sớm hơn ngày cuối của kỳ (30/9/2026).');
    const length = {
      code: 'collection.period-length',
      where: {},
      data: { text: '2026-10', often: 'quarter', example: '2026-Q1' },
    };
    expect(wordProblem(length, 'vi')).toEqual({
      message: '“2026-10” không phải là kỳ của chế độ báo cáo hằng quý.',
      hint: 'Ghi kỳ như: quý I/2026.',
    });
  });
  it('leaves out a hint that has nothing to name', () => {
    const unknown = (near: readonly string[]) =>
      wordProblem({ code: 'reference.unknown', where: {}, data: { id: 'x', subject: 'work', near } }, 'vi').hint;
    expect(unknown([])).toBe('Kiểm tra mã, hoặc thêm bản ghi.');
    expect(unknown(['xa', 'xb'])).toBe('Kiểm tra mã, hoặc thêm bản ghi. Mã gần giống: xa, xb.');
  });
  it.each([
    [400, false],
    [401, true],
    [5000, true],
  ])('of %i letters that were given the first 400 are told', (letters, isCut) => {
    const { message } = wordProblem({ code: 'field.day', where: {}, data: { text: 'x'.repeat(letters) } }, 'vi');
    expect(message.match(/x/gu)).toHaveLength(400);
    expect(message.includes('x…')).toBe(isCut);
  });
  it('what is given in both languages is told in the reader’s', () => {
    const given = {
      code: 'reference.unknown',
      where: {},
      data: { id: 'x', subject: 'work', nearVi: ['một'], nearEn: ['one'] },
    };
    expect(wordProblem(given, 'vi').hint).toContain('một');
    expect(wordProblem(given, 'vi').hint).not.toContain('one');
    expect(wordProblem(given, 'en').hint).toContain('one');
    expect(wordProblem(given, 'en').hint).not.toContain('một');
  });
});
