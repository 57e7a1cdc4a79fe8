import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { factsAfter } from '#core/facts/facts-after.ts';
import { wholeFacts, type Facts } from '#core/facts/facts.ts';
import { whichKey } from '#core/facts/series.ts';
import { viewAfter, viewAsOf, type View } from '#core/facts/view.ts';
import { asDay } from '#core/value/day.ts';
import { DAYS, foldedRecords, madeJournal, wishes } from '#testing/made-journal.ts';
import { partialFacts } from '#testing/partial.ts';
import { record } from '#testing/records.ts';
import { QUESTIONS, type Question } from '#testing/series-questions.ts';

/** No rule asks them of what is being decided: they are questions of pages. */
const isOfAllMeasures = ({ key: { ask, of, subject, where } }: Question): boolean =>
  ask === 'which' && subject === 'observation' && (of === 'effective' || where['measure'] === undefined);
const ASKED = QUESTIONS.filter((question) => !isOfAllMeasures(question));

/** Versions of what is being decided are not known yet. */
const withoutVersions = (said: unknown): unknown =>
  Array.isArray(said) ? said.map((one: unknown) => String(one).split(' ')[0]) : said;

describe('facts after changes that are being decided', () => {
  it('are those that the changes make, loaded as they are wanted', { timeout: 120_000 }, () =>
    fc.assert(
      fc.property(
        wishes,
        fc.nat(),
        fc.constantFrom(...DAYS),
        fc.shuffledSubarray(ASKED, { minLength: 1, maxLength: 8 }),
        (given, number, day, questions) => {
          const known = number % (given.length + 1);
          const before = foldedRecords(madeJournal(given.slice(0, known)));
          const after = foldedRecords(madeJournal(given));
          const changes = given.slice(known).map(({ subject, id, fields, programme = '' }): RecordChange => ({
            subject,
            id,
            programme,
            ...(fields && { record: record(subject, { id, ...fields }) }),
          }));
          const { facts, ask } = partialFacts(before);
          const view = viewAsOf(facts, asDay(day));
          const said = (of: View) => questions.map(({ say }) => withoutVersions(say(of)));
          const told = ask(view, () => said(viewAfter(view, factsAfter(facts, changes))));
          expect(told).toEqual(said(viewAsOf(wholeFacts(after), asDay(day))));
        },
      ),
      { numRuns: 150 },
    ),
  );
  it('leave what stands as it stands', () => {
    const entries = madeJournal([
      { subject: 'place', id: 'a', fields: {} },
      { subject: 'work', id: 'w', fields: {} },
    ]);
    const stands: Facts = wholeFacts(foldedRecords(entries));
    const after = factsAfter(stands, [{ subject: 'work', id: 'w', programme: 'p' }]);
    expect(after.identities.place).toBe(stands.identities.place);
    expect([after.identities.work.size, stands.identities.work.size]).toEqual([0, 1]);
  });
  it('answer no question of pages that a change touches', () => {
    const stands = wholeFacts(
      foldedRecords(
        madeJournal([
          { subject: 'observation', id: 'm@a#2022/actual', fields: { measure: 'm', place: 'a', period: '2022' } },
        ]),
      ),
    );
    const after = factsAfter(stands, [{ subject: 'observation', id: 'm@a#2022/actual', programme: 'p' }]);
    expect(() => after.answer(whichKey('observation', 'place', {}))).toThrow('nothing is decided by');
  });
});
