/** What a page of proposals shows: how many there are of each group, and those of one group, a page at a time. */
import type { DecidedBy } from '#app/read/review/office.ts';
import { MOST_PROPOSED } from '#core/review/propose/collector.ts';
import { isOpen, PROPOSAL_GROUPS, proposalsOf, type ProposalGroup } from '#core/review/propose/groups.ts';
import type { Proposal } from '#core/review/propose/proposal.ts';
import { headOf } from '#core/review/propose/report-head.ts';
import { dayOfText } from '#core/review/report-day.ts';
import { printHead } from '#core/facts/head.ts';
import { referredAt } from '#core/subjects/referred-at.ts';
import { SUBJECTS } from '#core/subjects/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { asPeriod } from '#core/value/period.ts';
import { printPeriod } from '#core/value/period-text.ts';
import type { Option } from '#web/forms/form.tsx';
import type { Fault } from '#web/frame/action.ts';
import { REPORT_DOCUMENT, REPORT_ROW, rowName, shownPaths, within, type Choice } from '#web/history/fields.ts';
import { listsWith, nameOf, type HistoryAsked, type ReadHistory } from '#web/history/read.ts';
import type { SentReport, SentRow } from '#web/history/sent.ts';
import { controlsAt, placed, type Control } from '#web/record/form-model.ts';
import { MOST_CHOSEN, recordOptions, type OptionsMaker } from '#web/record/options.ts';
import { recordPagePath } from '#web/record/subjects.ts';
import { formWord } from '#words/fields/fields.ts';
import { printDayIn, printInstantIn } from '#words/figure.ts';
import { nameRecord, tellRecord } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';
import { scanLines } from '#words/scan.ts';
import { historyWords } from '#words/ui/history.ts';

/** A person decides on so many at a time; a form has a thousand fields at most. */
const A_PAGE = 20;
/** So many names are sent along as suggestions. */
const MOST_SUGGESTED = 500;

export interface ShownProposal {
  readonly place: number;
  readonly mark: string;
  readonly kind: string;
  readonly sure: Proposal['sure'];
  readonly sentence: string;
  readonly at: string;
  readonly choice: Choice;
  readonly lacks: readonly string[];
  readonly fields: readonly Control[];
  /** What is wrong with it as a whole. */
  readonly faults: readonly string[];
  readonly existing?: {
    readonly name: string;
    readonly version: number;
    readonly changes: readonly { readonly name: string; readonly was: string; readonly is: string }[];
  };
}

/** What was sent and is shown again. */
export interface Again {
  readonly rows: readonly SentRow[];
  readonly report: SentReport;
  readonly faults: readonly Fault[];
  readonly takeSure?: boolean;
}

export interface HistoryGiven {
  readonly maker: OptionsMaker;
  readonly read: ReadHistory;
  readonly asked: HistoryAsked;
  /** Who dropped proposals, by the sequence of the entry. */
  readonly droppedBy: DecidedBy;
}

/** The documents on record that a report may be. */
export const documentOptions = (maker: OptionsMaker): readonly Option[] => recordOptions(maker, 'document');

export const historyPage = ({ maker, read, asked, droppedBy }: HistoryGiven, again?: Again) => {
  const { opened, language } = maker;
  const { proposals, file, day, marks, dropped, scan } = read;
  const lists = listsWith(maker, read);
  const used = { lists: {} as Record<string, readonly Option[]>, suggestions: {} as Record<string, readonly Option[]> };
  const controls = (...given: Parameters<typeof controlsAt>): readonly Control[] => {
    const made = controlsAt(...given);
    Object.assign(used.lists, made.lists);
    Object.assign(used.suggestions, made.suggestions);
    return made.fields;
  };
  const markOf = ({ key }: Proposal): string => marks.get(key) ?? '';
  const waits = (proposal: Proposal): boolean => isOpen(proposal) && !dropped.has(markOf(proposal));
  const sent = new Map(again?.rows.map((row) => [row.mark, row]));
  const own = proposalsOf(asked.group, proposals);
  const open = own.flatMap((proposal, place) => (waits(proposal) ? [{ proposal, place }] : []));
  const first = own.findIndex((one) => markOf(one) === asked.from);
  // Behind the last of a group it begins again with what was left.
  const start = Math.max(
    0,
    open.findIndex(({ place }) => place >= first),
  );
  const shown = open.slice(start, start + A_PAGE);
  const following = open[start + A_PAGE];
  const faults = again?.faults ?? [];
  const rows = shown.map(({ proposal, place }): ShownProposal => {
    const { subject, values, lacks, existing } = proposal;
    const row = sent.get(markOf(proposal));
    const name = (path: string): string => formWord(language, subject, path).label;
    const near = row && { near: row.near };
    const fields = controls(maker, lists, { subject, values: row?.values ?? values, ...near }, shownPaths(proposal));
    const choice = row?.choice ?? 'sau';
    return {
      place,
      mark: markOf(proposal),
      kind: upperFirst(label(language, 'subject', subject)),
      sure: proposal.sure,
      sentence: proposal.sentence,
      at: proposal.at,
      choice: choice === 'sau' && again?.takeSure === true && proposal.sure === 'sure' ? 'ghi' : choice,
      lacks: lacks.map(name),
      fields: fields.map((one) => within(rowName(place), one)),
      faults: [],
      ...(existing && {
        existing: {
          name: tellRecord(language, opened.view, subject, existing.id),
          version: opened.view.onRecord(subject, existing.id)?.ref.version ?? 0,
          changes: existing.changes.map(({ field, was, is }) => ({
            name: name(field),
            was: toldIn(lists, proposal, field, was),
            is: toldIn(lists, proposal, field, is),
          })),
        },
      }),
    };
  });
  const report = reportPart({ maker, read, asked, controls, lists, used }, again?.report);
  const atControls = faults.map((fault) => atControl(fault, rows, report));
  return {
    file,
    ...(day !== undefined && { day: printDayIn(language, day) }),
    scan: scan ? scanLines(scan, language) : [],
    groups: (Object.keys(PROPOSAL_GROUPS) as ProposalGroup[]).map((group) => {
      const all = proposalsOf(group, proposals);
      const left = all.filter(waits).length;
      const gone = all.filter((one) => isOpen(one) && !waits(one)).length;
      return { group, open: left, known: all.length - left - gone, dropped: gone };
    }),
    group: asked.group,
    from: shown[0] ? markOf(shown[0].proposal) : '',
    range: { first: start + 1, last: start + shown.length, of: open.length },
    rows: rows.map((row) => ({
      ...row,
      faults: atControls.filter(({ field }) => field === rowName(row.place)).map(({ message }) => message),
    })),
    ...(following && { next: markOf(following.proposal) }),
    dropped: own.flatMap((proposal) => {
      const decided = isOpen(proposal) ? dropped.get(markOf(proposal)) : undefined;
      if (!decided) return [];
      const entry = droppedBy.get(decided.ref.sequence);
      return [
        {
          id: decided.ref.id,
          version: decided.ref.version,
          kind: upperFirst(label(language, 'subject', proposal.subject)),
          name: nameOf(proposal),
          sentence: proposal.sentence,
          ...(entry && { who: entry.actor, when: printInstantIn(language, entry.at) }),
        },
      ];
    }),
    cut: cutOff(maker, proposals),
    nothing: proposals.length === 0,
    base: printHead(opened.view.records),
    report,
    model: { ...used, faults: atControls },
  };
};
export type HistoryPage = ReturnType<typeof historyPage>;

/** Of what there were more than are proposed: what it is, and the sentence of the last. */
const cutOff = ({ language }: OptionsMaker, proposals: readonly Proposal[]) =>
  [...Map.groupBy(proposals, ({ subject }) => subject)].flatMap(([subject, all]) => {
    const last = all.at(-1);
    return all.length < MOST_PROPOSED || !last
      ? []
      : [{ kind: label(language, 'subject', subject), most: MOST_PROPOSED, sentence: last.sentence, at: last.at }];
  });

type ReportPart =
  | { readonly name: string | undefined; readonly path: string }
  | { readonly document: Control; readonly likely?: string; readonly fields: readonly Control[] };

interface ReportGiven extends Pick<HistoryGiven, 'maker' | 'read' | 'asked'> {
  readonly controls: (...given: Parameters<typeof controlsAt>) => readonly Control[];
  readonly lists: ReturnType<typeof listsWith>;
  readonly used: {
    readonly lists: Record<string, readonly Option[]>;
    readonly suggestions: Record<string, readonly Option[]>;
  };
}

/** The document that the report is on record as; or the fields of a new one, and the choice of one that is there. */
const reportPart = ({ maker, read, asked, controls, lists, used }: ReportGiven, again?: SentReport): ReportPart => {
  const { opened } = maker;
  const { text } = read;
  const day = dayOfText(text) ?? asked.day;
  const { known, likely } = read.report;
  if (known)
    return { name: nameRecord(opened.view, 'document', known.ref.id), path: recordPagePath('document', known.ref.id) };
  const head = headOf(text);
  const values = again?.fields.values ?? {
    ...(head.symbol !== undefined && { symbol: head.symbol }),
    ...(head.subject !== undefined && { subject: head.subject }),
    ...(day !== undefined && { date: printPeriod(asPeriod(day)) }),
  };
  const near = again && { near: again.fields.near };
  const paths = ['symbol', 'date', 'issuer', 'subject'];
  return {
    document: documentControl(maker, used, again ?? { document: likely?.ref.id ?? '' }),
    ...(likely && { likely: nameRecord(opened.view, 'document', likely.ref.id) ?? '' }),
    fields: controls(maker, lists, { subject: 'document', values, ...near }, paths).map((one) =>
      within(REPORT_ROW, one),
    ),
  };
};

const documentControl = (
  maker: OptionsMaker,
  used: ReportGiven['used'],
  { document, near }: Pick<SentReport, 'document' | 'near'>,
): Control => {
  const words = historyWords[maker.language];
  const options = documentOptions(maker);
  const common = { path: REPORT_DOCUMENT, label: words.isDocument };
  if (options.length <= MOST_CHOSEN) {
    used.lists[REPORT_DOCUMENT] = options;
    return { ...common, control: 'choice', value: document, list: REPORT_DOCUMENT, none: words.newDocument };
  }
  if (options.length <= MOST_SUGGESTED)
    used.suggestions[REPORT_DOCUMENT] = options.map(({ name }) => ({ value: name, name: '' }));
  return {
    ...common,
    control: 'search',
    hint: words.isDocumentHint,
    value: options.find(({ value }) => value === document)?.name ?? document,
    ...(options.length <= MOST_SUGGESTED && { list: REPORT_DOCUMENT }),
    ...(near && { near }),
  };
};

/** At the nearest control that the page has; else at the row, or at the report's part. */
const atControl = (fault: Fault, rows: readonly ShownProposal[], report: ReportPart): Fault => {
  const { field } = fault;
  if (field === undefined) return fault;
  const row = rows.find(({ place }) => field === rowName(place) || field.startsWith(`${rowName(place)}.`));
  const isReport = field === REPORT_ROW || field.startsWith(`${REPORT_ROW}.`);
  if (!row && !isReport) return fault;
  const controls = row ? row.fields : 'fields' in report ? report.fields : [];
  const found = placed(fault, controls);
  const isThere = controls.some(({ path }) => found.field === path || found.field?.startsWith(`${path}.`));
  return isThere || found.field !== field ? found : { ...fault, field: row ? rowName(row.place) : REPORT_ROW };
};

/** A record's name, where a value is its id. */
const toldIn = (lists: ReturnType<typeof listsWith>, { subject }: Proposal, field: string, text: string): string => {
  const to = referredAt(SUBJECTS[subject].fields, field);
  return (to && lists.records(to).find(({ value }) => value === text)?.name) ?? text;
};
