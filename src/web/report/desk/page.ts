/** The desk of a draft as its page carries it: blocks with what was decided on them, remarks, opinions. */
import type { PreparedReport } from '#app/read/report/prepare.ts';
import type { DraftRemark, DraftRemarks } from '#app/read/review/draft-remarks.ts';
import { formatAddress, parseAddress } from '#core/address/address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import { opinionsOn } from '#core/query/reports.ts';
import { figuresOf } from '#core/report/document.ts';
import { looseNumbers } from '#core/report/recognise.ts';
import type { DeskBlock } from '#core/report/with-wordings.ts';
import { figuresIn, parseWorded, printWorded, shownText, type ShownPiece } from '#core/report/worded.ts';
import { reportTitle } from '#core/subjects/report/title.ts';
import { shortNameOf } from '#core/subjects/agency/short-name.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Severity } from '#core/remark/severity.ts';
import { fold } from '#core/text/fold.ts';
import { asked } from '#web/forms/query.ts';
import type { Cell } from '#web/parts/cell.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { turnList } from '#web/parts/turn-pages.ts';
import { REMARK_QUERY } from '#web/report/desk/remark-query.ts';
import { figuresAt } from '#web/report/figures-at.ts';
import { agencyOptions } from '#web/report/agencies.ts';
import { nameFigure } from '#words/figure-name.ts';
import { printDayIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';
import { wordRemark } from '#words/word-remark.ts';
import { waivedRecord, waivedWords } from '#words/waived.ts';
import { wordReview } from '#words/word-review.ts';
import { beginningOf } from '#web/report/desk/beginning.ts';

/** Blocks shown at a time. */
const BLOCK_LIST = { size: 40, keyOf: (block: DeskBlock) => block.id, name: 'trang' };
const REMARK_LIST = { name: 'trang-luu-y', size: 20, keyOf: ({ mark }: DraftRemark) => mark, rowName: REMARK_QUERY };
const LOST = { name: 'lac', size: 20 };

/** A text, or a figure with its words. */
export type DeskPiece =
  | string
  | { readonly figure: string; readonly printed: string }
  /** The mark of a note. */
  | { readonly note: number };

/** The blocks that the page shows. */
export const blocksOnPage = (url: URL, { desk }: Pick<PreparedReport, 'desk'>): readonly string[] =>
  turnList(url, BLOCK_LIST, desk, ({ id }) => id).rows;

/**
 * `unseen`: blocks on which something is decided that the reader may not see; `speaksFor`: the agencies in whose name
 * the reader may give an opinion, absent: all.
 */
export const deskPage = (
  context: PageContext,
  report: PreparedReport,
  { open, waived, lost: lostWaivers }: DraftRemarks,
  unseen: ReadonlySet<string>,
  speaksFor?: readonly string[],
) => {
  const { url, opened } = context;
  const { id } = report.template;
  const editing = asked(url, 'doan');
  const rounds = roundsOf(context, report, speaksFor);
  const said = rounds.flatMap(({ opinions }) => opinions);
  return {
    report: { id, title: reportTitle(report.template), symbol: opened.view.find('issue', id)?.symbol },
    blocks: turnList(url, BLOCK_LIST, report.desk, (block) => ({
      ...blockText(block, block.id === editing, unseen.has(block.id)),
      opinions: said.filter((one) => one.block === block.id),
    })),
    about: aboutBlock(report, asked(url, 've-doan')),
    figuresAt: figuresAt(report.view, opened.view.records.sequence),
    editing,
    figures: editing === undefined ? undefined : figuresFound(context, report, asked(url, 'tim')),
    isPartial: report.view.facts.withheld !== undefined,
    orphans: report.orphans.map(lostWords),
    beyond: opened.view
      .all('wording')
      .filter((one) => one.report === id && one.act !== 'waive' && !report.view.find('wording', one.ref.id))
      .map(lostWords),
    remarks: turnList(url, REMARK_LIST, open, (one) => remarkLine(context.language, one)),
    askedRemark: asked(url, REMARK_QUERY),
    waived: waived.map(({ remark, by }) => ({ ...remarkLine(context.language, remark), ...decided(by) })),
    lawOf: printDayIn(context.language, report.lawOf),
    lostWaivers: turnList(url, LOST, lostWaivers, (one) => lostWaiver(context, one)),
    rounds,
    agencies: agencyOptions(opened.view),
  };
};
export type DeskPage = ReturnType<typeof deskPage>;

/** A remark in words; on the text with the words that it is about, and the block in which they stand. */
export interface RemarkLine {
  readonly key: string;
  /** Its place on a page. */
  readonly mark: string;
  readonly severity: Severity;
  readonly name: string;
  readonly text: string;
  readonly excerpt?: string;
  readonly block?: string;
  /** Why something was waved off that may have been this. */
  readonly once?: string;
}

export const remarkLine = (language: Language, { key, mark, severity, name, once, of }: DraftRemark): RemarkLine => ({
  key,
  mark,
  severity,
  name,
  ...(once && { once: once.reason ?? '' }),
  ...(of.kind === 'record'
    ? { text: wordRemark(of.remark, language) }
    : {
        text: wordReview(of.remark, language),
        excerpt: of.remark.excerpt,
        ...(of.block !== undefined && { block: of.block }),
      }),
});

/** Which decision a form takes back. */
const decided = ({ ref, reason }: Stored<'wording' | 'waiver'>) => ({ id: ref.id, version: ref.version, reason });

const lostWords = (one: Stored<'wording'>) => ({
  ...decided(one),
  block: one.block,
  text: one.text ?? one.reason ?? '',
});

/** A decision whose remark is gone: what it was about, as far as that is told by what it is bound to. */
const lostWaiver = ({ language, opened }: PageContext, one: Stored<'wording' | 'waiver'>) => ({
  ...decided(one),
  ...(one.ref.subject === 'waiver'
    ? waivedWords(one as Stored<'waiver'>, language)
    : waivedRecord(opened.view, one as Stored<'wording'>, language)),
});

const piecesOf = (pieces: readonly ShownPiece[]): readonly DeskPiece[] => {
  let notes = 0;
  return pieces.map(({ piece, shown }) => {
    if (piece.kind === 'figure') return { figure: piece.address, printed: shown };
    return piece.kind === 'note' ? { note: (notes += 1) } : shown;
  });
};

const blockText = (block: DeskBlock, isEdited: boolean, isUnseen: boolean) => {
  const { id, kind, number, generated, worded, behind, replaced, omitted, added, moved, unknown, unprinted } = block;
  const words = block.printed ?? worded ?? generated;
  const parsed = replaced ? parseWorded(replaced.text ?? '') : undefined;
  const pieces = parsed?.ok ? parsed.value : undefined;
  const told = new Set(pieces ? figuresIn(pieces).map(({ address }) => address) : []);
  return {
    id,
    kind,
    number,
    isEdited,
    text: piecesOf(words),
    ...(unprinted && { unprinted }),
    ...(isEdited && { typed: shownText(words), typedBehind: shownText(behind ?? []) }),
    ...(replaced && {
      own: decided(replaced),
      generated: piecesOf(generated),
      loose: pieces ? looseNumbers(pieces, generated) : [],
      lost: generated.flatMap(({ piece, shown }) =>
        piece.kind === 'figure' && !told.has(piece.address) ? [shown] : [],
      ),
    }),
    ...(omitted && { omitted: decided(omitted) }),
    ...(added && { added: decided(added), behind: piecesOf(behind ?? []) }),
    moved,
    unknown,
    isUnseen,
  };
};
export type DeskBlockText = DeskPage['blocks']['rows'][number];

/** Figures told at most. */
const MOST_FOUND = 20;

/** Figures of the report in whose name or words the wanted words stand, each with what is copied to insert it. */
const figuresFound = ({ language, cells }: PageContext, report: PreparedReport, wanted: string | undefined) => {
  if (wanted === undefined) return { wanted: '', found: [] };
  const words = fold(wanted).split(' ').filter(Boolean);
  const seen = new Set<string>();
  const found: { readonly name: string; readonly token: string; readonly cell: Cell }[] = [];
  for (const { address: text, printed } of figuresOf(report.document)) {
    if (found.length >= MOST_FOUND || seen.has(text)) continue;
    seen.add(text);
    const address = parseAddress(text);
    if (!address.ok) continue;
    const name = nameFigure(language, report.view, address.value);
    const folded = fold(`${name} ${printed}`);
    if (!words.every((word) => folded.includes(word))) continue;
    const figure = findFigure(report.view, address.value);
    if (figure)
      found.push({
        name,
        token: printWorded([{ kind: 'figure', address: formatAddress(address.value) }]),
        cell: cells.of(figure),
      });
  }
  return { wanted, found };
};

/** A block as it is spoken about: by its first words. */
const aboutBlock = ({ desk }: PreparedReport, id: string | undefined) => {
  const block = desk.find((one) => one.id === id);
  return block && { id: block.id, name: beginningOf(shownText(block.printed ?? block.worded ?? block.generated)) };
};

const roundsOf = (
  { language, opened }: PageContext,
  report: PreparedReport,
  speaksFor: readonly string[] | undefined,
) => {
  const words = reportDeskWords[language];
  const nameOf = (id: string): string => shortNameOf(opened.view, id);
  return opinionsOn(opened, report.template.id).map(({ circulation, opinions }) => ({
    id: circulation.ref.id,
    sent: words.sentOn(
      printDayIn(language, circulation.sent),
      printDayIn(language, circulation.due),
      circulation.asOf && printDayIn(language, circulation.asOf),
    ),
    note: circulation.note,
    agencies: circulation.agencies
      .filter((id) => speaksFor === undefined || speaksFor.includes(id))
      .map((id) => ({ value: id, name: nameOf(id) })),
    silent: circulation.agencies.filter((id) => opinions.every(({ agency }) => agency !== id)).map(nameOf),
    opinions: opinions.map((one) => ({
      id: one.ref.id,
      version: one.ref.version,
      who: words.saysOn(
        one.agency === undefined ? (one.by ?? '') : words.inNameOf(nameOf(one.agency), one.by),
        printDayIn(language, one.given),
      ),
      isLate: one.given > circulation.due,
      block: one.block,
      about: aboutBlock(report, one.block),
      text: one.text,
      answer: one.answer,
      reason: one.reason,
    })),
  }));
};
export type Round = ReturnType<typeof roundsOf>[number];
