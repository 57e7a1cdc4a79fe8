/** What is being set up is there for nobody but those who set it up, until one write opens it for good. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { askedBy } from '#app/people/reader.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { readJournal } from '#app/read/journal.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { readClosedProgrammes, readProgrammes } from '#app/read/programmes.ts';
import { readSomeWorkspaces, readWorkspace } from '#app/read/records.ts';
import { openWorkspace } from '#app/read/workspace.ts';
import { Refusal } from '#app/refusal.ts';
import { readNotices } from '#app/reminders/notices.ts';
import { writeContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { openDraft } from '#app/write/open-draft.ts';
import { setUpProgramme } from '#app/write/set-up.ts';
import { OPERATOR, PUBLIC, ROLES, type Caller, type Role, type SignedIn } from '#core/rights/caller.ts';
import { testApplication } from '#testing/database.ts';

const WORKSPACE = 'phuong-duc-xuan';
const ALL = () => ({ limit: 100, offset: 0 });

const person = (workspace: string, role: Role, administers = false): SignedIn => ({
  kind: 'person',
  id: 'a',
  name: 'A',
  administers,
  grants: [{ workspace, role, lines: ['party', 'government'] }],
});
const SEEING: readonly Caller[] = [OPERATOR, person(WORKSPACE, 'administrator'), person('w', 'leader', true)];
const BLIND: readonly Caller[] = [
  PUBLIC,
  person('w', 'administrator'),
  ...ROLES.filter((role) => role !== 'administrator').map((role) => person(WORKSPACE, role)),
];

let app: Application;
beforeAll(async () => {
  app = await testApplication('2026-11-29T03:00:00Z');
  await setUpProgramme(app, OPERATOR, {
    unit: '01840',
    agencies: [{ name: 'Ủy ban nhân dân phường', short: '', line: 'government' }],
    issuer: 0,
    owner: 0,
    symbol: '12/NQ-HĐND',
    date: '15/3/2026',
    subject: 'phát triển phường',
    aim: '',
    from: '',
    to: '',
    signer: '',
    author: 'B',
  });
});
afterAll(() => app.close());

const seenBy = async (caller: Caller) => {
  const own = askedBy(app, caller);
  const refused = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'there',
      (error: unknown) => (error instanceof Refusal ? (error.problems[0]?.code ?? '') : Promise.reject(error as Error)),
    );
  const { items, total } = await readProgrammes(own, undefined, ALL);
  return {
    programmes: items.length,
    total,
    workspaces: (await readSomeWorkspaces(own, ALL())).total,
    row: await refused(readWorkspace(own, WORKSPACE)),
    opened: await refused(openWorkspace(own, { workspace: WORKSPACE })),
    within: await refused(readWorkspace({ ...own, database: own.database.within(WORKSPACE) }, WORKSPACE)),
  };
};
const THERE = { programmes: 1, total: 1, workspaces: 1, row: 'there', opened: 'there', within: 'there' };
const ABSENT = {
  programmes: 0,
  total: 0,
  workspaces: 0,
  row: 'workspace.unknown',
  opened: 'workspace.unknown',
  within: 'workspace.unknown',
};
const context = () =>
  writeContext(app, { workspace: WORKSPACE, caller: OPERATOR, action: 'workspace:draft', typed: 'B' });

describe('a programme that is being set up', () => {
  it('is there for administrators and at the machine, and for nobody else; nobody is reminded of it', async () => {
    for (const caller of SEEING) expect(await seenBy(caller)).toEqual(THERE);
    for (const caller of BLIND) expect(await seenBy(caller)).toEqual(ABSENT);
    expect(await readNotices(app, person(WORKSPACE, 'office'))).toEqual([]);
    expect(await readClosedProgrammes(askedBy(app, PUBLIC), undefined)).toEqual([]);
  });
  it('files neither open it nor, once it is open, close it', async () => {
    const files = await exportProgramme(app, WORKSPACE);
    const plain = new Map(files).set(
      'workspace.yaml',
      new TextEncoder().encode(`id: ${WORKSPACE}\nname: Phường Đức Xuân\n`),
    );
    expect(new TextDecoder().decode(files.get('workspace.yaml'))).toContain('purpose: draft');
    await importProgramme(app, { files: plain, actor: 'B' });
    expect(await seenBy(PUBLIC)).toEqual(ABSENT);
    await openDraft(context(), 'một');
    await importProgramme(app, { files, actor: 'B' });
    expect(await seenBy(PUBLIC)).toEqual(THERE);
  });
  it('is opened once: the journal tells by whom, and stays whole', async () => {
    const { sequence } = await readWorkspace(app, WORKSPACE);
    await openDraft(context(), 'hai');
    expect((await readWorkspace(app, WORKSPACE)).sequence).toBe(sequence);
    const { commands } = await readJournal(app, { workspace: WORKSPACE });
    const opening = commands
      .filter(({ command }) => command === 'open-draft')
      .flatMap(({ entries }) => entries.map(({ entry }) => entry));
    expect(opening).toMatchObject([{ actor: 'B', subject: 'workspace', before: { purpose: 'draft' } }]);
    expect((await proveJournal(app, WORKSPACE)).breaches).toEqual([]);
  });
});
