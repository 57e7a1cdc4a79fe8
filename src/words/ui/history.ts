import { upperFirst } from '#core/text/letter-case.ts';
import { inBoth } from '#words/language.ts';

/** How many there are, as printed. */
interface Written {
  readonly taken: string;
  /** Left with what they hang on. */
  readonly fell: string;
  readonly dropped: string;
}

/** Of what there were more than are proposed. */
interface Cut {
  readonly kind: string;
  readonly most: string;
  readonly sentence: string;
  readonly where: string;
}

/** What there is to tell, as one sentence. */
const told = (parts: readonly string[]): string => `${upperFirst(parts.filter(Boolean).join('; '))}.`;

/** Words of the page that takes old reports into the records. */
export const historyWords = inBoth(
  {
    title: 'Đưa báo cáo cũ vào hồ sơ',
    fromSetUp: 'Đưa báo cáo cũ vào hồ sơ: đề xuất từ một báo cáo đã có',
    lead: 'Đưa vào một báo cáo đã có. Hệ thống đề xuất văn bản, cơ quan, địa bàn, mục tiêu, số liệu, công trình, vốn, vướng mắc, hạn chế đọc được, kèm câu trong báo cáo. Chỉ đề xuất được chọn mới ghi vào hồ sơ; câu đó là nguồn của bản ghi. Nhiều báo cáo của cùng địa phương nối thành chuỗi số liệu.',
    give: 'Báo cáo',
    another: 'Đưa báo cáo khác',
    file: 'Tệp báo cáo',
    fileHint: 'Thả hoặc chọn tệp .docx, .pdf, .txt, .md; không quá 30 MB.',
    paste: 'Hoặc dán nội dung báo cáo',
    day: 'Ngày số liệu của báo cáo',
    dayHint:
      'Ví dụ 31/5/2023: ngày của những số liệu mà báo cáo không nêu thời điểm. Để trống nếu đầu báo cáo có ghi ngày.',
    read: 'Đọc báo cáo',
    reading: 'Mỗi trang quét mất vài giây. Trang này tự hỏi lại; tệp được giữ, không phải gửi lại.',
    readingShow: 'Xem đề xuất',
    over: 'Báo cáo đã đọc không còn được giữ. Đưa lại tệp: những gì đã ghi vào hồ sơ được nhận ra, không đề xuất lại.',
    proposals: (file: string) => (file === '' ? 'Đề xuất từ báo cáo' : `Đề xuất từ báo cáo: ${file}`),
    ofDay: (day: string) => `Ngày số liệu: ${day}.`,
    noDay: 'Chưa rõ ngày số liệu của báo cáo: số liệu không nêu thời điểm còn thiếu thời kỳ.',
    groups: {
      names: 'Địa bàn, cơ quan, tổ chức',
      documents: 'Văn bản',
      objectives: 'Mục tiêu, nhiệm vụ',
      measures: 'Chỉ tiêu, số liệu',
      works: 'Công trình, tiến độ, quy mô, vốn, tài trợ, vướng mắc',
      findings: 'Hạn chế, kiến nghị, nhiệm vụ tới',
    },
    order: 'Nên làm lần lượt từ trên xuống: nhóm sau dùng tên của nhóm trước.',
    count: (open: string, known: string, dropped: string) =>
      [
        open === '0'
          ? known === '0' && dropped === '0'
            ? 'không có đề xuất'
            : 'đã quyết định xong'
          : `${open} chưa quyết định`,
        ...(known === '0' ? [] : [`${known} đã có trong hồ sơ`]),
        ...(dropped === '0' ? [] : [`${dropped} đã bỏ`]),
      ].join(', '),
    range: (first: string, last: string, of: string) => `Đề xuất ${first}–${last} trong ${of} đề xuất chưa quyết định.`,
    cut: ({ kind, most, sentence, where }: Cut) =>
      `Mỗi báo cáo được đề xuất nhiều nhất ${most} ${kind}; đề xuất cuối ở câu “${sentence}”${where === '' ? '' : ` (${where})`}. Nếu sau câu ấy còn nữa, tách phần sau thành một tệp riêng rồi đưa vào tiếp.`,
    ofReport: 'Báo cáo này',
    ofReportLead: 'Báo cáo là văn bản nguồn của mọi bản ghi lấy từ nó; tệp được giữ nguyên.',
    isDocument: 'Là văn bản đã có trong hồ sơ',
    isDocumentHint: 'Để trống nếu chưa có: báo cáo được ghi thành văn bản mới.',
    likely: (name: string) =>
      `Hồ sơ có một báo cáo cùng số, ký hiệu: ${name}. Văn bản này được chọn sẵn; nếu không phải, chọn lại.`,
    newDocument: 'Chưa có: ghi thành văn bản mới',
    onRecord: 'Báo cáo đã có trong hồ sơ:',
    none: 'Nhóm này không còn đề xuất nào chưa quyết định.',
    noneOfGroup: 'Báo cáo không có đề xuất nào thuộc nhóm này.',
    nothingRead:
      'Không nhận ra điều gì trong báo cáo có thể đưa vào hồ sơ: không có địa bàn, cơ quan, văn bản, số liệu, công trình, hạn chế nào. Báo cáo thường nêu những điều ấy; nếu báo cáo này có nêu thì chữ trong tệp đã không đọc được đúng.',
    helps: [
      'Xem nội dung đã đọc được tại trang Kiểm tra báo cáo: chữ sai phông, thiếu dấu hoặc bản quét mờ thì máy không nhận ra.',
      'Đưa tệp Word (.docx) gốc thay cho bản PDF quét.',
      'Hoặc dán nội dung báo cáo, có dấu đầy đủ, vào ô bên dưới.',
    ],
    toReview: 'Mở trang Kiểm tra báo cáo',
    goOn: (group: string) => `Tiếp tục: ${group}`,
    done: 'Mọi đề xuất của báo cáo đã được quyết định.',
    sure: { sure: 'Chắc chắn', likely: 'Cần xem lại', lacking: 'Còn thiếu' },
    choice: (number: string) => `Quyết định về đề xuất ${number}`,
    choices: { ghi: 'Ghi vào hồ sơ', bo: 'Bỏ', sau: 'Để sau' },
    dropped: (count: string) => `Đã bỏ: ${count} đề xuất`,
    takeBack: 'Lấy lại',
    takenBack: 'Đã lấy lại đề xuất.',
    lacks: (fields: string) => `Báo cáo không nêu: ${fields}.`,
    existing: (name: string) => `Đã có trong hồ sơ: ${name}. Sẽ thay đổi:`,
    change: (name: string, was: string, is: string) => `${name}: ${was} → ${is}`,
    nothing: 'chưa có',
    proposed: (name: string) => `${name} (đề xuất)`,
    hangs:
      'Số liệu, tiến độ, vốn chỉ ghi được khi chỉ tiêu, công trình của chúng đã ghi hoặc được ghi cùng lúc. Bỏ một chỉ tiêu, công trình là bỏ cả số liệu, tiến độ, vốn của nó, trừ đề xuất được chọn ghi; chỗ chỉ nhắc tên thì để trống.',
    takeSure: 'Chọn ghi mọi đề xuất chắc chắn',
    took: (count: string) =>
      `“Ghi vào hồ sơ” đang được chọn ở ${count} đề xuất, chưa lưu. Xem lại từng đề xuất rồi bấm “Lưu các quyết định”.`,
    write: 'Lưu các quyết định',
    next: 'Để sau, xem tiếp',
    first: 'Xem lại từ đầu nhóm',
    row: (number: string) => `Đề xuất ${number}`,
    written: ({ taken, fell, dropped }: Written) =>
      told([
        taken === '0' ? '' : `đã ghi ${taken} bản ghi`,
        dropped === '0' ? '' : `đã bỏ ${dropped} đề xuất`,
        fell === '0' ? '' : `để lại ${fell} đề xuất vì chỉ tiêu, công trình, địa bàn của chúng chưa được ghi`,
      ]),
  },
  {
    title: 'Take an old report into the records',
    fromSetUp: 'Take in an old report: proposals from one that is there already',
    lead: 'Give a report that is there already. Documents, agencies, places, objectives, figures, works, money, obstacles and limits that it tells are proposed, each with its sentence. Only what is chosen is put on record, with that sentence as its source. Several reports of one locality join into series.',
    give: 'The report',
    another: 'Take in another report',
    file: 'File',
    reading: 'A page takes some seconds. This page asks again by itself; the file is kept and need not be sent again.',
    readingShow: 'Show the proposals',
    fileHint: 'Drop or choose a .docx, .pdf, .txt or .md file of at most 30 MB.',
    paste: 'Or paste its text',
    day: 'Day of the report’s figures',
    dayHint:
      'For example 31/5/2023: the day of figures that tell none. Leave it empty where the head of the report tells it.',
    read: 'Read the report',
    over: 'The report that was read is no longer kept. Give it again: what was put on record is known, and not proposed again.',
    proposals: (file: string) => (file === '' ? 'Proposals of the report' : `Proposals of the report: ${file}`),
    ofDay: (day: string) => `Day of its figures: ${day}.`,
    noDay: 'The day of the report’s figures is not known: figures that tell no time lack their period.',
    groups: {
      names: 'Places, agencies, parties',
      documents: 'Documents',
      objectives: 'Objectives',
      measures: 'Measures and values',
      works: 'Works, progress, size, money, gifts, obstacles',
      findings: 'Limits, recommendations, tasks ahead',
    },
    order: 'Best taken from the top down: later groups use the names of earlier ones.',
    count: (open: string, known: string, dropped: string) =>
      [
        open === '0'
          ? known === '0' && dropped === '0'
            ? 'nothing proposed'
            : 'all decided'
          : `${open} to be decided`,
        ...(known === '0' ? [] : [`${known} on record`]),
        ...(dropped === '0' ? [] : [`${dropped} dropped`]),
      ].join(', '),
    range: (first: string, last: string, of: string) => `Proposals ${first}–${last} of ${of} to be decided.`,
    cut: ({ kind, most, sentence, where }: Cut) =>
      `Of a report at most ${most} are proposed of each kind (${kind}); the last one is in “${sentence}”${where === '' ? '' : ` (${where})`}. If there are more behind it, give the rest as a file of its own.`,
    ofReport: 'This report',
    ofReportLead: 'It is the source of every record taken from it; its file is kept as it is.',
    isDocument: 'Is a document on record',
    isDocumentHint: 'Leave it empty where there is none: the report is put on record as a new one.',
    likely: (name: string) =>
      `A report with the same symbol is on record: ${name}. It is chosen; if it is another, choose again.`,
    newDocument: 'Not yet: put on record as a new one',
    onRecord: 'The report is on record:',
    none: 'Nothing is left to decide in this group.',
    noneOfGroup: 'The report has no proposals of this group.',
    nothingRead:
      'Nothing in the report was recognised that could be put on record: no places, agencies, documents, figures, works or limits. Reports usually tell such; if this one does, its letters were not read as they should be.',
    helps: [
      'See the text as it was read on the page that reviews reports: letters of an old encoding, missing marks or a faint scan are not recognised.',
      'Give the original Word file (.docx) instead of a scanned PDF.',
      'Or paste the text of the report, with its marks, below.',
    ],
    toReview: 'Open the page that reviews reports',
    goOn: (group: string) => `Go on: ${group}`,
    done: 'All proposals of the report are decided.',
    sure: { sure: 'Sure', likely: 'To be looked at', lacking: 'Lacking' },
    choice: (number: string) => `Decision on proposal ${number}`,
    choices: { ghi: 'Put on record', bo: 'Drop', sau: 'Later' },
    dropped: (count: string) => `Dropped: ${count}`,
    takeBack: 'Take back',
    takenBack: 'The proposal was taken back.',
    lacks: (fields: string) => `The report does not tell: ${fields}.`,
    existing: (name: string) => `On record: ${name}. It would change:`,
    change: (name: string, was: string, is: string) => `${name}: ${was} → ${is}`,
    nothing: 'none',
    proposed: (name: string) => `${name} (proposed)`,
    hangs:
      'Values, progress and money need their measure or work on record, or written together with them. With a dropped measure or work go its values, progress and money, but for those that are to be put on record; a mere name is left empty.',
    takeSure: 'Choose to put all that is sure on record',
    took: (count: string) =>
      `“Put on record” is chosen for ${count} proposals and not saved yet. Look at each, then press “Save the decisions”.`,
    write: 'Save the decisions',
    next: 'Later: go on',
    first: 'From the beginning of the group',
    row: (number: string) => `Proposal ${number}`,
    written: ({ taken, fell, dropped }: Written) =>
      told([
        taken === '0' ? '' : `records written: ${taken}`,
        dropped === '0' ? '' : `proposals dropped: ${dropped}`,
        fell === '0' ? '' : `left, for their measure, work or place is not on record: ${fell}`,
      ]),
  },
);
