/**
 * A question to the planner as one text: the same question has the same text, in whatever order its records stand and
 * whatever they are called. Its digest tells whether the records would ask today what was asked then.
 */
import type { PathProblem } from '#core/planning/problem.ts';
import { canonicalJson } from '#core/shape/canonical.ts';

/** Words about a number; another word is no other question. */
const WORDS: ReadonlySet<string> = new Set(['vi', 'en', 'name', 'title', 'source', 'sources', 'status', 'note']);

/** Only what the planner reckons with: of evidence the caveat, which unsettles a value; no words. */
const bare = (value: unknown): unknown => {
  if (typeof value === 'bigint') return `${value}`;
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, child]) =>
      WORDS.has(key) ? [] : [[key, key === 'evidence' ? caveatOf(child) : bare(child)]],
    ),
  );
};

const caveatOf = (evidence: unknown): unknown => (evidence as { readonly caveat?: string } | undefined)?.caveat;

const ordered = (values: readonly unknown[]): readonly string[] =>
  values.map((one) => canonicalJson(bare(one))).toSorted();

export const questionText = ({ pack, classId, cities, works, limits, aim }: PathProblem): string =>
  canonicalJson({
    pack: bare(pack),
    classId,
    cities: ordered(cities),
    works: ordered(
      works.map(({ effects, costs, needs, excludes, ...work }) => ({
        ...work,
        effects: ordered(effects),
        costs: ordered(costs),
        needs: needs.toSorted(),
        excludes: excludes.toSorted(),
      })),
    ),
    limits: ordered(limits),
    aim,
  });
