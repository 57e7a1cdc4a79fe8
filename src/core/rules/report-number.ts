/**
 * The number of a report: one more than the last of its series, and none given twice. State bodies count a year, Party
 * committees a term.
 */
import type { Ground } from '#core/rules/ground.ts';
import type { Stored, Subject } from '#core/subjects/subjects.ts';
import { fold } from '#core/text/fold.ts';
import type { Day } from '#core/value/day.ts';
import { asPeriod, firstDay, lastDay } from '#core/value/period.ts';

/** What has a number of the report's series. */
export interface Numbered {
  readonly subject: Extract<Subject, 'document' | 'report' | 'issue'>;
  readonly id: string;
  readonly symbol: string;
  readonly date: Day | undefined;
}

/**
 * What stands in the series in which the report would be numbered on `day`: documents, reports and issues with the tail
 * of its symbol, of the same year (state), of the same term (Party; where its first day is not told: all on record).
 * Not the report itself, nor what another body has issued.
 */
export const numberedWith = (ground: Ground, report: Stored<'report'>, day: Day): readonly Numbered[] => {
  const found: readonly (Omit<Numbered, 'symbol'> & { readonly symbol: string | undefined })[] = [
    ...[...ground.all('document')]
      .filter((one) => !isOfOtherBody(ground, report, one))
      .map((one) => ({ ...of('document', one), date: one.date && lastDay(one.date) })),
    ...[...ground.all('report')].map((one) => ({
      ...of('report', one),
      date: one.issued ?? (one.period && firstDay(one.period)),
    })),
    ...[...ground.all('issue')].map((one) => ({ ...of('issue', one), date: one.issued })),
  ];
  const isOwn = ({ subject, id }: Omit<Numbered, 'symbol'>): boolean => subject !== 'document' && id === report.ref.id;
  return found.flatMap((one) =>
    one.symbol?.endsWith(report.symbolTail) && !isOwn(one) && isOfSeries(report, day, one.date)
      ? [{ ...one, symbol: one.symbol }]
      : [],
  );
};

const of = <S extends Numbered['subject']>(subject: S, { ref, symbol }: Stored<'document' | 'report' | 'issue'>) => ({
  subject,
  id: ref.id,
  symbol,
});

const isOfSeries = (
  { family, termStart }: Pick<Stored<'report'>, 'family' | 'termStart'>,
  day: Day,
  date: Day | undefined,
): boolean => {
  if (family === 'state') return date?.slice(0, 4) === day.slice(0, 4);
  if (termStart === undefined) return true;
  return date !== undefined && date >= termStart === day >= termStart;
};

/** What a report's own body is known by. */
type OfBody = Pick<Stored<'report'>, 'issuer' | 'voice'> & { readonly programme?: string | undefined };

/**
 * A symbol alone names no document: communes use the same tails. Whose a document is that names no issuer is not known:
 * it counts. Agencies are told by their full names from the head of the report, for many bodies share a short one.
 */
const isOfOtherBody = (ground: Ground, { programme, issuer, voice }: OfBody, document: Stored<'document'>): boolean => {
  if (document.issuer === undefined) return false;
  if (document.issuer === ground.find('programme', programme ?? '')?.owner) return false;
  const agency = ground.find('agency', document.issuer);
  return agency !== undefined && ![issuer, voice].some((own) => isSameBody(fold(own), fold(agency.name)));
};

/**
 * An agency "Đảng ủy xã" is in its own commune what the head writes as "ĐẢNG ỦY XÃ A"; the other way round "Ủy ban nhân
 * dân phường" is said of every ward's.
 */
const NAMES_NO_PLACE = /(?:^|\s)(?:xa|phuong|thi tran|dac khu|quan|huyen|thi xa|thanh pho|tinh)$/u;

const isSameBody = (own: string, agency: string): boolean =>
  own === agency || (NAMES_NO_PLACE.test(agency) && own.startsWith(`${agency} `));

/** The report itself as a document on record: its number and its day, of its own body. */
export const paperOf = (
  ground: Ground,
  report: OfBody,
  { symbol, issued }: { readonly symbol: string; readonly issued: Day },
): Stored<'document'> | undefined =>
  [...ground.all('document')].find(
    (one) => one.symbol === symbol && one.date === asPeriod(issued) && !isOfOtherBody(ground, report, one),
  );

/** "16/BC-UBND": what the report would get on `day`; undefined once it has a number. */
export const proposedSymbol = (ground: Ground, report: Stored<'report'>, day: Day): string | undefined => {
  if (report.symbol !== undefined) return undefined;
  const taken = numberedWith(ground, report, day).map(({ symbol }) => Number.parseInt(symbol, 10));
  const next = Math.max(0, ...taken.filter((number) => Number.isSafeInteger(number))) + 1;
  return `${String(next).padStart(2, '0')}${report.symbolTail}`;
};
