/** Dates stand in the order of life. */
import type { Problem } from '#core/problem.ts';
import type { Source } from '#core/shape/shape.ts';
import type { Draft, RecordIn, Subject } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import { firstDay, lastDay, type Period } from '#core/value/period.ts';

/** By subject: pairs of fields of which the first may not be later than the second. */
const ORDERED: Partial<Record<Subject, readonly (readonly [earlier: string, later: string])[]>> = {
  place: [['from', 'to']],
  agency: [['from', 'to']],
  holiday: [['from', 'to']],
  programme: [['from', 'to']],
  progress: [
    ['expectedStart', 'expectedFinish'],
    ['started', 'completed'],
  ],
  obstacle: [['since', 'lifted']],
};

/** Relations by which a document stands on, or changes, one that is already there. */
const LATER: ReadonlySet<string> = new Set(['implements', 'amends', 'revokes', 'extends', 'replaces', 'approves']);

/**
 * A date known only by its year is out of order only when even its best case is. Problems: `dates.order`,
 * `dates.document`,
 * `dates.before-programme`, `dates.not-a-year`, `progress.completed-status`, `dates.after-source`.
 */
export const checkDates = (drafts: readonly Draft[]): readonly Problem[] => {
  const documents = new Map(
    drafts.flatMap((draft) => (draft.subject === 'document' ? [[draft.id, draft.record] as const] : [])),
  );
  const programme = drafts.find((draft): draft is Draft<'programme'> => draft.subject === 'programme')?.record;
  const lastOf = lastDaysOf(documents);
  return drafts.flatMap((draft) => [
    ...checkPairs(draft),
    ...checkSource(draft, lastOf),
    ...checkOne(draft, documents, programme?.from),
  ]);
};

/** What has happened, as opposed to what is planned: no document tells it before. */
const happened = ({ subject, record }: Draft): readonly (readonly [field: string, date: Period | undefined])[] => {
  switch (subject) {
    case 'observation': {
      const { kind, period } = record;
      return kind === 'actual' || kind === 'baseline' ? [['period', period]] : [];
    }
    case 'progress': {
      const { started, completed } = record;
      return [
        ['started', started],
        ['completed', completed],
      ];
    }
    case 'step':
      return [['on', record.on]];
    case 'obstacle': {
      const { since, lifted } = record;
      return [
        ['since', since],
        ['lifted', lifted],
      ];
    }
    default:
      return [];
  }
};

/** The last day of which each document can tell; found once for many records that come from it. */
const lastDaysOf = (documents: ReadonlyMap<string, RecordIn<'document'>>): ((document: string) => Day | undefined) => {
  const known = new Map<string, Day | undefined>();
  return (document) => {
    if (!known.has(document)) {
      const { cutoff, date } = documents.get(document) ?? {};
      const days = [cutoff, date && lastDay(date)].filter((day) => day !== undefined);
      known.set(document, days.toSorted().at(-1));
    }
    return known.get(document);
  };
};

const checkSource = (draft: Draft, lastOf: (document: string) => Day | undefined): readonly Problem[] => {
  const { document = '' } = (draft.record as { readonly source?: Source }).source ?? {};
  const last = lastOf(document);
  if (last === undefined) return [];
  return happened(draft).flatMap(([field, day]): readonly Problem[] =>
    day && firstDay(day) > last
      ? [
          {
            code: 'dates.after-source',
            where: { record: `${draft.subject}/${draft.id}`, field },
            data: { day, last, document },
          },
        ]
      : [],
  );
};

const surelyAfter = (a: Period, b: Period): boolean => firstDay(a) > lastDay(b);

const checkPairs = ({ subject, id, record: fields }: Draft): readonly Problem[] => {
  const record = fields as unknown as Readonly<Record<string, Period | undefined>>;
  return (ORDERED[subject] ?? []).flatMap(([earlier, later]): readonly Problem[] => {
    const [from, to] = [record[earlier], record[later]];
    return from && to && surelyAfter(from, to)
      ? [
          {
            code: 'dates.order',
            where: { record: `${subject}/${id}`, field: earlier },
            data: { earlier, from, later, to },
          },
        ]
      : [];
  });
};

const checkOne = (
  draft: Draft,
  documents: ReadonlyMap<string, RecordIn<'document'>>,
  begins: Day | undefined,
): readonly Problem[] => {
  const at = (field: string): Problem['where'] => ({ record: `${draft.subject}/${draft.id}`, field });
  switch (draft.subject) {
    case 'document':
      return checkRelations(draft.record, documents, at);
    case 'objective': {
      const { due, target } = draft.record;
      return [['due', due] as const, ['target.by', target?.by] as const].flatMap(([field, day]) =>
        day && begins && lastDay(day) < begins
          ? [{ code: 'dates.before-programme', where: at(field), data: { day, begins } }]
          : [],
      );
    }
    case 'progress': {
      const { status, completed } = draft.record;
      return completed && status && status !== 'completed'
        ? [{ code: 'progress.completed-status', where: at('status'), data: { status, completed } }]
        : [];
    }
    case 'funding':
    case 'limit': {
      const { year } = draft.record;
      return year === undefined || /^\d{4}$/u.test(year)
        ? []
        : [{ code: 'dates.not-a-year', where: at('year'), data: { year } }];
    }
    default:
      return [];
  }
};

const checkRelations = (
  { date, relations }: RecordIn<'document'>,
  documents: ReadonlyMap<string, RecordIn<'document'>>,
  at: (field: string) => Problem['where'],
): readonly Problem[] =>
  relations.flatMap(({ type, document }, index): readonly Problem[] => {
    const other = documents.get(document)?.date;
    return date && other && LATER.has(type) && surelyAfter(other, date)
      ? [{ code: 'dates.document', where: at(`relations[${index}].document`), data: { date, document, other } }]
      : [];
  });
