/** Scans: pages that are pictures, recognised by tesseract where it is on the machine. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { Outcome } from '#core/problem.ts';
import { reviewText } from '#core/review/review.ts';
import { readReport } from '#files/review/read-report.ts';
import type { ReportRead } from '#files/review/report-text.ts';
import { scaleOf } from '#files/scan/draw-page.ts';
import { findScanPrograms } from '#files/scan/find-tesseract.ts';
import { readScan } from '#files/scan/read-scan.ts';
import { readScanApart } from '#files/scan/scan-apart.ts';
import { hasTesseract, pdfOfPages, scannedPage } from '#testing/scan.ts';

const REPORT = [
  'BÁO CÁO',
  'Sơ kết thực hiện Nghị quyết số 08-NQ/TU ngày 20/4/2021',
  'I. KẾT QUẢ THỰC HIỆN',
  'Dự án sân vận động có tổng mức đầu tư là 252 tỷ đồng, diện tích 16,61 ha;',
  'tỷ lệ người dân sử dụng nước sạch đạt 77% (năm 2022); 123/123 hộ dân',
  'thực hiện theo Quyết định số 931/QĐ-UBND ngày 19/6/2012.',
];
const folder = mkdtempSync(join(tmpdir(), 'tiendo-scan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const told = (outcome: Outcome<ReportRead>) =>
  outcome.ok ? outcome.value : outcome.problems.map(({ code }) => code).join();
const read = async (bytes: Uint8Array): Promise<ReportRead> => {
  const programs = findScanPrograms()!;
  const outcome = await readScan({ bytes, file: 'quet.pdf', programs, lanes: 2 });
  if (!outcome.ok) throw new Error(outcome.problems[0]?.code);
  return outcome.value;
};
/** A program that stands where tesseract would. */
const standIn = (name: string, script: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
};

/** A picture packed as a fax is. */
const FAX =
  '/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 1654/Rows 2339>>';

const present = hasTesseract();

describe.skipIf(!present)('a scan is recognised', () => {
  it('and its figures, days and documents are found', async () => {
    const { text, scan, kind } = await read(pdfOfPages([{ image: scannedPage(REPORT, 60) }]));
    expect(kind).toBe('pdf');
    expect(scan).toEqual({ pages: [{ page: 1, start: 0, end: text.length }], unread: [], vietnamese: true });
    const { claims } = reviewText(text, { scan });
    const values = claims.filter(({ scanned }) => scanned).map(({ kind: of, value, unit }) => [of, value, unit]);
    expect(values).toEqual(
      expect.arrayContaining([
        ['citation', '08-NQ/TU', undefined],
        ['date', '2021-04-20', undefined],
        ['quantity', '252000000000', 'đồng'],
        ['quantity', '16.61', 'ha'],
        ['percentage', '77', '%'],
        ['period', '2022', undefined],
        ['quantity', '123', 'hộ dân'],
        ['citation', '931/QĐ-UBND', undefined],
      ]),
    );
  }, 120_000);
  it('page by page: what has text stays as it is, what is blank is no scan', async () => {
    const typed = 'Trang co chu, dat 45 phan tram ke hoach nam 2022';
    const { text, scan } = await read(pdfOfPages([typed, { image: scannedPage(REPORT) }, '']));
    expect(text.startsWith(`${typed}\n`)).toBe(true);
    expect(scan?.pages.map(({ page }) => page)).toEqual([2]);
    const [page] = scan!.pages;
    expect(text.slice(page!.start, page!.end)).toMatch(/^BÁO CÁO[\s\S]*252 tỷ đồng/u);
  }, 120_000);
  it('in a process of its own', async () => {
    const outcome = await readScanApart(
      { bytes: pdfOfPages([{ image: scannedPage(['Thu ngân sách đạt 155,5 tỷ đồng']) }]), file: 'quet.pdf' },
      findScanPrograms()!,
    );
    expect(told(outcome)).toMatchObject({ text: expect.stringContaining('155,5 tỷ đồng') });
  }, 120_000);
  it('a page of one picture without letters has no words', async () => {
    const blank = pdfOfPages([{ image: scannedPage([]) }]);
    expect(told(await readScan({ bytes: blank, file: 'x', programs: findScanPrograms()!, lanes: 1 }))).toBe(
      'review.scan',
    );
  }, 120_000);
});

/** A page of a report, long enough to be judged. */
const PAGE = [
  'Ủy ban nhân dân thành phố đã chỉ đạo các cơ quan, đơn vị tổ chức thực hiện',
  'nghị quyết gắn với nhiệm vụ phát triển kinh tế xã hội của địa phương; kết quả',
  'thu ngân sách đạt 155,5 tỷ đồng, tỷ lệ hộ nghèo giảm còn 5,2 phần trăm, đã',
  'hoàn thành xây dựng tuyến đường trung tâm và đưa vào sử dụng trong tháng',
  'Theo Quyết định số 931/QĐ-UBND ngày 19/6/2012 của Ủy ban nhân dân tỉnh, các',
  'khu dân cư được đầu tư hạ tầng đồng bộ, người dân đồng thuận và ủng hộ.',
];
const withoutMarks = (line: string): string =>
  line.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const ENGLISH = [
  'The committee has told all agencies and units to carry out the resolution together',
  'with the tasks of social and economic development of the city; as a result the budget',
  'has grown, poverty has fallen, and the central road was finished and opened for use',
];

describe.skipIf(!present)('letters that a scanner laid under a picture', () => {
  const image = scannedPage(PAGE);
  it('are read anew where they have lost their marks, on their pages only; good ones are never replaced', async () => {
    const good = PAGE.map((line) => line.replace('155,5', '166,6'));
    const { text, scan } = await read(
      pdfOfPages([
        { image, letters: PAGE.map(withoutMarks) },
        { image, letters: good },
        { image, letters: ENGLISH },
      ]),
    );
    expect(scan?.pages.map(({ page }) => page)).toEqual([1]);
    expect(scan?.poor).toBeUndefined();
    const [page] = scan!.pages;
    expect(text.slice(page!.start, page!.end)).toContain('155,5 tỷ đồng');
    expect(text.slice(page!.end)).toContain('166,6 tỷ đồng');
    expect(text.slice(page!.end)).toContain('The committee has told');
  }, 120_000);
  it('stay, and are told as poor, where the picture reads no better', async () => {
    const letters = PAGE.map(withoutMarks);
    const { text, scan } = await read(pdfOfPages([{ image: scannedPage([]), letters }]));
    expect(text).toContain('Uy ban nhan dan thanh pho');
    expect(scan).toEqual({
      pages: [],
      unread: [],
      vietnamese: true,
      poor: [{ page: 1, start: 0, end: [...text].length }],
    });
  }, 120_000);
});

describe('where it cannot be', () => {
  it('poor letters under a picture are read as they are, and told', async () => {
    const letters = PAGE.map(withoutMarks);
    const outcome = told(await readReport(pdfOfPages([{ image: scannedPage(PAGE), letters }]), 'x')) as ReportRead;
    expect(outcome.text).toContain('155,5 ty dong');
    expect(outcome.scan).toMatchObject({ pages: [], unread: [], poor: [{ page: 1 }] });
    const { claims, remarks } = reviewText(outcome.text, { scan: outcome.scan });
    expect(claims.every(({ scanned }) => scanned)).toBe(true);
    expect(remarks.filter(({ rule }) => rule.startsWith('spelling'))).toEqual([]);
    const programs = { tesseract: standIn('no language', 'echo "List of available languages (1):"; echo rus') };
    const bytes = pdfOfPages([{ image: scannedPage(PAGE), letters }]);
    expect(told(await readScan({ bytes, file: 'x', programs, lanes: 1 }))).toMatchObject({ scan: { poor: [{}] } });
  });
  it.each([
    ['letters without marks that no scanner laid there', PAGE.map(withoutMarks).join(' ')],
    ['English', ENGLISH.join(' ')],
    ['figures', Array.from({ length: 80 }, (_, at) => `Nam ${2000 + at} 12,5 8,7 155`).join(' ')],
  ])('%s are no poor layer', async (_, text) => {
    expect(told(await readReport(pdfOfPages([text]), 'x'))).not.toHaveProperty('scan');
  });
  it('a file without text is a scan; pages without text among others are told', async () => {
    const scan = { image: scannedPage(REPORT) };
    expect(told(await readReport(pdfOfPages([scan]), 'x'))).toBe('review.scan');
    expect(told(await readReport(pdfOfPages(['Dat 45 ha', scan]), 'x'))).toMatchObject({
      text: 'Dat 45 ha\n',
      scan: { pages: [], unread: [2] },
    });
  });
  it('a machine tells what it has; what is set and not there, is not', () => {
    expect(findScanPrograms({ TESSERACT_PATH: join(folder, 'none') })).toBeUndefined();
    expect(findScanPrograms({ TESSERACT_PATH: '' })).toBeUndefined();
    expect(findScanPrograms({ TESSERACT_PATH: process.execPath, PDFTOPPM_PATH: '' })).toEqual({
      tesseract: process.execPath,
      pdftoppm: undefined,
    });
  });
  it.each([
    ['fails', 'exit 1'],
    ['has no language that we read', 'echo "List of available languages (1):"; echo rus'],
  ])('a tesseract that %s reads nothing', async (_, script) => {
    const bytes = pdfOfPages([{ image: scannedPage(REPORT) }]);
    const programs = { tesseract: standIn('fails', script) };
    expect(told(await readScan({ bytes, file: 'x', programs, lanes: 1 }))).toBe('review.scan');
  });
  it('one that answers no words leaves the page unread beside those with text', async () => {
    const bytes = pdfOfPages(['Dat 45 ha', { image: scannedPage(REPORT) }]);
    const programs = { tesseract: standIn('english', 'case "$1" in --list-langs) echo eng;; *) exit 1;; esac') };
    expect(told(await readScan({ bytes, file: 'x', programs, lanes: 1 }))).toMatchObject({
      scan: { pages: [], unread: [2], vietnamese: false },
    });
  });
  it('what our own reader does not unpack is drawn by poppler', async () => {
    const page = pdfOfPages([{ image: Uint8Array.from([1, 2, 3]), packed: FAX }]);
    const rows = ['Thu', '155,5', 'tỷ', 'đồng'].map(
      (word, at) => `5\t1\t1\t1\t1\t${at}\t${at * 90}\t9\t80\t30\t95\t${word}`,
    );
    writeFileSync(join(folder, 'words.tsv'), rows.join('\n'));
    const tesseract = standIn(
      'words',
      `case "$1" in --list-langs) echo vie;; *) cat > ${folder}/seen.png; cat ${folder}/words.tsv;; esac`,
    );
    const pdftoppm = standIn('poppler', 'cat > /dev/null; printf drawn');
    const asked = { bytes: page, file: 'x', lanes: 1 };
    expect(told(await readScan({ ...asked, programs: { tesseract, pdftoppm } }))).toMatchObject({
      text: 'Thu 155,5 tỷ đồng',
    });
    expect(readFileSync(join(folder, 'seen.png'), 'utf8')).toBe('drawn');
    expect(told(await readScan({ ...asked, programs: { tesseract } }))).toBe('review.scan');
  });
  it('no page is drawn larger than its bound, and none is blown up', () => {
    for (const [width, height] of [
      [595, 842],
      [14_400, 14_400],
      [1, 14_400],
      [100, 100],
    ] as const) {
      const scale = scaleOf(width, height);
      expect(width * scale * height * scale).toBeLessThanOrEqual(9_000_001);
      expect(scale).toBeLessThanOrEqual(250 / 72);
    }
  });
});

it('what it started ends with the process', async () => {
  const { askProcess, OutOfTime } = await import('#files/engines/ask.ts');
  const pidFile = join(folder, 'pid');
  const tesseract = standIn('slow', `echo $$ > ${pidFile}; exec sleep 60`);
  const ask = askProcess<unknown, unknown>({
    program: new URL('./scan-program.ts', import.meta.url),
    idleMs: 1000,
    limitMs: 4000,
    starts: true,
  });
  const bytes = pdfOfPages([{ image: scannedPage(['x']) }]);
  await expect(ask({ bytes, file: 'x', programs: { tesseract }, lanes: 1 })).rejects.toThrow(OutOfTime);
  expect(existsSync(pidFile)).toBe(true);
  const pid = Number(readFileSync(pidFile, 'utf8'));
  for (let tries = 0; tries < 20 && isAlive(pid); tries += 1) await wait(50);
  expect(isAlive(pid)).toBe(false);
}, 20_000);

/** A process that has ended and that nobody has asked about yet is none. */
const isAlive = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
