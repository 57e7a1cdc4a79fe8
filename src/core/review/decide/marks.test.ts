import { expect, it } from 'vitest';
import { marksOf } from '#core/review/decide/marks.ts';
import type { Proposal } from '#core/review/propose/proposal.ts';
import { amongResults, proposedIn } from '#testing/proposals.ts';

const TEXT = amongResults(
  'Tỷ lệ hộ nghèo năm 2021 là 6,1%; năm 2022 là 5,2%. Chợ Mường Lam, tổng mức đầu tư 6,4 tỷ đồng từ ngân sách tỉnh, đã hoàn thành.',
);
const marked = (proposals: readonly Proposal[]): readonly (readonly [string, string])[] => {
  const marks = marksOf(proposals);
  return proposals.map(({ key, subject, values }) => [
    `${subject} ${values['value'] ?? values['amount'] ?? values['name'] ?? values['title'] ?? values['status'] ?? ''}`,
    marks.get(key) ?? '',
  ]);
};

it('each proposal has its own, the same whenever the text is read', () => {
  const all = marked(proposedIn(TEXT));
  expect(new Set(all.map(([, mark]) => mark)).size).toBe(all.length);
  expect(marked(proposedIn(TEXT))).toEqual(all);
});

it('it stays when what the proposal names has come on record, and the number of an objective is taken', () => {
  const records = proposedIn(TEXT)
    .filter(({ subject }) => subject === 'measure' || subject === 'work' || subject === 'objective')
    .map(({ subject, values }, at) => ({ subject, id: `on-record-${at}`, names: [], values }));
  const later = proposedIn(TEXT, { records });
  expect(later.find(({ subject }) => subject === 'observation')?.values['measure']).toMatch(/^on-record/u);
  expect(marked(later)).toEqual(marked(proposedIn(TEXT)));
});

it('it is another where the sentence or what it tells is another', () => {
  const marks = (text: string): ReadonlySet<string> =>
    new Set(marked(proposedIn(text)).flatMap(([name, mark]) => (name.startsWith('observation') ? [mark] : [])));
  const [before, after] = [marks(TEXT), marks(TEXT.replace('6,1%', '6,2%'))];
  expect([...after].filter((mark) => before.has(mark))).toEqual([]);
});

it('what says the same twice in one sentence is told apart', () => {
  const [one] = proposedIn(TEXT);
  if (!one) throw new Error('nothing proposed');
  const marks = marksOf([one, { ...one, key: 'other' }]);
  expect(marks.get('other')).toBe(`${marks.get(one.key)}.2`);
});
