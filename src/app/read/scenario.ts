/** A kept scenario with its score and path. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import {
  readPath,
  readPathQuestion,
  type CityPathAnswer,
  type CityPathAsked,
  type PathQuestion,
} from '#app/read/path.ts';
import { trialOf } from '#core/city/trial.ts';
import type { Stored } from '#core/subjects/subjects.ts';

type Opened = Pick<OpenedProgramme, 'view' | 'programme' | 'ask'>;

export interface ScenarioAnswer {
  readonly scenario: Stored<'scenario'>;
  readonly seen: CityPathAnswer;
}

/** A scenario is the question that the path is asked. */
const questionOf = (scenario: Stored<'scenario'>): PathQuestion => ({
  place: scenario.place,
  classId: scenario.class,
  pack: scenario.pack,
  aim: scenario.aim,
  by: scenario.by,
  budget: scenario.budget && BigInt(scenario.budget.amount),
  ...trialOf(scenario),
});

/** Refuses as `readPathQuestion`. */
export const readScenarioQuestion = (opened: Opened, scenario: Stored<'scenario'>): Promise<CityPathAsked> =>
  readPathQuestion(opened, questionOf(scenario));

/** Refuses as `readPath`. */
export const readScenario = async (
  opened: Opened,
  scenario: Stored<'scenario'>,
  nodes?: number,
): Promise<ScenarioAnswer> => ({ scenario, seen: await readPath(opened, questionOf(scenario), nodes) });
