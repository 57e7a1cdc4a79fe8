/** Laws as a text cites them: by their names, with year, day or symbol. */
import { behindSymbol, symbolAt, type Citation } from '#core/review/read/citations.ts';
import { phrasesOf } from '#core/review/read/phrases.ts';
import { timeAt } from '#core/review/read/times.ts';
import { GAP, type Tokens } from '#core/review/read/tokens.ts';

/** Names of laws that are cited without year and day as well. */
const LAWS = phrasesOf<true>(
  [
    'Đất đai',
    'Đầu tư công',
    'Đầu tư',
    'Đầu tư theo phương thức đối tác công tư',
    'Xây dựng',
    'Quy hoạch',
    'Quy hoạch đô thị',
    'Quy hoạch đô thị và nông thôn',
    'Ngân sách nhà nước',
    'Tổ chức chính quyền địa phương',
    'Tổ chức Chính phủ',
    'Bảo vệ môi trường',
    'Đấu thầu',
    'Nhà ở',
    'Kinh doanh bất động sản',
    'Giáo dục',
    'Giáo dục nghề nghiệp',
    'Khám bệnh, chữa bệnh',
    'Bảo hiểm xã hội',
    'Bảo hiểm y tế',
    'Cư trú',
    'Hộ tịch',
    'Giao thông đường bộ',
    'Trật tự, an toàn giao thông đường bộ',
    'Đường bộ',
    'Thanh tra',
    'Phòng, chống tham nhũng',
    'Phòng cháy và chữa cháy',
    'Phòng cháy, chữa cháy',
    'Cán bộ, công chức',
    'Viên chức',
    'Lâm nghiệp',
    'Thủy lợi',
    'Tài nguyên nước',
    'Khoáng sản',
    'Di sản văn hóa',
    'Du lịch',
    'Hợp tác xã',
    'Doanh nghiệp',
    'Quản lý thuế',
    'Kế toán',
    'Thống kê',
    'Lưu trữ',
    'Tiếp công dân',
    'Khiếu nại',
    'Tố cáo',
    'Tiếp cận thông tin',
    'Dân sự',
    'Hình sự',
    'Lao động',
    'Giám sát',
    'Hoạt động giám sát của Quốc hội và Hội đồng nhân dân',
    'Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
    'Ban hành văn bản quy phạm pháp luật',
    'Xử lý vi phạm hành chính',
    'Thi đua, khen thưởng',
    'Nghĩa vụ quân sự',
    'Dân quân tự vệ',
    'Thực hiện dân chủ ở cơ sở',
    'Đê điều',
    'Thủy sản',
    'Chăn nuôi',
    'Trồng trọt',
    'Điện lực',
    'Viễn thông',
    'Giao dịch điện tử',
    'Quản lý, sử dụng tài sản công',
    'Thực hành tiết kiệm, chống lãng phí',
    'Mặt trận Tổ quốc Việt Nam',
    'Bình đẳng giới',
    'Trẻ em',
    'Công nghệ thông tin',
    'An toàn thông tin mạng',
    'An ninh mạng',
    'Giáo dục đại học',
    'Việc làm',
    'Người cao tuổi',
    'Người khuyết tật',
    'Thể dục, thể thao',
    'Dược',
    'An toàn thực phẩm',
    'Quốc phòng',
    'Công an nhân dân',
    'Phòng thủ dân sự',
    'Phòng, chống thiên tai',
    'Phòng, chống ma túy',
    'Căn cước',
    'Giá',
    'Công chứng',
    'Hòa giải ở cơ sở',
    'Phổ biến, giáo dục pháp luật',
    'Tổ chức Quốc hội',
    'Hỗ trợ doanh nghiệp nhỏ và vừa',
    'Kiến trúc',
    'Đa dạng sinh học',
  ].map((name) => [name, true] as const),
);

/** Words that a name of a law has at most, and one that amends others. */
const LONGEST_NAME = 16;
const LONGEST_AMENDING = 48;

/**
 * Where the name of a law ends that nobody knows, or that amends others: before its year, its day or its number;
 * undefined where none of them follows.
 */
const nameEnd = (tokens: Tokens, from: number): number | undefined => {
  const amends = tokens.is(from, 'sửa') && tokens.is(from + 1, 'đổi');
  if (!amends && (tokens.capital[from] ?? 0) !== 1) return undefined;
  const most = from + (amends ? LONGEST_AMENDING : LONGEST_NAME);
  for (let at = from; at < tokens.count && at < most; at += 1) {
    if (tokens.gap[at] === GAP.part || (!tokens.isWord(at) && !tokens.is(at, ','))) return undefined;
    if (tokens.is(at, 'số') && !tokens.isNumber(at + 1)) continue;
    const isTime = (tokens.is(at, 'năm') || tokens.is(at, 'ngày')) && timeAt(tokens, at)?.value !== undefined;
    if (at > from && (isTime || tokens.is(at, 'số'))) return tokens.is(at - 1, ',') ? at - 1 : at;
  }
  return undefined;
};

const isDated = (tokens: Tokens, at: number): boolean =>
  tokens.is(at, 'năm') || tokens.is(at, 'ngày') || (tokens.isNumber(at) && /^(?:19|20)\d\d$/u.test(tokens.raw(at)));

/** Words of a person, a house or a subject, not of an act. */
const NO_LAWS: ReadonlySet<string> = new Set(['sư', 'pháp', 'gia', 'học', 'định', 'lệ']);

/** "Luật Đất đai năm 2024", "Bộ luật Dân sự", "Hiến pháp năm 2013": beginning at a word. */
export const lawAt = (tokens: Tokens, at: number): Citation | undefined => {
  if ((tokens.capital[at] ?? 0) === 0) return undefined;
  const isCode = tokens.is(at, 'bộ') && tokens.is(at + 1, 'luật');
  const isConstitution = tokens.is(at, 'hiến') && tokens.is(at + 1, 'pháp');
  if (!isCode && !isConstitution && !tokens.is(at, 'luật')) return undefined;
  const from = at + (isCode || isConstitution ? 2 : 1);
  if (NO_LAWS.has(tokens.lower[from] ?? '')) return undefined;
  const listed = LAWS.from(tokens, from)?.end;
  // In small letters it is a law where its year or its day follows: "Luật bảo vệ môi trường 2014".
  const isNamed = (tokens.capital[from] ?? 0) > 0 || (listed !== undefined && isDated(tokens, listed));
  const known = isNamed ? listed : undefined;
  const end = isConstitution ? from : (known ?? nameEnd(tokens, from));
  if (end === undefined) return undefined;
  const name = { end };
  const numbered = tokens.is(end, 'số') ? symbolAt(tokens, end + 1) : undefined;
  if (numbered) return withSymbol(tokens, at, numbered);
  const yearFrom = tokens.is(name.end, ',') ? name.end + 1 : name.end;
  const time = tokens.is(yearFrom, 'năm') || tokens.is(yearFrom, 'ngày') ? timeAt(tokens, yearFrom) : undefined;
  const bare =
    !time && yearFrom === name.end && tokens.isNumber(name.end) && /^(?:19|20)\d\d$/u.test(tokens.raw(name.end));
  const words = tokens.words(at, name.end);
  const year = time?.value?.slice(0, 4) ?? (bare ? tokens.raw(name.end) : undefined);
  return {
    times: time ? [time] : [],
    citation: {
      kind: 'citation',
      from: at,
      behind: time?.behind ?? (bare ? name.end + 1 : name.end),
      value: year ? `${words} ${year}` : words,
      documentType: isConstitution ? 'Hiến pháp' : 'Luật',
      ...(time?.kind === 'date' && time.value && { day: time.value }),
    },
  };
};

/** "Luật Đầu tư công số 49/2014/QH13 ngày 18/6/2014". */
const withSymbol = (
  tokens: Tokens,
  at: number,
  { symbol, behind: end }: NonNullable<ReturnType<typeof symbolAt>>,
): Citation => {
  const { behind, times, day, issuer } = behindSymbol(tokens, end);
  return {
    times,
    citation: {
      kind: 'citation',
      from: at,
      behind,
      value: symbol.text,
      family: symbol.family,
      documentType: 'Luật',
      ...(day && { day }),
      ...(issuer && { issuer }),
    },
  };
};
