/**
 * The rules that an import keeps, asked of changes to what is on record: of the records that change, and of those that
 * they may break. What was wrong before, elsewhere, is not held against who did not touch it.
 */
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import type { View } from '#core/facts/view.ts';
import type { Problem } from '#core/problem.ts';
import { checkAlone, checkFigures } from '#core/rules/check-drafts.ts';
import type { KnownCodes } from '#core/rules/check-codes.ts';
import { checkIssued } from '#core/rules/check-issued.ts';
import { figureScope } from '#core/rules/figure-scope.ts';
import { draftOf, groundAfter, type Ground } from '#core/rules/ground.ts';
import { gather, type Touched } from '#core/rules/neighbours.ts';
import { usersOf } from '#core/rules/users.ts';
import { SUBJECT_NAMES, SUBJECTS, type Draft, type Stored, type Subject } from '#core/subjects/subjects.ts';
import { referencesOf } from '#core/subjects/references.ts';
import { likeliest } from '#core/text/likeliest.ts';

export interface Judged {
  readonly problems: readonly Problem[];
  /** The ground with the changes, whether they are taken or not. */
  readonly after: Ground;
  readonly touched: readonly Touched[];
}

/**
 * All rules but those on figures. Problems: those of `checkAlone`; `reference.unknown`, `reference.still-used`;
 * `id.other-programme`, `record.one-only`; those of `checkIssued`.
 */
export const checkChanges = (before: Ground, changes: readonly RecordChange[], known: KnownCodes): Judged => {
  const after = groundAfter(before, changes);
  const touched = changes.map((change) => touch(before, change));
  const problems = [
    ...touched.flatMap((one) => [
      ...checkOwner(before, one),
      ...checkReferences(after, one),
      ...checkRemoval(after, one),
    ]),
    ...checkSingles(after, touched),
    ...checkIssued(before, touched),
    ...checkNeighbourhoods(before, after, touched, known),
  ];
  return { problems, after, touched };
};

const touch = (before: Ground, { subject, id, programme, record }: RecordChange): Touched => {
  const stands = before.find(subject, id);
  return {
    subject,
    id,
    programme,
    ...(stands && { before: draftOf(stands).record }),
    ...(record && { after: record }),
  };
};

const isShared = (subject: Subject): boolean => SUBJECTS[subject].scope === 'shared';

const checkOwner = (before: Ground, { subject, id, programme }: Touched): readonly Problem[] => {
  const owner = before.find(subject, id)?.programme;
  return isShared(subject) || owner === undefined || owner === programme
    ? []
    : [{ code: 'id.other-programme', where: { record: `${subject}/${id}`, field: 'id' }, data: { id, owner } }];
};

/** What a programme's files would hold: what is shared, its own, and objectives of any. */
const isWithin = (
  programme: string,
  one: { readonly ref: { readonly subject: Subject }; readonly programme?: string },
): boolean => isShared(one.ref.subject) || one.ref.subject === 'objective' || one.programme === programme;

const checkReferences = (after: Ground, { subject, id: own, programme, after: record }: Touched): readonly Problem[] =>
  (record ? referencesOf(subject, record) : []).flatMap(({ to, id, field }): readonly Problem[] => {
    const found = after.find(to as Subject, id);
    if (found && isWithin(programme, found)) return [];
    return [
      {
        code: 'reference.unknown',
        where: { record: `${subject}/${own}`, field },
        data: { subject: to, id, near: likeliest(id, idsOf(after, to as Subject, programme)) },
      },
    ];
  });

const idsOf = (after: Ground, subject: Subject, programme: string): ReadonlySet<string> =>
  new Set(
    subject === 'observation'
      ? []
      : [...after.all(subject)].filter((one) => isWithin(programme, one)).map((one) => one.ref.id),
  );

/** More users of what would go are not told. */
const USERS_TOLD = 20;

const checkRemoval = (after: Ground, { subject, id, after: record, programme }: Touched): readonly Problem[] => {
  const problems: Problem[] = [];
  for (const { ref, programme: owner } of record ? [] : usedBy(after, subject, id)) {
    const user = `${ref.subject}/${ref.id}`;
    problems.push({
      code: 'reference.still-used',
      where: { record: user },
      data: { subject, id, user, owner: owner ?? programme },
    });
    if (problems.length === USERS_TOLD) break;
  }
  return problems;
};

/** Who refers to it; of a programme, what is its own. */
const usedBy = function* (after: Ground, to: Subject, id: string): Iterable<Stored<Subject>> {
  yield* usersOf(after, to, id);
  if (to === 'programme')
    for (const subject of SUBJECT_NAMES)
      if (subject !== 'observation') for (const one of after.all(subject)) if (one.programme === id) yield one;
};

/** Of these a programme has one, for its files have room for one. */
const SINGLES = ['programme'] as const;

const checkSingles = (after: Ground, touched: readonly Touched[]): readonly Problem[] =>
  SINGLES.flatMap((subject) =>
    touched
      .filter((one) => one.subject === subject && one.after && !one.before)
      .flatMap(({ id, programme }): readonly Problem[] => {
        const other = [...after.all(subject)].find((one) => one.programme === programme && one.ref.id !== id);
        return other
          ? [{ code: 'record.one-only', where: { record: `${subject}/${id}` }, data: { subject, other: other.ref.id } }]
          : [];
      }),
  );

/** Each programme by itself, as its files are read. */
const checkNeighbourhoods = (
  before: Ground,
  after: Ground,
  touched: readonly Touched[],
  known: KnownCodes,
): readonly Problem[] =>
  [...Map.groupBy(touched, (one) => one.programme)].flatMap(([programme, own]) => {
    const on = (ground: Ground): readonly Problem[] => checkAlone(draftsOf(gather(ground, own), programme), known);
    return newOnes(on(after), own, () => on(before));
  });

const draftsOf = (records: ReturnType<typeof gather>, programme: string): readonly Draft[] =>
  records.map(draftOf).filter(({ subject, id }) => subject !== 'programme' || id === programme);

/** Problems of what changes, and those elsewhere that were not there before. */
const newOnes = (
  found: readonly Problem[],
  touched: readonly Touched[],
  before: () => readonly Problem[],
): readonly Problem[] => {
  const own = new Set(touched.map(({ subject, id }) => `${subject}/${id}`));
  const elsewhere = found.filter(({ where }) => !own.has(where.record ?? ''));
  if (elsewhere.length === 0) return found;
  const old = new Set(before().map(nameOf));
  return found.filter((problem) => own.has(problem.where.record ?? '') || !old.has(nameOf(problem)));
};

const nameOf = ({ code, where }: Problem): string => `${code} ${where.record ?? ''} ${where.field ?? ''}`;

/** A state before or after changes: its ground, and the view at the end of days on which its figures are computed. */
export interface Figured {
  readonly ground: Ground;
  readonly view: () => View;
}

/** The rules on figures, of any number of changes at once. Problems: those of `checkFigures`. */
export const checkChangedFigures = (
  before: Figured,
  after: Figured,
  touched: readonly Touched[],
  { packs }: KnownCodes,
): readonly Problem[] => {
  const asked = figureScope(after.ground, touched);
  if (!asked) return [];
  const found = checkFigures(after.view(), asked.drafts, asked.scope, packs);
  return newOnes(found, touched, () => {
    const then = figureScope(before.ground, touched);
    return then ? checkFigures(before.view(), then.drafts, then.scope, packs) : [];
  });
};
