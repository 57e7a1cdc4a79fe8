/** Keeps a what-if as a scenario of the programme. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { writeForm } from '#app/write/form.ts';
import type { PathQuestion } from '#app/read/path.ts';
import { done, refused } from '#core/problem.ts';
import { quantity } from '#core/value/quantity.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import type { Draft, RecordIn } from '#core/subjects/subjects.ts';
import { slugOf } from '#core/text/slug.ts';
import { checkUrbanRecords } from '#core/rules/check-city.ts';

export interface KeepScenario {
  readonly name: string;
  readonly actor: string;
  /** Whether the programme's report tells it; at most one does. */
  readonly report: boolean;
  readonly question: Omit<PathQuestion, 'place' | 'classId' | 'pack'> & {
    readonly place: string;
    readonly classId: string;
    readonly pack: string;
  };
}

const LONGEST_NAME = 200;

/** The id of the new scenario. Refuses `scenario.no-name`, `write.*` and what is wrong with the values. */
export const keepScenario = async (
  app: Application,
  { workspace, programme, view, asOf }: OpenedProgramme,
  { name, actor, report, question }: KeepScenario,
): Promise<string> => {
  const title = name.trim().slice(0, LONGEST_NAME);
  let id = '';
  await writeForm(app, { workspace: workspace.id, actor, command: 'keep-scenario' }, (records) => {
    if (title === '') return refused({ code: 'scenario.no-name', where: { field: 'name' } });
    id = freeId(slugOf(title) || 'kich-ban', records.scenario);
    const by = question.by ?? programme.to ?? asOf.day;
    const record: RecordIn<'scenario'> = {
      id,
      name: title,
      place: question.place,
      class: question.classId,
      pack: question.pack,
      aim: question.aim,
      ...(question.aim !== 'earliest' && { by }),
      ...(question.budget !== undefined && { budget: quantity(question.budget, MONEY) }),
      inputs: question.changes,
      costs: [...question.costs].map(([work, amount]) => ({ work, amount: quantity(amount, MONEY) })),
      finishes: [...question.finishes].map(([work, on]) => ({ work, on })),
      without: [...question.without].filter((work) => records.work.has(work)),
      ...(report && { report: 'yes' }),
    };
    const draft: Draft = { subject: 'scenario', id, programme: programme.id, record };
    const problems = checkUrbanRecords(view.law, [draft]);
    if (problems.length > 0) return refused(...problems);
    const others = report
      ? [...records.scenario.values()].filter((one) => one.programme === programme.id && one.report === 'yes')
      : [];
    return done([
      ...others.map(({ ref, programme: owner, report: _, ...rest }) => ({
        subject: 'scenario' as const,
        id: ref.id,
        programme: owner ?? programme.id,
        record: rest,
      })),
      { subject: 'scenario' as const, id, programme: programme.id, record },
    ]);
  });
  return id;
};

const freeId = (base: string, taken: ReadonlyMap<string, unknown>): string => {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
};
