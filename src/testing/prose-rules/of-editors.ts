/** What an editor and a secretary struck in blind pairs of texts. */
import { AGENCIES, measure, status, value, work, type Rule } from '#testing/prose-rules/rule.ts';
import { q } from '#testing/records.ts';

const target = (relation: string, text: string, by: string, given: object = {}) => ({
  objective: [
    {
      id: 'p/1',
      part: 'results',
      kind: 'target',
      title: 'Chỉ tiêu',
      target: { relation, value: q(text), by, measure: 'm', ...given },
    },
  ],
});

const money = (kind: string, text: string, year?: string, capital = 'unstated') => ({
  id: `f.${kind}`,
  work: 'w',
  kind,
  capital,
  amount: q(text),
  ...(year !== undefined && { year }),
});

export const RULES_OF_EDITORS: readonly Rule[] = [
  {
    rule: 'the first months of what adds up are a share of the target of their year',
    given: {
      ...target('at-least', '3.650 tấn', '2023'),
      measure: [measure('Sản lượng lương thực', 'tấn')],
      observation: [value('2023-H1', '912,5 tấn')],
    } as never,
    asOf: '2023-06-30',
    says: [/6 tháng đầu năm 2023 là 912,5 tấn, bằng 25,0% mục tiêu năm 2023 \(từ 3\.650 tấn trở lên\)\./u],
    never: [/chưa đạt/u],
  },
  {
    rule: 'a quarter is not measured against a year',
    given: {
      ...target('at-least', '3.650 tấn', '2023'),
      measure: [measure('Sản lượng lương thực', 'tấn')],
      observation: [value('2023-Q1', '912,5 tấn')],
    } as never,
    says: [/quý I\/2023 là 912,5 tấn, mục tiêu năm 2023 từ 3\.650 tấn trở lên\./u],
    never: [/bằng \d/u, /chưa đạt/u],
  },
  {
    rule: 'a later quarter alone is none of it, nor what must not be passed, nor a share',
    given: {
      objective: [
        ...target('at-least', '3.650 tấn', '2023').objective,
        {
          id: 'p/2',
          part: 'results',
          kind: 'target',
          title: 'Chỉ tiêu khác',
          target: { relation: 'at-most', value: q('24 vụ'), by: '2023', measure: 'n' },
        },
      ],
      measure: [
        measure('Sản lượng lương thực', 'tấn'),
        { ...measure('Số vụ trộm cắp', 'vụ'), id: 'n', direction: 'down', objective: 'p/2' },
      ],
      observation: [value('2023-Q2', '912,5 tấn'), { ...value('2023-Q1', '6 vụ'), measure: 'n' }],
    } as never,
    asOf: '2023-06-30',
    says: [/912,5 tấn, mục tiêu năm 2023 từ 3\.650 tấn/u, /06 vụ trộm cắp, mục tiêu năm 2023 không quá 24 vụ/u],
    never: [/bằng \d/u],
  },
  {
    rule: 'what is asked of a year stands behind what is expected of it',
    given: {
      ...target('at-least', '46 triệu đồng', '2023'),
      measure: [measure('Thu nhập bình quân đầu người', 'đồng', { time: 'stock' })],
      observation: [value('2022', '42,5 triệu đồng'), value('2023', '45 triệu đồng', { kind: 'estimate' })],
    } as never,
    says: [/năm 2022 đạt 42,5 triệu đồng; năm 2023 ước đạt 45 triệu đồng; mục tiêu năm 2023 từ 46 triệu đồng trở lên/u],
    never: [/trở lên; năm 2023 ước/u],
  },
  {
    rule: 'a value that is held against the target keeps it, whatever is expected',
    given: {
      ...target('at-least', '220 lao động', '2023'),
      measure: [measure('Số lao động được giải quyết việc làm', 'lao động')],
      observation: [value('2023-H1', '55 lao động'), value('2023', '215 lao động', { kind: 'estimate' })],
    } as never,
    asOf: '2023-06-30',
    says: [/55 lao động[^;]*, bằng 25,0% mục tiêu năm 2023/u],
    never: [/215 lao động[^.]*mục tiêu/u],
  },
  {
    rule: 'of few things is told by how many there are more or fewer',
    given: {
      measure: [measure('Số vụ trộm cắp', 'vụ', { direction: 'down' })],
      observation: [value('2022-Q1', '8 vụ'), value('2023-Q1', '5 vụ')],
    } as never,
    says: [/xảy ra 05 vụ trộm cắp, giảm 03 vụ \(37,5%\) so với cùng kỳ năm trước \(08 vụ\)/u],
    never: [/giảm 37,5%|-\d/u],
  },
  {
    rule: 'of many the share says enough',
    given: {
      measure: [measure('Số hồ sơ đã tiếp nhận', 'hồ sơ')],
      observation: [value('2022-Q1', '800 hồ sơ'), value('2023-Q1', '1.000 hồ sơ')],
    } as never,
    says: [/tăng 25,0% so với cùng kỳ năm trước \(800 hồ sơ\)/u],
    never: [/200 hồ sơ/u],
  },
  {
    rule: 'what was missed and is held is one limit, with its cause and with whom the key lies',
    given: {
      agency: AGENCIES,
      ...target('at-least', '95%', '2022', {}),
      measure: [measure('Tỷ lệ hồ sơ sức khỏe điện tử', '%')],
      observation: [value('2022', '90%')],
      obstacle: [{ id: 'o', objective: 'p/1', statement: 'phần mềm chưa liên thông', owner: 'ubnd', since: '2022-03' }],
    } as never,
    says: [
      /^Chỉ tiêu chỉ tiêu chưa đạt mục tiêu đề ra\. Nguyên nhân là do phần mềm chưa liên thông, việc tháo gỡ thuộc thẩm quyền của UBND tỉnh\.$/mu,
    ],
    never: [/còn vướng mắc, /u, /Việc thực hiện chỉ tiêu/u],
  },
  {
    rule: 'what is held is called by its short name, in one sentence',
    given: {
      agency: AGENCIES,
      objective: [
        {
          id: 'p/1',
          part: 'results',
          kind: 'target',
          title: 'Tỷ lệ dân số có tài khoản mức độ 2',
          short: 'tài khoản mức độ 2',
        },
      ],
      obstacle: [{ id: 'o', objective: 'p/1', statement: 'thiếu thiết bị', owner: 'ubnd', since: '2022-03' }],
    } as never,
    says: [/^Chỉ tiêu tài khoản mức độ 2 còn vướng mắc, việc tháo gỡ thuộc thẩm quyền của UBND tỉnh\.$/mu],
    never: [/Việc thực hiện chỉ tiêu/u],
  },
  {
    rule: 'causes of what was missed stand with it, each once',
    given: {
      objective: [1, 2].map((at) => ({
        id: `p/${at}`,
        part: 'results',
        kind: 'target',
        title: `Chỉ tiêu ${at === 1 ? 'rừng' : 'nước'}`,
        target: { relation: 'at-least', value: q('95%'), by: '2022', measure: at === 1 ? 'm' : 'n' },
      })),
      measure: [measure('Tỷ lệ che phủ', '%'), { ...measure('Tỷ lệ cấp nước', '%'), id: 'n', objective: 'p/2' }],
      observation: [value('2022', '90%'), { ...value('2022', '80%'), measure: 'n' }],
      finding: [{ id: 'c', kind: 'cause', order: 1, statement: 'Hạn hán kéo dài', objectives: ['p/2'] }],
    } as never,
    says: [/Cả 02 chỉ tiêu chưa đạt mục tiêu đề ra: chỉ tiêu rừng; chỉ tiêu nước \(do hạn hán kéo dài\)\./u],
    never: [/Nguyên nhân chủ yếu/u, /ạn hán kéo dài[^]*ạn hán kéo dài/u],
  },
  {
    rule: 'money of years stands in a sentence of its own, before how the work stands, and what holds it behind that',
    given: {
      work: [work('w', 'Cầu Đá')],
      progress: [status('w', { status: 'ongoing', expectedFinish: '2023-12' })],
      obstacle: [{ id: 'o', work: 'w', statement: 'chưa bàn giao mặt bằng', since: '2023-02' }],
      funding: [
        money('total', '50 tỷ đồng'),
        money('plan', '10 tỷ đồng', '2023'),
        money('disbursement', '4 tỷ đồng', '2023'),
      ],
    } as never,
    says: [
      /Cầu Đá có tổng mức đầu tư 50 tỷ đồng\. Kế hoạch vốn năm 2023 là 10 tỷ đồng, đã giải ngân 4 tỷ đồng \(đạt 40,0% kế hoạch\)\. Hiện nay, đang triển khai thực hiện, dự kiến hoàn thành tháng 12\/2023\. Tuy nhiên, chưa bàn giao/u,
    ],
    never: [/50 tỷ đồng, kế hoạch/u],
  },
  {
    rule: 'of what is done the money stands behind',
    given: {
      work: [work('w', 'Cầu Đá')],
      progress: [status('w', { status: 'completed', finished: '2023-03-02' })],
      funding: [
        money('total', '50 tỷ đồng'),
        money('plan', '10 tỷ đồng', '2023'),
        money('disbursement', '4 tỷ đồng', '2023'),
      ],
    } as never,
    says: [/Cầu Đá đã hoàn thành[^.]*, với tổng mức đầu tư 50 tỷ đồng\. Kế hoạch vốn năm 2023 là 10 tỷ đồng, đã/u],
    never: [/Hiện nay|Đến nay/u],
  },
  {
    rule: 'who promised money acts, where its source says who',
    given: {
      funding: [{ ...money('commitment', '210 tỷ đồng', '2023', 'enterprise'), work: undefined, objective: 'p/1' }],
    } as never,
    says: [/Năm 2023, các doanh nghiệp cam kết 210 tỷ đồng để thực hiện nhiệm vụ này\./u],
    never: [/Vốn cam kết/u],
  },
  {
    rule: 'a source that names nobody promises nothing',
    given: {
      funding: [{ ...money('commitment', '3 tỷ đồng', '2023', 'sponsor'), work: undefined, objective: 'p/1' }],
    } as never,
    says: [/Vốn cam kết năm 2023 để thực hiện nhiệm vụ này là 3 tỷ đồng từ nguồn tài trợ, xã hội hóa\./u],
    never: [/tài trợ, xã hội hóa cam kết/u],
  },
  {
    rule: 'a reason on record stands behind the rise or fall that it is of',
    given: {
      ...target('at-most', '24 vụ', '2023'),
      measure: [measure('Số vụ trộm cắp', 'vụ', { direction: 'down' })],
      observation: [
        value('2022-Q1', '5 vụ'),
        value('2023-Q1', '8 vụ', { note: 'Nguyên nhân: do người dân còn chủ quan.' }),
      ],
    } as never,
    says: [/tăng 03 vụ \(60,0%\) so với cùng kỳ năm trước \(05 vụ\) do người dân còn chủ quan, mục tiêu năm 2023/u],
    never: [/Nguyên nhân: do/u],
  },
  {
    rule: 'a note that gives no reason is nobody else’s',
    given: {
      measure: [measure('Số vụ trộm cắp', 'vụ', { direction: 'down' })],
      observation: [value('2022-Q1', '5 vụ'), value('2023-Q1', '8 vụ', { note: 'Công an phường báo qua điện thoại' })],
    } as never,
    says: [/tăng 03 vụ/u],
    never: [/điện thoại/u],
  },
  {
    rule: 'what may be a state is not told as passed for good',
    given: {
      ...target('at-most', '35 hộ', '2023'),
      measure: [measure('Số hộ thuộc diện theo dõi', 'hộ', { direction: 'down' })],
      observation: [value('2023-Q1', '38 hộ')],
    } as never,
    says: [/có 38 hộ thuộc diện theo dõi, mục tiêu năm 2023 không quá 35 hộ\./u],
    never: [/đã vượt|chưa đạt/u],
  },
  {
    rule: 'what surely happened is',
    given: {
      ...target('at-most', '35 vụ', '2023'),
      measure: [measure('Số vụ trộm cắp', 'vụ', { direction: 'down' })],
      observation: [value('2023-Q1', '38 vụ')],
    } as never,
    says: [/xảy ra 38 vụ trộm cắp, đã vượt mức khống chế năm 2023 \(không quá 35 vụ\)\./u],
    never: [],
  },
  {
    rule: 'what two sentences say of one actor stays two sentences: a third may have acted between them',
    given: {
      agency: AGENCIES,
      document: [{ id: 'd', kind: 'scheme', subject: 'Đề án mở rộng chợ', issuer: 'ubnd' }],
      work: [work('w', 'Đề án mở rộng chợ', { kind: 'planning', sector: 'planning' })],
      step: [
        { id: '1', work: 'w', state: 'done', decision: 'd', statement: 'được xây dựng theo kế hoạch' },
        { id: '2', work: 'w', state: 'ongoing', decision: 'd', statement: 'trình Bộ Xây dựng' },
      ],
    } as never,
    says: [/UBND tỉnh đã trình Bộ Xây dựng đề án này\./u],
    never: [/; trình Bộ Xây dựng/u],
  },
  {
    rule: 'a rank stands with the index that it is of',
    given: {
      measure: [
        measure('Chỉ số bình yên', 'điểm', { order: 1 }),
        { ...measure('Thứ hạng của phường về chỉ số bình yên', 'hạng'), id: 'n', order: 2 },
      ],
      observation: [value('2022', '84,6 điểm'), { ...value('2022', 'hạng 14/38'), measure: 'n' }],
    } as never,
    says: [/Chỉ số bình yên năm 2022 là 84,6 điểm, phường xếp hạng 14\/38\./u],
    never: [/Về chỉ số bình yên/u],
  },
  {
    rule: 'the period of the report is said in full once below a heading',
    given: {
      objective: [
        { id: 'p/0', part: 'results', kind: 'chapter', title: 'An ninh, trật tự' },
        ...[1, 2, 3].map((at) => ({ id: `p/${at}`, parent: 'p/0', kind: 'target', title: `Chỉ tiêu ${at}` })),
      ],
      measure: [
        measure('Số vụ trộm cắp', 'vụ', { direction: 'down' }),
        { ...measure('Số vụ tai nạn', 'vụ', { direction: 'down' }), id: 'n', objective: 'p/2' },
        { ...measure('Số tiền xử phạt', 'đồng'), id: 'o', objective: 'p/3' },
      ],
      observation: [
        value('2023-Q1', '8 vụ'),
        { ...value('2023-Q1', '3 vụ'), measure: 'n' },
        { ...value('2023-Q1', '40 triệu đồng'), measure: 'o' },
      ],
    } as never,
    asOf: '2023-03-31',
    template: { period: '2023-Q1', kind: 'quarter' },
    says: [
      /uý I\/2023 xảy ra 08 vụ trộm cắp/u,
      /rong kỳ xảy ra 03 vụ tai nạn/u,
      /ố tiền xử phạt quý I\/2023 đạt 40 triệu đồng/u,
    ],
    never: [/Quý I\/2023 xảy ra 03/u],
  },
  {
    rule: 'other periods, goals and plans keep their words',
    given: {
      objective: [
        ...target('at-least', '20 vụ', '2023-Q1').objective,
        { id: 'p/2', part: 'results', kind: 'target', title: 'Chỉ tiêu 2' },
      ],
      measure: [
        measure('Số vụ hòa giải', 'vụ'),
        { ...measure('Số vụ trộm cắp', 'vụ', { direction: 'down' }), id: 'n', objective: 'p/2' },
      ],
      observation: [value('2023-Q1', '8 vụ'), { ...value('2022', '3 vụ'), measure: 'n' }],
    } as never,
    asOf: '2023-03-31',
    template: { period: '2023-Q1', kind: 'quarter' },
    says: [/mục tiêu[^.]* quý I\/2023/u, /ăm 2022 xảy ra 03 vụ trộm cắp/u],
    never: [/mục tiêu[^.]*trong kỳ/u],
  },
  {
    rule: 'what waits is nothing that an obstacle takes away from',
    given: {
      work: [work('w', 'Đập dâng')],
      progress: [status('w', { status: 'ongoing', statement: 'đang chờ bổ sung quy hoạch' })],
      obstacle: [{ id: 'o', work: 'w', statement: 'chưa có văn bản đồng thuận', since: '2023-02' }],
    } as never,
    says: [/đang chờ bổ sung quy hoạch\. Nguyên nhân là do chưa có văn bản đồng thuận/u],
    never: [/Tuy nhiên|Hiện còn/u],
  },
  {
    rule: 'what the name of a work that is done says was done is not said again of its sizes',
    given: {
      work: [work('w', 'Đấu giá quyền sử dụng đất ở')],
      progress: [status('w', { status: 'completed' })],
      extent: [{ id: 'e', work: 'w', extent: 'x', label: 'số thửa đất', stage: 'auctioned', value: q('74 hộ') }],
    } as never,
    says: [/Đấu giá quyền sử dụng đất ở[^.]* 74 hộ/u],
    never: [/đã đấu giá/u],
  },
  {
    rule: 'what is late says “đến nay” once',
    given: {
      work: [work('w', 'Cầu Đá')],
      progress: [status('w', { status: 'ongoing', statement: 'đã đổ mái', expectedFinish: '2023-04-30' })],
      funding: [
        money('total', '50 tỷ đồng'),
        money('plan', '10 tỷ đồng', '2023'),
        money('disbursement', '4 tỷ đồng', '2023'),
      ],
    } as never,
    says: [/\. Đã đổ mái, kế hoạch hoàn thành ngày 30\/4\/2023, đến nay đã chậm 31 ngày/u],
    never: [/Đến nay, đã/u],
  },
  {
    rule: 'that a value is a mean is said once',
    given: {
      measure: [measure('Thời gian giải quyết bình quân', 'phút', { direction: 'down' })],
      observation: [value('2022', 'bình quân 17 phút')],
    } as never,
    says: [/Thời gian giải quyết bình quân năm 2022 là 17 phút/u],
    never: [/là bình quân/u],
  },
];
