/** The report that a page of proposals speaks of. */
import { oldReadings } from '#app/read/history/kept-readings.ts';
import { proposeHistory, readOldReport, type ProposedHistory } from '#app/read/history/propose.ts';
import { aside } from '#app/application.ts';
import { inTime } from '#app/patience.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { refuse } from '#app/refusal.ts';
import { shippedProcedures } from '#app/shipped.ts';
import { bytesOfFile } from '#app/stored-file.ts';
import { keepSent, mustBeSent, takeSent } from '#app/write/kept-upload.ts';
import { droppedByMark, type DecidedProposal } from '#core/review/decide/decided.ts';
import { marksOf } from '#core/review/decide/marks.ts';
import { withoutDropped } from '#core/review/decide/without-dropped.ts';
import { PROPOSAL_GROUPS, type ProposalGroup } from '#core/review/propose/groups.ts';
import { referenceTo, type Proposal } from '#core/review/propose/proposal.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { readWrittenDay, type Day } from '#core/value/day.ts';
import type { Option } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import type { Submitted } from '#web/frame/action.ts';
import { listsOf, type Lists } from '#web/record/lists.ts';
import { MOST_CHOSEN, type OptionsMaker } from '#web/record/options.ts';
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
  /** The mark of the proposal from which on they are shown; "": from the first. */
  readonly from: string;
}

const isGroup = (text: string): text is ProposalGroup => Object.hasOwn(PROPOSAL_GROUPS, text);

export const askedOf = (url: URL): HistoryAsked | undefined => {
  const token = asked(url, 'tep');
  const group = asked(url, 'nhom') ?? '';
  return token === undefined
    ? undefined
    : {
        token,
        file: asked(url, 'ten') ?? '',
        day: readWrittenDay(asked(url, 'ngay') ?? ''),
        group: isGroup(group) ? group : 'names',
        from: asked(url, 'tu') ?? '',
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
  const bytes = chosen ? await bytesOfFile(chosen) : new TextEncoder().encode(pasted);
  const name = chosen?.name ?? '';
  const reading = readOldReport({ file: name, bytes });
  // Of a scan that takes longer the page tells, once it is read.
  await aside(app, inTime(reading));
  const sender = { caller: reader.caller, workspace: opened.workspace.id };
  const token = await keepSent(app, sender, 'old-report', bytes, HOURS);
  oldReadings.keep(token, reading);
  return { tep: token, ...(name !== '' && { ten: name }), ...(day !== '' && { ngay: day }) };
};

export interface ReadHistory extends ProposedHistory {
  /** Its file, to be kept with what was decided. Refuses `upload.over`. */
  readonly bytes: () => Promise<Uint8Array>;
  /** Of each proposal, by its key. */
  readonly marks: ReadonlyMap<string, string>;
  /** By their marks. */
  readonly dropped: ReadonlyMap<string, DecidedProposal>;
}

/** Refuses `upload.over`, and as `proposeHistory`. */
export const readHistory = async (
  { app, opened, reader }: Sender,
  { token, file, day }: HistoryAsked,
): Promise<ReadHistory> => {
  const sender = { caller: reader.caller, workspace: opened.workspace.id };
  const bytes = () => takeSent(app, sender, 'old-report', token);
  await mustBeSent(app, sender, 'old-report', token);
  const read = oldReadings.of(token, async () => readOldReport({ file, bytes: await bytes() }));
  const proposed = await proposeHistory({ file, read, day, wait: (work) => aside(app, work) }, opened);
  const [marks, dropped] = [marksOf(proposed.proposals), droppedByMark(proposed.report.decided)];
  const gone = [...marks].flatMap(([key, mark]) => (dropped.has(mark) ? [key] : []));
  return { bytes, ...proposed, proposals: withoutDropped(proposed.proposals, new Set(gone)), marks, dropped };
};

export const makerOf = async (language: Language, opened: OpenedProgramme): Promise<OptionsMaker> => ({
  language,
  opened,
  procedures: await shippedProcedures(),
});

/** What a proposal is called. */
export const nameOf = ({ values }: Proposal): string =>
  values['name'] ??
  values['symbol'] ??
  values['title'] ??
  values['subject'] ??
  values['statement'] ??
  values['value'] ??
  '';

/** What records may be chosen: those on record, and those that are proposed. */
export const listsWith = (maker: OptionsMaker, { proposals, marks, dropped }: ReadHistory): Lists => {
  const own = listsOf(maker);
  const words = historyWords[maker.language];
  const made = new Map<Subject, readonly Option[]>();
  const records: Lists['records'] = (subject) => {
    const known = made.get(subject) ?? [
      ...proposals
        .filter((one) => one.subject === subject && !one.existing && !dropped.has(marks.get(one.key) ?? ''))
        .map((one) => ({ value: referenceTo(one.key), name: words.proposed(nameOf(one)) })),
      ...own.records(subject),
    ];
    made.set(subject, known);
    return known;
  };
  return { records, isSearched: (subject) => records(subject).length > MOST_CHOSEN };
};
