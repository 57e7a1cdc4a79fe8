import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { readXlsx, writeXlsx, type Sheet, type WriteSheet } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { orRefuse } from '#app/refusal.ts';
import type { Draft } from '#core/subjects/subjects.ts';
import { readFolder } from '#files/folder/read-folder.ts';
import { readProgramme, type ProgrammeRead } from '#files/programme/read-programme.ts';
import { readWorkbook } from '#files/workbook/read-workbook.ts';
import { placedInWorkbook } from '#files/workbook/workbook-read.ts';
import { BESIDE_SHEETS, MARK_SHEET } from '#files/workbook/sheets.ts';
import { writeWorkbook } from '#files/workbook/write-workbook.ts';
import { readSample } from '#testing/sample.ts';

const BESIDE: ReadonlySet<string> = new Set(BESIDE_SHEETS);
const HEAD = { sequence: 413, hash: 'a'.repeat(64) };
const PROGRAMMES = resolve(import.meta.dirname, '../../testing/programmes');

const written = ({ workspace, programme, drafts }: ProgrammeRead): Promise<Uint8Array> =>
  writeWorkbook({ workspace, programme, head: HEAD, drafts });

/** Without what no sheet holds. */
const plain = (drafts: readonly Draft[]) =>
  drafts
    .filter(({ subject }) => !BESIDE.has(subject))
    .map(({ subject, id, record }) => [`${subject}/${id}`, record] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

const readBack = async (bytes: Uint8Array) => orRefuse(await readWorkbook(bytes));
const recordsOf = async (bytes: Uint8Array): Promise<ProgrammeRead> => {
  const { files } = await readBack(bytes);
  const read = readProgramme(files);
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 5), null, 1));
  return read.value;
};

/** The workbook as somebody has left it. */
const edited = async (bytes: Uint8Array, change: (sheets: Map<string, Sheet['rows']>) => void): Promise<Uint8Array> => {
  const { sheets } = await readXlsx(bytes);
  const rows = new Map(sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => [...row])]));
  change(rows);
  return writeXlsx({ sheets: [...rows].map(([name, own]): WriteSheet => ({ name, rows: own })) });
};
const codesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const read = await readWorkbook(bytes);
  return read.ok ? [] : read.problems.map(({ code }) => code);
};

let sample: ProgrammeRead;
let book: Uint8Array;
beforeAll(async () => {
  sample = await readSample('bac-kan');
  book = await written(sample);
});

describe('a programme goes out as a workbook and comes in again as it was', () => {
  it.each(['bac-kan', 'thanh-pho-mau'])('the sample %s', async (name) => {
    const read = await readSample(name);
    const back = await recordsOf(await written(read));
    expect(plain(back.drafts)).toEqual(plain(read.drafts));
    expect(back.workspace).toEqual(read.workspace);
    expect(back.base).toEqual({ workspace: read.workspace.id, head: HEAD });
  });
  const others = readdirSync(PROGRAMMES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  it.each(others)('%s', async (name) => {
    const files = orRefuse(await readFolder(resolve(PROGRAMMES, name)));
    const read = readProgramme(files);
    if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
    const back = await recordsOf(await written(read.value));
    expect(plain(back.drafts)).toEqual(plain(read.value.drafts));
  });
  it('out and in again and again changes nothing', async () => {
    const small = await readSample('thanh-pho-mau');
    let drafts = small.drafts;
    for (let times = 0; times < 5; times += 1) drafts = (await recordsOf(await written({ ...small, drafts }))).drafts;
    expect(plain(drafts)).toEqual(plain(small.drafts));
  });
});

/** The name of an agency that some work belongs to. */
const ownerName = (): string => {
  const owners = sample.drafts.flatMap((one) => (one.subject === 'work' ? [(one as Draft<'work'>).record.owner] : []));
  const agency = sample.drafts.find(({ subject, id }) => subject === 'agency' && owners.includes(id));
  return (agency as Draft<'agency'>).record.name;
};

describe('its cells', () => {
  it('are texts: no formula leaves, whatever a record says', async () => {
    const formula = '=HYPERLINK("http://evil.example","x")';
    const drafts = sample.drafts.map((draft) =>
      draft.subject === 'work' ? { ...draft, record: { ...draft.record, name: formula } } : draft,
    ) as readonly Draft[];
    const { sheets } = await readXlsx(await written({ ...sample, drafts }));
    const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
    expect(sheets.flatMap(({ rows }) => rows.flat())).toContain(formula);
  });
  it('speak in words and names, and hide ids', async () => {
    const { sheets } = await readXlsx(book);
    const works = sheets.find(({ name }) => name === 'Công trình');
    const texts = works?.rows.flat().map(String) ?? [];
    expect(texts).toContain('Hạ tầng');
    expect(texts.filter((text) => /\((?:infrastructure|transport)\)/u.test(text))).toEqual([]);
    expect(texts).toContain(ownerName());
  });
});

describe('somebody adds and changes rows', () => {
  const inSheet = (name: string, change: (rows: Sheet['rows'], columnOf: (path: string) => number) => void) =>
    edited(book, (sheets) => {
      const rows = sheets.get(name) ?? [];
      change(rows, (path) => rows[0]?.indexOf(path) ?? -1);
    });
  it('a row without an id gets one, and what it names is found', async () => {
    const bytes = await inSheet('Công trình', (rows, columnOf) => {
      const row: Sheet['rows'][number] = [];
      row[columnOf('name')] = 'Cầu Nặm Cắt';
      row[columnOf('kind')] = 'hạ tầng';
      row[columnOf('sector')] = rows[2]?.[columnOf('sector')] ?? '';
      row[columnOf('objective')] = rows[2]?.[columnOf('objective')] ?? '';
      row[columnOf('owner')] = ownerName().toUpperCase();
      row[columnOf('source')] = rows[2]?.[columnOf('source')] ?? '';
      rows.push(row);
    });
    const { drafts } = await recordsOf(bytes);
    const added = drafts.find(({ id, subject }) => subject === 'work' && id === 'cau-nam-cat');
    expect(added?.record).toMatchObject({ name: 'Cầu Nặm Cắt', kind: 'infrastructure' });
    expect(drafts).toHaveLength(plain(sample.drafts).length + 1);
  });
  it('agencies are known by their short names, documents behind what kind they are of, sources by both', async () => {
    const [agency] = sample.drafts.flatMap(({ subject, id, record }) => {
      const { short = '' } = record as { readonly short?: string };
      return subject === 'agency' && short !== '' ? [{ id, short }] : [];
    });
    const [{ id: document, symbol } = { id: '', symbol: '' }] = sample.drafts.flatMap(({ subject, id, record }) => {
      const { symbol: own = '' } = record as { readonly symbol?: string };
      return subject === 'document' && own.includes('/') ? [{ id, symbol: own }] : [];
    });
    const bytes = await inSheet('Công trình', (rows, columnOf) => {
      const said = [
        `Nghị quyết số ${symbol} § I`,
        `${symbol}; cơ quan: ${agency?.short}`,
        `Cơ quan: ${agency?.short} § II`,
      ];
      for (const [at, text] of said.entries()) {
        const row = rows[at + 2];
        if (row) [row[columnOf('owner')], row[columnOf('source')]] = [agency?.short ?? '', text];
      }
    });
    const { drafts } = await recordsOf(bytes);
    const rows = (await readXlsx(bytes)).sheets.find(({ name }) => name === 'Công trình')?.rows ?? [];
    const works = rows.slice(2, 5).map(([id]) => drafts.find((one) => one.subject === 'work' && one.id === id)?.record);
    expect(works.map((one) => (one as { readonly source: object }).source)).toEqual([
      { document, at: 'I' },
      { document, agency: agency?.id },
      { agency: agency?.id, at: 'II' },
    ]);
    expect(works.map((one) => (one as { readonly owner?: string }).owner)).toEqual(Array(3).fill(agency?.id));
  });
  it('a private person gets an id without the name', async () => {
    const bytes = await inSheet('Tổ chức, cá nhân', (rows, columnOf) => {
      for (const kind of ['Cá nhân', 'person']) {
        const row: Sheet['rows'][number] = [];
        [row[columnOf('name')], row[columnOf('kind')]] = ['Hộ ông Nguyễn Văn Bình', kind];
        row[columnOf('source')] = rows[2]?.[columnOf('source')] ?? '';
        rows.push(row);
      }
    });
    const ids = (await recordsOf(bytes)).drafts.flatMap(({ subject, id }) => (subject === 'party' ? [id] : []));
    expect(ids.slice(-2).toSorted()).toEqual(['ca-nhan', 'ca-nhan-2']);
    expect(ids.join(' ')).not.toContain('binh');
  });
  it('documents are told by their symbols in what is wrong, not by ids', async () => {
    const read = await readBack(book);
    const [id, name] = [...read.called].find(([one]) => one.startsWith('document/')) ?? [];
    const problem = { code: 'dates.after-source', where: {}, data: { document: id?.slice('document/'.length) ?? '' } };
    expect(placedInWorkbook(read, problem).data).toEqual({ document: name });
  });
  it('numbers, days and shares that the spreadsheet has made of texts are read as they are shown', async () => {
    const at = { share: '', day: '' };
    const bytes = await edited(book, (sheets) => {
      const rows = sheets.get('Văn bản') ?? [];
      const date = rows[0]?.indexOf('date') ?? -1;
      const row = rows.find((cells, index) => index > 1 && /^ngày \d/u.test(String(cells[date])));
      at.day = String(row?.[0]);
      if (row) row[date] = new Date(Date.UTC(2021, 2, 5));
    });
    const { drafts } = await recordsOf(bytes);
    const document = drafts.find(({ subject, id }) => subject === 'document' && id === at.day);
    expect(document?.record).toMatchObject({ date: '2021-03-05' });
  });
  it('a mistake is told by sheet and row', async () => {
    const bytes = await inSheet('Công trình', (rows, columnOf) => {
      const row = rows[5];
      if (row) row[columnOf('kind')] = 'không có loại này';
    });
    const read = await readBack(bytes);
    const found = readProgramme(read.files);
    const [problem] = found.ok ? [] : found.problems.map((one) => placedInWorkbook(read, one));
    expect(problem).toMatchObject({ code: 'workbook.term', where: { file: 'Công trình', line: 6, field: 'kind' } });
  });
  it('a name that no row has is told as one, by the sheet where it should stand', async () => {
    const bytes = await inSheet('Tiến độ', (rows, columnOf) => {
      const row = rows[5];
      if (row) row[columnOf('work')] = 'Công viên không có';
    });
    const read = await readBack(bytes);
    const found = readProgramme(read.files);
    const [problem] = found.ok ? [] : found.problems.map((one) => placedInWorkbook(read, one));
    expect(problem).toMatchObject({
      code: 'workbook.no-such',
      where: { file: 'Tiến độ', line: 6, field: 'work' },
      data: { text: 'Công viên không có', sheet: 'Công trình', atColumn: 'Công trình' },
    });
  });
  it('rows that were moved, and columns in another order, are the same', async () => {
    const bytes = await inSheet('Công trình', (rows) => {
      const [paths, titles, ...body] = rows;
      rows.splice(0, rows.length, ...[paths, titles, ...body.toReversed()].map((row) => [...(row ?? [])].toReversed()));
      const widest = Math.max(...rows.map(({ length }) => length));
      for (const row of rows) while (row.length < widest) row.unshift(null);
    });
    const read = await readWorkbook(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
  });
  it('what would be lost in silence is told: a sheet of one’s own, a column of one’s own', async () => {
    const sheet = await edited(book, (sheets) => sheets.set('Trang tính 1', [['ghi chú riêng']]));
    expect(await codesOf(sheet)).toEqual(['workbook.sheet-unknown']);
    const empty = await edited(book, (sheets) => sheets.set('Trang tính 1', [[null, '']]));
    expect(await codesOf(empty)).toEqual([]);
    const column = await inSheet('Công trình', (rows) => {
      const width = rows[0]?.length ?? 0;
      const [, titles, first] = rows;
      if (titles) titles[width] = 'Cột riêng';
      if (first) first[width] = 'x';
    });
    expect(await codesOf(column)).toEqual(['workbook.column-unknown']);
  });
});

describe('what is no workbook of ours', () => {
  it.each<[name: string, bytes: () => Promise<Uint8Array> | Uint8Array, code: string]>([
    ['nothing', () => new Uint8Array(), 'workbook.other-kind'],
    ['a text', () => new TextEncoder().encode('id,name\na,b\n'), 'workbook.other-kind'],
    ['half of one', () => book.slice(0, book.length / 2), 'workbook.broken'],
    ['an archive of something else', () => writeXlsx({ sheets: [{ name: 'a', rows: [['b']] }] }), 'workbook.unmarked'],
    ['one whose mark is gone', () => edited(book, (sheets) => sheets.delete(MARK_SHEET)), 'workbook.unmarked'],
    ['one that says that it unpacks to gigabytes', () => swollen(book), 'workbook.too-large'],
  ])('%s', async (_, bytes, code) => expect(await codesOf(await bytes())).toEqual([code]));
});

/** The same archive, whose directory tells of a first entry of four gigabytes. */
const swollen = (bytes: Uint8Array): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = copy.length - 46; at >= 0; at -= 1)
    if (view.getUint32(at, true) === 0x02_01_4b_50) {
      view.setUint32(at + 24, 0xff_ff_ff_f0, true);
      return copy;
    }
  throw new Error('no directory');
};
