/**
 * Why no set will do: demands that cannot hold together. First a conflict from which nothing can be left out
 * (QuickXplain, Junker 2004), then, by hitting sets, one that has the fewest demands of all: a conflict must hit every
 * way out, so none is smaller than the smallest set that hits all ways known. A need is a demand that also delays: who
 * gives it up counts the work from its own finish.
 */
import { brokenDemands, type Steps } from '#core/planning/evaluate-plan.ts';
import { nameDemand, type NamedDemand } from '#core/planning/explain.ts';
import { findSet, type SearchTools } from '#core/planning/find-set.ts';
import { integerProblem, type IntegerProblem } from '#core/planning/integer-problem.ts';
import { effectiveFinish, type Case, type PathProblem, type PlannedWork } from '#core/planning/problem.ts';
import { branchAndCut } from '#core/planning/search/branch-and-cut.ts';
import type { Day } from '#core/value/day.ts';

export interface Conflict {
  readonly demands: readonly NamedDemand[];
  /** Nothing can be left out of `demands`. Proven. */
  readonly minimal: boolean;
  /** No other conflict has fewer demands. Proven. */
  readonly smallest: boolean;
}

export interface ConflictQuestion {
  readonly question: PathProblem;
  readonly which: Case;
  /** The day asked for; absent when none is, and then it is no demand. */
  readonly by: Day | undefined;
}

/** A demand that can be given up: by its name, the same in every part of the question. */
type Key = string;

const DATE: Key = 'date';

const needKey = (work: string, needed: string): Key => JSON.stringify(['needs', work, needed]);

/** The keys of a problem's demands, in their order. Two needs of one work that say the same are one. */
const keysOf = (problem: IntegerProblem): readonly Key[] =>
  problem.demands.map((demand) => {
    const id = (work: number): string => problem.works[work]?.source.id ?? '';
    if (demand.kind === 'needs') return needKey(id(demand.work), id(demand.needed));
    if (demand.kind === 'excludes') return JSON.stringify(['excludes', id(demand.work), id(demand.other)]);
    const { kind, ...place } = demand;
    return JSON.stringify([
      kind,
      ...Object.entries(place)
        .filter(([name]) => name !== 'least')
        .map(([, position]) => position),
    ]);
  });

interface Restricted {
  readonly problem: IntegerProblem;
  /** By position of the demand. */
  readonly keys: readonly Key[];
}

const worksWith = ({ question }: ConflictQuestion, kept: ReadonlySet<Key>): readonly PlannedWork[] =>
  question.works.map((work) =>
    work.state === 'under-way'
      ? work
      : { ...work, needs: work.needs.filter((need) => kept.has(needKey(work.id, need))) },
  );

/** The question with only some of its demands: a need that is given up delays nothing. */
const restricted = (asked: ConflictQuestion, kept: ReadonlySet<Key>): Restricted => {
  const question = { ...asked.question, works: worksWith(asked, kept) };
  const problem = integerProblem(question, asked.which, kept.has(DATE) ? asked.by : undefined);
  return { problem, keys: keysOf(problem) };
};

/** A set found for some demands, by the ids of its works. */
interface Shown {
  readonly steps: Steps;
  readonly chosen: ReadonlySet<string>;
}

/** Some work of the set comes too late when these demands are kept. */
const isLate = (asked: ConflictQuestion, kept: ReadonlySet<Key>, { chosen }: Shown): boolean => {
  const { by } = asked;
  if (by === undefined || !kept.has(DATE)) return false;
  const finishes = effectiveFinish(worksWith(asked, kept));
  return asked.question.works.some(
    ({ id, state }) => state === 'proposed' && chosen.has(id) && (finishes.get(id) ?? by) > by,
  );
};

const heldIn = ({ problem, keys }: Restricted, steps: Steps): readonly Key[] => {
  const broken = new Set(brokenDemands(problem, steps));
  return keys.filter((_key, position) => !broken.has(position));
};

/**
 * The demands that a set holds beside those it was found for. Points and limits do not hang on needs; a need of the
 * set's own works may delay them, and so may the day shut some out: these are added only where they do not.
 */
const heldBy = (
  asked: ConflictQuestion,
  kept: ReadonlySet<Key>,
  all: readonly Key[],
  shown: Shown,
): ReadonlySet<Key> => {
  const found = new Set([...kept, ...heldIn(restricted(asked, kept), shown.steps)]);
  const needs = asked.question.works.flatMap(({ id, state, needs: own }) =>
    state === 'under-way'
      ? []
      : own.filter((need) => !chosenIn(shown, id) || chosenIn(shown, need)).map((need) => needKey(id, need)),
  );
  const withNeeds = new Set([...found, ...needs]);
  if (!isLate(asked, withNeeds, shown)) for (const need of needs) found.add(need);
  if (found.has(DATE) || !all.includes(DATE)) return found;
  const dated = new Set([...found, DATE]);
  const holds = !isLate(asked, dated, shown) && isSubset(found, heldIn(restricted(asked, dated), shown.steps));
  return holds ? dated : found;
};

const chosenIn = ({ chosen }: Shown, id: string): boolean => chosen.has(id);

const isSubset = (inner: ReadonlySet<Key>, outer: readonly Key[]): boolean =>
  [...inner].every((key) => outer.includes(key) || key === DATE);

type Asked = 'impossible' | 'unknown' | { readonly held: ReadonlySet<Key> };

const WORKS_A_NODE = 20;

/** Answers whether some demands can hold together, and with a set that shows it also which others that set holds. */
const oracle =
  (asked: ConflictQuestion, all: readonly Key[], tools: SearchTools) =>
  (kept: readonly Key[]): Asked => {
    if (tools.budget.left <= 0) return 'unknown';
    // To put a question of thousands of works anew takes as long as some nodes do.
    tools.budget.left -= Math.floor(asked.question.works.length / WORKS_A_NODE);
    const wanted = new Set(kept);
    const { problem, keys } = restricted(asked, wanted);
    const demands = keys.flatMap((key, position) => (wanted.has(key) ? [position] : []));
    const { steps, proven } = findSet(problem, { demands, objective: 'cost', any: true }, tools);
    if (steps === undefined) return proven ? 'impossible' : 'unknown';
    const chosen = new Set(problem.works.flatMap(({ source }, work) => ((steps[work] ?? 0) > 0 ? [source.id] : [])));
    return { held: heldBy(asked, wanted, all, { steps, chosen }) };
  };

/** A conflict from which nothing can be left out; `minimal` is false when an answer was not known in time. */
const quickXplain = (
  all: readonly Key[],
  ask: (kept: readonly Key[]) => Asked,
): { readonly kept: readonly Key[]; readonly minimal: boolean } => {
  let minimal = true;
  const impossible = (kept: readonly Key[]): boolean => {
    const answer = ask(kept);
    if (answer === 'unknown') minimal = false;
    return answer === 'impossible';
  };
  const shrink = (given: readonly Key[], added: boolean, candidates: readonly Key[]): readonly Key[] => {
    if (added && impossible(given)) return [];
    if (candidates.length <= 1) return candidates;
    const middle = candidates.length >> 1;
    const [first, second] = [candidates.slice(0, middle), candidates.slice(middle)];
    const fromSecond = shrink([...given, ...first], true, second);
    const fromFirst = shrink([...given, ...fromSecond], fromSecond.length > 0, first);
    return [...fromFirst, ...fromSecond];
  };
  const kept = shrink([], true, all);
  return { kept: all.filter((key) => kept.includes(key)), minimal };
};

/** The fewest keys that hit every way out, always the same; undefined when not proven in time. */
const hittingSet = (
  all: readonly Key[],
  waysOut: readonly ReadonlySet<Key>[],
  tools: SearchTools,
): readonly Key[] | undefined => {
  const used = all.filter((key) => waysOut.some((way) => way.has(key)));
  const rows = waysOut.map((way) => {
    const columns = used.flatMap((key, column) => (way.has(key) ? [column] : []));
    return { columns, coefficients: columns.map(() => 1n), least: 1n };
  });
  const { best, proven } = branchAndCut<readonly Key[]>({
    ...tools,
    programme: {
      columns: used.map(() => ({ kind: 'choice', upper: 1n, cost: 1n })),
      rows,
      constant: 0n,
      implied: used.map(() => []),
    },
    step: 1n,
    judge: (isChosen) => {
      const chosen = used.filter((_key, column) => isChosen(column));
      return rows.every(({ columns }) => columns.some(isChosen))
        ? { answer: chosen, cost: BigInt(chosen.length) }
        : undefined;
    },
  });
  return proven ? best?.answer : undefined;
};

/**
 * The demands as a whole have been found impossible. What is told is true at every moment; more budget makes it
 * shorter.
 */
export const findConflict = (asked: ConflictQuestion, tools: SearchTools): Conflict => {
  const whole = integerProblem(asked.question, asked.which, asked.by);
  const names = new Map(
    keysOf(whole).map((key, position) => [
      key,
      nameDemand(whole, whole.demands[position] as IntegerProblem['demands'][number]),
    ]),
  );
  if (asked.by !== undefined) names.set(DATE, { kind: 'date', by: asked.by });
  const all = [...names.keys()].toSorted((a, b) => weight(names.get(a)) - weight(names.get(b)));
  const ask = oracle(asked, all, tools);
  const told = (keys: readonly Key[], minimal: boolean, smallest: boolean): Conflict => ({
    demands: [...names].flatMap(([key, name]) => (keys.includes(key) ? [name] : [])),
    minimal,
    smallest,
  });
  const { kept, minimal } = quickXplain(all, ask);
  const waysOut: ReadonlySet<Key>[] = [];
  while (minimal && tools.budget.left > 0) {
    const guess = waysOut.length === 0 ? [] : hittingSet(all, waysOut, tools);
    if (guess === undefined) break;
    // No conflict is smaller than the smallest hitting set.
    if (guess.length >= kept.length) return told(kept, true, true);
    const answer = ask(guess);
    if (answer === 'impossible') return told(guess, true, true);
    if (answer === 'unknown') break;
    let { held } = answer;
    for (const key of all) {
      if (held.has(key)) continue;
      const more = ask([...held, key]);
      if (typeof more === 'object') ({ held } = more);
    }
    waysOut.push(new Set(all.filter((key) => !held.has(key))));
  }
  return told(kept, minimal, false);
};

/** What is kept in a conflict where there is a choice: the aim and the day first, bonds between works last. */
const weight = (demand: NamedDemand | undefined): number =>
  ['criterion', 'total', 'date', 'limit', 'excludes', 'needs'].indexOf(demand?.kind ?? '');
