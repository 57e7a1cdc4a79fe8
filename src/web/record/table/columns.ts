/** The columns of a pasted table, and which of them a spreadsheet's own heads mean. */
import { fold } from '#core/text/fold.ts';
import { fieldName } from '#core/subjects/field-names.ts';

/** Records that come in lists which an office keeps as a spreadsheet. */
export type TableSubject = 'work' | 'funding' | 'document' | 'party';

interface Column {
  readonly field: string;
  /** What spreadsheets of offices call it besides the field's own names. */
  readonly also: readonly string[];
}

const column = (field: string, ...also: readonly string[]): Column => ({ field, also });

const COLUMNS: Readonly<Record<TableSubject, readonly Column[]>> = {
  work: [
    column('name', 'tên công trình', 'công trình', 'tên dự án', 'dự án', 'danh mục', 'danh mục dự án', 'nội dung'),
    column('kind', 'loại', 'loại công trình', 'loại nhiệm vụ'),
    column('sector', 'ngành', 'ngành, lĩnh vực'),
    column('objective', 'mục tiêu', 'nhiệm vụ', 'thuộc mục tiêu', 'mục'),
    column('owner', 'chủ đầu tư', 'đơn vị', 'đơn vị thực hiện', 'cơ quan chủ trì', 'đơn vị chủ trì'),
    column('places[0]', 'địa bàn', 'địa điểm', 'địa điểm xây dựng', 'xã', 'thôn'),
    column('scope', 'quy mô', 'năng lực thiết kế', 'quy mô đầu tư'),
  ],
  funding: [
    column('work', 'công trình', 'tên công trình', 'dự án', 'tên dự án', 'danh mục', 'danh mục dự án'),
    column('capital', 'nguồn', 'nguồn vốn'),
    column('kind', 'loại', 'loại vốn', 'loại số tiền'),
    column('year', 'năm', 'năm ngân sách', 'năm kế hoạch'),
    column('amount', 'số tiền', 'số vốn', 'vốn', 'kinh phí'),
  ],
  document: [
    column('symbol', 'số', 'số ký hiệu', 'số, ký hiệu', 'số/ký hiệu', 'số hiệu', 'số văn bản', 'ký hiệu'),
    column('date', 'ngày', 'ngày tháng', 'ngày ban hành', 'ngày văn bản', 'ngày tháng văn bản'),
    column('kind', 'loại', 'tên loại', 'loại văn bản'),
    column('issuer', 'cơ quan', 'nơi ban hành', 'tác giả', 'cơ quan ban hành'),
    column('subject', 'trích yếu', 'nội dung', 'trích yếu nội dung', 'tên loại và trích yếu nội dung'),
    column('note', 'ghi chú'),
  ],
  party: [
    column('name', 'tên', 'tên đơn vị', 'doanh nghiệp', 'nhà thầu', 'nhà đầu tư'),
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

const plain = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim();

/** "Số tiền (triệu đồng)" without its unit. */
const bare = (head: string): string => head.replaceAll(/\([^)]*\)/gu, ' ');

const meant = (subject: TableSubject, head: string): string | undefined => {
  const asked = plain(bare(head));
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
}

/** Heads that only count rows. */
const COUNTING: ReadonlySet<string> = new Set(['', 'tt', 'stt', 'so tt', 'no']);
const isCounting = (head: string): boolean => COUNTING.has(plain(head));

/** What a column of a year tells: "Kế hoạch vốn năm 2026 (tỷ đồng)", "2027". */
interface YearColumn {
  readonly at: number;
  readonly head: string;
  readonly year: string;
}

const yearColumns = (heads: readonly string[], fields: readonly (string | undefined)[]): readonly YearColumn[] =>
  heads.flatMap((head, at) => {
    const year = fields[at] === undefined ? /(?<!\d)20\d\d(?!\d)/u.exec(head)?.[0] : undefined;
    return year === undefined ? [] : [{ at, head, year }];
  });

const UNIT = /(tỷ|tỉ|triệu|nghìn|ngàn)(?:\s+đồng|\s*\)|\s*$)/iu;

/** An amount with the unit that its column's head tells; what has words of its own stays as it is. */
const withUnit = (text: string, head: string): string => {
  const unit = UNIT.exec(head)?.[1]?.toLocaleLowerCase('vi').replace('tỉ', 'tỷ');
  return unit !== undefined && /^[\d.,\s]+$/u.test(text) ? `${text.trim()} ${unit} đồng` : text;
};

/** What money a head speaks of; a plan where it says nothing else. */
const kindIn = (head: string): string => {
  const words = plain(head);
  if (words.includes('giai ngan')) return 'đã giải ngân';
  return words.includes('bo tri') || words.includes('phan bo') ? 'đã bố trí' : 'kế hoạch vốn';
};

/** A grid of works and years: each amount is a row of its own; a cell without one is none. */
const ofYears = (row: Row, cells: readonly string[], years: readonly YearColumn[]): readonly Row[] =>
  years.flatMap(({ at, head, year }) => {
    const amount = cells[at] ?? '';
    if (!/\d/u.test(amount)) return [];
    const kind = (row['kind'] ?? '') === '' ? kindIn(head) : row['kind'];
    return [{ ...row, kind: kind ?? '', year, amount: withUnit(amount, head) }];
  });

type Row = Readonly<Record<string, string>>;

/**
 * A table whose first row tells its columns, or, where that row means none of them, one whose columns stand in the
 * order of the page.
 */
export const matchTable = (subject: TableSubject, table: readonly (readonly string[])[]): MatchedTable => {
  const [heads = [], ...below] = table;
  const fields = heads.map((head) => meant(subject, head));
  if (!fields.some((field) => field !== undefined))
    return { rows: table.map((row) => rowOf(fieldsOf(subject), row)), unknown: [] };
  // Of two columns of the same meaning the first is taken.
  const taken = fields.map((field, at) => (fields.indexOf(field) === at ? field : undefined));
  const years = subject === 'funding' ? yearColumns(heads, fields) : [];
  const rows = below.map((cells) => withUnits(heads, taken, cells));
  return {
    rows: years.length === 0 ? rows : rows.flatMap((row, index) => ofYears(row, below[index] ?? [], years)),
    unknown: heads.filter(
      (head, at) => taken[at] === undefined && !isCounting(head) && !years.some((one) => one.at === at),
    ),
  };
};

const withUnits = (heads: readonly string[], fields: readonly (string | undefined)[], cells: readonly string[]): Row =>
  rowOf(
    fields,
    cells.map((cell, at) => (fields[at] === 'amount' ? withUnit(cell, heads[at] ?? '') : cell)),
  );

const rowOf = (fields: readonly (string | undefined)[], cells: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(fields.flatMap((field, at) => (field === undefined ? [] : [[field, cells[at] ?? '']])));
