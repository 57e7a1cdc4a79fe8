/** Scenarios as their page carries them. */
import type { ScenarioAnswer } from '#app/read/scenario.ts';
import { trialOf } from '#core/city/trial.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { PageContext } from '#web/parts/page-context.ts';
import { pathPage } from '#web/city/path/page.ts';
import { lawName } from '#web/city/page.ts';
import { queryOfScenario } from '#web/city/question.ts';
import { nameRecord } from '#words/figure-name.ts';
import { printDayIn, printQuantityIn } from '#words/figure.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

export const scenarioLine = ({ language, opened: { view, units } }: PageContext, scenario: Stored<'scenario'>) => {
  const words = urbanWords[language];
  const standards = new Map(
    view.law.flatMap((pack) => pack.standards.map((one) => [one.id, lawName(language, one, one.id)])),
  );
  const work = (id: string): string => nameRecord(view, 'work', id);
  return {
    id: scenario.id,
    name: scenario.name,
    note: scenario.note,
    aim: [
      words.aims[scenario.aim],
      scenario.by && `${words.by.toLowerCase()} ${printDayIn(language, scenario.by)}`,
      scenario.budget && printQuantityIn(language, scenario.budget, units),
    ]
      .filter(Boolean)
      .join(', '),
    query: new URLSearchParams(queryOfScenario(scenario).map(([name, value]) => [name, value])).toString(),
    report: scenario.report === 'yes',
    changed: [
      ...scenario.inputs.map(
        ({ standard, value }) => `${standards.get(standard) ?? standard}: ${value === '' ? words.unknown : value}`,
      ),
      ...scenario.costs.map((one) => `${work(one.work)}: ${printQuantityIn(language, one.amount, units)}`),
      ...scenario.finishes.map((one) => `${work(one.work)}: ${printDayIn(language, one.on)}`),
      ...scenario.without.map((id) => `${words.without}: ${work(id)}`),
    ],
  };
};

/** What stands in one column of the comparison. */
export const comparedScenario = (context: PageContext, { scenario, seen }: ScenarioAnswer) => {
  const page = pathPage(context, seen, {
    aim: scenario.aim,
    by: scenario.by,
    budget: scenario.budget && BigInt(scenario.budget.amount),
    ...trialOf(scenario),
    misread: new Map(),
  });
  return {
    id: scenario.id,
    name: scenario.name,
    verdict: page.verdict,
    total: page.total,
    worst: page.worst,
    likely: page.likely,
    problems: [...page.problems, ...page.refused],
  };
};
export type ComparedScenario = ReturnType<typeof comparedScenario>;
