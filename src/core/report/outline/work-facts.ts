/** What is on record of a work, looked up without walking through everything. */
import { wholesAmong } from '#core/subjects/work/wholes.ts';
import { nameOf, type RecordName } from '#core/report/outline/outline.ts';
import { bareClause } from '#core/report/phrase.ts';
import { because, isPredicate } from '#core/report/predicate.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { worksOf } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { standingExtents } from '#core/subjects/work/extents.ts';
import { byOrder, inOrder } from '#core/subjects/order.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import type { WorkStatus } from '#core/subjects/work/shape.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { isOvertaken, workState, type WorkState } from '#core/subjects/work/state.ts';

export const fundingOf = (view: View, work: string): readonly Stored<'funding'>[] =>
  groupedBy(view, 'funding', 'work', (one) => one.work).get(work) ?? [];

export const stepsOf = (view: View, work: string): readonly Stored<'step'>[] =>
  groupedBy(view, 'step', 'work', (one) => one.work).get(work) ?? [];

export const extentsOf = (view: View, work: string): readonly Stored<'extent'>[] =>
  standingExtents(view, groupedBy(view, 'extent', 'work', (one) => one.work).get(work) ?? []);

export const partsOf = (view: View, work: Stored<'work'>): readonly Stored<'work'>[] =>
  inOrder(groupedBy(view, 'work', 'whole', (one) => one.partOf).get(work.id) ?? []);

/** The works of a node but for those that are told with their whole on the same node. */
export const wholesOf = (view: View, objective: string): readonly Stored<'work'>[] =>
  wholesAmong(worksOf(view, objective)).toSorted(byOrder);

/** A work and all that is told with it. */
export const recordsOfWork = (view: View, work: Stored<'work'>): readonly RecordName[] => {
  const { history, obstacles } = workState(view, work.id);
  const facts = [history, fundingOf(view, work.id), stepsOf(view, work.id), extentsOf(view, work.id), obstacles].flat();
  return [nameOf(work), ...facts.map(nameOf)];
};

/** Whether there is more to tell than fits behind a name in a list. */
export const hasStory = (view: View, work: Stored<'work'>): boolean =>
  fundingOf(view, work.id).length > 0 ||
  stepsOf(view, work.id).length > 0 ||
  partsOf(view, work).length > 0 ||
  workState(view, work.id).obstacles.length > 0 ||
  work.scope !== undefined ||
  work.investors.length > 0 ||
  work.sponsors.length > 0 ||
  latestStatements(view, work.id).length > 1;

/**
 * What was last said of a work, as clauses: those of the latest day or document only. What was said before is history,
 * which the work's page has.
 */
export const latestStatements = (view: View, work: string): readonly string[] => {
  const state = workState(view, work);
  const said = state.history.filter(({ statement }) => statement !== undefined);
  const last = said.at(-1);
  if (last && isOvertaken(state.history, last, state.status)) return [];
  const latest = said.filter(({ since, source }) => since === last?.since && source.document === last?.source.document);
  const clauses = new Set(latest.flatMap(({ statement }) => (statement === undefined ? [] : [bareClause(statement)])));
  return withState(view, work, state, [...clauses]);
};

/** Words by which a statement tells a state itself. */
const TELLS: Partial<Record<WorkStatus, RegExp>> = {
  suspended: /dừng|ngừng|ngưng|đình chỉ|hoãn|gián đoạn/iu,
  cancelled:
    /dừng|hủy|huỷ|chấm dứt|không (?:tiếp tục|thực hiện|triển khai|tổ chức|mở|xây dựng|đầu tư|mua|lập|làm|ban hành)|thôi /iu,
  completed:
    /hoàn thành|xong|bàn giao|nghiệm thu|sử dụng|vận hành|khánh thành|hoàn tất|kết thúc|tổ chức|được công nhận/iu,
};

/** That a work rests, was given up, or is done, is said before whatever else was: "đang tạm dừng, chờ thẩm định". */
const withState = (
  view: View,
  id: string,
  { status, completed }: WorkState,
  clauses: readonly string[],
): readonly string[] => {
  const [first, ...others] = clauses;
  const work = view.find('work', id);
  const tells = status && TELLS[status];
  // The day on which it was done says that it is.
  if (first === undefined || !work || !tells || (status === 'completed' && completed)) return clauses;
  if (clauses.some((one) => tells.test(one))) return clauses;
  // What rests, or was given up, does so for what is said; a predicate says what else holds of it.
  const isCause = status !== 'completed' && CAUSE.test(first) && !isPredicate(first);
  const said = lowerFirst(first).replace(/^(?:lý do(?: là)?:? |nguyên nhân(?: là)?(?: do)?:? |do |vì )/u, '');
  return [
    `${workWords(view.vocabulary, work).states[status]}${isCause ? ` ${because(said)}` : `, ${lowerFirst(first)}`}`,
    ...others,
  ];
};

/** Words of what happened; a number of something is no cause. */
const CAUSE = /^\p{L}/u;

/** Whether anything is on record of a work beside its name; of others a remark tells. */
export const isSaid = (view: View, work: Stored<'work'>): boolean =>
  workState(view, work.id).status !== undefined ||
  latestStatements(view, work.id).length > 0 ||
  extentsOf(view, work.id).length > 0 ||
  hasStory(view, work);

/**
 * What happened to a work, as a key: its decisions, and its open obstacles with who is to do what about them. Works
 * that share both are told together; undefined where there is none, and of a work that has more to be told.
 */
export const courseOf = (view: View, work: Stored<'work'>): string | undefined => {
  const decisions = stepsOf(view, work.id).flatMap(({ decision }) => decision ?? []);
  const obstacles = workState(view, work.id).obstacles.map((one) =>
    [bareClause(one.statement), one.owner, one.ownerParty, one.nextStep, one.nextStepDue]
      .filter((said) => said !== undefined)
      .join('\t'),
  );
  return decisions.length === 0 || obstacles.length === 0 || hasOwn(view, work)
    ? undefined
    : [...decisions.toSorted(), ...obstacles.toSorted()].join('\n');
};

/**
 * Whether there is something to tell of a work that has no place in a story of several: money, sizes, more than a
 * state.
 */
const hasOwn = (view: View, work: Stored<'work'>): boolean => {
  const statements = latestStatements(view, work.id);
  const figures = workState(view, work.id).history.flatMap((one) => one.figures);
  const facts = [
    fundingOf(view, work.id),
    extentsOf(view, work.id),
    partsOf(view, work),
    work.investors,
    work.sponsors,
  ];
  return (
    facts.some((all) => all.length > 0) ||
    work.scope !== undefined ||
    statements.length > 1 ||
    (statements.length > 0 && figures.length > 0) ||
    statements.some((one) => !isPredicate(one))
  );
};
