/** The cheapest path of a place to its class, from the records and from what the reader tries. */
import { orRefuse } from '#app/refusal.ts';
import { findPathInProcess } from '#app/planning/path-process.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { urbanClassAnswer, type UrbanClassQuestion, type UrbanClassAnswer } from '#core/query/urban-class.ts';
import type { PathAnswer } from '#core/planning/answer.ts';
import { settledValue } from '#core/figure/evaluate.ts';
import { cityProblem, type CityPathQuestion, type CityProblem } from '#core/city/city-problem.ts';
import type { Aim } from '#core/planning/problem.ts';
import type { Problem } from '#core/problem.ts';
import type { Day } from '#core/value/day.ts';

export interface PathQuestion extends UrbanClassQuestion, Pick<CityPathQuestion, 'costs' | 'finishes' | 'without'> {
  readonly aim: Aim['kind'];
  /** Absent: the programme's last day. */
  readonly by?: Day | undefined;
  /** Whole đồng. */
  readonly budget?: bigint | undefined;
}

/** The question as the records put it, before anything is searched. */
export interface CityPathAsked {
  readonly urban: UrbanClassAnswer;
  readonly by: Day;
  /** Works that could be weighed, and those that could not. Absent when the inputs cannot be read. */
  readonly weighed?: CityProblem;
  readonly problems: readonly Problem[];
}

export interface CityPathAnswer extends CityPathAsked {
  readonly answer?: PathAnswer;
}

type Asked = Pick<OpenedProgramme, 'view' | 'programme' | 'ask'>;

/** Refuses as `urbanClassAnswer`. */
export const readPathQuestion = async (opened: Asked, question: PathQuestion): Promise<CityPathAsked> => {
  const urban = orRefuse(await opened.ask(() => urbanClassAnswer(opened, question)));
  const by = question.by ?? opened.programme.to ?? opened.view.asOf;
  const built = await opened.ask(() =>
    cityProblem(
      opened.view,
      {
        place: urban.place.id,
        pack: urban.pack,
        classId: urban.urbanClass.id,
        changes: question.changes,
        aim: question.aim === 'earliest' ? { kind: 'earliest' } : { kind: question.aim, by },
        programme: opened.programme.id,
        budget: question.budget,
        costs: question.costs,
        finishes: question.finishes,
        without: question.without,
      },
      settledValue,
    ),
  );
  return built.ok ? { urban, by, weighed: built.value, problems: [] } : { urban, by, problems: built.problems };
};

/** Searches within so many nodes, or the planner's own budget. Refuses as `readPathQuestion`. */
export const readPath = async (opened: Asked, question: PathQuestion, nodes?: number): Promise<CityPathAnswer> => {
  const asked = await readPathQuestion(opened, question);
  if (!asked.weighed || asked.weighed.problem.works.length === 0) return asked;
  const outcome = await findPathInProcess({
    question: asked.weighed.problem,
    ...(nodes !== undefined && { nodes }),
  });
  return outcome.ok ? { ...asked, answer: outcome.value } : { ...asked, problems: outcome.problems };
};
