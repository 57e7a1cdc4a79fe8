/**
 * The codes that records choose from, each with its word in Vietnamese and English: what files take and exports write,
 * what pages show, what messages name. Further words behind the English one are other spellings that files take. These
 * lists are closed, for the code knows what each means; those a workspace adds to are terms (`term.ts`).
 */
import { ownEntry } from '#core/text/own-entry.ts';
import { REPORT_RULES, TEXT_RULES } from '#core/vocabulary/review-rules.ts';
import { SEVERITY_WORDS } from '#core/vocabulary/severity-words.ts';

/** Vietnamese, English, other spellings. */
export type Word = readonly [vi: string, en: string, ...also: string[]];

const LEADERSHIP = [
  'công tác lãnh đạo, chỉ đạo',
  'lãnh đạo',
  'công tác lãnh đạo',
  'chỉ đạo, điều hành',
  'công tác chỉ đạo, điều hành',
] as const;

export const WORDS = {
  workStatus: {
    proposed: ['đề xuất', 'proposed', 'đang đề xuất', 'được đề xuất'],
    preparing: ['đang chuẩn bị', 'in preparation', 'chuẩn bị', 'chuẩn bị đầu tư', 'đang chuẩn bị đầu tư'],
    ongoing: ['đang thực hiện', 'under way', 'đang triển khai', 'đang thi công', 'đang làm'],
    completed: ['hoàn thành', 'completed', 'đã hoàn thành', 'xong'],
    suspended: ['tạm dừng', 'suspended', 'đang tạm dừng', 'đã tạm dừng'],
    cancelled: ['đã hủy', 'cancelled', 'hủy', 'hủy bỏ', 'dừng thực hiện'],
  },
  stage: {
    goal: ['mục tiêu', 'goal'],
    planned: ['theo kế hoạch', 'planned', 'kế hoạch', 'theo quy hoạch'],
    registered: ['đăng ký', 'registered', 'đã đăng ký'],
    inventoried: ['đã kiểm đếm', 'inventoried', 'kiểm đếm'],
    approved: ['đã phê duyệt', 'approved', 'phê duyệt'],
    paid: ['đã chi trả', 'paid', 'chi trả'],
    cleared: ['đã giải phóng', 'cleared', 'đã giải phóng mặt bằng'],
    'handed-over': ['đã bàn giao', 'handed over', 'bàn giao'],
    ongoing: ['đang thực hiện', 'under way'],
    done: ['đã hoàn thành', 'done', 'hoàn thành', 'đã thực hiện'],
    auctioned: ['đã đấu giá', 'auctioned'],
    collected: ['đã thu', 'collected', 'đã thu nộp ngân sách'],
  },
  fundingKind: {
    total: ['tổng mức đầu tư', 'total investment', 'tổng mức'],
    commitment: ['cam kết', 'commitment', 'vốn cam kết'],
    plan: ['kế hoạch vốn', 'capital plan', 'kế hoạch', 'vốn kế hoạch', 'vốn được giao'],
    allocation: ['đã bố trí', 'allocated', 'bố trí', 'đã phân bổ', 'vốn bố trí'],
    disbursement: ['đã giải ngân', 'disbursed', 'giải ngân', 'vốn đã giải ngân'],
    advance: ['tạm ứng', 'advanced', 'vốn tạm ứng'],
    mobilised: ['đã huy động', 'mobilised', 'huy động', 'vốn đã huy động'],
  },
  obstacleKind: {
    planning: ['quy hoạch', 'planning'],
    clearance: ['mặt bằng', 'land', 'giải phóng mặt bằng'],
    procedure: ['thủ tục', 'procedure'],
    capital: ['vốn', 'capital'],
    investor: ['nhà đầu tư', 'investor'],
    policy: ['cơ chế, chính sách', 'policy', 'cơ chế', 'chính sách'],
    capacity: ['năng lực', 'capacity'],
    infrastructure: ['hạ tầng', 'infrastructure'],
  },
  relation: {
    implements: ['triển khai', 'implements', 'thực hiện'],
    amends: ['sửa đổi, bổ sung', 'amends', 'sửa đổi', 'bổ sung', 'điều chỉnh'],
    revokes: ['bãi bỏ', 'revokes', 'hủy bỏ'],
    extends: ['gia hạn', 'extends', 'kéo dài'],
    replaces: ['thay thế', 'replaces'],
    cites: ['viện dẫn', 'cites', 'căn cứ'],
    approves: ['phê duyệt', 'approves'],
  },
  observationKind: {
    actual: ['thực hiện', 'actual', 'kết quả thực hiện'],
    plan: ['kế hoạch', 'plan', 'chỉ tiêu kế hoạch'],
    estimate: ['ước', 'estimate', 'ước thực hiện', 'ước tính'],
    forecast: ['dự báo', 'forecast', 'dự kiến'],
    baseline: ['mốc ban đầu', 'baseline', 'hiện trạng ban đầu', 'xuất phát điểm'],
  },
  placeKind: {
    province: ['tỉnh', 'province'],
    city: ['thành phố', 'city', 'tp'],
    district: ['huyện, quận', 'district', 'huyện', 'quận'],
    town: ['thị xã', 'town'],
    township: ['thị trấn', 'township'],
    'special-zone': ['đặc khu', 'special zone'],
    ward: ['phường', 'ward'],
    commune: ['xã', 'commune'],
    neighbourhood: ['tổ dân phố', 'neighbourhood', 'tdp'],
    village: ['thôn, ấp, bản', 'village', 'thôn', 'ấp', 'bản', 'buôn', 'làng', 'xóm', 'tổ'],
    'residential-area': ['khu dân cư', 'residential area'],
    street: ['đường phố', 'street', 'tuyến phố', 'phố'],
    river: ['sông, suối', 'river', 'sông', 'suối'],
    group: ['nhóm địa bàn', 'group of places', 'nhóm'],
  },
  objectiveKind: {
    chapter: ['nhóm nhiệm vụ', 'chapter', 'nhóm'],
    target: ['mục tiêu', 'target', 'chỉ tiêu'],
    task: ['nhiệm vụ', 'task'],
  },
  objectivePart: {
    leadership: ['lãnh đạo, chỉ đạo', 'leadership', ...LEADERSHIP],
    results: ['kết quả', 'results', 'kết quả thực hiện'],
  },
  /** Of an amount that grows from report to report. */
  fundingReach: {
    period: ['số trong kỳ', 'of the period', 'trong kỳ', 'phát sinh trong kỳ'],
    'to-date': ['lũy kế', 'to date', 'lũy kế đến ngày', 'luỹ kế', 'cộng dồn'],
  },
  targetRelation: {
    'at-least': ['từ … trở lên', 'at least', 'ít nhất', 'tối thiểu', 'đạt từ', 'trở lên', '>='],
    'at-most': ['không quá', 'at most', 'tối đa', 'dưới', 'trở xuống', '<='],
    exactly: ['đúng', 'exactly', 'bằng', '='],
    between: ['từ … đến …', 'between', 'từ đến', 'trong khoảng'],
  },
  /** How a target is answered. */
  targetVerdict: {
    reached: ['đạt', 'reached'],
    short: ['chưa đạt', 'not reached'],
    pending: ['chưa đến hạn', 'not due yet'],
    untold: ['chưa có số liệu đến hạn', 'no value for the day it was due'],
    'other-kind': ['mới có kết quả khác loại', 'only a result of another kind'],
    'no-result': ['chưa có kết quả', 'no result'],
    'no-value': ['không nêu mức phải đạt', 'no value to reach is stated'],
  },
  targetCount: {
    'each-year': ['mỗi năm', 'each year', 'hằng năm', 'hàng năm'],
    cumulative: ['cộng các năm', 'all years together', 'lũy kế', 'cả giai đoạn'],
    average: ['bình quân năm', 'mean of the years', 'bình quân mỗi năm', 'bình quân hằng năm'],
  },
  oversightKind: {
    inspection: ['kiểm tra', 'inspection'],
    supervision: ['giám sát', 'supervision'],
    criticism: ['giám sát, phản biện xã hội', 'social supervision and criticism', 'phản biện xã hội'],
  },
  findingKind: {
    strength: ['ưu điểm', 'strength', 'kết quả đạt được'],
    limit: ['hạn chế', 'limit', 'tồn tại, hạn chế', 'tồn tại'],
    cause: ['nguyên nhân', 'cause'],
    recommendation: ['kiến nghị', 'recommendation', 'đề xuất, kiến nghị'],
    lesson: ['bài học kinh nghiệm', 'lesson', 'bài học', 'kinh nghiệm'],
  },
  agencyLine: {
    party: ['Đảng', 'Party', 'cơ quan đảng', 'khối Đảng'],
    council: ['HĐND', 'council', 'Hội đồng nhân dân'],
    government: ['UBND, sở, phòng', 'government', 'UBND', 'UBND, sở', 'chính quyền', 'sở', 'phòng', 'khối chính quyền'],
    front: ['Mặt trận, đoàn thể', 'the Front', 'Mặt trận', 'đoàn thể', 'MTTQ'],
    service: ['đơn vị sự nghiệp', 'service', 'sự nghiệp'],
    central: ['trung ương', 'central'],
  },
  /** What an office says of days. */
  holidayKind: {
    off: ['nghỉ', 'off', 'ngày nghỉ', 'nghỉ lễ', 'nghỉ bù'],
    work: ['làm việc', 'worked', 'làm bù', 'ngày làm việc'],
    announced: ['đã công bố', 'announced', 'đã công bố đủ', 'lịch nghỉ đã công bố'],
  },
  partyKind: {
    enterprise: ['doanh nghiệp', 'enterprise', 'công ty'],
    cooperative: ['hợp tác xã', 'cooperative', 'HTX'],
    organisation: ['tổ chức', 'organisation'],
    person: ['cá nhân', 'person', 'hộ gia đình'],
  },
  aggregation: {
    sum: ['cộng', 'sum', 'tổng'],
    mean: ['bình quân', 'mean', 'trung bình', 'trung bình cộng'],
    none: ['không gộp', 'none', 'không'],
  },
  /** What a value of a period tells. */
  measureTime: {
    stock: ['số tại thời điểm', 'state at the end', 'tại thời điểm', 'số có đến cuối kỳ', 'đến cuối kỳ'],
    flow: ['số phát sinh', 'within the period', 'phát sinh trong kỳ', 'số trong kỳ'],
  },
  direction: {
    up: ['tăng là tốt', 'more is better', 'tăng', 'cao hơn là tốt'],
    down: ['giảm là tốt', 'less is better', 'giảm', 'thấp hơn là tốt'],
    none: ['không xét', 'neither', 'không'],
  },
  nature: {
    new: ['xây mới', 'new', 'mới', 'xây dựng mới'],
    upgrade: ['cải tạo, nâng cấp', 'upgrade', 'cải tạo', 'nâng cấp'],
    repair: ['sửa chữa', 'repair', 'duy tu, sửa chữa'],
  },
  stepState: {
    done: ['xong', 'done', 'đã xong', 'hoàn thành'],
    ongoing: ['đang làm', 'under way', 'đang thực hiện'],
    revoked: ['bị bãi bỏ', 'revoked', 'đã bãi bỏ', 'bị hủy'],
  },
  contributionNature: {
    'in-kind': ['hiện vật', 'in kind'],
    money: ['tiền', 'money', 'tiền mặt'],
  },
  /** What the points of a criterion do. */
  scoreNature: {
    standard: ['điểm chuẩn', 'standard points', 'chuẩn'],
    bonus: ['điểm thưởng', 'bonus points', 'điểm cộng', 'thưởng'],
    penalty: ['điểm trừ', 'penalty points', 'trừ'],
  },
  /** How the points of a criterion come about. */
  scoreWay: {
    told: ['tự chấm', 'given', 'chấm trực tiếp'],
    share: ['theo tỷ lệ đạt được', 'by the share reached', 'theo tỷ lệ'],
    reached: ['đạt mới có điểm', 'all when reached', 'đạt/không đạt'],
    each: ['theo số lần', 'for each', 'mỗi lần'],
  },
  claimFormula: {
    sum: ['tổng', 'sum', 'cộng'],
    share: ['tỷ lệ', 'share'],
  },
  reportFamily: {
    party: ['Đảng', 'Party', 'thể thức của Đảng'],
    state: ['Nhà nước', 'state', 'hành chính', 'thể thức hành chính'],
  },
  reportKind: {
    month: ['tháng', 'monthly', 'báo cáo tháng', 'hằng tháng'],
    quarter: ['quý', 'quarterly', 'báo cáo quý', 'hằng quý'],
    half: ['6 tháng', 'half-yearly', 'sáu tháng', 'báo cáo 6 tháng'],
    'nine-months': ['9 tháng', 'nine months', 'chín tháng', 'báo cáo 9 tháng'],
    year: ['năm', 'yearly', 'báo cáo năm', 'hằng năm'],
    interim: ['sơ kết', 'interim', 'báo cáo sơ kết'],
    final: ['tổng kết', 'final', 'báo cáo tổng kết'],
    thematic: ['chuyên đề', 'thematic', 'báo cáo chuyên đề'],
    request: ['theo yêu cầu', 'on request', 'đột xuất'],
  },
  /** What is to be clear of a task. */
  taskAspect: {
    who: ['rõ người', 'who'],
    what: ['rõ việc', 'what'],
    when: ['rõ thời gian', 'when'],
    responsibility: ['rõ trách nhiệm', 'responsibility'],
    authority: ['rõ thẩm quyền', 'authority'],
    product: ['rõ sản phẩm', 'product'],
  },
  /** For whom a record is; without a word of this list it is for everybody. */
  audience: {
    internal: ['nội bộ', 'internal', 'lưu hành nội bộ'],
    party: ['nội bộ tổ chức đảng', 'internal to the Party', 'nội bộ Đảng'],
    government: ['nội bộ cơ quan nhà nước', 'internal to the government', 'nội bộ chính quyền'],
  },
  secrecy: {
    secret: ['MẬT', 'secret', 'mật'],
    'top-secret': ['TỐI MẬT', 'top secret', 'tối mật'],
    'most-secret': ['TUYỆT MẬT', 'most secret', 'tuyệt mật'],
  },
  urgency: {
    urgent: ['KHẨN', 'urgent', 'khẩn'],
    'very-urgent': ['THƯỢNG KHẨN', 'very urgent', 'thượng khẩn'],
    express: ['HỎA TỐC', 'express', 'hỏa tốc'],
  },
  reportPart: {
    situation: ['đặc điểm tình hình', 'situation', 'tình hình chung', 'khái quát chung'],
    leadership: ['lãnh đạo, chỉ đạo', 'leadership', ...LEADERSHIP],
    results: ['kết quả', 'results', 'kết quả thực hiện'],
    assessment: ['đánh giá', 'assessment', 'đánh giá chung'],
    'next-tasks': ['nhiệm vụ', 'next tasks', 'nhiệm vụ kỳ tới', 'nhiệm vụ trọng tâm'],
    'urban-class': ['tiêu chí đô thị', 'urban class', 'phân loại đô thị'],
    lessons: ['bài học kinh nghiệm', 'lessons', 'bài học', 'kinh nghiệm'],
    recommendations: ['đề xuất, kiến nghị', 'recommendations', 'kiến nghị', 'đề nghị'],
  },
  reportAnnex: {
    targets: ['chỉ tiêu', 'targets', 'kết quả thực hiện các chỉ tiêu'],
    works: ['công trình, dự án', 'works', 'danh mục công trình'],
    places: ['số liệu theo địa bàn', 'figures by place', 'địa bàn'],
    documents: ['văn bản', 'documents', 'danh mục văn bản'],
    tasks: ['phân công nhiệm vụ', 'tasks', 'nhiệm vụ được phân công'],
  },
  caveat: {
    'definition-not-stated': ['chưa nêu cách tính', 'definition not stated'],
    'territory-differs': ['khác phạm vi', 'another territory'],
    'not-official': ['chưa chính thức', 'not official'],
  },
  wordingAct: {
    replace: ['sửa lời', 'own words'],
    after: ['viết thêm', 'words added'],
    omit: ['bỏ khỏi báo cáo', 'left out'],
    waive: ['bỏ qua nhận xét, có ghi lý do', 'remark waved off with a reason'],
  },
  /** How heavily a remark weighs. */
  severity: SEVERITY_WORDS,
  /** What remarks are about: on any text, and on the records of a report. */
  reviewRule: { ...TEXT_RULES, ...REPORT_RULES },
  opinionAnswer: {
    taken: ['tiếp thu', 'taken over'],
    partly: ['tiếp thu một phần', 'taken over in part'],
    declined: ['giữ như dự thảo', 'the draft stands'],
  },
  fileFormat: {
    docx: ['DOCX', 'DOCX'],
    'docx-clean': ['DOCX bản sạch', 'DOCX, clean copy'],
    pdf: ['PDF', 'PDF'],
    'pdf-clean': ['PDF bản sạch', 'PDF, clean copy'],
    html: ['HTML', 'HTML'],
    json: ['danh mục số liệu', 'list of figures'],
    text: ['lời văn (TXT)', 'its words (TXT)'],
  },
  scenarioAim: {
    reach: ['đạt loại', 'reach the class', 'đạt'],
    highest: ['điểm cao nhất', 'highest score', 'cao nhất'],
    earliest: ['sớm nhất', 'earliest day'],
  },
  pathCase: {
    worst: ['trường hợp xấu nhất', 'worst case', 'xấu nhất'],
    likely: ['trường hợp dự kiến', 'likely case', 'dự kiến'],
  },
  pathStatus: {
    optimal: ['đã chứng minh', 'proven'],
    feasible: ['chưa chứng minh', 'not proven'],
    infeasible: ['không tập hợp nào', 'no set', 'không có tập hợp nào'],
    unknown: ['chưa tìm được', 'not found'],
  },
  plannedState: {
    proposed: ['đề xuất', 'proposed'],
    'under-way': ['đang thực hiện', 'under way'],
  },
  conflictProof: {
    smallest: ['ít nhất', 'smallest'],
    minimal: ['không bớt được', 'minimal'],
    none: ['chưa rút gọn', 'not shortened'],
  },
  termSet: {
    'work-kind': ['loại công trình, nhiệm vụ', 'kind of work', 'loại công trình', 'loại nhiệm vụ'],
    sector: ['lĩnh vực', 'sector'],
    capital: ['nguồn vốn', 'source of capital'],
    'document-kind': ['loại văn bản', 'kind of document'],
    'measure-unit': ['đơn vị tính', 'unit of measurement', 'đơn vị đo'],
  },
  /** The kind of a place by which money and offices are named. */
  level: {
    province: ['tỉnh', 'province'],
    'central-city': ['thành phố trực thuộc trung ương', 'centrally run city'],
    city: ['thành phố thuộc tỉnh', 'city', 'thành phố'],
    district: ['huyện', 'district', 'quận'],
    town: ['thị xã', 'town'],
    township: ['thị trấn', 'township'],
    'special-zone': ['đặc khu', 'special zone'],
    ward: ['phường', 'ward'],
    commune: ['xã', 'commune'],
  },
  /** What a unit of measurement tells. */
  unitKind: {
    count: ['số đếm', 'count', 'đếm', 'số lượng'],
    money: ['tiền', 'money'],
    currency: ['ngoại tệ', 'currency'],
    share: ['tỷ lệ', 'share', 'tỷ lệ phần trăm'],
    area: ['diện tích', 'area'],
    length: ['chiều dài', 'length'],
    volume: ['thể tích', 'volume'],
    mass: ['khối lượng', 'mass'],
    energy: ['năng lượng', 'energy'],
    rate: ['mức, suất', 'rate', 'mức', 'suất', 'mật độ', 'năng suất'],
    time: ['thời gian', 'time'],
    points: ['điểm số', 'points', 'điểm'],
    index: ['chỉ số', 'index'],
    rank: ['thứ hạng', 'rank'],
    grade: ['xếp loại', 'grade'],
    'yes-no': ['có hoặc không', 'yes or no', 'đạt hoặc chưa đạt'],
  },
  /** What an agency owes. */
  dutyKind: {
    measure: ['số liệu chỉ tiêu', 'values of a measure', 'chỉ tiêu', 'số liệu'],
    progress: ['tiến độ công trình', 'progress of works', 'tiến độ', 'công trình'],
    money: ['vốn của công trình', 'money of works', 'vốn', 'giải ngân'],
    objective: ['kết quả nhiệm vụ bằng lời', 'results in words', 'nhiệm vụ', 'kết quả bằng lời'],
    obstacle: ['vướng mắc', 'obstacles'],
    task: ['nhiệm vụ kỳ tới', 'tasks', 'nhiệm vụ kỳ này'],
  },
  often: {
    month: ['hằng tháng', 'monthly', 'tháng', 'hàng tháng'],
    quarter: ['hằng quý', 'quarterly', 'quý', 'hàng quý'],
    half: ['6 tháng', 'half-yearly', 'sáu tháng', 'nửa năm'],
    'nine-months': ['9 tháng', 'nine months', 'chín tháng'],
    year: ['hằng năm', 'yearly', 'năm', 'hàng năm'],
    once: ['một lần', 'once'],
  },
  collectionStep: {
    opened: ['mở', 'opened'],
    closed: ['khóa', 'closed', 'đóng', 'khoá'],
    reopened: ['mở lại', 'opened again'],
  },
  returnStep: {
    sent: ['gửi', 'sent'],
    'taken-back': ['rút lại', 'taken back'],
    returned: ['trả lại', 'returned'],
    'approved-by-agency': ['đơn vị duyệt', 'approved by the agency'],
    approved: ['duyệt', 'approved', 'văn phòng duyệt'],
  },
  yes: { yes: ['có', 'yes'] },
  purpose: {
    teaching: ['đào tạo', 'teaching', 'tập huấn', 'số liệu giả định'],
    draft: ['đang lập', 'being set up', 'bản đang lập', 'dự thảo'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Word>>>>;

export type WordSet = keyof typeof WORDS;
export type CodeOf<S extends WordSet> = keyof (typeof WORDS)[S] & string;

/** The codes of a list, in the order in which they are told. */
export const codesOf = <S extends WordSet>(set: S): readonly CodeOf<S>[] => Object.keys(WORDS[set]) as CodeOf<S>[];

/** The words of a code; undefined for a code that is not of this list. */
export const wordOf = (set: WordSet, code: string): Word | undefined => ownEntry<Word>(WORDS[set], code);
