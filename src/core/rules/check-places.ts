/** Places: a statistical code names one place at a time, a group has members, a place has one outline. */
import type { Problem } from '#core/problem.ts';
import type { Draft, RecordIn } from '#core/subjects/subjects.ts';
import { firstDay, lastDay, type Period } from '#core/value/period.ts';

/** Problems: `place.code-overlap`, `place.no-members`, `boundary.twice`. */
export const checkPlaces = (drafts: readonly Draft[]): readonly Problem[] => {
  const places = drafts.flatMap((draft) => (draft.subject === 'place' ? [draft.record] : []));
  const outlines = drafts.flatMap((draft) => (draft.subject === 'boundary' ? [draft.record] : []));
  return [
    ...places
      .filter(({ kind, members }) => kind === 'group' && members.length === 0)
      .map(({ id }): Problem => ({ code: 'place.no-members', where: { record: `place/${id}`, field: 'members' } })),
    ...[
      ...Map.groupBy(
        places.filter(({ code }) => code !== undefined),
        ({ code }) => code ?? '',
      ).values(),
    ].flatMap(overlaps),
    ...[...Map.groupBy(outlines, ({ place }) => place).values()].flatMap(([first, ...others]) =>
      others.map(({ id, place }): Problem => ({
        code: 'boundary.twice',
        where: { record: `boundary/${id}`, field: 'place' },
        data: { place, first: first?.id ?? '' },
      })),
    ),
  ];
};

const overlaps = (sharing: readonly RecordIn<'place'>[]): readonly Problem[] =>
  sharing.flatMap((later, index) => {
    const earlier = sharing
      .slice(0, index)
      .find((one) => surelyBefore(one.from, later.to) && surelyBefore(later.from, one.to));
    return earlier
      ? [
          {
            code: 'place.code-overlap',
            where: { record: `place/${later.id}`, field: 'code' },
            data: { code: later.code ?? '', other: earlier.id },
          },
        ]
      : [];
  });

/** Whether a beginning is not after an end, however little is known of both. An open end is never reached. */
const surelyBefore = (from: Period | undefined, to: Period | undefined): boolean =>
  !from || !to || lastDay(from) <= firstDay(to);
