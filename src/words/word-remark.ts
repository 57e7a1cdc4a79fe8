/** Remarks in words: what a careful reader would ask of the office. */
import type { Remark, RemarkCode } from '#core/remark/remark.ts';
import { readDay } from '#core/value/day.ts';
import type { Period } from '#core/value/period.ts';
import { printCountIn, printDayIn, printPeriodIn } from '#words/figure.ts';
import type { Language } from '#words/language.ts';
import { label } from '#words/labels.ts';

const TEMPLATES: Readonly<Record<RemarkCode, { readonly vi: string; readonly en: string }>> = {
  'programme.before-resolution': {
    vi: 'Ngày chốt số liệu {day} trước ngày ban hành {name}: chưa có gì để báo cáo.',
    en: 'The cut-off day {day} lies before the resolution {name} was passed: there is nothing to report yet.',
  },
  'programme.stale': {
    vi: 'Từ ngày {day} đến ngày chốt số liệu {asOf} không có bản ghi nào: báo cáo nói tình hình cũ.',
    en: 'Nothing is on record from {day} to the cut-off day {asOf}: the report tells an old state.',
  },
  'target.other-kind': {
    vi: 'Mục tiêu “{name}” đòi kết quả {wanted}, nhưng hồ sơ chỉ có kết quả {found}: hai loại khác nhau, nên chưa thể coi là kết quả của mục tiêu.',
    en: 'The target "{name}" asks for what is {wanted}, the records only tell what is {found}: different kinds, so the target is not answered.',
  },
  'target.no-result': {
    vi: 'Mục tiêu “{name}” chưa có kết quả nào được ghi nhận.',
    en: 'Nothing answers the target "{name}".',
  },
  'target.no-value': {
    vi: 'Mục tiêu “{name}” chỉ nêu hướng, không nêu mức phải đạt.',
    en: 'The target "{name}" states a direction and no value to reach.',
  },
  'claim.no-parts': {
    vi: 'Con số tổng “{name}” không có thành phần nào trong hồ sơ, nên không kiểm chứng được.',
    en: 'The stated total "{name}" has no parts on record and cannot be checked.',
  },
  'claim.part-missing': {
    vi: 'Con số “{name}” không tính lại được vì thiếu số liệu của một thành phần.',
    en: 'The stated figure "{name}" cannot be recomputed: a part has no value.',
  },
  'claim.differs': {
    vi: 'Con số “{name}” khác với kết quả tính từ các thành phần.',
    en: 'The stated figure "{name}" differs from what its parts give.',
  },
  'measure.parts-differ': {
    vi: 'Số liệu {period} của chỉ tiêu “{name}” khác với tổng các thành phần.',
    en: 'The value of "{name}" for {period} differs from what its parts give.',
  },
  'measure.told-otherwise': {
    vi: 'Số liệu {period} của chỉ tiêu “{name}”, {place}: {first} nêu {own}, {who} nêu {other}{apart}. Báo cáo in cả hai; cần đối chiếu để thống nhất.',
    en: '"{name}", {place}, {period}: {first} tells {own}, {who} tells {other}{apart}. The report prints both; the two should be reconciled.',
  },
  'measure.simple-mean': {
    vi: 'Giá trị của chỉ tiêu “{name}” là trung bình cộng của các địa bàn, không xét quy mô: chưa có số tổng của từng địa bàn.',
    en: 'The value of "{name}" is a simple mean of the places: their wholes are not on record.',
  },
  'contribution.beyond-pledge': {
    vi: 'Khoản đóng góp “{name}” đã bàn giao và đang thực hiện vượt mức cam kết.',
    en: 'More of "{name}" was delivered or is under way than was pledged.',
  },
  'extent.beyond-goal': {
    vi: '“{name}” đã thực hiện vượt mục tiêu về {label}.',
    en: '"{name}" went beyond its goal: {label}.',
  },
  'measure.no-definition': {
    vi: 'Chỉ tiêu “{name}”{more} không nêu định nghĩa. {question}',
    en: 'No definition is stated of “{name}”{more}. {question}',
  },
  'funding.paid-over-plan': {
    vi: '“{name}”: số đã giải ngân {period} lớn hơn kế hoạch vốn của năm.',
    en: '"{name}": more was paid for {period} than was planned for it.',
  },
  'funding.plan-over-total': {
    vi: '“{name}”: kế hoạch vốn các năm cộng lại lớn hơn tổng mức đầu tư.',
    en: '"{name}": the plans of all years are more than the total investment.',
  },
  'funding.paid-over-total': {
    vi: '“{name}”: số đã giải ngân lớn hơn tổng mức đầu tư.',
    en: '"{name}": more was paid than the total investment.',
  },
  'funding.no-total': {
    vi: '“{name}” có kế hoạch vốn hoặc đã giải ngân nhưng chưa ghi tổng mức đầu tư.',
    en: 'Money is planned or paid for "{name}", but its total investment is not on record.',
  },
  'finding.no-task': {
    vi: 'Chưa có nhiệm vụ đang làm, rõ người và rõ thời hạn, để giải quyết: “{name}”.',
    en: 'No open task with who does it and by when answers: "{name}".',
  },
  'task.unclear': {
    vi: '{count} nhiệm vụ chưa {lacks}: “{name}”{more}.',
    en: 'Not told of {count} tasks ({lacks}): “{name}”{more}.',
  },
  'finding.targets': {
    vi: 'Nhận định “{name}” nêu {said} chỉ tiêu đạt; theo hồ sơ, đến nay đạt {counted} chỉ tiêu.',
    en: 'The finding "{name}" says that {said} targets are reached; by the records {counted} are.',
  },
  'finding.late': {
    vi: 'Nhận định “{name}” nêu {said} công trình chậm; theo thời hạn đã ghi, hồ sơ tính được {counted}.',
    en: 'The finding "{name}" says that {said} works are late; by the days on record {counted} are.',
  },
  'finding.held': {
    vi: 'Nhận định “{name}” nêu không còn vướng mắc; hồ sơ còn {counted} công trình đang vướng mắc.',
    en: 'The finding "{name}" says that nothing is held up; by the records {counted} works are.',
  },
  'finding.completed': {
    vi: 'Nhận định “{name}” nêu {said} công trình hoàn thành; hồ sơ chỉ ghi {counted} công trình đã hoàn thành.',
    en: 'The finding "{name}" says that {said} works are done; only {counted} are on record as done.',
  },
  'extent.fell': {
    vi: '“{name}”: {label} đã thực hiện giảm so với lần ghi trước; kiểm tra lại, hoặc nêu lý do trong diễn biến.',
    en: '"{name}": less of {label} is told to be done than before; check it, or say why.',
  },
  'report.incomplete': {
    vi: 'Báo cáo nêu {name}, nhưng con số này chưa đủ: còn thiếu {count} phần ({lacks}{more}). Bổ sung số liệu, hoặc nói rõ trong báo cáo.',
    en: 'The report gives {name}, which is not whole: {count} missing ({lacks}{more}). Add them, or say so in the report.',
  },
  'agency.silent': {
    vi: '{name} chưa nộp phiếu báo cáo {period}: hạn {due}, đã quá {days} ngày. Số liệu của đơn vị này còn thiếu.',
    en: '{name} has handed in nothing for {period}: due {due}, {days} days ago. Its figures are missing.',
  },
  'agency.waiting': {
    vi: 'Phiếu báo cáo {period} của {name} đã gửi nhưng chưa được duyệt: báo cáo chưa có các số liệu này.',
    en: 'The return of {name} for {period} was sent and is not approved: the report does not hold its figures.',
  },
  'report.untold': {
    vi: 'Có {count} {kind} đã ghi mà báo cáo không kể ở phần nào: {name}{more}.',
    en: '{count} records ({kind}) are told in no part of the report: {name}{more}.',
  },
  'work.put-off': {
    vi: 'Thời hạn hoàn thành của “{name}” đã lùi {times} lần, ban đầu {period}{reasons}.',
    en: 'The finish of "{name}" was put off {times} times, at first {period}{reasons}.',
  },
  'objective.overdue': {
    vi: 'Nhiệm vụ “{name}” đã quá hạn {overdue}.',
    en: 'The objective "{name}" is {overdue}.',
  },
  'task.overdue': {
    vi: 'Nhiệm vụ kỳ tới “{name}” đã quá hạn {overdue}.',
    en: 'The task "{name}" is {overdue}.',
  },
  'obstacle.step-overdue': {
    vi: 'Bước tiếp theo “{name}” đã quá hạn {overdue}.',
    en: 'The next step "{name}" is {overdue}.',
  },
  'oversight.unanswered': {
    vi: 'Nội dung kiểm tra, giám sát “{name}” chưa được trả lời, đã quá hạn {overdue}.',
    en: 'Oversight of "{name}" has had no answer and is {overdue}.',
  },
  'obstacle.no-owner': {
    vi: 'Vướng mắc “{name}” của “{holds}” chưa ghi nơi có thể tháo gỡ.',
    en: 'The obstacle "{name}" of "{holds}" names nobody who can lift it.',
  },
  'obstacle.no-date': {
    vi: 'Vướng mắc “{name}” của “{holds}” không ghi ngày phát sinh, nên không tính được thời gian kéo dài.',
    en: 'The obstacle "{name}" of "{holds}" has no date, so its age is unknown.',
  },
  'objective.silent': {
    vi: 'Nhiệm vụ “{name}” chưa có báo cáo, công trình hay số liệu nào.',
    en: 'Nothing at all is recorded on the objective "{name}".',
  },
  'work.no-status': {
    vi: 'Tiến độ của “{name}” chưa được báo cáo.',
    en: 'The status of "{name}" has not been reported.',
  },
  'place.spellings': {
    vi: 'Địa danh “{name}” được viết nhiều cách trong nguồn: {spellings}.',
    en: 'The place "{name}" is spelled in several ways: {spellings}.',
  },
  'text.capitals': {
    vi: '“{name}” viết hoa toàn bộ. Báo cáo viết là “{words}”: kiểm tra tên riêng rồi sửa trong hồ sơ.',
    en: '"{name}" is in capitals. The report writes "{words}": check the names, then correct the record.',
  },
  'document.no-symbol': {
    vi: 'Văn bản “{name}” kết thúc một bước thủ tục nhưng không ghi số, ký hiệu.',
    en: 'The document "{name}" closed a legal step but has no number and symbol on record.',
  },
  'document.unnumbered-basis': {
    vi: 'Văn bản “{name}” là căn cứ hoặc văn bản triển khai nhưng chưa ghi đủ số, ký hiệu và ngày ban hành: báo cáo chỉ nêu được tên và cơ quan ban hành.',
    en: 'The document "{name}" is a basis, or carries the resolution out, and its number or day is missing: the report tells only its name and issuer.',
  },
  'measure.criteria-contradict': {
    vi: '{place} được ghi đạt {value}, nhưng “{name}” của địa bàn này ghi là {told}: kiểm tra lại một trong hai số liệu.',
    en: '{place} is told to meet {value}, but "{name}" of it is told as {told}: check which of them is true.',
  },
  'path.not-issued': {
    vi: 'Báo cáo kể phương án “{name}”, nhưng lộ trình của phương án này chưa được ban hành (hoặc chỉ có bản của một câu hỏi khác): phần lộ trình được bỏ trống. Mở trang Kịch bản và ban hành lộ trình.',
    en: 'The report is to tell the scenario "{name}", whose path has not been issued (or only for another question): nothing is told of it. Open Scenarios and issue the path.',
  },
  'path.records-changed': {
    vi: 'Từ khi ban hành lộ trình của phương án “{name}” (số liệu đến {asOf}, nhật ký mục {sequence}), hồ sơ đã thay đổi: báo cáo kể lộ trình theo số liệu khi đó. Ban hành lại nếu muốn kể theo số liệu hiện nay.',
    en: 'The records have changed since the path of the scenario "{name}" was issued (as of {asOf}, journal entry {sequence}): the report tells it as of then. Issue it anew to tell it as of now.',
  },
  'layout.before-known': {
    vi: 'Ngày của báo cáo trước ngày có hiệu lực của mọi thể thức có sẵn; báo cáo trình bày theo thể thức cũ nhất ({layout}).',
    en: 'The day of the report lies before every layout that ships; the oldest is used ({layout}).',
  },
  'layout.disputed': {
    vi: 'Các nguồn nêu khác nhau về ngày ban hành {other}: vào ngày của báo cáo có thể đã áp dụng văn bản này thay cho {layout}.',
    en: 'Sources differ on the day of {other}: it may have been in force on the day of the report instead of {layout}.',
  },
  'text.unfit-letters': {
    vi: 'Trường {field} của bản ghi {name} có ký tự mà phông chữ của văn bản không có: {letters}. Bản in sẽ hiện ô trống và tệp PDF không đạt chuẩn lưu trữ; hãy viết lại, ví dụ ㎡ thành m².',
    en: 'The field {field} of the record {name} holds letters that the type of documents lacks: {letters}. The print would show boxes and the PDF would be no archive file; write them otherwise, such as m² for ㎡.',
  },
};

const days = ({ data }: Remark, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['day', 'due', 'asOf'].flatMap((key) => {
      const day = readDay(data[key] ?? '');
      return day ? [[key, printDayIn(language, day)]] : [];
    }),
  );

/** "61 ngày" of what was due on a day; of what was due in a month, a quarter or a year its deadline. */
const overdue = ({ data }: Remark, language: Language): string => {
  const { days: past, period } = data;
  if (past !== undefined) {
    const told = printCountIn(language, Number(past));
    return language === 'vi' ? `${told} ngày` : `${told} days overdue`;
  }
  const due = period === undefined ? '' : printPeriodIn(language, period as Period);
  return language === 'vi' ? due : `overdue since ${due}`;
};

/** What was counted, as readers write it: "1.467". */
const counts = ({ data }: Remark, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['days', 'count', 'counted', 'said', 'times', 'more'].flatMap((key) =>
      /^\d+$/u.test(data[key] ?? '') ? [[key, printCountIn(language, Number(data[key]))]] : [],
    ),
  );

/** What was said in words and not in a number. */
const SAID: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  all: { vi: 'tất cả', en: 'all' },
  some: { vi: 'còn', en: 'some' },
  none: { vi: 'không có', en: 'no' },
};

const MORE = { vi: (more: string) => ` và ${more} mục khác`, en: (more: string) => ` and ${more} more` };

const NOBODY = { vi: 'đơn vị báo cáo', en: 'the reporting unit' };
const APART = { vi: (by: string) => `, lệch ${by}`, en: (by: string) => `, ${by} apart` };

/** Who tells what, where an agency is named; and by how much, where that can be said. */
const otherwise = ({ data }: Remark, language: Language): Readonly<Record<string, string>> => ({
  first: data['first'] || NOBODY[language],
  who: data['who'] || NOBODY[language],
  apart: data['by'] ? APART[language](data['by']) : '',
});

/** One or two sentences. */
export const wordRemark = (remark: Remark, language: Language): string => {
  const stage = (codes: string): string =>
    codes
      .split(', ')
      .map((code) => label(language, 'stage', code))
      .join(', ');
  const { more, ...told } = counts(remark, language);
  const data: Readonly<Record<string, string>> = {
    ...remark.data,
    name: remark.name,
    ...days(remark, language),
    ...told,
    ...(SAID[remark.data['said'] ?? ''] && { said: SAID[remark.data['said'] ?? '']?.[language] ?? '' }),
    overdue: overdue(remark, language),
    ...(remark.data['period'] !== undefined && { period: printPeriodIn(language, remark.data['period'] as Period) }),
    ...(remark.code === 'report.untold' && {
      kind: label(language, 'subject', remark.data['kind'] ?? ''),
    }),
    ...(remark.code === 'task.unclear' && {
      lacks: (remark.data['lacks'] ?? '')
        .split(', ')
        .map((code) => label(language, 'taskAspect', code))
        .join(', '),
    }),
    more: more === undefined ? '' : MORE[language](more),
    ...(remark.code === 'measure.told-otherwise' && otherwise(remark, language)),
    ...(remark.code === 'target.other-kind' && {
      wanted: stage(remark.data['wanted'] ?? ''),
      found: stage(remark.data['found'] ?? ''),
    }),
  };
  return TEMPLATES[remark.code][language].replaceAll(/\{(\w+)\}/gu, (_, name: string) => data[name] ?? '').trim();
};
