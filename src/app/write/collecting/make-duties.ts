/** Duties for a whole group at once: so many agencies, each owing the same. What is there already stays as it is. */
import { checkFits } from '#app/write/check-fits.ts';
import { commandIdOf } from '#app/write/command.ts';
import type { WriteContext } from '#app/write/context.ts';
import { submit } from '#app/write/submit.ts';
import type { Range } from '#core/collecting/asked-range.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { done, refused, refusedAll, refusedAs } from '#core/problem.ts';
import type { Ground } from '#core/rules/ground.ts';
import type { DutyKind } from '#core/subjects/collection/shape.ts';
import { freeId, suggestedId } from '#core/subjects/new-id.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';

/** What all of them have in common. */
type Rhythm = Pick<
  RecordIn<'duty'>,
  'often' | 'from' | 'dueDay' | 'dueMonth' | 'cutDay' | 'regime' | 'reach' | 'evidence'
>;

export interface MakeDuties extends Rhythm {
  readonly agencies: readonly string[];
  /** Beside measures. */
  readonly owes: readonly Exclude<DutyKind, 'measure'>[];
  readonly measures: readonly string[];
  /** What is plausible of each measure, and of money. */
  readonly range?: Range;
  /** Of measures; none: the place of the agency, else that of the programme. */
  readonly places: readonly string[];
  readonly seed: string;
}

/** How many were made. Refuses `duty.none-chosen`, `duty.nothing-owed`, `duty.all-there`, and what a form refuses. */
export const makeDuties = (context: WriteContext, programme: string, asked: MakeDuties): Promise<number> => {
  const { seed, ...content } = asked;
  return submit(context, {
    id: commandIdOf(seed, context.author, content),
    name: 'make-duties',
    content,
    wanted: [],
    decide: (ground) => {
      if (asked.agencies.length === 0) return refused({ code: 'duty.none-chosen', where: { field: 'don-vi' } });
      if (asked.owes.length + asked.measures.length === 0)
        return refused({ code: 'duty.nothing-owed', where: { field: 'noi-dung' } });
      const changes = dutyChanges(ground, programme, asked);
      if (changes.length === 0) return refusedAs('duty.all-there');
      const misfits = changes.flatMap((change) => checkFits(ground, change));
      return misfits.length > 0 ? refusedAll(misfits) : done({ changes, answer: changes.length });
    },
  });
};

const dutyChanges = (ground: Ground, programme: string, asked: MakeDuties): readonly RecordChange[] => {
  const { agencies, owes, measures, places, range = {}, seed: _, ...rhythm } = asked;
  const taken = new Set<string>();
  const home = ground.find('programme', programme)?.place;
  return agencies.flatMap((agency) => {
    const own = ground.find('agency', agency)?.place ?? home;
    const wanted = [
      ...measures.map((measure) => ({
        owes: 'measure' as const,
        measure,
        places: places.length > 0 ? places : own === undefined ? [] : [own],
      })),
      ...owes.map((one) => ({ owes: one, places: [] })),
    ];
    return wanted.flatMap((one): readonly RecordChange[] => {
      const ranged = one.owes === 'measure' || one.owes === 'money' ? range : {};
      const duty = { agency, works: [], objectives: [], ...one, ...rhythm, ...ranged };
      if (isThere(ground, programme, duty)) return [];
      const id = freeId(
        suggestedId('duty', duty),
        (name) => taken.has(name) || ground.find('duty', name) !== undefined,
      );
      taken.add(id);
      return [{ subject: 'duty', id, programme, record: { id, ...duty } }];
    });
  });
};

const isThere = (ground: Ground, programme: string, duty: Omit<RecordIn<'duty'>, 'id'>): boolean =>
  [...ground.all('duty')].some(
    (one) =>
      one.programme === programme &&
      one.agency === duty.agency &&
      one.owes === duty.owes &&
      one.often === duty.often &&
      (one.measure ?? '') === (duty.measure ?? '') &&
      (one.regime ?? '') === (duty.regime ?? ''),
  );
