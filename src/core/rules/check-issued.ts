/** What was issued is frozen: the report, the office's words in it, and what was said to its draft. */
import type { Problem } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import type { Touched } from '#core/rules/neighbours.ts';
import { canonicalJson } from '#core/shape/canonical.ts';

/**
 * Problems: `report.issued` (something of an issued report would change), `issue.frozen` (the record of the issue
 * would). A whole programme that is closed takes its issued reports with it.
 */
export const checkIssued = (before: Ground, touched: readonly Touched[]): readonly Problem[] => {
  const ended = new Set(touched.flatMap((one) => (one.subject === 'programme' && !one.after ? [one.id] : [])));
  return touched.flatMap((one): readonly Problem[] => {
    if (ended.has(one.programme)) return [];
    const where = { record: `${one.subject}/${one.id}` };
    if (one.subject === 'issue') return one.before ? [{ code: 'issue.frozen', where, data: { id: one.id } }] : [];
    const report = reportOf(before, one);
    const issue = report === undefined ? undefined : before.find('issue', report);
    return issue ? [{ code: 'report.issued', where, data: { symbol: issue.symbol, day: issue.issued } }] : [];
  });
};

type Fields = Readonly<Record<string, unknown>>;

/** The report that a change is of; none where it leaves the report as it was printed. */
const reportOf = (before: Ground, { subject, id, before: was, after: is }: Touched): string | undefined => {
  switch (subject) {
    case 'report':
      return was && canonicalJson(was) !== canonicalJson(is ?? null) ? id : undefined;
    case 'wording':
    case 'circulation':
    case 'waiver':
      return ((was as Fields | undefined) ?? (is as Fields | undefined))?.['report'] as string | undefined;
    case 'opinion': {
      const circulation = ((was as Fields | undefined) ?? (is as Fields | undefined))?.['circulation'];
      return typeof circulation === 'string' ? before.find('circulation', circulation)?.report : undefined;
    }
    default:
      return undefined;
  }
};
