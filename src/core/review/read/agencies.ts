/** Bodies of Party, state and the Front as a text names them. */
import { phrasesOf } from '#core/review/read/phrases.ts';
import { GAP, type Tokens } from '#core/review/read/tokens.ts';

export interface NameHit {
  readonly value: string;
  readonly behind: number;
}

/** `alone`: is a name by itself; else a name or a field of work must follow. */
type Head = 'alone' | 'field' | 'name';

const HEADS = phrasesOf<Head>([
  ...(
    [
      'UBND',
      'HĐND',
      'Ủy ban nhân dân',
      'Uỷ ban nhân dân',
      'Hội đồng nhân dân',
      'Ban Thường vụ',
      'Ban Chấp hành',
      'BCH',
      'BTV',
      'Thường trực',
      'Thành ủy',
      'Tỉnh ủy',
      'Huyện ủy',
      'Thị ủy',
      'Quận ủy',
      'Đảng ủy',
      'Thành uỷ',
      'Tỉnh uỷ',
      'Huyện uỷ',
      'Thị uỷ',
      'Quận uỷ',
      'Đảng uỷ',
      'Đảng bộ',
      'Thủ tướng Chính phủ',
      'Thủ tướng',
      'Chính phủ',
      'Quốc hội',
      'Ủy ban Thường vụ Quốc hội',
      'Bộ Chính trị',
      'Ban Bí thư',
      'Ban Chấp hành Trung ương',
      'Mặt trận Tổ quốc',
      'MTTQ',
      'Ủy ban Mặt trận Tổ quốc',
      'UBMTTQ',
      'Trung ương',
      'Văn phòng Chính phủ',
      'Ủy ban Kiểm tra',
      'UBKT',
      'Hội Nông dân',
      'Hội Phụ nữ',
      'Hội Liên hiệp Phụ nữ',
      'Hội Cựu chiến binh',
      'Liên đoàn Lao động',
      'Đoàn Thanh niên',
      'Kho bạc Nhà nước',
      'Kiểm toán Nhà nước',
      'Tòa án nhân dân',
      'Viện kiểm sát nhân dân',
      'Ban Chỉ huy Quân sự',
      'Bộ Chỉ huy Quân sự',
      'Bộ đội Biên phòng',
      'Công an',
      'Thường trực HĐND',
      'Thường trực Hội đồng nhân dân',
      'Ban Quản lý dự án',
      'Ban Quản lý dự án đầu tư',
      'Ban Quản lý dự án đầu tư xây dựng',
      'Ban Quản lý dự án đầu tư và xây dựng',
      'Ban Quản lý dự án đầu tư xây dựng công trình',
      'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông',
      'Ban Chỉ đạo',
      'Văn phòng',
      'Ban Tổ chức',
      'Ban Tuyên giáo',
      'Ban Dân vận',
      'Ban Nội chính',
      'Bảo hiểm xã hội',
      'Ngân hàng Chính sách xã hội',
      'Chủ tịch nước',
      'Chủ tịch UBND',
      'Văn phòng HĐND',
      'Văn phòng UBND',
    ] as const
  ).map((head) => [head, 'alone'] as const),
  ...(
    ['Sở', 'Bộ', 'Phòng', 'Cục', 'Tổng cục', 'Chi cục', 'Ban', 'Vụ', 'Hội', 'Ủy ban', 'Viện', 'Trung tâm'] as const
  ).map((head) => [head, 'field'] as const),
]);

/** Fields of work, in the words of the bodies that have them. */
const FIELDS = phrasesOf<true>(
  [
    'Xây dựng',
    'Kế hoạch',
    'Đầu tư',
    'Tài chính',
    'Tài nguyên',
    'Môi trường',
    'Nông nghiệp',
    'Phát triển nông thôn',
    'PTNT',
    'Giao thông vận tải',
    'Giao thông',
    'Công Thương',
    'Khoa học',
    'Công nghệ',
    'Thông tin',
    'Truyền thông',
    'Văn hóa',
    'Văn hoá',
    'Thể thao',
    'Du lịch',
    'Giáo dục',
    'Đào tạo',
    'Y tế',
    'Lao động',
    'Thương binh',
    'Xã hội',
    'Nội vụ',
    'Tư pháp',
    'Ngoại vụ',
    'Ngoại giao',
    'Công an',
    'Quốc phòng',
    'Dân tộc',
    'Tôn giáo',
    'Quản lý đô thị',
    'Kinh tế',
    'Hạ tầng',
    'Đô thị',
    'Thanh tra',
    'Thuế',
    'Thống kê',
    'Hải quan',
    'Kiểm lâm',
    'Thú y',
    'Chăn nuôi',
    'Trồng trọt',
    'Bảo vệ thực vật',
    'Thủy lợi',
    'Thủy sản',
    'Quản lý',
    'Quản lý thị trường',
    'Dân số',
    'Gia đình',
    'Trẻ em',
    'Quy hoạch',
    'Kiến trúc',
    'Đất đai',
    'Dự án',
    'KH&ĐT',
    'TN&MT',
    'NN&PTNT',
    'LĐ-TB&XH',
    'GD&ĐT',
    'VH-TT&DL',
    'TT&TT',
    'KH&CN',
    'GTVT',
    'Phát triển quỹ đất',
    'Văn hóa thể thao và truyền thông',
    'Hành chính công',
    'Phục vụ hành chính công',
    'Dịch vụ nông nghiệp',
    'Chính trị',
    'Tổ chức',
    'Kinh tế và Hạ tầng',
    'Công nghiệp',
    'Thương mại',
    'Đoàn kết',
    'Các khu công nghiệp',
    'Chữ thập đỏ',
    'Người cao tuổi',
    'Khuyến học',
    'Khuyến nông',
    'Kiểm soát bệnh tật',
    'Kỹ thuật',
    'Dạy nghề',
  ].map((field) => [field, true] as const),
);

/** Whose body it is: "tỉnh", "thành phố Bắc Kạn", "phường Đức Xuân". */
const LEVELS = phrasesOf<true>(
  [
    'tỉnh',
    'thành phố',
    'huyện',
    'thị xã',
    'quận',
    'phường',
    'xã',
    'thị trấn',
    'TP',
    'các cấp',
    'cấp tỉnh',
    'cấp huyện',
    'cấp xã',
    'Trung ương',
    'Việt Nam',
  ].map((level) => [level, true] as const),
);
const BODIES = phrasesOf<true>(
  (
    'Đảng bộ,Đảng ủy,Đảng uỷ,Tỉnh ủy,Tỉnh uỷ,Thành ủy,Thành uỷ,Huyện ủy,Huyện uỷ,Thị ủy,Thị uỷ,Quận ủy,Quận uỷ,Quốc hội,HĐND,UBND,' +
    'Hội đồng nhân dân,Ủy ban nhân dân,Uỷ ban nhân dân,Trung ương Đảng,Đảng Cộng sản'
  )
    .split(',')
    .map((body) => [body, true] as const),
);

/** Words that end a name also where a heading has capitals only. */
const NEVER_NAMES: ReadonlySet<string> = new Set(
  'tháng năm quý ngày về và của số khóa khoá giai đến trong theo với thực tại từ các những có là được do cho nhiệm kết tình báo công triển đã đang'.split(
    ' ',
  ),
);

/** Names of two parts whose dash may stand between spaces, as between two bodies. */
const DOUBLE_NAMES = phrasesOf<true>(
  ['Bà Rịa - Vũng Tàu', 'Bà Rịa – Vũng Tàu', 'Thừa Thiên - Huế', 'Thừa Thiên – Huế', 'Phan Rang - Tháp Chàm'].map(
    (name) => [name, true] as const,
  ),
);

/** Words with capitals from a token on, at most so many: a name. */
export const nameEnd = (tokens: Tokens, at: number, most = 6): number => {
  const double = tokens.capital[at]! > 0 ? DOUBLE_NAMES.from(tokens, at) : undefined;
  if (double) return double.end;
  let end = at;
  let dashes = 0;
  while (
    end < tokens.count &&
    end - at - dashes < most &&
    tokens.isWord(end) &&
    tokens.capital[end]! > 0 &&
    !(tokens.capital[end] === 2 && NEVER_NAMES.has(tokens.lower[end] ?? '')) &&
    (end === at || tokens.gap[end] !== GAP.none || tokens.is(end - 1, '-'))
  ) {
    end += 1;
    if (
      tokens.is(end, '-') &&
      tokens.isTight(end) &&
      tokens.isTight(end + 1) &&
      tokens.isWord(end + 1) &&
      tokens.capital[end + 1]! > 0
    ) {
      end += 1;
      dashes += 1;
    }
  }
  return end;
};

/**
 * "Văn hóa, Thể thao và Du lịch": fields joined by commas and "và". "Sở Tài chính, Xây dựng" lists two bodies, and
 * reads as one.
 */
const fieldsEnd = (tokens: Tokens, at: number): number => {
  const first = tokens.capital[at]! > 0 ? FIELDS.from(tokens, at) : undefined;
  if (!first) return at;
  let { end } = first;
  for (;;) {
    const joined = tokens.is(end, ',') || tokens.is(end, 'và') || tokens.is(end, '-') || tokens.is(end, '&');
    const next = joined && tokens.capital[end + 1]! > 0 ? FIELDS.from(tokens, end + 1) : FIELDS.from(tokens, end);
    if (!next) return end;
    ({ end } = next);
  }
};

const levelsEnd = (tokens: Tokens, at: number): number => {
  let end = at;
  for (let turn = 0; turn < 3; turn += 1) {
    const body = BODIES.from(tokens, end);
    const level = body ? undefined : LEVELS.from(tokens, end);
    if (body) ({ end } = body);
    else if (level) {
      const name = nameEnd(tokens, level.end, 4);
      end = name > level.end && !isHead(tokens, level.end) ? name : level.end;
    } else break;
  }
  return end;
};

const isHead = (tokens: Tokens, at: number): boolean => HEADS.from(tokens, at)?.value === 'alone';

/** The body whose name begins at a token. */
export const agencyAt = (tokens: Tokens, at: number): NameHit | undefined => {
  const head = HEADS.from(tokens, at);
  if (!head || (tokens.capital[at] ?? 0) === 0) return undefined;
  let behind = head.end;
  const fields = fieldsEnd(tokens, behind);
  if (head.value === 'field' && fields === behind) return undefined;
  behind = fields;
  behind = levelsEnd(tokens, behind);
  if (
    behind === head.end &&
    (tokens.capital[behind] ?? 0) > 0 &&
    tokens.gap[behind] !== GAP.none &&
    !isHead(tokens, behind)
  )
    behind = nameEnd(tokens, behind, 4);
  return { value: tokens.words(at, behind), behind };
};

/** The words with which the name of a body may begin. */
export const AGENCY_WORDS = HEADS.firstWords;
