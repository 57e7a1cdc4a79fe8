/** A review tells nobody of records that they may not see: for them these are not on record. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { askedBy } from '#app/people/reader.ts';
import { openProgramme } from '#app/read/programme.ts';
import { underProgramme } from '#app/read/review/office.ts';
import { pastedReport, reviewReport } from '#app/read/review/review-report.ts';
import { orRefuse } from '#app/refusal.ts';
import { change } from '#app/write/change.ts';
import { writeContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { waiveRemarks } from '#app/write/waive-remarks.ts';
import { OPERATOR, PUBLIC, type Caller, type Line } from '#core/rights/caller.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { reviewAnswer } from '#words/review-answer.ts';
import { testApplication } from '#testing/database.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../../data/sample/bac-kan');
const UNDER = { workspace: 'bac-kan', programme: '08-nq-tu' } as const;
const WORK = 'doi-ky-bridge';
const NAME = 'Công trình bí danh Sao Khuê';
const office = (...lines: readonly Line[]): Caller => ({
  kind: 'person',
  id: lines.join() || 'none',
  name: 'Văn phòng',
  administers: false,
  grants: [{ workspace: UNDER.workspace, role: 'office', lines }],
});
const WHOLE = office('party', 'government');
const BLIND: readonly Caller[] = [office('party'), office(), PUBLIC];

let app: Application;
beforeAll(async () => {
  app = await testApplication('2023-06-05T03:00:00Z');
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'A' });
  await edit('work', WORK, { name: NAME, audience: 'government' });
  await edit('document', '931-qd-ubnd', { audience: 'government' });
}, 60_000);
afterAll(() => app.close());

const edit = async <S extends 'work' | 'document'>(subject: S, id: string, fields: Partial<RecordIn<S>>) => {
  const stands = (await openProgramme(app, UNDER)).view.onRecord(subject, id);
  if (!stands) throw new Error(`no ${subject} ${id}`);
  const { ref, programme: owner, ...draft } = stands;
  await change(writeContext(app, { ...UNDER, caller: OPERATOR, action: 'record:write', typed: 'A' }), {
    commandId: randomUUID(),
    changes: [
      {
        subject,
        id,
        programme: owner ?? UNDER.programme,
        base: ref.version,
        draft: { ...draft, ...fields } as RecordIn<S>,
      },
    ],
  });
};
const review = async (caller: Caller, text: string) =>
  reviewReport(pastedReport(text), await underProgramme(askedBy(app, caller), caller, UNDER));

it('a document that is withheld is one that is not on record', async () => {
  const text = 'Căn cứ Quyết định số 931/QĐ-UBND ngày 18/6/2012 của UBND tỉnh.';
  const rules = async (caller: Caller) => (await review(caller, text)).remarks.map(({ rule }) => rule);
  expect(await rules(WHOLE)).toEqual(['record.document-day']);
  for (const caller of BLIND) {
    const reviewed = await review(caller, text);
    expect(reviewed.remarks.map(({ rule }) => rule)).toEqual(['record.unknown-document']);
    // Neither its day nor its number as the nearest.
    expect(reviewed.remarks[0]?.data).toMatchObject({ symbol: '931/QĐ-UBND' });
    expect(JSON.stringify(reviewAnswer(reviewed, 'vi'))).not.toMatch(/19\/6\/2012|2012-06-19/u);
  }
});

it('what was waved off in words that name a withheld work is not told to who may not see it', async () => {
  const text = 'Báo cáo của của thành phố.';
  const { remarks } = await review(WHOLE, text);
  const [remark] = remarks.filter(({ rule }) => rule === 'repeat.words');
  await waiveRemarks(
    writeContext(askedBy(app, WHOLE), { ...UNDER, caller: WHOLE, action: 'report:word', typed: '' }),
    await openProgramme(askedBy(app, WHOLE), UNDER),
    { remarks: [{ remark: remark!, reason: `Theo văn bản về ${NAME}` }], seed: 'a' },
  );
  const waived = async (caller: Caller) => (await review(caller, text)).waived.map(({ by }) => by.reason);
  expect(await waived(WHOLE)).toEqual([`Theo văn bản về ${NAME}`]);
  for (const caller of BLIND) {
    expect(await waived(caller)).toEqual([]);
    expect(JSON.stringify(reviewAnswer(await review(caller, text), 'vi'))).not.toContain('Sao Khuê');
  }
});

it('how heavily remarks weigh is no secret, and holds for all', async () => {
  for (const caller of [WHOLE, ...BLIND])
    expect((await review(caller, 'Báo cáo của của tỉnh.')).remarks.map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
});
