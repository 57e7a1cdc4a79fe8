/** The issued path that a programme's report tells. */
import { readIssuedPath } from '#app/read/issued-path.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
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
