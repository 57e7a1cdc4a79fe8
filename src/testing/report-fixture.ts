/**
 * A report with every kind of block, as long as real ones are: for tests and measurements of the writers and readers.
 * Its sentences are made up; only its shape follows a real interim report.
 */
import type { Block, ChartBar, FigureRun, ReportDocument, Run, TextRun } from '#core/report/document.ts';
import { asDay } from '#core/value/day.ts';

export const text = (words: string): TextRun => ({ kind: 'text', text: words });
export const figure = (address: string, printed: string): FigureRun => ({ kind: 'figure', address, printed });

/** Words with figures in braces, "đạt {revenue:2022|153,1 tỷ đồng}", and footnote marks "[^0]". */
export const runs = (words: string): readonly Run[] =>
  words
    .split(/(\{[^}]*\}|\[\^\d+\])/u)
    .filter(Boolean)
    .map((part): Run => {
      const note = /^\[\^(\d+)\]$/u.exec(part);
      if (note) return { kind: 'note', note: Number(note[1]) };
      const [, address, printed] = /^\{([^|]*)\|([^}]*)\}$/u.exec(part) ?? [];
      return address !== undefined && printed !== undefined ? figure(address, printed) : text(part);
    });

const LONG_ADDRESS =
  'sum funding[programme=08-nq-tu, kind=commitment, source=central-budget, status=completed] #2021..2023';

const bars: readonly ChartBar[] = [
  { name: 'Năm 2021', min: 155.5, max: 155.5, most: 260, least: 155.5, text: '155,5' },
  { name: 'Năm 2022', min: 153.1, max: 153.1, most: 260, least: 189, text: '153,1' },
  { name: 'Năm 2023 (dự kiến)', min: 0, max: 260, most: 260, text: '260' },
];

const section = (n: number): readonly Block[] => [
  {
    kind: 'heading',
    level: 2,
    number: String(n),
    text: `Huy động nguồn lực đầu tư xây dựng, phát triển hạ tầng đô thị, nhóm nhiệm vụ thứ ${n}`,
  },
  { kind: 'heading', level: 3, number: `${n}.1`, text: 'Đối với các công trình hạ tầng kỹ thuật' },
  {
    kind: 'paragraph',
    runs: runs(
      `Sau hai năm triển khai Nghị quyết số 08-NQ/TU, các cấp, các ngành đã huy động được {sum funding[objective=${n}] |trên 500 tỷ đồng}, trong đó ngân sách trung ương {${LONG_ADDRESS} ${n}|120 tỷ đồng}, ngân sách tỉnh {funding:${n}.province|60 tỷ đồng} và ngân sách thành phố đối ứng {funding:${n}.city|72 tỷ đồng}. Đến ngày 31/5/2023, đã hoàn thành đưa vào sử dụng {count work[objective=${n}, status=completed]|07 công trình}, chiếm {share:${n}|58,3%} tổng số công trình được giao[^${(n - 1) * 2}]; các công trình còn lại đang được triển khai thi công theo kế hoạch, bảo đảm chất lượng, kỹ thuật và mỹ thuật.`,
    ),
  },
  { kind: 'heading', level: 3, number: `${n}.2`, text: 'Đối với các công trình hạ tầng xã hội' },
  { kind: 'heading', level: 4, text: 'Trường học và thiết chế văn hóa' },
  ...['sân vận động', 'công viên cây xanh', 'nghĩa trang nhân dân', 'trường mầm non'].map((name, i): Block => ({
    kind: 'paragraph',
    mark: i < 3 ? '-' : '+',
    runs: runs(
      `Dự án xây dựng ${name} và các hạng mục phụ trợ có tổng mức đầu tư {work:${n}.${i} funding.total|252 tỷ đồng}, quy mô diện tích {work:${n}.${i} area|16,61 ha}; đã vận động {work:${n}.${i} households|123 hộ dân} bàn giao mặt bằng, dự kiến hoàn thành trong tháng 6/2025. Hiện nay, Ủy ban nhân dân thành phố đang chỉ đạo các đơn vị liên quan khẩn trương hoàn thiện các bước lập dự án đầu tư theo quy định của pháp luật về đầu tư công${i === 1 ? `[^${(n - 1) * 2 + 1}]` : ''}.`,
    ),
  })),
];

const SECTIONS = 6;

const notes = Array.from({ length: SECTIONS }, (_, i) => [
  runs(
    `Gồm: cầu, đường giao thông nội thị dài {measure:road-length @${i}|12,5 km} và hệ thống điện chiếu sáng; tổng kinh phí {note:${i}.cost|4,3 tỷ đồng}, trong đó xã hội hóa khoảng {note:${i}.social|hơn 5 tỷ đồng}.`,
  ),
  runs(
    `Quyết định số 298/QĐ-UBND ngày 05/3/2021 phê duyệt điều chỉnh cục bộ quy hoạch chung, diện tích {note:${i}.plan|62 m²}.`,
  ),
]).flat();

const revenueRow = (year: string, plan: string, done: string, share: string): readonly (readonly Run[])[] => [
  runs(`Năm ${year}`),
  [figure(`measure:revenue.plan #${year}`, plan)],
  [figure(`measure:revenue #${year}`, done)],
  [figure(`measure:revenue.share #${year}`, share)],
];

const closing: readonly Block[] = [
  { kind: 'heading', level: 1, number: 'III', text: 'Nhiệm vụ trọng tâm trong thời gian tới' },
  {
    kind: 'paragraph',
    runs: runs(
      '1. Các cấp ủy, chính quyền, cơ quan, đơn vị, địa phương tiếp tục quán triệt, thực hiện nghiêm các mục tiêu, nhiệm vụ của Nghị quyết; nâng cao tinh thần trách nhiệm của người đứng đầu trong tổ chức triển khai thực hiện.',
    ),
  },
  {
    kind: 'paragraph',
    runs: runs(
      '2. Tập trung tháo gỡ khó khăn, vướng mắc trong giải phóng mặt bằng; phấn đấu hoàn thành mục tiêu {target:clearance|100 ha} đất sạch để thu hút đầu tư các khu, cụm công nghiệp.',
    ),
  },
];

/** The document; Party layout of 2018 unless told otherwise. */
export const reportFixture = (change: Partial<ReportDocument> = {}): ReportDocument => ({
  layout: '36-HD/VPTW',
  header: {
    superior: 'ĐẢNG BỘ TỈNH BẮC KẠN',
    issuer: 'THÀNH ỦY BẮC KẠN',
    issuerName: 'Thành ủy Bắc Kạn',
    symbol: '5-BC/TU',
    symbolTail: '-BC/TU',
    place: 'Bắc Kạn',
    date: asDay('2023-02-05'),
  },
  typeName: 'BÁO CÁO',
  subject:
    'sơ kết thực hiện Nghị quyết số 08-NQ/TU ngày 20/4/2021 về huy động các nguồn lực, thu hút đầu tư xây dựng kết cấu hạ tầng, chỉnh trang đô thị',
  blocks: [
    {
      kind: 'paragraph',
      runs: runs(
        'Thực hiện chương trình trọng tâm của Đại hội đại biểu Đảng bộ thành phố, Ban Chấp hành Đảng bộ thành phố báo cáo kết quả thực hiện Nghị quyết như sau:',
      ),
    },
    { kind: 'heading', level: 1, number: 'I', text: 'Kết quả thực hiện các nhiệm vụ' },
    ...Array.from({ length: SECTIONS }, (_, i) => section(i + 1)).flat(),
    { kind: 'heading', level: 1, number: 'II', text: 'Thu ngân sách và đánh giá chung' },
    {
      kind: 'table',
      title: 'Bảng 1. Thu ngân sách trên địa bàn (tỷ đồng)',
      columns: [
        { head: 'Năm', align: 'left', width: 2 },
        { head: 'Nghị quyết giao', align: 'right', width: 2 },
        { head: 'Thực hiện', align: 'right', width: 2 },
        { head: 'Tỷ lệ', align: 'right', width: 1 },
      ],
      rows: [revenueRow('2021', '155,5', '155,5', '100%'), revenueRow('2022', '189', '153,1', '81%')],
    },
    {
      kind: 'picture',
      bars,
      alt: 'Thu ngân sách các năm 2021, 2022 và dự kiến 2023',
      width: 0.8,
      caption: runs('Hình 1. Thu ngân sách; dự kiến năm 2023 là {measure:revenue.forecast #2023|260 tỷ đồng}'),
    },
    ...closing,
  ],
  annexes: [],
  notes,
  signature: { authority: 'T/M THÀNH ỦY', position: 'BÍ THƯ', name: 'Cù Ngọc Cường' },
  recipients: {
    lead: 'Gửi bản điện tử:',
    items: [
      'Thường trực Thành ủy',
      'HĐND, UBND thành phố',
      'Mặt trận Tổ quốc và các đoàn thể thành phố',
      'Các chi, đảng bộ trực thuộc',
      'Lưu Văn phòng Thành ủy',
    ],
  },
  asOf: asDay('2023-05-31'),
  ...change,
});

/** The same report as a People's Committee would issue it. */
export const stateReportFixture = (change: Partial<ReportDocument> = {}): ReportDocument =>
  reportFixture({
    layout: '30/2020/NĐ-CP',
    header: {
      superior: 'UBND TỈNH BẮC KẠN',
      issuer: 'ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC KẠN',
      issuerName: 'Ủy ban nhân dân thành phố Bắc Kạn',
      symbol: '5/BC-UBND',
      symbolTail: '/BC-UBND',
      place: 'Bắc Kạn',
      date: asDay('2023-02-05'),
    },
    signature: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Nguyễn Văn An' },
    recipients: { items: ['UBND tỉnh (báo cáo)', 'Thường trực Thành ủy', 'Lưu: VT, TH'] },
    ...change,
  });

/** The same report with blocks that are of something, as composed ones are. */
export const identifiedReportFixture = (): ReportDocument => {
  const document = reportFixture();
  const basis = (n: number) => ({ figures: `${n}`.padStart(16, '0'), words: `${n}`.padEnd(16, 'f') });
  return {
    ...document,
    blocks: document.blocks.map((block, n): Block => ({ ...block, id: `results/${n}/đường-${n}`, basis: basis(n) })),
  };
};

const works = (count: number): Block => ({
  kind: 'table',
  columns: [
    { head: 'STT', align: 'center', width: 1 },
    { head: 'Tên công trình', align: 'left', width: 8 },
    { head: 'Tổng mức đầu tư', align: 'right', width: 3 },
  ],
  rows: Array.from({ length: count }, (_, i) => [
    [text(String(i + 1))],
    [text(`Công trình thứ ${i + 1}`)],
    [figure(`work:annex-${i + 1} funding[kind=total]`, `${i + 2},5 tỷ đồng`)],
  ]),
});

/** The same report with two annexes: a short one, and a wide one of several pages. */
export const annexedReportFixture = (change: Partial<ReportDocument> = {}): ReportDocument =>
  reportFixture({
    annexes: [
      { id: 'documents', title: 'Danh mục văn bản', landscape: false, blocks: [works(2)] },
      { id: 'works', title: 'Danh mục công trình, dự án', landscape: true, blocks: [works(60)] },
    ],
    ...change,
  });
