/** The issued path that a programme's report tells, and what a careful reader would ask about it. */
import { readIssuedPath } from '#app/read/issued-path.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { Remark } from '#core/remark/remark.ts';
import type { ReportedPath } from '#core/report/reported-path.ts';
import { reportedScenario } from '#core/report/sections/urban-class.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Undefined where the template has no such part, or no scenario is to be told. Searches nothing. */
export const readReportedPath = async (
  opened: Pick<OpenedProgramme, 'view' | 'programme' | 'ask'>,
  template: Stored<'report'>,
): Promise<ReportedPath | undefined> => {
  const scenario = template.parts.some(({ part }) => part === 'urban-class')
    ? reportedScenario(opened.view, opened.programme)
    : undefined;
  if (!scenario) return undefined;
  const found = await readIssuedPath(opened, scenario);
  if (!found || found.state === 'other') return { scenario };
  return { scenario, issued: found.issued, ...(found.state === 'changed' && { outdated: true }) };
};

/** Stands beside the report, not in the paper that is signed. */
export const pathRemarks = (path: ReportedPath | undefined): readonly Remark[] => {
  if (!path || (path.issued && !path.outdated)) return [];
  const { scenario, issued } = path;
  return [
    {
      code: issued ? 'path.records-changed' : 'path.not-issued',
      subject: 'scenario',
      id: scenario.id,
      name: scenario.name,
      figures: [],
      data: issued ? { asOf: issued.asOf, sequence: String(issued.askedAt) } : {},
    },
  ];
};
