import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { readState } from '#app/read/records.ts';
import { orRefuse } from '#app/refusal.ts';
import { change, type Change } from '#app/write/change.ts';
import { writeContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { canonicalJson } from '#core/shape/canonical.ts';
import type { RecordIn, Subject } from '#core/subjects/subjects.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { applicationOn, testApplication, testDatabase } from '#testing/database.ts';
import { codesOf, problemsOf } from '#testing/refused.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/bac-kan');
const WORKSPACE = 'bac-kan';
const PROGRAMME = '08-nq-tu';

let url: string;
let app: Application;
/** Another process on the same database. */
let other: Application;
beforeAll(async () => {
  url = await testDatabase();
  [app, other] = [await applicationOn(url), await applicationOn(url)];
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'Nguyễn Văn A' });
});
afterAll(async () => {
  await app.close();
  await other.close();
});

const contextOf = (of: Application, typed: string) =>
  writeContext(of, { workspace: WORKSPACE, caller: OPERATOR, action: 'record:write', typed });
const write = (changes: readonly Change[], commandId = randomUUID(), of = app, who = 'Trần Thị B') =>
  change(contextOf(of, who), { commandId, changes });
const records = async () => (await readState(app, WORKSPACE)).records;
const party = (id: string, name: string, base?: number): Change => ({
  subject: 'party',
  id,
  programme: PROGRAMME,
  ...(base !== undefined && { base }),
  draft: {
    id,
    name,
    kind: 'enterprise',
    source: { document: 'bao-cao-so-ket-08' },
  } satisfies RecordIn<'party'> as RecordIn<Subject>,
});

describe('one write', () => {
  it('adds, changes and removes, each over the version that was seen, and the chain holds', async () => {
    await write([party('cong-ty-1', 'Công ty Một')]);
    expect((await records()).party.get('cong-ty-1')).toMatchObject({ name: 'Công ty Một', ref: { version: 1 } });
    await write([party('cong-ty-1', 'Công ty Hai', 1)]);
    await write([{ subject: 'party', id: 'cong-ty-1', programme: PROGRAMME, base: 2 }]);
    expect((await records()).party.has('cong-ty-1')).toBe(false);
    await write([party('cong-ty-1', 'Công ty Ba')]);
    expect((await records()).party.get('cong-ty-1')?.ref.version).toBe(4);
    expect((await proveJournal(app, WORKSPACE)).breaches).toEqual([]);
  });
  it('a command that comes twice is once, and answered the same: also in another process, at once, and later', async () => {
    const id = randomUUID();
    const before = (await records()).sequence;
    const same = [party('cong-ty-2', 'Công ty')];
    const answers = await Promise.all([write(same, id), write(same, id, other), write(same, id)]);
    await write([party('cong-ty-2', 'Công ty khác', 1)]);
    answers.push(await write(same, id, other));
    expect(new Set(answers.map(canonicalJson)).size).toBe(1);
    expect((await records()).sequence).toBe(before + 2);
    expect(await codesOf(write([party('cong-ty-3', 'Khác')], id))).toEqual(['command.other-content']);
    expect(await codesOf(write(same, id, app, 'Người khác'))).toEqual(['command.other-content']);
  });
  it('who waits for the commit stands aside, and is answered all the same', async () => {
    const waits: Promise<unknown>[] = [];
    const of: Application = {
      ...app,
      aside: (awaited) => {
        waits.push(awaited);
        return awaited;
      },
    };
    expect(await write([party('cong-ty-0', 'Công ty')], randomUUID(), of)).toEqual([
      { subject: 'party', id: 'cong-ty-0' },
    ]);
    expect(await codesOf(write([party('cong-ty-0', 'Khác')], randomUUID(), of))).toEqual(['write.conflict-there']);
    expect(waits).toHaveLength(2);
  });
  it('a stale base is told with both values, who and when, and nothing is lost', async () => {
    await write([party('cong-ty-4', 'Gốc')]);
    await write([party('cong-ty-4', 'Của người khác', 1)], randomUUID(), other, 'Phạm D');
    expect(await problemsOf(write([party('cong-ty-4', 'Của tôi', 1)]))).toEqual([
      {
        code: 'write.conflict',
        where: { record: 'party/cong-ty-4', field: 'name' },
        data: {
          subject: 'party',
          id: 'cong-ty-4',
          actor: 'Phạm D',
          at: '2023-06-01T03:00:00.000Z',
          base: 'Gốc',
          current: 'Của người khác',
          mine: 'Của tôi',
        },
      },
    ]);
    expect(await codesOf(write([party('cong-ty-4', 'Của tôi')]))).toEqual(['write.conflict-there']);
    await write([{ subject: 'party', id: 'cong-ty-4', programme: PROGRAMME, base: 2 }]);
    expect(await codesOf(write([party('cong-ty-4', 'Của tôi', 2)]))).toEqual(['write.conflict-gone']);
  });
  it('of two at the same moment over one base one is taken, the other told what the first wrote', async () => {
    await write([party('cong-ty-5', 'Gốc')]);
    const both = await Promise.all(
      ['Một', 'Hai'].map((name) =>
        problemsOf(write([party('cong-ty-5', name, 1)], randomUUID(), app, `Người ${name}`)),
      ),
    );
    expect(both[0]).toEqual([]);
    expect(both[1]).toMatchObject([
      { code: 'write.conflict', data: { base: 'Gốc', current: 'Một', mine: 'Hai', actor: 'Người Một' } },
    ]);
  });
  it('is all or nothing, and a refused one does not hinder those beside it', async () => {
    const [fine, bad] = await Promise.all([
      codesOf(write([party('cong-ty-6', 'Một')])),
      codesOf(
        write([
          party('cong-ty-7', 'Hai'),
          {
            ...party('cong-ty-8', 'Ba'),
            draft: { ...party('x', 'y').draft, id: 'cong-ty-8', source: { document: 'khong-co' } } as RecordIn<Subject>,
          },
        ]),
      ),
    ]);
    expect([fine, bad]).toEqual([[], ['reference.unknown']]);
    const { party: parties } = await records();
    expect([parties.has('cong-ty-6'), parties.has('cong-ty-7')]).toEqual([true, false]);
  });
  it.each<readonly [string, Change, string]>([
    [
      'a removal of what is used',
      { subject: 'document', id: 'bao-cao-so-ket-08', programme: PROGRAMME, base: 1 },
      'reference.still-used',
    ],
    ['an id that is not the record’s', { ...party('cong-ty-9', 'x'), id: 'khac' }, 'record.id'],
    ['blanks at the ends', party('cong-ty-9', ' x '), 'record.unfit'],
    ['a sign that nobody sees', party('cong-ty-9', 'a\u202eb'), 'field.control'],
    ['far too much', party('cong-ty-9', 'a'.repeat(3_000_000)), 'field.too-long'],
  ])('refuses what an import would: %s', async (_, one, code) => {
    expect(await codesOf(write([one]))).toContain(code);
  });
  it('takes a second report: a programme has one for each time it reports', async () => {
    const { ref, programme: _, ...rest } = [...(await records()).report.values()][0]!;
    const one = { subject: 'report', id: `${ref.id}-2`, programme: PROGRAMME } as const;
    expect(await codesOf(write([{ ...one, draft: { ...(rest as RecordIn<'report'>), id: one.id } }]))).toEqual([]);
    expect(await codesOf(write([{ ...one, base: 1 }]))).toEqual([]);
  });
  it('a sum that a claim states is not contradicted by a change, alone or among many', async () => {
    const before = await records();
    const claim = [...before.claim.values()].find((one) => one.parts.some((part) => part.includes('funding')));
    const paid = [...before.funding.values()].filter((one) =>
      claim?.parts.some((part) => part.includes(one.work ?? '?')),
    );
    const [first] = paid;
    if (!claim || !first) return;
    const { ref, programme: _, ...record } = first;
    const wrong: Change = {
      subject: 'funding',
      id: ref.id,
      programme: PROGRAMME,
      base: ref.version,
      draft: {
        ...record,
        amount: { ...record.amount, amount: '1' },
      } satisfies RecordIn<'funding'> as RecordIn<Subject>,
    };
    const [alone, beside] = await Promise.all([codesOf(write([wrong])), codesOf(write([party('cong-ty-10', 'x')]))]);
    expect(beside).toEqual([]);
    expect(alone).toEqual([]);
  });
  it('what is taken goes out with the files and comes in again', async () => {
    const files = await exportProgramme(app, WORKSPACE);
    const fresh = await testApplication();
    await importProgramme(fresh, { files, actor: 'A' });
    const again = await exportProgramme(fresh, WORKSPACE);
    await fresh.close();
    expect(Buffer.from(again.get('parties.csv') ?? []).equals(Buffer.from(files.get('parties.csv') ?? []))).toBe(true);
  });
  it('two hundred at once from two processes: all there, once, in few commits, and the chain holds', async () => {
    const before = (await records()).sequence;
    const made = Array.from({ length: 200 }, (_, index) => party(`nhieu-${index}`, `Công ty ${index}`));
    const started = performance.now();
    const taken = await Promise.all(
      made.map(async (one, index) => {
        await write([one], randomUUID(), index % 2 === 0 ? app : other);
        return performance.now() - started;
      }),
    );
    expect((await records()).sequence).toBe(before + 200);
    expect(Math.max(...taken)).toBeLessThan(30_000);
    expect((await proveJournal(app, WORKSPACE)).breaches).toEqual([]);
  });
});
