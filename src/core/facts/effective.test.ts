import { describe, expect, it } from 'vitest';
import { dayOf, documentsWithin, effectiveDay, effectiveOf, isDated, type Effective } from '#core/facts/effective.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { view } from '#testing/records.ts';

const on = view({
  document: [
    { id: 'both', kind: 'report', cutoff: '2022-06-30', date: '2022-07-15' },
    { id: 'dated', kind: 'report', cutoff: undefined, date: '2022-07' },
    { id: 'undated', kind: 'report', cutoff: undefined, date: undefined },
  ],
});
const TOLD = { source: { document: 'both', at: 'I' } };

describe('from when a fact holds', () => {
  it.each<[string, Subject, object, string | undefined]>([
    ['since a day', 'progress', { ...TOLD, since: '2022-03-01' }, '2022-03-01'],
    ['since a month: its last day', 'progress', { ...TOLD, since: '2022-02' }, '2022-02-28'],
    ['since a year: its last day', 'funding', { ...TOLD, since: '2022' }, '2022-12-31'],
    ['on a day', 'step', { ...TOLD, on: '2022-03-01' }, '2022-03-01'],
    ['when it was completed', 'progress', { ...TOLD, started: '2021-01-01', completed: '2022-03-01' }, '2022-03-01'],
    ['when it was started', 'progress', { ...TOLD, started: '2021-01-01' }, '2021-01-01'],
    ['since goes before all', 'progress', { ...TOLD, since: '2022-04-01', completed: '2022-03-01' }, '2022-04-01'],
    ['a value at the end of its period', 'observation', { ...TOLD, kind: 'actual', period: '2021' }, '2021-12-31'],
    ['so does a baseline', 'observation', { ...TOLD, kind: 'baseline', period: '2021-Q1' }, '2021-03-31'],
    ['a plan when it is told', 'observation', { ...TOLD, kind: 'plan', period: '2021' }, '2022-06-30'],
    ['a forecast, too', 'observation', { ...TOLD, kind: 'forecast', period: '2025' }, '2022-06-30'],
    [
      'an estimate when its document tells it',
      'observation',
      { ...TOLD, kind: 'estimate', period: '2025' },
      '2022-06-30',
    ],
    [
      'an estimate of an agency not before its period is over',
      'observation',
      { source: { agency: 'u' }, kind: 'estimate', period: '2026-M9' },
      '2026-09-30',
    ],
    [
      'unless it says since when',
      'observation',
      { source: { agency: 'u' }, kind: 'estimate', period: '2026', since: '2026-09-20' },
      '2026-09-20',
    ],
    [
      'a plan of an agency on any day',
      'observation',
      { source: { agency: 'u' }, kind: 'plan', period: '2026' },
      undefined,
    ],
    ['otherwise on the last day of its document', 'claim', TOLD, '2022-06-30'],
    ['which is its date where it has no other', 'claim', { source: { document: 'dated', at: 'I' } }, '2022-07-31'],
    ['and any day where it has none', 'claim', { source: { document: 'undated', at: 'I' } }, undefined],
    ['or is not there', 'claim', { source: { document: 'gone', at: 'I' } }, undefined],
    ['told by an agency alone on any day', 'claim', { source: { agency: 'u' } }, undefined],
    ['told by nobody on any day', 'claim', {}, undefined],
    ['a work on any day', 'work', { ...TOLD, since: '2022-03-01' }, undefined],
  ])('%s (%s)', (_, subject, record, day) => expect(effectiveDay(on.records, subject, record)).toBe(day));
  it.each<[Subject, boolean]>([
    ['observation', true],
    ['progress', true],
    ['step', true],
    ['extent', true],
    ['funding', true],
    ['contribution', true],
    ['claim', true],
    ['obstacle', true],
    ['finding', true],
    ['oversight', true],
    ['task', true],
    ['input', true],
    ['work', false],
    ['place', false],
    ['document', false],
    ['objective', false],
    ['measure', false],
    ['programme', false],
  ])('%s has such a day: %s', (subject, expected) => expect(isDated(subject)).toBe(expected));
  it('of a document the record keeps its name, for the document may be mended', () => {
    expect(effectiveOf('claim', TOLD)).toBe('@both');
    expect(dayOf(on.records.document, '@both' as Effective)).toBe('2022-06-30');
    expect(dayOf(on.records.document, '' as Effective)).toBeUndefined();
    expect(dayOf(on.records.document, '2022-01-01' as Effective)).toBe('2022-01-01');
  });
});

describe('documents whose day lies behind one day, up to another and with it', () => {
  it.each([
    ['2022-06-28', '2022-06-29', []],
    ['2022-06-29', '2022-06-30', ['@both']],
    ['2022-06-30', '2022-07-30', []],
    ['2022-06-29', '2022-07-31', ['@both', '@dated']],
    ['2022-07-31', '2022-12-31', []],
  ])('%s to %s: %j', (after, upTo, expected) =>
    expect(documentsWithin(on.records.document, asDay(after), asDay(upTo))).toEqual(expected),
  );
});

describe('what holds on a day', () => {
  const given = { work: [{ id: 'w' }], progress: [{ id: '1', work: 'w', since: '2022-06-30', status: 'ongoing' }] };
  it.each([
    ['2022-06-29', 0],
    ['2022-06-30', 1],
    ['2022-07-01', 1],
  ])('%s: %i', (asOf, count) => {
    const seen = view(given, asOf);
    expect(seen.all('progress')).toHaveLength(count);
    expect(seen.find('progress', '1') !== undefined).toBe(count === 1);
    expect(seen.onRecord('progress', '1')).toBeDefined();
    expect(seen.find('work', 'w')).toBeDefined();
    expect(seen.find('work', 'x')).toBeUndefined();
  });
});
