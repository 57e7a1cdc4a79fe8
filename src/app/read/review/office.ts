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
  /** Issuing waits for remarks of this severity; absent: for none. */
  readonly waits?: Severity | undefined;
}

/** `desk`: whether the reader may see the desk; without it the severities alone: what was waved off is the office's. */
export const officeReview = (
  { view, programme }: Pick<OpenedProgramme, 'view' | 'programme'>,
  desk: boolean,
): OfficeReview => {
  const set = view.find('review', REVIEW_ID);
  const waivers = desk ? view.all('waiver').filter((one) => one.programme === programme.id) : [];
  return { severities: severitiesOf(set), waivers: waiversByKey(waivers), waits: set?.issueWaits };
};

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
    office: officeReview(opened, may(caller, 'report:desk', id)),
    records: async (day) =>
      knownRecords(
        asOf !== undefined || day === undefined
          ? opened
          : await openProgramme(app, { workspace: id, programme, asOf: day }),
      ),
  };
};
