/** A path as it was issued, and whether the records would still ask the same. */
import { questionDigest } from '#app/planning/question-digest.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { CityPathAsked } from '#app/read/path.ts';
import { keptScenarios } from '#core/query/scenarios.ts';
import { readScenarioQuestion } from '#app/read/scenario.ts';
import { Refusal } from '#app/refusal.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/**
 * `same`: the records would ask the same question. `changed`: other numbers, works or limits. `other`: the scenario
 * itself asks something else, so that what was issued is no answer to it.
 */
type IssueState = 'same' | 'changed' | 'other';

export interface IssuedPathAnswer {
  readonly issued: Stored<'path'>;
  readonly state: IssueState;
}

/** What was issued for a scenario; undefined where nothing was. Searches nothing. */
export const readIssuedPath = async (
  opened: Pick<OpenedProgramme, 'view' | 'programme' | 'ask'>,
  scenario: Stored<'scenario'>,
): Promise<IssuedPathAnswer | undefined> => {
  const issued = opened.view.find('path', scenario.id);
  if (!issued) return undefined;
  const { place, class: classId, pack, aim, by = opened.programme.to } = scenario;
  const isOther =
    issued.place !== place ||
    issued.class !== classId ||
    issued.pack !== pack ||
    issued.aim !== aim ||
    (by !== undefined && issued.by !== by);
  if (isOther) return { issued, state: 'other' };
  return { issued, state: (await digestNow(opened, scenario)) === issued.question ? 'same' : 'changed' };
};

/** Undefined where the records cannot put the question. */
const digestNow = async (
  opened: Pick<OpenedProgramme, 'view' | 'programme' | 'ask'>,
  scenario: Stored<'scenario'>,
): Promise<string | undefined> => {
  try {
    const { weighed } = await readScenarioQuestion(opened, scenario);
    return weighed && questionDigest(weighed.problem);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};

/** More kept scenarios than anybody looks through for one question. */
const MOST_COMPARED = 30;

/** The kept scenarios that ask the same as a page has asked, with what was issued for them. */
export const scenariosOf = async (
  opened: Pick<OpenedProgramme, 'view' | 'programme' | 'ask'>,
  { weighed }: CityPathAsked,
): Promise<readonly { readonly scenario: Stored<'scenario'>; readonly found: IssuedPathAnswer | undefined }[]> => {
  if (!weighed) return [];
  const asked = questionDigest(weighed.problem);
  const same: { readonly scenario: Stored<'scenario'>; readonly found: IssuedPathAnswer | undefined }[] = [];
  for (const scenario of keptScenarios(opened).slice(0, MOST_COMPARED))
    if ((await digestNow(opened, scenario)) === asked)
      same.push({ scenario, found: await readIssuedPath(opened, scenario) });
  return same;
};
