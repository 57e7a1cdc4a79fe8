import { describe, expect, it } from 'vitest';
import { checkIssued } from '#core/rules/check-issued.ts';
import { groundIn } from '#core/rules/ground.ts';
import type { Touched } from '#core/rules/neighbours.ts';
import { record, view } from '#testing/records.ts';

const ground = groundIn(
  view({
    report: [{ id: 'r' }, { id: 'open' }],
    issue: [{ id: 'r', report: 'r', symbol: '01/BC', issued: '2023-06-05' }],
    circulation: [
      { id: 'round', report: 'r' },
      { id: 'open-round', report: 'open' },
    ],
  }),
);
type Hangs = 'wording' | 'waiver' | 'circulation' | 'opinion';
const of = (subject: Hangs, report: string | undefined) =>
  record(
    subject,
    subject === 'opinion'
      ? { id: 'x', circulation: report === 'r' ? 'round' : 'open-round' }
      : { id: 'x', ...(report !== undefined && { report }) },
  );
const codes = (touched: Omit<Touched, 'id' | 'programme'>) =>
  checkIssued(ground, [{ id: 'x', programme: 'p', ...touched } as Touched]).map(({ code }) => code);

describe('what hangs on a report that was issued', () => {
  it.each<Hangs>(['wording', 'waiver', 'circulation', 'opinion'])('%s: none comes, changes or goes', (subject) => {
    const [before, after] = [of(subject, 'r'), of(subject, 'r')];
    expect(codes({ subject, after })).toEqual(['report.issued']);
    expect(codes({ subject, before, after })).toEqual(['report.issued']);
    expect(codes({ subject, before })).toEqual(['report.issued']);
  });
  it.each<Hangs>(['wording', 'waiver', 'circulation', 'opinion'])('%s of a draft may', (subject) => {
    expect(codes({ subject, after: of(subject, 'open') })).toEqual([]);
    expect(codes({ subject, before: of(subject, 'open') })).toEqual([]);
  });
  it('a waiver of a file is of no report', () => {
    expect(codes({ subject: 'waiver', after: of('waiver', undefined) })).toEqual([]);
    expect(codes({ subject: 'waiver', before: of('waiver', undefined) })).toEqual([]);
  });
  it('what a waiver was of counts, not what it is to be of', () =>
    expect(codes({ subject: 'waiver', before: of('waiver', 'r'), after: of('waiver', 'open') })).toEqual([
      'report.issued',
    ]));
});
