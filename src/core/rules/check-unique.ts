/** What may exist once only, beyond the ids. */
import type { Problem } from '#core/problem.ts';
import { draftsOf, type Draft } from '#core/subjects/subjects.ts';

/** A document is its issuer, symbol and date together. Problems: `document.duplicate`. */
export const checkUnique = (drafts: readonly Draft[]): readonly Problem[] => {
  const documents = draftsOf(drafts, 'document').filter((draft) => draft.record.symbol !== undefined);
  const groups = Map.groupBy(documents, (draft) => {
    const { issuer, symbol, date } = draft.record;
    return [issuer ?? '', symbol, date ?? ''].join('|');
  });
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group): Problem => {
      const [first, second] = group;
      return {
        code: 'document.duplicate',
        where: { record: `document/${second?.id ?? ''}`, field: 'symbol' },
        data: { symbol: first?.record.symbol ?? '', ids: group.map((draft) => draft.id) },
      };
    });
};
