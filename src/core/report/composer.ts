/**
 * What every section of a report writes with: figures by address, citations of documents, footnotes placed where they
 * are first needed. One composer makes one report.
 */
import { figureAt } from '#core/figure/evaluate.ts';
import { printFigure, type Figure } from '#core/figure/figure.ts';
import { documentKindName } from '#core/subjects/document/name.ts';
import type { PrintOptions } from '#core/value/quantity-text.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import type { FigureRun, Run } from '#core/report/document.ts';
import { lastDay } from '#core/value/period.ts';
import { phrase, type Phrase } from '#core/report/phrase.ts';

export interface Composer {
  readonly view: View;
  readonly units: UnitsOfMeasure;
  readonly programme: Stored<'programme'>;
  /** The printed figure, or undefined when there is no value. Throws Error for an address that does not hold. */
  readonly figure: (address: string, options?: PrintOptions) => FigureRun | undefined;
  readonly value: (address: string) => Figure;
  /** "Quyết định số 931/QĐ-UBND ngày 19/6/2012 của UBND tỉnh": in full at first mention, short afterwards. */
  readonly cite: (document: string, options?: CiteOptions) => Phrase;
  /** Whether the report has cited a document already. */
  readonly isCited: (document: string) => boolean;
  /** The mark of a new footnote; undefined when there is nothing to note. */
  readonly note: (content: Phrase | undefined) => Run | undefined;
  readonly unitName: (unit: string | undefined) => string | undefined;
  readonly notes: readonly Phrase[];
  readonly figures: ReadonlyMap<string, Figure>;
  /** Marks a record as told, so that no section tells it again; answers whether it was new. */
  readonly tell: (record: { readonly ref: { readonly subject: string; readonly id: string } }) => boolean;
  readonly isTold: (record: { readonly ref: { readonly subject: string; readonly id: string } }) => boolean;
}

export interface CiteOptions {
  /** Leave out "của UBND tỉnh" where the sentence has named the issuer. */
  readonly withoutIssuer?: boolean;
  /** Leave out the date where the sentence has told it. */
  readonly withoutDate?: boolean;
}

export const makeComposer = (view: View, programme: Stored<'programme'>, units: UnitsOfMeasure): Composer => {
  const notes: Phrase[] = [];
  const figures = new Map<string, Figure>();
  const cited = new Set<string>();
  const told = new Set<string>();

  const value = (address: string): Figure => figureAt(view, address);
  const figure = (address: string, options?: PrintOptions): FigureRun | undefined => {
    const found = value(address);
    const printed = printFigure(found, units, { padCounts: true, ...options });
    if (printed === undefined) return undefined;
    figures.set(found.address, found);
    return { kind: 'figure', address: found.address, printed, ...(options?.bare && { bare: true }) };
  };
  const note = (content: Phrase | undefined): Run | undefined => {
    if (!content || content.length === 0) return undefined;
    notes.push(content);
    return { kind: 'note', note: notes.length - 1 };
  };
  const unitName = (unit: string | undefined): string | undefined => {
    const found = unit === undefined ? undefined : view.find('unit', unit);
    return found && (found.short ?? found.name);
  };
  const cite = (id: string, options: CiteOptions = {}): Phrase => {
    const document = view.find('document', id);
    if (!document) throw new Error(`the report cites a document that is not on record: ${id}`);
    const again = cited.has(id);
    cited.add(id);
    const name =
      document.symbol === undefined
        ? nameWithoutSymbol(document)
        : `${documentKindName(document.kind)} số ${document.symbol}`;
    if (again || document.symbol === undefined) return phrase(name);
    const issued = options.withoutDate ? undefined : figure(`document:${id} date`);
    const issuer = options.withoutIssuer ? undefined : unitName(document.issuer);
    return phrase(name, issued && phrase(' ngày ', issued), issuer && ` của ${issuer}`, note(amendments(id)));
  };
  const isIssued = ({ date }: Stored<'document'>): boolean => date === undefined || lastDay(date) <= view.asOf;
  /** What had changed a document by the day of the report, as a footnote at its first citation. */
  const amendments = (id: string): Phrase | undefined => {
    const changes = view
      .all('document')
      .filter(
        (one) =>
          !cited.has(one.id) &&
          isIssued(one) &&
          one.relations.some((relation) => relation.document === id && relation.type === 'amends'),
      );
    if (changes.length === 0) return undefined;
    const items = changes
      .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
      .map((one) => phrase(cite(one.id), one.subject ? ` ${aboutSubject(one.subject)}` : undefined));
    return phrase(
      'Đã được điều chỉnh tại: ',
      ...items.flatMap((item, index) => (index === 0 ? [item] : ['; ', item])),
      '.',
    );
  };
  const key = ({ ref }: { readonly ref: { readonly subject: string; readonly id: string } }): string =>
    `${ref.subject}/${ref.id}`;
  const tell: Composer['tell'] = (record) => {
    const fresh = !told.has(key(record));
    told.add(key(record));
    return fresh;
  };
  return {
    view,
    units,
    programme,
    figure,
    value,
    cite,
    isCited: (id) => cited.has(id),
    note,
    unitName,
    notes,
    figures,
    tell,
    isTold: (record) => told.has(key(record)),
  };
};

/** A subject that only tells what the document is about ("về …") needs its kind before it; others name the document. */
const nameWithoutSymbol = ({ kind, subject }: Stored<'document'>): string =>
  subject === undefined
    ? documentKindName(kind)
    : /^(về|v\/v)\s/iu.test(subject)
      ? `${documentKindName(kind)} ${subject}`
      : subject;

/** "về việc …" before a subject that does not begin with "về" itself. */
const aboutSubject = (subject: string): string => (/^(về|mời|v\/v)\s/iu.test(subject) ? subject : `về ${subject}`);
