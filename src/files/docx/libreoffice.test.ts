/** The Word file through another program: LibreOffice opens, saves and prints it. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figuresOf } from '#core/report/document.ts';
import { readDocxBlocks } from '#files/docx/read-blocks.ts';
import { readDocxFigures } from '#files/docx/read-docx.ts';
import { writeDocx } from '#files/docx/write-docx.ts';
import { facePath } from '#files/font/tinos.ts';
import { readLayoutProfiles } from '#files/law/layouts.ts';
import { writePdf } from '#files/pdf/write-pdf.ts';
import { elements, inspectDocx, parseXml } from '#testing/docx-inspect.ts';
import { inspectPdf } from '#testing/pdf-inspect.ts';
import { identifiedReportFixture } from '#testing/report-fixture.ts';

const hasLibreOffice = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const present = hasLibreOffice();
if (!present && process.env['CI'] === 'true')
  throw new Error(
    'LibreOffice (soffice) must be installed in CI: the round trip of the Word file is part of the checks',
  );
if (!present)
  process.stderr.write(
    'SKIPPED: LibreOffice (soffice) is not installed, the round trip of the Word file is not checked\n',
  );

describe.skipIf(!present)('a report through LibreOffice', () => {
  const document = identifiedReportFixture();
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-office-'));
  const convert = (to: string, from = join(folder, 'report.docx')): Uint8Array => {
    // Times New Roman is seldom installed beside LibreOffice: its metric twin stands in, with all Vietnamese letters.
    writeFileSync(
      join(folder, 'fonts.conf'),
      `<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${dirname(dirname(facePath('regular')))}</dir><selectfont><rejectfont><pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern></rejectfont></selectfont><match target="pattern"><test name="family"><string>Times New Roman</string></test><edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match></fontconfig>`,
    );
    // A profile of its own: another LibreOffice on the machine would answer in its place.
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        from,
      ],
      { stdio: 'ignore', timeout: 120_000, env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } },
    );
    return new Uint8Array(readFileSync(join(folder, 'out', `report.${to}`)));
  };
  let saved: Uint8Array;
  let throughOpenDocument: Uint8Array;
  let printed: Awaited<ReturnType<typeof inspectPdf>>;
  let typeset: Awaited<ReturnType<typeof inspectPdf>>;
  beforeAll(async () => {
    const layout = (await readLayoutProfiles()).find((p) => p.key === document.layout)!.layout;
    writeFileSync(join(folder, 'report.docx'), await writeDocx(document, layout));
    saved = convert('docx');
    const pdf = convert('pdf');
    convert('odt');
    convert('docx', join(folder, 'out', 'report.odt'));
    // Saved once more: LibreOffice renames bookmarks each time.
    copyFileSync(join(folder, 'out', 'report.docx'), join(folder, 'report.docx'));
    throughOpenDocument = convert('docx');
    printed = await inspectPdf(pdf);
    typeset = await inspectPdf(await writePdf(document, layout));
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps every figure with its address, in text and in footnotes', () => {
    expect(readDocxFigures(saved)).toEqual(
      figuresOf(document).map(({ address, printed: words }) => ({ address, printed: words })),
    );
  });
  it('keeps them on the way through OpenDocument, where tags and custom parts are lost', () => {
    expect(readDocxFigures(throughOpenDocument)).toEqual(
      figuresOf(document).map(({ address, printed: words }) => ({ address, printed: words })),
    );
  });
  it('keeps what each block is of, on both ways', () => {
    const written = document.blocks.map(({ id }) => id);
    for (const file of [saved, throughOpenDocument]) {
      const found = readDocxBlocks(file);
      expect(found.map(({ id }) => id)).toEqual(written);
      expect(found.map(({ basis }) => basis)).toEqual(document.blocks.map(({ basis }) => basis));
    }
  });
  it('keeps the footnotes real', () => {
    const { parts, document: body } = inspectDocx(saved);
    expect(elements(body, 'footnoteReference')).toHaveLength(document.notes.length);
    expect(elements(parseXml(parts.get('word/footnotes.xml') ?? ''), 'footnoteRef')).toHaveLength(
      document.notes.length,
    );
  });
  it('keeps headings as headings', () => {
    expect(inspectDocx(saved).paragraphs.filter((p) => /^Heading\d$/u.test(p.style))).toHaveLength(
      document.blocks.filter((b) => b.kind === 'heading').length,
    );
  });
  it('prints about as many pages as the PDF by Typst, the same head and the same end', () => {
    expect(Math.abs(printed.pages.length - typeset.pages.length)).toBeLessThanOrEqual(1);
    const words = (file: typeof printed): string =>
      file.lines
        .map((l) => l.text)
        .join('')
        .replace(/\s+/gu, '');
    for (const part of [
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 05-BC/TU',
      'BÁO CÁO',
      'T/M THÀNH ỦY',
      '- Lưu Văn phòng Thành ủy.',
    ]) {
      expect(words(printed)).toContain(part.replaceAll(' ', ''));
      expect(words(typeset)).toContain(part.replaceAll(' ', ''));
    }
  });
});
