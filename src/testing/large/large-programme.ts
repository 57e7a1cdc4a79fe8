/**
 * A programme of any size, made from a seed: valid records that refer to each other as real ones do, for benchmarks and
 * for walks over all pages. Any count may be nought; works, places and objectives are at least one.
 */
import type { Draft } from '#core/subjects/subjects.ts';
import type { ProgrammeToWrite } from '#files/programme/write-programme.ts';
import { factDrafts } from '#testing/large/facts.ts';
import { groundDrafts } from '#testing/large/ground.ts';
import { LARGE, type LargeSize } from '#testing/large/size.ts';
import { workDrafts } from '#testing/large/works.ts';
import { seeded } from '#testing/seeded.ts';

/** One draft after the other, each behind all that it refers to, as far as records allow: millions need no memory. */
const largeDrafts = function* (asked: Partial<LargeSize> = {}): Generator<Draft> {
  const size = { ...LARGE, ...asked };
  const random = seeded(size.seed);
  yield* groundDrafts(size, random);
  yield* workDrafts(size, random);
  yield* factDrafts(size, random);
};

/** The same in one list, as `writeProgramme` takes it. */
export const largeProgramme = (asked: Partial<LargeSize> = {}): ProgrammeToWrite => {
  const { workspace, programme } = { ...LARGE, ...asked };
  return {
    workspace: { id: workspace, name: 'Tỉnh Mẫu Lớn', teaching: true },
    programme,
    drafts: [...largeDrafts(asked)],
  };
};
