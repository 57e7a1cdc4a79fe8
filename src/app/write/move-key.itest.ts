/** A number, a period or a place that was wrong: the record moves to its right one, unless something stands on it. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { readRecordHistory } from '#app/read/history.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { openProgramme } from '#app/read/programme.ts';
import type { Values } from '#app/read/entry/values.ts';
import { orRefuse } from '#app/refusal.ts';
import { writeContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { undoCommand } from '#app/write/undo-command.ts';
import { writeEntry, type WrittenEntry } from '#app/write/write-entry.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';
import { q } from '#testing/records.ts';
import { codesOf, problemsOf } from '#testing/refused.ts';

let app: Application;
beforeAll(async () => {
  app = await testApplication();
  await importProgramme(app, {
    files: orRefuse(await readFolder(resolve(import.meta.dirname, '../../../data/sample/bac-kan'))),
    actor: 'Nguyễn Văn A',
  });
});
afterAll(() => app.close());

const context = () =>
  writeContext(app, { workspace: 'bac-kan', caller: OPERATOR, action: 'record:write', typed: 'Trần Thị B' });
const write = (given: Partial<WrittenEntry> & Pick<WrittenEntry, 'subject' | 'values'>) =>
  writeEntry(context(), { programme: '08-nq-tu', purpose: 'add', reason: '', seed: randomUUID(), ...given });
const putRight = (subject: Subject, id: string, values: Values, more: Partial<WrittenEntry> = {}) =>
  write({ subject, id, values, base: 1, purpose: 'correct', reason: 'nhầm kỳ', moves: true, ...more });
const find = async (subject: Subject, id: string) => {
  const { view, ask } = await openProgramme(app, { workspace: 'bac-kan', programme: '08-nq-tu' });
  return ask(() => view.onRecord(subject, id) ?? undefined);
};

const revenue = (period: string): Values => ({
  measure: 'budget-revenue',
  place: 'bac-kan',
  period,
  kind: 'actual',
  value: '44 tỷ đồng',
  'source.document': 'bao-cao-so-ket-08',
});
const objective = (id: string, more: Values = {}): Values => ({
  id,
  kind: 'task',
  part: 'results',
  title: `Việc ${id}`,
  'source.document': 'bao-cao-so-ket-08',
  ...more,
});

it('a value of the wrong period stands under the right one, in one command that can be taken back', async () => {
  const wrong = await write({ subject: 'observation', values: revenue('quý II/2022') });
  const right = await putRight('observation', wrong.id, revenue('quý III/2022'));
  expect(right.id).not.toBe(wrong.id);
  expect(await find('observation', wrong.id)).toBeUndefined();
  expect(await find('observation', right.id)).toMatchObject({ period: '2022-Q3' });
  const [last] = await readRecordHistory(app, 'bac-kan', 'observation', right.id);
  expect(last).toMatchObject({ command: 'correct-record', reason: 'nhầm kỳ', actor: 'Trần Thị B' });
  const place = { command: last?.command_id ?? '', sequence: last?.sequence ?? 0 };
  await undoCommand(context(), { caller: OPERATOR, place, reason: '', seed: randomUUID() });
  expect(await find('observation', wrong.id)).toMatchObject({ period: '2022-Q2' });
  expect(await find('observation', right.id)).toBeUndefined();
  expect((await proveJournal(app, 'bac-kan')).breaches).toEqual([]);
});

it('under a period that has its value, nothing is overwritten and nothing goes', async () => {
  const [one, other] = [
    await write({ subject: 'observation', values: revenue('tháng 1/2022') }),
    await write({ subject: 'observation', values: revenue('tháng 2/2022') }),
  ];
  expect(await codesOf(putRight('observation', one.id, revenue('tháng 2/2022')))).toEqual(['form.id-taken']);
  for (const { id } of [one, other]) expect(await find('observation', id)).toBeDefined();
});

it('the number of an objective changes while nothing stands on it', async () => {
  const one = await write({ subject: 'objective', values: objective('8.1') });
  const moved = await putRight('objective', one.id, objective('8.2'));
  expect(moved.id).toBe('08-nq-tu/8.2');
  expect(await find('objective', one.id)).toBeUndefined();
  await write({
    subject: 'progress',
    values: {
      objective: moved.id,
      since: '2022',
      statement: 'đang làm',
      'source.document': 'bao-cao-so-ket-08',
    },
  });
  expect(await codesOf(putRight('objective', moved.id, objective('8.3')))).toEqual(['move.still-used']);
  expect(await find('objective', moved.id)).toBeDefined();
  // Its other words may be put right all the same.
  await putRight('objective', moved.id, objective('8.2', { title: 'Việc khác' }));
  expect(await find('objective', moved.id)).toMatchObject({ title: 'Việc khác' });
});

it.each<[Subject, string, Values]>([
  [
    'finding',
    '2020',
    { kind: 'limit', statement: 'Thu ngân sách còn thấp', figures: 'measure:budget-revenue @bac-kan #2020-07' },
  ],
  ['claim', '2021', { label: 'thu ngân sách', formula: 'sum', parts: 'measure:budget-revenue @bac-kan #2021-07' }],
])('a value stays where a %s names it, and one that is nowhere named moves', async (subject, year, values) => {
  const one = await write({ subject: 'observation', values: revenue(`tháng 7/${year}`) });
  const other = await write({ subject: 'observation', values: revenue(`tháng 8/${year}`) });
  const { id } = await write({ subject, values: { ...values, 'source.document': 'bao-cao-so-ket-08' } });
  expect(await problemsOf(putRight('observation', one.id, revenue(`tháng 9/${year}`)))).toEqual([
    {
      code: 'move.still-used',
      where: { record: `${subject}/${id}` },
      data: { subject: 'observation', id: one.id },
    },
  ]);
  expect(await find('observation', one.id)).toBeDefined();
  const moved = await putRight('observation', other.id, revenue(`tháng 9/${year}`));
  expect(await find('observation', moved.id)).toBeDefined();
  // What it says may be put right where it stands.
  await putRight('observation', one.id, { ...revenue(`tháng 7/${year}`), value: '45 tỷ đồng' });
  expect(await find('observation', one.id)).toMatchObject({ value: q('45 tỷ đồng') });
});

it('what has changed since is told of the record that is there: no development moves it', async () => {
  const one = await write({ subject: 'observation', values: revenue('tháng 5/2022') });
  const told = { purpose: 'develop', moves: false } as const;
  expect(await codesOf(putRight('observation', one.id, revenue('tháng 6/2022'), told))).toEqual(['record.id']);
});

it('names make ids once: a record that is renamed stays where it is', async () => {
  const values = { name: 'Công ty Cũ', kind: 'enterprise', 'source.document': 'bao-cao-so-ket-08' };
  const { id } = await write({ subject: 'party', values });
  expect(await putRight('party', id, { ...values, name: 'Công ty Mới' })).toEqual({ subject: 'party', id });
});
