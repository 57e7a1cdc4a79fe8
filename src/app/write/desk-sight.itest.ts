/** What is said on a report's desk is for those alone who may see all that it stands on. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { askedBy } from '#app/people/reader.ts';
import { readJournal } from '#app/read/journal.ts';
import { openProgramme } from '#app/read/programme.ts';
import { prepareReport } from '#app/read/report/prepare.ts';
import { issueOf, readDrift } from '#app/read/report/issued.ts';
import { prepareForReaders } from '#app/read/report/for-readers.ts';
import { unseenBlocks } from '#app/read/report/readers.ts';
import { orRefuse } from '#app/refusal.ts';
import { change } from '#app/write/change.ts';
import { circulateReport } from '#app/write/circulate-report.ts';
import { giveOpinion } from '#app/write/opine-on-report.ts';
import { writeContext } from '#app/write/context.ts';
import { issueReport } from '#app/write/issue-report.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { decideOnReport, takeBackWording, wordBlock, type WordBlock } from '#app/write/word-report.ts';
import { shownText } from '#core/report/worded.ts';
import { OPERATOR, PUBLIC, type Caller, type Line } from '#core/rights/caller.ts';
import type { Action } from '#core/rights/rights.ts';
import type { RecordIn, Subject } from '#core/subjects/subjects.ts';
import { groundIn } from '#core/rules/ground.ts';
import { proposedSymbol } from '#core/rules/report-number.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { testApplication } from '#testing/database.ts';
import { codesOf } from '#testing/refused.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/bac-kan');
const [WORKSPACE, PROGRAMME, DAY, WORK] = ['bac-kan', '08-nq-tu', '2023-05-31', 'doi-ky-bridge'];
const REPORT = 'bao-cao-so-ket';
const NAME = 'Công trình bí danh Sao Khuê';
const SECRET = /sao khuê|doi-ky-bridge/iu;

const office = (...lines: readonly Line[]): Caller => ({
  kind: 'person',
  id: lines.join() || 'none',
  name: `Văn phòng ${lines.join()}`,
  administers: false,
  grants: [{ workspace: WORKSPACE, role: 'office', lines }],
});
const [WHOLE, PARTY] = [office('party', 'government'), office('party')];
const BLIND: readonly Caller[] = [PARTY, office(), PUBLIC];

let app: Application;
beforeEach(async () => {
  await app?.close();
  app = await testApplication('2023-06-05T03:00:00Z');
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'A' });
  await edit('work', WORK, { name: NAME });
}, 60_000);
afterAll(() => app.close());

const as = (caller: Caller): Application => askedBy(app, caller);
const open = (caller: Caller = WHOLE) =>
  openProgramme(as(caller), { workspace: WORKSPACE, programme: PROGRAMME, asOf: DAY });
const writing = (caller: Caller, action: Action) =>
  writeContext(as(caller), { workspace: WORKSPACE, caller, action, typed: 'A' });
const edit = async <S extends Subject>(subject: S, id: string, fields: Partial<RecordIn<S>>): Promise<void> => {
  const stands = (await open(OPERATOR)).view.onRecord(subject, id);
  if (!stands) throw new Error(`no ${subject} ${id}`);
  const { ref, programme: _, ...draft } = stands;
  await change(writing(OPERATOR, 'record:write'), {
    commandId: randomUUID(),
    changes: [
      { subject, id, programme: PROGRAMME, base: ref.version, draft: { ...draft, ...fields } as RecordIn<Subject> },
    ],
  });
};
const restrict = (): Promise<void> => edit('work', WORK, { audience: 'government' });
const word = async (given: Partial<WordBlock>, caller: Caller = WHOLE): Promise<void> =>
  wordBlock(writing(caller, 'report:word'), await open(caller), {
    report: REPORT,
    block: 'opening',
    act: 'replace',
    edited: 'Lời của Văn phòng.',
    seed: randomUUID(),
    ...given,
  });
/** The id of the block that tells of the work. */
const blockOfWork = async (): Promise<string> => {
  const { desk } = await prepareForReaders(as(WHOLE), await open(), REPORT);
  const found = desk.find(({ generated }) => SECRET.test(shownText(generated)));
  if (!found) throw new Error('the work is told nowhere');
  return found.id;
};

/** All that a reader is told of the desk, its records and their entries. */
const toldTo = async (caller: Caller): Promise<string> => {
  const reader = as(caller);
  const { view } = await open(caller);
  const request = { workspace: WORKSPACE, programme: PROGRAMME, asOf: asDay(DAY), report: REPORT };
  const draft = await prepareReport(reader, request);
  const desk = await prepareForReaders(reader, await open(caller), REPORT);
  const journal = await readJournal(reader, { workspace: WORKSPACE, reader: WHOLE });
  return JSON.stringify([
    ...[draft, desk].map(({ document, desk: blocks, orphans, remarks }) => [document, blocks, orphans, remarks]),
    view.all('wording'),
    view.all('opinion'),
    journal.commands.filter(({ entries }) => entries.some(({ entry }) => entry.subject !== 'work')),
  ]);
};
const expectUntold = async (): Promise<void> => {
  for (const caller of BLIND) expect(SECRET.exec(await toldTo(caller))?.[0], JSON.stringify(caller)).toBeUndefined();
};

describe('what is restricted later was never there for others', () => {
  it('nor in words instead of its block, behind it, about it; nor in what those words stand instead of', async () => {
    const block = await blockOfWork();
    await word({ block, edited: 'Tuyến ấy đang thi công.' });
    await word({ block, act: 'after', edited: `Riêng ${NAME} còn chậm.` });
    await decideOnReport(writing(WHOLE, 'report:word'), await open(), {
      report: REPORT,
      block,
      act: 'omit',
      reason: `${NAME} nêu ở báo cáo khác`,
      seed: 'a',
    });
    await word({ edited: `Mở đầu có ${NAME.toLocaleUpperCase('vi')}.` });
    const given = { report: REPORT, sent: asDay('2023-06-01'), due: asDay('2023-06-09'), note: '', seed: 'b' };
    const [agency] = (await open()).view.all('agency').map(({ ref }) => ref.id);
    await circulateReport(writing(WHOLE, 'report:circulate'), await open(), { ...given, agencies: [agency ?? ''] });
    const [round] = (await open()).view.all('circulation');
    for (const [text, about] of [
      [`Nên nêu rõ hơn về ${NAME}.`, undefined],
      ['Nên nêu rõ hơn.', block],
    ] as const)
      await giveOpinion(writing(WHOLE, 'report:opine'), await open(), {
        report: REPORT,
        circulation: round?.ref.id ?? '',
        text,
        block: about,
        given: given.sent,
        seed: 'c',
      });
    for (const caller of BLIND) expect(await toldTo(caller)).toMatch(SECRET);
    await restrict();
    await expectUntold();
    const { view } = await open();
    expect([view.all('wording').length, view.all('opinion').length]).toEqual([4, 2]);
    expect(await toldTo(WHOLE)).toMatch(SECRET);
  });

  it('nor by a paraphrase, where its block is one with others', async () => {
    const { desk } = await prepareForReaders(as(WHOLE), await open(), REPORT);
    const block = desk.find(({ standsOn }) => standsOn().includes(`work/${WORK}`));
    await word({ block: block?.id ?? '', edited: 'Việc ấy đang làm.' });
    await restrict();
    const told = (await open(PUBLIC)).view.all('wording').map(({ text }) => text);
    expect(told).toEqual([]);
  });

  it('nor by a sum that was printed with it: it is told that a figure is another, not what it was', async () => {
    const { desk } = await prepareForReaders(as(WHOLE), await open(), REPORT);
    const moved = desk.flatMap((one) => one.moved);
    expect(moved).toEqual([]);
    const sums = desk.filter(
      ({ kind, standsOn, generated }) =>
        kind === 'paragraph' &&
        !standsOn().includes(`work/${WORK}`) &&
        generated.some(({ piece }) => piece.kind === 'figure' && /^(?:sum|count)/u.test(piece.address)),
    );
    for (const { id } of sums) await word({ block: id, edited: 'Lời của Văn phòng.' });
    await restrict();
    const after = (await prepareForReaders(as(PUBLIC), await open(PUBLIC), REPORT)).desk.flatMap((one) => one.moved);
    expect(after.filter(({ before, now }) => before !== undefined && now !== undefined)).toEqual([]);
  });
});

describe('the desk is made of what the readers of its report may see, whoever sits at it', () => {
  it('it has no block of what is restricted, and takes no words on it', async () => {
    const block = await blockOfWork();
    await restrict();
    const { desk } = await prepareForReaders(as(WHOLE), await open(), REPORT);
    expect(desk.map(({ generated }) => shownText(generated)).join('\n')).not.toMatch(SECRET);
    if (!desk.some(({ id }) => id === block)) expect(await codesOf(word({ block }))).toEqual(['wording.block-unknown']);
  });
  it('neither its name nor a figure of it is written into it, nor into a note', async () => {
    await restrict();
    const figure = `{work:${WORK} funding[kind=total]}`;
    for (const edited of [`Có ${NAME} đang làm.`, `Vốn ${figure}.`, `Vốn{note:Gồm ${figure}.}.`])
      for (const act of ['replace', 'after'] as const)
        expect(await codesOf(word({ edited, act })), edited).toEqual(['wording.beyond-readers']);
    await expectUntold();
  });
  it('a report for those who may see it tells it, and its words are for them', async () => {
    await restrict();
    await edit('report', REPORT, { audience: 'government' });
    const block = await blockOfWork();
    await word({ block, edited: `Riêng ${NAME} còn chậm.` });
    expect((await open(office('government'))).view.all('wording')).toHaveLength(1);
    await edit('report', REPORT, { audience: undefined as never });
    await expectUntold();
  });
});

describe('an issued report', () => {
  const issue = async (): Promise<void> => {
    const opened = await open();
    await issueReport(writing(WHOLE, 'report:issue'), opened, {
      report: REPORT,
      base: opened.view.find('report', REPORT)?.ref.version ?? 0,
      seen: { head: opened.view.records, asOf: asDay(DAY) },
      symbol: '245-BC/TU',
      issued: asDay('2023-06-02'),
      signer: 'Lê Văn C',
      agencies: [],
      seed: 'e',
    });
  };
  it('has not drifted for those from whom one of its works is withheld since', async () => {
    await issue();
    await restrict();
    for (const caller of [WHOLE, PUBLIC]) {
      const opened = await open(caller);
      expect(await readDrift(as(caller), opened, issueOf(opened, REPORT)), JSON.stringify(caller)).toEqual([]);
    }
  });
  it('for some alone is a document for them alone', async () => {
    await edit('report', REPORT, { audience: 'party' });
    await issue();
    const told = async (caller: Caller) => JSON.stringify((await open(caller)).view.all('document'));
    expect(await told(PARTY)).toContain('245-BC/TU');
    for (const caller of [office('government'), PUBLIC]) expect(await told(caller)).not.toContain('245-BC/TU');
  });
});

describe('a number that a document has which the writer may not see', () => {
  const SYMBOL = '245-BC/TU';
  const restricted = async (date: string): Promise<void> => {
    await change(writing(OPERATOR, 'record:write'), {
      commandId: randomUUID(),
      changes: [
        {
          subject: 'document',
          id: 'van-ban-kin',
          programme: PROGRAMME,
          draft: {
            id: 'van-ban-kin',
            kind: 'report',
            symbol: SYMBOL,
            date: asPeriod(date),
            subject: NAME,
            relations: [],
            audience: 'government',
          },
        },
      ],
    });
  };
  const issue = async (caller: Caller, symbol = SYMBOL): Promise<readonly string[]> => {
    const opened = await open(caller);
    return codesOf(
      issueReport(writing(caller, 'report:issue'), opened, {
        report: REPORT,
        base: opened.view.find('report', REPORT)?.ref.version ?? 0,
        seen: { head: opened.view.records, asOf: asDay(DAY) },
        symbol,
        issued: asDay('2023-06-02'),
        signer: 'Lê Văn C',
        agencies: [],
        seed: randomUUID(),
      }),
    );
  };
  const proposed = async (caller: Caller): Promise<string | undefined> => {
    const { view } = await open(caller);
    return proposedSymbol(groundIn(view), view.find('report', REPORT)!, asDay('2023-06-02'));
  };
  it.each(['2023-01-10', '2023-06-02'])('of %s: it is not proposed from it, and cannot be used', async (date) => {
    const before = await proposed(PARTY);
    await restricted(date);
    expect(await proposed(PARTY)).toBe(before);
    expect(await proposed(WHOLE)).toBe('246-BC/TU');
    expect(await issue(PARTY)).toEqual(['report.number-taken']);
    expect((await open(OPERATOR)).view.all('issue')).toEqual([]);
    // The next is free, and what is issued has nothing to do with that document.
    expect(await issue(PARTY, '246-BC/TU')).toEqual([]);
    expect((await open(PARTY)).view.find('issue', REPORT)).toMatchObject({ symbol: '246-BC/TU' });
  });
  it('is the paper itself for who may see it', async () => {
    await restricted('2023-06-02');
    expect(await issue(WHOLE)).toEqual([]);
    expect((await open(OPERATOR)).view.find('issue', REPORT)?.document).toBe('van-ban-kin');
  });
});

describe('where something stands that a writer may not see', () => {
  it('the block tells so, and nothing is put in its place', async () => {
    await word({ edited: `Mở đầu có ${NAME}.` });
    await restrict();
    expect([...(await unseenBlocks(as(PARTY), WORKSPACE, REPORT, ['opening', 'basis']))]).toEqual(['opening']);
    expect([...(await unseenBlocks(as(PARTY), WORKSPACE, REPORT, ['basis', 'open']))]).toEqual([]);
    expect([...(await unseenBlocks(as(PARTY), WORKSPACE, 'bao-cao', ['opening']))]).toEqual([]);
    expect([...(await unseenBlocks(as(WHOLE), WORKSPACE, REPORT, ['opening', 'basis']))]).toEqual([]);
    expect(await codesOf(word({}, PARTY))).toEqual(['record.withheld']);
    expect(await codesOf(word({}))).toEqual(['write.conflict-there']);
    const [wording] = (await open()).view.all('wording');
    await takeBackWording(writing(WHOLE, 'report:word'), await open(), {
      report: REPORT,
      id: wording?.ref.id ?? '',
      base: wording?.ref.version ?? 0,
      seed: 'd',
    });
    expect([...(await unseenBlocks(as(PARTY), WORKSPACE, REPORT, ['opening', 'basis']))]).toEqual([]);
  });
});
