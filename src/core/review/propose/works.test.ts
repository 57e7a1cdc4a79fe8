/** Works with their state and their money. */
import { describe, expect, it } from 'vitest';
import { amongResults, proposedIn, valuesOfAll } from '#testing/proposals.ts';
import { proposedLines } from '#testing/proposals.ts';

const of = (text: string) => proposedIn(amongResults(text));
const told = (text: string, subject: Parameters<typeof valuesOfAll>[1], ...fields: readonly string[]) =>
  valuesOfAll(of(text), subject).map((values) => fields.map((field) => values[field]));

describe('works', () => {
  it.each([
    [
      'what is done belongs to the name',
      'Đã hoàn thành cải tạo, nâng cấp trường Tiểu học Xuất Hóa.',
      ['Cải tạo, nâng cấp trường Tiểu học Xuất Hóa'],
    ],
    [
      'the same is done to both',
      'Đã nâng cấp, cải tạo đường Đới Kỳ và đường Bàn Văn Hoan.',
      ['Nâng cấp, cải tạo đường Đới Kỳ', 'Nâng cấp, cải tạo đường Bàn Văn Hoan'],
    ],
    [
      'stages and sections',
      'Đang thi công trường THCS Xuất Hóa (giai đoạn II).',
      ['Trường THCS Xuất Hóa (giai đoạn II)'],
    ],
    [
      'items of a list that say where',
      'Các công trình, gồm: Kè kiên cố hai bờ sông Lam; nạo vét lòng sông Lam; tuyên truyền.',
      ['Kè kiên cố hai bờ sông Lam', 'Nạo vét lòng sông Lam'],
    ],
    [
      'at the head of a sentence',
      'Cầu treo Cốc Mít, tổng mức đầu tư 6,4 tỷ đồng từ ngân sách tỉnh.',
      ['Cầu treo Cốc Mít'],
    ],
    [
      'plans that are counted',
      'Đã lập 03 đồ án quy hoạch phân khu và 04 đồ án quy hoạch chi tiết.',
      ['Đồ án quy hoạch phân khu', 'Đồ án quy hoạch chi tiết'],
    ],
    [
      'as many as there are places',
      'Đã hoàn thành 02 điểm sinh hoạt cộng đồng tại tổ 5 phường An Hòa và tổ 11B phường Sông Lam.',
      ['Điểm sinh hoạt cộng đồng tổ 5 phường An Hòa', 'Điểm sinh hoạt cộng đồng tổ 11B phường Sông Lam'],
    ],
    [
      'plans with their place and their time',
      'Đang lập Quy hoạch chung xây dựng thành phố Mường Lam đến năm 2045.',
      ['Quy hoạch chung xây dựng thành phố Mường Lam đến năm 2045'],
    ],
    [
      'a plan that a document is about is none',
      'Theo Quyết định về việc phê duyệt Quy hoạch chung thành phố A đến năm 2045.',
      [],
    ],
    ['nor one without its time', 'Quy hoạch chung thành phố Mường Lam được công bố.', []],
    [
      'what is put up along a road, without for whom',
      'Công ty đã đầu tư hệ thống ống nước sạch cung cấp cho các hộ dân dọc trục Quốc lộ 3, tuy nhiên còn ít.',
      ['Hệ thống ống nước sạch dọc trục Quốc lộ 3'],
    ],
    ['a system of no place is none', 'Đã đầu tư hệ thống thông tin của các đơn vị.', []],
    [
      'a quarter at each place of which the sentence tells',
      'Đối với Khu dân cư tổ Xây Dựng và tổ Pá Danh, đã thực hiện xong bồi thường.',
      ['Khu dân cư tổ Xây Dựng', 'Khu dân cư tổ Pá Danh'],
    ],
    ['a quarter where something happens is none', 'Tổ chức ra quân tại khu dân cư tổ Xây Dựng.', []],
    [
      'what is built by its number',
      'Thực hiện thí điểm 02 tuyến phố văn minh đô thị, 01 tuyến phố đi bộ và một số nội dung khác.',
      ['Tuyến phố văn minh đô thị', 'Tuyến phố đi bộ'],
    ],
    ['what is only counted is none', 'Thành phố có 02 tuyến phố văn minh đô thị.', []],
    [
      'how many there are is no part of the name',
      'Đang xây dựng 02 đập dâng tại hạ lưu cầu Mường Lam.',
      ['Đập dâng tại hạ lưu cầu Mường Lam'],
    ],
    [
      'two of an item',
      'Các khu dân cư đang thực hiện, gồm: Khu dân cư phía sau đồi Thành ủy và khu đô thị Bắc Lam do Tập đoàn A làm chủ đầu tư.',
      ['Khu dân cư phía sau đồi Thành ủy', 'Khu đô thị Bắc Lam'],
    ],
    [
      'what a sentence is about',
      'Đối với chợ Mường Lam, đang thi công. Đối với chợ Bản Đồn thì còn khó khăn.',
      ['Chợ Mường Lam'],
    ],
    [
      'fewer places than works name none',
      'Đã hoàn thành 03 điểm sinh hoạt cộng đồng tại tổ 5 phường An Hòa và tổ 11B phường Sông Lam.',
      [],
    ],
    [
      'a name that tells where is none',
      'Tổ chức hội nghị tại trường THCS Xuất Hóa; học sinh trường THCS Đức Xuân.',
      [],
    ],
    ['nor one in quotation marks', 'Gắn với mô hình “Khu dân cư Sáng - Xanh”.', []],
    [
      'shortened behind its name it is the same',
      'Nghĩa trang Phúc Thọ Viên đang được xây dựng, Nghĩa trang Phúc Thọ viên sẽ đáp ứng yêu cầu.',
      ['Nghĩa trang Phúc Thọ Viên'],
    ],
  ])('%s', (_, text, names) => {
    expect(told(text, 'work', 'name')).toEqual(names.map((name) => [name]));
  });

  it('how many of them there are', () => {
    expect(told('Đã xây dựng 02 tuyến phố văn minh đô thị, 01 tuyến phố đi bộ.', 'work', 'count')).toEqual([
      ['2'],
      [undefined],
    ]);
    expect(told('Đang xây dựng 02 đập dâng tại hạ lưu cầu Mường Lam.', 'work', 'count')).toEqual([['2']]);
  });

  it('kind, sector and what is done follow from the name; what does not is lacking', () => {
    expect(told('Đã xây dựng mới Trường Mầm non Sông Cầu.', 'work', 'kind', 'sector', 'nature', 'objective')).toEqual([
      ['infrastructure', 'school', 'new', '#objective.phat-trien-ha-tang'],
    ]);
    const [lacking] = of('Đã xây dựng Quảng trường Mường Lam.').filter(({ subject }) => subject === 'work');
    expect(lacking?.lacks).toEqual(['sector']);
  });

  it('investors where the text says so', () => {
    const text = 'Khu đô thị Bắc Lam do Công ty CP An Phú làm chủ đầu tư. Khu đô thị Nam Lam gần Công ty CP Bình An.';
    expect(told(text, 'work', 'name', 'investors[0]')).toEqual([
      ['Khu đô thị Bắc Lam', '#party.cong-ty-co-phan-an-phu'],
      ['Khu đô thị Nam Lam', undefined],
    ]);
  });

  it.each([
    [
      'done, on a day',
      'Công trình Đường Bản Đồn đã hoàn thành đưa vào sử dụng ngày 30/12/2022.',
      { status: 'completed', completed: 'ngày 30/12/2022' },
    ],
    [
      'under way, with a term',
      'Đường kết nối vào Phiêng My hiện đang thi công, dự kiến hoàn thành trong năm 2024.',
      { status: 'ongoing', expectedFinish: 'năm 2024' },
    ],
    [
      'what shall be finished is not',
      'Chợ Mường Lam đang được đầu tư xây dựng, sau khi hoàn thành sẽ phục vụ Nhân dân.',
      { status: 'ongoing' },
    ],
    [
      'of the clause before its name',
      'Đang hoàn thiện thủ tục đầu tư nâng cấp đường Trường Chinh.',
      { status: 'preparing' },
    ],
    ['begun, on a day', 'Chợ Mường Lam đã khởi công ngày 02/9/2022.', { status: 'ongoing', started: 'ngày 2/9/2022' }],
    [
      'shall be begun',
      'Chợ Mường Lam dự kiến khởi công quý IV/2023.',
      { status: 'preparing', expectedStart: 'quý IV/2023' },
    ],
    ['not done', 'Chợ Mường Lam chưa hoàn thành.', undefined],
    ['not done, of nothing else', 'Chợ Mường Lam chưa được nghiệm thu, bàn giao, đưa vào sử dụng.', undefined],
    ['not begun', 'Chợ Mường Lam chưa được khởi công.', undefined],
    ['late', 'Chợ Mường Lam chậm hoàn thành.', undefined],
    ['not done by its term, which is over', 'Chợ Mường Lam không kịp hoàn thành trước 30/6/2023.', undefined],
    [
      'not done, and a new term',
      'Chợ Mường Lam chưa hoàn thành, dự kiến trong năm 2024.',
      { expectedFinish: 'năm 2024' },
    ],
    ['shall be done', 'Chợ Mường Lam phấn đấu hoàn thành trước 30/6/2024.', { expectedFinish: 'ngày 30/6/2024' }],
    [
      'shall be done, of several words',
      'Chợ Mường Lam dự kiến hoàn thành, bàn giao, đưa vào sử dụng quý IV/2023.',
      { expectedFinish: 'quý IV/2023' },
    ],
    ['a step is done', 'Chợ Mường Lam đã bàn giao mặt bằng cho nhà thầu.', undefined],
    ['a share is done', 'Chợ Mường Lam đã hoàn thành 60% khối lượng.', { status: 'ongoing' }],
    ['all but done', 'Chợ Mường Lam cơ bản hoàn thành.', { status: 'ongoing' }],
    ['under way though not done', 'Chợ Mường Lam đang thi công, chưa hoàn thành.', { status: 'ongoing' }],
    ['not held up', 'Chợ Mường Lam không tạm dừng, đang thi công.', { status: 'ongoing' }],
    [
      'said before its name, denied behind',
      'Đã hoàn thành cải tạo chợ Mường Lam nhưng chưa bàn giao.',
      { status: 'completed' },
    ],
    ['not done, before its name', 'Chưa hoàn thành cải tạo chợ Mường Lam.', undefined],
    ['of the Party', 'Chợ Mường Lam do chi bộ Đảng thực hiện.', undefined],
  ])('state: %s', (_, text, expected) => {
    const [found] = valuesOfAll(of(text), 'progress');
    const { work: _work, ...state } = found ?? {};
    expect(found && state).toEqual(expected);
  });

  it.each([
    ['Chợ Mường Lam đã hoàn thành.', 'sure'],
    ['Chợ Mường Lam cơ bản hoàn thành.', 'likely'],
    ['Chợ Mường Lam đã hoàn thành nhưng chưa bàn giao.', 'likely'],
    ['Chợ Mường Lam đưa vào sử dụng năm 2022.', 'likely'],
    ['Chợ Mường Lam đang thi công.', 'sure'],
  ])('how sure a state is: %s', (text, sure) => {
    expect(of(text).find(({ subject }) => subject === 'progress')?.sure).toBe(sure);
  });

  it.each([
    ['Đã hoàn thành cải tạo chợ Mường Lam, đang thi công cầu Mường Lam.', ['completed', 'ongoing']],
    ['Đang thi công cầu Mường Lam, đã hoàn thành cải tạo chợ Mường Lam.', ['ongoing', 'completed']],
    ['Chợ Mường Lam đã hoàn thành, cầu Mường Lam chưa hoàn thành.', ['completed']],
    ['Đang thi công cầu Mường Lam và đường Bản Đồn.', ['ongoing', 'ongoing']],
    ['Cầu Mường Lam, đã hoàn thành năm 2022; chợ Mường Lam, đang thi công.', ['completed', 'ongoing']],
  ])('each its own: %s', (text, statuses) => {
    expect(valuesOfAll(of(text), 'progress').map(({ status }) => status)).toEqual(statuses);
  });

  it('of another clause the state is another work’s', () => {
    const text = 'Đã hoàn thành cải tạo chợ Mường Lam; đang thi công cầu Mường Lam.';
    expect(told(text, 'progress', 'work', 'status')).toEqual([
      ['#work.cai-tao-cho-muong-lam', 'completed'],
      ['#work.cau-muong-lam', 'ongoing'],
    ]);
  });

  it.each([
    [
      'sources that make the total',
      'Chợ Mường Lam có tổng mức đầu tư là 252 tỷ đồng từ ngân sách trung ương (120 tỷ đồng), ngân sách tỉnh (60 tỷ đồng) và ngân sách thành phố (72 tỷ đồng).',
      [
        ['central', '120 tỷ đồng', []],
        ['province', '60 tỷ đồng', []],
        ['city', '72 tỷ đồng', []],
      ],
    ],
    ['one source', 'Chợ Mường Lam, tổng mức đầu tư 6,4 tỷ đồng từ ngân sách tỉnh.', [['province', '6,4 tỷ đồng', []]]],
    ['none', 'Chợ Mường Lam, tổng mức đầu tư 6,4 tỷ đồng.', [[undefined, '6,4 tỷ đồng', ['capital']]]],
    [
      'sources that do not make it: the total alone',
      'Chợ Mường Lam có tổng mức đầu tư là 252 tỷ đồng, gồm ngân sách tỉnh (60 tỷ đồng).',
      [[undefined, '252 tỷ đồng', ['capital']]],
    ],
    [
      'the total again is told by its sources',
      'Chợ Mường Lam, tổng mức đầu tư 6,4 tỷ đồng. Chợ Mường Lam, tổng mức đầu tư 6,4 tỷ đồng từ ngân sách tỉnh.',
      [['province', '6,4 tỷ đồng', []]],
    ],
    [
      'sources told twice are the same, and make the total once',
      `${'Chợ Mường Lam có tổng mức đầu tư là 252 tỷ đồng từ ngân sách tỉnh (180 tỷ đồng) và ngân sách thành phố (72 tỷ đồng). '.repeat(2)}Chợ Mường Lam đang thi công, tổng mức đầu tư 252 tỷ đồng.`,
      [
        ['province', '180 tỷ đồng', []],
        ['city', '72 tỷ đồng', []],
      ],
    ],
    [
      'the same total twice is told once, another one is another',
      'Chợ Mường Lam, tổng mức đầu tư 6,4 tỷ đồng. Chợ Mường Lam, tổng mức đầu tư 6,4 tỷ đồng. Chợ Mường Lam, tổng mức đầu tư 7 tỷ đồng.',
      [
        [undefined, '6,4 tỷ đồng', ['capital']],
        [undefined, '7 tỷ đồng', ['capital']],
      ],
    ],
    ['money of nobody’s work', 'Tổng mức đầu tư của các dự án là 12 tỷ đồng.', []],
    [
      'less than a dong of a total is no money, and stops nothing',
      'Chợ Mường Lam có tổng mức đầu tư là 1.234,5 đồng, gồm ngân sách tỉnh (1.234 đồng).',
      [],
    ],
    [
      'nor does a part of one make up a whole',
      'Chợ Mường Lam có tổng mức đầu tư là 1.234 đồng, gồm ngân sách tỉnh (1.234 đồng) và ngân sách thành phố (0,4 đồng).',
      [[undefined, '1.234 đồng', ['capital']]],
    ],
    [
      'halves of units that are whole',
      'Chợ Mường Lam có tổng mức đầu tư là 1,5 triệu đồng từ ngân sách tỉnh (0,5 triệu đồng) và ngân sách thành phố (1 triệu đồng).',
      [
        ['province', '500.000 đồng', []],
        ['city', '1 triệu đồng', []],
      ],
    ],
  ])('money: %s', (_, text, expected) => {
    const money = of(text).filter(({ subject }) => subject === 'funding');
    expect(money.map(({ values, lacks }) => [values['capital'], values['amount'], lacks])).toEqual(expected);
  });
});

it('a total whose sources are on record is told', () => {
  const text = amongResults('Chợ Mường Lam, tổng mức đầu tư 252 tỷ đồng.');
  const work = { subject: 'work' as const, id: 'cho', names: [], values: { name: 'Chợ Mường Lam' } };
  const money = (amount: string, kind = 'total') => ({
    subject: 'funding' as const,
    id: amount,
    names: [],
    values: { work: 'cho', capital: amount, kind, amount },
  });
  const counted = (...records: readonly ReturnType<typeof money>[]) =>
    valuesOfAll(proposedIn(text, { records: [work, ...records] }), 'funding').length;
  expect(counted(money('180 tỷ đồng'), money('72 tỷ đồng'))).toBe(0);
  expect(counted(money('252 tỷ đồng'))).toBe(0);
  expect(counted(money('180 tỷ đồng'))).toBe(1);
  expect(counted(money('252 tỷ đồng', 'disbursement'))).toBe(1);
});

describe('where a work is and who invests in it', () => {
  it.each([
    [
      'Đã xây dựng mới chợ Mường Lam tại phường Đức Xuân.',
      ['Xây dựng mới chợ Mường Lam | #place.ward-phuong-duc-xuan | – | – | – | new'],
    ],
    [
      'Đã xây dựng chợ Mường Lam (phường Đức Xuân).',
      ['Xây dựng chợ Mường Lam | #place.ward-phuong-duc-xuan | – | – | – | –'],
    ],
    [
      'Đã xây dựng chợ Mường Lam, phường Đức Xuân.',
      ['Xây dựng chợ Mường Lam | #place.ward-phuong-duc-xuan | – | – | – | –'],
    ],
    ['Đã xây dựng chợ Mường Lam phục vụ phường Đức Xuân.', ['Xây dựng chợ Mường Lam | – | – | – | – | –']],
    [
      'Đã xây dựng chợ Mường Lam thuộc phường Đức Xuân, phường Xuất Hóa.',
      ['Xây dựng chợ Mường Lam | #place.ward-phuong-duc-xuan | #place.ward-phuong-xuat-hoa | – | – | –'],
    ],
    [
      'Đã xây dựng chợ Mường Lam tại phường Đức Xuân và xã Dương Quang.',
      ['Xây dựng chợ Mường Lam | #place.ward-phuong-duc-xuan | #place.commune-xa-duong-quang | – | – | –'],
    ],
    [
      'Đã xây dựng chợ Mường Lam tại phường Đức Xuân, xã Dương Quang đã có chợ.',
      ['Xây dựng chợ Mường Lam | #place.ward-phuong-duc-xuan | – | – | – | –'],
    ],
    [
      'Đã xây dựng chợ Mường Lam tại phường Đức Xuân với xã Dương Quang.',
      ['Xây dựng chợ Mường Lam | #place.ward-phuong-duc-xuan | – | – | – | –'],
    ],
    [
      'Đã xây dựng chợ Mường Lam tại tổ 5, phường Đức Xuân.',
      ['Xây dựng chợ Mường Lam | #place.ward-phuong-duc-xuan | – | – | – | –'],
    ],
    ['Đã xây dựng chợ Mường Lam trên địa bàn thành phố Mường Lam.', ['Xây dựng chợ Mường Lam | – | – | – | – | –']],
    [
      'Đã sửa chữa chợ Mường Lam do Công ty Vân Tùng làm chủ đầu tư.',
      ['Sửa chữa chợ Mường Lam | – | – | #party.cong-ty-van-tung | – | repair'],
    ],
    [
      'Đã mở rộng chợ Mường Lam do Công ty Vân Tùng và Công ty Hà Anh làm chủ đầu tư.',
      ['Mở rộng chợ Mường Lam | – | – | #party.cong-ty-van-tung | #party.cong-ty-ha-anh | upgrade'],
    ],
    [
      'Đã duy tu chợ Mường Lam, nhà đầu tư là Công ty Vân Tùng.',
      ['Duy tu chợ Mường Lam | – | – | #party.cong-ty-van-tung | – | repair'],
    ],
    [
      'Đã làm mới chợ Mường Lam (chủ đầu tư: Công ty Vân Tùng).',
      ['Làm mới chợ Mường Lam | – | – | #party.cong-ty-van-tung | – | new'],
    ],
    ['Đã khắc phục chợ Mường Lam, Công ty Vân Tùng thi công.', ['Khắc phục chợ Mường Lam | – | – | – | – | repair']],
    [
      'Đã bảo trì chợ Mường Lam; đường Đới Kỳ do Công ty Vân Tùng làm chủ đầu tư.',
      ['Bảo trì chợ Mường Lam | – | – | – | – | repair', 'Đường Đới Kỳ | – | – | #party.cong-ty-van-tung | – | –'],
    ],
    [
      'Đã cạp mở rộng đường Đới Kỳ. Công ty Vân Tùng làm chủ đầu tư.',
      ['Cạp mở rộng đường Đới Kỳ | – | – | – | – | upgrade'],
    ],
    [
      'Đã nâng cấp Nghĩa trang Phúc Thọ Viên, Nghĩa trang Phúc Thọ đã đẹp.',
      ['Nâng cấp Nghĩa trang Phúc Thọ Viên | – | – | – | – | upgrade'],
    ],
    ['Đã lắp đặt chợ Mường Lam và chợ Mường Lam.', ['Lắp đặt chợ Mường Lam | – | – | – | – | –']],
  ])('%s', (text, expected) =>
    expect(
      proposedLines(text, 'work', ['name', 'places[0]', 'places[1]', 'investors[0]', 'investors[1]', 'nature']),
    ).toEqual(expected),
  );
});
