/** Kept scenarios: what each changes, and two of them side by side with score and path. */
import type { OpenedProgramme } from '#app/programme/open-programme.ts';
import { seePath, type PathSeen } from '#app/city/see-path.ts';
import { trialOf } from '#core/city/trial.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export interface ScenarioSeen {
  readonly scenario: Stored<'scenario'>;
  readonly seen: PathSeen;
}

export const listScenarios = ({ view, programme }: OpenedProgramme): readonly Stored<'scenario'>[] =>
  view
    .all('scenario')
    .filter((one) => one.programme === programme.id)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));

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
