/** What a page of proposals shows: how many there are of each group, and those of one group, a page at a time. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { isOpen, PROPOSAL_GROUPS, proposalsOf, type ProposalGroup } from '#core/review/propose/groups.ts';
import type { Proposal } from '#core/review/propose/proposal.ts';
import { headOf } from '#core/review/propose/report-head.ts';
import { printHead } from '#core/facts/head.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { asPeriod } from '#core/value/period.ts';
import { printPeriod } from '#core/value/period-text.ts';
import type { Option } from '#web/forms/form.tsx';
import type { Fault } from '#web/frame/action.ts';
import { REPORT_ROW, rowName, shownPaths, within } from '#web/history/fields.ts';
import { documentOf, listsWith, type HistoryAsked, type ReadHistory, type SentRow } from '#web/history/read.ts';
import { controlsAt, type Control } from '#web/record/form-model.ts';
import type { OptionsMaker } from '#web/record/options.ts';
import { recordPagePath } from '#web/record/subjects.ts';
import { formWord } from '#words/fields/fields.ts';
import { printDayIn } from '#words/figure.ts';
import { nameRecord, tellRecord } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';

/** A person decides on so many at a time; a form has a thousand fields at most. */
const A_PAGE = 20;

export interface ShownProposal {
  readonly place: number;
  readonly key: string;
  readonly kind: string;
  readonly sure: Proposal['sure'];
  readonly sentence: string;
  readonly at: string;
  readonly ticked: boolean;
  readonly lacks: readonly string[];
  readonly fields: readonly Control[];
  readonly existing?: {
    readonly name: string;
    readonly version: number;
    readonly changes: readonly { readonly name: string; readonly was: string; readonly is: string }[];
  };
}

/** What was sent and is shown again. */
export interface Again {
  readonly rows: readonly SentRow[];
  readonly report: Readonly<Record<string, string>>;
  readonly document: string;
  readonly faults: readonly Fault[];
  readonly tickSure?: boolean;
}

export const historyPage = (maker: OptionsMaker, read: ReadHistory, asked: HistoryAsked, again?: Again) => {
  const { opened, language } = maker;
  const { proposals, text, bytes, file, day } = read;
  const lists = listsWith(maker, proposals);
  const used = { lists: {} as Record<string, readonly Option[]>, suggestions: {} as Record<string, readonly Option[]> };
  const controls = (...given: Parameters<typeof controlsAt>): readonly Control[] => {
    const made = controlsAt(...given);
    Object.assign(used.lists, made.lists);
    Object.assign(used.suggestions, made.suggestions);
    return made.fields;
  };
  const sent = new Map(again?.rows.map((row) => [row.proposal.key, row]));
  const own = proposalsOf(asked.group, proposals);
  const open = own.flatMap((proposal, place) => (isOpen(proposal) && place >= asked.from ? [{ proposal, place }] : []));
  const shown = open.slice(0, A_PAGE);
  const rows = shown.map(({ proposal, place }): ShownProposal => {
    const { subject, values, lacks, existing } = proposal;
    const row = sent.get(proposal.key);
    const name = (path: string): string => formWord(language, subject, path).label;
    const told = row ? row.values : values;
    const near = row && { near: row.near };
    return {
      place,
      key: proposal.key,
      kind: upperFirst(label(language, 'subject', subject)),
      sure: proposal.sure,
      sentence: proposal.sentence,
      at: proposal.at,
      ticked: row ? row.ticked || (again?.tickSure === true && proposal.sure === 'sure') : false,
      lacks: lacks.map(name),
      fields: controls(maker, lists, { subject, values: told, ...near }, shownPaths(proposal)).map((one) =>
        within(rowName(place), one),
      ),
      ...(existing && {
        existing: {
          name: tellRecord(language, opened.view, subject, existing.id),
          version: opened.view.onRecord(subject, existing.id)?.ref.version ?? 0,
          changes: existing.changes.map(({ field, was, is }) => ({
            name: name(field),
            was: named(opened, lists, was),
            is: named(opened, lists, is),
          })),
        },
      }),
    };
  });
  const known = documentOf(opened, bytes);
  const head = headOf(text);
  const reportValues = again?.report ?? {
    ...(head.symbol !== undefined && { symbol: head.symbol }),
    ...(head.subject !== undefined && { subject: head.subject }),
    ...(day !== undefined && { date: printPeriod(asPeriod(day)) }),
  };
  return {
    file,
    ...(day !== undefined && { day: printDayIn(language, day) }),
    groups: (Object.keys(PROPOSAL_GROUPS) as ProposalGroup[]).map((group) => {
      const all = proposalsOf(group, proposals);
      const left = all.filter(isOpen).length;
      return { group, open: left, known: all.length - left };
    }),
    group: asked.group,
    from: asked.from,
    rows,
    ...(open.length > shown.length && { next: (shown.at(-1)?.place ?? 0) + 1 }),
    last: (shown.at(-1)?.place ?? 0) + 1,
    base: printHead(opened.view.records),
    report: known
      ? { name: nameRecord(opened.view, 'document', known.ref.id), path: recordPagePath('document', known.ref.id) }
      : {
          fields: controls(maker, lists, { subject: 'document', values: reportValues }, [
            'symbol',
            'date',
            'issuer',
            'subject',
          ]).map((one) => within(REPORT_ROW, one)),
          documents: lists.records('document').filter(({ value }) => !value.startsWith('#')),
          document: again?.document ?? '',
        },
    model: { ...used, faults: again?.faults ?? [] },
  };
};
export type HistoryPage = ReturnType<typeof historyPage>;

/** A record's name, where a value is its id. */
const named = (_: OpenedProgramme, lists: ReturnType<typeof listsWith>, text: string): string =>
  lists.records('agency').find(({ value }) => value === text)?.name ?? text;
