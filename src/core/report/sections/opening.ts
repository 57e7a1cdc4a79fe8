/** The opening: which resolution, what it wants, how long it has been carried out. */
import { addressOf } from '#core/figure/build-address.ts';
import { documentKindName } from '#core/subjects/document/name.ts';
import { paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { View } from '#core/facts/view.ts';
import type { Composer } from '#core/report/composer.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import type { FigureRun } from '#core/report/document.ts';
import { bareClause, italic, listed, phrase, sentence, sentences, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { dayOfMonth, monthOf, readDay, yearOf } from '#core/value/day.ts';
import { lastDay } from '#core/value/period.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { printCount } from '#core/value/vietnamese-number.ts';

export const opening = (composer: Composer, { template }: TellingOf<'opening'>): readonly BlockDraft[] => {
  const { programme, view } = composer;
  const resolution = view.find('document', programme.resolution);
  // Without a symbol the citation is the subject.
  const said = bareClause(resolution?.subject ?? '');
  // A congress passes its resolution, whose subject is the congress itself.
  const congress = /^đại hội /iu.test(said) ? upperFirst(said) : undefined;
  const subject = resolution?.symbol === undefined || congress !== undefined ? '' : about(said);
  const issued = composer.figure(addressOf('document', programme.resolution, 'date'));
  const issuer = resolution?.issuer === undefined ? undefined : view.find('agency', resolution.issuer)?.name;
  const cited = composer.cite(programme.resolution, {
    withoutDate: issued !== undefined,
    withoutIssuer: issuer !== undefined,
  });
  const years = composer.figure(addressOf('programme', programme.id, 'years'));
  const basis =
    resolution?.relations
      .filter((relation) => relation.type === 'implements')
      .map((relation) => phrase(composer.cite(relation.document, { withIssuerOfName: true }))) ?? [];
  return [
    paragraph(
      sentences([
        sentence(
          basis.length > 0 ? phrase('Thực hiện ', listed(basis, ', '), ', ') : undefined,
          issued ? phrase(resolution?.date && readDay(resolution.date) ? 'ngày ' : '', issued, ', ') : undefined,
          congress !== undefined ? `${congress} đã thông qua ` : issuer ? `${issuer} ban hành ` : undefined,
          cited,
          subject ? ` ${subject}` : undefined,
          isItsName(view, programme.short, resolution)
            ? undefined
            : phrase(' (sau đây gọi tắt là ', italic(programme.short), ')'),
          // Who passed it is not on record.
          issuer || congress !== undefined ? undefined : ' được ban hành',
          // The aim mostly stands in the subject already.
          (resolution?.subject ?? '').includes(bareClause(programme.aim).slice(-40))
            ? undefined
            : `, nhằm ${bareClause(programme.aim)}`,
        ),
        sentence(...reported(composer, template, years)),
      ]),
    ),
  ];
};

/**
 * "Sau 02 năm tổ chức thực hiện, UBND xã báo cáo kết quả năm 2026 … như sau:"; the months of less than a year would
 * stand beside those of the period ("sau 08 tháng", "9 tháng năm 2026") and are left out there.
 */
const reported = (
  { view, programme }: Composer,
  { period, voice }: Stored<'report'>,
  years: FigureRun | undefined,
): readonly (string | Phrase)[] => {
  const known = printOfficialPeriod(view.asOf);
  const lead = years && phrase('Sau ', years, ' tổ chức thực hiện, ');
  if (period === undefined)
    return [
      lead ?? `${since(view, view.find('document', programme.resolution))}, `,
      `${voice} đánh giá kết quả đến ${known} như sau:`,
    ];
  return [
    lead ?? `Thực hiện ${kindOf(view, programme.resolution)}, `,
    `${voice} báo cáo kết quả ${printOfficialPeriod(period)} (số liệu đến ${known}) như sau:`,
  ];
};

/** "Nghị quyết", "Kế hoạch": the short name of what is carried out. */
const kindOf = (view: View, resolution: string): string => {
  const found = view.find('document', resolution);
  return found === undefined ? 'Nghị quyết' : documentKindName(view.vocabulary, found.kind);
};

/** Of less than a year the months are counted. */
const since = ({ asOf }: View, resolution: Stored<'document'> | undefined): string => {
  const from = resolution?.date;
  const day = from === undefined ? undefined : lastDay(from);
  const months =
    day === undefined
      ? 0
      : (yearOf(asOf) - yearOf(day)) * 12 + monthOf(asOf) - monthOf(day) - (dayOfMonth(asOf) < dayOfMonth(day) ? 1 : 0);
  return months > 0 && months < 12
    ? `Sau ${printCount(months)} tháng tổ chức thực hiện`
    : 'Qua thời gian tổ chức thực hiện';
};

/** "về nâng cao …": subjects that are no act themselves are what the resolution is about. */
const about = (subject: string): string =>
  subject === '' || /^(?:về|v\/v|quy định|phê duyệt|ban hành|thông qua|sửa đổi|bãi bỏ|giao|công bố)\s/iu.test(subject)
    ? subject
    : `về ${lowerFirst(subject)}`;

/** "Nghị quyết số 05-NQ/ĐU" is no shorter than the citation before it. */
const isItsName = ({ vocabulary }: View, short: string, resolution: Stored<'document'> | undefined): boolean =>
  resolution?.symbol !== undefined &&
  [' ', ' số '].some(
    (between) => short === `${documentKindName(vocabulary, resolution.kind)}${between}${resolution.symbol ?? ''}`,
  );
