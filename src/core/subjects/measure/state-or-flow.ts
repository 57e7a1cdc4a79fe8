/**
 * Whether a measure tells a state or what happened within a period, where nobody has said so (`time`): by its words,
 * and by its own values. What happened adds up through a year: the first quarter has a part of it only, and never more
 * than half a year. A state hardly moves.
 */
import { memory } from '#core/facts/memory.ts';
import type { View } from '#core/facts/view.ts';
import { withoutBeside } from '#core/subjects/measure/measured.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { compareDecimals, decimal, multiplyDecimals } from '#core/value/decimal.ts';
import { dayOfMonth, daysBetween, monthOf } from '#core/value/day.ts';
import { daysIn, firstDay, lastDay, lengthOf, type Period } from '#core/value/period.ts';
import { amountOf, type Quantity } from '#core/value/quantity.ts';

/**
 * Words of what happens. Where a name has one, its values settle nothing: two fires of a quarter may be as many as of a
 * year.
 */
const HAPPENS =
  /(?<!\p{L})(?:vụ|lượt|ca|cuộc|đợt|buổi|phát sinh|trồng mới|trồng rừng|đã trồng|mới|thêm|kết nạp|sản lượng|sản xuất|kim ngạch|doanh thu|tổng thu|thu|chi|nộp|tịch thu|tuyển|giải quyết|giải ngân|huy động|tập huấn|đào tạo|bồi dưỡng|khai thác|xử lý|tiếp nhận|thiệt hại|bị|chết|tử vong|xuất vườn|xuất khẩu|nhập khẩu|việc làm|khởi tố|vi phạm|xuất ngũ|nhập ngũ|kiểm tra|cấp mới|khởi công|hỗ trợ|cứu|phục vụ|tiêu thụ)(?!\p{L})/iu;
/** Names in which such a word stands for something else. */
const NAMES = /nông thôn mới|chi (?:bộ|đoàn|hội|nhánh|cục)|thu nhập|mới bắt đầu/giu;
const UNITS_OF_EVENTS: ReadonlySet<string> = new Set([
  'vụ',
  'vụ việc',
  'vụ cháy',
  'vụ tai nạn',
  'ca',
  'ca bệnh',
  'cuộc',
]);

/** Words of what there is at a time, whatever else a name says. */
const STANDS =
  /^(?:tổng )?(?:dư nợ|số dư|đàn|dân số)(?!\p{L})|(?<!\p{L})(?:hiện có|hiện còn|đang hoạt động|đang quản lý|có hồ sơ quản lý|còn hiệu lực|đang điều trị|đang theo học)(?!\p{L})/iu;

/** So much of the longer period at least has a shorter one, where a state is told. */
const MOST_OF_IT = decimal(8, 1);

const known = memory<boolean>();
const grown = memory<boolean>();

/** Whether its words and values tell a state; false where they do not settle it. */
export const isState = (view: View, measure: Stored<'measure'>, place: string): boolean => {
  if (STANDS.test(measure.name)) return true;
  if (saysThatItHappens(measure)) return false;
  return known.recall(view, `${measure.id} @${place}`, () => isSteady(view, measure.id, place));
};

/**
 * Whether it is sure that a measure tells what happened, so that what is more than was allowed stays so: by the record,
 * by its words, or by values of which longer periods have clearly more. What nothing settles is not sure.
 */
export const surelyHappens = (view: View, measure: Stored<'measure'>, place: string): boolean => {
  if (measure.time !== undefined) return measure.time === 'flow';
  if (STANDS.test(measure.name)) return false;
  if (saysThatItHappens(measure)) return true;
  return grown.recall(view, `${measure.id} @${place}`, () => {
    const pairs = pairsOf(view, measure.id, place);
    return pairs.length > 0 && pairs.every(([short, long]) => !hasMost(short.value, long.value));
  });
};

const saysThatItHappens = ({ name, unit }: Stored<'measure'>): boolean =>
  UNITS_OF_EVENTS.has(unit) || unit.startsWith('lượt') || HAPPENS.test(name.replaceAll(NAMES, ''));

interface Told {
  readonly period: Period;
  readonly value: Quantity;
}

const isSteady = (view: View, measure: string, place: string): boolean => {
  const pairs = pairsOf(view, measure, place);
  return pairs.length > 0 && pairs.every(([short, long]) => hasMost(short.value, long.value));
};

/** Values of a shorter and of a longer period that show which of the two it is. */
const pairsOf = (view: View, measure: string, place: string): readonly (readonly [short: Told, long: Told])[] => {
  const told = withoutBeside(view.rows('observation', { measure, place })).flatMap(
    ({ kind, period, value }): readonly Told[] =>
      kind === 'actual' && value && lengthOf(period) !== 'day' ? [{ period, value }] : [],
  );
  return told.flatMap((short) => told.flatMap((long) => (isPair(short, long) ? [[short, long] as const] : [])));
};

/**
 * A period and one of at least twice its days that holds its beginning, or ended within a year before it: of what
 * happens the shorter has clearly less.
 */
const isPair = (short: Told, long: Told): boolean => {
  if (short.value.unit !== long.value.unit || daysIn(long.period) > MOST_DAYS) return false;
  if (daysIn(short.period) * 2 > daysIn(long.period) + SLACK) return false;
  const begins = firstDay(short.period) === firstDay(long.period);
  const gap = daysBetween(lastDay(long.period), lastDay(short.period));
  return begins || (gap > 0 && gap <= MOST_DAYS && isYearsEnd(long.period));
};

/** A year and a leap day; a quarter of 92 days is still half of a half year. */
const [MOST_DAYS, SLACK] = [366, 8];

const isYearsEnd = (period: Period): boolean =>
  monthOf(lastDay(period)) === 12 && dayOfMonth(lastDay(period)) === 31 && daysIn(period) >= MOST_DAYS - 1;

const hasMost = (short: Quantity, long: Quantity): boolean =>
  compareDecimals(amountOf(short), multiplyDecimals(amountOf(long), MOST_OF_IT)) >= 0;
