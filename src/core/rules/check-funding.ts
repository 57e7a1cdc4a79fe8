/** Amounts of a period and amounts to date of the same money would be added up, or taken for each other. */
import type { Problem } from '#core/problem.ts';
import { moneyName } from '#core/subjects/funding/standing.ts';
import type { Draft } from '#core/subjects/subjects.ts';

/** Problems: `funding.mixed-reach`. */
export const checkFunding = (drafts: readonly Draft[]): readonly Problem[] => {
  const lines = drafts.flatMap((draft) => (draft.subject === 'funding' ? [draft.record] : []));
  return [...Map.groupBy(lines, moneyName).values()].flatMap((own): readonly Problem[] => {
    const toDate = own.find(({ reach }) => reach === 'to-date');
    const single = own.find(({ reach }) => reach !== 'to-date');
    return toDate && single
      ? [
          {
            code: 'funding.mixed-reach',
            where: { record: `funding/${single.id}`, field: 'reach' },
            data: { id: single.id, other: toDate.id },
          },
        ]
      : [];
  });
};
