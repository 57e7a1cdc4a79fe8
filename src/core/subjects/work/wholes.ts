import type { Stored } from '#core/subjects/subjects.ts';

/** The works but for those whose whole is among them: a part is not counted beside its whole. */
export const wholesAmong = (works: readonly Stored<'work'>[]): readonly Stored<'work'>[] => {
  const ids = new Set(works.map((work) => work.id));
  return works.filter((work) => work.partOf === undefined || !ids.has(work.partOf));
};
