/** Words of a passage: spelling, what stands twice, abbreviations, spaces. */
import { CLASS, letterClasses } from '#core/review/read/letters.ts';
import { GAP, TOKEN, type Tokens } from '#core/review/read/tokens.ts';
import type { Finding } from '#core/review/remark.ts';
import { phrasesOf } from '#core/review/read/phrases.ts';
import { CONFUSED, ENDS_ANOTHER } from '#core/review/spelling/confused-words.ts';
import { ABBREVIATIONS, FOREIGN } from '#core/review/spelling/known-words.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { meantSyllable } from '#core/review/spelling/meant-syllable.ts';
import { isSyllable, lostMarks, partedSyllables } from '#core/review/spelling/syllables.ts';

/** Words that a sentence does not have twice in a row; many others may ("xanh xanh", "dần dần"). */
const NEVER_TWICE: ReadonlySet<string> = new Set(
  (
    'của và các là về đã được trong cho với những tại theo đến từ trên để do có này ' +
    'đó không bị bởi khi nếu thì mà hoặc sẽ đang ra vào việc sự công thực hiện trên nhằm gồm'
  ).split(' '),
);
/** The first may end a word and the second begin the next, "thành công | công tác": by what stands before. */
const MAY_END: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    công: 'thành phân thi gia khởi nhân tấn bãi đình tiền tư vụ sản chi nợ bất vô thủ hữu quân kỳ',
    sự: 'nhân thời hình dân quân lịch phụng thế tâm tự công',
    việc: 'công làm sự giúp nghỉ thôi xin nhận chạy giao',
    thực: 'hiện thiết xác trung lương sự trưởng',
    hiện: 'thực thể phát tái xuất biểu',
  }).map(([word, before]) => [word, new Set(before.split(' '))]),
);
const LONGEST_REPEAT = 8;

/** "về huy động về huy động": the same words at once again. */
export const repeats = (tokens: Tokens): readonly Finding[] => {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const length = repeatAt(tokens, at);
    if (length === 0) continue;
    const suggestion = tokens.words(at, at + length);
    findings.push({
      rule: 'repeat.words',
      start: tokens.start[at] ?? 0,
      end: tokens.end[at + 2 * length - 1] ?? 0,
      suggestion,
      data: { words: suggestion },
    });
    at += 2 * length - 1;
  }
  return findings;
};

const repeatAt = (tokens: Tokens, at: number): number => {
  const first = tokens.lower[at];
  if (!tokens.isWord(at) || first === undefined) return 0;
  for (let length = 1; length <= LONGEST_REPEAT && at + 2 * length <= tokens.count; length += 1) {
    if (tokens.lower[at + length] !== first || !tokens.isWord(at + length)) continue;
    if (tokens.isTight(at + length) || (length === 1 && !isNeverTwice(tokens, at, first))) continue;
    let same = true;
    for (let step = 0; step < length && same; step += 1)
      same =
        tokens.isWord(at + step) &&
        tokens.lower[at + step] === tokens.lower[at + length + step] &&
        (step === 0 || tokens.gap[at + length + step] !== GAP.none);
    if (same && !isReduplication(tokens, at, length)) return length;
  }
  return 0;
};

const isNeverTwice = (tokens: Tokens, at: number, word: string): boolean =>
  NEVER_TWICE.has(word) && tokens.capital[at + 1] === 0 && MAY_END.get(word)?.has(tokens.lower[at - 1] ?? '') !== true;

/** "từng bước, từng bước" and the like are two words of one syllable each turned about. */
const isReduplication = (tokens: Tokens, at: number, length: number): boolean =>
  length === 2 && ['từng', 'ngày', 'năm', 'người', 'nhà', 'đi', 'từ'].includes(tokens.lower[at] ?? '');

/** "kinh tế KT-XH": an abbreviation behind the beginning of what it stands for. */
export const repeatedAbbreviations = (tokens: Tokens): readonly Finding[] => {
  const findings: Finding[] = [];
  for (let at = 2; at < tokens.count; at += 1) {
    if (tokens.capital[at] !== 2 || tokens.isTight(at)) continue;
    const joined =
      tokens.is(at + 1, '-') && tokens.isTight(at + 1) && tokens.capital[at + 2] === 2
        ? `${tokens.raw(at)}-${tokens.raw(at + 2)}`
        : tokens.raw(at);
    const meaning = ABBREVIATIONS.get(joined);
    if (meaning === undefined || meaning === '') continue;
    const words = meaning.toLowerCase().split(/[\s-]+/u);
    if (words.length < 3 || tokens.lower[at - 2] !== words[0] || tokens.lower[at - 1] !== words[1]) continue;
    findings.push({
      rule: 'repeat.abbreviation',
      start: tokens.start[at - 2] ?? 0,
      end: (tokens.start[at] ?? 0) + joined.length,
      suggestion: meaning,
      data: { abbreviation: joined, meaning },
    });
  }
  return findings;
};

const VIETNAMESE = /^[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]+$/u;
const PLAIN = /^[a-z]+$/u;
const VOWEL = /[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]/u;

/** Words that no Vietnamese syllable is; names and foreign words are left alone. */
export const spelling = (tokens: Tokens): readonly Finding[] => {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kind[at] !== TOKEN.word || !isChecked(tokens, at)) continue;
    const word = tokens.lower[at] ?? '';
    if (isSyllable(word)) continue;
    const finding = faultOf(word);
    if (!finding) continue;
    const { suggestion } = finding;
    findings.push({
      ...finding,
      start: tokens.start[at] ?? 0,
      end: tokens.end[at] ?? 0,
      ...(suggestion !== undefined && tokens.capital[at] === 1 && { suggestion: upperFirst(suggestion) }),
    });
  }
  return findings;
};

const isChecked = (tokens: Tokens, at: number): boolean => {
  const word = tokens.lower[at] ?? '';
  if (word.length < 2 || tokens.capital[at] === 2 || FOREIGN.has(word)) return false;
  // A name, or part of one; the first word of a sentence is looked at where it has marks.
  if (tokens.capital[at] === 1)
    return (
      !(tokens.capital[at + 1] ?? 0) && !(tokens.capital[at - 1] ?? 0) && !PLAIN.test(word) && !NAME_END.test(word)
    );
  // "ki-lô-oát", "U23-nam": parts of a word with hyphens; "abc@x.vn", "www.x.vn": addresses.
  const before = tokens.lower[at - 1] ?? '';
  const behind = tokens.lower[at + 1] ?? '';
  if (tokens.isTight(at) && at > 0 && ['-', '@', '.', '/', '_', ':', "'", '’'].includes(before)) return false;
  return !(tokens.isTight(at + 1) && ['-', '@', '_', "'", '’', '.', ':'].includes(behind) && tokens.isTight(at + 2));
};
/** Endings of names in other languages of Vietnam. */
const NAME_END = /(?:[klrs]|[kgnh]rông)$/u;

const faultOf = (word: string): Pick<Finding, 'rule' | 'suggestion' | 'data'> | undefined => {
  if (!VIETNAMESE.test(word) || !VOWEL.test(word)) return undefined;
  if (PLAIN.test(word))
    return lostMarks(word) && word.length > 3 ? { rule: 'spelling.marks', data: { word } } : undefined;
  const meant = meantSyllable(word);
  if (meant !== undefined) return { rule: 'spelling.syllable', suggestion: meant, data: { word } };
  const parted = partedSyllables(word);
  if (parted !== undefined) return { rule: 'spelling.joined', suggestion: parted, data: { word } };
  return { rule: 'spelling.syllable', data: { word } };
};

const CONFUSIONS = phrasesOf(CONFUSED);

/** "tập chung" for "tập trung". */
export const confusions = (tokens: Tokens): readonly Finding[] => {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const found = CONFUSIONS.from(tokens, at);
    // A name in capitals is its own.
    if (!found || (tokens.capital[at + 1] ?? 0) === 1) continue;
    const word = tokens.words(at, found.end);
    if (ENDS_ANOTHER.get(word.toLowerCase())?.has(tokens.lower[at - 1] ?? '')) continue;
    const isCapital = tokens.capital[at] === 1;
    findings.push({
      rule: 'spelling.confused',
      start: tokens.start[at] ?? 0,
      end: tokens.end[found.end - 1] ?? 0,
      suggestion:
        tokens.capital[at] === 2 ? found.value.toUpperCase() : isCapital ? upperFirst(found.value) : found.value,
      data: { word },
    });
    at = found.end - 1;
  }
  return findings;
};

const FORMS_ON_SECOND = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u;
const FORMS_ON_FIRST = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)$/u;

export interface TonePlaces {
  readonly first: Span[];
  readonly second: Span[];
}
interface Span {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Gathers words of the two ways to place a tone: "hòa", "hoà". */
export const tonePlaces = (tokens: Tokens, into: TonePlaces): void => {
  for (let at = 0; at < tokens.count; at += 1) {
    const word = tokens.lower[at] ?? '';
    if (word.length < 2 || tokens.kind[at] !== TOKEN.word) continue;
    const last = word.charCodeAt(word.length - 1);
    if (last < 0x61) continue;
    const span = { start: tokens.start[at] ?? 0, end: tokens.end[at] ?? 0, word: tokens.raw(at) };
    if (FORMS_ON_SECOND.test(word)) into.second.push(span);
    else if (FORMS_ON_FIRST.test(word)) into.first.push(span);
  }
};

/** "nội thị...Cắt", "xã,phường": no space behind the mark. */
export const spaces = (tokens: Tokens): readonly Finding[] => {
  const findings: Finding[] = [];
  for (let at = 1; at + 1 < tokens.count; at += 1) {
    const sign = tokens.lower[at] ?? '';
    if (tokens.kind[at] !== TOKEN.sign || !',;.:!?…'.includes(sign) || sign === '') continue;
    if (!tokens.isTight(at) || !tokens.isTight(at + 1) || !tokens.isWord(at + 1)) continue;
    const before = wordBefore(tokens, at);
    if (before === undefined || !isWordy(tokens, before) || !isWordy(tokens, at + 1)) continue;
    if (sign === ':' && tokens.is(at + 2, '/')) continue;
    if (sign === '.' && tokens.capital[at + 1] === 0 && tokens.capital[before] === 0 && isAddress(tokens, at)) continue;
    const start = tokens.start[before] ?? 0;
    const end = tokens.end[at + 1] ?? 0;
    const cut = (tokens.end[at] ?? 0) - start;
    const words = tokens.text.slice(start, end);
    findings.push({
      rule: 'typography.space',
      start,
      end,
      suggestion: `${words.slice(0, cut)} ${words.slice(cut)}`,
      data: { words },
    });
  }
  return findings;
};

/** The word before a run of signs: of "...". */
const wordBefore = (tokens: Tokens, at: number): number | undefined => {
  let before = at - 1;
  while (before >= 0 && at - before <= 4 && tokens.lower[before] === tokens.lower[at] && tokens.isTight(before))
    before -= 1;
  return tokens.isWord(before) ? before : undefined;
};

const isWordy = (tokens: Tokens, at: number): boolean => {
  const classes = letterClasses();
  const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
  return (
    length > 1 &&
    tokens.capital[at] !== 2 &&
    classes[tokens.text.charCodeAt((tokens.end[at] ?? 1) - 1)] === CLASS.small &&
    isSyllable(tokens.lower[at] ?? '')
  );
};

/** "bacan.gov.vn". */
const isAddress = (tokens: Tokens, at: number): boolean =>
  tokens.is(at + 2, '.') || tokens.is(at - 2, '.') || tokens.is(at - 2, '@');

const LONGEST_ABBREVIATION = 8;
const ROMAN = /^[IVXLC]+$/u;

/** Words of capitals that nobody explains; what defines one is told, too. `names`: in the order of the text. */
export const abbreviations = (
  tokens: Tokens,
  names: readonly { readonly start: number; readonly end: number }[],
  defined: Set<string>,
  used: Map<string, { start: number; end: number; count: number }>,
): void => {
  let next = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.capital[at] !== 2) continue;
    const word = tokens.raw(at);
    if (
      word.length < 2 ||
      word.length > LONGEST_ABBREVIATION ||
      /\d/u.test(word) ||
      ROMAN.test(word) ||
      ABBREVIATIONS.has(word) ||
      isSyllable(word)
    )
      continue;
    if (tokens.is(at - 1, '(') && (tokens.is(at + 1, ')') || tokens.is(at + 1, ';'))) defined.add(word);
    if (isExplainedBehind(tokens, at)) defined.add(word);
    if (tokens.is(at - 1, 'tắt') || tokens.is(at - 2, 'tắt')) defined.add(word);
    const start = tokens.start[at] ?? 0;
    while (next < names.length && (names[next]?.end ?? 0) <= start) next += 1;
    if ((names[next]?.start ?? Infinity) <= start || isPart(tokens, at)) continue;
    const known = used.get(word);
    if (known) known.count += 1;
    else used.set(word, { start, end: tokens.end[at] ?? 0, count: 1 });
  }
};

const FEWEST_WORDS = 3;

/** "DTI (Bộ chỉ số đánh giá chuyển đổi số)": words in a bracket, not a number or another abbreviation. */
const isExplainedBehind = (tokens: Tokens, at: number): boolean => {
  if (!tokens.is(at + 1, '(')) return false;
  let words = 0;
  for (let next = at + 2; tokens.isWord(next) && tokens.capital[next] !== 2; next += 1) words += 1;
  return words >= FEWEST_WORDS;
};

/** Within a symbol, a name in capitals or a heading of capitals. */
const isPart = (tokens: Tokens, at: number): boolean => {
  const tight = (place: number): boolean =>
    tokens.isTight(place) && ['-', '/', '&', '.', '_'].includes(tokens.lower[place === at ? at - 1 : at + 1] ?? '');
  return (
    (at > 0 && tight(at)) || tight(at + 1) || (tokens.capital[at - 1] ?? 0) > 0 || (tokens.capital[at + 1] ?? 0) > 0
  );
};
