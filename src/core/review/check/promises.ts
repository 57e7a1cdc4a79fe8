/** What headings and the title promise: causes, lessons, proposals, the aim; and limits that say nothing. */
import { figuresOf } from '#core/review/check/figure.ts';
import { rangeOf, sentenceAround, wordsOf, type Section } from '#core/review/check/sections.ts';
import type { Finding } from '#core/review/remark.ts';
import type { ReadPassage, ReadText } from '#core/review/read-claims.ts';

/** Any of these words, in lines. */
const anyOf = (...lines: readonly string[]): RegExp => new RegExp(`(?:${lines.join('|')})`, 'iu');

/** A thing that headings promise, how it is told, and of which headings it is not asked. */
interface Promised {
  readonly noun: string;
  readonly heading: RegExp;
  readonly answer: RegExp;
  readonly unless?: RegExp;
}

/** "do thành phố làm chủ đầu tư" */
const BY_WHOM = '[^.;,]{0,40}(?:làm chủ|chủ trì|quản lý|ban hành|tổ chức|thực hiện)';

/** How a task begins. */
const TASKS = anyOf(
  'tiếp tục|tập trung|đẩy mạnh|tăng cường|nâng cao|chỉ đạo|lãnh đạo|phấn đấu|rà soát|hoàn thành|hoàn thiện|xây dựng',
  'triển khai|thực hiện|huy động|chủ động|phối hợp với|đổi mới|phát huy|phát triển|quan tâm|quán triệt|tham mưu',
  'tổ chức|làm tốt|kiểm tra|bố trí|duy trì|thu hút|quản lý|giữ vững|bảo đảm|đảm bảo|xử lý|khắc phục|đề nghị',
  'tuyên truyền|vận động|cần|phải|sẽ',
);

const PROMISED: readonly Promised[] = [
  {
    noun: 'nguyên nhân',
    heading: /nguyên nhân/iu,
    // "do đó", "tự do" and "do thành phố làm chủ đầu tư" give no cause.
    answer: anyOf(
      'nguyên nhân|xuất phát từ|dẫn (?:đến|tới)|bởi',
      String.raw`(?<!trở )nên\s`,
      String.raw`(?<!\p{L})vì\s(?!vậy|thế)`,
      String.raw`(?<!\p{L})(?<!tự )do\s(?!đó|vậy|thế|${BY_WHOM})`,
    ),
    // Below a heading of causes alone all that stands is a cause.
    unless: /^\P{L}*(?:những |các |một số )?nguyên nhân(?!.*(?:bài học|kiến nghị|đề xuất|nhiệm vụ|giải pháp))/iu,
  },
  {
    noun: 'bài học kinh nghiệm',
    heading: /(?:bài học|kinh nghiệm)/iu,
    answer: /(?:bài học|kinh nghiệm|cần|phải|một là|thứ nhất)/iu,
  },
  {
    noun: 'kiến nghị, đề xuất',
    heading: /(?:kiến nghị|đề xuất)/iu,
    answer: /(?:kiến nghị|đề nghị|đề xuất|xem xét|quan tâm|trình|bố trí|cho phép|hỗ trợ|ban hành|chỉ đạo|sớm)/iu,
  },
  {
    noun: 'khó khăn, hạn chế',
    heading: /(?:^|[,;–-]\s*|\svà\s+)(?:những |các |một số )?(?:hạn chế|khó khăn|tồn tại|vướng mắc|yếu kém)/iu,
    answer: anyOf(
      'chậm|chưa|còn|thiếu|khó|hạn chế|hạn hẹp|vướng|thấp|yếu|kém|không|bất cập|tồn|ảnh hưởng|giảm|mỏng',
      'xuống cấp|ô nhiễm|quá tải|lúng túng|phức tạp|chồng chéo|nhỏ lẻ|manh mún|vi phạm|áp lực|tự phát',
      'đình trệ|gián đoạn|phát sinh|biến động|dịch bệnh|thiên tai|kéo dài|tăng cao',
    ),
    unless: /(?:tháo gỡ|khắc phục|giải quyết|xử lý|hỗ trợ|hộ|hoàn cảnh|vùng|đối tượng)\s/iu,
  },
  {
    noun: 'nhiệm vụ, giải pháp',
    heading: /(?:nhiệm vụ|giải pháp|phương hướng)/iu,
    answer: new RegExp(`(?<!(?:đã|được|việc|công tác) )${TASKS.source}(?!\\p{L})`, 'iu'),
    unless: /(?:kết quả|tình hình|thực hiện|triển khai|hoàn thành|đánh giá|chức năng)/iu,
  },
];

/** Kinds of results, and the words by which a text tells of each. */
const RESULTS: readonly Promised[] = [
  { noun: 'thu hút đầu tư', heading: /thu hút đầu tư/iu, answer: /(?:đầu tư|dự án|doanh nghiệp)/iu },
  {
    noun: 'giải phóng mặt bằng',
    heading: /(?:giải phóng mặt bằng|GPMB)/iu,
    answer: /(?:giải phóng|GPMB|mặt bằng|bồi thường|đền bù|thu hồi|tái định cư|đất sạch|bàn giao|kiểm đếm)/iu,
  },
  {
    noun: 'thu ngân sách',
    heading: /thu ngân sách/iu,
    answer: /(?:ngân sách|NSNN|tổng thu|số thu|nguồn thu|thu nội địa|thuế|dự toán)/iu,
  },
  { noun: 'giải ngân', heading: /giải ngân/iu, answer: /(?:giải ngân|thanh toán|kế hoạch vốn|cấp phát)/iu },
  {
    noun: 'cải cách hành chính',
    heading: /cải cách (?:thủ tục )?hành chính/iu,
    answer: /(?:cải cách|CCHC|thủ tục|TTHC|hồ sơ|một cửa|dịch vụ công)/iu,
  },
  { noun: 'giảm nghèo', heading: /giảm nghèo/iu, answer: /nghèo/iu },
  { noun: 'giải quyết việc làm', heading: /giải quyết việc làm/iu, answer: /(?:việc làm|lao động)/iu },
];

const PARTED = /(?:,|\svà\s)/u;

/** What of the things that a heading promises the words below it do not tell. */
const untold = (title: string, words: string): readonly string[] => {
  const things = PROMISED.filter(({ heading, unless }) => heading.test(title) && !unless?.test(title));
  const results =
    /^\P{L}*kết quả/iu.test(title) && PARTED.test(title) ? RESULTS.filter((one) => one.heading.test(title)) : [];
  const missed = results.filter(({ answer }) => !answer.test(words));
  return [
    ...things.filter(({ answer }) => !answer.test(words)),
    // Where none is told the text may name them otherwise.
    ...(missed.length < results.length ? missed : []),
  ].map(({ noun }) => noun);
};

export const headingFindings = (text: string, sections: readonly Section[]): readonly Finding[] =>
  sections.flatMap((section): readonly Finding[] => {
    const start = section.heading.words;
    const words = section.body
      .map((passage) =>
        passage === section.heading ? text.slice(section.titleEnd, rangeOf(passage).end) : wordsOf(text, passage),
      )
      .join(' ');
    if (section.title.length > 120) return [];
    if (
      words.trim() === '' &&
      section.title.length > 0 &&
      section.level <= 3 &&
      section.heading.style !== 'part' &&
      !/[.;]$/u.test(section.title)
    )
      return [{ rule: 'heading.unanswered', start, end: section.titleEnd, data: { heading: section.title, noun: '' } }];
    if (words.length <= 80) return [];
    return untold(section.title, words).map((noun) => ({
      rule: 'heading.unanswered',
      start,
      end: section.titleEnd,
      data: { heading: section.title, noun },
    }));
  });

const AIM = /(?:đạt (?:các |chuẩn )?(?:tiêu chí|chỉ tiêu)|đạt chuẩn)/iu;

const KIND = /^\W*(?:báo cáo|kế hoạch|chương trình|đề án|tờ trình)/iu;

/** The subject of the report: a line below or behind the word of its kind, and no sentence. */
const isTitle = (text: string, passages: readonly ReadPassage[], at: number): boolean => {
  const [own, before] = [passages[at], passages[at - 1]];
  if (!own || own.kind === 'heading') return false;
  const words = wordsOf(text, own);
  return (
    (KIND.test(words) || (before !== undefined && KIND.test(wordsOf(text, before)))) && !/[.;:…](?:\s|$)/u.test(words)
  );
};

/** A title whose aim is criteria, over a text that never says how many of them are met. */
export const aimFindings = (text: string, { passages }: ReadText): readonly Finding[] => {
  const head = passages
    .slice(0, 6)
    .find((passage, at) => AIM.test(wordsOf(text, passage)) && isTitle(text, passages, at));
  if (!head) return [];
  const words = wordsOf(text, head);
  const found = AIM.exec(words);
  if (!found || /đạt chuẩn/iu.test(found[0])) return [];
  const counted = passages.some((passage) =>
    figuresOf(passage).some(({ unit }) => unit === 'tiêu chí' || unit === 'chỉ tiêu' || unit === 'tiêu chuẩn'),
  );
  if (counted) return [];
  const start = rangeOf(head).start + found.index;
  return [
    {
      rule: 'aim.unanswered',
      start,
      end: start + found[0].length,
      data: { aim: lastWords(sentenceAround(words, found.index), 14) },
    },
  ];
};

const lastWords = (text: string, most: number): string => text.trim().split(/\s+/u).slice(-most).join(' ');

const LIMITS = /(?:hạn chế|tồn tại|khó khăn|vướng mắc|yếu kém)/iu;

/** Limits of which none tells when, how much or who. */
export const limitFindings = (sections: readonly Section[]): readonly Finding[] =>
  sections.flatMap((section): readonly Finding[] => {
    if (!LIMITS.test(section.title) || section.title.length > 120) return [];
    const items = section.body.filter(({ kind }) => kind === 'item' || kind === 'paragraph');
    const bare = items.every(({ claims }) => claims.every(({ kind }) => kind === 'list' || kind === 'footnote'));
    return items.length >= 2 && bare
      ? [
          {
            rule: 'limits.bare',
            start: section.heading.words,
            end: section.titleEnd,
            data: { heading: section.title, count: items.length },
          },
        ]
      : [];
  });
