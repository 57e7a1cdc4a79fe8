/** Places, enterprises and works as a text names them: a common noun and a name with capitals. */
import { AGENCY_WORDS, agencyAt, nameEnd } from '#core/review/read/agencies.ts';
import type { ClaimKind } from '#core/review/claim.ts';
import type { Found } from '#core/review/read/found.ts';
import { phrasesOf } from '#core/review/read/phrases.ts';
import type { Tokens } from '#core/review/read/tokens.ts';

const PLACES = [
  'tỉnh',
  'thành phố',
  'TP',
  'huyện',
  'quận',
  'thị xã',
  'thị trấn',
  'phường',
  'xã',
  'thôn',
  'xóm',
  'ấp',
  'bản',
  'buôn',
  'làng',
  'tổ dân phố',
  'TDP',
  'khu phố',
  'khối phố',
  'sông',
  'suối',
  'núi',
  'đảo',
  'quần đảo',
  'vịnh',
  'đèo',
  'thác',
  'đồi',
  'vùng',
  'đặc khu',
] as const;
const PARTIES = [
  'Công ty',
  'Công ty CP',
  'Công ty Cổ phần',
  'Công ty TNHH',
  'Công ty TNHH MTV',
  'Công ty trách nhiệm hữu hạn',
  'Tổng Công ty',
  'Tổng công ty',
  'Tập đoàn',
  'Doanh nghiệp tư nhân',
  'DNTN',
  'Hợp tác xã',
  'HTX',
  'Ngân hàng',
  'Liên danh',
  'Quỹ',
] as const;
const WORKS = [
  'cầu',
  'đường',
  'tuyến đường',
  'phố',
  'trường',
  'trường mầm non',
  'trường tiểu học',
  'trường THCS',
  'trường THPT',
  'trường trung học cơ sở',
  'trường trung học phổ thông',
  'trường tiểu học và THCS',
  'dự án',
  'công trình',
  'chợ',
  'nhà máy',
  'khu đô thị',
  'khu đô thị mới',
  'khu dân cư',
  'cụm công nghiệp',
  'khu công nghiệp',
  'CCN',
  'KCN',
  'KĐT',
  'KDC',
  'sân vận động',
  'kè',
  'hồ',
  'hồ chứa nước',
  'đập',
  'công viên',
  'nghĩa trang',
  'bệnh viện',
  'trung tâm y tế',
  'trạm y tế',
  'nhà văn hóa',
  'quảng trường',
  'trung tâm thương mại',
  'khu du lịch',
  'khu tái định cư',
  'bến xe',
  'cảng',
  'sân bay',
  'cao tốc',
  'quốc lộ',
  'QL',
  'tỉnh lộ',
  'đường tỉnh',
  'thủy điện',
  'nhà máy thủy điện',
  'nhà máy nước',
  'đồ án',
  'đồ án quy hoạch',
  'phân khu',
  'tượng đài',
  'bảo tàng',
  'thư viện',
  'hầm',
  'nút giao',
  'kênh',
] as const;

const HEADS = phrasesOf<ClaimKind>([
  ...PLACES.map((head) => [head, 'place'] as const),
  ...PARTIES.map((head) => [head, 'party'] as const),
  ...WORKS.map((head) => [head, 'work'] as const),
]);

/** Words within the names of enterprises and works that need no capital. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'cổ phần trách nhiệm hữu hạn một thành viên đầu tư xây dựng và thương mại phát triển bất động sản dịch vụ sản xuất tài chính cấp thoát nước môi trường đô thị khai thác khoáng du lịch ' +
    'kỹ thuật công nghệ lực nghiệp nông lâm thủy giao thông tổng hợp tư vấn thiết kế tập đoàn mầm non tiểu học trung cơ sở phổ thông cải tạo nâng mở rộng đường cầu trường khu dân cư nhà máy sân vận động tỉnh chợ mới - ' +
    'kè chống sạt lở hồ chứa nước hạ tầng trạm bơm tái định cư cụm chứa bảo vệ trụ sở trung tâm văn hóa bệnh viện kết nối tuyến từ đến vào ven dọc nội thị liên đi quốc lộ nông thôn số điểm'
  ).split(' '),
);
const LONGEST = 16;

/** "tổ 5", "tổ 11B", "thôn 3": a place by its number. */
const NUMBERED = phrasesOf<true>(
  ['tổ', 'thôn', 'xóm', 'ấp', 'bản', 'khu phố', 'tổ dân phố', 'buôn', 'khối', 'khu'].map(
    (head) => [head, true] as const,
  ),
);

const found = (tokens: Tokens, kind: ClaimKind, from: number, behind: number): Found => ({
  kind,
  from,
  behind,
  value: tokens.words(from, behind),
});

/**
 * The name that begins at a token: of a body, an enterprise, a work or a place; what follows a list of the same kind
 * comes with it.
 */
export const namesAt = (tokens: Tokens, at: number): readonly Found[] => {
  const agency = agencyAt(tokens, at);
  if (agency) return [found(tokens, 'agency', at, agency.behind)];
  const numbered = numberedPlace(tokens, at);
  if (numbered) return [numbered];
  const head = HEADS.from(tokens, at);
  if (!head || isNoHead(tokens, at)) return [];
  if (head.value === 'place') return placesAt(tokens, at, head.end);
  const behind = longNameEnd(tokens, head.end, head.value);
  return behind === undefined ? [] : [found(tokens, head.value, at, behind)];
};

/** Names that begin like a common noun. */
const NO_HEADS: ReadonlySet<string> = new Set([
  'trường chinh',
  'trường sa',
  'hồ chí',
  'đường lối',
  'bản đồ',
  'vùng i',
  'phố hiến',
]);

/** "Đường lối …"; "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": in capitals nothing tells society from a commune's name. */
const isNoHead = (tokens: Tokens, at: number): boolean => {
  const words = tokens.words(at, at + 2).toLowerCase();
  return (tokens.capital[at] === 1 && NO_HEADS.has(words)) || (tokens.capital[at] === 2 && words === 'xã hội');
};

const numberedPlace = (tokens: Tokens, at: number): Found | undefined => {
  const head = NUMBERED.from(tokens, at);
  if (!head) return undefined;
  let behind = head.end;
  if (!tokens.isNumber(behind) || !/^\d{1,3}(?:,\d{1,3})*$/u.test(tokens.raw(behind)) || tokens.isTight(behind))
    return undefined;
  behind += 1;
  if (tokens.isWord(behind) && tokens.isTight(behind) && tokens.lengthOf(behind) === 1) behind += 1;
  while (
    tokens.is(behind, ',') &&
    tokens.isNumber(behind + 1) &&
    /^\d{1,3}$/u.test(tokens.raw(behind + 1)) &&
    isListed(tokens, behind + 2)
  )
    behind += 2;
  // "tổ 5 hộ": then it is counted, unless a place follows.
  const place = HEADS.from(tokens, behind);
  const isNamed = place?.value === 'place' && (tokens.capital[place.end] ?? 0) > 0;
  if (!isNamed) {
    const isOpen =
      behind >= tokens.count ||
      !tokens.isWord(behind) ||
      tokens.capital[behind]! > 0 ||
      ENDS_NUMBERED.has(tokens.lower[behind] ?? '');
    return isOpen && !tokens.is(behind, '/') && !tokens.is(behind, '%')
      ? found(tokens, 'place', at, behind)
      : undefined;
  }
  return found(tokens, 'place', at, nameEnd(tokens, place.end, 4));
};
const ENDS_NUMBERED: ReadonlySet<string> = new Set([
  'và',
  'với',
  'đến',
  'tại',
  'có',
  'đã',
  'thuộc',
  'của',
  'là',
  'được',
  'đoạn',
  'trên',
  'do',
]);
const isListed = (tokens: Tokens, at: number): boolean =>
  !tokens.isWord(at) || ENDS_NUMBERED.has(tokens.lower[at] ?? '') || HEADS.from(tokens, at)?.value === 'place';

const MOST_LISTED = 12;

/** "các phường Xuất Hóa, Huyền Tụng và Đức Xuân": each of them is a place. */
const placesAt = (tokens: Tokens, at: number, name: number): readonly Found[] => {
  if ((tokens.capital[name] ?? 0) === 0 || tokens.isTight(name) || name >= tokens.count) return [];
  if (agencyAt(tokens, name)) return [];
  let behind = numberedEnd(tokens, nameEnd(tokens, name, 5));
  if (behind === name) return [];
  const list = [found(tokens, 'place', at, behind)];
  const several = tokens.is(at - 1, 'các') || tokens.isNumber(at - 1) || tokens.is(at - 1, 'hai');
  while (several && list.length < MOST_LISTED && (tokens.is(behind, ',') || tokens.is(behind, 'và'))) {
    const next = behind + 1;
    if (agencyAt(tokens, next) || (tokens.capital[next] === 0 && HEADS.from(tokens, next))) break;
    const end = numberedEnd(tokens, nameEnd(tokens, next, 5));
    if (end === next) break;
    list.push(found(tokens, 'place', next, end));
    behind = end;
  }
  return list;
};

/** "4 phường nội thị (Đức Xuân, Sông Cầu, Phùng Chí Kiên)": those that a figure counts; `behind`: where it ends. */
export const countedPlaces = (tokens: Tokens, behind: number): readonly Found[] => {
  if (HEADS.from(tokens, behind - 1)?.value !== 'place') return [];
  let open = behind;
  while (open - behind < 3 && tokens.isWord(open) && tokens.capital[open] === 0) open += 1;
  if (!tokens.is(open, '(')) return [];
  const list: Found[] = [];
  for (let next = open + 1; list.length < MOST_LISTED;) {
    if ((tokens.capital[next] ?? 0) === 0 || agencyAt(tokens, next)) return [];
    const end = numberedEnd(tokens, nameEnd(tokens, next, 5));
    list.push(found(tokens, 'place', next, end));
    if (tokens.is(end, ')')) return list.length > 1 ? list : [];
    if (end === next || !(tokens.is(end, ',') || tokens.is(end, 'và'))) return [];
    next = end + 1;
  }
  return [];
};

/** "xã An Thạnh 3", never "xã An Thạnh 3 hộ": a number belongs to the name of a place where nothing is counted. */
const numberedEnd = (tokens: Tokens, end: number): number =>
  tokens.isNumber(end) && !tokens.isTight(end) && /^[1-9]$/u.test(tokens.raw(end)) && !isCounting(tokens, end + 1)
    ? end + 1
    : end;

/**
 * Where a name of capitals and fillers ends: behind its last capital or number; what a project builds is part of its
 * name.
 */
const longNameEnd = (tokens: Tokens, from: number, kind: ClaimKind): number | undefined => {
  let last: number | undefined;
  let filled = from;
  let capitals = 0;
  for (let at = from; at < tokens.count && at - from < LONGEST; at += 1) {
    if (tokens.isWord(at)) {
      const isCapital = tokens.capital[at]! > 0;
      if (!isCapital && !FILLERS.has(tokens.lower[at] ?? '')) break;
      if (isCapital && at > from && agencyAt(tokens, at)?.value.includes(' ')) break;
      if (JOINS.has(tokens.lower[at] ?? '') && (HEADS.from(tokens, at + 1) ?? !tokens.capital[at + 1])) break;
      filled = at + 1;
      if (isCapital) {
        last = at + 1;
        capitals += 1;
      }
      continue;
    }
    const numbered =
      last === at &&
      kind === 'work' &&
      tokens.isNumber(at) &&
      /^\d{1,3}$/u.test(tokens.raw(at)) &&
      !isCounting(tokens, at + 1);
    if (numbered) last = at + 1;
    else if (!(tokens.is(at, '-') || tokens.is(at, '–') || tokens.is(at, '&')) || (tokens.capital[at + 1] ?? 0) === 0)
      break;
    else if (tokens.isTight(at) && !(tokens.capital[at - 1] === 2 && tokens.capital[at + 1] === 2)) break;
  }
  if (last === undefined) return undefined;
  if (capitals === 1 && kind === 'work' && last === from + 1) return Math.max(last, filled);
  // "Công ty Đầu tư": a word of two syllables is not cut between them.
  return last < filled && FILLERS.has(tokens.lower[last - 1] ?? '') ? last + 1 : last;
};
const JOINS: ReadonlySet<string> = new Set(['và', 'từ', 'đến']);

const isCounting = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, '%') ||
  tokens.is(at, '/') ||
  (tokens.isWord(at) && tokens.capital[at] === 0 && !ENDS_NUMBERED.has(tokens.lower[at] ?? ''));

/** The words with which a name may begin. */
export const NAME_WORDS: readonly string[] = [...HEADS.firstWords, ...NUMBERED.firstWords, ...AGENCY_WORDS];
