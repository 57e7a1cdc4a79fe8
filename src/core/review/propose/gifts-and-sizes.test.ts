/** What is given, how large works are, and what lies ahead. */
import { describe, expect, it } from 'vitest';
import { amongResults, proposedIn, valuesOfAll } from '#testing/proposals.ts';

const told = (text: string, subject: Parameters<typeof valuesOfAll>[1], ...fields: readonly string[]) =>
  valuesOfAll(proposedIn(amongResults(text)), subject).map((values) => fields.map((field) => values[field]));

describe('contributions', () => {
  it.each([
    [
      'counted one by one',
      'Doanh nghiệp tài trợ 02 cổng chào, 15 thiết bị Wifi công cộng cho các tổ dân phố.',
      [
        ['cổng chào', '2 cổng chào', undefined, undefined],
        ['thiết bị Wifi công cộng', '15 thiết bị', undefined, undefined],
      ],
    ],
    [
      'what was handed over and what is on its way is a part of what was promised',
      'Huy động các nhà hảo tâm ủng hộ 80 ghế đá (đã lắp đặt 50 ghế đá; đang làm 30 ghế đá).',
      [['ghế đá', '80 ghế đá', '50 ghế đá', '30 ghế đá']],
    ],
    [
      'done',
      'Nguồn xã hội hóa đã xây dựng 03 nhà vệ sinh tại chợ.',
      [['nhà vệ sinh', undefined, '3 nhà vệ sinh', undefined]],
    ],
    [
      'work',
      'Nhân dân đóng góp 3.200 ngày công làm đường.',
      [['ngày công làm đường', '3.200 ngày công', undefined, undefined]],
    ],
    [
      'land, and what else was given with it',
      'Nhân dân đã hiến 2.500 m² đất, đóng góp 300 ngày công để mở đường.',
      [
        ['đất', undefined, '2.500 m²', undefined],
        ['ngày công', undefined, '300 ngày công', undefined],
      ],
    ],
  ])('%s', (_, text, gifts) =>
    expect(told(text, 'contribution', 'what', 'pledged', 'delivered', 'underway')).toEqual(gifts),
  );
  it('with size, cost and the one who gives', () =>
    expect(
      told(
        'Công ty TNHH Sao Mai tài trợ 01 bảng điện tử, diện tích 40 m² (tổng kinh phí 1,2 tỷ đồng).',
        'contribution',
        'what',
        'size',
        'cost',
        'sponsor',
        'nature',
      ),
    ).toEqual([['bảng điện tử', '40 m²', '1,2 tỷ đồng', '#party.cong-ty-tnhh-sao-mai', 'in-kind']]));
  it.each([
    'Đã có 05 nhà tài trợ đăng ký.',
    'Vận động doanh nghiệp ủng hộ 120 hộ nghèo ăn Tết.',
    'Lập 03 đồ án quy hoạch do doanh nghiệp tài trợ.',
    'Bãi bỏ chủ trương tài trợ, thực hiện theo quy trình 04 bước.',
    'Tổ chức 12 hội nghị vận động đóng góp.',
    'Mua sắm 20 máy tính cho các phường.',
    'Công tác xã hội hóa đạt 95% kế hoạch, tăng 2 lần.',
  ])('no gift: %s', (text) => expect(told(text, 'contribution', 'what')).toEqual([]));
  it('nor what is asked for ahead', () =>
    expect(
      valuesOfAll(
        proposedIn('IV. NHIỆM VỤ TRỌNG TÂM\n\n1. Vận động doanh nghiệp tài trợ 10 cổng chào.\n'),
        'contribution',
      ),
    ).toEqual([]));
});

describe('sizes of works', () => {
  it.each([
    [
      'Nghĩa trang Phúc An, quy mô diện tích đất quy hoạch là 16,61ha, đang được đầu tư.',
      [['area', 'diện tích đất quy hoạch', 'planned', '16,61 ha']],
    ],
    ['Đã xây dựng đường Hòa Bình với chiều dài 2,4 km.', [['length', 'chiều dài', 'done', '2,4 km']]],
    [
      'Công ty A xin đăng ký thành lập Cụm công nghiệp Mường Lam 1 với diện tích khoảng 70 ha.',
      [['area', 'diện tích', 'registered', 'khoảng 70 ha']],
    ],
  ])('%s', (text, extents) => expect(told(text, 'extent', 'extent', 'label', 'stage', 'value')).toEqual(extents));
  it('where nothing says at which stage, it is asked', () => {
    const [extent] = proposedIn(amongResults('Cầu Đới Kỳ, chiều dài 45 m.')).filter(
      ({ subject }) => subject === 'extent',
    );
    expect(extent).toMatchObject({ values: { value: '45 m' }, lacks: ['stage'], sure: 'lacking' });
  });
  it.each([
    'Nghĩa trang Phúc An được đầu tư; toàn thành phố có 120 ha rừng.',
    'Đã xây dựng cầu Đới Kỳ (cách trung tâm 3 km).',
    'Đường Hòa Bình có tổng mức đầu tư 25 tỷ đồng.',
    'Diện tích gieo trồng đạt 450 ha.',
  ])('no size: %s', (text) => expect(told(text, 'extent', 'value')).toEqual([]));
});

describe('tasks', () => {
  const ahead = (text: string) =>
    valuesOfAll(
      proposedIn(`II. KẾT QUẢ\n\n1. Hạ tầng\n\nĐã xong.\n\nIV. NHIỆM VỤ TRỌNG TÂM TRONG THỜI GIAN TỚI\n\n${text}\n`),
      'task',
    );
  it('an item, its sentences each a statement, whoever does it before them', () =>
    expect(
      ahead(
        '1. Các cấp ủy, chính quyền tiếp tục quán triệt nghị quyết của thành phố. Chú trọng trách nhiệm của người đứng đầu.\n\n2. Tăng cường giám sát việc thực hiện các chủ trương của thành phố.',
      ),
    ).toEqual([
      {
        order: '1',
        actors: 'các cấp ủy, chính quyền',
        'statements[0]': 'tiếp tục quán triệt nghị quyết của thành phố',
        'statements[1]': 'chú trọng trách nhiệm của người đứng đầu',
      },
      { order: '2', 'statements[0]': 'tăng cường giám sát việc thực hiện các chủ trương của thành phố' },
    ]));
  it('a sentence that a page parts is one', () =>
    expect(
      ahead(
        '1. Các chi, đảng bộ trực thuộc đẩy mạnh tuyên truyền để cán bộ, đảng viên và Nhân dân hiểu rõ nhiệm vụ xây dựng, phát triển thành phố\n\nMường Lam đến năm 2030. Tạo đồng thuận khi triển khai các công trình.',
      ),
    ).toMatchObject([
      {
        'statements[0]':
          'đẩy mạnh tuyên truyền để cán bộ, đảng viên và Nhân dân hiểu rõ nhiệm vụ xây dựng, phát triển thành phố Mường Lam đến năm 2030',
        'statements[1]': 'tạo đồng thuận khi triển khai các công trình',
      },
    ]));
  it('titles, leads and what is only said in passing are none', () =>
    expect(
      ahead(
        '1. Về kinh tế\n\nĐể đạt các mục tiêu trên, thành phố thực hiện các giải pháp sau:\n\nNăm tới có nhiều thuận lợi và khó khăn đan xen đối với thành phố.',
      ),
    ).toEqual([]));
  it('what was done is none', () =>
    expect(
      valuesOfAll(
        proposedIn(amongResults('Tiếp tục đẩy mạnh tuyên truyền đến toàn thể Nhân dân trên địa bàn.')),
        'task',
      ),
    ).toEqual([]));
  it('what is on record is that task', () => {
    const text = 'IV. NHIỆM VỤ TRỌNG TÂM\n\n1. Tăng cường giám sát việc thực hiện các chủ trương của thành phố.\n';
    const [proposal] = proposedIn(text, {
      records: [
        {
          subject: 'task',
          id: 'task-7',
          names: [],
          values: { order: '7', 'statements[0]': 'tăng cường giám sát việc thực hiện các chủ trương của thành phố' },
        },
      ],
    }).filter(({ subject }) => subject === 'task');
    expect(proposal?.existing).toEqual({ id: 'task-7', changes: [] });
  });
});

describe('an auction of land', () => {
  it.each([
    [
      'Tổ chức đấu giá đối với 74 thửa đất, với diện tích 6.931,0 m² đất ở, thu ngân sách nhà nước 75,94 tỷ đồng.',
      [
        ['parcels', 'auctioned', '74 thửa đất'],
        ['area', 'auctioned', '6.931,0 m²'],
        ['proceeds', 'collected', '75,94 tỷ đồng'],
      ],
    ],
    ['Năm 2024 dự kiến đấu giá 20 thửa đất.', []],
    ['Đã giao 20 thửa đất cho các hộ.', []],
    [
      'Tuyến đường Đoàn Văn Tố dài 4,2 km, rộng 6 m, đã hoàn thành.',
      [
        ['length', 'done', '4,2 km'],
        ['width', 'done', '6 m'],
      ],
    ],
  ])('%s', (text, sizes) => expect(told(text, 'extent', 'extent', 'stage', 'value')).toEqual(sizes));
});
