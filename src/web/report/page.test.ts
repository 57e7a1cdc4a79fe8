/**
 * The report of a large programme as a page: as much at a time as a reader and a small server can carry, and all of it.
 */
import { describe, expect, it } from 'vitest';
import type { ReportAnswer } from '#app/read/report/report.ts';
import { composeReport } from '#core/report/compose.ts';
import { figuresOf } from '#core/report/document.ts';
import type { Remark } from '#core/remark/remark.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { openLarge } from '#testing/large/opened.ts';
import { cellsIn } from '#web/parts/cell.ts';
import { reportPage, type PageRun, type ReportPage } from '#web/report/page.ts';

const opened = openLarge();
const { view, programme, units } = opened;
const profile = (await readLayoutProfiles())[0]!;
const template = view.all('report')[0]!;
const composed = composeReport(view, programme, template, units, profile.key);
const { document } = composed;
const remarks = Array.from({ length: 2000 }, (_, at): Remark => ({
  code: 'work.no-status',
  subject: 'work',
  id: `w${at}`,
  name: `Công trình ${at}`,
  figures: [],
  data: {},
}));
const answer: ReportAnswer = {
  report: {
    ...composed,
    profile,
    units,
    view,
    ask: opened.ask,
    programme: programme.id,
    template,
    remarks,
    lawOf: view.asOf,
  },
  all: [template],
  printed: figuresOf(document).length,
  weighty: remarks,
  others: remarks,
  last: 1,
  sequence: 1,
  checks: [],
  drawn: new Map(),
};
const page = (query: Readonly<Record<string, string>> = {}): ReportPage =>
  reportPage(
    { language: 'vi', opened, cells: cellsIn('vi', opened), url: new URL(`http://x/y?${new URLSearchParams(query)}`) },
    answer,
  );
/** Bytes of what a page carries; its markup takes twice as much, and both are sent. */
const bytesOf = (made: ReportPage): number => Buffer.byteLength(JSON.stringify(made));
const MOST = 160_000;

const figuresIn = (made: ReportPage): readonly string[] => {
  const of = (runs: readonly PageRun[]): readonly string[] =>
    runs.flatMap((run) => (typeof run === 'object' && 'figure' in run ? [run.figure] : []));
  return [
    ...made.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? of(block.runs) : block.kind === 'table' ? of(block.rows.flat(2)) : [],
    ),
    ...made.notes.flatMap(({ runs }) => of(runs)),
  ];
};
const sorted = (all: readonly string[]): readonly string[] => all.toSorted();

describe('the text', () => {
  const pages = Array.from({ length: page().pages }, (_, at) => page({ trang: String(at + 1) }));
  it('has several pages, none too large', () => {
    expect(pages.length).toBeGreaterThan(1);
    for (const one of pages) expect(bytesOf(one)).toBeLessThan(MOST);
  });
  it('stands on them whole: every figure of the text and its notes once', () =>
    expect(sorted(pages.flatMap(figuresIn))).toEqual(
      sorted(figuresOf({ ...document, annexes: [] }).map(({ address }) => address)),
    ));
  it('begins with the head and ends with the signature', () => {
    expect(pages.map(({ head }) => head !== undefined)).toEqual(pages.map((_, at) => at === 0));
    expect(pages.map(({ closing }) => closing !== undefined)).toEqual(pages.map((_, at) => at === pages.length - 1));
  });
  it('has contents that lead to the page of each heading', () => {
    for (const { id, page: at, level } of page().contents)
      if (level <= 2)
        expect(pages[at - 1]?.blocks.some((block) => block.kind === 'heading' && block.id === id)).toBe(true);
  });
  it('behind the last page shows the last', () => expect(page({ trang: '999' }).page).toBe(pages.length));
});

describe.each(document.annexes.map(({ id }) => id))('annex %s', (id) => {
  const first = page({ 'phu-luc': id });
  const parts = Array.from({ length: first.annex?.turn?.last ?? 1 }, (_, at) =>
    page({ 'phu-luc': id, 'trang-phu-luc': String(at + 1) }),
  );
  it('is turned over, no part too large', () => {
    const rows = document.annexes
      .filter((annex) => annex.id === id)
      .flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0)))
      .reduce((sum, count) => sum + count, 0);
    if (rows > 60) expect(parts.length).toBeGreaterThan(1);
    for (const one of parts) expect(bytesOf(one)).toBeLessThan(MOST);
  });
  it('stands there whole', () => {
    const annexes = document.annexes.filter((annex) => annex.id === id);
    expect(sorted(parts.flatMap(figuresIn))).toEqual(
      sorted(figuresOf({ ...document, blocks: [], annexes }).map(({ address }) => address)),
    );
  });
});

it('remarks are turned over, and their number is told', () => {
  const { weighty } = page({ 'trang-can-xem': '3' });
  expect(weighty.rows[0]?.name).toBe('Công trình 80');
  expect(weighty.turn).toMatchObject({ page: 3, total: 2000 });
});

it('an annex that there is not is the text', () => expect(page({ 'phu-luc': 'x' }).annex).toBeUndefined());

it('a page of other words than those that were issued leads to the files that are read, where they were kept', () => {
  const file = (format: string) => ({ format, sha256: '', bytes: 1 });
  const issue = { symbol: '1', files: ['docx', 'json', 'text'].map(file) } as unknown as ReportAnswer['issue'] & object;
  const context = { language: 'vi', opened, cells: cellsIn('vi', opened), url: new URL('http://x/y') } as const;
  expect(reportPage(context, { ...answer, issue, rebuilt: 'software' }).rebuilt).toEqual({
    why: 'software',
    files: [{ format: 'docx', name: 'DOCX' }],
  });
  expect(reportPage(context, { ...answer, issue }).rebuilt).toBeUndefined();
});
