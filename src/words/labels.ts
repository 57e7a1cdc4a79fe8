/** Names of codes: those that records choose from (`core/vocabulary/words.ts`), and those that only answers use. */
import type { StandingState } from '#core/subjects/document/in-force.ts';
import type { ReturnState } from '#core/collecting/return-state.ts';
import type { FigureState, Formula } from '#core/figure/figure.ts';
import type { JournalSubject } from '#core/subjects/subjects.ts';
import { TERM_SETS, type TermSet } from '#core/vocabulary/term.ts';
import type { Vocabulary } from '#core/vocabulary/vocabulary.ts';
import { WORDS } from '#core/vocabulary/words.ts';
import type { Breakage } from '#core/text/broken-letters.ts';
import type { Language } from '#words/language.ts';
import { ownEntry } from '#core/text/own-entry.ts';

type Both<K extends string> = Readonly<Record<K, readonly [vi: string, en: string]>>;

const standing: Both<StandingState> = {
  'in-force': ['còn hiệu lực', 'in force'],
  revoked: ['đã bị bãi bỏ', 'revoked'],
  replaced: ['đã bị thay thế', 'replaced'],
  ahead: ['ban hành sau ngày xem', 'issued after this day'],
  undated: ['chưa rõ ngày ban hành', 'date not stated'],
  'no-force': ['không phát sinh hiệu lực', 'binds nobody'],
};

const subject: Both<JournalSubject> = {
  workspace: ['không gian làm việc', 'workspace'],
  term: ['từ vựng', 'term'],
  place: ['địa bàn', 'place'],
  boundary: ['ranh giới', 'boundary'],
  agency: ['cơ quan, đơn vị', 'agency'],
  party: ['tổ chức, doanh nghiệp', 'party'],
  document: ['văn bản', 'document'],
  holiday: ['ngày nghỉ, ngày làm bù', 'day off'],
  review: ['cách soát báo cáo', 'how reports are reviewed'],
  programme: ['chương trình', 'programme'],
  objective: ['mục tiêu, nhiệm vụ', 'objective'],
  measure: ['chỉ tiêu', 'measure'],
  observation: ['số liệu', 'observation'],
  work: ['công trình', 'work'],
  progress: ['tiến độ', 'progress'],
  step: ['bước thủ tục', 'procedure step'],
  extent: ['khối lượng', 'extent'],
  funding: ['nguồn vốn', 'funding'],
  contribution: ['đóng góp', 'contribution'],
  claim: ['con số công bố', 'stated claim'],
  obstacle: ['vướng mắc', 'obstacle'],
  finding: ['nhận định', 'finding'],
  oversight: ['giám sát', 'oversight'],
  task: ['nhiệm vụ kỳ tới', 'next task'],
  scorecard: ['phiếu chấm điểm', 'scorecard'],
  scoreline: ['tiêu chí chấm điểm', 'criterion of a scorecard'],
  report: ['báo cáo', 'report'],
  wording: ['lời của Văn phòng', 'wording of the office'],
  circulation: ['đợt lấy ý kiến', 'circulation'],
  opinion: ['ý kiến góp ý', 'opinion'],
  issue: ['báo cáo đã ban hành', 'issued report'],
  receipt: ['xác nhận đã nhận', 'receipt'],
  waiver: ['nhận xét được bỏ qua', 'remark waved off'],
  proposal: ['đề xuất từ báo cáo cũ', 'proposal of an old report'],
  urban: ['đô thị', 'urban area'],
  input: ['số liệu tiêu chuẩn đô thị', 'urban class input'],
  effect: ['tác động của công trình', 'effect of a work'],
  bond: ['ràng buộc của công trình', 'bond of a work'],
  limit: ['hạn mức vốn', 'limit of money'],
  correction: ['bản sửa theo Công báo', 'correction by the gazette'],
  scenario: ['kịch bản', 'scenario'],
  path: ['lộ trình đã ban hành', 'issued path'],
  duty: ['nhiệm vụ báo cáo', 'duty to report'],
  collection: ['đợt thu thập', 'collection'],
  return: ['phiếu báo cáo', 'return'],
  cell: ['ô của phiếu', 'cell of a return'],
};

const formula: Both<Formula> = {
  stored: ['giá trị được ghi nhận', 'as recorded'],
  latest: ['giá trị mới nhất được ghi nhận', 'latest recorded value'],
  sum: ['tổng của các thành phần', 'sum of the parts'],
  mean: ['trung bình cộng của các thành phần, không xét quy mô', 'simple mean of the parts, whatever their size'],
  'mean-by-whole': [
    'trung bình có trọng số: mỗi tỷ lệ tính theo số tổng của địa bàn đó',
    'mean of the shares, each weighed by its whole',
  ],
  count: ['đếm bản ghi', 'count of records'],
  share: ['tỷ lệ phần trăm của thành phần thứ nhất trên thành phần thứ hai', 'first part in per cent of the second'],
  'reached-part': [
    'phần đã đạt của mục tiêu: đạt là 100%; chưa đạt là phần đường đã đi từ mốc ban đầu, không có mốc thì là tỷ lệ giữa kết quả và mức giao',
    'part of the target that is reached: 100% when met; else the way covered from the baseline, without one the ratio of result and target',
  ],
  growth: ['tăng, giảm theo phần trăm của thành phần thứ hai', 'growth in per cent of the second part'],
  difference: ['thành phần thứ nhất trừ thành phần thứ hai', 'first part less the second'],
  'weighted-mean': ['trung bình có trọng số của các nhiệm vụ bên dưới', 'weighted mean of the nodes below'],
  'completed-share': [
    'tỷ lệ công trình đã hoàn thành trên số công trình đã có báo cáo',
    'completed works in per cent of those reported',
  ],
  law: ['con số của bộ tiêu chí đô thị', 'a number of the rule pack'],
  'law-points': ['điểm theo tiêu chuẩn của bộ tiêu chí đô thị', 'points by the standard of the rule pack'],
  'planned-cost': [
    'chi phí của các công trình theo quy mô thực hiện; công trình đang thực hiện không tính thêm',
    'what the works cost at the scale that is built; nothing more for works under way',
  ],
  'planned-points': [
    'điểm khi các công trình đã hoàn thành; số chưa biết tính theo trường hợp đã nêu',
    'points once the works are finished; what is unknown stands at the end that is named',
  ],
  scored: [
    'điểm của tiêu chí, theo số liệu minh chứng hoặc điểm tự chấm',
    'points of the criterion, by its evidence or as given',
  ],
  score: [
    'tổng điểm chuẩn của các tiêu chí áp dụng, quy về điểm tối đa, cộng điểm thưởng, trừ điểm trừ',
    'standard points that apply, raised to the whole scale, with bonus, less penalties',
  ],
  age: ['số ngày tính đến ngày xem số liệu', 'days up to the as-of date'],
};

const figureState: Both<FigureState> = {
  known: ['đủ số liệu', 'complete'],
  incomplete: ['chưa đủ số liệu', 'incomplete'],
  absent: ['chưa có số liệu', 'no data'],
  'not-applicable': ['không áp dụng', 'not applicable'],
};

/** Units of measure as the rule packs name them. */
const lawUnit: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  '%': ['%', '%'],
  areas: ['khu', 'areas'],
  'beds/10,000 people': ['giường/10.000 dân', 'beds per 10,000 people'],
  establishments: ['cơ sở', 'establishments'],
  'events a year': ['sự kiện/năm', 'events a year'],
  facilities: ['công trình', 'facilities'],
  hubs: ['đầu mối', 'hubs'],
  'kWh/person/year': ['kWh/người/năm', 'kWh per person and year'],
  'km/km2': ['km/km²', 'km/km²'],
  level: ['cấp', 'level'],
  'litres/person/day': ['lít/người/ngày đêm', 'litres per person and day'],
  'm2/person': ['m²/người', 'm² per person'],
  'pass/fail': ['', ''],
  people: ['người', 'people'],
  'people/km2': ['người/km²', 'people/km²'],
  'per 100 people': ['trên 100 dân', 'per 100 people'],
  projects: ['dự án', 'projects'],
  rank: ['hạng', 'rank'],
  state: ['', ''],
  times: ['lần', 'times'],
  works: ['công trình', 'works'],
  'years applied': ['năm áp dụng', 'years applied'],
};

/** Why a system of files, a network or PostgreSQL refuses, by their codes. */
const systemReason: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  EACCES: ['không có quyền ghi', 'no right to write there'],
  EPERM: ['không có quyền ghi', 'no right to write there'],
  EROFS: ['hệ thống tệp chỉ cho đọc', 'the file system is read-only'],
  ENOTDIR: ['một phần của đường dẫn là tệp, không phải thư mục', 'a part of the path is a file, no folder'],
  ENOSPC: ['hết chỗ trên đĩa', 'the disk is full'],
  EISDIR: ['tên tệp cần ghi đang là một thư mục', 'the file to be written is a folder'],
  ENAMETOOLONG: ['tên quá dài', 'the name is too long'],
  ENOENT: ['hệ thống tệp không cho tạo thư mục ở đây', 'the file system makes no folder there'],
  ECONNREFUSED: ['không có máy chủ nào nhận kết nối ở đó', 'no server listens there'],
  ENOTFOUND: ['không có máy nào tên như vậy', 'there is no machine of this name'],
  EAI_AGAIN: ['không tra được tên máy', 'the name of the machine cannot be looked up'],
  ETIMEDOUT: ['máy chủ không trả lời', 'the server does not answer'],
  EHOSTUNREACH: ['không có đường tới máy chủ', 'there is no way to the server'],
  ENETUNREACH: ['không có đường tới máy chủ', 'there is no way to the server'],
  '28P01': ['sai tên hoặc mật khẩu', 'wrong name or password'],
  '28000': ['máy chủ không cho tài khoản này vào', 'the server does not let this account in'],
  '3D000': ['máy chủ không có cơ sở dữ liệu này', 'the server has no such database'],
  '53300': ['máy chủ đã hết kết nối', 'the server has no connection left'],
  '57P03': ['máy chủ đang khởi động hoặc đang dừng', 'the server is starting or stopping'],
  unknown: ['máy chủ từ chối', 'the server refuses'],
};

/** How letters were broken on their way. */
const breakage: Both<Breakage> = {
  'utf-8': ['mở tệp sai bảng mã', 'the file was opened in the wrong encoding'],
  tcvn3: ['bảng mã TCVN3, phông .VnTime', 'TCVN3, fonts .VnTime'],
  vni: ['bảng mã VNI', 'VNI'],
  lost: ['chữ bị thay bằng dấu hỏi', 'letters became question marks'],
};

/** What a file is, by its bytes. */
const fileKind: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  empty: ['tệp trống', 'an empty file'],
  docx: ['văn bản Word (.docx)', 'a Word file (.docx)'],
  xlsx: ['bảng tính Excel (.xlsx)', 'an Excel workbook (.xlsx)'],
  pptx: ['bản trình chiếu PowerPoint', 'a PowerPoint presentation'],
  odf: ['tệp OpenDocument (.odt, .ods)', 'an OpenDocument file (.odt, .ods)'],
  zip: ['tệp nén ZIP', 'a ZIP archive'],
  'cut-zip': ['tệp nén bị cắt dở', 'a cut archive'],
  'old-office': [
    'tệp Word, Excel kiểu cũ (.doc, .xls) hoặc có mật khẩu',
    'an old Word or Excel file (.doc, .xls), or one with a password',
  ],
  pdf: ['tệp PDF', 'a PDF'],
  rtf: ['văn bản RTF', 'an RTF text'],
  html: ['trang web (HTML)', 'a web page (HTML)'],
  picture: ['ảnh', 'a picture'],
  archive: ['tệp nén', 'an archive'],
  program: ['chương trình máy tính', 'a computer program'],
  text: ['văn bản thuần', 'plain text'],
  unknown: ['loại tệp không nhận ra', 'of an unknown kind'],
};

const returnState: Both<ReturnState> = {
  unopened: ['chưa nhập', 'nothing entered'],
  filling: ['đang nhập', 'being filled in'],
  sent: ['đã gửi, chờ duyệt', 'sent, not approved yet'],
  returned: ['trả lại để sửa', 'returned'],
  checked: ['đơn vị đã duyệt, chờ văn phòng', 'approved by the agency'],
  approved: ['đã duyệt', 'approved'],
};

const LABELS = {
  returnState,
  breakage,
  fileKind,
  lawUnit,
  systemReason,
  ...WORDS,
  workStatus: { ...WORDS.workStatus, unknown: ['chưa có số liệu', 'not reported'] },
  standing,
  subject,
  formula,
  figureState,
} as const;
export type LabelSet = keyof typeof LABELS;

/** The name of a code: `label('vi', 'workStatus', 'ongoing')`. An unknown code is shown as it is. */
export const label = (language: Language, set: LabelSet, code: string): string =>
  ownEntry<readonly string[]>(LABELS[set], code)?.[language === 'vi' ? 0 : 1] ?? code;

/** A list of closed codes, or a set of terms. */
export type NameSet = LabelSet | TermSet;

/** The name of a code or of a term of the workspace's vocabulary. */
export const nameOfCode = (language: Language, vocabulary: Vocabulary, set: NameSet, code: string): string =>
  isTermSet(set) ? vocabulary.name(language, set, code) : label(language, set, code);

const isTermSet = (set: NameSet): set is TermSet => (TERM_SETS as readonly string[]).includes(set);
