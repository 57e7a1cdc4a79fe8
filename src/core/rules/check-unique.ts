/** What may exist once only, beyond the ids. */
import type { Problem } from '#core/problem.ts';
import { draftsOf, type Draft, type RecordIn } from '#core/subjects/subjects.ts';

/**
 * A document is its issuer, symbol and date together; a task has a number elsewhere of its own; who is scored has one
 * sheet of a period under the same rules. Problems: `document.duplicate`, `task.external-twice`, `score.sheet-twice`.
 */
export const checkUnique = (drafts: readonly Draft[]): readonly Problem[] => [
  ...sameDocuments(drafts),
  ...sameNumbers(drafts),
  ...sameSheets(drafts),
];

/**
 * What a sheet is of, under which rules, and for whom it is: a sheet of the Party's line, or by other rules, is another
 * one.
 */
export const sheetKey = ({ agency, period, rules, audience }: RecordIn<'scorecard'>): string =>
  JSON.stringify([agency, period, rules ?? '', audience ?? '']);

const sameSheets = (drafts: readonly Draft[]): readonly Problem[] => {
  const sheets = Map.groupBy(draftsOf(drafts, 'scorecard'), ({ record }) => sheetKey(record));
  return [...sheets.values()].flatMap((group): readonly Problem[] => {
    const [first, second] = group;
    if (!first || !second) return [];
    return [
      {
        code: 'score.sheet-twice',
        where: { record: `scorecard/${second.id}`, field: 'period' },
        data: { agency: first.record.agency, ids: group.map(({ id }) => id) },
      },
    ];
  });
};

const sameNumbers = (drafts: readonly Draft[]): readonly Problem[] => {
  const numbered = draftsOf(drafts, 'task').filter(({ record }) => record.external !== undefined);
  return [...Map.groupBy(numbered, ({ programme, record }) => `${programme ?? ''} ${record.external ?? ''}`).values()]
    .filter((group) => group.length > 1)
    .map((group): Problem => {
      const [first, second] = group;
      return {
        code: 'task.external-twice',
        where: { record: `task/${second?.id ?? ''}`, field: 'external' },
        data: { number: first?.record.external ?? '', ids: group.map((draft) => draft.id) },
      };
    });
};

const sameDocuments = (drafts: readonly Draft[]): readonly Problem[] => {
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
