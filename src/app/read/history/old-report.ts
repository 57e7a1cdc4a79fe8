/** An old report as a document: by which it is known again, and what was decided on what it proposes. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { DecidedProposal } from '#core/review/decide/decided.ts';
import { headOf } from '#core/review/propose/report-head.ts';
import { dayOfText } from '#core/review/report-day.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { asPeriod, isWithin } from '#core/value/period.ts';

export interface OldReport {
  /** The document that this very file is kept as. */
  readonly known?: Stored<'document'>;
  /** The one report on record with the symbol and the day of its head: whether it is this one, a person says. */
  readonly likely?: Stored<'document'>;
  readonly decided: readonly DecidedProposal[];
}

/** `sha256`: of the file; `text`: as it was read of it. */
export const oldReport = ({ view, programme }: OpenedProgramme, sha256: string, text: string): OldReport => {
  const documents = [...view.records.document.values()];
  const all = [...view.records.proposal.values()].filter((one) => one.programme === programme.id);
  const named = all.find(({ file }) => file === sha256)?.report;
  const known =
    (named === undefined ? undefined : view.onRecord('document', named)) ??
    documents.find(({ note }) => note?.includes(sha256));
  const { symbol } = headOf(text);
  const day = dayOfText(text);
  // Numbers begin anew each year: with another day it is another report.
  const mayBe = ({ date }: Stored<'document'>): boolean =>
    date === undefined || day === undefined || isWithin(asPeriod(day), date);
  const [likely, ...others] =
    symbol === undefined ? [] : documents.filter((one) => one.kind === 'report' && one.symbol === symbol && mayBe(one));
  const report = known ?? (others.length === 0 ? likely : undefined);
  return {
    ...(known ? { known } : report && { likely: report }),
    decided: report ? all.filter((one) => one.report === report.ref.id) : [],
  };
};
