/** The report that a page of proposals speaks of, and what its form says of each. */
import { proposeHistory, type ProposedHistory } from '#app/read/history/propose.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { refuse } from '#app/refusal.ts';
import { shippedProcedures } from '#app/shipped.ts';
import { keepSent, takeSent } from '#app/write/kept-upload.ts';
import { fileNote, sha256Of, type TakenProposal } from '#app/write/take-history.ts';
import { PROPOSAL_GROUPS, type ProposalGroup } from '#core/review/propose/groups.ts';
import { referenceTo, type Proposal } from '#core/review/propose/proposal.ts';
import type { Subject, Stored } from '#core/subjects/subjects.ts';
import type { Problem } from '#core/problem.ts';
import { readWrittenDay, type Day } from '#core/value/day.ts';
import { NEAR_PREFIX } from '#web/forms/field-names.ts';
import type { Option } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import type { Submitted } from '#web/frame/action.ts';
import { rowName, shownPaths } from '#web/history/fields.ts';
import { listsOf, type Lists } from '#web/record/lists.ts';
import type { OptionsMaker } from '#web/record/options.ts';
import { sentValues } from '#web/record/sent-values.ts';
import { historyWords } from '#words/ui/history.ts';
import type { Language } from '#words/language.ts';

/** So long a person has to decide on all of it. */
const HOURS = 12;

/** What the address of a page of proposals asks for. */
export interface HistoryAsked {
  readonly token: string;
  readonly file: string;
  readonly day: Day | undefined;
  readonly group: ProposalGroup;
  /** The place in the group from which on proposals are shown. */
  readonly from: number;
}

export const askedOf = (url: URL): HistoryAsked | undefined => {
  const token = asked(url, 'tep');
  const group = asked(url, 'nhom') ?? '';
  const from = Number(asked(url, 'tu'));
  return token === undefined
    ? undefined
    : {
        token,
        file: asked(url, 'ten') ?? '',
        day: readWrittenDay(asked(url, 'ngay') ?? ''),
        group: group in PROPOSAL_GROUPS ? (group as ProposalGroup) : 'names',
        from: Number.isSafeInteger(from) && from > 0 ? from : 0,
      };
};

type Sender = Pick<Submitted, 'app' | 'opened' | 'reader'>;

/** Keeps the file that was sent; refuses what cannot be read of it, and a day that is none. */
export const keepReport = async (sent: Submitted): Promise<Readonly<Record<string, string>>> => {
  const { app, opened, reader, field, file } = sent;
  const day = field('ngay').trim();
  if (day !== '' && !readWrittenDay(day)) refuse('as-of.malformed', { text: day });
  const chosen = file('tep');
  const pasted = field('van-ban');
  if (!chosen && pasted.trim() === '') refuse('review.none');
  const bytes = chosen ? new Uint8Array(await chosen.arrayBuffer()) : new TextEncoder().encode(pasted);
  const name = chosen?.name ?? '';
  await proposeHistory({ file: name, bytes, day: readWrittenDay(day) });
  const token = await keepSent(app, { caller: reader.caller, workspace: opened.workspace.id }, bytes, HOURS);
  return { tep: token, ...(name !== '' && { ten: name }), ...(day !== '' && { ngay: day }) };
};

export interface ReadHistory extends ProposedHistory {
  readonly bytes: Uint8Array;
}

/** Refuses `upload.over`. */
export const readHistory = async (
  { app, opened, reader }: Sender,
  { token, file, day }: HistoryAsked,
): Promise<ReadHistory> => {
  const bytes = await takeSent(app, { caller: reader.caller, workspace: opened.workspace.id }, token);
  return { bytes, ...(await proposeHistory({ file, bytes, day }, opened)) };
};

/** The document that the report is on record as; undefined: it was not taken in yet. */
export const documentOf = ({ view }: OpenedProgramme, bytes: Uint8Array): Stored<'document'> | undefined => {
  const mark = fileNote('', bytes).slice(fileNote('', bytes).indexOf(sha256Of(bytes)));
  return view.all('document').find(({ note }) => note?.includes(mark));
};

export const makerOf = async (language: Language, opened: OpenedProgramme): Promise<OptionsMaker> => ({
  language,
  opened,
  procedures: await shippedProcedures(),
});

const nameOf = ({ values }: Proposal): string =>
  values['name'] ??
  values['symbol'] ??
  values['title'] ??
  values['subject'] ??
  values['statement'] ??
  values['value'] ??
  '';

/** What records may be chosen: those on record, and those that are proposed. */
export const listsWith = (maker: OptionsMaker, proposals: readonly Proposal[]): Lists => {
  const own = listsOf(maker);
  const words = historyWords[maker.language];
  const made = new Map<Subject, readonly Option[]>();
  const records: Lists['records'] = (subject) => {
    const known = made.get(subject) ?? [
      ...proposals
        .filter((one) => one.subject === subject && !one.existing)
        .map((one) => ({ value: referenceTo(one.key), name: words.proposed(nameOf(one)) })),
      ...own.records(subject),
    ];
    made.set(subject, known);
    return known;
  };
  return { records, isSearched: (subject) => own.isSearched(subject) };
};

export interface SentRow {
  readonly place: number;
  readonly proposal: Proposal;
  readonly ticked: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly near: ReadonlyMap<string, readonly Option[]>;
  readonly problems: readonly Problem[];
  readonly base: number | undefined;
}

/** The texts of a row by the paths of its fields. */
export const textsOf = (texts: Submitted['texts'], prefix: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      if (name.startsWith(`${prefix}.`)) return [[name.slice(prefix.length + 1), text] as const];
      const near = `${NEAR_PREFIX}${prefix}.`;
      return name.startsWith(near) ? [[`${NEAR_PREFIX}${name.slice(near.length)}`, text] as const] : [];
    }),
  );

const MOST_ROWS = 40;

/** What the form says of the proposals that it shows. */
export const sentRows = (
  { field, texts }: Submitted,
  proposals: readonly Proposal[],
  lists: Lists,
): readonly SentRow[] => {
  const byKey = new Map(proposals.map((one) => [one.key, one]));
  return field('dong')
    .split(' ')
    .slice(0, MOST_ROWS)
    .flatMap((text): readonly SentRow[] => {
      const place = Number(text);
      const proposal = text === '' ? undefined : byKey.get(field(`k[${place}]`));
      if (!proposal) return [];
      const sent = sentValues(proposal.subject, textsOf(texts, rowName(place)), lists);
      const base = Number(field(`v[${place}]`));
      return [
        {
          place,
          proposal,
          ticked: field(`chon[${place}]`) === 'co',
          ...sent,
          base: field(`v[${place}]`) === '' || !Number.isSafeInteger(base) ? undefined : base,
        },
      ];
    });
};

/** A ticked row as it is written: what it does not show stays as it was proposed. */
export const takenOf = ({ place, proposal, values, base }: SentRow): TakenProposal => {
  const shown = new Set(shownPaths(proposal));
  const unseen = proposal.existing ? [] : Object.entries(proposal.values).filter(([path]) => !shown.has(path));
  return { proposal, values: { ...Object.fromEntries(unseen), ...values }, base, row: rowName(place) };
};
