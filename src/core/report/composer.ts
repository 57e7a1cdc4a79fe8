/**
 * What every section of a report writes with: figures by address, citations of documents. It remembers only
 * what it has printed: what the order of the text decides is settled behind all sections (`settle.ts`).
 */
import { formatAddress, type Address } from '#core/address/address.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { figureAt, findFigure } from '#core/figure/evaluate.ts';
import { printFigure, type Figure } from '#core/figure/figure.ts';
import { shortName } from '#core/subjects/agency/short-name.ts';
import { documentKindName } from '#core/subjects/document/name.ts';
import type { PrintOptions } from '#core/value/quantity-text.ts';
import { POINTS, POINTS_IN_WORDS, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { looksOf, type FigureRun } from '#core/report/document.ts';
import type { Day } from '#core/value/day.ts';
import { lastDay, type Period } from '#core/value/period.ts';
import {
  enclosed,
  mention,
  note,
  phrase,
  type MentionPiece,
  type NamedDocument,
  type Phrase,
} from '#core/report/phrase.ts';

export interface Composer {
  readonly view: View;
  readonly units: UnitsOfMeasure;
  readonly programme: Stored<'programme'>;
  /** What the report tells of; absent: all that was done so far. */
  readonly period: Period | undefined;
  /** The last day of which the report before told; absent: there is none. */
  readonly since: Day | undefined;
  /** The printed figure, or undefined when there is no value. Throws Error for an address that does not hold. */
  readonly figure: (address: Address, options?: PrintOptions) => FigureRun | undefined;
  readonly value: (address: Address) => Figure;
  /**
   * As `figure`, for an address that a record holds or whose answer records may spoil: one that does not hold says
   * nothing.
   */
  readonly figureIfAny: (address: Address, options?: PrintOptions) => FigureRun | undefined;
  /** Every figure that was made for a section, by canonical text; the text may have left some out since. */
  readonly printed: ReadonlyMap<string, Figure>;
  /** "Quyết định số 931/QĐ-UBND ngày 19/6/2012 của UBND tỉnh": in full at first mention, short afterwards. */
  readonly cite: (document: string, options?: CiteOptions) => MentionPiece;
  /** What is told only where the report has not cited the document before, and what stands there otherwise. */
  readonly ifNew: (document: string, told: Phrase, otherwise?: Phrase) => MentionPiece;
  /**
   * What a document is about, behind its name: "về phát triển …"; a subject that begins with the kind does not say it
   * again.
   */
  readonly about: (subject: string, kind?: string) => string;
  /** The name of a document that has no number yet: "Quyết định phê duyệt dự án". */
  readonly nameOf: (document: Stored<'document'>) => string;
  readonly agencyName: (agency: string | undefined) => string | undefined;
}

/** Left out: "của UBND tỉnh" where the sentence has named the issuer; the date where the sentence has told it. */
interface CiteOptions extends NamedDocument {
  /** Of a document without a number its issuer, where the name does not hold it. */
  readonly withIssuerOfName?: boolean;
  /** Leave out the footnote on what has changed it. */
  readonly withoutNote?: boolean;
}

const keyOf = (document: string): string => `document/${document}`;

/** `period`: what the report tells of; absent: all that was done so far. `since`: what the one before told of. */
export const makeComposer = (
  view: View,
  programme: Stored<'programme'>,
  units: UnitsOfMeasure,
  period?: Period,
  since?: Day,
): Composer => {
  const all = new Map<string, Figure>();
  const value = (address: Address): Figure => figureAt(view, address);
  const figure = (address: Address, options?: PrintOptions): FigureRun | undefined => print(value(address), options);
  const figureIfAny = (address: Address, options?: PrintOptions): FigureRun | undefined => {
    const found = findFigure(view, address);
    return found && print(found, options);
  };
  const print = (found: Figure, options?: PrintOptions): FigureRun | undefined => {
    const printed = printFigure(found, units, { padCounts: true, officialDays: true, ...options });
    if (printed === undefined) return undefined;
    const text = formatAddress(found.address);
    all.set(text, found);
    return {
      kind: 'figure',
      address: text,
      printed: found.value?.unit === POINTS ? printed.replace(POINTS, POINTS_IN_WORDS) : printed,
      ...looksOf(options ?? {}),
    };
  };
  const agencyName = (agency: string | undefined): string | undefined => {
    const found = agency === undefined ? undefined : view.find('agency', agency);
    return found && shortName(found);
  };
  const cite = (id: string, options: CiteOptions = {}): MentionPiece => {
    const document = view.find('document', id);
    if (!document) throw new Error(`the report cites a document that is not on record: ${id}`);
    const named: NamedDocument = {
      ...(options.withoutIssuer && { withoutIssuer: true }),
      ...(options.withoutDate && { withoutDate: true }),
    };
    if (document.symbol === undefined) {
      const own = nameWithoutSymbol(view, document);
      const told = options.withIssuerOfName ? `${own}${issuerBehind(view, document, own)}` : own;
      return mention(keyOf(id), phrase(told), phrase(own), named);
    }
    const name = `${documentKindName(view.vocabulary, document.kind)} số ${document.symbol}`;
    const issued = options.withoutDate ? undefined : figure(addressOf('document', id, 'date'));
    const issuer = options.withoutIssuer ? undefined : agencyName(document.issuer);
    return mention(
      keyOf(id),
      phrase(
        name,
        issued && phrase(' ngày ', issued),
        issuer && ` của ${issuer}`,
        options.withoutNote ? undefined : note(amendments(id)),
      ),
      phrase(name),
      named,
    );
  };
  const ifNew: Composer['ifNew'] = (id, told, otherwise = []) => mention(keyOf(id), told, otherwise);
  const isIssued = ({ date }: Stored<'document'>): boolean => date === undefined || lastDay(date) <= view.asOf;
  /**
   * What had changed a document by the day of the report and is not told before, as a footnote at its first citation.
   */
  const amendments = (id: string): Phrase => {
    const changes = view
      .all('document')
      .filter(
        (one) =>
          isIssued(one) && one.relations.some((relation) => relation.document === id && relation.type === 'amends'),
      );
    const items = changes
      .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
      .map((one) =>
        phrase(
          ifNew(
            one.id,
            phrase(cite(one.id, { withoutNote: true }), one.subject ? ` ${aboutSubject(one.subject)}` : undefined),
          ),
        ),
      );
    return enclosed('Đã được điều chỉnh tại: ', items, '; ', '.');
  };
  return {
    view,
    units,
    programme,
    period,
    since,
    figure,
    figureIfAny,
    value,
    printed: all,
    cite,
    ifNew,
    about: aboutSubject,
    nameOf: (document) => unissuedName(view, document),
    agencyName,
  };
};

/** A subject that only tells what the document is about ("về …") needs its kind before it; others name the document. */
const nameWithoutSymbol = ({ vocabulary }: View, { kind, subject }: Stored<'document'>): string => {
  const name = documentKindName(vocabulary, kind);
  if (subject === undefined) return name;
  return /^(?:về|v\/v|thực hiện|triển khai|tổ chức|phê duyệt|ban hành|thông qua|thành lập|giao|công bố|quy định|tăng cường)\s/iu.test(
    subject,
  )
    ? `${name} ${subject}`
    : subject;
};

/** " của UBND tỉnh" behind the name of a document; empty where the name holds it, or nobody is on record. */
const issuerBehind = (view: View, { issuer }: Stored<'document'>, name: string): string => {
  const agency = issuer === undefined ? undefined : view.find('agency', issuer);
  const isHeld = agency && [agency.name, agency.short].some((one) => one !== undefined && name.includes(one));
  return agency === undefined || isHeld ? '' : ` của ${shortName(agency)}`;
};

/** Kind and subject: "Quyết định phê duyệt dự án"; a subject that names the kind says it once. */
const unissuedName = ({ vocabulary }: View, { kind, subject }: Stored<'document'>): string => {
  const name = documentKindName(vocabulary, kind);
  if (subject === undefined) return name;
  return subject.toLocaleLowerCase('vi').startsWith(`${name.toLocaleLowerCase('vi')} `)
    ? subject
    : `${name} ${subject}`;
};

/** "về việc …" before a subject that does not begin with "về" itself. */
const aboutSubject = (subject: string, kind = ''): string => {
  const begins = kind !== '' && subject.toLocaleLowerCase('vi').startsWith(`${kind.toLocaleLowerCase('vi')} `);
  if (begins) return subject.slice(kind.length + 1);
  return /^(về|mời|v\/v)\s/iu.test(subject) ? subject : `về ${subject}`;
};
