/** Figures of the results as measures, each with its values: another period is another value, not another measure. */
import type { Claim, Span } from '#core/review/claim.ts';
import { quantityText } from '#core/review/propose/amounts.ts';
import { clauseRest, clauseStart } from '#core/review/propose/clause.ts';
import { directionOf } from '#core/review/propose/direction.ts';
import { sentenceAt, wordsBefore } from '#core/review/propose/flow.ts';
import { claimsBetween, claimsIn, tellsResults, type Laid } from '#core/review/propose/laid.ts';
import { nameOf, type MeasureName, type Named, type Told } from '#core/review/propose/measure-name.ts';
import type { Objectives } from '#core/review/propose/objectives.ts';
import { placeGroupBefore, placeNamed } from '#core/review/propose/places.ts';
import type { Desk } from '#core/review/propose/question.ts';
import type { PutValue } from '#core/review/propose/values.ts';
import { fold } from '#core/text/fold.ts';
import { MONEY, PERCENT, unitMeant, type UnitsOfMeasure } from '#core/value/measure-unit.ts';
import { asPeriod } from '#core/value/period.ts';
import { printPeriod } from '#core/value/period-text.ts';
import type { CodeOf } from '#core/vocabulary/words.ts';

/** Units that measure time, steps and the like: what they tell is no result. */
const NO_RESULTS: ReadonlySet<string> = new Set(
  'năm,tháng,ngày,giờ,phút,tuần,bước,lần,bên,vị trí,loại,hình thức,nguồn,khoản,giai đoạn,khóa,kỳ,chuyên đề,nhà tài trợ,tầng'.split(
    ',',
  ),
);
/** What is built, planned or governed: a number of them counts works and places, unless something is said of them. */
const WORKS = new RegExp(
  String.raw`^(?:công trình|dự án|đồ án|đề án|quy hoạch|tuyến|tuyến phố|tuyến đường|đường|cầu|đập|kè|` +
    String.raw`cống|hầm|nút giao|phân khu|khu dân cư|khu đô thị|cụm công nghiệp|khu công nghiệp|nhà máy` +
    String.raw`|điểm sinh hoạt|mô hình|trường|trạm|nhà văn hóa|chợ|công viên|gói thầu|hạng mục|đơn vị|` +
    String.raw`cơ quan|sở|phòng|phường|xã|thôn|tổ|huyện|tỉnh|thị trấn|khu phố|tổ dân phố|văn bản|` +
    String.raw`nghị quyết|quyết định|kế hoạch|chương trình|hội nghị|cuộc họp|buổi|đoàn|tổ công tác|` +
    String.raw`nhiệm vụ|chỉ tiêu|tiêu chí|nội dung)$`,
  'iu',
);
/** Of these a report tells how many there are. */
const COUNTED_WHOLE = /^(?:phường|xã|thôn|tổ|huyện|thị trấn|khu phố|tổ dân phố|trường|trạm|trạm y tế|hộ)$/u;
const SAID = new RegExp(
  String.raw`^\s*(?:\p{L}+\s+){0,3}(?:đạt (?:chuẩn|tiêu chuẩn|danh hiệu|mức|kiểu mẫu)|được công nhận|` +
    String.raw`đã có|thoát nghèo)(?=[\s,.;)])`,
  'u',
);
/** What shall be reached is no result. */
const AIMED = /\b(?:muc tieu|phan dau|yeu cau|chi tieu de ra)\b/u;
/** Sentences of gifts, auctions and money for works: their numbers are told of those. */
const OF_OTHERS = new RegExp(
  String.raw`\b(?:dau gia|tai tro|ung ho|trao tang|tong muc dau tu|du toan|goi thau|` +
    String.raw`tong von dau tu cua|kinh phi|giai ngan|doi ung)\b`,
  'u',
);
const OF_SOCIETY = /\btoan xa hoi\b/u;
const FUNDS =
  /\b(?:von|nguon luc|nguon von|ngan sach (?:tinh|trung uong|thanh pho|huyen|dia phuong) (?:ho tro|cap|bo tri))\b/u;
const MEASURED = /^(?:ha|m|km|m²|m³|km²)$/u;

export const proposeMeasures = (desk: Desk, objectives: Objectives, put: PutValue): void => {
  const told = desk.read.laid.flatMap((laid) => (tellsResults(laid) ? figuresIn(desk, laid) : []));
  let before: (Named & { readonly told: Told; readonly period: string | undefined }) | undefined;
  for (const one of told) {
    const above = before?.told.laid === one.laid ? before : undefined;
    const beside = above?.told.sentence.start === one.sentence.start ? above : undefined;
    const called = nameOf(one, beside ?? NOTHING, above ?? NOTHING);
    if (called.name === '') continue;
    const period = ownPeriod(one) ?? (called.isSameElsewhere ? above?.period : undefined);
    propose(desk, objectives, { ...one, period }, called, put);
    before = { told: one, name: called.name, unit: one.claim.unit ?? '', period };
  }
};

const NOTHING: Named = { name: '', unit: '' };

const figuresIn = ({ question }: Desk, laid: Laid): readonly Told[] => {
  const growths = new Set(laid.claims.flatMap(({ kind, end }) => (kind === 'growth' ? [end] : [])));
  const ends = new Set(claimsIn(laid, ['growth']).flatMap(([, { start, end }]) => [start, end]));
  const works = claimsIn(laid, ['work']);
  let workAt = 0;
  let first = { sentence: -1, at: 0 };
  return claimsIn(laid, ['quantity', 'percentage']).flatMap(([claim, span]): readonly Told[] => {
    const { unit, value, to } = claim;
    if (unit === undefined || value === undefined || to !== undefined || span.start < laid.body) return [];
    const { text } = laid.flow;
    const isChange = growths.has(claim.end) || ends.has(span.start);
    if (isChange && !isLevel(text, span)) return [];
    const sentence = sentenceAt(laid.flow, span.start);
    // The label of a note is no word of it: "[1] Thu đạt 5 tỷ đồng".
    const from = Math.max(clauseStart(text, sentence, span.start), laid.passage.kind === 'note' ? laid.body : 0);
    const before = text.slice(from, span.start);
    const said = fold(
      text.slice(Math.max(sentence.start, span.start - REACH), Math.min(sentence.end, span.end + REACH)),
    );
    while ((works[workAt]?.[1].end ?? Infinity) < sentence.start) workAt += 1;
    const ofWork = (works[workAt]?.[1].start ?? Infinity) < span.start;
    const known = unitMeant(unit, question.units);
    const isCount = claim.kind === 'quantity' && (known?.kind ?? 'count') === 'count';
    if (NO_RESULTS.has(unit) || isAge(unit, before)) return [];
    if (isCount && WORKS.test(unit) && claim.of === undefined && !SAID.test(text.slice(span.end, span.end + REACH)))
      return [];
    if (OF_OTHERS.test(said) && !OF_SOCIETY.test(said)) return [];
    if (
      unit === MONEY &&
      isFunds(before, text.slice(Math.max(sentence.start, span.start - LISTED), span.start)) &&
      !OF_SOCIETY.test(said)
    )
      return [];
    if (unit === MONEY && ofWork && INVESTED.test(fold(before))) return [];
    if (MEASURED.test(unit) && (ofWork || /\bquy mo\b/u.test(fold(before)))) return [];
    if (unit === PERCENT && isOfPlan(text, before, span)) return [];
    if (AIMED.test(fold(before)) || isBound(claim) || isCompared(text, span)) return [];
    if (first.sentence !== sentence.start) first = { sentence: sentence.start, at: span.start };
    return [{ claim, span, laid, sentence, from, first: first.at, isCount }];
  });
};

/** "trẻ mẫu giáo 5 tuổi" says which children; "tuổi thọ bình quân 74,5 tuổi" is a result. */
const isAge = (unit: string, before: string): boolean => unit === 'tuổi' && !/tuổi/iu.test(before);

/** Money for something, and the parts of it: "tổng vốn 100 tỷ đồng, trong đó ngân sách tỉnh 60 tỷ đồng". */
const isFunds = (before: string, listed: string): boolean =>
  FUNDS.test(fold(before)) || (PARTS_OF_FUNDS.test(fold(listed)) && SOURCE.test(fold(before)));
const PARTS_OF_FUNDS = /\b(?:von|nguon luc|kinh phi)\b.*\b(?:trong do|gom)\b/u;
const SOURCE = /\b(?:ngan sach|dan|xa hoi hoa|von|nguon)\b[^,;]*$/u;
/** "Trường A được đầu tư 9,2 tỷ đồng": what the work costs. */
const INVESTED = /\b(?:duoc dau tu|tong von|so von|tri gia)\b[^,;]*$/u;

/** "giảm còn 5,2%", "tăng lên 92,3%": what it came to, not by how much. */
const isLevel = (text: string, { start, end }: Span): boolean =>
  /(?:giảm|hạ|tăng)(?: dần)?(?: xuống| lên)? (?:còn|xuống|lên)(?: mức)? $/iu.test(
    text.slice(Math.max(0, start - 24), start),
  ) && !text.slice(end, end + 8).startsWith(' so với');

/** "đạt 100% NQ", "bằng 81% kế hoạch", "chiếm 54%": follows from other figures. */
const isOfPlan = (text: string, before: string, { end }: Span): boolean =>
  /^\s*(?:NQ|KH|nghị quyết|kế hoạch|dự toán|chỉ tiêu|mục tiêu|so với|cùng kỳ|của|tổng|số|khối lượng|tiến độ)(?=[\s,;.)]|$)/iu.test(
    text.slice(end, end + 20),
  ) || /(?:bằng|chiếm|tăng|giảm|vượt|tương đương|đạt tỷ lệ)\s*$/iu.test(before);

/** How far around a figure its sentence is looked into. */
const REACH = 300;
/** How far behind the words of a sum its parts may be listed. */
const LISTED = 2000;
/** A bound is what shall be, not what is. */
const isBound = ({ approximation = [] }: Claim): boolean =>
  approximation.some((word) => word === 'at-least' || word === 'at-most');

/** "bằng 76,1% kế hoạch năm (9.000 lượt)", "(kế hoạch 9.000 lượt)": in brackets stands what it is held against. */
const isCompared = (text: string, { start }: Span): boolean =>
  HELD_AGAINST.test(text.slice(Math.max(0, start - 70), start));
const PLANNED = '(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|cùng kỳ|năm trước|năm ngoái)';
const HELD_AGAINST = new RegExp(
  String.raw`${PLANNED}[^;.()]{0,40}\((?:từ\s)?$|\((?:so với )?${PLANNED}[^;.()\d]{0,40}$`,
  'iu',
);

const SO_FAR = /(?:^|[\s,(])(?:đến nay|hiện nay|hiện có|hiện|đến thời điểm hiện nay)(?=[\s,])/iu;

const propose = (
  desk: Desk,
  objectives: Objectives,
  told: Dated,
  { name, understood: composed }: MeasureName,
  putValue: PutValue,
): void => {
  const { question } = desk;
  const { claim, laid, span } = told;
  const code = unitOf(claim, question.units);
  const objective = laid.heading && objectives.get(laid.heading);
  const put = (called: string, value: string): void => {
    const measure = putMeasure(desk, { called, code, objective, laid, span, composed });
    const { place, period, undated, understood } = whenAndWhere(desk, told);
    putValue({ measure, called, place, period, undated, kind: kindOf(told), value, laid, span, understood });
  };
  const value = quantityText({ ...claim, unit: code }, question.units);
  if (value !== undefined) put(name, value);
  // Of how many places and institutions there are a report tells the number; other wholes are what was aimed at.
  const whole =
    claim.of === undefined || !COUNTED_WHOLE.test(code)
      ? undefined
      : quantityText({ ...claim, unit: code, value: claim.of, approximation: [] }, question.units);
  if (whole !== undefined) put(`Tổng số ${code}`, whole);
};

interface ToldMeasure {
  readonly called: string;
  /** The unit's code, or the noun that is counted. */
  readonly code: string;
  readonly objective: string | undefined;
  readonly laid: Laid;
  readonly span: Span;
  /** Its name was put together from more than one place. */
  readonly composed: boolean;
  readonly quote?: string;
}

/** The measure, and its unit as a term where no vocabulary has it; answers how others name the measure. */
export const putMeasure = (
  { into, question }: Desk,
  { called, code, objective, laid, span, composed, quote }: ToldMeasure,
): string => {
  const known = question.units.has(code);
  const source = { laid, span, ...(quote !== undefined && { quote }) };
  if (!known) into.put({ subject: 'term', values: { set: 'measure-unit', name: code }, ...source, understood: true });
  return into.put({
    subject: 'measure',
    values: {
      name: called,
      unit: code,
      direction: directionOf(called),
      aggregation: 'none',
      ...(objective !== undefined && { objective }),
    },
    ...source,
    understood: composed || !known || objective === undefined,
  });
};

/** What reports shorten where they count. */
const SHORTENED: Readonly<Record<string, string>> = {
  HTX: 'hợp tác xã',
  THT: 'tổ hợp tác',
  DN: 'doanh nghiệp',
  CLB: 'câu lạc bộ',
};

export const unitOf = ({ unit = '' }: Pick<Claim, 'unit'>, units: UnitsOfMeasure): string => {
  const word = SHORTENED[unit] ?? unit;
  return unitMeant(word, units)?.code ?? word;
};

interface WhenAndWhere {
  readonly place: string | undefined;
  readonly period: string | undefined;
  readonly undated: boolean;
  readonly understood: boolean;
}

/** A figure with the period that its text gives to it. */
interface Dated extends Told {
  readonly period: string | undefined;
}

const ownPeriod = (told: Told): string | undefined =>
  isOfClause(told) && !SO_FAR.test(told.laid.flow.text.slice(told.from, told.span.start))
    ? told.claim.period
    : undefined;

/** The period of the sentence; "đến nay", or none, is the day of the report. */
const whenAndWhere = (desk: Desk, { claim, laid, span, sentence, period: own }: Dated): WhenAndWhere => {
  const { day, home } = desk;
  const when = own ?? day;
  const named = claim.place === undefined ? undefined : placeNamed(desk, claim.place);
  // A place that the sentence names behind the figure may be of anything.
  const before = wordsBefore(laid.flow, sentence, span.start);
  const isBefore = claim.place !== undefined && before.includes(claim.place);
  const group = placeGroupBefore(desk, before);
  const place = group ?? (isBefore ? (named ?? home) : home);
  return {
    place,
    period: when === undefined ? undefined : printPeriod(asPeriod(when)),
    undated: own === undefined && when !== undefined,
    understood: own === undefined || (claim.place !== undefined && named === undefined),
  };
};

const TIMES = ['period', 'date'] as const;

/** Whether the period stands in the figure's own clause, or leads the sentence; of another clause it is another's. */
const isOfClause = ({ claim, laid, sentence, from, span, first }: Told): boolean => {
  if (claim.period === undefined) return false;
  const end = span.end + clauseRest(laid.flow.text, sentence, span.end).length + 24;
  const lead = { start: sentence.start, end: Math.min(first, sentence.start + REACH) };
  return [...claimsBetween(laid, TIMES, { start: from, end }), ...claimsBetween(laid, TIMES, lead)].some(
    ([{ period }]) => period === claim.period,
  );
};

const kindOf = ({ claim, laid, from, span }: Told): CodeOf<'observationKind'> => {
  const { approximation = [] } = claim;
  const before = fold(laid.flow.text.slice(from, span.start));
  if (approximation.includes('expected') || /\b(?:du kien|phan dau)\b/u.test(before)) return 'forecast';
  if (approximation.includes('estimated') || /\buoc\b/u.test(before)) return 'estimate';
  return /\b(?:ke hoach giao|chi tieu giao|du toan giao)\b/u.test(before) ? 'plan' : 'actual';
};
