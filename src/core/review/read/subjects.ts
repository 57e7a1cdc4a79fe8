/** What a sentence says that a figure is of: the words before it, or of what is counted those behind. */
import { NOT_COUNTED } from '#core/review/read/counted.ts';
import type { Found } from '#core/review/read/found.ts';
import { phrasesOf } from '#core/review/read/phrases.ts';
import { GAP, TOKEN, type Tokens } from '#core/review/read/tokens.ts';
import type { UnitsOfMeasure } from '#core/value/measure-unit.ts';

export const endsSentence = (tokens: Tokens, at: number): boolean =>
  (tokens.is(at, '.') || tokens.is(at, '!') || tokens.is(at, '?')) &&
  (at + 1 >= tokens.count || tokens.gap[at + 1] !== GAP.none);
export const endsClause = (tokens: Tokens, at: number): boolean => tokens.is(at, ';') || endsSentence(tokens, at);

export const isBoundary = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TOKEN.sign && !['/', '-', '–', '&', '%', '"', '“', '”'].includes(tokens.lower[at] ?? '');

const LONGEST_SUBJECT = 14;
const LONGEST_OBJECT = 8;
/** Words that lead to a figure or away from one, and are of none. */
const LEADS: ReadonlySet<string> = new Set(
  (
    'và là đạt có với được gồm trong đó còn thì cụ thể đến nay đã bằng về trên tăng giảm ước tính vẫn mới chỉ thêm ' +
    'vượt chiếm tương đương gấp lên xuống nhưng song khi'
  ).split(' '),
);

/** Words with which a sentence turns to what it is about. */
const TURNS = phrasesOf<true>(
  [
    'đáng chú ý',
    'đáng ghi nhận',
    'đáng kể là',
    'đặc biệt là',
    'nổi bật',
    'tiêu biểu',
    'điển hình',
    'nhìn chung',
    'bên cạnh đó',
    'ngoài ra',
    'đồng thời',
    'qua đó',
    'từ đó',
    'nhờ đó',
    'theo đó',
    'như vậy',
    'hiện nay',
    'tính chung',
    'riêng',
    'kết quả là',
    'có thể nói',
    'cụ thể là',
    'cụ thể như',
  ].map((words) => [words, true]),
);
/** Behind a turn: "nổi bật là", "tiêu biểu như". */
const BEHIND_TURN: ReadonlySet<string> = new Set(['là', 'nhất', 'như', 'có', 'ở']);

/** What goes on with a sentence behind the figure before: "90% dự toán và bằng 110%". */
const JOINS: ReadonlySet<string> = new Set('và tăng giảm đạt bằng chiếm còn nhưng trong vượt gấp tương'.split(' '));
/** A figure behind these is that of the words before, also where something is counted. */
const RESULTS: ReadonlySet<string> = new Set(['đạt', 'là', 'ước', 'bằng', 'tới']);

/** `after`: where the figure before ends, or the sentence begins; "" where it is of what that one is of. */
export const subjectOf = (
  tokens: Tokens,
  { from, behind, unit, kind }: Found,
  units: UnitsOfMeasure,
  after: number,
): string => {
  const counts = kind === 'quantity' && unit !== undefined && (units.get(unit)?.kind ?? 'count') === 'count';
  if (!counts || unit === 'năm') return wordsBefore(tokens, from, after);
  const object = wordsBehind(tokens, behind);
  const before = object === '' && isResult(tokens, from) ? wordsBefore(tokens, from, after) : '';
  return before === '' ? `${unit} ${object}`.trim() : before;
};

/** "đạt 25.000 con", "ước đạt 25.000 con". */
const isResult = (tokens: Tokens, from: number): boolean => {
  for (let at = from - 1; at < tokens.count && !tokens.isNumber(at); at += 1)
    if (RESULTS.has(tokens.lower[at] ?? '')) return true;
  return false;
};

/** The words of the clause before a figure; where it begins a clause or a bracket, those before that. */
const wordsBefore = (tokens: Tokens, from: number, after: number): string => {
  let stop = from;
  for (let turn = 0; turn < 2; turn += 1) {
    const least = turn === 0 ? behindObject(tokens, after, stop) : 0;
    let start = stop;
    while (start > least && stop - start < LONGEST_SUBJECT && !isBoundary(tokens, start - 1)) start -= 1;
    const boundary = start - 1;
    let end = stop;
    // Where room ends within a day or a number, the next word begins it.
    if (stop - start === LONGEST_SUBJECT) while (start < end && tokens.isTight(start)) start += 1;
    start = behindLeads(tokens, start, end);
    while (end > start && LEADS.has(tokens.lower[end - 1] ?? '')) end -= 1;
    if (turn === 1 && hasFigure(tokens, start, end)) return '';
    if (end > start || boundary < least || endsClause(tokens, boundary)) return tokens.words(start, end);
    stop = tokens.is(boundary, ')') ? bracketStart(tokens, boundary) : boundary;
  }
  return '';
};

/** Behind what the figure before is of, "dự toán", where the sentence goes on. */
const behindObject = (tokens: Tokens, after: number, stop: number): number => {
  if (after === 0 || endsSentence(tokens, after - 1)) return after;
  let at = after;
  while (at < stop && !JOINS.has(tokens.lower[at] ?? '') && !isBoundary(tokens, at)) at += 1;
  return at;
};

const behindLeads = (tokens: Tokens, from: number, end: number): number => {
  let start = from;
  for (let before = -1; before !== start && start < end;) {
    before = start;
    while (start < end && LEADS.has(tokens.lower[start] ?? '')) start += 1;
    const turn = TURNS.from(tokens, start);
    if (turn && turn.end <= end) start = turn.end;
    if (turn) while (start < end && BEHIND_TURN.has(tokens.lower[start] ?? '')) start += 1;
  }
  return start;
};

const LONGEST_BRACKET = 24;

/** "tổng sản phẩm (GRDP) tăng": where the bracket begins that ends there. */
const bracketStart = (tokens: Tokens, end: number): number => {
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_BRACKET; at -= 1) if (tokens.is(at, '(')) return at;
  return end;
};

/** Whether another figure stands there: then what it is of is what this one is of. */
const hasFigure = (tokens: Tokens, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1)
    if (tokens.isNumber(at) && !/^(?:19|20)\d\d$/u.test(tokens.raw(at))) return true;
  return false;
};

const wordsBehind = (tokens: Tokens, behind: number): string => {
  let end = behind;
  while (
    end < tokens.count &&
    end - behind < LONGEST_OBJECT &&
    tokens.isWord(end) &&
    !NOT_COUNTED.has(tokens.lower[end] ?? '')
  )
    end += 1;
  return tokens.words(behind, end);
};
