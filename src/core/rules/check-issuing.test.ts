import { describe, expect, it } from 'vitest';
import { checkIssuing, type ToIssue } from '#core/rules/check-issuing.ts';
import { groundIn } from '#core/rules/ground.ts';
import { asDay } from '#core/value/day.ts';
import { view } from '#testing/records.ts';

const day = asDay;
const seen = view({
  programme: [{ id: 'p', owner: 'a', resolution: 'nq', place: 'x' }],
  document: [{ id: 'nq', kind: 'resolution', symbol: '05-NQ/ĐU', date: '2023-01-10' }],
  report: [
    { id: 'free', family: 'state', symbolTail: '/BC-UBND' },
    { id: 'issued', family: 'state', symbolTail: '/BC-UBND' },
    { id: 'mends', family: 'state', symbolTail: '/BC-UBND', corrects: 'issued' },
    { id: 'mends-draft', family: 'state', symbolTail: '/BC-UBND', corrects: 'free' },
  ],
  issue: [{ report: 'issued', symbol: '01/BC-UBND', issued: '2023-04-05' }],
} as never);

const told = (report: string, more: Partial<ToIssue> = {}) =>
  checkIssuing(groundIn(seen), {
    report: seen.find('report', report)!,
    symbol: '02/BC-UBND',
    issued: day('2023-06-02'),
    signer: 'Lê Văn C',
    asOf: day('2023-03-31'),
    today: day('2023-06-05'),
    ...more,
  }).map(({ code, where }) => `${code} ${where.field ?? ''}`.trim());

describe('what keeps a report from being issued', () => {
  it.each<[string, string, Partial<ToIssue>, readonly string[]]>([
    ['nothing', 'free', {}, []],
    ['it is issued already: nothing else is told', 'issued', { signer: '' }, ['issue.exists']],
    ['it puts right what was never issued', 'mends-draft', { signer: '' }, ['issue.corrects-draft']],
    ['it puts right what was issued', 'mends', {}, []],
    ['on the day of what it puts right', 'mends', { issued: day('2023-04-05') }, []],
    ['a day before', 'mends', { issued: day('2023-04-04') }, ['issue.before-corrected issued']],
    ['today', 'free', { issued: day('2023-06-05') }, []],
    ['tomorrow', 'free', { issued: day('2023-06-06') }, ['issue.ahead issued']],
    ['on the day of its data', 'free', { issued: day('2023-03-31') }, []],
    ['before', 'free', { issued: day('2023-03-30') }, ['issue.before-data issued']],
    [
      'before the resolution, too',
      'free',
      { issued: day('2023-01-09') },
      ['issue.before-data issued', 'issue.before-resolution issued'],
    ],
    ['nobody signs', 'free', { signer: '' }, ['issue.no-signer signer']],
    ['a signer of 200 letters', 'free', { signer: 'A'.repeat(200) }, []],
    ['of 201', 'free', { signer: 'A'.repeat(201) }, ['field.too-long signer']],
    ['a number of another type', 'free', { symbol: '02/KH-UBND' }, ['report.symbol symbol']],
    ['the number of another', 'free', { symbol: '01/BC-UBND' }, ['report.number-taken symbol']],
  ])('%s', (_, report, more, expected) => expect(told(report, more)).toEqual(expected));
});
