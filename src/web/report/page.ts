/** The report as its page carries it: blocks with figures and notes, remarks, downloads, the layout in force. */
import type { FileCheck, ReportAnswer } from '#app/read/report/report.ts';
import {
  addresseeLines,
  annexLabel,
  dateLine,
  headingLine,
  recipientLines,
  signatureLines,
  symbolLine,
} from '#core/report/layout/lines.ts';
import type { Layout, LayoutProfile } from '#core/law/layout.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Remark } from '#core/remark/remark.ts';
import type { Block, ReportDocument, Run, Signature } from '#core/report/document.ts';
import { heldRuns, holdTogether } from '#core/report/no-break.ts';
import { asked, askedNumber } from '#web/forms/query.ts';
import type { Cell } from '#web/parts/cell.ts';
import { tellProblem } from '#http/faults.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { turnList, turnPages, type Turned } from '#web/parts/turn-pages.ts';
import { annexRows, blocksOfRows, notesIn, textPages, type TextPage } from '#web/report/text-pages.ts';
import { printCountIn, printDayIn, printPeriodIn } from '#words/figure.ts';
import { groundIn } from '#core/rules/ground.ts';
import { proposedSymbol } from '#core/rules/report-number.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { WORDS } from '#core/vocabulary/words.ts';
import type { Language } from '#words/language.ts';
import { LAYOUT_PARTS, LAYOUT_VALUES, reportWords } from '#words/ui/report.ts';
import { figuresAt } from '#web/report/figures-at.ts';
import { wordRemark } from '#words/word-remark.ts';

/** A run in short form: a text, a figure with its words, or the number of a note. */
export type PageRun =
  | string
  | { readonly figure: string; readonly printed: string }
  | { readonly note: number }
  | { readonly text: string; readonly bold?: boolean; readonly italic?: boolean };

export type PageBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph'; readonly mark?: string; readonly runs: readonly PageRun[] }
  | {
      readonly kind: 'table';
      readonly title?: string;
      readonly columns: readonly { readonly head: string; readonly align: string }[];
      readonly rows: readonly (readonly (readonly PageRun[])[])[];
    }
  | { readonly kind: 'picture'; readonly svg: string; readonly alt: string; readonly caption?: readonly PageRun[] };

const pageRun = (run: Run): PageRun => {
  switch (run.kind) {
    case 'figure':
      return { figure: run.address, printed: run.printed };
    case 'note':
      return { note: run.note + 1 };
    case 'text':
      return run.bold || run.italic
        ? { text: run.text, ...(run.bold && { bold: true }), ...(run.italic && { italic: true }) }
        : run.text;
  }
};

const pageRuns = (runs: readonly Run[]): readonly PageRun[] => heldRuns(runs).map(pageRun);

const pageBlock = (layout: Layout, block: Block, index: number, drawn: ReportAnswer['drawn']): PageBlock => {
  switch (block.kind) {
    case 'heading':
      return {
        kind: 'heading',
        level: block.level,
        text: holdTogether(headingLine(layout, block)),
        id: `muc-${index}`,
      };
    case 'paragraph':
      return { kind: 'paragraph', ...(block.mark && { mark: block.mark }), runs: pageRuns(block.runs) };
    case 'table':
      return {
        kind: 'table',
        ...(block.title !== undefined && { title: block.title }),
        columns: block.columns.map(({ head, align }) => ({ head, align })),
        rows: block.rows.map((row) => row.map(pageRuns)),
      };
    case 'picture':
      return {
        kind: 'picture',
        svg: drawn.get(block) ?? '',
        alt: block.alt,
        ...(block.caption && { caption: pageRuns(block.caption) }),
      };
  }
};

const headOf = (layout: Layout, document: ReportDocument) => {
  const { header, typeName, subject } = document;
  return {
    marks: header.marks ?? [],
    addressees: addresseeLines(document),
    superior: header.superior,
    issuer: header.issuer,
    below: layout.issuer.below,
    motto: [layout.motto.first.text, ...(layout.motto.second ? [layout.motto.second.text] : [])],
    symbol: symbolLine(layout, header),
    date: dateLine(layout, header),
    typeName,
    subject: holdTogether(subject),
  };
};

/** Remarks of one kind that are shown at a time. */
const REMARKS = 40;
/** Rows of an annex that are shown at a time: each has as many figures as the table has columns. */
const ROWS = 60;
/**
 * Headings up to which all of them stand in the contents; of more, those of the first two levels and of the shown page.
 */
const CONTENTS = 80;

export const reportPage = (
  context: PageContext,
  { report, issue, rebuilt, all, printed, weighty, others, last, sequence, checks, drawn }: ReportAnswer,
) => {
  const { language, url } = context;
  const { document, profile } = report;
  const remarks = (name: string, of: readonly Remark[]): Turned<RemarkText> =>
    turnList(url, { name, size: REMARKS }, of, (one) => remarkText(context, report.view, one));
  return {
    ...textOf(url, report, drawn),
    annexes: document.annexes.map(({ id, title }, index) => ({
      id,
      name: `${annexLabel(index, document.annexes.length)}. ${title}`,
    })),
    report: report.template.id,
    proposed: proposedSymbol(
      groundIn(context.opened.view),
      report.template,
      report.template.issued ?? report.view.asOf,
    ),
    reports: all.map((one) => listed(language, one, report.template.id)),
    printed,
    weighty: remarks('can-xem', weighty),
    others: remarks('con-ngo', others),
    day: printDayIn(language, document.asOf),
    last,
    sequence,
    issued: issue?.symbol,
    rebuilt: rebuilt && issue && { why: rebuilt, files: releasedFiles(issue, side(language)) },
    figuresAt: figuresAt(report.view, last),
    rewritten: !issue && sequence !== last,
    checks: checks.map((check) => checkText(language, check, printed)),
    profile: profileText(language, profile),
  };
};

/** The files by which an issued report is read. */
const releasedFiles = ({ files }: Stored<'issue'>, of: 0 | 1) =>
  (['pdf', 'docx'] as const)
    .filter((format) => files.some((one) => one.format === format))
    .map((format) => ({ format, name: WORDS.fileFormat[format][of] }));

/** A report of the programme in the list of them: what it is, of which period, its number. */
const listed = (language: Language, { id, kind, period, symbol, subject }: Stored<'report'>, shown: string) => ({
  id,
  name: [
    kind === undefined ? undefined : WORDS.reportKind[kind][side(language)],
    period === undefined ? undefined : printPeriodIn(language, period),
    symbol,
  ]
    .filter((one) => one !== undefined)
    .join(' · '),
  subject,
  isShown: id === shown,
});

/** What is shown of the text: the annex that is asked for, else a page of the text itself. */
const textOf = (url: URL, { document, profile: { layout } }: ReportAnswer['report'], drawn: ReportAnswer['drawn']) => {
  const pages = textPages(document.blocks);
  const page = Math.min(askedNumber(url, 'trang') ?? 1, pages.length);
  const annex = document.annexes.find(({ id }) => id === asked(url, 'phu-luc'));
  const rows = annex && turnPages(url, annexRows(annex), { name: 'trang-phu-luc', size: ROWS });
  const { from, to } = pages[page - 1] ?? { from: 0, to: 0 };
  const blocks = rows ? blocksOfRows(rows.rows) : document.blocks.slice(from, to);
  return {
    page,
    pages: pages.length,
    annex: annex && { id: annex.id, title: annex.title, ...(rows?.turn && { turn: rows.turn }) },
    ...(!annex && page === 1 && { head: headOf(layout, document) }),
    blocks: blocks.map((block, index) => pageBlock(layout, block, from + index, drawn)),
    notes: notesIn(blocks).map((note) => ({ number: note + 1, runs: pageRuns(document.notes[note] ?? []) })),
    contents: contentsOf(layout, document.blocks, pages, page),
    ...(!annex && page === pages.length && { closing: closingOf(layout, document) }),
  };
};

const contentsOf = (layout: Layout, blocks: readonly Block[], pages: readonly TextPage[], shown: number) => {
  const all = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level <= 3
      ? [
          {
            id: `muc-${index}`,
            level: block.level,
            text: holdTogether(headingLine(layout, block)),
            page: pages.findIndex(({ to }) => index < to) + 1,
          },
        ]
      : [],
  );
  return all.length <= CONTENTS ? all : all.filter(({ level, page }) => level <= 2 || page === shown);
};

const signed = (signature: Signature) => ({ lines: signatureLines(signature), name: signature.name });

const closingOf = (layout: Layout, { signature, second, recipients: { lead, items } }: ReportDocument) => ({
  signatures: [...(second ? [signed(second)] : []), signed(signature)],
  recipients: [...(lead === undefined ? [] : [lead]), ...recipientLines(layout, items)],
});

export type ReportPage = ReturnType<typeof reportPage>;

const FORMAT_NAMES = {
  docx: 'DOCX',
  pdf: 'PDF',
  html: 'HTML',
  json: 'JSON',
  'docx-clean': 'DOCX',
  'pdf-clean': 'PDF',
  text: 'TXT',
} as const;

/** DOCX and PDF are read back; the others are only written. */
const checkText = (language: Language, { format, problems }: FileCheck, printed: number) => {
  const words = reportWords[language];
  const name = FORMAT_NAMES[format];
  if (problems.length > 0)
    return {
      format,
      ok: false,
      text: words.refused(name),
      problems: problems.map((problem) => tellProblem(problem, language)),
    };
  return {
    format,
    ok: true,
    text:
      format === 'docx' || format === 'pdf'
        ? words.checkOk(name, printCountIn(language, printed))
        : words.checkWritten(name),
    problems: [],
  };
};

const remarkText = ({ language, opened, cells }: PageContext, view: PageContext['opened']['view'], remark: Remark) => {
  const path = recordPath(opened.view, remark.subject, remark.id);
  return {
    key: `${remark.code}/${remark.subject}/${remark.id}`,
    name: remark.name,
    text: wordRemark(remark, language),
    path,
    figures: remark.figures.flatMap((address): readonly Cell[] => {
      const found = findFigure(view, address);
      return found ? [cells.of(found)] : [];
    }),
  };
};
export type RemarkText = ReturnType<typeof remarkText>;

const side = (language: Language): 0 | 1 => (language === 'vi' ? 0 : 1);

const profileText = (language: Language, profile: LayoutProfile) => {
  const words = reportWords[language];
  return {
    key: profile.key,
    title: profile.title,
    valid: words.layoutValid(
      printDayIn(language, profile.validFrom),
      profile.validTo && printDayIn(language, profile.validTo),
    ),
    rules: [...profile.provenance].map(([path, { source, status, range }]) => ({
      path,
      name: path
        .split('.')
        .map((part) => LAYOUT_PARTS[part]?.[side(language)] ?? part)
        .join(', '),
      value: valueText(language, valueAt(profile.layout, path)),
      range: range && `${range[0]}–${range[1]}`,
      source,
      status,
      statusName: words.status[status],
    })),
  };
};

const valueAt = (layout: Layout, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key], layout);

const valueText = (language: Language, value: unknown): string => {
  const words = reportWords[language];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return language === 'vi' ? String(value).replace('.', ',') : String(value);
  const text = String(value ?? '').trim();
  return LAYOUT_VALUES[text]?.[side(language)] ?? text;
};
