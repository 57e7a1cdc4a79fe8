/**
 * Writes the Vietnamese pages of a programme's files and their fields from the shapes, the names of fields and the
 * words of the forms. With --check it changes nothing and fails when a page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Field, Fields } from '../src/core/shape/shape.ts';
import { fieldName } from '../src/core/subjects/field-names.ts';
import { SUBJECT_NAMES, SUBJECTS, type Subject } from '../src/core/subjects/subjects.ts';
import { codesOf, wordOf, type WordSet } from '../src/core/vocabulary/words.ts';
import { SUBJECT_FILES } from '../src/files/programme/folder-form.ts';
import { VIETNAMESE_FILES } from '../src/files/programme/vietnamese-names.ts';
import { formWord } from '../src/words/fields/fields.ts';
import { label } from '../src/words/labels.ts';

const DOCS = resolve(import.meta.dirname, '../docs');

/** What a file holds, where the name of its subject does not say it. */
const HOLDS: Partial<Record<Subject, string>> = {
  term: 'Từ riêng của địa phương: loại công trình, lĩnh vực, nguồn vốn, loại văn bản, đơn vị tính. Nhóm và mã là định danh.',
  place: 'Địa bàn mà công trình và số liệu thuộc về. Mỗi địa bàn một dòng, dù có nhiều cách viết.',
  boundary:
    'Đường ranh giới để vẽ bản đồ (GeoJSON, WGS 84). `id` là của đối tượng; `place`, `source` ghi trong `properties`.',
  agency: 'Cơ quan, đơn vị: chủ trì nhiệm vụ và công trình, ban hành văn bản, báo cáo số liệu, tháo gỡ vướng mắc.',
  party: 'Nhà đầu tư, nhà thầu, nhà tài trợ.',
  holiday:
    'Ngày nghỉ riêng và ngày làm bù của cơ quan; hoặc khoảng thời gian mà lịch nghỉ đã công bố đủ. Ngày lễ chung có sẵn, không cần ghi.',
  document: 'Văn bản. Cơ quan ban hành, số ký hiệu và ngày cùng nhau là định danh.',
  programme: 'Việc triển khai thực hiện một nghị quyết.',
  objective: 'Cây mục tiêu, nhiệm vụ đánh số: `2.4` nằm dưới `2`. Mã chính là số.',
  measure: 'Chỉ tiêu thống kê: đo cái gì. Giá trị ghi ở `observations.csv`.',
  observation:
    'Mỗi giá trị của một chỉ tiêu, một địa bàn, một kỳ và một loại là một dòng; kế hoạch thêm cơ quan giao và lần điều chỉnh.',
  work: 'Công trình, dự án, đề án, lớp học, phong trào: việc gì có bắt đầu và kết thúc. Những gì thay đổi ghi ở tiến độ, bước thủ tục, khối lượng.',
  progress: 'Tình hình của một công trình hoặc một mục tiêu kể từ một ngày; ghi một trong hai.',
  step: 'Các bước thủ tục của công trình.',
  extent: 'Quy mô, khối lượng của công trình ở một giai đoạn, lũy kế đến ngày ghi; dòng sau thay dòng trước cùng tên.',
  funding: 'Tiền: mỗi công trình, nguồn, loại và năm một dòng.',
  contribution: 'Đóng góp, tài trợ cho một công trình hoặc mục tiêu.',
  claim: 'Tổng số, tỷ lệ mà văn bản nêu; được tính lại từ các thành phần.',
  obstacle: 'Vướng mắc của công trình hoặc mục tiêu.',
  finding: 'Nhận định: ưu điểm, hạn chế, nguyên nhân, kiến nghị.',
  oversight: 'Kiểm tra, giám sát, phản biện: ai xem xét việc gì.',
  task: 'Nhiệm vụ của kỳ tới.',
  duty: 'Đơn vị nào báo cáo gì, bao lâu một lần, hạn ngày nào. Không nêu công trình, nhiệm vụ nào thì gồm tất cả những gì đơn vị phụ trách.',
  collection: 'Đợt thu thập số liệu của một kỳ. Do trang web lập.',
  return: 'Phiếu báo cáo của một đơn vị trong một kỳ, với mọi lần gửi, trả lại và duyệt. Do trang web lập.',
  cell: 'Giá trị trong phiếu như đã nhập; khi phiếu được duyệt mới thành số liệu.',
  report: 'Những gì báo cáo cần ngoài hồ sơ: thể thức, các phần, người ký, nơi nhận.',
};

/** What a field of a file means, where the form has no words for it. */
const MEANS: Readonly<Record<string, string>> = {
  id: 'chữ thường không dấu, chữ số, dấu chấm, dấu gạch ngang; không trùng trong cùng loại',
  note: 'điều người đọc cần biết thêm',
  source: 'văn bản và vị trí trong đó: `bc-q1 § II.1`; cơ quan tự báo cáo: `agency:ubnd-xa § biểu 2`',
  'objective.id': 'số của mục, ví dụ `2.4`; trong YAML đặt trong ngoặc kép: `"2.4"`',
  'objective.weight':
    'phần trăm trong mục trên; hoặc mọi mục cùng cấp đều có và cộng lại bằng 100, hoặc không mục nào có',
  'measure.shareOf': 'chỉ tiêu mà tỷ lệ này tính theo; khi đó đơn vị là `%`',
  'funding.amount': 'bằng đồng, không âm: `1,268 tỷ đồng`, `1 tỷ 405 triệu đồng`',
  'programme.aim': 'vế câu đứng sau chữ “nhằm”',
  'programme.short': 'cách gọi trong câu: `Nghị quyết 12/NQ-HĐND`',
  'report.issuer': 'viết hoa: `ỦY BAN NHÂN DÂN XÃ A`',
  'report.symbolTail': 'phần sau số: `/BC-UBND`, `-BC/ĐU`',
};

const KINDS: Partial<Record<Field['type'], string>> = {
  id: 'mã',
  text: 'chữ',
  day: 'ngày',
  date: 'thời gian',
  quantity: 'giá trị',
  source: 'nguồn',
  symbol: 'số, ký hiệu',
  address: 'địa chỉ số liệu',
  integer: 'số nguyên',
  geometry: 'hình',
  group: 'nhóm trường',
};

const kindOf = (field: Field): string => {
  switch (field.type) {
    case 'list':
      return `danh sách ${field.of.type === 'group' ? 'nhóm trường' : kindOf(field.of)}`;
    case 'ref':
      return `→ ${label('vi', 'subject', field.to)}`;
    case 'choice':
      return 'một trong';
    case 'term':
      return 'từ vựng';
    default:
      return KINDS[field.type] ?? field.type;
  }
};

const isNeeded = (field: Field): boolean => field.type !== 'list' && !('optional' in field && field.optional);

const codesIn = (set: WordSet): string =>
  codesOf(set)
    .map((code) => `${wordOf(set, code)?.[0] ?? code} (\`${code}\`)`)
    .join(', ');

const meaningOf = (subject: Subject, path: string, field: Field): string => {
  const last = path.split('.').at(-1) ?? path;
  const said = MEANS[`${subject}.${path}`] ?? formWord('vi', subject, path).hint ?? MEANS[last];
  return [said, field.type === 'choice' ? codesIn(field.words) : undefined]
    .filter((part) => part !== undefined)
    .join('; ');
};

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const rowsOf = (subject: Subject, fields: Fields, above = '', shown = ''): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const path = above + name;
    const inner: Field = field.type === 'list' ? field.of : field;
    const own = row([
      `\`${shown}${name}\`${isNeeded(field) ? ' ✱' : ''}`,
      fieldName('vi', subject, path),
      kindOf(field),
      meaningOf(subject, path, field),
    ]);
    if (inner.type !== 'group') return [own];
    const step = `${shown}${name}${field.type === 'list' ? '[]' : ''}.`;
    return [own, ...rowsOf(subject, inner.fields, `${path}.`, step)];
  });

const section = (subject: Subject): string => {
  const { name } = SUBJECT_FILES[subject];
  const holds = HOLDS[subject];
  return [
    `## ${name}`,
    '',
    `Tên khác: \`${VIETNAMESE_FILES.get(name) ?? name}\`. ${holds ?? `Mỗi bản ghi: ${label('vi', 'subject', subject)}.`}`,
    '',
    row(['trường', 'tên', 'kiểu', 'là']),
    row(['---', '---', '---', '---']),
    ...rowsOf(subject, SUBJECTS[subject].fields),
    '',
  ].join('\n');
};

const FIELDS_PAGE = [
  `# Các trường của tệp chương trình

Trang này do \`scripts/write-fields.ts\` viết ra từ khai báo của chương trình. Cách viết tệp: [tep-chuong-trinh.md](tep-chuong-trinh.md). Theo thứ tự
các tệp; trong mỗi tệp theo thứ tự các trường. ✱: bắt buộc. Tên cột, tên trường viết bằng mã (\`period\`) hoặc bằng tiếng Việt (\`kỳ\`), có dấu
hoặc không dấu, đều được.
`,
  ...SUBJECT_NAMES.map(section),
].join('\n');

const FORMS = {
  one: 'một nhóm trường (YAML)',
  few: 'một nhóm trường, hoặc danh sách (YAML)',
  list: 'danh sách (YAML)',
  csv: 'bảng (CSV)',
  geojson: 'GeoJSON',
} as const;

const fileRows = SUBJECT_NAMES.map((subject) => {
  const { name, form } = SUBJECT_FILES[subject];
  return row([
    `\`${name}\``,
    `\`${VIETNAMESE_FILES.get(name) ?? name}\``,
    label('vi', 'subject', subject),
    FORMS[form],
  ]);
});

const FILES_PAGE = `# Một chương trình dưới dạng tệp

Trang này do \`scripts/write-fields.ts\` viết ra. Một thư mục chứa một chương trình của một không gian làm việc. Phải có \`workspace.yaml\` và
\`programme.yaml\`; tệp nào không có nghĩa là không có bản ghi loại đó. Các trường của từng tệp: [cac-truong.md](cac-truong.md). Từ dùng được:
[tu-vung.md](tu-vung.md).

| tệp | tên tiếng Việt | chứa | dạng |
| --- | --- | --- | --- |
| \`workspace.yaml\` | \`${VIETNAMESE_FILES.get('workspace.yaml') ?? ''}\` | không gian làm việc: \`id\`, \`name\`; \`purpose: đào tạo\` đánh dấu số liệu giả định | một nhóm trường (YAML) |
| \`base.yaml\` | | mốc nhật ký của lần xuất; giữ nguyên | một nhóm trường (YAML) |
${fileRows.join('\n')}

Chương trình nhỏ nhất:

    # workspace.yaml
    id: xa-a
    name: Xã A
    # programme.yaml
    mã: 01-nq-hdnd
    ${fieldName('vi', 'programme', 'title')}: Phát triển xã A
    ${fieldName('vi', 'programme', 'short')}: Nghị quyết 01/NQ-HĐND
    ${fieldName('vi', 'programme', 'resolution')}: nq-01
    ${fieldName('vi', 'programme', 'aim')}: nâng cao đời sống Nhân dân
    ${fieldName('vi', 'programme', 'place')}: xa-a
    ${fieldName('vi', 'programme', 'owner')}: ubnd-xa
    nguồn: nq-01
    # documents.yaml
    - mã: nq-01
      ${fieldName('vi', 'document', 'kind')}: Nghị quyết
      ${fieldName('vi', 'document', 'symbol')}: 01/NQ-HĐND
    # places.csv
    mã,tên,loại,nguồn
    xa-a,xã A,xã,nq-01
    # agencies.csv
    mã,tên,${fieldName('vi', 'agency', 'line')},nguồn
    ubnd-xa,Ủy ban nhân dân xã,UBND,nq-01

## Cách viết

- Bảng lưu từ Excel: dấu phẩy, dấu chấm phẩy hay dấu tab đều đọc được; UTF-8, UTF-16 và Windows-1258 đều đọc được; chữ gõ bằng TCVN3, VNI được
  báo kèm nội dung đúng.
- Ngày: \`15/3/2026\`, \`ngày 05 tháng 3 năm 2026\`. Kỳ: \`2026\`, \`quý III/2026\`, \`6 tháng đầu năm 2026\`, \`9 tháng năm 2026\`, \`tháng 9/2026\`,
  \`giai đoạn 2021-2025\`, \`nhiệm kỳ 2020-2025\`, \`từ tháng 7/2025 đến tháng 6/2026\`.
- Giá trị như văn bản viết: \`trên 500 tỷ đồng\`, \`125,834 tỷ đồng\`, \`1 tỷ 405 triệu đồng\`, \`5,5 triệu lượt\`, \`từ 4 đến 5 ha\`, \`70–80 ha\`, \`116/165 thôn\`, \`dưới 5%\`,
  \`không quá 50 hộ\`, \`từ 98% trở lên\`, \`xấp xỉ 550 lượt\`, \`bình quân 17 phút\`, \`52,35 tạ/ha\`, \`thứ 35/63\`, \`đạt\`, \`hoàn thành tốt nhiệm vụ\`. Dấu chấm tách hàng nghìn,
  dấu phẩy đứng trước phần thập phân. Với tiền, đơn vị của chỉ tiêu là \`đồng\`.
- Mã, từ hoặc cả hai: \`infrastructure\`, \`Hạ tầng\`, \`Hạ tầng (infrastructure)\`.
- Danh sách trong ô CSV: các phần cách nhau bằng \`; \`. Trong YAML: mỗi dòng một \`- \`. Chữ có dấu phẩy giữa \`{\` và \`}\` đặt trong ngoặc kép.
- Ô trống nghĩa là không có, không phải là số không.

Nhập: \`tiendo import <thư mục>\`; chỉ kiểm tra: thêm \`--check\`. Mọi lỗi được báo cùng lúc, kèm tệp, dòng và trường; sai một chỗ thì không nhập gì.
Xuất: \`tiendo export <thư mục>\`; thêm \`--words\` thì tên cột bằng tiếng Việt, từ đứng cạnh mã, ngày viết như trong văn bản.
`;

export const FIELD_PAGES: Readonly<Record<string, string>> = {
  'cac-truong.md': FIELDS_PAGE,
  'tep-chuong-trinh.md': FILES_PAGE,
};

if (import.meta.main) {
  const stale = Object.entries(FIELD_PAGES).filter(([name, text]) => {
    try {
      return readFileSync(resolve(DOCS, name), 'utf8') !== text;
    } catch {
      return true;
    }
  });
  if (process.argv.includes('--check')) {
    for (const [name] of stale) process.stderr.write(`docs/${name} is stale: node scripts/write-fields.ts\n`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else for (const [name, text] of stale) writeFileSync(resolve(DOCS, name), text);
}
