/** Two days of the sample side by side: by facts and by the journal, the same knowledge and the same day held still. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '#core/value/append.ts';
import type { Application } from '#app/application.ts';
import { compareFigures } from '#app/read/compare/figures.ts';
import { countChanges, readChanges } from '#app/read/compare/records.ts';
import { readSides, type CompareQuestion, type Sides } from '#app/read/compare/sides.ts';
import { openProgramme } from '#app/read/programme.ts';
import { orRefuse } from '#app/refusal.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { formatAddress } from '#core/address/address.ts';
import { asDay } from '#core/value/day.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';
import { writeRecords, type Wanted } from '#testing/journal.ts';
import { q, record } from '#testing/records.ts';
import { codesOf } from '#testing/refused.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../../data/sample/bac-kan');
const [WORKSPACE, PROGRAMME] = ['bac-kan', '08-nq-tu'];
const source = { document: '931-qd-ubnd' };
let app: Application;
let imported: number;
const write = (at: string, ...changes: readonly Wanted[]) => writeRecords(app.database, WORKSPACE, changes, at);
const money = (amount?: string): Wanted => ({
  subject: 'funding',
  id: 'compared',
  programme: PROGRAMME,
  ...(amount !== undefined && {
    record: record('funding', {
      id: 'compared',
      work: 'provincial-stadium',
      kind: 'disbursement',
      capital: 'central',
      amount: q(amount),
      since: '2023-05-30',
      source,
    }),
  }),
});

beforeAll(async () => {
  app = await testApplication('2023-06-01T03:00:00Z');
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'Nguyễn Văn A' });
  imported = (await openProgramme(app, { workspace: WORKSPACE, programme: PROGRAMME })).view.records.sequence;
  await write('2023-06-02T03:00:00Z', money('4,1 tỷ đồng'));
  await write('2023-06-03T03:00:00Z', money('3,2 tỷ đồng'));
  await write('2023-06-04T03:00:00Z', {
    subject: 'party',
    id: 'brief',
    record: record('party', { id: 'brief', source }),
  });
  await write('2023-06-05T03:00:00Z', { subject: 'party', id: 'brief' });
});
afterAll(() => app.close());

const sidesOf = async (question: CompareQuestion, asOf = '2023-05-31'): Promise<Sides> =>
  readSides(app, await openProgramme(app, { workspace: WORKSPACE, programme: PROGRAMME, asOf }), question);
const byJournal = (from: number | string, to: number | string) => {
  const point = (at: number | string) => (typeof at === 'number' ? { sequence: at } : { day: asDay(at) });
  return sidesOf({ by: 'journal', from: point(from), to: point(to) });
};
const byFacts = (from: string, to: string) =>
  sidesOf({ by: 'facts', from: { day: asDay(from) }, to: { day: asDay(to) } });
const counts = async (sides: Sides) =>
  (await countChanges(app, WORKSPACE, PROGRAMME, sides)).map(({ subject, added, changed, closed }) => [
    subject,
    added,
    changed,
    closed,
  ]);
const figures = async (sides: Sides): Promise<readonly string[]> => {
  const { changed } = await compareFigures(app, WORKSPACE, PROGRAMME, sides);
  return changed.map(
    ({ address, before, after }) =>
      `${formatAddress(address)}: ${before?.value?.amount ?? '–'} ${after?.value?.amount ?? '–'}`,
  );
};

describe('by the journal', () => {
  it('a record that was added and changed is added, with what it says in the end', async () => {
    const sides = await byJournal(imported, imported + 2);
    expect(await counts(sides)).toEqual([['funding', 1, 0, 0]]);
    const [change] = await readChanges(app, WORKSPACE, PROGRAMME, sides, { offset: 0, limit: 10 });
    expect(change).toMatchObject({
      kind: 'added',
      after: { amount: { amount: '3200000000' } },
      sequence: imported + 2,
    });
    expect(change?.before).toBeUndefined();
  });
  it('a change has both values', async () => {
    const [change] = await readChanges(app, WORKSPACE, PROGRAMME, await byJournal(imported + 1, imported + 2), {
      offset: 0,
      limit: 10,
    });
    expect(change).toMatchObject({
      kind: 'changed',
      before: { amount: { amount: '4100000000' } },
      after: { amount: { amount: '3200000000' } },
    });
  });
  it('what came and went meanwhile is none, and removing is closing', async () => {
    expect(await counts(await byJournal(imported + 2, imported + 4))).toEqual([]);
    expect(await counts(await byJournal(imported + 3, imported + 4))).toEqual([['party', 0, 0, 1]]);
  });
  it('a day is its end in Vietnam; two ends turned round are put in order', async () => {
    const sides = await byJournal('2023-06-04', '2023-06-01');
    expect([sides.before.sequence, sides.after.sequence]).toEqual([imported, imported + 3]);
    expect(await counts(sides)).toEqual([
      ['party', 1, 0, 0],
      ['funding', 1, 0, 0],
    ]);
  });
  it('figures of the day that is asked, old and new, money included', async () => {
    const told = await figures(await byJournal(imported, imported + 4));
    expect(told.some((line) => line.endsWith(': – 3200000000') || /^sum funding.*3200000000$/u.test(line))).toBe(true);
    expect(await figures(await byJournal(imported + 2, imported + 4))).toEqual([]);
  });
  it('the import itself is all added, some at a time and none twice', async () => {
    const sides = await byJournal(1, imported);
    const total = (await countChanges(app, WORKSPACE, PROGRAMME, sides)).reduce((sum, one) => sum + one.added, 0);
    const seen: string[] = [];
    for (let offset = 0; ; offset += 100) {
      const part = await readChanges(app, WORKSPACE, PROGRAMME, sides, { offset, limit: 100 });
      append(
        seen,
        part.map(({ subject, id }) => `${subject}/${id}`),
      );
      if (part.length < 100) break;
    }
    expect([seen.length, new Set(seen).size]).toEqual([total, total]);
  });
  it('before the first entry there is nothing to compare; behind the last neither', async () => {
    expect(await codesOf(byJournal('2023-05-30', '2023-06-04'))).toEqual(['compare.before-journal']);
    expect(await codesOf(byJournal(1, 99_999))).toEqual(['journal.unknown-sequence']);
  });
});

describe('by facts', () => {
  it('what came to hold between two days, whenever it was written', async () => {
    const sides = await byFacts('2023-05-29', '2023-05-30');
    expect(await counts(sides)).toContainEqual(['funding', 1, 0, 0]);
    expect(await counts(await byFacts('2023-05-30', '2023-05-30'))).toEqual([]);
  });
  it('series are counted and turned over like the rest', async () => {
    const sides = await byFacts('2021-12-31', '2022-12-31');
    const all = await countChanges(app, WORKSPACE, PROGRAMME, sides);
    const observed = all.find(({ subject }) => subject === 'observation');
    expect(observed?.added).toBeGreaterThan(0);
    const part = await readChanges(app, WORKSPACE, PROGRAMME, sides, {
      subject: 'observation',
      offset: 0,
      limit: 1000,
    });
    expect(part).toHaveLength(observed?.added ?? 0);
    expect(part.every(({ day }) => day !== undefined && day > '2021-12-31' && day <= '2022-12-31')).toBe(true);
    const total = all.reduce((sum, one) => sum + one.added + one.changed + one.closed, 0);
    const seen: string[] = [];
    for (let offset = 0; ; offset += 7) {
      const some = await readChanges(app, WORKSPACE, PROGRAMME, sides, { offset, limit: 7 });
      append(
        seen,
        some.map(({ subject, id, kind }) => `${subject}/${id}/${kind}`),
      );
      if (some.length < 7) break;
    }
    expect([seen.length, new Set(seen).size]).toEqual([total, total]);
  });
  it('figures differ where facts do', async () => {
    expect((await figures(await byFacts('2021-12-31', '2022-12-31'))).length).toBeGreaterThan(0);
    expect(await figures(await byFacts('2023-05-31', '2023-05-31'))).toEqual([]);
  });
  it('many at once are taken in turn, and more than a few are refused for now', async () => {
    const days = ['2023-01-01', '2023-01-02', '2023-01-03', '2023-01-04', '2023-01-05', '2023-01-06'];
    const all = await Promise.all(days.map((day) => byFacts(day, '2023-05-31')));
    const ended = await Promise.allSettled(all.map((sides) => compareFigures(app, WORKSPACE, PROGRAMME, sides)));
    expect(ended.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 4 }, () => 'fulfilled'),
      'rejected',
      'rejected',
    ]);
    const [, , , , busy] = all;
    expect(ended[4]).toMatchObject({ reason: { name: expect.any(String) as string } });
    // What was refused is not remembered.
    expect((await compareFigures(app, WORKSPACE, PROGRAMME, busy!)).changed.length).toBeGreaterThan(0);
  });
  it('an entry is no day', async () =>
    expect(await codesOf(sidesOf({ by: 'facts', from: { sequence: 1 }, to: { day: asDay('2023-05-31') } }))).toEqual([
      'compare.entry-of-facts',
    ]));
});
