/** The columns of a pasted table, and which of them a spreadsheet's own heads mean. */
import { readHeads } from '#web/record/table/heads.ts';
import { fieldName } from '#core/subjects/field-names.ts';
import { bare, plain } from '#web/record/table/head-words.ts';
import { YEAR, yearColumns, type YearColumn } from '#web/record/table/periods.ts';
import { moneyInFull } from '#core/value/money-words.ts';

/** Records that come in lists which an office keeps as a spreadsheet. */
export type TableSubject = 'work' | 'funding' | 'measure' | 'observation' | 'document' | 'party' | 'place';

interface Column {
  readonly field: string;
  /** What spreadsheets of offices call it besides the field's own names. */
  readonly also: readonly string[];
}

const column = (field: string, ...also: readonly string[]): Column => ({ field, also });

const WORK_HEADS = 'tên công trình|công trình|tên dự án|dự án|danh mục|danh mục công trình|danh mục dự án'.split('|');

const MEASURE_HEADS = 'chỉ tiêu|tên chỉ tiêu|chỉ tiêu thống kê|nội dung chỉ tiêu'.split('|');
const UNIT_HEADS = ['đơn vị tính', 'đvt', 'đơn vị'];

const WITH_KIND = ['tên loại và trích yếu nội dung', 'tên loại và trích yếu', 'tên loại, trích yếu'];

const COLUMNS: Readonly<Record<TableSubject, readonly Column[]>> = {
  work: [
    column('name', ...WORK_HEADS, 'nội dung', 'tên nhiệm vụ', 'tên công việc'),
    column('kind', 'loại', 'loại công trình', 'loại nhiệm vụ'),
    column('sector', 'ngành', 'ngành, lĩnh vực'),
    column('objective', 'mục tiêu', 'nhiệm vụ', 'thuộc mục tiêu', 'mục'),
    column('owner', 'chủ đầu tư', 'đơn vị', 'đơn vị thực hiện', 'cơ quan', 'cơ quan chủ trì', 'đơn vị chủ trì'),
    column('places[0]', 'địa bàn', 'địa điểm', 'địa điểm xây dựng', 'xã', 'thôn'),
    column('scope', 'quy mô', 'năng lực thiết kế', 'quy mô đầu tư'),
  ],
  funding: [
    column('work', ...WORK_HEADS),
    column('capital', 'nguồn', 'nguồn vốn'),
    column('kind', 'loại', 'loại vốn', 'loại số tiền'),
    column('year', 'năm', 'năm ngân sách', 'năm kế hoạch'),
    column('amount', 'số tiền', 'số vốn', 'vốn', 'kinh phí'),
  ],
  measure: [
    column('name', ...MEASURE_HEADS, 'nội dung'),
    column('unit', ...UNIT_HEADS),
    column('objective', 'mục tiêu', 'nhiệm vụ', 'thuộc mục tiêu', 'mục'),
    column('direction', 'chiều'),
    column('aggregation', 'cách gộp', 'cách tổng hợp'),
    column('definition', 'định nghĩa', 'cách tính', 'khái niệm'),
  ],
  observation: [
    column('measure', ...MEASURE_HEADS),
    column('place', 'địa bàn', 'địa phương', 'xã', 'thôn', 'tổ dân phố'),
    column('period', 'kỳ', 'năm', 'kỳ số liệu', 'thời kỳ'),
    column('kind', 'loại', 'loại số liệu'),
    column('value', 'giá trị', 'số liệu', 'kết quả'),
  ],
  place: [
    column('name', 'tên', 'tên địa bàn', 'địa bàn', 'thôn', 'tổ dân phố', 'tên thôn', 'tên tổ dân phố'),
    column('kind', 'loại', 'cấp', 'loại địa bàn', 'cấp hành chính'),
    column('parent', 'thuộc', 'trực thuộc', 'xã', 'phường', 'xã, phường'),
    column('code', 'mã', 'mã số', 'mã đơn vị'),
    column('note', 'ghi chú'),
  ],
  document: [
    column('symbol', 'số', 'số ký hiệu', 'số, ký hiệu', 'số/ký hiệu', 'số hiệu', 'số văn bản', 'ký hiệu'),
    column('date', 'ngày', 'ngày tháng', 'ngày ban hành', 'ngày văn bản', 'ngày tháng văn bản'),
    column('kind', 'loại', 'tên loại', 'loại văn bản'),
    column('issuer', 'cơ quan', 'nơi ban hành', 'tác giả', 'cơ quan ban hành'),
    column('subject', 'trích yếu', 'nội dung', 'trích yếu nội dung', ...WITH_KIND),
    column('note', 'ghi chú'),
  ],
  party: [
    column('name', 'tên', 'tên đơn vị', 'doanh nghiệp', 'tên doanh nghiệp', 'nhà thầu', 'nhà đầu tư'),
    column('short', 'tên viết tắt', 'viết tắt', 'tên ngắn'),
    column('kind', 'loại', 'loại hình'),
    column('seat', 'trụ sở', 'địa chỉ'),
  ],
};

export const TABLE_SUBJECTS = Object.keys(COLUMNS) as readonly TableSubject[];

export const fieldsOf = (subject: TableSubject): readonly string[] => COLUMNS[subject].map(({ field }) => field);

/** The name of a column without its place in a list. */
export const columnName = (language: 'vi' | 'en', subject: TableSubject, field: string): string =>
  fieldName(language, subject, field.replace(/\[\d+\]$/u, ''));

/**
 * "Tên công trình, dự án", "Chủ đầu tư/đơn vị thực hiện": several names in one head, of which the first decides. What
 * is longer than heads are is none.
 */
const firstName = (head: string): string => {
  const [first = '', ...others] = bare(head).split(/[,;/]|\s[-–]\s|\s(?:và|hoặc)\s/iu);
  const isHead = others.every((name) => name.trim().split(/\s+/u).length <= MOST_WORDS) && !YEAR.test(head);
  return isHead ? first : '';
};

const MOST_WORDS = 4;

const meant = (subject: TableSubject, head: string): string | undefined =>
  called(subject, plain(bare(head))) ?? called(subject, plain(firstName(head)));

const called = (subject: TableSubject, asked: string): string | undefined => {
  const own = ({ field }: Column): readonly string[] => [
    field,
    columnName('vi', subject, field),
    columnName('en', subject, field),
  ];
  const columns = COLUMNS[subject];
  // A column's own name comes before what others are called besides.
  const found =
    columns.find((one) => own(one).some((name) => plain(name) === asked)) ??
    columns.find(({ also }) => also.some((name) => plain(name) === asked));
  return found?.field;
};

export interface MatchedTable {
  /** By field. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Heads that mean none of the columns: what stands below them is not taken. */
  readonly unknown: readonly string[];
  /** Titles, totals and heads of groups, by their words: no records. */
  readonly leftOut: readonly string[];
}

/** Heads that only count rows. */
const COUNTING: ReadonlySet<string> = new Set(['', 'tt', 'stt', 'so tt', 'no']);
const isCounting = (head: string): boolean => COUNTING.has(plain(head));

/** "(triệu đồng)", "trđ", "ĐVT: tỷ đồng". */
const UNIT = /(?<!\p{L})(nghìn t[ỷỉ]|tỷ|tỉ|triệu|tr|nghìn|ngàn)(?:[.\s]*(?:đồng|đ)(?!\p{L})|\s*\)|\s*$)/iu;

/** An amount with the unit that its column's head tells; what has words of its own stays as it is. */
const withUnit = (text: string, head: string): string => {
  const unit = UNIT.exec(head)?.[1];
  return unit !== undefined && /^[\d.,\s]+$/u.test(text) ? moneyInFull(`${text.trim()} ${unit}`) : text;
};

/** What money a head speaks of; a plan where it says nothing else. */
const moneyIn = (head: string): string => {
  const words = plain(head);
  if (words.includes('giai ngan')) return 'đã giải ngân';
  return words.includes('bo tri') || words.includes('phan bo') ? 'đã bố trí' : 'kế hoạch vốn';
};

/** What values a head speaks of; nothing where it does not say: a year alone may be a plan or a result. */
const valuesIn = (head: string): string => {
  const words = plain(head);
  if (/\buoc\b/u.test(words)) return 'ước';
  if (/\b(?:ke hoach|kh|muc tieu|chi tieu giao|phan dau)\b/u.test(words)) return 'kế hoạch';
  if (/\b(?:nam goc|moc|hien trang)\b/u.test(words)) return 'mốc ban đầu';
  return /\b(?:thuc hien|th|ket qua|dat duoc)\b/u.test(words) ? 'thực hiện' : '';
};

/** A grid of years: which field has the year, which the amount, and what a head says of its kind. */
interface Grid {
  readonly year: string;
  /** Money is of years; values are of any period. */
  readonly yearsAlone: boolean;
  readonly amount: string;
  readonly kindIn: (head: string) => string;
}

const GRIDS: Partial<Record<TableSubject, Grid>> = {
  funding: { year: 'year', yearsAlone: true, amount: 'amount', kindIn: moneyIn },
  observation: { year: 'period', yearsAlone: false, amount: 'value', kindIn: valuesIn },
};

/** A grid of works, or measures, and years: each amount is a row of its own; a cell without one is none. */
const ofYears = (
  { year: yearField, amount: amountField, kindIn }: Grid,
  row: Row,
  cells: readonly string[],
  years: readonly YearColumn[],
  unit: string,
): readonly Row[] =>
  years.flatMap(({ at, head, period }) => {
    const amount = cells[at] ?? '';
    if (!/\d/u.test(amount)) return [];
    const kind = (row['kind'] ?? '') === '' ? kindIn(head) : row['kind'];
    const given = withUnit(withUnit(amount, head), unit);
    return [{ ...row, kind: kind ?? '', [yearField]: period, [amountField]: given }];
  });

type Row = Readonly<Record<string, string>>;

/**
 * A table whose heads tell its columns, or, where no row means any of them, one whose columns stand in the order of the
 * page.
 */
export const matchTable = (subject: TableSubject, table: readonly (readonly string[])[]): MatchedTable => {
  const { heads, below, titles } = readHeads(table, (head) => meant(subject, head) !== undefined, isCounting);
  if (!heads) return { rows: table.map((row) => rowOf(fieldsOf(subject), row)), unknown: [], leftOut: [] };
  const fields = heads.map((head) => meant(subject, head));
  // Of two columns of the same meaning the first is taken.
  const taken = fields.map((field, at) => (fields.indexOf(field) === at ? field : undefined));
  const grid = GRIDS[subject];
  const years = grid ? yearColumns(heads, fields, grid) : [];
  // What the rows of values are told in stands in a column of theirs, or above the whole table.
  const unitAt =
    subject === 'observation' ? heads.findIndex((head) => UNIT_HEADS.some((one) => plain(one) === plain(head))) : -1;
  const unitOf = (cells: readonly string[]): string => cells[unitAt] ?? unitAbove(titles);
  const counts = below.map((cells) => cells[heads.findIndex(isCounting)] ?? '');
  const isCounted = counts.some((count) => /^\d/u.test(count));
  const isOut = below.map(
    (cells, index) => cells.some((cell) => TOTAL.test(cell)) || (isCounted && isGroup(counts[index])),
  );
  const kept = below.flatMap((cells, index) => (isOut[index] ? [] : [{ cells, count: counts[index] ?? '' }]));
  const rows = filledDown(
    kept.map(({ cells, count }) => ({ row: withUnits(heads, taken, cells, unitOf(cells)), count })),
  );
  return {
    rows:
      !grid || years.length === 0
        ? rows
        : rows.flatMap((row, index) => {
            const cells = kept[index]?.cells ?? [];
            return ofYears(grid, row, cells, years, unitOf(cells));
          }),
    unknown: heads.filter(
      (head, at) =>
        taken[at] === undefined && at !== unitAt && !isCounting(head) && !years.some((one) => one.at === at),
    ),
    leftOut: [
      ...titles,
      ...below.flatMap((cells, index) => (isOut[index] ? [wordsOfRow(cells, counts[index] ?? '')] : [])),
    ],
  };
};

/** "Đơn vị tính: triệu đồng", above the heads. */
const unitAbove = (titles: readonly string[]): string =>
  titles.find((title) => UNIT.test(title) && plain(title).includes('don vi')) ?? '';

/** "Tổng cộng", "Cộng", "Tổng số (I+II):"; "Cống thoát nước" and "Tổng đài" are no totals. */
const TOTAL = /^(?:tổng(?: cộng| số)?|cộng)\s*(?:\([^)]*\))?\s*[:.]?$/iu;

/** "A", "II": the head of a group, where other rows are counted by digits. */
const isGroup = (count = ''): boolean => /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/u.test(count);

const wordsOfRow = (cells: readonly string[], count: string): string =>
  cells.find((cell) => /\p{L}/u.test(cell) && (cell !== count || TOTAL.test(cell))) ?? count;

/** A work that is written once above its sources, in merged cells, is the work of each. */
const filledDown = (rows: readonly { readonly row: Row; readonly count: string }[]): readonly Row[] => {
  let above: string | undefined;
  return rows.map(({ row, count }) => {
    const isBelow = row['work'] === '' && count === '' && above !== undefined;
    if (!isBelow) above = row['work'];
    return isBelow ? { ...row, work: above ?? '' } : row;
  });
};

const AMOUNTS: ReadonlySet<string | undefined> = new Set(['amount', 'value']);

const withUnits = (
  heads: readonly string[],
  fields: readonly (string | undefined)[],
  cells: readonly string[],
  unit: string,
): Row =>
  rowOf(
    fields,
    cells.map((cell, at) => (AMOUNTS.has(fields[at]) ? withUnit(withUnit(cell, heads[at] ?? ''), unit) : cell)),
  );

const rowOf = (fields: readonly (string | undefined)[], cells: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(fields.flatMap((field, at) => (field === undefined ? [] : [[field, cells[at] ?? '']])));
