/** Figures of a clause against each other: parts and their sum, shares, growth, ratios; how numbers are written. */
import { changeFindings } from '#core/review/check/changes.ts';
import { figuresOf, inScale, isShare, MEASURED, type Figure } from '#core/review/check/figure.ts';
import { partsAboveWhole } from '#core/review/check/part-of-whole.ts';
import { linkedFindings, ratioShareFindings } from '#core/review/check/shares.ts';
import { listSumFindings, sumFindings } from '#core/review/check/sums.ts';
import type { Finding } from '#core/review/remark.ts';
import type { ReadText } from '#core/review/read-claims.ts';
import { compareDecimals, decimal, plainDecimal } from '#core/value/decimal.ts';

/** What is part of a whole: nobody has more communes than there are. */
const PARTS_OF_WHOLE =
  /^(?:xã|phường|thị trấn|thôn|tổ|tổ dân phố|ấp|bản|buôn|xóm|khu phố|khu dân cư|hộ|hộ (?:dân|gia đình|nghèo|cận nghèo)|huyện|trường|trường học|chi bộ|tiêu chí|đơn vị|trạm y tế)$/u;

const ratioRemarks = (figures: readonly Figure[]): readonly Finding[] =>
  figures.flatMap(({ value, of, unit, start, end, text, approximation }): readonly Finding[] =>
    of !== undefined &&
    PARTS_OF_WHOLE.test(unit) &&
    approximation === undefined &&
    compareDecimals(plainDecimal(value), plainDecimal(of)) > 0
      ? [{ rule: 'ratio.above-one', start, end, data: { told: text } }]
      : [],
  );

const SHARE_OF_ALL =
  /^(?:tỷ lệ|tỉ lệ)\s+(?:số\s+)?(?:người|hộ|dân|xã|thôn|trường|trẻ|học sinh|phường|cán bộ|đường|phủ|bao phủ|che phủ|chất thải|rác)/iu;

const overHundred = (text: string, figures: readonly Figure[]): readonly Finding[] =>
  figures.flatMap(({ kind, value, unit, start, end, subject = '', text: told }): readonly Finding[] => {
    if (kind !== 'percentage' || unit !== '%' || compareDecimals(plainDecimal(value), decimal(100)) <= 0) return [];
    if (
      !SHARE_OF_ALL.test(subject) ||
      /^\s*(?:so|kế hoạch|KH|NQ|nghị quyết|dự toán|chỉ tiêu|mục tiêu)/iu.test(text.slice(end, end + 16))
    )
      return [];
    return [{ rule: 'percentage.above-hundred', start, end, data: { told, subject } }];
  });

const SIGNIFICANT = 3;

/** The digits that tell something: without zeros at both ends. */
const digitsOf = (value: string): string => value.replace('.', '').replace(/^0+/u, '').replace(/0+$/u, '');

/** The same digits with the point elsewhere: "155,5 tỷ đồng" and "1.555 tỷ đồng". */
const tenfold = (all: readonly Figure[]): readonly Finding[] => {
  const known = new Map<string, Figure>();
  const findings: Finding[] = [];
  for (const figure of all) {
    if (figure.unit !== 'đồng' && figure.unit !== 'ha' && figure.unit !== 'm²') continue;
    const digits = digitsOf(figure.value);
    if (digits.length < SIGNIFICANT) continue;
    const key = `${figure.unit} ${digits}`;
    const before = known.get(key);
    known.set(key, before ?? figure);
    if (!before || compareDecimals(plainDecimal(before.value), plainDecimal(figure.value)) === 0) continue;
    findings.push({
      rule: 'number.tenfold',
      start: figure.start,
      end: figure.end,
      data: { told: figure.text, other: before.text },
    });
  }
  return findings;
};

/** "155.5 tỷ đồng", "1,234 hộ": separators of another notation. */
const notation = (figures: readonly Figure[]): readonly Finding[] =>
  figures.flatMap(({ notation: other, start, end, text, value, scale = 0 }): readonly Finding[] =>
    other === undefined
      ? []
      : [
          {
            rule: 'number.notation',
            start,
            end,
            suggestion: text.replace(/\d[\d.,]*\d/u, inScale(plainDecimal(value), scale)),
            data: { told: text },
          },
        ],
  );

/** Behind a share stands what it is of ("95% đồng bào"), never an amount of money or a size. */
const OTHER_UNIT =
  /^\s*(?:(?:(?:nghìn |ngàn )?tỷ|triệu|nghìn|ngàn) (?:đồng|USD)|(?:ha|km|m²|m³|tấn|tạ)(?![\p{L}\p{M}]))/u;

/** "28,6% triệu đồng": per cent and an amount at once. */
const twoUnits = (text: string, figures: readonly Figure[]): readonly Finding[] =>
  figures.filter(isShare).flatMap(({ start, end }): readonly Finding[] => {
    const [unit] = OTHER_UNIT.exec(text.slice(end, end + 24)) ?? [];
    return unit === undefined
      ? []
      : [
          {
            rule: 'number.two-units',
            start,
            end: end + unit.length,
            data: { told: text.slice(start, end + unit.length) },
          },
        ];
  });

const COUNTED = /^(?:\D*\s)?0[1-9](?=\s)/u;
const BARE = /^(?:\D*\s)?[1-9](?=\s)/u;

/** "04 khu dân cư" beside "4 phường": the rarer way is told once. */
const leadingZeros = (all: readonly Figure[]): readonly Finding[] => {
  const counts = all.filter(
    ({ kind, of, to, scale, value }) =>
      kind === 'quantity' && of === undefined && to === undefined && scale === undefined && /^[1-9]$/u.test(value),
  );
  const padded = counts.filter(({ text }) => COUNTED.test(text));
  const bare = counts.filter(({ text, unit }) => BARE.test(text) && !MEASURED.test(unit));
  if (padded.length < 2 || bare.length === 0) return [];
  const rarer = bare.length <= padded.length ? bare : padded;
  const [first] = rarer;
  if (!first) return [];
  const suggestion = rarer === bare ? first.text.replace(/[1-9]/u, '0$&') : first.text.replace(/0(?=[1-9])/u, '');
  return [
    {
      rule: 'number.leading-zero',
      start: first.start,
      end: first.end,
      suggestion,
      data: {
        told: rarer.slice(0, 6).map(({ text }) => text),
        count: rarer.length,
        other: (rarer === bare ? padded : bare).slice(0, 3).map(({ text }) => text),
      },
    },
  ];
};
/** All remarks on the figures of a text. */
export const figureFindings = ({ text, passages }: ReadText): readonly Finding[] => {
  const all: Figure[] = [];
  const findings: Finding[] = [];
  for (const passage of passages) {
    const figures = figuresOf(passage);
    if (figures.length === 0) continue;
    for (const figure of figures) all.push(figure);
    const own = [
      ...sumFindings(text, figures),
      ...ratioShareFindings(text, figures),
      ...linkedFindings(text, passage, figures),
      ...changeFindings(text, passage, figures),
      ...ratioRemarks(figures),
      ...partsAboveWhole(text, figures),
      ...overHundred(text, figures),
      ...notation(figures),
      ...twoUnits(text, figures),
    ];
    for (const finding of own) findings.push(finding);
  }
  return [...findings, ...listSumFindings(text, passages), ...tenfold(all), ...leadingZeros(all)];
};
