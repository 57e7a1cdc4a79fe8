/** Keeps a what-if as a scenario of the programme. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import { checkFits } from '#app/write/check-fits.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { submit } from '#app/write/submit.ts';
import type { PathQuestion } from '#app/read/path.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refused, refusedAll } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import { typedText } from '#core/text/typed-text.ts';
import { quantity } from '#core/value/quantity.ts';
import { MONEY } from '#core/value/measure-unit.ts';
import { freeId } from '#core/subjects/new-id.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { slugOf } from '#core/text/slug.ts';

export interface KeepScenario {
  readonly name: string;
  /** The mark of the form that sends it. */
  readonly seed: string;
  /** Whether the programme's report tells it; at most one does. */
  readonly report: boolean;
  readonly question: Omit<PathQuestion, 'place' | 'classId' | 'pack'> & {
    readonly place: string;
    readonly classId: string;
    readonly pack: string;
  };
}

/** The id of the new scenario. Refuses `scenario.no-name`, `write.*` and what is wrong with the values. */
export const keepScenario = (
  context: WriteContext,
  { programme, asOf }: OpenedProgramme,
  { name, seed, report, question }: KeepScenario,
): Promise<string> => {
  const title = typedText(name);
  const by = question.by ?? programme.to ?? asOf.day;
  const asked = {
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
    without: [...question.without],
    ...(report && { report: 'yes' as const }),
  };
  return submit(context, {
    id: commandIdOf(seed, context.author, asked),
    name: 'keep-scenario',
    content: asked,
    decide: (ground) => {
      if (title === '') return refused({ code: 'scenario.no-name', where: { field: 'name' } });
      const id = freeId(slugOf(title) || 'kich-ban', (taken) => ground.find('scenario', taken) !== undefined);
      const without = asked.without.filter((work) => ground.find('work', work));
      const record: RecordIn<'scenario'> = { ...asked, id, without };
      const kept: RecordChange = { subject: 'scenario', id, programme: programme.id, record };
      const problems = checkFits(ground, kept);
      if (problems.length > 0) return refusedAll(problems);
      return done({ changes: [...(report ? untold(ground, programme.id) : []), kept], answer: id });
    },
  });
};

/** The scenarios that the report tells until now: at most one is told. */
const untold = (ground: Ground, programme: string): readonly RecordChange[] =>
  [...ground.all('scenario')]
    .filter((one) => one.programme === programme && one.report === 'yes')
    .map(({ ref, programme: owner, report: _, ...rest }) => ({
      subject: 'scenario',
      id: ref.id,
      programme: owner ?? programme,
      record: rest,
    }));
