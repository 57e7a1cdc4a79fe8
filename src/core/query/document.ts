/** One document: how it stands, its relations both ways, what stands on it, what falls with it, what it tells. */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import type { CountedSubject } from '#core/figure/filters.ts';
import { addressOf, countAddress } from '#core/figure/build-address.ts';
import { relationsTo, standingOf, type RelationType, type Standing } from '#core/subjects/document/in-force.ts';
import { fallsWith, leftBasis, standingOn, type StandingOn } from '#core/subjects/document/standing-on.ts';
import { describeSymbol, type SymbolReading } from '#core/subjects/document/symbol-reading.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';

/** A document in the chain, and the chain behind it. */
export interface Link {
  readonly type: RelationType;
  readonly document: Stored<'document'>;
  readonly standing: Standing;
  readonly note?: string;
  /** Nearest first; of very many the first ones. */
  readonly further: readonly Link[];
}

/** What stands on a document, and what it would stand on without it. */
export interface Based {
  readonly record: Stored<'objective'> | Stored<'work'>;
  readonly left: readonly Stored<'document'>[];
}

export interface DocumentAnswer {
  readonly document: Stored<'document'>;
  readonly standing: Standing;
  readonly date: Figure;
  readonly reading?: SymbolReading;
  /** What it does to others, and what those do in turn. */
  readonly acts: readonly Link[];
  /** What others do to it, and what is done to those. */
  readonly isActedOn: readonly Link[];
  readonly standingOn: StandingOn;
  /** What stands on it, parted by whether it would have another basis without it. */
  readonly baseless: readonly Based[];
  readonly others: readonly Based[];
  readonly falls: readonly Stored<'document'>[];
  readonly programmes: readonly Stored<'programme'>[];
  /** Counts of records of which it is the source; only those that are not zero. */
  readonly tells: readonly { readonly subject: Subject; readonly figure: Figure }[];
}

const DEPTH = 3;
/** Of each document behind the first. */
const WIDTH = 12;
const TOLD = [
  'observation',
  'work',
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
  'objective',
  'document',
  'measure',
  'place',
  'agency',
  'party',
] as const satisfies readonly CountedSubject[];

/** Refuses `document.unknown`. */
export const documentAnswer = ({ view }: Pick<ProgrammeView, 'view'>, id: string): Outcome<DocumentAnswer> => {
  const document = view.find('document', id);
  if (!document) return refusedAs('document.unknown', { document: id });
  const reading = document.symbol === undefined ? undefined : describeSymbol(view.vocabulary, document.symbol);
  const stands = standingOn(view, id);
  const based = [...stands.objectives, ...stands.works].map((record): Based => ({
    record,
    left: leftBasis(view, record.basis, id),
  }));
  return done({
    document,
    standing: standingOf(view, document),
    date: figureAt(view, addressOf('document', id, 'date')),
    ...(reading && { reading }),
    acts: actsOf(view, document, [id]),
    isActedOn: actedOn(view, document, [id]),
    standingOn: stands,
    baseless: based.filter(({ left }) => left.length === 0),
    others: based.filter(({ left }) => left.length > 0),
    falls: fallsWith(view, id),
    programmes: view.all('programme').filter((one) => one.resolution === id),
    tells: TOLD.flatMap((subject) => {
      const figure = figureAt(view, countAddress(subject, { document: id }));
      return figure.value?.amount === '0' ? [] : [{ subject, figure }];
    }),
  });
};

const actsOf = (view: View, document: Stored<'document'>, path: readonly string[]): readonly Link[] =>
  document.relations.flatMap(({ type, document: id, note }) => {
    const other = view.find('document', id);
    return other ? [link(view, type, other, note, path, actsOf)] : [];
  });

const actedOn = (view: View, document: Stored<'document'>, path: readonly string[]): readonly Link[] =>
  relationsTo(view, document.id).map(({ type, document: other, note }) => link(view, type, other, note, path, actedOn));

/** Goes on only while the chain is short and has not come back to where it was. */
const link = (
  view: View,
  type: RelationType,
  document: Stored<'document'>,
  note: string | undefined,
  path: readonly string[],
  walk: typeof actsOf,
): Link => ({
  type,
  document,
  standing: standingOf(view, document),
  ...(note !== undefined && { note }),
  further:
    path.includes(document.id) || path.length >= DEPTH
      ? []
      : walk(view, document, [...path, document.id]).slice(0, WIDTH),
});
