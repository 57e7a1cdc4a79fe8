/** Whether a measure may have a value below nothing. */
import type { Problem } from '#core/problem.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';
import type { Quantity } from '#core/value/quantity.ts';
import { printQuantity } from '#core/value/quantity-text.ts';
import type { UnitKind } from '#core/vocabulary/term.ts';

/** What is there, or happened, is so much or nothing. */
const AMOUNTS: ReadonlySet<UnitKind> = new Set<UnitKind>(['count', 'area', 'length', 'volume', 'mass', 'energy']);

/** Names of what has changed, or of what is left when something is taken from it. */
const CHANGES =
  /(?<!\p{L})(?:tăng|giảm|chênh|chênh lệch|biến động|thay đổi|cân đối|cán cân|thặng dư|thâm hụt|bội chi|lợi nhuận|lãi|lỗ|so với|ròng|thuần|di cư|dịch chuyển|chuyển dịch|nhiệt độ|cao độ|cao trình|mực nước)(?!\p{L})/iu;

/** Names that say that so much is there, or was done. */
const SO_MUCH =
  /^(?:tổng |lũy kế )?(?:số|dân số|tổng đàn|đàn|diện tích|sản lượng|sản xuất|chiều dài|khối lượng|trữ lượng|dung tích|công suất|điện năng|lượng|lượt)(?!\p{L})/iu;

/** A part of a whole. */
const SHARE = /^(?:tỷ|tỉ) (?:lệ|trọng)(?!\p{L})/iu;

/**
 * What is named as so much, in a unit of amounts or in its own word, is not below nothing, nor is a share of a whole,
 * unless the name tells of a change. Money, rates, indices and growth may be; so may what nothing is known of.
 */
const mayBeBelowNothing = (
  { name, unit, shareOf }: Pick<RecordIn<'measure'>, 'name' | 'unit' | 'shareOf'>,
  kind: UnitKind | undefined,
): boolean => {
  if (CHANGES.test(name)) return true;
  if (kind === 'share') return shareOf === undefined && !SHARE.test(name);
  const isSoMuch = SO_MUCH.test(name) || name.toLocaleLowerCase('vi').startsWith(`${unit.toLocaleLowerCase('vi')} `);
  return !(kind !== undefined && AMOUNTS.has(kind) && isSoMuch);
};

/** What is there is not below nothing; what has changed may be. Problems: `observation.negative`. */
export const belowNothing = (
  measure: Pick<RecordIn<'measure'>, 'name' | 'unit' | 'shareOf'> | undefined,
  value: Quantity | undefined,
  units: UnitsOfMeasure,
  where: Problem['where'],
): readonly Problem[] =>
  measure && value?.amount.startsWith('-') && !mayBeBelowNothing(measure, units.get(measure.unit)?.kind)
    ? [{ code: 'observation.negative', where, data: { amount: printQuantity(value, units), measure: measure.name } }]
    : [];
