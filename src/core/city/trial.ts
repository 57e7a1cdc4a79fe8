/** What a kept scenario tries, as the planner asks for it; nothing without a scenario. */
import type { CityPathQuestion } from '#core/city/city-problem.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export const trialOf = (
  scenario: Stored<'scenario'> | undefined,
): Required<Pick<CityPathQuestion, 'changes' | 'costs' | 'finishes' | 'without'>> => ({
  changes: scenario?.inputs ?? [],
  costs: new Map(scenario?.costs.map(({ work, amount }) => [work, BigInt(amount.amount)])),
  finishes: new Map(scenario?.finishes.map(({ work, on }) => [work, on])),
  without: new Set(scenario?.without),
});
