/** Words of the steps by which a programme is set up, of what it lacks, and of its opening. */
import type { SetUpLackCode, SetUpStep } from '#core/query/set-up.ts';
import { inBoth } from '#words/language.ts';

type Steps = Readonly<Record<SetUpStep, readonly [name: string, about: string]>>;
/** `names`: the records that lack it. */
type Lacks = Readonly<Record<SetUpLackCode, (names: string) => string>>;

const stepsVi: Steps = {
  resolution: ['Nghị quyết', 'Số, ký hiệu, ngày, trích yếu; mục đích, thời gian thực hiện, cơ quan chủ trì.'],
  agencies: ['Cơ quan, đơn vị', 'Ai chủ trì nhiệm vụ, làm chủ đầu tư, báo cáo số liệu.'],
  objectives: ['Mục tiêu, nhiệm vụ', 'Dán danh sách từ nghị quyết; mỗi dòng thành một mục, kiểm tra rồi lưu.'],
  documents: ['Văn bản', 'Kế hoạch, quyết định, công văn triển khai; dán cả sổ văn bản.'],
  works: ['Công trình, dự án', 'Dán bảng danh mục công trình; loại và ngành đoán theo tên.'],
  money: ['Vốn theo năm', 'Dán bảng vốn: công trình, nguồn, năm, số tiền.'],
  measures: ['Chỉ tiêu thống kê', 'Đếm cái gì, đơn vị tính, gắn với mục tiêu nào.'],
  duties: ['Nhiệm vụ báo cáo', 'Cơ quan nào báo cáo gì, bao lâu một lần, hạn ngày nào.'],
  report: ['Thể thức báo cáo', 'Cơ quan ban hành, các phần, người ký, nơi nhận.'],
};

const stepsEn: Steps = {
  resolution: ['Resolution', 'Symbol, day, subject; aim, time, agency in charge.'],
  agencies: ['Agencies', 'Who leads tasks, owns works, reports figures.'],
  objectives: [
    'Objectives and tasks',
    'Paste the resolution’s list; each line becomes an item, checked before it is saved.',
  ],
  documents: ['Documents', 'Plans, decisions, letters; the whole register may be pasted.'],
  works: ['Works', 'Paste the list of works; kind and sector are guessed from the name.'],
  money: ['Money by year', 'Paste the table of money: work, source, year, amount.'],
  measures: ['Measures', 'What is counted, in which unit, for which objective.'],
  duties: ['Duties to report', 'Which agency reports what, how often, by which day.'],
  report: ['Frame of the report', 'Issuer, parts, signature, recipients.'],
};

const lacksVi: Lacks = {
  'report-none': () => 'Báo cáo chưa có thể thức: chưa có cơ quan ban hành, các phần, người ký, nơi nhận.',
  'objectives-none': () => 'Báo cáo sẽ không có phần kết quả, vì chưa nhập mục tiêu, nhiệm vụ nào.',
  'target-no-answer': (names) =>
    `Báo cáo sẽ không nói kết quả của: ${names}, vì chưa gắn chỉ tiêu hoặc khối lượng nào trả lời.`,
  'target-no-value': (names) => `Báo cáo sẽ không nói đạt hay chưa đạt: ${names}, vì chưa ghi mức phải đạt.`,
  'measure-no-objective': (names) => `Báo cáo sẽ không nói: ${names}, vì chưa gắn mục tiêu.`,
  'duties-none': () => 'Sẽ không cơ quan nào được nhắc báo cáo, vì chưa giao nhiệm vụ báo cáo.',
  'measure-no-duty': (names) => `Sẽ không có số liệu của: ${names}, vì chưa giao cơ quan nào báo cáo.`,
  'work-no-money': (names) => `Báo cáo sẽ không nói vốn của: ${names}, vì chưa nhập khoản vốn nào.`,
  'work-no-owner': (names) =>
    `Báo cáo sẽ không nói ai thực hiện: ${names}, vì chưa ghi chủ đầu tư hoặc đơn vị thực hiện.`,
  'objective-no-lead': (names) => `Báo cáo sẽ không nói ai chủ trì: ${names}.`,
  'target-no-day': (names) => `Không biết đến khi nào phải đạt: ${names}, vì chưa ghi thời điểm.`,
  'task-no-day': (names) => `Không biết nhiệm vụ nào chậm: ${names}, vì chưa ghi thời hạn.`,
  'work-no-finish': (names) => `Không biết công trình nào chậm: ${names}, vì chưa ghi ngày dự kiến hoàn thành.`,
  'report-no-recipients': (names) => `Nơi nhận của ${names} chưa ghi cơ quan nào ngoài bộ phận lưu.`,
  'programme-no-end': () => 'Chưa ghi ngày kết thúc thực hiện nghị quyết: báo cáo chỉ nói từ ngày bắt đầu.',
};

const lacksEn: Lacks = {
  'report-none': () => 'The report has no frame: no issuer, parts, signature or recipients.',
  'objectives-none': () => 'The report will have no results: no objective or task is on record.',
  'target-no-answer': (names) => `The report will tell no result of: ${names}; no measure or extent answers.`,
  'target-no-value': (names) => `The report will not tell whether these are reached: ${names}; no value is stated.`,
  'measure-no-objective': (names) => `The report will not tell: ${names}; no objective is named.`,
  'duties-none': () => 'No agency will be reminded to report: no duty is on record.',
  'measure-no-duty': (names) => `There will be no values of: ${names}; no agency is to report them.`,
  'work-no-money': (names) => `The report will not tell the money of: ${names}; none is on record.`,
  'work-no-owner': (names) => `The report will not tell who carries out: ${names}.`,
  'objective-no-lead': (names) => `The report will not tell who leads: ${names}.`,
  'target-no-day': (names) => `By when these must be reached is not known: ${names}.`,
  'task-no-day': (names) => `Whether these tasks are late cannot be known: ${names}; no day is set.`,
  'work-no-finish': (names) => `Whether these works are late cannot be known: ${names}; no finish is expected.`,
  'report-no-recipients': (names) => `${names} names no recipient but the file.`,
  'programme-no-end': () => 'The end of the programme is not on record.',
};

export const setUpWords = inBoth(
  {
    title: 'Các bước lập chương trình',
    lead: 'Làm bước nào trước cũng được; dừng lúc nào cũng được, lần sau vào lại trang này làm tiếp.',
    draft: 'Đang lập: chỉ người lập và người quản trị thấy chương trình này.',
    toSteps: 'Các bước lập chương trình',
    draftMark: 'Đang lập, chưa mở',
    steps: stepsVi,
    made: 'Đã lập nghị quyết, địa bàn và cơ quan. Chọn bước tiếp theo.',
    count: (count: string) => `đã có ${count}`,
    none: 'chưa có',
    there: 'đã có',
    lacksOf: (count: string) => `còn thiếu ${count} điều`,
    see: 'Xem, sửa',
    paste: 'Dán danh sách',
    add: 'Thêm một',
    workbook: 'Hoặc tải một bảng tính có sẵn các trang, điền rồi nạp lại',
    preview: 'Báo cáo sẽ viết',
    previewLead: (day: string) => `Theo những gì đã nhập đến nay, tính đến ${day}.`,
    previewNone: 'Chưa có câu nào. Nhập mục tiêu, nhiệm vụ thì báo cáo bắt đầu có lời.',
    previewMore: (count: string) => `Còn ${count} câu nữa: xem cả báo cáo`,
    previewAll: 'Xem cả báo cáo',
    check: 'Kiểm tra và mở',
    checkLead: 'Xếp theo ảnh hưởng đến báo cáo, nặng nhất trước. Thiếu vẫn mở được, bổ sung sau.',
    complete: 'Không thiếu gì.',
    lacks: lacksVi,
    cure: 'Bổ sung',
    more: (count: string) => `và ${count} mục khác`,
    open: 'Mở chương trình',
    openLead:
      'Mở rồi thì ai cũng đọc được, trừ hồ sơ ghi rõ cho ai; các cơ quan bắt đầu báo cáo. Không đưa lại về bản đang lập được; nếu mở nhầm thì xóa chương trình, xóa rồi vẫn khôi phục được.',
    opened: 'Đã mở chương trình.',
    openedLead: 'Chương trình đã mở. Trang này vẫn cho biết còn thiếu gì.',
    onlyAdministrator: 'Chỉ người quản trị mở được chương trình.',
  },
  {
    title: 'Steps of setting up',
    lead: 'In any order; stop whenever you like, and go on from this page.',
    draft: 'Being set up: seen by its author and by administrators only.',
    toSteps: 'Steps of setting up',
    draftMark: 'Being set up, not opened',
    steps: stepsEn,
    made: 'Resolution, places and agencies are on record. Choose the next step.',
    count: (count: string) => `${count} on record`,
    none: 'nothing yet',
    there: 'on record',
    lacksOf: (count: string) => `lacks ${count}`,
    see: 'See, change',
    paste: 'Paste a list',
    add: 'Add one',
    workbook: 'Or take a workbook with a sheet a subject, fill it in and bring it back',
    preview: 'The report will say',
    previewLead: (day: string) => `By what is on record now, as of ${day}.`,
    previewNone: 'Nothing yet. It begins to speak with the first objectives.',
    previewMore: (count: string) => `${count} more sentences: see the whole report`,
    previewAll: 'See the whole report',
    check: 'Check and open',
    checkLead: 'By consequence for the report, the gravest first. It may be opened all the same.',
    complete: 'Nothing is lacking.',
    lacks: lacksEn,
    cure: 'Mend',
    more: (count: string) => `and ${count} others`,
    open: 'Open the programme',
    openLead:
      'Once opened anybody can read it, but for records that name their readers, and agencies begin to report. It cannot become a draft again; what was opened by mistake may be deleted, and restored.',
    opened: 'The programme is open.',
    openedLead: 'The programme is open. This page goes on telling what is lacking.',
    onlyAdministrator: 'Only an administrator opens it.',
  },
);
