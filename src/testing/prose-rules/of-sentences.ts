/** Rules 1 to 9: how things are said. */
import { AGENCIES, chapters, DECISION, measure, status, value, work, type Rule } from '#testing/prose-rules/rule.ts';
import { q } from '#testing/records.ts';

export const RULES_OF_SENTENCES: readonly Rule[] = [
  {
    rule: '1. the text speaks as the office: what nobody told is a goal, and no word on records',
    given: {
      objective: [
        {
          id: 'p/1',
          part: 'results',
          kind: 'target',
          title: 'Nước sạch',
          target: { relation: 'at-least', value: q('98%'), by: '2027', measure: 'm' },
        },
      ],
      measure: [measure('Tỷ lệ hộ dùng nước sạch', '%')],
      progress: [{ id: 's', objective: 'p/1', since: '2023-05-01', statement: 'đang mở rộng mạng lưới đường ống' }],
    } as never,
    // What was done stands behind what it was done for.
    says: [/[Mm]ục tiêu đề ra đến năm 2027 đạt từ 98% trở lên\. .*mở rộng mạng lưới đường ống/u],
    never: [/hồ sơ|bản ghi|chưa có số liệu|chưa có báo cáo|chưa được ghi nhận|dữ liệu|hệ thống/u],
  },
  {
    rule: '2. in order of time, the present last',
    given: {
      agency: AGENCIES,
      document: [DECISION, { ...DECISION, id: 'e', symbol: '30/QĐ-UBND', date: '2022-09-15', subject: 'giao vốn' }],
      work: [work('w', 'Cầu Đá')],
      progress: [status('w', { status: 'ongoing' })],
      step: [
        { id: 's2', work: 'w', step: 'start', state: 'done', decision: 'e' },
        { id: 's1', work: 'w', step: 'approval', state: 'done', decision: 'd' },
      ],
    } as never,
    says: [/04\/3\/2022.*15\/9\/2022.*Hiện nay, /u],
    never: [/15\/9\/2022.*04\/3\/2022/u, /Hiện nay,.*ngày \d/u],
  },
  {
    rule: '3. a decision is told once, a full name once, and a cause once',
    given: {
      agency: AGENCIES,
      document: [DECISION],
      work: [work('w1', 'Cầu Đá'), work('w2', 'Cầu Gỗ')],
      progress: [
        status('w1', { status: 'suspended', statement: 'tạm dừng do nhà thầu thiếu nhân lực' }),
        status('w2', { status: 'ongoing' }),
      ],
      step: ['w1', 'w2'].map((of) => ({ id: of, work: of, step: 'approval', state: 'done', decision: 'd' })),
      obstacle: [
        {
          id: 'o',
          work: 'w1',
          statement: 'Nhà thầu thiếu nhân lực thi công',
          owner: 'kt',
          nextStep: 'Bổ sung nhân lực.',
        },
      ],
    } as never,
    says: [/Quyết định số 12\/QĐ-UBND/u, /nhà thầu thiếu nhân lực/u, /Đề nghị Phòng Kinh tế bổ sung nhân lực/u],
    never: [/12\/QĐ-UBND ngày[^]*12\/QĐ-UBND ngày/u, /thiếu nhân lực[^]*[Tt]uy nhiên[^]*thiếu nhân lực/u],
  },
  {
    rule: '4. obstacles are clauses; whoever can lift one stands in the next step',
    given: {
      agency: AGENCIES,
      work: [work('w', 'Cầu Đá')],
      progress: [status('w', { status: 'ongoing' })],
      obstacle: [
        { id: 'o1', work: 'w', statement: 'Chưa có mặt bằng', owner: 'kt', nextStep: 'Bàn giao mặt bằng.' },
        { id: 'o2', work: 'w', statement: 'Nhà thầu thiếu vốn' },
      ],
    } as never,
    says: [
      /Tuy nhiên, chưa có mặt bằng; đề nghị Phòng Kinh tế bàn giao mặt bằng\./u,
      /Bên cạnh đó, nhà thầu thiếu vốn/u,
    ],
    never: [/hướng giải quyết|thẩm quyền tháo gỡ:|\((?:từ|vướng|thẩm quyền)/u, /Tuy nhiên[^]*Tuy nhiên/u],
  },
  {
    rule: '5. like is counted with like',
    given: {
      work: [
        ...['a', 'b', 'c'].map((id) => work(id, `Cầu ${id.toUpperCase()}`)),
        ...['x', 'y', 'z'].map((id) => work(id, `Trường ${id.toUpperCase()}`, { sector: 'school' })),
      ],
      progress: ['a', 'b', 'c', 'x', 'y', 'z'].map((id) => status(id, { status: 'completed', completed: '2022' })),
    } as never,
    says: [/cầu A/iu, /trường X/iu],
    never: [/06 (?:công trình|nội dung|dự án|hạng mục)/u],
  },
  {
    rule: '6. without an order that people choose: w2 before w10',
    given: {
      work: [work('w10', 'Cầu Mười'), work('w2', 'Cầu Hai')],
      progress: ['w10', 'w2'].map((id) => status(id, { status: 'ongoing', statement: `đang làm trụ ${id}` })),
    } as never,
    says: [/[Cc]ầu Hai[^]*[Cc]ầu Mười/u],
    never: [/[Cc]ầu Mười[^]*[Cc]ầu Hai/u],
  },
  {
    rule: '7. few works of several sectors are told by status; bullets from three up, never one',
    given: {
      work: [work('a', 'Cầu Đá'), work('b', 'Trường Xuân', { sector: 'school' })],
      progress: ['a', 'b'].map((id) => status(id, { status: 'completed' })),
    } as never,
    says: [/cầu Đá/iu, /trường Xuân/iu],
    never: [/^[-+*] /mu, /Về (?:cầu|trường học)/u],
  },
  {
    rule: '8. what is common is said once: dates of works, the time of values',
    given: {
      work: ['Một', 'Hai'].map((name) => work(name === 'Một' ? 'a' : 'b', `Cầu ${name}`)),
      progress: ['a', 'b'].map((id) =>
        status(id, { status: 'preparing', expectedStart: '2023-10', expectedFinish: '2024' }),
      ),
      measure: [measure('Sản lượng gỗ', 'm³'), measure('Năng suất lúa', 'tạ/ha', { id: 'n' })],
      observation: [value('2022', '40 m³'), value('2022', '52 tạ/ha', { measure: 'n' })],
    } as never,
    says: [
      /đều dự kiến khởi công tháng 10\/2023, hoàn thành năm 2024/u,
      /Năm 2022, sản lượng gỗ là 40 m³; năng suất lúa/u,
    ],
    never: [/tháng 10\/2023[^]*tháng 10\/2023/u, /[Nn]ăm 2022[^]*[Nn]ăm 2022/u],
  },
  {
    rule: '9. the actor first; the heading is not repeated as the subject',
    given: {
      agency: AGENCIES,
      objective: [...chapters(3), { id: 'p/4', part: 'results', kind: 'target', title: 'Tỷ lệ hộ dùng nước sạch' }],
      progress: [{ id: 's', objective: 'p/1', agency: 'kt', since: '2023-01', statement: 'đã trình đề án' }],
      measure: [measure('Tỷ lệ hộ dùng nước sạch', '%', { objective: 'p/4' })],
      observation: [value('2022', '77%')],
    } as never,
    says: [/Phòng Kinh tế đã trình đề án/u, /Tỷ lệ hộ dùng nước sạch[:.]? ?\n?.*năm 2022 đạt 77%/iu],
    never: [/do Phòng Kinh tế (?:trình|thực hiện)/u, /Tỷ lệ hộ dùng nước sạch: tỷ lệ hộ dùng nước sạch/iu],
  },
];
