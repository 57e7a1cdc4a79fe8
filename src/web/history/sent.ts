/** What the form of a page of proposals says of each, and of the report itself. */
import type { DroppedProposal, TakenProposal } from '#app/write/take-history.ts';
import { atRow, type Problem } from '#core/problem.ts';
import { droppedWith } from '#core/review/decide/without-dropped.ts';
import { isOpen } from '#core/review/propose/groups.ts';
import { referenceTo, referredKey, type Proposal } from '#core/review/propose/proposal.ts';
import { NEAR_PREFIX } from '#web/forms/field-names.ts';
import type { Option } from '#web/forms/form.tsx';
import type { Submitted } from '#web/frame/action.ts';
import { CHOICES, REPORT_DOCUMENT, REPORT_ROW, rowName, shownPaths, type Choice } from '#web/history/fields.ts';
import type { ReadHistory } from '#web/history/read.ts';
import { readName, type Lists } from '#web/record/lists.ts';
import { MOST_CHOSEN } from '#web/record/options.ts';
import { sentValues, type SentValues } from '#web/record/sent-values.ts';

export interface SentRow extends SentValues {
  readonly place: number;
  readonly mark: string;
  readonly proposal: Proposal;
  readonly choice: Choice;
  /** Of a change the version that the form shows. */
  readonly base: number | undefined;
}

export interface SentRows {
  readonly rows: readonly SentRow[];
  /** `history.gone` for each row that was decided on and is none of the report's any more. */
  readonly problems: readonly Problem[];
}

/** The texts of a row by the paths of its fields. */
const textsOf = (texts: Submitted['texts'], prefix: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      if (name.startsWith(`${prefix}.`)) return [[name.slice(prefix.length + 1), text] as const];
      const near = `${NEAR_PREFIX}${prefix}.`;
      return name.startsWith(near) ? [[`${NEAR_PREFIX}${name.slice(near.length)}`, text] as const] : [];
    }),
  );

const MOST_ROWS = 40;

const choiceOf = (text: string): Choice => CHOICES.find((one) => one === text) ?? 'sau';

const versionOf = (text: string): number | undefined =>
  text !== '' && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;

/** Rows by the marks of their proposals: keys change when something comes on record. */
export const sentRows = ({ field, texts }: Submitted, read: ReadHistory, lists: Lists): SentRows => {
  const byKey = new Map(read.proposals.map((one) => [one.key, one]));
  const byMark = new Map([...read.marks].flatMap(([key, mark]) => (byKey.has(key) ? [[mark, byKey.get(key)]] : [])));
  const places = field('dong')
    .split(' ')
    .slice(0, MOST_ROWS)
    .map(Number)
    .filter((place) => Number.isSafeInteger(place) && field(`k[${place}]`) !== '');
  const rows: SentRow[] = [];
  const problems: Problem[] = [];
  for (const place of places) {
    const [mark, choice] = [field(`k[${place}]`), choiceOf(field(`chon[${place}]`))];
    const proposal = byMark.get(mark) as Proposal | undefined;
    if (!proposal) {
      if (choice !== 'sau') problems.push({ code: 'history.gone', where: {}, data: { number: place + 1 } });
      continue;
    }
    const sent = sentValues(proposal.subject, textsOf(texts, rowName(place)), lists);
    const referred = referencesIn(sent.values, byKey);
    rows.push({
      place,
      mark,
      proposal,
      choice,
      near: sent.near,
      values: referred.values,
      problems: [...sent.problems, ...referred.problems],
      base: versionOf(field(`v[${place}]`)),
    });
  }
  return { rows, problems };
};

/** References to proposals that have come on record as their records; of such as are gone `history.reference-gone`. */
const referencesIn = (
  values: SentValues['values'],
  byKey: ReadonlyMap<string, Proposal>,
): Pick<SentValues, 'values' | 'problems'> => {
  const problems: Problem[] = [];
  const told = Object.entries(values).map(([path, text]) => {
    const key = referredKey(text);
    if (key === undefined) return [path, text] as const;
    const proposal = byKey.get(key);
    if (!proposal) problems.push({ code: 'history.reference-gone', where: { field: path } });
    return [path, proposal?.existing?.id ?? referenceTo(key)] as const;
  });
  return { values: Object.fromEntries(told), problems };
};

/** Of a row that is to be written: what it does not show stays as it was proposed. */
export const takenOf = ({ place, mark, proposal, values, base }: SentRow): TakenProposal => {
  const shown = new Set(shownPaths(proposal));
  const unseen = proposal.existing ? [] : Object.entries(proposal.values).filter(([path]) => !shown.has(path));
  return { proposal, mark, values: { ...Object.fromEntries(unseen), ...values }, base, row: rowName(place) };
};

/** What is dropped: the rows of which a person says so, and what hangs on them and is not to be written. */
export const droppedIn = (
  rows: readonly SentRow[],
  { proposals, marks, dropped }: ReadHistory,
): readonly DroppedProposal[] => {
  const taken = new Set(rows.filter(({ choice }) => choice === 'ghi').map(({ mark }) => mark));
  const chosen = rows.filter(({ choice }) => choice === 'bo');
  const all = chosen.flatMap(({ place, proposal }) =>
    [proposal, ...droppedWith([proposal], proposals)].map((one): readonly [string, DroppedProposal] => {
      const mark = marks.get(one.key) ?? '';
      return [mark, { proposal: one, mark, row: rowName(place) }];
    }),
  );
  return [...new Map(all)].flatMap(([mark, one]) =>
    isOpen(one.proposal) && !dropped.has(mark) && !taken.has(mark) ? [one] : [],
  );
};

export interface SentReport {
  /** The document on record that the report is; undefined: a new one, of these fields. */
  readonly id: string | undefined;
  /** What was typed or chosen for it. */
  readonly document: string;
  /** What a typed name may mean. */
  readonly near?: readonly Option[];
  readonly fields: SentValues;
  /** Each at its field. */
  readonly problems: readonly Problem[];
}

/** `documents`: those on record. */
export const sentReport = ({ texts }: Submitted, lists: Lists, documents: readonly Option[]): SentReport => {
  const fields = sentValues('document', textsOf(texts, REPORT_ROW), lists);
  const chosen = texts[`${NEAR_PREFIX}${REPORT_DOCUMENT}`] ?? '';
  const document = chosen === '' ? (texts[REPORT_DOCUMENT] ?? '').trim() : chosen;
  if (document === '')
    return { id: undefined, document, fields, problems: fields.problems.map((one) => atRow(one, REPORT_ROW)) };
  if (documents.length <= MOST_CHOSEN) return { id: document, document, fields, problems: [] };
  const read = readName(documents, document);
  if (read.kind === 'one') return { id: read.id, document: read.id, fields, problems: [] };
  const code = `form.name-${read.kind === 'several' ? 'several' : 'unknown'}`;
  const problem = { code, where: { field: REPORT_DOCUMENT }, data: { text: document } };
  return { id: undefined, document, near: read.near, fields, problems: [problem] };
};
