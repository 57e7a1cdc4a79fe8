/**
 * A report goes out as Word file, is edited, comes back: what people choose is the office's own, the rest is as it was.
 */
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Application } from '#app/application.ts';
import { openProgramme } from '#app/read/programme.ts';
import { prepareReport } from '#app/read/report/prepare.ts';
import { printReport } from '#app/read/report/print.ts';
import { readReturnedReport } from '#app/read/report/returned.ts';
import { orRefuse } from '#app/refusal.ts';
import { operatorContext } from '#app/write/context.ts';
import { importProgramme } from '#app/write/import-programme.ts';
import { keepReturnedFile, takeReturned, type Taken } from '#app/write/take-returned.ts';
import { isAccounted } from '#core/report/returned/change.ts';
import { wordBlock } from '#app/write/word-report.ts';
import type { DeskBlock } from '#core/report/with-wordings.ts';
import { shownText } from '#core/report/worded.ts';
import { OPERATOR } from '#core/rights/caller.ts';
import { asDay } from '#core/value/day.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { findKeptFile } from '#store/kept-files.ts';
import { testApplication } from '#testing/database.ts';
import { convert, hasLibreOffice } from '#testing/libreoffice.ts';
import { codesOf } from '#testing/refused.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../data/sample/bac-kan');
const REQUEST = { workspace: 'bac-kan', programme: '08-nq-tu', asOf: asDay('2023-05-31') };

let app: Application;
let report: string;
let written: Uint8Array;
let desk: readonly DeskBlock[];
let sha256: string;
const open = () => openProgramme(app, { ...REQUEST });
const as = () =>
  operatorContext(app, { workspace: 'bac-kan', caller: OPERATOR, action: 'report:word', typed: 'Trần Thị B' });
const back = async (bytes: Uint8Array) =>
  (await readReturnedReport(app, await open(), { report, bytes, file: 'bao-cao.docx' })).returned;
/** The file with its main part changed. */
const edited = (change: (xml: string) => string, bytes = written): Uint8Array => {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  return zipSync({ ...parts, 'word/document.xml': strToU8(changed) });
};
beforeAll(async () => {
  app = await testApplication('2023-06-05T03:00:00Z');
  await importProgramme(app, { files: orRefuse(await readFolder(SAMPLE)), actor: 'Nguyễn Văn A' });
  report = (await open()).view.all('report')[0]?.ref.id ?? '';
  written = (await printReport(app, { ...REQUEST, report }, ['docx'])).get('report.docx') ?? new Uint8Array();
  ({ desk } = await prepareReport(app, { ...REQUEST, report }));
  sha256 = await keepReturnedFile(as(), written);
});
const behindVersion = async () =>
  (await open()).view.all('wording').find(({ block, act }) => block === 'opening' && act === 'after')?.ref.version;
afterAll(() => app.close());

describe('a Word file that comes back', () => {
  it('as it went out holds no change, and every paragraph of the draft', async () => {
    const { changes, same, guessed, moved, letters } = await back(written);
    expect(changes.map(({ kind, block }) => `${kind} ${block}`)).toEqual([]);
    const worded = desk.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').length;
    expect(same).toBeGreaterThanOrEqual(worded);
    expect([guessed, moved]).toEqual([[], []]);
    expect([isAccounted(letters), letters.same + letters.pages]).toEqual([true, letters.file]);
  });
  it('with a word typed over tells the one block, and what was lost where a figure was typed over', async () => {
    const words = await back(edited((xml) => xml.replace('tổ chức thực hiện', 'triển khai thực hiện')));
    expect(words.changes).toHaveLength(1);
    expect(words.changes[0]).toMatchObject({ kind: 'reworded', lost: [], loose: [], recordsChanged: false });
    const figures = await back(edited((xml) => xml.replace(/02.năm/u, '03 năm')));
    expect(figures.changes).toMatchObject([
      { kind: 'reworded', block: 'opening', loose: [], typed: [{ printed: '02 năm', typed: '03 năm' }] },
    ]);
  });
  it('with tracked changes tells the words with and without them', async () => {
    const run = /<w:t(?: [^>]*)?>([^<]*tổ chức thực hiện[^<]*)<\/w:t>/u;
    const tracked = edited((xml) => {
      const at = xml.search(run);
      const start = Math.max(xml.lastIndexOf('<w:r>', at), xml.lastIndexOf('<w:r ', at));
      const end = xml.indexOf('</w:r>', at) + '</w:r>'.length;
      const old = xml.slice(start, end);
      const change = 'w:id="900" w:author="B" w:date="2023-06-01T00:00:00Z"';
      const gone = old.replaceAll('<w:t', '<w:delText').replaceAll('</w:t>', '</w:delText>');
      const fresh = old.replace('tổ chức thực hiện', 'triển khai');
      return `${xml.slice(0, start)}<w:del ${change}>${gone}</w:del><w:ins ${change}>${fresh}</w:ins>${xml.slice(end)}`;
    });
    const { changes } = await back(tracked);
    expect(changes).toHaveLength(1);
    const [change] = changes;
    expect(change?.kind === 'reworded' && change.after).toContain('triển khai');
    expect(change?.kind === 'reworded' && change.otherwise).toContain('tổ chức thực hiện');
  });
  it('that has lost all its marks is known by its words, and it is told that it was', async () => {
    const unmarked = unzipSync(written);
    delete unmarked['docProps/custom.xml'];
    const { changes, known, guessed } = await back(zipSync(unmarked));
    expect(changes.map(({ kind, before }) => `${kind} ${before}`)).toEqual([]);
    expect(known.mark).toBe(0);
    expect(guessed.length).toBeGreaterThanOrEqual(desk.filter(({ kind }) => kind === 'paragraph').length);
    expect(guessed.every((one) => one.known === 'words')).toBe(true);
  });
  it('that is no report of ours is refused in words; so is what is no Word file', async () => {
    const foreign = unzipSync(edited((xml) => xml.replaceAll(/(<w:t(?: [^>]*)?>)[^<]+/gu, '$1Lời khác hẳn')));
    delete foreign['docProps/custom.xml'];
    expect(await codesOf(back(zipSync(foreign)))).toEqual(['returned.other-file']);
    expect(await codesOf(back(new Uint8Array([1, 2, 3])))).toEqual(['returned.not-word']);
  });
});

describe('what is chosen of it', () => {
  const take = async (taken: readonly Taken[], seed: string) =>
    takeReturned(as(), await open(), { report, taken, sha256, seed });
  it('nothing: refused', async () => expect(await codesOf(take([], 'a'))).toEqual(['returned.none']));
  it('stands in the draft as the office’s own, figures still figures; the file is kept byte for byte', async () => {
    const bytes = edited((xml) => xml.replace('tổ chức thực hiện', 'triển khai thực hiện'));
    const [change] = (await back(bytes)).changes;
    const after = change?.kind === 'reworded' ? change.after : '';
    const last = desk.findLast(({ kind }) => kind === 'paragraph')?.id ?? '';
    const chosen: readonly Taken[] = [
      { block: 'opening', act: 'replace', text: after },
      { block: 'opening', act: 'after', text: 'Đoạn thứ nhất {không phải số}.' },
      { block: 'opening', act: 'after', text: 'Đoạn thứ hai.' },
      { block: last, act: 'omit', text: '' },
    ];
    expect(await take(chosen, 'b')).toBe(3);
    // The same form a second time is answered the same.
    expect(await take(chosen, 'b')).toBe(3);
    const now = (await prepareReport(app, { ...REQUEST, report })).desk;
    const opening = now.find(({ id }) => id === 'opening');
    expect(shownText(opening?.worded ?? [])).toBe(after);
    expect(opening?.worded?.filter(({ piece }) => piece.kind === 'figure')).toHaveLength(2);
    expect(shownText(opening?.behind ?? [])).toBe('Đoạn thứ nhất {không phải số}. Đoạn thứ hai.');
    expect(now.find(({ id }) => id === last)?.omitted?.reason).toContain(sha256);
    const kept = await findKeptFile(app.database.reader, 'bac-kan', await keepReturnedFile(as(), bytes));
    expect(Buffer.compare(Buffer.from(kept ?? []), Buffer.from(bytes))).toBe(0);
  });
});

describe('the office’s own words behind a block', () => {
  const take = async (act: Taken['act'], text: string, seed: string) =>
    takeReturned(as(), await open(), {
      report,
      taken: [{ block: 'opening+', act, text, base: await behindVersion() }],
      sha256,
      seed,
    });
  const behind = async () =>
    shownText((await prepareReport(app, { ...REQUEST, report })).desk.find(({ id }) => id === 'opening')?.behind ?? []);
  it('edited in the file are taken as those, with a new paragraph behind them and a note in them', async () => {
    const words = 'Lời đứng sau{note:Chú cũ.} đoạn mở đầu.';
    const base = await behindVersion();
    const given = { report, block: 'opening', act: 'after', edited: words, seed: 'behind-a' } as const;
    await wordBlock(as(), await open(), { ...given, ...(base !== undefined && { base }) });
    const printed = (await printReport(app, { ...REQUEST, report }, ['docx'])).get('report.docx') ?? new Uint8Array();
    const parts = unzipSync(printed);
    const notes = strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array());
    expect(notes).toContain('Chú cũ.');
    const bytes = edited(
      (xml) => xml.replace('Lời đứng sau', 'Lời đã sửa, đứng sau'),
      zipSync({ ...parts, 'word/footnotes.xml': strToU8(notes.replace('Chú cũ.', 'Chú mới.')) }),
    );
    const takes = (await back(bytes)).changes.flatMap((change) => change.takes);
    expect(takes).toMatchObject([
      { block: 'opening+', act: 'replace', text: 'Lời đã sửa, đứng sau[*1] đoạn mở đầu.' },
      { block: 'opening+', act: 'replace', note: 0, text: 'Chú mới.' },
    ]);
    const seen = await behindVersion();
    const taken = takes.map((one) => ({ ...one, base: seen }));
    await takeReturned(as(), await open(), { report, taken: taken.slice(1), sha256, seed: 'behind-b' });
    const textBehind = async () =>
      (await open()).view.all('wording').find((one) => one.block === 'opening' && one.act === 'after')?.text;
    expect(await textBehind()).toBe('Lời đứng sau{note:Chú mới.} đoạn mở đầu.');
    const again = taken.map((one) => ({ ...one, text: one.text.replace('mới', 'mới hơn') }));
    const now = await behindVersion();
    await takeReturned(as(), await open(), {
      report,
      taken: again.map((one) => ({ ...one, base: now })),
      sha256,
      seed: 'behind-c',
    });
    expect(await textBehind()).toBe('Lời đã sửa, đứng sau{note:Chú mới hơn.} đoạn mở đầu.');
  });
  it('are changed as those, and go again', async () => {
    await take('replace', 'Chỉ một đoạn.', 'c');
    expect(await behind()).toBe('Chỉ một đoạn.');
    await take('omit', '', 'd');
    expect(await behind()).toBe('');
    await takeReturned(as(), await open(), {
      report,
      taken: [{ block: 'opening', act: 'after', text: 'Đoạn của Văn phòng.' }],
      sha256,
      seed: 'e',
    });
  });
});

describe('records that changed since the file was written', () => {
  it('the editor’s change and the records’ stand apart; where only the records changed nothing is offered', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tiendo-changed-'));
    try {
      const bytes = edited((xml) => xml.replace('tổ chức thực hiện', 'triển khai thực hiện'));
      cpSync(SAMPLE, folder, { recursive: true });
      const file = join(folder, 'observations.csv');
      const rows = readFileSync(file, 'utf8');
      expect(rows).toContain('77%');
      writeFileSync(file, rows.replace('77%', '78%'));
      await importProgramme(app, { files: orRefuse(await readFolder(folder)), actor: 'Nguyễn Văn A' });
      const {
        report: now,
        returned,
        from,
      } = await readReturnedReport(app, await open(), {
        report,
        bytes,
        file: 'bao-cao.docx',
      });
      expect(from?.asOf).toBe(REQUEST.asOf);
      expect(JSON.stringify(now.document)).toContain('78%');
      const records = returned.changes.filter(({ kind }) => kind === 'records');
      expect(records).toHaveLength(1);
      expect(records[0]).toMatchObject({ recordsChanged: true, takes: [] });
      expect([records[0]?.base, records[0]?.before].map((text) => /7\d%/u.exec(text ?? '')?.[0])).toEqual([
        '77%',
        '78%',
      ]);
      expect(isAccounted(returned.letters)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

describe('what somebody else has written meanwhile', () => {
  const taken = async (one: Taken, seed: string, of = sha256) =>
    takeReturned(as(), await open(), { report, taken: [one], sha256: of, seed });
  const textOf = async (act: 'replace' | 'after') =>
    (await open()).view.all('wording').find((one) => one.block === 'opening' && one.act === act)?.text;
  const versionOf = async (act: 'replace' | 'after') =>
    (await open()).view.all('wording').find((one) => one.block === 'opening' && one.act === act)?.ref.version;
  it('in the place of a block is a conflict, and stays', async () => {
    const seen = await versionOf('replace');
    await wordBlock(as(), await open(), {
      report,
      block: 'opening',
      act: 'replace',
      edited: 'Lời mới hơn của người khác.',
      seed: 'f',
      ...(seen !== undefined && { base: seen }),
    });
    const one = { block: 'opening', act: 'replace', text: 'Lời trong tệp.', base: seen } as const;
    expect(await codesOf(taken(one, 'g'))).toContain('write.conflict');
    expect(await textOf('replace')).toBe('Lời mới hơn của người khác.');
    await taken({ ...one, base: await versionOf('replace') }, 'h');
    expect(await textOf('replace')).toBe('Lời trong tệp.');
  });
  it('behind a block is a conflict, and stays; seen, both paragraphs live', async () => {
    const before = await textOf('after');
    expect(before).toBe('Đoạn của Văn phòng.');
    const added = { block: 'opening+', act: 'after', text: 'Đoạn thêm sau.' } as const;
    expect(await codesOf(taken(added, 'i'))).toEqual(['write.conflict-there']);
    await taken({ ...added, base: await versionOf('after') }, 'j');
    expect(await textOf('after')).toBe('Đoạn của Văn phòng. Đoạn thêm sau.');
    const once = { block: 'opening', act: 'after', text: 'Đoạn thứ ba.', base: await versionOf('after') } as const;
    await taken(once, 'k');
    await taken(once, 'k');
    expect(await textOf('after')).toBe('Đoạn của Văn phòng. Đoạn thêm sau. Đoạn thứ ba.');
  });
  it('words behind a block that are reworded while others are added: both live', async () => {
    const base = await versionOf('after');
    await takeReturned(as(), await open(), {
      report,
      taken: [
        { block: 'opening+', act: 'replace', text: 'Đã sửa.', base },
        { block: 'opening', act: 'after', text: 'Thêm nữa.', base },
      ],
      sha256,
      seed: 'l',
    });
    expect(await textOf('after')).toBe('Đã sửa. Thêm nữa.');
  });
  it.each([
    ['that nobody sent', '0'.repeat(64)],
    ['that is none', 'constructor'],
  ])('from a file %s nothing is taken', async (_, of) =>
    expect(await codesOf(taken({ block: 'opening', act: 'omit', text: '' }, 'm', of))).toEqual([
      'returned.file-unknown',
    ]),
  );
  it('from a kept file that is no Word file of ours nothing is taken', async () => {
    const other = await keepReturnedFile(as(), new Uint8Array([1, 2, 3]));
    expect(await codesOf(taken({ block: 'opening', act: 'omit', text: '' }, 'n', other))).toEqual([
      'returned.not-word',
    ]);
  });
});

describe('a note of a block', () => {
  const footnotes = (change: (xml: string) => string): Uint8Array => {
    const parts = unzipSync(written);
    const xml = strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array());
    const changed = change(xml);
    expect(changed).not.toBe(xml);
    return zipSync({ ...parts, 'word/footnotes.xml': strToU8(changed) });
  };
  const noteOf = async (block: string, at: number) => {
    const found = (await prepareReport(app, { ...REQUEST, report })).desk.find(({ id }) => id === block);
    return (found?.worded ?? found?.generated ?? []).filter(({ piece }) => piece.kind === 'note')[at];
  };
  const takeAll = async (taken: readonly Taken[], seed: string) =>
    takeReturned(as(), await open(), { report, taken, sha256, seed });
  it('reworded in the file goes into the words of its block; what stands around it is as it was', async () => {
    const bytes = footnotes((xml) =>
      xml.replaceAll(/(<\/w:r>)(<\/w:p><\/w:footnote>)/gu, '$1<w:r><w:t> Đã rà soát.</w:t></w:r>$2'),
    );
    const { changes } = await back(bytes);
    const notes = changes.filter(({ place }) => place.of === 'note');
    const [change] = notes.filter(({ takes }) => takes.length > 0);
    const [take] = change?.takes ?? [];
    expect(take).toMatchObject({ act: 'replace', text: change?.after });
    expect(take?.note).toBeTypeOf('number');
    const { block = '', note = -1 } = take ?? {};
    const before = desk.find(({ id }) => id === block)?.generated ?? [];
    await takeAll([{ block, act: 'replace', note, text: take?.text ?? '' }], 'note-a');
    const now = (await prepareReport(app, { ...REQUEST, report })).desk.find(({ id }) => id === block);
    expect(shownText(now?.worded ?? [])).toBe(shownText(before));
    expect((await noteOf(block, note))?.within?.map(({ shown }) => shown).join('')).toContain('Đã rà soát.');
    const figures = (pieces: typeof before) => pieces.map(({ piece }) => (piece.kind === 'note' ? 'note' : piece));
    expect(figures(now?.worded ?? []).filter((piece) => piece !== 'note' && piece.kind === 'figure')).toEqual(
      figures(before).filter((piece) => piece !== 'note' && piece.kind === 'figure'),
    );
    // The same file says nothing new of it.
    expect((await back(bytes)).changes.filter((one) => one.block === block && one.place.of === 'note')).toEqual([]);
  });
  it('whose mark is not in the words that were chosen too is refused; with it both are taken', async () => {
    const found = desk.filter(
      (one) => one.kind === 'paragraph' && one.generated.some(({ piece }) => piece.kind === 'note'),
    );
    const block = found.at(-1)?.id ?? '';
    const both = (text: string): readonly Taken[] => [
      { block, act: 'replace', text },
      { block, act: 'replace', note: 0, text: 'Lời chú mới.' },
    ];
    expect(await codesOf(takeAll(both('Lời không có dấu.'), 'note-b'))).toEqual(['returned.note-gone']);
    const again = both('Lời mới[*1].');
    expect(await codesOf(takeAll([...again, ...again.slice(1)], 'note-c'))).toEqual(['write.malformed-form']);
    await takeAll(again, 'note-d');
    expect((await noteOf(block, 0))?.within?.map(({ shown }) => shown)).toEqual(['Lời chú mới.']);
  });
});

describe.skipIf(!hasLibreOffice())('through LibreOffice', () => {
  it('saved as it is there is no change; every letter of the draft is accounted for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tiendo-returned-'));
    try {
      const from = join(folder, 'report.docx');
      const printed = await printReport(app, { ...REQUEST, report }, ['docx']);
      writeFileSync(from, printed.get('report.docx') ?? '');
      convert(folder, 'docx', from);
      copyFileSync(join(folder, 'out', 'report.docx'), join(folder, 'again.docx'));
      const { changes, guessed, letters } = await back(readFileSync(join(folder, 'again.docx')));
      expect(changes.map(({ kind, block }) => `${kind} ${block}`)).toEqual([]);
      expect(guessed).toEqual([]);
      expect(isAccounted(letters)).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
