/** Rules 10 to 18: where facts stand, and in which form. */
import { AGENCIES, chapters, measure, status, value, work, type Rule } from '#testing/prose-rules/rule.ts';

export const RULES_OF_FACTS: readonly Rule[] = [
  {
    rule: '10. numbers stand with the field they belong to',
    given: {
      objective: chapters(2),
      progress: [{ id: 's', objective: 'p/1', since: '2023-01', statement: 'đã vận động trồng rừng' }],
      measure: [measure('Diện tích rừng trồng mới', 'ha')],
      observation: [value('2022', '61,2 ha')],
    } as never,
    says: [/Đã vận động trồng rừng\. Diện tích rừng trồng mới năm 2022 là 61,2 ha/u],
    never: [/^- Diện tích/mu],
  },
  {
    rule: '11. a lone sentence joins its neighbour; a wall is split where the subject changes',
    given: {
      progress: [
        { id: 'a', objective: 'p/1', since: '2022-01', statement: 'đã họp dân' },
        ...Array.from({ length: 12 }, (_, at) => ({
          id: `b${at + 10}`,
          objective: 'p/1',
          since: '2022-02',
          statement: `công tác thứ ${at + 1} được thực hiện theo kế hoạch đã đề ra, ${'với sự tham gia của Nhân dân các thôn, '.repeat(2)}bảo đảm tiến độ`,
        })),
      ],
    } as never,
    says: [/Đã họp dân\. \S/u],
    never: [/^Đã họp dân\.$/mu],
  },
  {
    rule: '12. oversight is the note of the sentence of the unit',
    given: {
      agency: [...AGENCIES, { id: 'hd', name: 'Hội đồng' }],
      objective: [{ id: 'p/1', part: 'leadership', kind: 'task', title: 'Giám sát', lead: 'hd' }],
      progress: [{ id: 's', objective: 'p/1', agency: 'hd', since: '2023-01', statement: 'đã tăng cường giám sát' }],
      oversight: [
        {
          id: 'o',
          order: 1,
          kind: 'supervision',
          by: 'hd',
          topic: 'quản lý đất đai',
          objective: 'p/1',
          since: '2023-02',
        },
      ],
    } as never,
    says: [/Hội đồng đã tăng cường giám sát/u, /quản lý đất đai/u],
    never: [/Hội đồng[^\n]*giám sát[^\n]*Hội đồng/u],
  },
  {
    rule: '13. the names behind a count and a group are told at first mention',
    given: {
      place: [
        { id: 'a', kind: 'ward', name: 'phường Đông', parent: 'city' },
        { id: 'b', kind: 'ward', name: 'phường Tây', parent: 'city' },
      ],
      measure: [measure('Số sản phẩm OCOP', 'sản phẩm')],
      observation: [value('2022', '2 sản phẩm', { members: ['chè Shan', 'mật ong'] })],
    } as never,
    says: [/02 sản phẩm/u, /Gồm: chè Shan; mật ong/u],
    never: [/Gồm:[^]*Gồm:/u],
  },
  {
    rule: '14. who leads a task leads it: the others work with it',
    given: {
      agency: AGENCIES,
      task: [
        { id: 't1', order: 1, lead: 'vh', agencies: ['kt'], statements: ['tổ chức lễ hội'] },
        { id: 't2', order: 2, agencies: ['kt', 'vh'], statements: ['trồng cây'] },
      ],
    } as never,
    says: [
      /Phòng Văn hóa chủ trì, phối hợp với Phòng Kinh tế tổ chức lễ hội/u,
      /Phòng Kinh tế và Phòng Văn hóa trồng cây/u,
    ],
    never: [/Phòng Kinh tế chủ trì/u, /phối hợp với Phòng Văn hóa/u],
  },
  {
    rule: '15. forms: days and months, the cause, deadlines, the owner of a work',
    given: {
      agency: AGENCIES,
      work: [work('w', 'Cầu Đá', { owner: 'kt' })],
      progress: [status('w', { status: 'ongoing', expectedFinish: '2023-11-06' })],
      finding: [
        { id: 'l', order: 1, kind: 'limit', statement: 'Tiến độ chậm' },
        { id: 'c', order: 2, kind: 'cause', of: 'l', statement: 'thiếu vốn' },
      ],
      task: [{ id: 't', order: 1, lead: 'kt', statements: ['trình hồ sơ'], due: '2023-02-05' }],
    } as never,
    says: [/Phòng Kinh tế làm chủ đầu tư/u, /ngày 06\/11\/2023/u, /[Nn]guyên nhân là do thiếu vốn/u, /05\/02\/2023/u],
    never: [
      /Phòng Kinh tế chủ trì/u,
      /ngày 6\/11|05\/2\/2023|06\/011/u,
      /gồm: [^;.,]+\./u,
      /hoàn thành trước ngày 06/u,
    ],
  },
  {
    rule: '16. a report of a period tells its period, not every quarter ever recorded',
    given: {
      measure: [measure('Thu ngân sách', 'đồng')],
      observation: [
        value('2021-Q3', '40 tỷ đồng'),
        value('2022', '200 tỷ đồng', { kind: 'plan' }),
        value('2022-Q1', '45 tỷ đồng'),
        value('2022-Q3', '50 tỷ đồng'),
      ],
      work: [work('w', 'Cầu Đá')],
      progress: [
        { id: 'a', work: 'w', since: '2022-03-01', status: 'ongoing', expectedFinish: '2022-09-30' },
        {
          id: 'b',
          work: 'w',
          since: '2022-09-15',
          status: 'ongoing',
          statement: 'đang làm mặt cầu',
          expectedFinish: '2023-03-31',
        },
      ],
    } as never,
    asOf: '2022-09-30',
    template: { period: '2022-Q3' },
    says: [
      /quý III\/2022 đạt 50 tỷ đồng, tăng 25,0% so với cùng kỳ năm trước \(40 tỷ đồng\)/u,
      /lùi từ ngày 30\/9\/2022/u,
    ],
    never: [/quý I\/2022/u],
  },
  {
    rule: '17. rates, yields, scores and ranks are values, no things that a place has',
    given: {
      measure: [
        measure('Thu nhập bình quân đầu người', 'triệu đồng/người/năm'),
        measure('Thứ hạng của thành phố về cải cách hành chính', 'hạng', { id: 'r' }),
      ],
      observation: [value('2022', '24,5 triệu đồng/người/năm'), value('2022', 'hạng 35/63', { measure: 'r' })],
    } as never,
    says: [/[Tt]hu nhập bình quân đầu người năm 2022 là 24,5 triệu đồng\/người\/năm/u, /xếp (?:thứ|hạng) 35\/63/u],
    never: [/trên địa bàn có 24,5|có 24,5 triệu|xếp hạng xếp|[Tt]hứ hạng [^.]*hạng 35/u],
  },
  {
    rule: '18. a lead paragraph tells what was issued to carry it out',
    given: {
      agency: AGENCIES,
      document: [
        { id: 'source', kind: 'resolution', symbol: '08/NQ-HĐND', date: '2022-01-10' },
        {
          id: 'kh',
          kind: 'plan',
          symbol: '42/KH-UBND',
          issuer: 'ubnd',
          date: '2022-02-10',
          subject: 'thực hiện Nghị quyết',
          relations: [{ type: 'implements', document: 'source' }],
        },
      ],
    } as never,
    says: [/UBND tỉnh đã ban hành Kế hoạch số 42\/KH-UBND ngày 10\/02\/2022 về thực hiện Nghị quyết\./u],
    never: [/42\/KH-UBND[^]*42\/KH-UBND/u],
  },
];
