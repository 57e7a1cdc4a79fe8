/** A number with a space in it: "3. 531 tỷ đồng", "155 ,5 tỷ đồng". */
import { GAP, type Tokens } from '#core/review/read/tokens.ts';
import type { Finding } from '#core/review/remark.ts';

const GROUP = 3;
/** Behind these words a number names one of several, and what follows is another thing. */
const NAMING: ReadonlySet<string> = new Set(
  'số tổ thôn khu phố ngõ khối xóm bản mục điều khoản điểm quý tháng năm ngày khóa kỳ lần hạng cấp loại lớp tiểu'.split(
    ' ',
  ),
);
/** Behind these a number tells how much, so that a comma before a digit is its own. */
const AMOUNTING: ReadonlySet<string> = new Set(
  'đạt là thu chi trên khoảng hơn gần ước bằng tăng giảm còn tới vốn quá'.split(' '),
);
/** Of these there are fractions. */
const MEASURED: ReadonlySet<string> = new Set('tỷ tỉ triệu nghìn ngàn % ha km m² m³ tấn tạ'.split(' '));

/** At a number whose group, or whose fraction, stands apart. */
export const numberGaps = (tokens: Tokens): readonly Finding[] => {
  const findings: Finding[] = [];
  for (let at = 1; at + 2 < tokens.count; at += 1) {
    const sign = tokens.lower[at + 1];
    if (!tokens.isNumber(at) || !tokens.isNumber(at + 2) || (sign !== '.' && sign !== ',')) continue;
    if (!isParted(tokens, at, sign)) continue;
    const [start, end] = [tokens.start[at] ?? 0, tokens.end[at + 2] ?? 0];
    const suggestion = `${tokens.raw(at)}${sign}${tokens.raw(at + 2)}`;
    findings.push({ rule: 'number.space', start, end, suggestion, data: { words: tokens.words(at, at + 3) } });
  }
  return findings;
};

const isParted = (tokens: Tokens, at: number, sign: '.' | ','): boolean => {
  const gaps = [tokens.gap[at + 1], tokens.gap[at + 2]];
  if (gaps.every((gap) => gap === GAP.none) || gaps.some((gap) => (gap ?? GAP.part) > GAP.space)) return false;
  if (!/^\d{1,3}$/u.test(tokens.raw(at)) || NAMING.has(tokens.lower[at - 1] ?? '')) return false;
  const [behind, next] = [tokens.raw(at + 2), tokens.lower[at + 3] ?? ''];
  // A sentence that ends with a number, and one that begins with one: nobody writes that with a unit in small letters.
  if (sign === '.') return tokens.isWord(at - 1) && /^\d{3}(?:,\d+)?$/u.test(behind) && isSmallWord(tokens, at + GROUP);
  return (
    /^\d{1,3}$/u.test(behind) &&
    MEASURED.has(next) &&
    (gaps[0] === GAP.space || AMOUNTING.has(tokens.lower[at - 1] ?? ''))
  );
};

const isSmallWord = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '%') || (tokens.isWord(at) && tokens.capital[at] === 0);
