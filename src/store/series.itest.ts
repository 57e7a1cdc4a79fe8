/**
 * The store answers questions to series as the records themselves do: at the head, and at any sequence of the journal.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '#app/state/ask.ts';
import { readViewAt, readWorkspace } from '#app/read/records.ts';
import { openStates } from '#app/state/states.ts';
import { wholeFacts, type Facts } from '#core/facts/facts.ts';
import type { Answer } from '#core/facts/move-answers.ts';
import type { Records } from '#core/facts/records.ts';
import { asDay } from '#core/value/day.ts';
import { openApplication, type Application } from '#app/application.ts';
import { loadRecords, loadRecordsAt } from '#store/records.ts';
import { readAnswersAt } from '#store/series-at.ts';
import { readAnswers } from '#store/series.ts';
import { testDatabase } from '#testing/database.ts';
import { makeWorkspace, writeRecords, type Wanted } from '#testing/journal.ts';
import { DAYS, DOCUMENTS, MEASURES, PLACES, wishes, type Wish } from '#testing/made-journal.ts';
import { record } from '#testing/records.ts';
import { QUESTIONS, said } from '#testing/series-questions.ts';

let app: Application;
beforeAll(async () => {
  const log = { info: () => undefined, error: () => undefined };
  app = await openApplication({ databaseUrl: await testDatabase(), address: 'http://localhost', log });
});
afterAll(() => app.close());

const wanted = ({ subject, id, fields, programme }: Wish): Wanted => ({
  subject,
  id,
  ...(programme !== undefined && { programme }),
  ...(fields && { record: record(subject, { id, ...fields }) }),
});
const GROUND: readonly Wish[] = [
  { subject: 'agency', id: 'office', fields: { source: { agency: 'office' } } },
  { subject: 'document', id: 'source', fields: {} },
  ...DOCUMENTS.map((id): Wish => ({ subject: 'document', id, fields: {} })),
  ...MEASURES.map((id): Wish => ({ subject: 'measure', id, fields: { unit: '%' } })),
  ...PLACES.map((id): Wish => ({ subject: 'place', id, fields: {} })),
];

/** A workspace with made-up writings, and its last sequence. */
const written = async (given: readonly Wish[]): Promise<{ readonly workspace: string; readonly last: number }> => {
  const workspace = await makeWorkspace(app.database);
  await writeRecords(app.database, workspace, GROUND.map(wanted));
  for (let at = 0; at < given.length; at += 7)
    await writeRecords(app.database, workspace, lastOfEach(given.slice(at, at + 7)).map(wanted));
  return { workspace, last: (await readWorkspace(app, workspace)).sequence };
};
/** One command writes a record once. */
const lastOfEach = (given: readonly Wish[]): readonly Wish[] => [
  ...new Map(given.map((wish) => [`${wish.subject}/${wish.id}`, wish])).values(),
];

const factsOf = (records: Records, answers: readonly Answer[]): Facts => {
  const known = new Map(answers.map(({ key, value }) => [key.text, value]));
  return {
    identities: records,
    answer: (key) => known.get(key.text) as never,
    source: (key) => key,
    state: () => undefined,
  };
};

it('as the records do, at the head and at any sequence', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(wishes, fc.nat(), async (given, number) => {
      const { workspace, last } = await written(given);
      const sequence = 1 + (number % last);
      await app.database.read(async (reader) => {
        const keys = QUESTIONS.map(({ key }) => key);
        const now = await loadRecords(reader, workspace);
        if (!now) throw new Error('no workspace');
        const then = await loadRecordsAt(reader, workspace, sequence);
        const [head, past] = [
          factsOf(now, await readAnswers(reader, workspace, keys)),
          factsOf(then, await readAnswersAt(reader, workspace, sequence, keys)),
        ];
        for (const question of QUESTIONS) {
          expect(said(head, question), question.key.text).toEqual(said(wholeFacts(now), question));
          expect(said(past, question), question.key.text).toEqual(said(wholeFacts(then), question));
        }
      });
    }),
    { numRuns: 12 },
  ),
);

it(
  'a view is asked until nothing is wanted, on any day and at any sequence, whatever is known already',
  { timeout: 120_000 },
  () =>
    fc.assert(
      fc.asyncProperty(
        wishes,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...DAYS), fc.shuffledSubarray([...QUESTIONS], { maxLength: 6 })), {
          minLength: 1,
          maxLength: 6,
        }),
        async (given, visits) => {
          const { workspace, last } = await written(given);
          const fresh: Application = { ...app, states: openStates(1e8) };
          for (const [number, day, questions] of visits) {
            const sequence = 1 + (number % last);
            const view = await readViewAt(fresh, workspace, asDay(day), sequence);
            const then = wholeFacts(await app.database.read((reader) => loadRecordsAt(reader, workspace, sequence)));
            const answers = await ask(fresh, view, () => questions.map(({ say }) => say(view)));
            expect(answers).toEqual(questions.map((question) => said(then, question)?.[DAYS.indexOf(day)]));
          }
        },
      ),
      { numRuns: 12 },
    ),
);
