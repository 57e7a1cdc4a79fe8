/** What somebody must do about a programme today: what is owed, what came back, who is silent, what has grown old. */
import { circulationsFor } from '#core/subjects/report/circulations.ts';
import { waitingReceipts } from '#core/subjects/report/waiting-receipts.ts';
import { returnState, openReasons } from '#core/collecting/return-state.ts';
import { owingAgencies, type Collection } from '#core/collecting/collections.ts';
import { isSilent, standingOf } from '#core/collecting/answers.ts';
import type { View } from '#core/facts/view.ts';
import type { Grant } from '#core/rights/caller.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { isOpen } from '#core/subjects/work/state.ts';
import { daysBetween, type Day } from '#core/value/day.ts';
import { lastDay } from '#core/value/period.ts';

export type Notice =
  /** A return that came back: how many of its cells have a reason. */
  | { readonly kind: 'returned'; readonly collection: Collection; readonly agency: string; readonly cells: number }
  /** Not handed in; `days` past the day owed. */
  | { readonly kind: 'overdue'; readonly collection: Collection; readonly agency: string; readonly days: number }
  /** Owed in `days`, today is 0. */
  | { readonly kind: 'due'; readonly collection: Collection; readonly agency: string; readonly days: number }
  /** Handed in by the reporter, waits for the agency's approver. */
  | { readonly kind: 'to-check'; readonly collection: Collection; readonly agency: string }
  /** Returns that wait for the office. */
  | { readonly kind: 'to-approve'; readonly collection: Collection; readonly agencies: readonly string[] }
  /** Agencies that are silent past the day. */
  | { readonly kind: 'silent'; readonly collection: Collection; readonly agencies: readonly string[] }
  /** An obstacle that has stood for `days`: one record for each thing that it holds. */
  | {
      readonly kind: 'obstacle';
      readonly obstacles: readonly [Stored<'obstacle'>, ...Stored<'obstacle'>[]];
      readonly agency?: string;
      readonly days: number;
    }
  /** A draft on which the agency's opinion is wanted. */
  | {
      readonly kind: 'opinion';
      readonly circulation: Stored<'circulation'>;
      readonly agency: string;
      readonly days: number;
    }
  /** An issued report that came to the agency, which has not said that it has received it. */
  | { readonly kind: 'receipt'; readonly issue: Stored<'issue'>; readonly agency: string };

/** The order in which they are told. */
const ORDER: readonly Notice['kind'][] = [
  'returned',
  'overdue',
  'silent',
  'due',
  'to-check',
  'to-approve',
  'opinion',
  'receipt',
  'obstacle',
];

/** Days before the day owed from which it is told. */
const DUE_SOON = 5;
/** Days after which an obstacle is told: a quarter. */
const OLD_OBSTACLE = 90;

interface Asked {
  readonly view: View;
  readonly programme: string;
  readonly collections: readonly Collection[];
  /** Today. */
  readonly day: Day;
  /** Agencies in which somebody approves before the office does; absent: not asked, as if all had one. */
  readonly checking?: ReadonlySet<string>;
}

/** What a person with these roles in the workspace is told, the most pressing first. */
export const noticesFor = (asked: Asked, grants: readonly Pick<Grant, 'role' | 'agency'>[]): readonly Notice[] => {
  const all = new Map<string, Notice>();
  for (const grant of grants) for (const one of noticesOf(asked, grant)) all.set(nameOf(one), one);
  return [...all.values()].toSorted(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || weightOf(b) - weightOf(a) || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
};

const noticesOf = (asked: Asked, { role, agency }: Pick<Grant, 'role' | 'agency'>): readonly Notice[] => {
  switch (role) {
    case 'reporter':
      return agency === undefined ? [] : [...ofReporter(asked, agency), ...ofAgency(asked, agency)];
    case 'approver':
      return agency === undefined ? [] : [...ofApprover(asked, agency), ...ofAgency(asked, agency)];
    case 'office':
      return [...ofOffice(asked), ...oldObstacles(asked)];
    case 'leader':
      return [...asked.collections.flatMap((one) => silence(asked, one)), ...oldObstacles(asked)];
    case 'administrator':
    case 'inspector':
      return [];
  }
};

/** One of a kind about one thing is told once, whatever roles a person has. */
const nameOf = (notice: Notice): string => {
  switch (notice.kind) {
    case 'obstacle':
      return `${notice.kind} ${notice.obstacles.map(({ ref }) => ref.id).join(' ')}`;
    case 'opinion':
      return `${notice.kind} ${notice.circulation.ref.id} ${notice.agency}`;
    case 'receipt':
      return `${notice.kind} ${notice.issue.ref.id} ${notice.agency}`;
    case 'silent':
    case 'to-approve':
      return `${notice.kind} ${notice.collection.id}`;
    default:
      return `${notice.kind} ${notice.collection.id} ${notice.agency}`;
  }
};

/** What a notice says, but for the days that pass by themselves: the same mark is no news. */
export const noticeMark = (notice: Notice): string =>
  'agencies' in notice ? `${nameOf(notice)} ${notice.agencies.join(' ')}` : nameOf(notice);

const weightOf = (notice: Notice): number => {
  switch (notice.kind) {
    case 'overdue':
    case 'obstacle':
      return notice.days;
    case 'due':
    case 'opinion':
      return -notice.days;
    default:
      return 0;
  }
};

const ofReporter = ({ view, collections, day }: Asked, agency: string): readonly Notice[] =>
  collections.flatMap((collection): readonly Notice[] => {
    const standing = collection.isOpen ? standingOf(view, collection, agency, day) : undefined;
    if (!standing) return [];
    const { state, record, late } = standing;
    if (state === 'returned')
      return [{ kind: 'returned', collection, agency, cells: record ? openReasons(record).size : 0 }];
    if (state !== 'unopened' && state !== 'filling') return [];
    if (late > 0) return [{ kind: 'overdue', collection, agency, days: late }];
    const days = daysBetween(day, collection.due);
    return days <= DUE_SOON ? [{ kind: 'due', collection, agency, days }] : [];
  });

const ofApprover = (asked: Asked, agency: string): readonly Notice[] => {
  const { view, collections, day } = asked;
  const checks = collections.flatMap((collection): readonly Notice[] => {
    const record = collection.isOpen ? standingOf(view, collection, agency, day)?.record : undefined;
    return record && returnState(record) === 'sent' ? [{ kind: 'to-check', collection, agency }] : [];
  });
  return [...checks, ...ofReporter(asked, agency).filter(({ kind }) => kind === 'overdue')];
};

const ofOffice = (asked: Asked): readonly Notice[] =>
  asked.collections.flatMap((collection): readonly Notice[] => {
    // What nobody in the agency approves waits for the office as soon as it was sent.
    const waiting = standingsIn(asked, collection).filter(
      ({ state, agency }) => state === 'checked' || (state === 'sent' && asked.checking?.has(agency) === false),
    );
    return [
      ...silence(asked, collection),
      ...(waiting.length > 0
        ? [{ kind: 'to-approve', collection, agencies: waiting.map(({ agency }) => agency) } as const]
        : []),
    ];
  });

const standingsIn = ({ view, day }: Asked, collection: Collection) =>
  collection.isOpen
    ? owingAgencies(view, collection).flatMap((agency) => standingOf(view, collection, agency, day) ?? [])
    : [];

const silence = (asked: Asked, collection: Collection): readonly Notice[] => {
  const silent = standingsIn(asked, collection).filter(isSilent);
  return silent.length === 0 ? [] : [{ kind: 'silent', collection, agencies: silent.map(({ agency }) => agency) }];
};

/** What holds several things alike is told once. */
const oldObstacles = ({ view, programme, day }: Asked, agency?: string): readonly Notice[] => {
  const standing = view
    .all('obstacle')
    .filter((one) => one.programme === programme && isOpen(one, day) && (agency === undefined || one.owner === agency));
  const alike = Map.groupBy(standing, ({ statement, since, owner }) => JSON.stringify([statement, since, owner]));
  return [...alike.values()].flatMap(([first, ...others]): readonly Notice[] => {
    if (first?.since === undefined) return [];
    const days = daysBetween(lastDay(first.since), day);
    const { owner } = first;
    return days < OLD_OBSTACLE
      ? []
      : [{ kind: 'obstacle', obstacles: [first, ...others], ...(owner !== undefined && { agency: owner }), days }];
  });
};

/** What either who reports or who approves for an agency is told. */
const ofAgency = (asked: Asked, agency: string): readonly Notice[] => [
  ...oldObstacles(asked, agency),
  ...circulationsFor(asked.view, asked.programme, agency, asked.day).map((circulation): Notice => ({
    kind: 'opinion',
    circulation,
    agency,
    days: daysBetween(asked.day, circulation.due),
  })),
  ...waitingReceipts(asked.view, asked.programme, agency, asked.day).map((issue): Notice => ({
    kind: 'receipt',
    issue,
    agency,
  })),
];
