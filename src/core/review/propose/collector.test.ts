import { describe, expect, it } from 'vitest';
import type { StandingRecord } from '#core/review/propose/proposal.ts';
import { amongResults, proposedAt, proposedIn, proposedLines } from '#testing/proposals.ts';

const KNOWN: readonly StandingRecord[] = [
  { subject: 'agency', id: 'ubnd', names: ['UBND thành phố'], values: { name: 'Ủy ban nhân dân thành phố' } },
  { subject: 'party', id: 'van-tung', names: ['Công ty CP Vân Tùng'], values: { name: 'Công ty Cổ phần Vân Tùng' } },
  { subject: 'work', id: 'cho', names: ['Chợ Mường Lam'], values: { name: 'Chợ Mường Lam' } },
  {
    subject: 'document',
    id: 'qd-5',
    names: [],
    values: { symbol: '5/QĐ-UBND', kind: 'decision', date: 'ngày 5/3/2021' },
  },
  { subject: 'document', id: 'nq-8', names: [], values: { symbol: '08-NQ/TU', kind: 'resolution' } },
  { subject: 'measure', id: 'ngheo', names: ['Tỷ lệ hộ nghèo'], values: { name: 'Tỷ lệ hộ nghèo', unit: '%' } },
  {
    subject: 'observation',
    id: 'ngheo-2022',
    names: [],
    values: { measure: 'ngheo', place: 'home', period: 'năm 2022', kind: 'actual', value: '5,2%' },
  },
  {
    subject: 'funding',
    id: 'tien',
    names: [],
    values: { work: 'cho', capital: 'province', kind: 'total', amount: '12 tỷ đồng' },
  },
  {
    subject: 'extent',
    id: 'rong',
    names: [],
    values: { work: 'cho', extent: 'area', stage: 'planned', value: '2 ha' },
  },
  {
    subject: 'task',
    id: 'viec',
    names: [],
    values: { order: '7', 'statements[0]': 'tiếp tục đẩy mạnh công tác tuyên truyền' },
  },
  { subject: 'place', id: 'duc-xuan', names: ['phường Đức Xuân'], values: { name: 'phường Đức Xuân', kind: 'ward' } },
  {
    subject: 'finding',
    id: 'han-che',
    names: [],
    values: { kind: 'limit', statement: 'Tiến độ một số công trình còn chậm so với kế hoạch' },
  },
  { subject: 'objective', id: 'results/3', names: [], values: { id: '3', title: 'Văn hóa' } },
];
/** What is proposed where these records are there: the record that it is with what it would change, or its key. */
const against = (text: string): string[] =>
  proposedIn(/^I{1,2}\. /u.test(text) ? text : amongResults(text), { records: KNOWN })
    .filter(({ subject, key }) => subject !== 'objective' || !key.includes('ha-tang'))
    .map(({ subject, key, existing, lacks }) =>
      [
        existing === undefined ? key : `${subject} ${existing.id}`,
        ...(existing?.changes ?? []).map(({ field, was, is }) => `${field}: ${was} → ${is}`),
        ...(lacks.length > 0 ? [`lacks ${lacks.join(', ')}`] : []),
      ].join(' | '),
    );

describe('what is on record is that record; what it would change is told', () => {
  it.each([
    ['UBND thành phố họp.', ['agency ubnd']],
    ['Ủy ban nhân dân thành phố Mường Lam họp.', ['agency ubnd']],
    ['Công ty Cổ phần Vân Tùng họp.', ['party van-tung']],
    ['Công ty Vân Tùng họp.', ['party.cong-ty-van-tung']],
    ['Xây dựng Chợ Mường Lam.', ['work cho | lacks sector']],
    ['Công trình Chợ Mường Lam đã xong.', ['work cho']],
    ['Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021.', ['document qd-5']],
    ['Theo Quyết định số 05/QĐ-UBND ngày 5/3/2021.', ['document qd-5']],
    ['Theo Quyết định số 5/QĐ-UBND ngày 6/3/2022.', ['document.5-qd-ubnd']],
    ['Theo Quyết định số 5/QĐ-UBND.', ['document qd-5']],
    [
      'Theo Nghị quyết số 08-NQ/TU ngày 20/4/2021 về xây dựng thành phố Mường Lam.',
      ['place home', 'document nq-8 | date:  → ngày 20/4/2021 | subject:  → về xây dựng thành phố Mường Lam'],
    ],
    ['Tỷ lệ hộ nghèo năm 2022 là 5,2%.', ['measure ngheo', 'observation ngheo-2022']],
    ['Tỷ lệ hộ nghèo năm 2022 là 5,3%.', ['measure ngheo', 'observation ngheo-2022 | value: 5,2% → 5,3%']],
    ['Tỷ lệ hộ nghèo năm 2021 là 5,2%.', ['measure ngheo', 'observation.ngheo-home-nam-2021-actual']],
    [
      'Tỷ lệ hộ nghèo phường Đức Xuân năm 2022 là 5,2%.',
      [
        'place duc-xuan',
        'measure.ho-ngheo-phuong-xuan-duc',
        'observation.measure-ho-ngheo-phuong-xuan-duc-duc-xuan-nam-2022-actual',
      ],
    ],
    ['Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh.', ['work cho', 'funding tien']],
    [
      'Chợ Mường Lam có tổng mức đầu tư 13 tỷ đồng từ ngân sách tỉnh.',
      ['work cho', 'funding tien | amount: 12 tỷ đồng → 13 tỷ đồng'],
    ],
    ['Chợ Mường Lam có tổng mức đầu tư 12 tỷ đồng.', ['work cho']],
    ['Chợ Mường Lam có tổng mức đầu tư 13 tỷ đồng.', ['work cho', 'funding.cho-total-13-ty-dong | lacks capital']],
    ['Chợ Mường Lam có diện tích quy hoạch là 2 ha.', ['work cho', 'extent rong']],
    ['Chợ Mường Lam có diện tích quy hoạch là 3 ha.', ['work cho', 'extent rong | value: 2 ha → 3 ha']],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Tiếp tục đẩy mạnh công tác tuyên truyền.\n\n- Rà soát các đồ án quy hoạch trên địa bàn.',
      ['task viec', 'task.ra-soat-cac-do-an-quy-hoach-tren-dia-ban'],
    ],
    ['II. HẠN CHẾ\n\n- Tiến độ một số công trình còn chậm so với kế hoạch.', ['finding han-che']],
    ['II. KẾT QUẢ\n\n3. Văn hóa\n\nĐã xong.', ['objective results/3']],
    ['II. KẾT QUẢ\n\n3. Y tế\n\nĐã xong.', ['objective.y-te | lacks id']],
  ])('%s', (text, expected) => expect(against(text)).toEqual(expected));
});

describe('where a proposal stands, and what it hangs on', () => {
  it.each([
    [
      'Tại phường Đức Xuân.',
      [
        'place.ward-phuong-duc-xuan | II.1 | Tại phường Đức Xuân. | Tại phường Đức Xuân.',
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
      ],
    ],
    [
      'UBND tỉnh họp.',
      [
        'agency.uy-ban-nhan-dan-tinh | II.1 | UBND tỉnh họp. | UBND tỉnh họp.',
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
      ],
    ],
    [
      'Công ty Vân Tùng họp.',
      [
        'party.cong-ty-van-tung | II.1 | Công ty Vân Tùng họp. | Công ty Vân Tùng họp.',
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
      ],
    ],
    [
      'Theo Quyết định số 5/QĐ-UBND của UBND tỉnh về việc phê duyệt quy hoạch.',
      [
        'agency.uy-ban-nhan-dan-tinh | II.1 | Theo Quyết định số 5/QĐ-UBND của UBND tỉnh về việc phê duyệt quy hoạch. | Theo Quyết định số 5/QĐ-UBND của UBND tỉnh về việc phê duyệt quy hoạch.',
        'document.5-qd-ubnd | II.1 | Theo Quyết định số 5/QĐ-UBND của UBND tỉnh về việc phê duyệt quy hoạch. | Theo Quyết định số 5/QĐ-UBND của UBND tỉnh về việc phê duyệt quy hoạch.',
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo là 5,2%.',
      [
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
        'measure.ho-ngheo | II.1 | Tỷ lệ hộ nghèo là 5,2%. | Tỷ lệ hộ nghèo là 5,2%.',
        'observation.measure-ho-ngheo-home-ngay-30-6-2023-actual | II.1 | Tỷ lệ hộ nghèo là 5,2%. | Tỷ lệ hộ nghèo là 5,2%. | hangs on measure.ho-ngheo',
      ],
    ],
    [
      'Đã xong. Tỷ lệ hộ nghèo là 5,2%. Tốt.',
      [
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
        'measure.ho-ngheo | II.1 | Tỷ lệ hộ nghèo là 5,2%. | Tỷ lệ hộ nghèo là 5,2%.',
        'observation.measure-ho-ngheo-home-ngay-30-6-2023-actual | II.1 | Tỷ lệ hộ nghèo là 5,2%. | Tỷ lệ hộ nghèo là 5,2%. | hangs on measure.ho-ngheo',
      ],
    ],
    [
      'Tỷ lệ hộ nghèo giảm¹.\n\n¹ Năm 2022 là 5,2%. Năm 2023 là 5%.',
      ['objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng'],
    ],
    [
      'Có 12 bàn ghế gỗ.',
      [
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
        'term.measure-unit-ban-ghe | II.1 | Có 12 bàn ghế gỗ. | Có 12 bàn ghế gỗ.',
        'measure.ban-ghe-ghe-go | II.1 | Có 12 bàn ghế gỗ. | Có 12 bàn ghế gỗ.',
        'observation.measure-ban-ghe-ghe-go-home-ngay-30-6-2023-actual | II.1 | Có 12 bàn ghế gỗ. | Có 12 bàn ghế gỗ. | hangs on measure.ban-ghe-ghe-go',
      ],
    ],
    [
      'Chợ Mường Lam đã hoàn thành năm 2022, có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh, diện tích quy hoạch là 2 ha.',
      [
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
        'work.cho-muong-lam | II.1 | Chợ Mường Lam đã hoàn thành năm 2022, có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh, diện tích quy hoạch là 2 ha. | Chợ Mường Lam đã hoàn thành năm 2022, có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh, diện tích quy hoạch là 2 ha. | hangs on objective.phat-trien-ha-tang',
        'progress.work-cho-muong-lam-completed-nam-2022 | II.1 | Chợ Mường Lam đã hoàn thành năm 2022, có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh, diện tích quy hoạch là 2 ha. | Chợ Mường Lam đã hoàn thành năm 2022, có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh, diện tích quy hoạch là 2 ha. | hangs on work.cho-muong-lam',
        'extent.work-cho-muong-lam-area-planned | II.1 | Chợ Mường Lam đã hoàn thành năm 2022, có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh, diện tích quy hoạch là 2 ha. | Chợ Mường Lam đã hoàn thành năm 2022, có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh, diện tích quy hoạch là 2 ha. | hangs on work.cho-muong-lam',
        'funding.work-cho-muong-lam-province-total | II.1 | Chợ Mường Lam đã hoàn thành năm 2022, có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh, diện tích quy hoạch là 2 ha. | Chợ Mường Lam đã hoàn thành năm 2022, có tổng mức đầu tư 12 tỷ đồng từ ngân sách tỉnh, diện tích quy hoạch là 2 ha. | hangs on work.cho-muong-lam',
      ],
    ],
    [
      '- Chợ Mường Lam đang thi công, tuy nhiên còn vướng mắc giải phóng mặt bằng.',
      [
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
        'work.cho-muong-lam | II.1 | - Chợ Mường Lam đang thi công, tuy nhiên còn vướng mắc giải phóng mặt bằng. | Chợ Mường Lam đang thi công, tuy nhiên còn vướng mắc giải phóng mặt bằng. | hangs on objective.phat-trien-ha-tang',
        'progress.work-cho-muong-lam-ongoing | II.1 | - Chợ Mường Lam đang thi công, tuy nhiên còn vướng mắc giải phóng mặt bằng. | Chợ Mường Lam đang thi công, tuy nhiên còn vướng mắc giải phóng mặt bằng. | hangs on work.cho-muong-lam',
        'obstacle.work-cho-muong-lam-con-vuong-mac-giai-phong-mat-bang | II.1 | - Chợ Mường Lam đang thi công, tuy nhiên còn vướng mắc giải phóng mặt bằng. | Chợ Mường Lam đang thi công, tuy nhiên còn vướng mắc giải phóng mặt bằng. | hangs on work.cho-muong-lam',
      ],
    ],
    [
      'Công ty Vân Tùng tài trợ 24 thiết bị Wifi.',
      [
        'party.cong-ty-van-tung | II.1 | Công ty Vân Tùng tài trợ 24 thiết bị Wifi. | Công ty Vân Tùng tài trợ 24 thiết bị Wifi.',
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
        'contribution.objective-phat-trien-ha-tang-thiet-bi-wifi | II.1 | Công ty Vân Tùng tài trợ 24 thiết bị Wifi. | Công ty Vân Tùng tài trợ 24 thiết bị Wifi. | hangs on objective.phat-trien-ha-tang',
      ],
    ],
    [
      'II. KẾT QUẢ\n\n1. Hạ tầng\n\n1.1. Giao thông\n\n- Tỷ lệ cứng hóa đạt 5,2%.',
      [
        'objective.ha-tang | II.1 | 1. Hạ tầng | 1. Hạ tầng',
        'objective.objective-ha-tang-giao-thong | II.1.1 | 1.1. Giao thông | 1.1. Giao thông | hangs on objective.ha-tang',
        'measure.cung-hoa | II.1.1 | - Tỷ lệ cứng hóa đạt 5,2%. | Tỷ lệ cứng hóa đạt 5,2%.',
        'observation.measure-cung-hoa-home-ngay-30-6-2023-actual | II.1.1 | - Tỷ lệ cứng hóa đạt 5,2%. | Tỷ lệ cứng hóa đạt 5,2%. | hangs on measure.cung-hoa',
      ],
    ],
    [
      'II. KẾT QUẢ\n\n1. Hạ tầng\n\na) Giao thông\n\n- Tỷ lệ cứng hóa đường đạt 5,2%.',
      [
        'objective.ha-tang | II.1 | 1. Hạ tầng | 1. Hạ tầng',
        'measure.cung-hoa-duong | II.1.a | - Tỷ lệ cứng hóa đường đạt 5,2%. | Tỷ lệ cứng hóa đường đạt 5,2%.',
        'observation.measure-cung-hoa-duong-home-ngay-30-6-2023-actual | II.1.a | - Tỷ lệ cứng hóa đường đạt 5,2%. | Tỷ lệ cứng hóa đường đạt 5,2%. | hangs on measure.cung-hoa-duong',
      ],
    ],
    [
      'II. HẠN CHẾ\n\n- Tiến độ một số công trình còn chậm. Nguyên nhân là do thiếu vốn đầu tư của tỉnh và huyện.',
      [
        'finding.limit-tien-do-mot-so-cong-trinh-con-cham | II | - Tiến độ một số công trình còn chậm. | Tiến độ một số công trình còn chậm.',
        'finding.cause-thieu-von-dau-tu-cua-tinh-va-huyen | II | Nguyên nhân là do thiếu vốn đầu tư của tỉnh và huyện. | Nguyên nhân là do thiếu vốn đầu tư của tỉnh và huyện.',
      ],
    ],
    [
      'II. NHIỆM VỤ TRỌNG TÂM\n\n- Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân.',
      [
        'task.tiep-tuc-day-manh-cong-tac-tuyen-truyen-van-dong-nhan-dan | II | - Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân. | Tiếp tục đẩy mạnh công tác tuyên truyền, vận động Nhân dân.',
      ],
    ],
    [
      'Tổ chức đấu giá thành công đối với 74 thửa đất.',
      [
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
        'work.dau-gia-quyen-su-dung-dat | II.1 | Tổ chức đấu giá thành công đối với 74 thửa đất. | Tổ chức đấu giá thành công đối với 74 thửa đất. | hangs on objective.phat-trien-ha-tang',
        'extent.work-dau-gia-quyen-su-dung-dat-parcels-auctioned | II.1 | Tổ chức đấu giá thành công đối với 74 thửa đất. | Tổ chức đấu giá thành công đối với 74 thửa đất. | hangs on work.dau-gia-quyen-su-dung-dat',
      ],
    ],
    [
      '| Chỉ tiêu | Năm 2022 |\n| Tỷ lệ hộ nghèo (%) | 5,2 |',
      [
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
        'measure.ho-ngheo | II.1, bảng 1, dòng 2 | | Tỷ lệ hộ nghèo (%) | 5,2 | | Chỉ tiêu: Tỷ lệ hộ nghèo (%); Năm 2022: 5,2',
        'observation.measure-ho-ngheo-home-nam-2022-actual | II.1, bảng 1, dòng 2 | | Tỷ lệ hộ nghèo (%) | 5,2 | | Chỉ tiêu: Tỷ lệ hộ nghèo (%); Năm 2022: 5,2 | hangs on measure.ho-ngheo',
      ],
    ],
    [
      '| Công trình | Tổng mức đầu tư (tỷ đồng) |\n| Chợ Mường Lam | 12 |',
      [
        'objective.phat-trien-ha-tang | II.1 | 1. Phát triển hạ tầng | 1. Phát triển hạ tầng',
        'work.cho-muong-lam | II.1, bảng 1, dòng 2 | | Chợ Mường Lam | 12 | | Công trình: Chợ Mường Lam; Tổng mức đầu tư (tỷ đồng): 12 | hangs on objective.phat-trien-ha-tang',
        'funding.work-cho-muong-lam-total-12-ty-dong | II.1, bảng 1, dòng 2 | | Chợ Mường Lam | 12 | | Công trình: Chợ Mường Lam; Tổng mức đầu tư (tỷ đồng): 12 | hangs on work.cho-muong-lam',
      ],
    ],
  ])('%s', (text, expected) => expect(proposedAt(text)).toEqual(expected));
});

describe('a long sentence is quoted around its figure', () => {
  it.each([
    [
      'Trong năm qua, thành phố đã tập trung lãnh đạo, chỉ đạo các cơ quan, đơn vị triển khai đồng bộ các giải pháp phát triển kinh tế - xã hội, huy động sức mạnh tổng hợp của cả hệ thống chính trị, sự đồng thuận của Nhân dân, sự giúp đỡ của tỉnh, đẩy mạnh cải cách hành chính, thu hút đầu tư, quản lý chặt chẽ đất đai, tài nguyên, môi trường, chăm lo đời sống người nghèo, đối tượng chính sách, đồng bào dân tộc thiểu số, vùng sâu, vùng xa, tạo việc làm cho lao động nông thôn; nhờ đó tỷ lệ hộ nghèo năm 2022 là 5,2%, thấp hơn bình quân chung của cả tỉnh, được Ủy ban nhân dân tỉnh đánh giá cao, các xã, phường tích cực hưởng ứng, tham gia thực hiện, tạo khí thế thi đua sôi nổi trong toàn thành phố, góp phần giữ vững ổn định chính trị, trật tự an toàn xã hội trên địa bàn.',
      [
        'observation.measure-ho-ngheo-home-nam-2022-actual | II.1 | Trong năm qua, thành phố đã tập trung lãnh đạo, chỉ đạo các cơ quan, đơn vị triển khai đồng bộ các giải pháp phát triển kinh tế - xã hội, huy động sức mạnh tổng hợp của cả hệ thống chính trị, sự đồng thuận của Nhân dân, sự giúp đỡ của tỉnh, đẩy mạnh cải cách hành chính, thu hút đầu tư, quản lý chặt chẽ đất đai, tài nguyên, môi trường, chăm lo đời sống người nghèo, đối tượng chính sách, đồng bào dân tộc thiểu số, vùng sâu, vùng xa, tạo việc làm cho lao động nông thôn; nhờ đó tỷ lệ hộ nghèo năm 2022 là 5,2%, thấp hơn bình quân chung của cả tỉnh, được Ủy ban nhân dân tỉnh đánh giá cao, các xã, phường tích cực hưởng ứng, tham gia thực hiện, tạo khí thế thi đua sôi nổi trong toàn thành phố, góp phần giữ vững ổn định chính trị, trật tự an toàn xã hội trên địa bàn. | … đai, tài nguyên, môi trường, chăm lo đời sống người nghèo, đối tượng chính sách, đồng bào dân tộc thiểu số, vùng sâu, vùng xa, tạo việc làm cho lao động nông thôn; nhờ đó tỷ lệ hộ nghèo năm 2022 là 5,2%, thấp hơn bình quân chung của cả tỉnh, được Ủy ban nhân dân tỉnh đánh giá cao, các xã, phường tích cực hưởng ứng, tham gia thực hiện, tạo khí thế thi đua sôi nổi trong toàn thành phố, góp phần giữ vững ổn định chính trị, trật tự an toàn xã hội trên địa bàn. | hangs on measure.ho-ngheo',
      ],
    ],
  ])('%s', (text, expected) => expect(proposedAt(text, ['observation'])).toEqual(expected));
});

describe('two of one name are told apart by their number', () => {
  it.each([
    [
      'Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022.',
      [
        'document.5-qd-ubnd | II.1 | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022. | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022.',
        'document.5-qd-ubnd.2 | II.1 | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022. | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022.',
      ],
    ],
    [
      'Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 5/3/2021.',
      [
        'document.5-qd-ubnd | II.1 | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 5/3/2021. | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 5/3/2021.',
      ],
    ],
    [
      'Theo Quyết định số 5/QĐ-UBND của UBND tỉnh; Quyết định số 5/QĐ-UBND của UBND thành phố.',
      [
        'document.5-qd-ubnd | II.1 | Theo Quyết định số 5/QĐ-UBND của UBND tỉnh; Quyết định số 5/QĐ-UBND của UBND thành phố. | Theo Quyết định số 5/QĐ-UBND của UBND tỉnh; Quyết định số 5/QĐ-UBND của UBND thành phố.',
        'document.5-qd-ubnd.2 | II.1 | Theo Quyết định số 5/QĐ-UBND của UBND tỉnh; Quyết định số 5/QĐ-UBND của UBND thành phố. | Theo Quyết định số 5/QĐ-UBND của UBND tỉnh; Quyết định số 5/QĐ-UBND của UBND thành phố.',
      ],
    ],
    [
      'Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021 của UBND tỉnh; Quyết định số 5/QĐ-UBND ngày 5/3/2021.',
      [
        'document.5-qd-ubnd | II.1 | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021 của UBND tỉnh; Quyết định số 5/QĐ-UBND ngày 5/3/2021. | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021 của UBND tỉnh; Quyết định số 5/QĐ-UBND ngày 5/3/2021.',
      ],
    ],
    [
      'Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022; Quyết định số 5/QĐ-UBND.',
      [
        'document.5-qd-ubnd | II.1 | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022; Quyết định số 5/QĐ-UBND. | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022; Quyết định số 5/QĐ-UBND.',
        'document.5-qd-ubnd.2 | II.1 | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022; Quyết định số 5/QĐ-UBND. | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022; Quyết định số 5/QĐ-UBND.',
        'document.5-qd-ubnd.3 | II.1 | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022; Quyết định số 5/QĐ-UBND. | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022; Quyết định số 5/QĐ-UBND.',
      ],
    ],
    [
      'Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022; Quyết định số 5/QĐ-UBND năm 2022.',
      [
        'document.5-qd-ubnd | II.1 | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022; Quyết định số 5/QĐ-UBND năm 2022. | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022; Quyết định số 5/QĐ-UBND năm 2022.',
        'document.5-qd-ubnd.2 | II.1 | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022; Quyết định số 5/QĐ-UBND năm 2022. | Theo Quyết định số 5/QĐ-UBND ngày 5/3/2021; Quyết định số 5/QĐ-UBND ngày 6/3/2022; Quyết định số 5/QĐ-UBND năm 2022.',
      ],
    ],
    [
      'Theo Quyết định số 5/QĐ-UBND năm 2021; Quyết định số 5/QĐ-UBND ngày 5/3/2021 về việc phê duyệt quy hoạch chung.',
      [
        'document.5-qd-ubnd | II.1 | Theo Quyết định số 5/QĐ-UBND năm 2021; Quyết định số 5/QĐ-UBND ngày 5/3/2021 về việc phê duyệt quy hoạch chung. | Theo Quyết định số 5/QĐ-UBND năm 2021; Quyết định số 5/QĐ-UBND ngày 5/3/2021 về việc phê duyệt quy hoạch chung.',
      ],
    ],
    [
      'Theo Quyết định số 05/QĐ-UBND; Quyết định số 5/QĐ-UBND.',
      [
        'document.05-qd-ubnd | II.1 | Theo Quyết định số 05/QĐ-UBND; Quyết định số 5/QĐ-UBND. | Theo Quyết định số 05/QĐ-UBND; Quyết định số 5/QĐ-UBND.',
      ],
    ],
  ])('%s', (text, expected) => expect(proposedAt(text, ['document'])).toEqual(expected));
});

describe('documents with what is told of them somewhere', () => {
  it.each([
    [
      'Theo Quyết định số 5/QĐ-UBND về việc phê duyệt quy hoạch chung; Quyết định số 5/QĐ-UBND ngày 5/3/2021 của UBND tỉnh.',
      [
        'symbol: 5/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | issuer: #agency.uy-ban-nhan-dan-tinh | subject: về việc phê duyệt quy hoạch chung',
      ],
    ],
    [
      'Theo Quyết định số 5/QĐ-UBND năm 2021; Quyết định số 5/QĐ-UBND ngày 5/3/2021 của UBND tỉnh.',
      ['symbol: 5/QĐ-UBND | kind: decision | date: ngày 5/3/2021 | issuer: #agency.uy-ban-nhan-dan-tinh'],
    ],
    [
      'Theo Nghị quyết số 5/NQ-HĐND ngày 5/3/2021 của HĐND thành phố.',
      ['symbol: 5/NQ-HĐND | kind: resolution | date: ngày 5/3/2021 | issuer: #agency.hoi-dong-nhan-dan-thanh-pho'],
    ],
    [
      'Theo Nghị quyết số 5/NQ-HĐND ngày 5/3/2021 của UBND thành phố.',
      ['symbol: 5/NQ-HĐND | kind: resolution | date: ngày 5/3/2021 | issuer: #agency.uy-ban-nhan-dan-thanh-pho'],
    ],
    [
      'Theo Kế hoạch số 5/KH-UBND ngày 5/3/2021 về phát triển kinh tế, xã hội; về y tế.',
      ['symbol: 5/KH-UBND | kind: plan | date: ngày 5/3/2021 | subject: về phát triển kinh tế, xã hội'],
    ],
    [
      'Theo Thông báo số 5-TB/TU ngày 5/3/2021 của Thường trực Thành ủy về (dự thảo) kế hoạch.',
      ['symbol: 5-TB/TU | kind: notice | date: ngày 5/3/2021 | issuer: #agency.thuong-truc-thanh-uy'],
    ],
    [
      'Theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa.',
      [
        'symbol: 61/2018/NĐ-CP | kind: decree | date: ngày 23/4/2018 | issuer: #agency.chinh-phu | subject: về thực hiện cơ chế một cửa',
      ],
    ],
    [
      'Thực hiện Nghị quyết số 08-NQ/TU, UBND thành phố đã ban hành Kế hoạch thực hiện Nghị quyết số 08-NQ/TU.',
      [
        'symbol: 08-NQ/TU | kind: resolution | ?',
        'kind: plan | subject: Kế hoạch thực hiện Nghị quyết số 08-NQ/TU | issuer: #agency.uy-ban-nhan-dan-thanh-pho | relations[0].type: implements | relations[0].document: #document.08-nq-tu | ?',
      ],
    ],
    [
      'Thực hiện Nghị quyết số 08-NQ/TU, UBND thành phố đã ban hành Chương trình hành động thực hiện Nghị quyết số 08-NQ/TU.',
      [
        'symbol: 08-NQ/TU | kind: resolution | ?',
        'kind: action-programme | subject: Chương trình hành động thực hiện Nghị quyết số 08-NQ/TU | issuer: #agency.uy-ban-nhan-dan-thanh-pho | relations[0].type: implements | relations[0].document: #document.08-nq-tu | ?',
      ],
    ],
  ])('%s', (text, expected) => expect(proposedLines(text, 'document')).toEqual(expected));
});
