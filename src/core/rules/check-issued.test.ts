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

describe('a programme that ends', () => {
  const gone = (programme: string): Touched =>
    ({ subject: 'programme', id: programme, programme, before: record('programme', { id: programme }) }) as Touched;
  const changed = (programme: string): Touched =>
    ({ subject: 'wording', id: 'x', programme, before: of('wording', 'r') }) as Touched;
  const told = (...touched: readonly Touched[]) => checkIssued(ground, touched).map(({ code }) => code);
  it('takes its issued reports with it', () => expect(told(gone('p'), changed('p'))).toEqual([]));
  it('takes none of another', () => expect(told(gone('q'), changed('p'))).toEqual(['report.issued']));
  it('that only changes takes none', () =>
    expect(
      told({ ...gone('p'), after: record('programme', { id: 'p', title: 'khác' }) } as Touched, changed('p')),
    ).toEqual(['report.issued']));
});

describe('the record of an issue, and the report itself', () => {
  it('an issue comes, and neither changes nor goes', () => {
    const issue = record('issue', { id: 'r', report: 'r' });
    expect(codes({ subject: 'issue', after: issue })).toEqual([]);
    expect(codes({ subject: 'issue', before: issue, after: issue })).toEqual(['issue.frozen']);
    expect(codes({ subject: 'issue', before: issue })).toEqual(['issue.frozen']);
  });
  it.each<[string, object | undefined, object | undefined, readonly string[]]>([
    ['as it was', { subject: 'a' }, { subject: 'a' }, []],
    ['in other words', { subject: 'a' }, { subject: 'b' }, ['report.issued']],
    ['that goes', { subject: 'a' }, undefined, ['report.issued']],
    ['that is new', undefined, { subject: 'a' }, []],
  ])('a report %s', (_, before, after, expected) => {
    const one = {
      subject: 'report',
      id: 'r',
      programme: 'p',
      ...(before && { before: record('report', { id: 'r', ...before }) }),
      ...(after && { after: record('report', { id: 'r', ...after }) }),
    } as Touched;
    expect(checkIssued(ground, [one]).map(({ code }) => code)).toEqual(expected);
  });
  it('what hangs on nothing that is issued is free', () =>
    expect(codes({ subject: 'finding', before: record('finding', { id: 'x' }) })).toEqual([]));
});
