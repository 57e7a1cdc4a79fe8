/** A kept scenario with its score and path. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { readPath, type CityPathAnswer } from '#app/read/path.ts';
import { trialOf } from '#core/city/trial.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export interface ScenarioAnswer {
  readonly scenario: Stored<'scenario'>;
  readonly seen: CityPathAnswer;
}

/** A scenario is the question that the path is asked. */
export const readScenario = async (
  opened: Pick<OpenedProgramme, 'view' | 'programme' | 'ask'>,
  scenario: Stored<'scenario'>,
): Promise<ScenarioAnswer> => ({
  scenario,
  seen: await readPath(opened, {
    place: scenario.place,
    classId: scenario.class,
    pack: scenario.pack,
    aim: scenario.aim,
    by: scenario.by,
    budget: scenario.budget && BigInt(scenario.budget.amount),
    ...trialOf(scenario),
  }),
});
