/** Old reports taken into a workspace: journalled with their sentences, once, as a whole; several make a series. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { sha256Of } from '#app/read/history/file-note.ts';
import { proposeHistory, readOldReport } from '#app/read/history/propose.ts';
import { proveJournal } from '#app/read/journal-proof.ts';
import { readJournal } from '#app/read/journal.ts';
import { openProgramme } from '#app/read/programme.ts';
import { Refusal } from '#app/refusal.ts';
import { exportProgramme } from '#app/read/export-programme.ts';
import { change } from '#app/write/change.ts';
import { commandIdOf } from '#app/write/command.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { takeBackDropped, takeHistory, type TakeHistory } from '#app/write/take-history.ts';
import { observationsOf } from '#core/query/observations.ts';
import { droppedByMark } from '#core/review/decide/decided.ts';
import { marksOf } from '#core/review/decide/marks.ts';
import { isOpen } from '#core/review/propose/groups.ts';
import type { Proposal } from '#core/review/propose/proposal.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { asDay } from '#core/value/day.ts';
import { findKeptFile } from '#store/kept-files.ts';
import { testApplication } from '#testing/database.ts';
import { faultsOf, problemsOf } from '#testing/refused.ts';
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

const read = async (text: string) =>
  proposeHistory(
    { file: 'cu.txt', read: readOldReport({ file: 'cu.txt', bytes: bytesOf(text) }), day: asDay('2022-12-31') },
    await opened(),
  );
const proposed = async (text: string): Promise<readonly Proposal[]> => (await read(text)).proposals;
/** What the page still asks of a report. */
const asked = async (text: string): Promise<readonly Proposal[]> => {
  const { proposals, report } = await read(text);
  const [marks, dropped] = [marksOf(proposals), droppedByMark(report.decided)];
  return proposals.filter((one) => isOpen(one) && !dropped.has(marks.get(one.key) ?? ''));
};

interface Chosen {
  /** Left for later. */
  readonly leave?: (proposal: Proposal) => boolean;
  readonly drop?: (proposal: Proposal) => boolean;
  readonly correct?: (proposal: Proposal) => Readonly<Record<string, string>>;
}

const accepted = async (
  text: string,
  { leave = () => false, drop = () => false, correct = () => ({}) }: Chosen = {},
): Promise<TakeHistory> => {
  const whole = await proposed(text);
  const marks = marksOf(whole);
  const markOf = ({ key }: Proposal): string => marks.get(key) ?? '';
  const decided = whole.filter((one) => isOpen(one) && !leave(one));
  const all = decided.filter((one) => !drop(one));
  const { view, units } = await opened();
  return {
    programme: 'p',
    file: 'cu.txt',
    bytes: bytesOf(text),
    report: { values: { subject: 'kết quả năm 2021' }, row: 'bao-cao' },
    units,
    dropped: decided
      .filter(drop)
      .map((proposal, at) => ({ proposal, mark: markOf(proposal), row: `r[${at + all.length}]` })),
    taken: all.map((proposal, at) => ({
      proposal,
      mark: markOf(proposal),
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
  it('gifts, sizes and tasks ahead are records, too', async () => {
    const text = `BÁO CÁO
Kết quả năm 2022
II. KẾT QUẢ THỰC HIỆN
1. Hạ tầng
Nghĩa trang Phúc An, quy mô diện tích đất quy hoạch là 16,61 ha, đang thi công.
Công ty TNHH Sao Mai tài trợ 02 cổng chào, 15 thiết bị Wifi công cộng.
III. NHIỆM VỤ TRỌNG TÂM TRONG THỜI GIAN TỚI
1. Các cấp ủy, chính quyền tiếp tục quán triệt nghị quyết đến toàn thể cán bộ, đảng viên.
`;
    const { fell } = await takeHistory(context(), await accepted(text));
    expect(fell).toBe(0);
    const { view } = await opened();
    expect(view.all('extent').map(({ extent, stage, value }) => [extent, stage, value.amount])).toEqual([
      ['area', 'planned', '16.61'],
    ]);
    expect(view.all('contribution').map(({ what, sponsor, pledged }) => [what, sponsor, pledged?.amount])).toEqual([
      ['cổng chào', view.all('party')[0]?.ref.id, '2'],
      ['thiết bị Wifi công cộng', view.all('party')[0]?.ref.id, '15'],
    ]);
    expect(view.all('task').map(({ order, actors, statements }) => [order, actors, statements])).toEqual([
      [1, 'các cấp ủy, chính quyền', ['tiếp tục quán triệt nghị quyết đến toàn thể cán bộ, đảng viên']],
    ]);
    expect(await asked(text)).toEqual([]);
  });
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

  it('what hangs on a proposal that was not taken falls with it, and what only names it loses the name', async () => {
    const given = await accepted(FIRST, {
      leave: ({ subject, values }) => values['name'] === 'Tỷ lệ hộ nghèo' || subject === 'agency',
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
    expect(await faultsOf(takeHistory(context(), { ...given, taken: [] }))).toEqual([['history.none', undefined]]);
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

  it('a conflict stands at its row, and names what each of both wants', async () => {
    await takeHistory(context(), await accepted(FIRST));
    const given = { ...(await accepted(FIRST.replace('6,1%', '6,3%'))), seed: 'form 2' };
    const other = { ...(await accepted(FIRST.replace('6,1%', '6,4%'))), seed: 'form 3' };
    await takeHistory({ ...context(), author: 'Người khác' }, other);
    const clash = await problemsOf(takeHistory(context(), given));
    expect(clash).toMatchObject([
      {
        code: 'write.conflict',
        where: { field: `${given.taken[0]?.row}.source` },
      },
      {
        code: 'write.conflict',
        where: { field: `${given.taken[0]?.row}.value` },
        data: { base: '6,1%', current: '6,4%', mine: '6,3%', actor: 'Người khác' },
      },
    ]);
  });

  it('where a record needs what is only proposed so far, that is told at its field', async () => {
    const given = await accepted(FIRST, { leave: ({ subject }) => subject === 'objective' });
    const rows = given.taken.filter(({ proposal }) => proposal.subject === 'work').map(({ row }) => row);
    expect(await faultsOf(takeHistory(context(), given))).toEqual(
      rows.map((row) => ['history.not-yet', `${row}.objective`]),
    );
  });

  it('what a rule of all records refuses stands at the row that breaks it', async () => {
    const given = await accepted(FIRST, {
      correct: ({ subject }) => (subject === 'work' ? { objective: 'p/99' } : {}),
    });
    const row = given.taken.find(({ proposal }) => proposal.subject === 'work')?.row;
    const told = await faultsOf(takeHistory(context(), given));
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(([, field]) => field === row || field?.startsWith(`${row}.`))).toBe(true);
  });
});

describe('what was decided', () => {
  it('a corrected name is known to what is decided later, and asked no more', async () => {
    const later = ({ subject }: Proposal): boolean =>
      !['place', 'agency', 'document', 'objective', 'work'].includes(subject);
    const renamed = ({ subject }: Proposal) => (subject === 'work' ? { name: 'Chợ đầu mối Bình Hòa' } : {});
    await takeHistory(context(), await accepted(FIRST, { leave: later, correct: renamed }));
    const [work] = (await opened()).view.all('work');
    const left = await asked(FIRST);
    expect(left.filter(({ subject }) => subject === 'work')).toEqual([]);
    const money = left.find(({ subject }) => subject === 'funding');
    expect(money?.values['work']).toBe(work?.ref.id);
    await takeHistory(context(), { ...(await accepted(FIRST)), seed: 'form 2' });
    expect((await opened()).view.all('work').map(({ name }) => name)).toEqual(['Chợ đầu mối Bình Hòa']);
    expect((await opened()).view.all('funding').map((one) => one.work)).toEqual([work?.ref.id]);
    expect(await asked(FIRST)).toEqual([]);
  });

  it('a corrected value is no difference when the report comes again; of another report it is one', async () => {
    const correct = ({ values }: Proposal) => (values['value'] === '6,1%' ? { value: '6,2%' } : {});
    await takeHistory(context(), await accepted(FIRST, { correct }));
    expect(await asked(FIRST)).toEqual([]);
    const [differs] = await asked(SECOND.replace('2022, tỷ lệ hộ nghèo còn 5,2%', '2021, tỷ lệ hộ nghèo là 6,1%'));
    expect(differs?.existing?.changes).toEqual([{ field: 'value', was: '6,2%', is: '6,1%' }]);
  });

  it('a record that is gone is proposed again', async () => {
    await takeHistory(context(), await accepted(FIRST));
    const { view } = await opened();
    const [money] = view.all('funding');
    if (!money) throw new Error('no money');
    await change(context(), {
      commandId: commandIdOf('gone', 'A', {}),
      changes: [{ subject: 'funding', id: money.ref.id, programme: 'p', base: money.ref.version }],
    });
    expect((await asked(FIRST)).map(({ subject }) => subject)).toEqual(['funding']);
    await takeHistory(context(), { ...(await accepted(FIRST)), seed: 'form 2' });
    expect(await asked(FIRST)).toEqual([]);
  });

  it('what was dropped is not asked again, whatever came on record since, until it is taken back; once each', async () => {
    const drop = ({ subject }: Proposal): boolean => subject === 'observation' || subject === 'funding';
    const only = await accepted(FIRST, { drop, leave: (one) => !drop(one) });
    expect(await takeHistory(context(), only)).toEqual({ taken: 0, fell: 0, dropped: only.dropped?.length });
    expect(await faultsOf(takeHistory(context(), { ...only, seed: 'form 2' }))).toEqual(
      only.dropped?.map(({ row }) => ['history.decided', row]),
    );
    await takeHistory(context(), { ...(await accepted(FIRST, { leave: drop })), seed: 'form 3' });
    expect(await asked(FIRST)).toEqual([]);
    expect((await read(FIRST)).proposals.filter(isOpen).every(drop)).toBe(true);
    const one = (await opened()).view.all('proposal').find(({ record }) => record === undefined);
    if (!one) throw new Error('nothing dropped');
    const back = { id: one.ref.id, base: one.ref.version, seed: 'back' };
    await takeBackDropped(context(), await opened(), back);
    await takeBackDropped(context(), await opened(), back);
    expect((await asked(FIRST)).map(({ sentence }) => sentence)).toEqual([one.sentence]);
    expect(await faultsOf(takeBackDropped(context(), await opened(), { ...back, seed: 'again' }))).toEqual([
      ['history.not-dropped', undefined],
    ]);
    const { commands } = await readJournal(app, { workspace: 'w', reader: OPERATOR });
    expect(commands[0]).toMatchObject({ command: 'take-back-dropped', actor: 'Trần Thị B' });
  });

  it('goes with the programme’s files and comes in with them', async () => {
    await takeHistory(context(), await accepted(FIRST, { drop: ({ subject }) => subject === 'funding' }));
    const files = await exportProgramme(app, 'w', 'p');
    await importProgramme(app, { files, actor: 'A' });
    expect(await asked(FIRST)).toEqual([]);
    expect((await exportProgramme(app, 'w', 'p')).get('report-proposals.yaml')).toEqual(
      files.get('report-proposals.yaml'),
    );
  });
});

describe('the report as a document', () => {
  const SYMBOL = FIRST.replace('BÁO CÁO', 'Số: 12/BC-UBND\n\nBÁO CÁO');
  it('that was on record is known again by its file, and names it; another with its symbol is only likely', async () => {
    const work = await accepted(SYMBOL, { leave: ({ subject }) => !['objective', 'work'].includes(subject) });
    const doc = { values: { symbol: '12/BC-UBND', date: '31/12/2022', subject: 'kết quả' }, row: 'bao-cao' };
    await takeHistory(context(), { ...work, bytes: bytesOf('bản khác'), report: doc });
    const before = await read(SYMBOL);
    const id = before.report.likely?.ref.id ?? '';
    expect([before.report.known, id !== '']).toEqual([undefined, true]);
    const given = { ...(await accepted(SYMBOL)), report: { id, row: 'bao-cao-la' }, seed: 'form 2' };
    expect(await faultsOf(takeHistory(context(), given))).toEqual([]);
    const { known } = (await read(SYMBOL)).report;
    expect(known?.ref.id).toBe(id);
    expect(known?.note?.split('\n')).toEqual([
      `Tệp cu.txt, SHA-256 ${sha256Of(bytesOf('bản khác'))}`,
      `Tệp cu.txt, SHA-256 ${sha256Of(bytesOf(SYMBOL))}`,
    ]);
    expect((await opened()).view.all('document').filter(({ kind }) => kind === 'report')).toHaveLength(1);
  });
  it('that is not on record is told where it was chosen', async () => {
    const given = { ...(await accepted(FIRST)), report: { id: 'khong-co', row: 'bao-cao-la' } };
    expect(await faultsOf(takeHistory(context(), given))).toContainEqual(['form.choose', 'bao-cao-la']);
  });
});
