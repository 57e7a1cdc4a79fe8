/** A figure's trace as its page and its panel carry it: printed, named and linked on the server. */
import type { OpenedWorkspace } from '#app/read/workspace.ts';
import { sourcePlace } from '#core/collecting/source-place.ts';
import { sourceTitle, type TracedRecord } from '#app/read/figure.ts';
import type { FigureWithHistory } from '#app/read/figure-history.ts';
import { formatAddress } from '#core/address/address.ts';
import type { Figure, FigureRecord } from '#core/figure/figure.ts';
import { effectiveFrom } from '#core/query/ahead.ts';
import { amountOf } from '#core/value/quantity.ts';
import { printVietnameseNumber } from '#core/value/vietnamese-number.ts';
import { APPROXIMATIONS } from '#core/value/approximation.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { standingOf, type FoundStanding, type TraceStanding } from '#web/figure/standing.ts';
import { cellsIn, type Cell } from '#web/parts/cell.ts';
import { madeRows, turnList, turnPages, type Turned } from '#web/parts/turn-pages.ts';
import { recordPath } from '#web/parts/record-path.ts';
import { nameFigure, nameRecord, tellRecord } from '#words/figure-name.ts';
import { printCountIn, printDayIn, printFigureIn, printInstantIn, printPeriodIn } from '#words/figure.ts';
import { label } from '#words/labels.ts';
import type { Language } from '#words/language.ts';
import { printEnglishNumber } from '#words/number.en.ts';
import { traceWords } from '#words/ui/trace.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

export interface TraceRecord {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly version: number;
  /** Path of its page below the programme. */
  readonly path?: string;
  readonly author: string;
  readonly instant: string;
  readonly source?: { readonly title: string; readonly path?: string; readonly at?: string };
}

export interface Trace {
  readonly name: string;
  readonly cell: Cell;
  readonly stored?: string;
  readonly unit?: string;
  readonly approximation: string;
  readonly state: string;
  readonly standing: TraceStanding;
  readonly asOf: string;
  /** The day from which a value that is on record holds, where there is none yet. */
  readonly ahead?: { readonly day: string; readonly printed: string };
  readonly formula: string;
  /**
   * Of a count of works whose records stand for several: "6 bản ghi, trong đó 2 bản ghi đại diện cho 4 và 3 công
   * trình".
   */
  readonly counted?: string;
  /** "111/2025/UBTVQH15, theo nguồn thứ cấp, chưa đối chiếu Công báo" */
  readonly law?: string;
  readonly parts: Turned<{ readonly name: string; readonly cell: Cell }>;
  readonly records: Turned<TraceRecord>;
  readonly history: readonly { readonly printed: string; readonly sequence: number; readonly instant: string }[];
  readonly sequence: number;
  readonly citation: string;
  readonly api: string;
}

const PARTS = 50;
const RECORDS = 40;

/** Which of the records behind a figure its page shows. */
export const shownRecords = (url: URL, behind: readonly FigureRecord[]): Turned<FigureRecord> =>
  turnPages(url, behind, { name: 'trang-ban-ghi', size: RECORDS });

export const traceOf = (
  language: Language,
  opened: OpenedWorkspace,
  { opened: { figure, records, head }, behind, history }: FigureWithHistory,
  { site, url, standing }: { readonly site: string; readonly url: URL; readonly standing: FoundStanding },
): Trace => {
  const { view, units, workspace } = opened;
  const cells = cellsIn(language, opened);
  const words = traceWords[language];
  const name = nameFigure(language, view, figure.address);
  const asOf = printDayIn(language, figure.asOf);
  const query = `address=${encodeURIComponent(formatAddress(figure.address))}&asOf=${figure.asOf}`;
  // A figure of an earlier entry is cited as such.
  const entry = url.searchParams.has('nhat-ky') ? `&nhat-ky=${head.sequence}` : '';
  const printed = printFigureIn(language, figure, units) ?? words.none;
  const ahead = effectiveFrom(view, figure);
  const first = behind.find((record) => record.source)?.source;
  const source = first
    ? [
        first.document === undefined ? sourceTitle(view, first) : nameRecord(view, 'document', first.document),
        first.at === undefined ? undefined : sourcePlace(view, first.at),
      ]
        .filter(Boolean)
        .join(', ')
    : words.ownSource;
  return {
    name,
    cell: cells.of(figure),
    ...storedText(language, figure),
    approximation:
      figure.value?.approx
        .map((word) => (language === 'vi' ? APPROXIMATIONS[word] : word.replace('-', ' ')))
        .join(' ') || words.exact,
    state: label(language, 'figureState', figure.state),
    standing: standingOf(language, opened, figure, standing),
    asOf,
    ...(ahead && { ahead: { day: ahead, printed: printDayIn(language, ahead) } }),
    formula: label(language, 'formula', figure.formula),
    ...countedText(language, opened, figure),
    ...(figure.law && { law: `${figure.law.regime}, ${urbanWords[language].lawStatus[figure.law.status]}` }),
    parts: turnList(url, { name: 'cac-phan', size: PARTS }, figure.parts, (part) => ({
      name: nameFigure(language, view, part.address),
      cell: cells.of(part),
    })),
    records: madeRows({ ...shownRecords(url, behind), rows: records }, (record) =>
      traceRecord(language, opened, record),
    ),
    history: history.map((past) => ({
      printed: (past.figure && printFigureIn(language, past.figure, units)) ?? words.none,
      sequence: past.sequence,
      instant: printInstantIn(language, past.instant),
    })),
    sequence: head.sequence,
    citation: words.citation(name, printed, asOf, source, `${site}/${workspace.id}/figures?${query}${entry}`),
    api: `/api/v1/figures?workspace=${workspace.id}&${query}`,
  };
};

/** How many records a count of works is of, where some of them stand for several. */
const countedText = (
  language: Language,
  { view }: OpenedWorkspace,
  { address, formula, records }: Figure,
): { readonly counted?: string } => {
  if (formula !== 'count' || address.head.subject !== 'work') return {};
  const many = records.flatMap(({ ref }) => view.find('work', ref.id)?.count ?? []).filter((count) => count > 1);
  return many.length === 0
    ? {}
    : {
        counted: traceWords[language].counted(
          printCountIn(language, records.length),
          many.map((count) => printCountIn(language, count)),
        ),
      };
};

/** The exact value, with nothing abbreviated. */
const storedText = (language: Language, figure: Figure): { readonly stored?: string; readonly unit?: string } => {
  if (figure.date) return { stored: printPeriodIn(language, figure.date), unit: traceWords[language].dateUnit };
  if (!figure.value) return {};
  const amount = amountOf(figure.value);
  return {
    stored: language === 'vi' ? printVietnameseNumber(amount) : printEnglishNumber(amount),
    unit: figure.value.unit,
  };
};

const traceRecord = (language: Language, { view }: OpenedWorkspace, record: TracedRecord): TraceRecord => {
  const subject = record.subject as Subject;
  const path = recordPath(view, subject, record.id);
  const { source } = record;
  const documentPath = source?.document === undefined ? undefined : recordPath(view, 'document', source.document);
  return {
    key: `${record.subject}:${record.id}`,
    name: tellRecord(language, view, subject, record.id),
    kind: label(language, 'subject', subject),
    version: record.version,
    ...(path !== undefined && { path }),
    author: record.author,
    instant: printInstantIn(language, record.instant),
    ...(source && {
      source: {
        title: source.document === undefined ? source.title : nameRecord(view, 'document', source.document),
        ...(documentPath !== undefined && { path: documentPath }),
        ...(source.at !== undefined && { at: sourcePlace(view, source.at) }),
      },
    }),
  };
};
