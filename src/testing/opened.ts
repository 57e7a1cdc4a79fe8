/** A programme opened for tests: "p" in workspace "test", place "city". */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { asDay } from '#core/value/day.ts';
import { view, type GivenRecords } from '#testing/records.ts';

/** Nothing is loaded for facts that are whole: a question is asked once. */
export const askWhole: OpenedProgramme['ask'] = (question) => Promise.resolve(question());

export const opened = (given: GivenRecords, asOf = '2023-05-31'): OpenedProgramme => {
  const seen = view(given, asOf);
  const [programme] = seen.all('programme');
  if (!programme) throw new Error('no programme');
  return {
    workspace: { id: 'test', name: 'Test', teaching: false, draft: false },
    programmes: [programme],
    programme,
    asOf: { day: asDay(asOf), reason: 'asked' },
    today: asDay('2026-01-01'),
    view: seen,
    ask: askWhole,
    units: unitsOfMeasure(),
  };
};
