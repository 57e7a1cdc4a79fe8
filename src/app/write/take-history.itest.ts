/** Old reports taken into a workspace: journalled with their sentences, once, as a whole; several make a series. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { proposeHistory } from '#app/read/history/propose.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { readJournal } from '#app/read/journal.ts';
import { openProgramme } from '#app/read/programme.ts';
import { Refusal } from '#app/refusal.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { sha256Of, takeHistory, type TakeHistory } from '#app/write/take-history.ts';
import { observationsOf } from '#core/query/observations.ts';
import { isOpen } from '#core/review/propose/groups.ts';
import type { Proposal } from '#core/review/propose/proposal.ts';
import { asDay } from '#core/value/day.ts';
import { findKeptFile } from '#store/kept-files.ts';
import { testApplication } from '#testing/database.ts';
import { BASE, filesOf } from '#testing/small-programme.ts';

const EMPTY = {
  'workspace.yaml': BASE['workspace.yaml'],
  'programme.yaml': BASE['programme.yaml'],
  'documents.yaml':
    '- { id: nq-01, kind: resolution, symbol: 01/NQ-HĐND, date: 2021-01-10, issuer: hdnd-xa, subject: phát triển xã A }\n',
  'places.csv': BASE['places.csv'],
  'units.csv': BASE['units.csv'],
};
const FIRST = `BÁO CÁO

Kết quả thực hiện Nghị quyết số 01/NQ-HĐND năm 2021

II. KẾT QUẢ THỰC HIỆN

1. Phát triển kinh tế

Tỷ lệ hộ nghèo năm 2021 là 6,1%. Xã có 10 gia trại chăn nuôi. Theo Quyết định số 12/QĐ-UBND ngày 05/3/2021 của UBND huyện về việc phê duyệt quy hoạch chợ.

2. Xây dựng hạ tầng

Chợ Trung tâm Bình Hòa, tổng mức đầu tư 6,4 tỷ đồng từ ngân sách tỉnh, đã hoàn thành đưa vào sử dụng.
`;
const SECOND = `II. KẾT QUẢ THỰC HIỆN

1. Phát triển kinh tế

Năm 2022, tỷ lệ hộ nghèo còn 5,2%.
`;

let app: Application;
beforeEach(async () => {
  app = await testApplication('2026-11-29T03:00:00Z');
  await importProgramme(app, { files: filesOf(EMPTY), actor: 'Nguyễn Văn A' });
});
afterEach(() => app.close());

const bytesOf = (text: string) => new TextEncoder().encode(text);
const opened = () => openProgramme(app, { workspace: 'w', programme: 'p', asOf: asDay('2026-11-29') });
const context = () => ({ app, workspace: 'w', author: 'Trần Thị B' });

const proposed = async (text: string): Promise<readonly Proposal[]> =>
  (await proposeHistory({ file: 'cu.txt', bytes: bytesOf(text), day: asDay('2022-12-31') }, await opened())).proposals;

interface Chosen {
  readonly drop?: (proposal: Proposal) => boolean;
  readonly correct?: (proposal: Proposal) => Readonly<Record<string, string>>;
}

const accepted = async (
  text: string,
  { drop = () => false, correct = () => ({}) }: Chosen = {},
): Promise<TakeHistory> => {
  const all = (await proposed(text)).filter((one) => isOpen(one) && !drop(one));
  const { view, units } = await opened();
  return {
    programme: 'p',
    file: 'cu.txt',
    bytes: bytesOf(text),
    report: { values: { subject: 'kết quả năm 2021' }, row: 'bao-cao' },
    units,
    taken: all.map((proposal, at) => ({
      proposal,
      values: { ...proposal.values, ...correct(proposal) },
      row: `r[${at}]`,
      base: proposal.existing && view.onRecord(proposal.subject, proposal.existing.id)?.ref.version,
    })),
    sent: { text, keys: all.map(({ key }) => key) },
    seed: 'form 1',
  };
};
const poverty = async () => {
  const { view, ask } = await opened();
  return ask(() => {
    const measure = view.all('measure').find(({ name }) => name === 'Tỷ lệ hộ nghèo');
    return measure ? observationsOf(view, measure.id).map(({ period, value }) => [period, value?.amount]) : [];
  });
};

describe('an old report', () => {
  it('is journalled with the sentence of each record as its source, and its file is kept', async () => {
    const { taken, fell } = await takeHistory(context(), await accepted(FIRST));
    expect([taken > 8, fell]).toEqual([true, 0]);
    const { view } = await opened();
    const [report] = view.all('document').filter(({ kind }) => kind === 'report');
    expect(report?.note).toContain(sha256Of(bytesOf(FIRST)));
    expect(view.all('work').map(({ name, source }) => [name, source])).toEqual([
      [
        'Chợ Trung tâm Bình Hòa',
        {
          document: report?.ref.id,
          at: 'II.2: “Chợ Trung tâm Bình Hòa, tổng mức đầu tư 6,4 tỷ đồng từ ngân sách tỉnh, đã hoàn thành đưa vào sử dụng.”',
        },
      ],
    ]);
    expect(view.all('funding').map(({ work, capital, amount }) => [work, capital, amount.amount])).toEqual([
      [view.all('work')[0]?.ref.id, 'province', '6400000000'],
    ]);
    expect(view.all('objective').map(({ ref }) => ref.id)).toEqual(['p/1', 'p/2']);
    expect(await poverty()).toEqual([['2021', '6.1']]);
    const { commands } = await readJournal(app, { workspace: 'w' });
    expect(commands[0]).toMatchObject({ command: 'take-history', actor: 'Trần Thị B' });
    expect(commands[0]?.reason).toContain(`cu.txt, SHA-256 ${sha256Of(bytesOf(FIRST))}`);
    expect((await proveJournal(app, 'w')).breaches).toEqual([]);
    const kept = await findKeptFile(app.database.reader, 'w', sha256Of(bytesOf(FIRST)));
    expect(kept && new TextDecoder().decode(kept)).toBe(FIRST);
  });

  it('twice the same form is once', async () => {
    const given = await accepted(FIRST);
    const first = await takeHistory(context(), given);
    const { view } = await opened();
    expect(await takeHistory(context(), given)).toEqual(first);
    expect((await opened()).view.records.sequence).toBe(view.records.sequence);
  });

  it('of a report that was taken in nothing is left to decide', async () => {
    await takeHistory(context(), await accepted(FIRST));
    expect((await proposed(FIRST)).filter(isOpen)).toEqual([]);
  });

  it('what hangs on a dropped proposal falls with it, and what only names it loses the name', async () => {
    const given = await accepted(FIRST, {
      drop: ({ subject, values }) => values['name'] === 'Tỷ lệ hộ nghèo' || subject === 'agency',
    });
    expect((await takeHistory(context(), given)).fell).toBe(1);
    const { view } = await opened();
    expect(await poverty()).toEqual([]);
    expect(view.all('document').find(({ symbol }) => symbol === '12/QĐ-UBND')).not.toHaveProperty('issuer');
  });

  it('what a person corrected is what is written', async () => {
    await takeHistory(
      context(),
      await accepted(FIRST, { correct: ({ values }) => (values['value'] === '6,1%' ? { value: '6,2%' } : {}) }),
    );
    expect(await poverty()).toEqual([['2021', '6.2']]);
  });

  it('is written as a whole or not at all, each fault at its row', async () => {
    const before = (await opened()).view.records.sequence;
    const given = await accepted(FIRST, {
      correct: ({ subject }) => (subject === 'funding' ? { amount: 'nhiều' } : {}),
    });
    const row = given.taken.find(({ proposal }) => proposal.subject === 'funding')?.row;
    await expect(takeHistory(context(), given)).rejects.toMatchObject({
      problems: [{ where: { field: `${row}.amount` } }],
    });
    expect((await opened()).view.records.sequence).toBe(before);
    await expect(takeHistory(context(), { ...given, taken: [] })).rejects.toThrow(Refusal);
  });

  it('a second one joins into the series', async () => {
    await takeHistory(context(), await accepted(FIRST));
    await takeHistory(context(), { ...(await accepted(SECOND)), seed: 'form 2' });
    expect(await poverty()).toEqual([
      ['2021', '6.1'],
      ['2022', '5.2'],
    ]);
    expect((await opened()).view.all('measure').filter(({ unit }) => unit === '%')).toHaveLength(1);
  });

  it('a value that differs is a change of the record that was seen, and of no later one', async () => {
    await takeHistory(context(), await accepted(FIRST));
    const corrected = FIRST.replace('6,1%', '6,3%');
    const given = { ...(await accepted(corrected)), seed: 'form 2' };
    expect(given.taken.map(({ proposal }) => proposal.subject)).toEqual(['observation']);
    const stale = { ...given, taken: given.taken.map((one) => ({ ...one, base: 0 })), seed: 'form 3' };
    await expect(takeHistory(context(), stale)).rejects.toThrow(Refusal);
    expect(await poverty()).toEqual([['2021', '6.1']]);
    await takeHistory(context(), given);
    expect(await poverty()).toEqual([['2021', '6.3']]);
  });
});
