/** How an office reviews reports: severities that it has set, remarks that it has waved off, its records. */
import type { Application } from '#app/application.ts';
import { openProgramme, type OpenedProgramme } from '#app/read/programme.ts';
import { knownRecords } from '#app/read/review/known-records.ts';
import { soleWorkspace } from '#app/read/sole-workspace.ts';
import type { ReviewRequest } from '#app/read/review/review-report.ts';
import type { Caller } from '#core/rights/caller.ts';
import { may } from '#core/rights/rights.ts';
import { severitiesOf, type Severities, type Severity } from '#core/remark/severity.ts';
import { waiversByKey } from '#core/review/bound.ts';
import { REVIEW_ID } from '#core/subjects/review/shape.ts';
import type { RecordRef, Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import { readEntriesAt, type EntryHead } from '#store/journal/entries-at.ts';

export interface OfficeReview {
  readonly severities: Severities;
  /** By `boundKey`. */
  readonly waivers: ReadonlyMap<string, Stored<'waiver'>>;
}

/** What the office has set. */
export const officeSettings = ({
  view,
}: Pick<OpenedProgramme, 'view'>): {
  readonly severities: Severities;
  /** Issuing waits for remarks of this severity; absent: for none. */
  readonly waits?: Severity | undefined;
} => {
  const set = view.find('review', REVIEW_ID);
  return { severities: severitiesOf(set), waits: set?.issueWaits };
};

type OfProgramme = Pick<OpenedProgramme, 'view' | 'programme'>;

/** What was waved off on the desk of a draft: nothing else holds for whether that may be issued. */
export const waiversOfDraft = ({ view, programme }: OfProgramme, report: string): readonly Stored<'waiver'>[] =>
  view.all('waiver').filter((one) => one.programme === programme.id && one.report === report);

/** What was waved off on files: nobody says that a file is another version of an earlier one. */
export const waiversOfFiles = ({ view, programme }: OfProgramme): readonly Stored<'waiver'>[] =>
  view.all('waiver').filter((one) => one.programme === programme.id && one.report === undefined);

/** What holds for a file: it may be a draft of ours as well. What was waved off on files goes before. */
const waiversForFile = ({ view, programme }: OfProgramme): readonly Stored<'waiver'>[] => [
  ...view.all('waiver').filter((one) => one.programme === programme.id && one.report !== undefined),
  ...waiversOfFiles({ view, programme }),
];

/** Who decided so, and when, by the sequence of the entry. */
export type DecidedBy = ReadonlyMap<number, EntryHead>;

/** Of records that stand for what somebody decided. */
export const decidedBy = (
  { database }: Application,
  workspace: string,
  decided: readonly { readonly by: { readonly ref: RecordRef } }[],
): Promise<DecidedBy> =>
  readEntriesAt(
    database.reader,
    workspace,
    decided.map(({ by }) => by.ref.sequence),
  );

export interface HeldAgainstProgramme {
  /** Absent: the only workspace. */
  readonly workspace?: string | undefined;
  readonly programme: string;
  /** The day of the records; absent: that of the report, else the programme's. */
  readonly asOf?: Day | undefined;
}

export interface UnderProgramme extends Required<Pick<ReviewRequest, 'records' | 'office'>> {
  readonly opened: OpenedProgramme;
}

/**
 * What a report is held against under a programme, as the caller may see it: what is withheld from them is not on
 * record for the review. Refuses what `openProgramme` refuses.
 */
export const underProgramme = async (
  app: Application,
  caller: Caller,
  { workspace, programme, asOf }: HeldAgainstProgramme,
): Promise<UnderProgramme> => {
  const { id } = await soleWorkspace(app, workspace);
  const opened = await openProgramme(app, { workspace: id, programme, asOf });
  return {
    opened,
    // What was waved off is the business of those who may see the desk.
    office: {
      severities: officeSettings(opened).severities,
      waivers: waiversByKey(may(caller, 'report:desk', id) ? waiversForFile(opened) : []),
    },
    records: async (day) =>
      knownRecords(
        asOf !== undefined || day === undefined
          ? opened
          : await openProgramme(app, { workspace: id, programme, asOf: day }),
      ),
  };
};
