/** Remarks of a review in words: what is wrong, why, and what to do. */
import type { Remark, Rule } from '#core/review/remark.ts';
import { abbreviated } from '#core/text/shortened.ts';
import type { Language } from '#words/language.ts';
import { LAYOUT_PARTS, LAYOUT_VALUES } from '#words/ui/report.ts';

interface Words {
  readonly vi: string;
  readonly en: string;
}

const TEMPLATES: Readonly<Record<Rule, Words>> = {
  'sum.differs': {
    vi: 'Các phần ({parts}) cộng lại được {sum}, không bằng {total}. Kiểm tra số tổng và từng phần.',
    en: 'The parts ({parts}) add up to {sum}, not to {total}. Check the total and each part.',
  },
  'percentage.differs': {
    vi: '{part} là {right}, không phải {told}. Kiểm tra tỷ lệ hoặc hai con số bên cạnh.',
    en: '{part} is {right}, not {told}. Check the share or the two numbers beside it.',
  },
  'percentage.above-hundred': {
    vi: '“{subject}” không thể vượt 100%: {told}.',
    en: '"{subject}" cannot be more than 100%: {told}.',
  },
  'growth.differs': {
    vi: 'Từ {base} đến {result} là {right}, không phải “{told}”.',
    en: 'From {base} to {result} is {right}, not "{told}".',
  },
  'ratio.above-one': {
    vi: 'Phần lớn hơn toàn bộ: {told}. Có thể hai con số bị đảo hoặc gõ nhầm.',
    en: 'The part is more than the whole: {told}. The two numbers may have been swapped or mistyped.',
  },
  'number.notation': {
    vi: '“{told}” viết dấu theo kiểu nước ngoài: văn bản tiếng Việt dùng dấu chấm cho hàng nghìn, dấu phẩy cho phần thập phân. Đọc nhầm dấu làm sai số liệu gấp nhiều lần.',
    en: '"{told}" has separators of another notation: Vietnamese groups thousands by points and puts a comma before decimals. Misread, the figure is many times too large or too small.',
  },
  'number.tenfold': {
    vi: '“{told}” và “{other}” có cùng các chữ số nhưng lệch nhau về hàng: kiểm tra dấu chấm, dấu phẩy và đơn vị.',
    en: '"{told}" and "{other}" have the same digits at different places: check points, commas and units.',
  },
  'number.two-units': {
    vi: '“{told}” có hai đơn vị: phần trăm và một đơn vị khác. Kiểm tra số liệu là tỷ lệ hay số tuyệt đối.',
    en: '"{told}" has two units, per cent and another. Check whether a share or an amount is meant.',
  },
  'number.space': {
    vi: 'Trong số “{words}” có dấu cách: dễ đọc thành hai số.',
    en: 'There is a space within "{words}": it reads as two numbers.',
  },
  'number.leading-zero': {
    vi: 'Số đếm dưới 10 chỗ có số 0 đứng trước ({other}), chỗ không ({told}; {count} chỗ). Nên viết thống nhất.',
    en: 'Counts below ten have a leading zero in some places ({other}) and none in others ({told}; {count} places). Write them alike.',
  },
  'total.unsupported': {
    vi: 'Con số tổng {told} không có các phần nào trong mục cộng lại được như vậy. Nêu các nguồn hợp thành, hoặc bỏ con số.',
    en: 'Nothing in the section adds up to the total {told}. Name its parts, or leave it out.',
  },
  'target.other-kind': {
    vi: 'Mục “{heading}” đặt mục tiêu {target}, nhưng “{told}” là kết quả của việc khác: chưa trả lời được mục tiêu.',
    en: 'The section "{heading}" sets a target of {target}, but "{told}" tells of something else: the target is not answered.',
  },
  'target.unanswered': {
    vi: 'Đề mục nêu {target} ({noun}), phần nội dung không báo cáo kết quả của việc này.',
    en: 'The heading names {target} ({noun}); the text below does not report on it.',
  },
  'heading.unanswered': {
    vi: 'Đề mục “{heading}” hứa một nội dung mà phần dưới không có{noun}.',
    en: 'The heading "{heading}" promises what the text below does not tell{noun}.',
  },
  'aim.unanswered': {
    vi: 'Mục đích nêu ở đầu báo cáo (“{aim}”) không được trả lời: không có số tiêu chí đã đạt, chưa đạt.',
    en: 'The aim at the head of the report ("{aim}") is not answered: it is not said how many criteria are met.',
  },
  'limits.bare': {
    vi: 'Mục “{heading}” có {count} ý, không ý nào nêu số liệu, thời điểm hay cơ quan chịu trách nhiệm.',
    en: 'The section "{heading}" has {count} items, and none tells a figure, a time or who answers for it.',
  },
  'date.impossible': {
    vi: '“{told}” không phải là ngày có trong lịch.',
    en: 'The day "{told}" is not in the calendar.',
  },
  'date.style': {
    vi: 'Ngày tháng viết hai kiểu: “{told}” ({count} chỗ) và “{other}”. Nên viết thống nhất.',
    en: 'Days are written in two ways: "{told}" ({count} places) and "{other}". Write them alike.',
  },
  'date.order': {
    vi: 'Hoàn thành ({ends}) trước khi bắt đầu ({begins}).',
    en: 'It is finished ({ends}) before it begins ({begins}).',
  },
  'deadline.before-decision': {
    vi: 'Thời hạn “{deadline}” có trước ngày của văn bản {symbol} ({day}).',
    en: 'The deadline "{deadline}" lies before the day of {symbol} ({day}).',
  },
  'approval.before-need': {
    vi: '“{what}” ({symbol}, {day}) có trước “{needs}” ({other}, {later}), là bước phải có trước.',
    en: '"{what}" ({symbol}, {day}) comes before "{needs}" ({other}, {later}), which it needs.',
  },
  'citation.two-days': {
    vi: 'Văn bản {symbol} ghi ngày {day} ở đây và ngày {other} ở chỗ khác.',
    en: '{symbol} is given the day {day} here and {other} elsewhere.',
  },
  'citation.year': {
    vi: 'Số hiệu {symbol} là của năm {year}, nhưng ngày ghi là {day}.',
    en: '{symbol} is of the year {year}, but the day told is {day}.',
  },
  'citation.later': {
    vi: '{symbol} ngày {day} không thể dựa vào hoặc bãi bỏ {other} ban hành sau đó ({later}).',
    en: '{symbol} of {day} cannot rest on, or revoke, {other}, which is later ({later}).',
  },
  'citation.future': {
    vi: 'Văn bản {symbol} ngày {day} được ban hành sau ngày của báo cáo ({report}).',
    en: '{symbol} of {day} is later than the report itself ({report}).',
  },
  'citation.form': {
    vi: 'Số, ký hiệu “{told}” viết chưa đúng quy tắc.',
    en: 'The number and symbol "{told}" are not written by the rules.',
  },
  'citation.kind': {
    vi: 'Văn bản được gọi là {kind} nhưng ký hiệu {code} là của {meant}: kiểm tra lại tên loại hoặc số, ký hiệu.',
    en: 'The document is called {kind}, its symbol {code} is that of {meant}: check its kind or its number and symbol.',
  },
  'citation.issuers': {
    vi: 'Ký hiệu {symbol} được nêu của hai cơ quan: {issuer} và {other}. Ghi rõ cơ quan ban hành.',
    en: '{symbol} is said to be of two bodies: {issuer} and {other}. Say who issued it.',
  },
  'name.spellings': {
    vi: 'Có thể cùng một tên viết nhiều cách: {spellings}. Kiểm tra tên đúng và viết thống nhất.',
    en: 'What may be one name is written in several ways: {spellings}. Check which is right.',
  },
  'name.capitals': {
    vi: '“{told}” chỗ khác viết “{name}”: thống nhất chữ hoa.',
    en: '"{told}" is "{name}" elsewhere: write the capitals alike.',
  },
  'word.spellings': { vi: 'Một từ viết hai cách: {spellings}.', en: 'One word is written in two ways: {spellings}.' },
  'repeat.words': { vi: 'Lặp từ: “{words}” đứng hai lần liền nhau.', en: 'Repeated: "{words}" stands twice in a row.' },
  'repeat.abbreviation': {
    vi: 'Chữ viết tắt {abbreviation} đứng sau chính các từ mà nó thay cho.',
    en: 'The abbreviation {abbreviation} stands behind the very words that it stands for.',
  },
  'repeat.passage': {
    vi: 'Câu này đã có ở trên, giống từng chữ: “{words}…”.',
    en: 'This sentence stood above, word for word: "{words}…".',
  },
  'abbreviation.undefined': {
    vi: 'Chữ viết tắt {word} ({count} chỗ) không được giải thích trong báo cáo.',
    en: 'The abbreviation {word} ({count} places) is not explained in the report.',
  },
  'note.missing': { vi: 'Dấu chú thích {mark} không có chú thích.', en: 'The footnote mark {mark} has no note.' },
  'note.unmarked': {
    vi: 'Chú thích {mark} không có dấu trong bài.',
    en: 'The note {mark} has no mark in the text.',
  },
  'note.order': {
    vi: 'Dấu chú thích {mark} không tiếp theo dấu trước{before}.',
    en: 'The footnote mark {mark} does not follow the one before{before}.',
  },
  'numbering.jump': {
    vi: 'Đánh số không liền: sau {before} là {label}, lẽ ra là {expected}.',
    en: 'The numbering jumps: behind {before} stands {label} instead of {expected}.',
  },
  'spelling.syllable': {
    vi: '“{word}” không phải là một âm tiết tiếng Việt: có thể gõ sai hoặc thiếu dấu.',
    en: '"{word}" is no Vietnamese syllable: mistyped, or a mark is missing.',
  },
  'spelling.confused': {
    vi: '“{word}” là cách viết lẫn với từ khác đọc gần giống.',
    en: '"{word}" is written as another word sounds.',
  },
  'spelling.joined': { vi: '“{word}” thiếu dấu cách.', en: '"{word}" lacks a space.' },
  'spelling.marks': { vi: '“{word}” viết thiếu dấu.', en: '"{word}" lacks its marks.' },
  'spelling.eth': {
    vi: 'Chữ “Ð” ({count} chỗ) là ký tự khác trông giống “Đ”: tìm kiếm và đối chiếu sẽ sai.',
    en: 'The letter "Ð" ({count} places) only looks like "Đ": it defeats search and comparison.',
  },
  'spelling.encoding': {
    vi: 'Đoạn này dùng bảng mã cũ ({kind}); chuyển sang Unicode trước khi dùng.',
    en: 'This passage is in an old encoding ({kind}); turn it into Unicode before it is used.',
  },
  'spelling.tone-place': {
    vi: 'Dấu thanh đặt hai kiểu trong một văn bản: {words} ({count} chỗ). Nên viết thống nhất.',
    en: 'Tones are placed in two ways in one text: {words} ({count} places). Write them alike.',
  },
  'typography.space': {
    vi: 'Thiếu dấu cách sau dấu câu: “{words}”.',
    en: 'A space is missing behind the mark: "{words}".',
  },
  'law.level-ended': {
    vi: '“{told}”: từ ngày {day} không còn cấp này trong tổ chức chính quyền địa phương.',
    en: '"{told}": from {day} on this level of local government is no more.',
  },
  'law.not-in-force': {
    vi: '{symbol} không có hiệu lực vào ngày của báo cáo{until}{from}{successor}, theo dữ liệu pháp luật đi kèm.',
    en: '{symbol} is not in force on the day of the report{until}{from}{successor}, as far as the law that ships knows.',
  },
  'record.differs': {
    vi: 'Báo cáo ghi {told}; hồ sơ ghi {recorded} ({name}{period}), lệch {difference}.',
    en: 'The report says {told}; the records say {recorded} ({name}{period}): a difference of {difference}.',
  },
  'record.older': {
    vi: '{told} là số liệu cũ của “{name}”: hồ sơ đã có {recorded}{period}.',
    en: '{told} is an older value of "{name}": the records have {recorded}{period}.',
  },
  'record.told-otherwise': {
    vi: 'Số liệu của {who} về “{name}”{period} là {recorded}, lệch {difference} so với {told}: báo cáo cần nêu cả hai.',
    en: '{who} tells {recorded} of "{name}"{period}, {difference} from {told}: the report should give both.',
  },
  'record.document-day': {
    vi: '{symbol} ở đây ghi ngày {day}; hồ sơ ghi ngày {recorded}.',
    en: '{symbol} has the day {day} here and {recorded} in the records.',
  },
  'record.unknown-document': {
    vi: 'Hồ sơ của chương trình chưa có văn bản {symbol}{near}.',
    en: 'The records of the programme have no {symbol}{near}.',
  },
  'record.name': {
    vi: '“{told}” không đúng tên trong danh mục: {name}.',
    en: '"{told}" is not as the register has it: {name}.',
  },
  'earlier.went-back': {
    vi: '{told} thấp hơn báo cáo trước ({earlier}): {subject}. Nêu lý do, hoặc kiểm tra lại.',
    en: '{told} is less than in the earlier report ({earlier}): {subject}. Say why, or check it.',
  },
  'earlier.deadline-moved': {
    vi: 'Thời hạn của “{subject}” ở báo cáo trước là {earlier}; báo cáo này ghi {told} mà không nói lý do.',
    en: 'The deadline of "{subject}" was {earlier} in the earlier report; this one says {told} without a word.',
  },
  'earlier.same-limit': {
    vi: 'Hạn chế này đã có nguyên văn trong báo cáo trước: chưa khắc phục, hay chỉ chép lại?',
    en: 'This limit stood word for word in the earlier report: not overcome, or only copied?',
  },
  'layout.differs': {
    vi: 'Thể thức, {path}: tìm thấy {found}; {profile} yêu cầu {asked}.',
    en: 'Layout, {path}: found {found}; {profile} asks for {asked}.',
  },
};

/** What stands around a datum where it is there at all. */
const AROUND: Readonly<Record<Language, Readonly<Record<string, (datum: string) => string>>>> = {
  vi: {
    until: (day) => ` (hết hiệu lực sau ngày ${day})`,
    from: (day) => ` (có hiệu lực từ ngày ${day})`,
    successor: (symbol) => `, thay bằng ${symbol}`,
    period: (period) => `, ${period}`,
    near: (symbol) => `; gần nhất: ${symbol}`,
  },
  en: {
    until: (day) => ` (it ended with ${day})`,
    from: (day) => ` (it begins on ${day})`,
    successor: (symbol) => `, replaced by ${symbol}`,
    period: (period) => `, ${period}`,
    near: (symbol) => `; the nearest: ${symbol}`,
  },
};
const IN_BRACKETS: Readonly<Partial<Record<Rule, string>>> = { 'heading.unanswered': 'noun', 'note.order': 'before' };

/** One or two sentences. */
export const wordReview = ({ rule, data = {} }: Pick<Remark, 'rule' | 'data'>, language: Language): string =>
  TEMPLATES[rule][language].replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const datum = data[name] ?? '';
    const text =
      rule === 'layout.differs'
        ? layoutWords(name, String(datum), language)
        : typeof datum === 'object'
          ? abbreviated(datum.join(', '))
          : abbreviated(String(datum));
    if (text === '') return '';
    if (IN_BRACKETS[rule] === name) return ` (${text})`;
    return AROUND[language][name]?.(text) ?? text;
  });

/** "tên loại: cỡ chữ (pt)"; "có". */
export const layoutWords = (name: string, datum: string, language: Language): string => {
  const at = language === 'en' ? 1 : 0;
  if (name === 'path')
    return datum
      .split('.')
      .map((part) => LAYOUT_PARTS[part]?.[at] ?? part)
      .join(', ');
  if (name === 'profile') return datum;
  const yes = { true: ['có', 'yes'], false: ['không', 'no'] } as const;
  return datum in yes
    ? yes[datum as keyof typeof yes][at]
    : (LAYOUT_VALUES[datum]?.[at] ?? datum.replace(/(?<=\d)\.(?=\d)/u, language === 'en' ? '.' : ','));
};
