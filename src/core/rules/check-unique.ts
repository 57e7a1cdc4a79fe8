/** What may exist once only, beyond the ids. */
import type { Problem } from '#core/problem.ts';
import { draftsOf, type Draft, type RecordIn, type Subject } from '#core/subjects/subjects.ts';

/** Of what there may be one only: by what it is refused that there is one already. */
const ONCE: ReadonlyMap<string, Subject> = new Map([
  ['document.duplicate', 'document'],
  ['task.external-twice', 'task'],
  ['score.sheet-twice', 'scorecard'],
]);

/**
 * That there is such a record already, in the words of a form: without its name, for who meets it may not see it. Any
 * other problem as it is.
 */
export const asTaken = (problem: Problem): Problem => {
  const subject = ONCE.get(problem.code);
  const { field } = problem.where;
  return subject ? { code: TAKEN, where: field === undefined ? {} : { field }, data: { subject } } : problem;
};

/** Its words name no record. */
export const TAKEN = 'form.id-taken';

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
