/** Every page and figure says the same where series are loaded as they are wanted as where all is there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedCalendar, shippedProcedures } from '#app/shipped.ts';
import { wholeFacts } from '#core/facts/facts.ts';
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { viewAsOf, type View } from '#core/facts/view.ts';
import { countAddress, measureAddress } from '#core/figure/build-address.ts';
import { evaluateFigure } from '#core/figure/evaluate.ts';
import { OBSERVATION_KINDS } from '#core/subjects/measure/shape.ts';
import { citiesAnswer } from '#core/query/cities.ts';
import { documentAnswer } from '#core/query/document.ts';
import { measureAnswer } from '#core/query/measure.ts';
import { measuresAnswer } from '#core/query/measures.ts';
import { describeMissing } from '#core/query/missing.ts';
import { objectiveAnswer, objectivesAnswer } from '#core/query/objectives.ts';
import { overviewAnswer } from '#core/query/overview.ts';
import { urbanClassAnswer } from '#core/query/urban-class.ts';
import { workAnswer } from '#core/query/work.ts';
import { mapWorks, worksAnswer } from '#core/query/works.ts';
import { findRemarks } from '#core/remark/find-remarks.ts';
import { defaultAsOf } from '#core/subjects/programme/as-of.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import { composeReport } from '#core/report/compose.ts';
import { asDay } from '#core/value/day.ts';
import { partialFacts } from '#testing/partial.ts';
import { shippedPacks } from '#testing/packs.ts';
import { readSample, sampleRecords } from '#testing/sample.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Records } from '#core/facts/records.ts';

const procedures = await shippedProcedures();
const CALENDAR = await shippedCalendar();

interface Page {
  readonly name: string;
  readonly of: (opened: ProgrammeView) => unknown;
}

const EMPTY = { changes: [], place: undefined, classId: undefined, pack: undefined };

const pagesOf = (records: Records): readonly Page[] => [
  { name: 'overview', of: overviewAnswer },
  { name: 'measures', of: (opened) => measuresAnswer(opened, {}) },
  ...[...records.place.keys()].map((place) => ({
    name: `measures of ${place}`,
    of: (opened: ProgrammeView) => measuresAnswer(opened, { place }),
  })),
  ...[...records.measure.keys()].map((id) => ({
    name: `measure ${id}`,
    of: (opened: ProgrammeView) => measureAnswer(opened, id),
  })),
  ...[...records.document.keys()].map((id) => ({
    name: `document ${id}`,
    of: (opened: ProgrammeView) => documentAnswer(opened, id),
  })),
  ...[...records.work.keys()].map((id) => ({
    name: `work ${id}`,
    of: (opened: ProgrammeView) => workAnswer(opened, id, procedures, CALENDAR),
  })),
  { name: 'works on the map', of: (opened) => mapWorks(opened.view, worksAnswer(opened, {}).works) },
  { name: 'objectives', of: objectivesAnswer },
  ...[...records.objective.values()].map(({ id }) => ({
    name: `objective ${id}`,
    of: (opened: ProgrammeView) => objectiveAnswer(opened, id.split('/')[1] ?? id),
  })),
  { name: 'remarks', of: ({ view, programme }) => findRemarks(view, programme.id) },
  { name: 'cities', of: (opened) => citiesAnswer(opened, {}) },
  {
    name: 'urban class',
    of: (opened) => {
      const answer = urbanClassAnswer(opened, EMPTY);
      return answer.ok ? { ...answer.value, others: answer.value.others() } : answer;
    },
  },
  { name: 'day', of: ({ view, programme }) => defaultAsOf(view, programme) },
  {
    name: 'report',
    of: ({ view, programme }) => {
      const template = view.all('report').find((one) => one.programme === programme.id);
      const told = template && composeReport(view, programme, template, unitsIn(view.records), 'party', undefined);
      return told && { ...told, desk: told.desk.map((block) => ({ ...block, standsOn: block.standsOn() })) };
    },
  },
];

const figuresOf = (records: Records) => {
  const periods = [undefined, ...new Set([...records.observation.values()].map((one) => one.period))];
  const figure = fc
    .record({
      measure: fc.constantFrom(...records.measure.keys(), 'nothing'),
      place: fc.constantFrom(...records.place.keys()),
      period: fc.constantFrom(...periods),
      property: fc.constantFrom(...OBSERVATION_KINDS, 'share' as const, 'change' as const),
    })
    .map(({ measure, ...asked }) => measureAddress(measure, asked));
  const counted = fc
    .record(
      {
        measure: fc.constantFrom(...records.measure.keys(), 'nothing'),
        place: fc.constantFrom(...records.place.keys()),
        kind: fc.constantFrom(...OBSERVATION_KINDS),
        document: fc.constantFrom(...records.document.keys()),
      },
      { requiredKeys: [] },
    )
    .map((filters) => countAddress('observation', filters));
  return fc.oneof(figure, counted);
};

const DAYS = ['2019-12-31', '2021-12-31', '2022-06-30', '2022-12-31', '2023-05-31', '2026-11-23'] as const;

describe.each(['bac-kan', 'thanh-pho-mau'])('%s', async (name) => {
  const records = sampleRecords(await readSample(name));
  const pages = pagesOf(records);
  const openedOn = (view: View): ProgrammeView => ({
    view,
    programme: [...records.programme.values()][0] as Stored<'programme'>,
  });
  const whole = wholeFacts(records);

  it('pages, each on facts of which nothing is there yet', { timeout: 120_000 }, () =>
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.constantFrom(...DAYS), (page, day) => {
        const { facts, ask } = partialFacts(records);
        const view = viewAsOf(facts, asDay(day), shippedPacks);
        const told = ask(view, () => page.of(openedOn(view)));
        expect(told, `${page.name} ${day}`).toEqual(page.of(openedOn(viewAsOf(whole, asDay(day), shippedPacks))));
      }),
      { numRuns: 60 },
    ),
  );
  it('pages, one after the other on the same view', { timeout: 120_000 }, () =>
    fc.assert(
      fc.property(fc.shuffledSubarray([...pages], { maxLength: 12 }), fc.constantFrom(...DAYS), (visited, day) => {
        const { facts, ask } = partialFacts(records);
        const [part, all] = [facts, whole].map((of) => viewAsOf(of, asDay(day), shippedPacks)) as [View, View];
        for (const page of visited)
          expect(
            ask(part, () => page.of(openedOn(part))),
            page.name,
          ).toEqual(page.of(openedOn(all)));
      }),
      { numRuns: 8 },
    ),
  );
  it('figures of measures and counts of what was observed', { timeout: 120_000 }, () =>
    fc.assert(
      fc.property(
        fc.array(figuresOf(records), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...DAYS),
        (addresses, day) => {
          const { facts, ask } = partialFacts(records);
          const [part, all] = [facts, whole].map((of) => viewAsOf(of, asDay(day), shippedPacks)) as [View, View];
          const told = (view: View) =>
            addresses.map((address) => {
              const outcome = evaluateFigure(view, address);
              return outcome.ok ? [outcome.value, describeMissing(view, outcome.value)] : outcome.problems;
            });
          expect(ask(part, () => told(part))).toEqual(told(all));
        },
      ),
      { numRuns: 100 },
    ),
  );
  it('no page wants all that was observed', () => {
    for (const page of pages) {
      const { facts, ask, loaded } = partialFacts(records);
      const view = viewAsOf(facts, asDay('2023-05-31'), shippedPacks);
      ask(view, () => page.of(openedOn(view)));
      const wide = loaded().filter(({ ask: how, where }) => how === 'rows' && Object.keys(where).length === 0);
      expect(
        wide.filter(({ subject }) => subject === 'observation'),
        page.name,
      ).toEqual([]);
    }
  });
});
