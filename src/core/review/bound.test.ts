/** What a remark is bound to: found again in the next version of a text, and not in another sentence. */
import { describe, expect, it } from 'vitest';
import { boundKey, layoutWaived } from '#core/review/bound.ts';
import { remarkAt, type Rule } from '#core/review/remark.ts';
import { reviewText } from '#core/review/review.ts';

/** The keys of a rule's remarks on a text. */
const keys = (text: string, rule: Rule = 'repeat.words'): readonly string[] =>
  reviewText(text)
    .remarks.filter((remark) => remark.rule === rule)
    .map(boundKey);

const SENTENCE = 'Công tác của của thành phố đạt kết quả.';

describe('the same remark', () => {
  it.each([
    ['elsewhere in the text', `Đoạn mở đầu được viết thêm ở bản sau.\n\n${SENTENCE}`],
    ['behind another sentence', `Thành phố có 8 phường, xã. ${SENTENCE}`],
    ['before another sentence', `${SENTENCE} Thành phố có 8 phường, xã.`],
    ['under a number', `3. ${SENTENCE}`],
    ['under a bullet', `- ${SENTENCE}`],
    ['over two lines', 'Công tác của của\nthành phố đạt kết quả.'],
    ['with wider spaces', 'Công tác  của của thành phố   đạt kết quả.'],
    ['of decomposed letters', SENTENCE.normalize('NFD')],
  ])('%s', (_, text) => expect(keys(text.normalize('NFC'))).toEqual(keys(SENTENCE)));
});

describe('another remark', () => {
  it.each([
    ['a changed word', 'Công tác của của thành phố đạt nhiều kết quả.'],
    ['a changed figure', 'Công tác của của thành phố đạt 2 kết quả.'],
    ['another capital', 'Công tác của của Thành phố đạt kết quả.'],
    ['other words in the same sentence', 'Công tác được được của thành phố đạt kết quả.'],
  ])('%s', (_, text) => {
    const [key] = keys(text);
    expect(key).toBeDefined();
    expect(keys(SENTENCE)).not.toContain(key);
  });
  it('two in one sentence are two', () => {
    expect(new Set(keys('Công tác của của thành phố được được khen.')).size).toBe(2);
  });
  it('the same words in two sentences are two', () => {
    expect(new Set(keys('Đường của của xã dài 2 km. Cầu của của phường đã xong.')).size).toBe(2);
  });
  it('of another rule on the same words is another', () => {
    const text = 'Thu 155.5 tỷ đồng của của thành phố.';
    expect(keys(text, 'number.notation')).toHaveLength(1);
    expect(keys(text, 'repeat.words')).not.toContain(keys(text, 'number.notation')[0]);
  });
});

it('what was held against the words is a part of what the remark is about', () => {
  const about = (recorded: string) =>
    reviewText('Tỷ lệ đạt 78% năm 2022.', {
      further: () => [{ rule: 'record.differs', start: 10, end: 13, data: { recorded } }],
    }).remarks.map(({ bound }) => bound.about);
  expect(about('77%')).toEqual(['78% / 77%']);
  expect(about('79%')).toEqual(['78% / 79%']);
});

describe('a layout', () => {
  const remarks = (...found: readonly (readonly [path: string, found: string])[]) =>
    reviewText('BÁO CÁO\n\nKết quả.', {
      further: () =>
        found.map(([path, value]) => ({ rule: 'layout.differs', start: 0, end: 0, data: { path, found: value } })),
    }).remarks;
  const about = (path: string, found: string) => remarks([path, found])[0]?.bound;
  it('the point is kept with what was found: another wrong value is another remark', () => {
    expect(about('page.leftMm', '20')).toEqual({ about: 'page.leftMm = 20', sentence: 'BÁO CÁO' });
    expect(about('page.leftMm', '25')).not.toEqual(about('page.leftMm', '20'));
    expect(about('page.rightMm', '20')).not.toEqual(about('page.leftMm', '20'));
  });
  it('point and value are read again from what was kept; an older waiver tells no value', () => {
    const read = (kept: string) => layoutWaived({ rule: 'layout.differs', about: kept });
    expect(read(about('motto.first.text', 'A = B')?.about ?? '')).toEqual({ path: 'motto.first.text', found: 'A = B' });
    expect(read('page.leftMm')).toEqual({ path: 'page.leftMm' });
    expect(layoutWaived({ rule: 'repeat.words', about: 'a = b' })).toBeUndefined();
  });
  it('several points of the page stand at one place: a form names each apart', () => {
    const names = remarks(['page.leftMm', '20'], ['page.rightMm', '20'], ['page.topMm', '20']).map(remarkAt);
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^0-layout\.differs-[0-9a-f]+$/u);
  });
});

it('a sentence without end is kept by its beginning and a mark of the whole', () => {
  const long = `của của ${'công trình đường giao thông '.repeat(500)}`;
  const [bound, other] = [long, `${long}xong`].map((text) => reviewText(text).remarks[0]?.bound);
  expect(bound?.sentence.length).toBeLessThanOrEqual(2000);
  expect(bound?.sentence.slice(0, 40)).toBe(other?.sentence.slice(0, 40));
  expect(bound?.sentence).not.toBe(other?.sentence);
});

it('offsets beyond the letters of one unit change nothing', () => {
  expect(keys(`𝔸𝔹ℂ ghi chú.\n\n${SENTENCE}`)).toEqual(keys(SENTENCE));
});
