/**
 * From when a fact holds. A fact counts from its effective day on; identities (works, places, documents …) have none
 * and hold on any day.
 */
import type { Source } from '#core/shape/shape.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';
import { lastDay, type Period } from '#core/value/period.ts';

interface Dated {
  readonly since?: Period;
  readonly on?: Period;
  readonly started?: Period;
  readonly completed?: Period;
  readonly period?: Period;
  readonly kind?: string;
  readonly source?: Source;
  readonly undated?: string;
}

const FACTS: ReadonlySet<Subject> = new Set<Subject>([
  'observation',
  'progress',
  'step',
  'extent',
  'funding',
  'contribution',
  'claim',
  'obstacle',
  'finding',
  'oversight',
  'task',
  'input',
]);

/** Whether records of the subject hold from a day on only. */
export const isDated = (subject: Subject): boolean => FACTS.has(subject);

/** Documents by id: some facts hold from the day of the document they come from. */
export type Documents = ReadonlyMap<string, Stored<'document'>>;

/**
 * What a record itself says of when it holds: a day (YYYY-MM-DD); `@` and the id of the document whose day counts; or
 * nothing, for what holds on any day. The store keeps it beside series, so that it can tell apart what holds when.
 */
export type Effective = string & { readonly __effective: true };

const ALWAYS = '' as Effective;

export const effectiveOf = (subject: Subject, record: object): Effective => {
  if (!FACTS.has(subject)) return ALWAYS;
  const { since, on, started, completed, period, kind, source, undated } = record as Dated;
  const ofPeriod = undated === undefined && ofItsPeriod(kind, source);
  const own = since ?? on ?? completed ?? started ?? (ofPeriod ? period : undefined);
  if (own) return lastDay(own) as string as Effective;
  return source?.document === undefined ? ALWAYS : (`@${source.document}` as Effective);
};

/**
 * What is true when its period is over. So is an estimate of which no document says when it was made: no earlier
 * report knew it.
 */
const ofItsPeriod = (kind: string | undefined, source: Source | undefined): boolean =>
  kind === 'actual' || kind === 'baseline' || (kind === 'estimate' && source?.document === undefined);

/** The day that it names; undefined: it holds on any day. */
export const dayOf = (documents: Documents, effective: Effective): Day | undefined => {
  if (effective === ALWAYS) return undefined;
  if (!effective.startsWith('@')) return effective as string as Day;
  return dayOfDocument(documents.get(effective.slice(1)));
};

/** The day from which what a document says holds: of its figures, else of itself. */
export const dayOfDocument = (document: Pick<Stored<'document'>, 'cutoff' | 'date'> | undefined): Day | undefined =>
  document?.cutoff ?? (document?.date && lastDay(document.date));

/**
 * The day from which a fact holds: its own date; for an actual observation, and for an estimate that comes from no
 * document, the end of its period; else the cut-off (or the date) of the document it comes from. Undefined: it holds at
 * any day.
 */
export const effectiveDay = (
  { document }: { readonly document: Documents },
  subject: Subject,
  record: object,
): Day | undefined => dayOf(document, effectiveOf(subject, record));

/**
 * What records say that hold from the day of a document within the days: behind the first, up to the last and with it.
 */
export const documentsWithin = (documents: Documents, after: Day, upTo: Day): readonly Effective[] =>
  [...documents.keys()].flatMap((id) => {
    const effective = `@${id}` as Effective;
    const day = dayOf(documents, effective);
    return day !== undefined && day > after && day <= upTo ? [effective] : [];
  });
