/** Nobody writes what they may not see, and no refusal tells what stands there. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { askedBy } from '#app/people/reader.ts';
import { readState } from '#app/read/records.ts';
import { Refusal } from '#app/refusal.ts';
import { change, type Change } from '#app/write/change.ts';
import { writeContext, type WriteContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { OPERATOR, type Caller, type Line } from '#core/rights/caller.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { testApplication } from '#testing/database.ts';
import { secondProgramme } from '#testing/second-programme.ts';

const WORKSPACE = 'xa-ven-song';
const PROGRAMME = '12-nq-hdnd';
const NAME = 'Công ty bí danh Sao Khuê';
let app: Application;

const caller = (lines: readonly Line[]): Caller => ({
  kind: 'person',
  id: 'p',
  name: 'Người ghi',
  administers: false,
  grants: [{ workspace: WORKSPACE, role: 'office', lines }],
});
const contextOf = (who: Caller): WriteContext =>
  writeContext(askedBy(app, who), { workspace: WORKSPACE, caller: who, action: 'record:write', typed: 'Người ghi' });
const party = (id: string, more: Partial<RecordIn<'party'>> = {}): Change => ({
  subject: 'party',
  id,
  programme: PROGRAMME,
  draft: {
    id,
    name: NAME,
    kind: 'enterprise',
    source: { document: 'so-theo-doi' },
    ...more,
  } satisfies RecordIn<'party'>,
});
const write = (who: Caller, ...changes: readonly Change[]): Promise<unknown> =>
  change(contextOf(who), { commandId: randomUUID(), changes });
const refusalOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? JSON.stringify(error.problems) : String(error)),
  );

const [GOVERNMENT, PARTY] = [caller(['government']), caller(['party'])];
beforeAll(async () => {
  app = await testApplication();
  await importProgramme(app, { files: secondProgramme(), actor: 'A' });
  await write(OPERATOR, party('sao-khue', { audience: 'party' }));
});
afterAll(() => app.close());

it.each<readonly [string, Change]>([
  ['changing it', { ...party('sao-khue', { short: 'SK' }), base: 1 }],
  ['closing it', { subject: 'party', id: 'sao-khue', programme: PROGRAMME, base: 1 }],
  ['adding one of its name', party('sao-khue')],
])('%s says that something is in the way, and nothing of what', async (_, one) => {
  const told = await refusalOf(write(GOVERNMENT, one));
  expect(told).toContain('record.withheld');
  expect(told).not.toMatch(/Sao Khuê|sao-khue/u);
});
it('what must go with it is not told either', async () => {
  await write(OPERATOR, party('goc'));
  const { records } = await readState(app, WORKSPACE);
  const [objective = ''] = records.objective.keys();
  await write(OPERATOR, {
    subject: 'contribution',
    id: 'dong-gop-sao-khue',
    programme: PROGRAMME,
    draft: {
      id: 'dong-gop-sao-khue',
      what: 'pano',
      nature: 'money',
      sponsor: 'goc',
      objective,
      audience: 'party',
      source: { document: 'so-theo-doi' },
    } satisfies RecordIn<'contribution'>,
  });
  const told = await refusalOf(write(GOVERNMENT, { subject: 'party', id: 'goc', programme: PROGRAMME, base: 1 }));
  expect(told).not.toBe('done');
  expect(told).not.toContain('sao-khue');
});
it('nobody gives a record to readers among whom they are not', async () => {
  expect(await refusalOf(write(GOVERNMENT, party('x', { audience: 'party' })))).toContain('audience.not-own');
  expect(await refusalOf(write(GOVERNMENT, party('y', { audience: 'government' })))).toBe('done');
});
it('files that replace a programme are taken of those alone who see all of it', async () => {
  const files = { files: secondProgramme(), actor: 'B' };
  expect(await refusalOf(importProgramme(askedBy(app, GOVERNMENT), files))).toContain('import.withheld');
  expect(await refusalOf(importProgramme(askedBy(app, PARTY), { ...files, check: true }))).toContain('import.withheld');
});
it('who sees it writes it', async () => {
  expect(await refusalOf(write(PARTY, { ...party('sao-khue', { audience: 'party', short: 'SK' }), base: 1 }))).toBe(
    'done',
  );
});
