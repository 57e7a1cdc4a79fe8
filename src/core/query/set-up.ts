/**
 * A programme that is being set up: its steps in the order of work, how much of each is there, and what is lacking.
 */
import { upperFirst } from '#core/text/letter-case.ts';
import { leadOf } from '#core/query/attention.ts';
import type { Identity } from '#core/facts/series.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import { isFile } from '#core/subjects/report/recipients.ts';
import { childrenOf, objectiveName } from '#core/subjects/objective/tree.ts';
import { reportsOf } from '#core/subjects/report/choose.ts';
import { SUBJECTS, type Stored } from '#core/subjects/subjects.ts';
import { objectiveState, workState } from '#core/subjects/work/state.ts';

/** Each with the kind of records that it brings. */
const STEPS = {
  resolution: 'programme',
  agencies: 'agency',
  places: 'place',
  objectives: 'objective',
  documents: 'document',
  works: 'work',
  money: 'funding',
  measures: 'measure',
  duties: 'duty',
  report: 'report',
} as const satisfies Readonly<Record<string, Identity>>;
export type SetUpStep = keyof typeof STEPS;

/**
 * In the order of what the report will not say: whole parts first, then what is on record and told nowhere or without
 * its result, then single words of what is told. Each with the step that cures it.
 */
const LACKS = {
  'report-none': 'report',
  'objectives-none': 'objectives',
  'target-no-answer': 'objectives',
  'target-no-value': 'objectives',
  'measure-no-objective': 'measures',
  'duties-none': 'duties',
  'measure-no-duty': 'duties',
  'work-no-money': 'money',
  'work-no-owner': 'works',
  'objective-no-lead': 'objectives',
  'target-no-day': 'objectives',
  'task-no-day': 'objectives',
  'work-no-finish': 'works',
  'report-no-recipients': 'report',
  'programme-no-end': 'resolution',
} as const satisfies Readonly<Record<string, SetUpStep>>;
export type SetUpLackCode = keyof typeof LACKS;

/** A record that lacks something, by its name. */
interface Lacking {
  readonly subject: Identity;
  readonly id: string;
  readonly name: string;
  /** Of a target without an answer, where no measure on record is in its unit: that of the measure to be added. */
  readonly unit?: string;
}

export interface SetUpLack {
  readonly code: SetUpLackCode;
  readonly step: SetUpStep;
  /** None where there is no record of the kind at all. */
  readonly of: readonly Lacking[];
}

export interface SetUpSeen {
  /** How many records each step has brought. */
  readonly steps: readonly { readonly step: SetUpStep; readonly count: number }[];
  /** Those that concern something, the gravest first. */
  readonly lacks: readonly SetUpLack[];
}

/** What is on record of the programme, whether or not it holds on the day of the view. */
export const setUpSeen = (view: View, programme: string): SetUpSeen => {
  const own = ownIn(view, programme);
  const found = lacksIn(view, programme, own);
  return {
    steps: (Object.keys(STEPS) as SetUpStep[]).map((step) => ({ step, count: own(STEPS[step]).length })),
    lacks: (Object.keys(LACKS) as SetUpLackCode[]).flatMap((code) => {
      const of = found[code];
      return of === undefined || (of !== 'all' && of.length === 0)
        ? []
        : [{ code, step: LACKS[code], of: of === 'all' ? [] : of }];
    }),
  };
};

type Own = <S extends Identity>(subject: S) => readonly Stored<S>[];

const ownIn =
  (view: View, programme: string): Own =>
  (subject) =>
    [...(view.records[subject] as ReadonlyMap<string, Stored<typeof subject>>).values()].filter((one) =>
      subject === 'programme'
        ? one.ref.id === programme
        : SUBJECTS[subject].scope === 'shared' || one.programme === programme,
    );

/** `all`: there is no record of the kind. */
type Found = Partial<Record<SetUpLackCode, 'all' | readonly Lacking[]>>;

const lacksIn = (view: View, programme: string, own: Own): Found => {
  const reports = reportsOf(view, programme);
  return {
    ...(reports.length === 0 && { 'report-none': 'all' }),
    'report-no-recipients': reports
      .filter(({ recipients }) => recipients.every(isFile))
      .map(({ id, subject }) => ({ subject: 'report', id, name: upperFirst(subject) })),
    'programme-no-end': own('programme')
      .filter(({ to }) => to === undefined)
      .map(({ id, short }) => ({ subject: 'programme', id, name: short })),
    ...objectiveLacks(view, own('objective'), own('measure')),
    ...measureLacks(own, reports),
    ...workLacks(view, own),
  };
};

const namedObjective = (one: Stored<'objective'>): Lacking => ({
  subject: 'objective',
  id: one.id,
  name: objectiveName(one),
});

const objectiveLacks = (
  view: View,
  all: readonly Stored<'objective'>[],
  measures: readonly Stored<'measure'>[],
): Found => {
  if (all.length === 0) return { 'objectives-none': 'all' };
  const those = (lacking: (one: Stored<'objective'>) => boolean): readonly Lacking[] =>
    all.filter(lacking).map(namedObjective);
  const units = new Set(measures.map(({ unit }) => unit));
  return {
    'target-no-answer': all
      .filter(({ target }) => target !== undefined && !target.measure && !target.extent)
      .map((one) => {
        const unit = one.target?.value.unit;
        return { ...namedObjective(one), ...(unit !== undefined && !units.has(unit) && { unit }) };
      }),
    'target-no-value': those(({ kind, target }) => kind === 'target' && target === undefined),
    'target-no-day': those(({ target, due }) => target !== undefined && target.by === undefined && due === undefined),
    'task-no-day': those(
      ({ kind, due, id }) =>
        kind === 'task' &&
        due === undefined &&
        isLeaf(view, id) &&
        objectiveState(view, id).expectedFinish === undefined,
    ),
    'objective-no-lead': those(
      ({ kind, id }) => kind !== 'chapter' && isLeaf(view, id) && leadOf(view, id) === undefined,
    ),
  };
};

const isLeaf = (view: View, id: string): boolean => childrenOf(view, id).length === 0;

const measureLacks = (own: Own, reports: readonly Stored<'report'>[]): Found => {
  const [measures, duties] = [own('measure'), own('duty')];
  const answering = new Set(own('objective').flatMap(({ target }) => target?.measure ?? []));
  const withOthers = new Set(measures.flatMap(({ parts, shareOf }) => [...parts, ...(shareOf ? [shareOf] : [])]));
  // What belongs to no objective is told in the part on how the locality stands, where a report has one.
  const hasSituation = reports.some(({ parts }) => parts.some(({ part }) => part === 'situation'));
  const owed = new Set(duties.flatMap(({ measure }) => measure ?? []));
  const named = ({ id, name }: Stored<'measure'>): Lacking => ({ subject: 'measure', id, name });
  return {
    'measure-no-objective': measures
      .filter(
        ({ id, objective }) => objective === undefined && !answering.has(id) && !withOthers.has(id) && !hasSituation,
      )
      .map(named),
    ...(duties.length === 0
      ? { 'duties-none': 'all' }
      : { 'measure-no-duty': measures.filter(({ id }) => !owed.has(id)).map(named) }),
  };
};

const workLacks = (view: View, own: Own): Found => {
  const those = (lacking: (one: Stored<'work'>) => boolean): readonly Lacking[] =>
    own('work')
      .filter(lacking)
      .map(({ id, name }) => ({ subject: 'work', id, name }));
  const money = groupedBy(view, 'funding', 'work', ({ work }) => work);
  return {
    'work-no-money': those(({ id, partOf }) => partOf === undefined && !money.has(id)),
    'work-no-owner': those(({ owner }) => owner === undefined),
    'work-no-finish': those(({ id }) => {
      const { status, expectedFinish } = workState(view, id);
      return expectedFinish === undefined && status !== 'completed' && status !== 'cancelled';
    }),
  };
};
