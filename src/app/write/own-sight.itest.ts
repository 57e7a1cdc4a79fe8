/** Nobody writes what they may not see, and no refusal tells what stands there. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { askedBy } from '#app/people/reader.ts';
import { readState } from '#app/read/records.ts';
import { Refusal } from '#app/refusal.ts';
import { change, type Change } from '#app/write/change.ts';
import { writeContext, type WriteContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { openProgramme } from '#app/read/programme.ts';
import { closeRecord, standingOnRecord } from '#app/write/close-record.ts';
import { forEyesOf } from '#app/write/own-sight.ts';
import { writeEntry } from '#app/write/write-entry.ts';
import { groundIn } from '#core/rules/ground.ts';
import { OPERATOR, type Caller, type Line } from '#core/rights/caller.ts';
import type { RecordIn, Subject } from '#core/subjects/subjects.ts';
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
it('what makes a record and is taken is told alike of what is withheld and of what is not', () => {
  const taken = { code: 'form.id-taken', where: { field: 'id' }, data: { subject: 'objective' } };
  const sight = { sees: [] as const, names: new Set(['objective/p/3', 'objective/3']) };
  expect(forEyesOf(sight, [taken])).toEqual([taken]);
  const twice = {
    code: 'document.duplicate',
    where: { record: 'document/b', field: 'symbol' },
    data: { symbol: '1/BC', ids: ['a', 'b'] },
  };
  const told = [{ code: 'form.id-taken', where: { field: 'symbol' }, data: { subject: 'document' } }];
  expect(forEyesOf({ ...sight, names: new Set(['document/a']) }, [twice])).toEqual(told);
  expect(forEyesOf({ ...sight, names: new Set(['document/c']) }, [twice])).toEqual([twice]);
});
describe('forms', () => {
  const add = (who: Caller, values: Readonly<Record<string, string>>, subject: Subject = 'party') =>
    writeEntry(contextOf(who), {
      subject,
      programme: PROGRAMME,
      values: { 'source.document': 'so-theo-doi', ...values },
      purpose: 'add',
      reason: '',
      seed: randomUUID(),
    });
  const enterprise = { name: 'Công ty Sao Mai', kind: 'enterprise' };
  it('what one line adds is called by no word of its own, and stands in the way of nobody', async () => {
    const hidden = await add(PARTY, { ...enterprise, audience: 'party' });
    expect(hidden.id).toMatch(/^noi-bo(?:-\d+)?$/u);
    expect((await add(GOVERNMENT, enterprise)).id).toBe('cong-ty-sao-mai');
  });
  it('nor is what stands on it', async () => {
    const sponsor = (await add(PARTY, { ...enterprise, name: 'Công ty Sao Hôm', audience: 'party' })).id;
    const { records } = await readState(app, WORKSPACE);
    const [objective = ''] = records.objective.keys();
    const gift = { what: 'Ghế đá công viên', nature: 'money', objective };
    expect((await add(PARTY, { ...gift, sponsor }, 'contribution')).id).toMatch(/^noi-bo/u);
    expect((await add(GOVERNMENT, gift, 'contribution')).id).toBe('ghe-da-cong-vien');
  });
  it('for all who work there words make the id, as ever', async () =>
    expect((await add(GOVERNMENT, { ...enterprise, name: 'Công ty Sao Băng', audience: 'internal' })).id).toBe(
      'cong-ty-sao-bang',
    ));
  it('a number of a list is the next of what is for everybody', async () => {
    const finding = { kind: 'limit', statement: 'Chậm' };
    const orderOf = async (id: string): Promise<number | undefined> =>
      (await readState(app, WORKSPACE)).records.finding.get(id)?.order;
    const first = (await orderOf((await add(GOVERNMENT, finding, 'finding')).id)) ?? 0;
    expect(await orderOf((await add(PARTY, { ...finding, audience: 'party' }, 'finding')).id)).toBe(first + 1);
    expect(await orderOf((await add(GOVERNMENT, finding, 'finding')).id)).toBe(first + 1);
  });
});

it('how many go with a record is not told to who may not see one of them, and nothing of it goes', async () => {
  const { records } = await readState(app, WORKSPACE);
  const [work] = [...records.work.values()];
  const obstacle: Change = {
    subject: 'obstacle',
    id: 'vuong-sao-khue',
    programme: PROGRAMME,
    draft: {
      id: 'vuong-sao-khue',
      work: work?.ref.id ?? '',
      kind: 'planning',
      statement: 'Vướng của Sao Khuê',
      audience: 'party',
      source: { document: 'so-theo-doi' },
    } as never,
  };
  await write(OPERATOR, obstacle);
  const { programme, ref } = work ?? { programme: PROGRAMME, ref: { subject: 'work', id: '', version: 0 } as const };
  const { view } = await openProgramme(askedBy(app, GOVERNMENT), { workspace: WORKSPACE, programme: PROGRAMME });
  const { owned } = standingOnRecord(groundIn(view), 'work', ref.id);
  const given = { subject: 'work', id: ref.id, programme: programme ?? PROGRAMME, base: ref.version } as const;
  const told = await refusalOf(
    closeRecord(contextOf(GOVERNMENT), { ...given, expected: owned.length + 1, reason: 'thử', seed: randomUUID() }),
  );
  expect(told).toContain('record.withheld');
  expect(told).not.toMatch(/close\.more|sao-khue/u);
  expect((await readState(app, WORKSPACE)).records.work.has(ref.id)).toBe(true);
  await write(OPERATOR, { subject: 'obstacle', id: 'vuong-sao-khue', programme: PROGRAMME, base: 1 });
});

it('a sum over what somebody may not see tells nothing of it', () => {
  const problem = {
    code: 'objective.weights',
    where: { record: 'objective/p/1', field: 'weight' },
    data: { sum: 101, stated: 2, children: 3, of: ['p/1', 'p/2', 'p/3'] },
  };
  const sight = { sees: [] as const, names: new Set(['objective/p/3', 'objective/3']) };
  expect(forEyesOf(sight, [problem])).toEqual([{ code: 'record.withheld', where: {} }]);
  expect(forEyesOf({ ...sight, names: new Set(['objective/q/3']) }, [problem])).toEqual([problem]);
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
