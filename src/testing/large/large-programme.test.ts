import { describe, expect, test } from 'vitest';
import { knownCodes } from '#app/shipped.ts';
import { compareDrafts } from '#core/facts/compare-drafts.ts';
import { collectRecords, NO_JOURNAL } from '#core/facts/records.ts';
import { checkWorkspace } from '#core/rules/check-workspace.ts';
import { readProgramme } from '#files/programme/read-programme.ts';
import { writeProgramme } from '#files/programme/write-programme.ts';
import { largeProgramme } from '#testing/large/large-programme.ts';
import type { LargeSize } from '#testing/large/size.ts';

const SMALL: Partial<LargeSize> = {
  works: 60,
  fundings: 900,
  observations: 1500,
  places: 12,
  documents: 30,
  obstacles: 15,
  contributions: 12,
  claims: 6,
  findings: 12,
  tasks: 6,
  oversight: 6,
  parties: 5,
};

const NOTHING: Partial<LargeSize> = {
  works: 1,
  fundings: 0,
  observations: 0,
  measures: 0,
  places: 1,
  documents: 0,
  obstacles: 0,
  contributions: 0,
  claims: 0,
  findings: 0,
  tasks: 0,
  oversight: 0,
  parties: 0,
  objectives: 1,
  outlines: false,
};

describe('a made programme is taken in as a real one, and is what was made', () => {
  test.each([
    ['small', SMALL],
    ['small, of another seed', { ...SMALL, seed: 7 }],
    ['of few places and many values of each', { ...SMALL, places: 3, observations: 1200, measures: 4 }],
    ['of many works', { ...NOTHING, works: 600, fundings: 2000, places: 5, objectives: 3 }],
    ['of one work and nothing else', NOTHING],
    ['of other years', { ...SMALL, from: 2016, until: '2024-12-31' as LargeSize['until'] }],
  ] as const)('%s', async (_, size) => {
    const made = largeProgramme(size);
    const read = readProgramme(writeProgramme(made), await knownCodes());
    if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 5)));
    const { programme, drafts } = read.value;
    const key = ({ subject, id }: { readonly subject: string; readonly id: string }): string => `${subject}/${id}`;
    expect(new Map(drafts.map((one) => [key(one), one.record]))).toEqual(
      new Map(made.drafts.map((one) => [key(one), one.record])),
    );
    const before = collectRecords(made.workspace.id, NO_JOURNAL, []);
    expect(checkWorkspace(before, programme, drafts, compareDrafts(before, programme, drafts))).toEqual([]);
  });
});

test('as many of each as were asked for', () => {
  const counts = Object.fromEntries(
    [...Map.groupBy(largeProgramme(SMALL).drafts, ({ subject }) => subject)].map(([subject, all]) => [
      subject,
      all.length,
    ]),
  );
  expect(counts).toMatchObject({ work: 60, funding: 900, observation: 1500, obstacle: 15, claim: 6, party: 5 });
});

test('one seed is one programme', () => {
  expect(largeProgramme(SMALL)).toEqual(largeProgramme(SMALL));
  expect(largeProgramme({ ...SMALL, seed: 2 })).not.toEqual(largeProgramme(SMALL));
});

test('more values than the measures can hold are refused, not made twice', () =>
  expect(() => largeProgramme({ ...SMALL, observations: 100_000, measures: 2 })).toThrow(RangeError));
