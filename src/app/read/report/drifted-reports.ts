/** Issued reports of which figures are others now: told wherever one looks at the programme. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { driftedFigures } from '#app/read/report/issued.ts';
import { Refusal } from '#app/refusal.ts';
import type { Facts } from '#core/facts/facts.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export interface DriftedReport {
  readonly issue: Stored<'issue'>;
  /** How many of its figures say another thing now of its day. */
  readonly figures: number;
}

/** The newest are looked at: each figure of a report is asked again. */
const NEWEST = 3;
/** A longer list of figures is looked at on the page of its report alone. */
const MOST_BYTES = 4_000_000;

/** What was counted of a state of the records; another state is counted anew. */
const COUNTED = new WeakMap<Facts, Map<string, Promise<number>>>();

/** Those that no issued report puts right yet, newest first. */
export const driftedReports = async (app: Application, opened: OpenedProgramme): Promise<readonly DriftedReport[]> => {
  const { view, programme } = opened;
  const issues = view.all('issue').filter((one) => one.programme === programme.id);
  const corrected = new Set(issues.flatMap(({ report }) => view.find('report', report)?.corrects ?? []));
  const open = issues
    .filter(
      ({ report, files }) =>
        !corrected.has(report) && files.every(({ bytes, format }) => format !== 'json' || bytes <= MOST_BYTES),
    )
    .toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt))
    .slice(0, NEWEST);
  const counted = COUNTED.get(view.facts) ?? new Map<string, Promise<number>>();
  COUNTED.set(view.facts, counted);
  const drifted: DriftedReport[] = [];
  for (const issue of open) {
    const key = `${programme.id}/${issue.report}`;
    const count = counted.get(key) ?? countOf(app, opened, issue);
    counted.set(key, count);
    // What failed once may succeed the next time.
    count.catch(() => counted.delete(key));
    const figures = await count;
    if (figures > 0) drifted.push({ issue, figures });
  }
  return drifted;
};

/** A report whose files did not come along has nothing to be held against. */
const countOf = (app: Application, opened: OpenedProgramme, issue: Stored<'issue'>): Promise<number> =>
  driftedFigures(app, opened, issue).then(
    ({ length }) => length,
    (error: unknown) => {
      if (error instanceof Refusal) return 0;
      throw error;
    },
  );
