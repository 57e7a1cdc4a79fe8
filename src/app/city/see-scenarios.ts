/** A kept scenario with its score and path. */
import type { OpenedProgramme } from '#app/programme/open-programme.ts';
import { seePath, type PathSeen } from '#app/city/see-path.ts';
import { trialOf } from '#core/city/trial.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export interface ScenarioSeen {
  readonly scenario: Stored<'scenario'>;
  readonly seen: PathSeen;
}

/** A scenario is the question that the path is asked. */
export const openScenario = async (
  opened: Pick<OpenedProgramme, 'view' | 'programme'>,
  scenario: Stored<'scenario'>,
): Promise<ScenarioSeen> => ({
  scenario,
  seen: await seePath(opened, {
    place: scenario.place,
    classId: scenario.class,
    pack: scenario.pack,
    aim: scenario.aim,
    by: scenario.by,
    budget: scenario.budget && BigInt(scenario.budget.amount),
    ...trialOf(scenario),
  }),
});
