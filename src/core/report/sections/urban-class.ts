/**
 * How far the place is from the class: the lawful score as a sentence, a table and a chart; what is unknown stays an
 * interval.
 */
import type { Certainty } from '#core/law/certainty.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { approximateRational, roundedDown, sameRational, type Rational } from '#core/value/rational.ts';
import { paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { ChartBar, FigureRun } from '#core/report/document.ts';
import { phrase, sentence, sentences, type Phrase } from '#core/report/phrase.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import type { ReportedPath } from '#core/report/reported-path.ts';
import { urbanPath } from '#core/report/sections/urban-path.ts';
import { packOf, scoreCity } from '#core/city/city.ts';
import { settledValue } from '#core/figure/evaluate.ts';
import { classOf, criteriaOf, type RulePack } from '#core/law/pack/pack.ts';
import type { CriterionScore, PointsInterval, Sheet } from '#core/scoring/score.ts';
import type { Verdict } from '#core/scoring/verdict.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { trimDecimal } from '#core/value/decimal.ts';
import { printVietnameseNumber } from '#core/value/vietnamese-number.ts';

const LAW_WORDS: Readonly<Record<Certainty, string>> = {
  gazette: 'đã đối chiếu Công báo',
  read: 'đã đọc văn bản gốc',
  derived: 'suy ra bằng phép tính',
  secondary: 'theo nguồn thứ cấp, chưa đối chiếu Công báo',
  partial: 'lấy từ phần văn bản đã đọc được',
  unverified: 'theo thông lệ, chưa đối chiếu',
  missing: 'chưa đọc được hết',
};
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  passes: 'Đạt',
  fails: 'Chưa đạt',
  open: 'Chưa kết luận được',
};
const UNKNOWNS_TOLD = 3;

/** The what-if of the programme that its report tells. */
export const reportedScenario = (view: View, programme: Stored<'programme'>): Stored<'scenario'> | undefined =>
  view.all('scenario').find((one) => one.programme === programme.id && one.report === 'yes');

/** `path`: the planner's answer to the scenario that is told; absent where none is. */
export const urbanClass = (composer: Composer, path?: ReportedPath): readonly BlockDraft[] => {
  const { view, programme } = composer;
  const scenario = reportedScenario(view, programme);
  const place = scenario?.place ?? programme.place;
  const urban = view.find('urban', place);
  const pack = packOf(view, scenario?.pack);
  const classId = scenario?.class ?? urban?.aim ?? '';
  const sheet =
    urban && pack
      ? scoreCity(view, { place, pack, classId, ...(scenario && { changes: scenario.inputs }) }, settledValue)
      : undefined;
  if (!pack || !sheet?.ok)
    return [paragraph(sentence('Hồ sơ chưa có số liệu để đánh giá theo tiêu chí phân loại đô thị'))];
  const at = figuresOf(composer, place, { class: classId, pack: pack.id, ...(scenario && { scenario: scenario.id }) });
  const told = {
    pack,
    sheet: sheet.value,
    className: classOf(pack, classId)?.vi ?? `loại ${classId}`,
    placeName: view.find('place', place)?.name ?? place,
    changed: (scenario?.inputs.length ?? 0) > 0 ? scenario?.name : undefined,
  };
  return [
    paragraph(sentences([verdictSentence(told, at), unknownsSentence(told)])),
    table(told, at),
    chart(told, at),
    ...urbanPath(composer, path, {
      ...told,
      isReached: sheet.value.verdict === 'passes',
      counted: isCounted(sheet.value),
    }),
  ];
};

interface Told {
  readonly pack: RulePack;
  readonly sheet: Sheet;
  readonly className: string;
  readonly placeName: string;
  /** The scenario's name where it changes inputs: then the numbers are not those of the records alone. */
  readonly changed: string | undefined;
}

/** A figure of the sheet, of the whole or of one criterion, without its unit. */
type At = (property: 'points' | 'minimum' | 'maximum', part: Part) => FigureRun | undefined;

interface SheetAsked {
  readonly class: string;
  readonly pack: string;
  readonly scenario?: string;
}

interface Part {
  readonly criterion?: string;
  /** Of points only: the least or the most that are possible. */
  readonly end?: 'min' | 'max';
}

const figuresOf =
  (composer: Composer, place: string, base: SheetAsked): At =>
  (property, { criterion, end }) =>
    composer.figure(
      property === 'points'
        ? addressOf('urban', place, property, { ...base, criterion, end })
        : addressOf('urban', place, property, { ...base, criterion }),
      { bare: true },
    );

const of = (criterion: string | undefined): Part => (criterion === undefined ? {} : { criterion });

/** "61,29" or "từ 61,29 đến 64,19", each a figure. */
const pointsAt = (at: At, { min, max }: PointsInterval, criterion?: string): Phrase =>
  sameRational(min, max)
    ? phrase(at('points', of(criterion)))
    : phrase(
        'từ ',
        at('points', { ...of(criterion), end: 'min' }),
        ' đến ',
        at('points', { ...of(criterion), end: 'max' }),
      );

const judged = (className: string, verdict: Verdict): string =>
  ({ passes: `đạt ${className}`, fails: `chưa đạt ${className}`, open: `chưa đủ cơ sở kết luận về ${className}` })[
    verdict
  ];

/** A class of pass or fail counts the standards that are met. */
const isCounted = ({ readings }: Sheet): boolean => readings.length > 0;

/** A law that is read in several ways is told in all of them. */
const readingsSentence = ({ pack, sheet, className }: Told): Phrase | undefined => {
  const ways = sheet.readings.map(
    ({ id, verdict }) =>
      `nếu luật đòi ${pack.readings.find((one) => one.id === id)?.vi ?? id} thì ${judged(className, verdict)}`,
  );
  return ways.length === 0 ? undefined : sentence(`Cách hiểu của luật chưa thống nhất: ${ways.join('; ')}`);
};

const verdictSentence = (told: Told, at: At): Phrase => {
  const { pack, sheet, className, placeName, changed } = told;
  const { total, verdict, lawful } = sheet;
  const counted = isCounted(sheet);
  const least = total.minimum ? phrase(', mức tối thiểu là ', at('minimum', {}), ' điểm') : undefined;
  return sentences([
    sentence(
      changed === undefined ? undefined : `Với giả định của phương án “${changed}”, `,
      `${changed === undefined ? 'Theo' : 'theo'} ${pack.title.vi} (con số của luật ${LAW_WORDS[sheet.lawStatus]}), ${counted ? `số tiêu chuẩn đạt của ${placeName}` : `tổng điểm của ${placeName}`} `,
      pointsAt(at, total.points),
      counted ? undefined : phrase(' điểm', least),
      `; ${judged(className, verdict)}`,
    ),
    readingsSentence(told),
    lawful && sheet.lawStatus === 'gazette'
      ? undefined
      : sentence('Đây là kết quả tự đánh giá để tham khảo, không phải điểm chính thức'),
  ]);
};

const unknownsSentence = ({ pack, sheet }: Told): Phrase | undefined => {
  const names = sheet.unknowns
    .slice(0, UNKNOWNS_TOLD)
    .map((one) => pack.standards.find((standard) => standard.id === one.id)?.vi ?? one.id);
  return names.length === 0 ? undefined : sentence('Số liệu cần làm rõ trước hết: ', names.map(lowerFirst).join('; '));
};

const numberText = (value: Rational): string => printVietnameseNumber(trimDecimal(roundedDown(value, 2)));
const nameOf = ({ pack, sheet }: Told, id: string): string => {
  const urban = classOf(pack, sheet.classId);
  return (urban && criteriaOf(pack, urban).find((one) => one.id === id)?.vi) ?? id;
};

const table = (told: Told, at: At): BlockDraft => ({
  kind: 'table',
  id: 'urban-class/criteria',
  title: `Bảng điểm theo tiêu chí ${told.className} (${told.pack.regime})`,
  columns: [
    { head: 'Tiêu chí', align: 'left', width: 5 },
    { head: 'Tối thiểu', align: 'right', width: 1.4 },
    { head: 'Điểm', align: 'right', width: 3.3 },
    { head: 'Tối đa', align: 'right', width: 1.2 },
    { head: 'Kết luận', align: 'left', width: 2.2 },
  ],
  rows: [
    ...told.sheet.criteria.map((one) =>
      row(
        `${one.id}. ${nameOf(told, one.id)}`,
        at('minimum', of(one.id)),
        pointsAt(at, one.points, one.id),
        at('maximum', of(one.id)),
        one.verdict,
      ),
    ),
    row('Tổng cộng', at('minimum', {}), pointsAt(at, told.sheet.total.points), undefined, told.sheet.verdict),
  ],
});

const row = (
  name: string,
  least: FigureRun | undefined,
  points: Phrase,
  most: FigureRun | undefined,
  verdict: Verdict,
): readonly Phrase[] => [phrase(name), phrase(least), points, phrase(most), phrase(VERDICT_WORDS[verdict])];

const chart = (told: Told, at: At): BlockDraft => ({
  kind: 'picture',
  id: 'urban-class/chart',
  bars: told.sheet.criteria.map((one) => bar(told, one)),
  alt: `Điểm theo tiêu chí ${told.className}: ${told.sheet.criteria.map((one) => `${nameOf(told, one.id)} ${barText(one)}`).join('; ')}`,
  width: 0.9,
  caption: phrase(
    `Hình: điểm theo tiêu chí ${told.className}, tổng `,
    pointsAt(at, told.sheet.total.points),
    ' điểm. Phần đặc là điểm chắc chắn, phần gạch chéo còn bỏ ngỏ, vạch đứng là mức tối thiểu.',
  ),
});

const barText = ({ points: { min, max } }: CriterionScore): string =>
  numberText(min) === numberText(max) ? numberText(min) : `${numberText(min)}–${numberText(max)}`;

const bar = (told: Told, one: CriterionScore): ChartBar => ({
  name: `${one.id}. ${nameOf(told, one.id)}`,
  min: approximateRational(one.points.min),
  max: approximateRational(one.points.max),
  most: approximateRational(one.maximum ?? one.points.max),
  ...(one.minimum && { least: approximateRational(one.minimum) }),
  text: barText(one),
});
