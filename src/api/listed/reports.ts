import { pageOf, type PageOf, type Paging } from '#api/listed/page-of.ts';
import type { OpenedWorkspace } from '#app/read/workspace.ts';

export interface ListedReport {
  readonly id: string;
  readonly programme: string | null;
  readonly type: string;
  readonly subject: string;
  readonly issuer: string;
  /** Number and symbol once issued. */
  readonly symbol: string | null;
  readonly issued: string | null;
  readonly version: number;
}

/** The reports of the workspace, or of one programme. */
export const listReports = (
  { view }: OpenedWorkspace,
  { programme }: { readonly programme?: string | undefined },
  paging: Paging,
): PageOf<ListedReport> =>
  pageOf(
    view.all('report').filter((one) => programme === undefined || one.programme === programme),
    paging,
    (report): ListedReport => ({
      id: report.id,
      programme: report.programme ?? null,
      type: report.typeName,
      subject: report.subject,
      issuer: report.issuer,
      symbol: report.symbol ?? null,
      issued: report.issued ?? null,
      version: report.ref.version,
    }),
  );
