/** Which rules on figures a change can break: those that compute from what it changes. */
import { recordedAddress } from '#core/address/recorded-address.ts';
import type { Fields } from '#core/shape/shape.ts';
import { SUBJECT_NAMES, SUBJECTS, type Draft, type Stored, type Subject } from '#core/subjects/subjects.ts';
import { draftOf, type Ground } from '#core/rules/ground.ts';
import { isOther, type Touched } from '#core/rules/neighbours.ts';
import type { Scope } from '#core/rules/scope.ts';

export interface FigureScope {
  readonly scope: Scope;
  /** Records whose addresses are asked whether they name a figure. */
  readonly drafts: readonly Draft[];
}

const ofSubject = <S extends Subject>(touched: readonly Touched[], subject: S): readonly Touched<S>[] =>
  touched.filter((one): one is Touched & Touched<S> => one.subject === subject);

/** `after`: the ground with the changes. Undefined: no rule on figures is concerned. */
export const figureScope = (after: Ground, touched: readonly Touched[]): FigureScope | undefined => {
  const found: Scope = {
    claims: [...after.all('claim')].filter(({ id, of, parts }) =>
      touched.some(
        (one) => (one.subject === 'claim' && one.id === id) || [of, ...parts].some((text) => mayRead(text, one)),
      ),
    ),
    inputs: [...after.all('input')].filter(({ ref, figure }) =>
      touched.some((one) => (one.subject === 'input' && one.id === ref.id) || mayRead(figure, one)),
    ),
    siblings: siblings(after, touched),
    targets: targets(after, touched),
  };
  const drafts = addressed(after, touched);
  return drafts.length > 0 || Object.values(found).some((list: readonly unknown[]) => list.length > 0)
    ? { scope: found, drafts }
    : undefined;
};

/** Figures of these are computed from money, works and their progress; nothing below is read for them. */
const OF_WORKS: ReadonlySet<Subject> = new Set<Subject>([
  'work',
  'funding',
  'extent',
  'step',
  'progress',
  'obstacle',
  'contribution',
  'document',
]);
/** What figures of works never read. */
const BESIDE_WORKS: ReadonlySet<Subject> = new Set<Subject>([
  'observation',
  'measure',
  'input',
  'urban',
  'effect',
  'bond',
  'limit',
  'correction',
  'scenario',
  'path',
  'duty',
  'collection',
  'return',
  'cell',
  'review',
  'waiver',
  'proposal',
  'boundary',
  'report',
  'task',
  'oversight',
  'finding',
  'party',
  'holiday',
  'scorecard',
  'scoreline',
]);
/** What no figure reads but one that names it. */
const UNREAD: ReadonlySet<Subject> = new Set<Subject>([
  'boundary',
  'report',
  'scenario',
  'path',
  'holiday',
  'duty',
  'collection',
  'return',
  'cell',
  'review',
  'waiver',
  'proposal',
]);

/** Whether a figure may be another one after the change, as far as its address tells. */
const mayRead = (text: string | undefined, { subject, id }: Touched): boolean => {
  if (text === undefined) return false;
  const address = recordedAddress(text);
  if (!address.ok || text.includes(id)) return true;
  if (UNREAD.has(subject)) return false;
  return !(OF_WORKS.has(address.value.head.subject) && BESIDE_WORKS.has(subject));
};

const siblings = (after: Ground, touched: readonly Touched[]): readonly Stored<'objective'>[] => {
  const objectives = ofSubject(touched, 'objective').filter((one) => isOther(one, 'parent', 'weight'));
  const groups = new Set(
    objectives.flatMap(({ programme, before, after: now }) =>
      [before, now].flatMap((one) => (one ? [`${programme}|${one.parent ?? ''}`] : [])),
    ),
  );
  return groups.size === 0
    ? []
    : [...after.all('objective')].filter(({ programme, parent }) => groups.has(`${programme ?? ''}|${parent ?? ''}`));
};

/** An extent, or a work that goes elsewhere, may answer any target above it. */
const targets = (after: Ground, touched: readonly Touched[]): readonly Stored<'objective'>[] => {
  const concerned =
    touched.some(({ subject }) => subject === 'extent') ||
    ofSubject(touched, 'work').some((one) => one.before && isOther(one, 'objective')) ||
    ofSubject(touched, 'objective').some((one) => isOther(one, 'parent', 'target'));
  return concerned ? [...after.all('objective')].filter(({ target }) => target?.extent !== undefined) : [];
};

/**
 * Records that change and hold addresses, and all whose addresses name what changes: it may be gone, or of another
 * kind.
 */
const addressed = (after: Ground, touched: readonly Touched[]): readonly Draft[] => {
  const names = new Set(touched.map(({ subject, id }) => `${subject}/${id}`));
  const named = touched.filter(({ subject }) => subject !== 'observation').map(({ id }) => id);
  if (named.length === 0) return [];
  return HOLDERS.flatMap(({ subject, fields }) =>
    [...after.all(subject)]
      .filter(
        (one) =>
          names.has(`${subject}/${one.ref.id}`) ||
          addressesIn(fields, one).some((address) => named.some((id) => address.includes(id))),
      )
      .map(draftOf),
  );
};

interface Holder {
  readonly subject: Exclude<Subject, 'observation'>;
  /** Fields that are an address, or a list of them. */
  readonly fields: readonly string[];
}

const HOLDERS = SUBJECT_NAMES.flatMap((subject): readonly Holder[] => {
  const fields = Object.entries(SUBJECTS[subject].fields as Fields).flatMap(([name, field]) =>
    field.type === 'address' || (field.type === 'list' && field.of.type === 'address') ? [name] : [],
  );
  return fields.length > 0 && subject !== 'observation' ? [{ subject, fields }] : [];
});

const addressesIn = (fields: readonly string[], record: object): readonly string[] =>
  fields.flatMap((name) => (record as Readonly<Record<string, string | readonly string[] | undefined>>)[name] ?? []);
