/** What keeps a report from being issued with its number, day and signer: told at the fields of the issue. */
import type { Problem } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import { numberedWith, paperOf } from '#core/rules/report-number.ts';
import type { Issuing } from '#core/subjects/report/as-issued.ts';
import { reportTitle } from '#core/subjects/report/title.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import { firstDay } from '#core/value/period.ts';

/** A name with titles; the line of the signature holds no more. */
const LONGEST_SIGNER = 200;

export interface ToIssue extends Issuing {
  readonly report: Stored<'report'>;
  /** The day whose facts it tells. */
  readonly asOf: Day;
  readonly today: Day;
  /**
   * What its issuer may see: the report's own paper is looked for there alone, and one that is withheld from them is
   * another's, whose number cannot be used. Absent: all.
   */
  readonly seen?: Ground;
}

/**
 * Problems: `issue.exists`; `issue.corrects-draft`; `issue.ahead` (a day that has not come), `issue.before-data`,
 * `issue.before-resolution`, `issue.before-corrected`; `issue.no-signer`, `field.too-long`; `report.symbol`,
 * `report.number-taken`.
 */
export const checkIssuing = (ground: Ground, given: ToIssue): readonly Problem[] => {
  const issue = ground.find('issue', given.report.ref.id);
  if (issue) return [{ code: 'issue.exists', where: {}, data: { symbol: issue.symbol } }];
  const { corrects } = given.report;
  if (corrects !== undefined && !ground.find('issue', corrects)) {
    const draft = ground.find('report', corrects);
    return [{ code: 'issue.corrects-draft', where: {}, data: { name: draft ? reportTitle(draft) : corrects } }];
  }
  return [...checkDay(ground, given), ...checkSigner(given), ...checkNumber(ground, given)];
};

const checkDay = (ground: Ground, { report, issued, asOf, today }: ToIssue): readonly Problem[] => {
  const at = (code: string, data: Problem['data']): Problem => ({
    code,
    where: { field: 'issued' },
    ...(data && { data }),
  });
  if (issued > today) return [at('issue.ahead', { day: issued, today })];
  const programme = ground.find('programme', report.programme ?? '');
  const resolution = programme && ground.find('document', programme.resolution);
  const corrected = report.corrects === undefined ? undefined : ground.find('issue', report.corrects);
  return [
    ...(issued < asOf ? [at('issue.before-data', { day: issued, data: asOf })] : []),
    ...(resolution?.date !== undefined && issued < firstDay(resolution.date)
      ? [at('issue.before-resolution', { day: issued, resolution: firstDay(resolution.date) })]
      : []),
    ...(corrected && issued < corrected.issued
      ? [at('issue.before-corrected', { day: issued, symbol: corrected.symbol, corrected: corrected.issued })]
      : []),
  ];
};

const checkSigner = ({ signer }: ToIssue): readonly Problem[] => {
  const where = { field: 'signer' };
  if (signer === '') return [{ code: 'issue.no-signer', where }];
  return signer.length > LONGEST_SIGNER
    ? [{ code: 'field.too-long', where, data: { length: signer.length, most: LONGEST_SIGNER } }]
    : [];
};

/** The report itself may be on record already. */
const checkNumber = (ground: Ground, { report, symbol, issued, seen = ground }: ToIssue): readonly Problem[] => {
  const where = { field: 'symbol' };
  const { symbolTail: tail } = report;
  if (!symbol.endsWith(tail)) return [{ code: 'report.symbol', where, data: { symbol, tail } }];
  const paper = paperOf(seen, report, { symbol, issued })?.ref.id;
  const taken = numberedWith(ground, report, issued).some(
    (one) => one.symbol === symbol && !(one.subject === 'document' && one.id === paper),
  );
  return taken ? [{ code: 'report.number-taken', where, data: { symbol } }] : [];
};
