import { describe, expect, it } from 'vitest';
import { resolutionFaults } from '#core/subjects/programme/first-records.ts';

const typed = {
  symbol: '12/NQ-HĐND',
  date: '15/12/2025',
  subject: 'phát triển phường',
  aim: '',
  from: '1/1/2026',
  to: '31/12/2030',
  signer: '',
};
const faults = (given: object) =>
  resolutionFaults({ ...typed, ...given }).map(({ code, where }) => [code, where.field]);

describe('a resolution that was typed', () => {
  it.each([
    ['31/12/2025', [['set-up.ends-before', 'to']]],
    ['1/1/2026', []],
    ['2/1/2026', []],
    ['', []],
    ['31/2/2026', [['field.day', 'to']]],
    ['2026', []],
    ['2025', [['set-up.ends-before', 'to']]],
    ['hết năm 2030', []],
    ['2026-2030', [['field.day', 'to']]],
  ])('from 1/1/2026 to “%s”', (to, expected) => expect(faults({ to })).toEqual(expected));
  it('all that is wrong is told at once', () =>
    expect(faults({ symbol: '', date: '30/2/2026', subject: ' ', to: '31/12/2025' }).map(([, field]) => field)).toEqual(
      ['symbol', 'date', 'subject', 'to'],
    ));
  it('where it begins is open, nothing ends before', () => expect(faults({ from: '' })).toEqual([]));
});
