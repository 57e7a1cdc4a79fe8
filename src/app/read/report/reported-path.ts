/** The path of the scenario that a programme's report tells. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { Refusal } from '#app/refusal.ts';
import { readScenario } from '#app/read/scenario.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { ReportedPath } from '#core/report/reported-path.ts';
import { reportedScenario } from '#core/report/sections/urban-class.ts';

/** Undefined where the template has no such part, or no scenario is to be told. A scenario whose question cannot be put is told without an answer. */
export const readReportedPath = async (
  opened: Pick<OpenedProgramme, 'view' | 'programme' | 'ask'>,
  template: Stored<'report'>,
): Promise<ReportedPath | undefined> => {
  const scenario = template.parts.some(({ part }) => part === 'urban-class')
    ? reportedScenario(opened.view, opened.programme)
    : undefined;
  if (!scenario) return undefined;
  try {
    const { by, answer, problems } = (await readScenario(opened, scenario)).seen;
    return { scenario, by, ...(problems.length > 0 && { refused: true }), ...(answer && { answer }) };
  } catch (error) {
    if (error instanceof Refusal) return { scenario, by: scenario.by ?? opened.view.asOf, refused: true };
    throw error;
  }
};
