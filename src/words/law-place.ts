/** What a place in a rule pack is, in words: "Nhà tang lễ – đô thị loại II: mức tối thiểu". */
import type { Names, RulePack } from '#core/law/pack/pack.ts';
import type { Language } from '#words/language.ts';

const ENDS: Readonly<Record<string, Names>> = {
  min: { vi: 'mức tối thiểu', en: 'minimum' },
  max: { vi: 'mức tối đa', en: 'maximum' },
};
const POINTS: Readonly<Record<string, Names>> = {
  min: { vi: 'điểm tối thiểu', en: 'least points' },
  max: { vi: 'điểm tối đa', en: 'most points' },
};
const RULES: Readonly<Record<string, Names>> = {
  total: { vi: 'Tổng điểm phải đạt', en: 'The total asked for' },
  belowMinimum: { vi: 'Điểm khi dưới mức tối thiểu', en: 'Points below the minimum' },
  between: { vi: 'Cách tính điểm giữa hai mức', en: 'How points run between the thresholds' },
  notConsidered: { vi: 'Điểm của tiêu chuẩn không xét', en: 'Points of a standard not considered' },
  reductionsAtOnce: { vi: 'Số mức giảm áp dụng cùng lúc', en: 'Reductions at once' },
  countRounding: { vi: 'Cách làm tròn số lượng sau khi giảm', en: 'Rounding of a reduced count' },
  countFloor: { vi: 'Số lượng ít nhất sau khi giảm', en: 'The least of a reduced count' },
  reducedBetween: {
    vi: 'Cách tính điểm từ mức tối thiểu đã giảm trở lên',
    en: 'How points run above a reduced minimum',
  },
};
/** Values of rules that are no numbers. */
const VALUES: Readonly<Record<string, Names>> = {
  linear: { vi: 'nội suy', en: 'linear' },
  'minimum-points': { vi: 'điểm tối thiểu', en: 'the least points' },
  'half-up': { vi: 'từ nửa đơn vị thì lên', en: 'half up' },
  special: { vi: 'loại đặc biệt', en: 'special' },
  unchanged: { vi: 'giữ nguyên', en: 'unchanged' },
  'not-considered': { vi: 'không xét', en: 'not considered' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
};

/** A value that is no number, in words where it has any: a class of cities keeps its sign. */
export const lawValueName = (language: Language, value: string): string => VALUES[value]?.[language] ?? value;

const REDUCED: Readonly<Record<string, Names>> = {
  population: { vi: 'quy mô dân số', en: 'population' },
  density: { vi: 'mật độ dân số', en: 'density' },
  landscape: { vi: 'cảnh quan', en: 'landscape' },
  other: { vi: 'các tiêu chuẩn khác', en: 'other standards' },
};
const TAILS: Readonly<Record<'reduction' | 'reading' | 'becomes', Names>> = {
  reduction: { vi: 'còn lại (%)', en: 'what is left of it (%)' },
  reading: { vi: 'số tiêu chuẩn phải đạt', en: 'standards asked for' },
  becomes: { vi: 'chuyển thành', en: 'becomes' },
};

type Named = Names & { readonly id: string };

/** Undefined for a place that has no words of its own; its path then stands alone. */
export const lawPlaceName = (language: Language, pack: RulePack, path: string): string | undefined => {
  const say = (names: Names | undefined, id = ''): string => names?.[language] ?? names?.vi ?? id;
  const of = (list: readonly Named[], id: string): string =>
    say(
      list.find((one) => one.id === id),
      id,
    );
  const forms: readonly (readonly [pattern: RegExp, words: (...parts: readonly string[]) => string])[] = [
    [
      /^standards\[([^\]]+)\]\.classes\.([^.]+)\.(min|max)$/u,
      (standard = '', urbanClass = '', end = '') =>
        `${of(pack.standards, standard)} – ${of(pack.classes, urbanClass)}: ${say(ENDS[end])}`,
    ],
    [
      /^standards\[([^\]]+)\]\.points\.(min|max)$/u,
      (standard = '', end = '') => `${of(pack.standards, standard)}: ${say(POINTS[end])}`,
    ],
    [
      /^criteria\[([^\]]+)\]\.points\.(min|max)$/u,
      (criterion = '', end = '') => `${of(pack.criteria, criterion)}: ${say(POINTS[end])}`,
    ],
    [/^rules\.(\w+)$/u, (rule = '') => say(RULES[rule], rule)],
    [
      /^reductions\[([^\]]+)\]\.rules\[([^\]]+)\]\.effect$/u,
      (reduction = '', rule = '') =>
        `${of(pack.reductions, reduction)}, ${say(REDUCED[rule], rule)}: ${say(TAILS.reduction)}`,
    ],
    [/^readings\[([^\]]+)\]\.total$/u, (reading = '') => `${of(pack.readings, reading)}: ${say(TAILS.reading)}`],
    [
      /^readings\[([^\]]+)\]\.criteria\[?\.?([^\]]+)\]?$/u,
      (reading = '', criterion = '') =>
        `${of(pack.readings, reading)} – ${of(pack.criteria, criterion)}: ${say(TAILS.reading)}`,
    ],
    [/^conditions\[([^\]]+)\]\.needs\[\d+\]$/u, (condition = '') => of(pack.conditions, condition)],
    [
      /^transition\[([^\]]+)\]\.becomes$/u,
      (rule = '') => {
        const found = pack.transition.find((one) => one.id === rule);
        return `${[...(found?.formerClasses ?? []), ...(found?.names ?? [])].join(', ')}: ${say(TAILS.becomes)}`;
      },
    ],
  ];
  for (const [pattern, words] of forms) {
    const match = pattern.exec(path);
    if (match) return words(...match.slice(1));
  }
  return undefined;
};
