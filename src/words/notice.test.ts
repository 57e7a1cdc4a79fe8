import { describe, expect, it } from 'vitest';
import type { Collection } from '#core/collecting/collections.ts';
import type { Dated } from '#core/collecting/dates.ts';
import type { Notice } from '#core/collecting/notices.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';
import { view } from '#testing/records.ts';
import { digestMail } from '#words/digest.ts';
import { tellDate, tellNotice } from '#words/notice.ts';

const seen = view({
  agency: [
    { id: 'kt', name: 'Phòng Kinh tế', short: 'Phòng KT' },
    { id: 'vh', name: 'Phòng Văn hóa' },
  ],
  work: [{ id: 'cho', name: 'Chợ trung tâm' }],
  objective: [{ id: 'p/2.1', title: 'Hạ tầng', short: 'Hạ tầng' }],
  obstacle: [
    { id: 'o/1', work: 'cho', objective: undefined, statement: 'Thiếu mặt bằng', nextStep: 'Họp với hộ dân' },
    { id: 'o2', work: undefined, objective: 'p/2.1', statement: 'Thiếu vốn', nextStep: undefined },
    { id: 'o3', work: undefined, objective: undefined, statement: 'Thiếu người', nextStep: undefined },
  ],
  circulation: [
    { id: 'a', report: 'quy-3', sent: '2026-10-01', due: '2026-10-05', asOf: '2026-09-30', agencies: ['kt'] },
    // A round that was sent before its day was kept opens the draft of the day.
    { id: 'b', report: 'quy 3', sent: '2026-10-01', due: '2026-10-05', agencies: ['kt'] },
  ],
  issue: [{ id: 'i', report: 'quy 3', symbol: '30/BC-UBND', issued: '2026-10-06' }],
  task: [{ id: 't/1', statements: ['Trình đề án', 'Họp dân'] }],
});
const found = <S extends Subject>(subject: S, id: string) => {
  const record = seen.find(subject, id);
  if (!record) throw new Error(`${subject} ${id}`);
  return record;
};

const [issue] = seen.all('issue');
if (!issue) throw new Error('no issue');

const collection = { id: 'dot 3/2026', period: asPeriod('2026-Q3'), due: asDay('2026-10-05') } as Collection;
const ofReturn = { collection, agency: 'kt' } as const;
const ROW = 'viec-don-vi/dot%203%2F2026/kt';
const opinion = (id: string): Notice => ({
  kind: 'opinion',
  circulation: found('circulation', id),
  agency: 'vh',
  days: 2,
});

describe('what must be done, in a sentence, and where', () => {
  it.each<readonly [Notice, vi: string, en: string, path: string]>([
    [
      { kind: 'returned', ...ofReturn, cells: 1467 },
      'Phòng KT: phiếu quý III/2026 bị trả lại, 1.467 ô cần sửa.',
      'Phòng KT: the return of Q3 2026 came back, 1,467 cells to mend.',
      ROW,
    ],
    [
      { kind: 'overdue', ...ofReturn, days: 0 },
      'Phòng KT: phiếu quý III/2026 quá hạn 0 ngày (hạn 5/10/2026).',
      'Phòng KT: the return of Q3 2026 is 0 days late (due 5 October 2026).',
      ROW,
    ],
    [
      { kind: 'overdue', ...ofReturn, days: 12 },
      'Phòng KT: phiếu quý III/2026 quá hạn 12 ngày (hạn 5/10/2026).',
      'Phòng KT: the return of Q3 2026 is 12 days late (due 5 October 2026).',
      ROW,
    ],
    [
      { kind: 'due', ...ofReturn, days: 0 },
      'Phòng KT: phiếu quý III/2026 đến hạn hôm nay.',
      'Phòng KT: the return of Q3 2026 is due today.',
      ROW,
    ],
    [
      { kind: 'due', ...ofReturn, days: 2 },
      'Phòng KT: phiếu quý III/2026 đến hạn 5/10/2026, còn 2 ngày.',
      'Phòng KT: the return of Q3 2026 is due on 5 October 2026, in 2 days.',
      ROW,
    ],
    [
      { kind: 'to-check', ...ofReturn },
      'Phòng KT: phiếu quý III/2026 chờ duyệt trong cơ quan.',
      'Phòng KT: the return of Q3 2026 waits for the agency’s approval.',
      'duyet-phieu/dot%203%2F2026/kt',
    ],
    [
      { kind: 'to-approve', collection, agencies: ['kt', 'vh'] },
      'Phiếu quý III/2026 chờ Văn phòng duyệt: Phòng KT; Phòng Văn hóa.',
      'Returns of Q3 2026 that wait for the office: Phòng KT; Phòng Văn hóa.',
      'tinh-hinh-nop',
    ],
    [
      { kind: 'silent', collection, agencies: ['vh'] },
      'Chưa nộp phiếu quý III/2026 (hạn 5/10/2026): Phòng Văn hóa.',
      'No return of Q3 2026 (due 5 October 2026) from: Phòng Văn hóa.',
      'tinh-hinh-nop',
    ],
    [
      { kind: 'obstacle', obstacles: [found('obstacle', 'o/1')], days: 91 },
      'Vướng mắc đã 91 ngày chưa tháo gỡ: Thiếu mặt bằng (Chợ trung tâm).',
      'An obstacle has stood for 91 days: Thiếu mặt bằng (Chợ trung tâm).',
      'ho-so/vuong-mac/o%2F1',
    ],
    [
      { kind: 'obstacle', obstacles: [found('obstacle', 'o3')], days: 91 },
      'Vướng mắc đã 91 ngày chưa tháo gỡ: Thiếu người.',
      'An obstacle has stood for 91 days: Thiếu người.',
      'ho-so/vuong-mac/o3',
    ],
    [
      // Of several with the same words all that they hold is told, and the list of them opens.
      { kind: 'obstacle', obstacles: [found('obstacle', 'o2'), found('obstacle', 'o/1')], days: 91 },
      'Vướng mắc đã 91 ngày chưa tháo gỡ: Thiếu vốn (2.1. Hạ tầng; Chợ trung tâm).',
      'An obstacle has stood for 91 days: Thiếu vốn (2.1. Hạ tầng; Chợ trung tâm).',
      'ho-so/vuong-mac?ten=Thi%E1%BA%BFu%20v%E1%BB%91n',
    ],
    [
      opinion('a'),
      'Phòng Văn hóa: đề nghị góp ý dự thảo báo cáo trước ngày 5/10/2026.',
      'Phòng Văn hóa: an opinion on a draft report is wanted by 5 October 2026.',
      'bao-cao/soan?ky=quy-3&asOf=2026-09-30',
    ],
    [
      opinion('b'),
      'Phòng Văn hóa: đề nghị góp ý dự thảo báo cáo trước ngày 5/10/2026.',
      'Phòng Văn hóa: an opinion on a draft report is wanted by 5 October 2026.',
      'bao-cao/soan?ky=quy+3',
    ],
    [
      { kind: 'receipt', issue, agency: 'vh' },
      'Phòng Văn hóa: báo cáo số 30/BC-UBND ngày 6/10/2026 chờ xác nhận đã nhận.',
      'Phòng Văn hóa: report 30/BC-UBND of 6 October 2026 waits until it is said to have come.',
      'bao-cao/da-ban-hanh?ky=quy%203',
    ],
  ])('$kind %#', (notice, vi, en, path) => {
    expect(tellNotice('vi', seen, notice)).toEqual({ text: vi, path });
    expect(tellNotice('en', seen, notice)).toEqual({ text: en, path });
  });
});

describe('what stands in a calendar, and where it leads', () => {
  const at = { id: 'x', day: asDay('2026-10-05') };
  it.each<readonly [Dated, vi: string, en: string, path: string]>([
    [
      { ...at, of: 'collection', ...ofReturn },
      'Hạn nộp phiếu quý III/2026 – Phòng KT',
      'Return due: Q3 2026 – Phòng KT',
      ROW,
    ],
    [
      { ...at, of: 'round', collection, agencies: 1 },
      'Hạn nộp phiếu quý III/2026 – 1 đơn vị',
      'Returns due: Q3 2026 – 1 agency',
      'tinh-hinh-nop',
    ],
    [
      { ...at, of: 'round', collection, agencies: 2 },
      'Hạn nộp phiếu quý III/2026 – 2 đơn vị',
      'Returns due: Q3 2026 – 2 agencies',
      'tinh-hinh-nop',
    ],
    [
      { ...at, of: 'task', task: found('task', 't/1') },
      'Hạn nhiệm vụ: Trình đề án; Họp dân',
      'Task due: Trình đề án; Họp dân',
      'ho-so/nhiem-vu-ky-toi/t%2F1',
    ],
    [
      { ...at, of: 'step', obstacle: found('obstacle', 'o/1') },
      'Hạn tháo gỡ vướng mắc: Họp với hộ dân',
      'Next step due: Họp với hộ dân',
      'ho-so/vuong-mac/o%2F1',
    ],
    [
      // Without a next step the obstacle itself is told.
      { ...at, of: 'step', obstacle: found('obstacle', 'o2') },
      'Hạn tháo gỡ vướng mắc: Thiếu vốn',
      'Next step due: Thiếu vốn',
      'ho-so/vuong-mac/o2',
    ],
  ])('$of %#', (dated, vi, en, path) => {
    expect(tellDate('vi', seen, dated)).toEqual({ text: vi, path });
    expect(tellDate('en', seen, dated)).toEqual({ text: en, path });
  });
});

describe('the mail of a day', () => {
  const of = (id: string, items: readonly Notice[]) => ({
    opened: {
      view: seen,
      workspace: { id: `xa-${id}`, name: `Xã ${id}` },
      programme: { ref: { id }, short: `Chương trình ${id}` } as never,
    },
    items,
  });
  const due: Notice = { kind: 'due', ...ofReturn, days: 0 };
  const overdue: Notice = { kind: 'overdue', ...ofReturn, days: 3 };
  const silent: Notice = { kind: 'silent', collection, agencies: ['vh'] };
  const mail = (...all: ReturnType<typeof of>[]) => digestMail('https://x', 'Bà Lan', asDay('2026-10-05'), all);

  it('names each programme with what waits in it, and where; what is late is counted in the subject', () =>
    expect(mail(of('a', [due, overdue]), of('b', []), of('c', [silent]))).toEqual({
      subject: 'Tiến Độ: 3 việc cần làm, 2 việc quá hạn',
      text: [
        'Kính gửi Bà Lan,',
        '',
        'Đến ngày 5/10/2026, các việc sau đang chờ:',
        '',
        'Chương trình a – Xã a',
        `- Phòng KT: phiếu quý III/2026 đến hạn hôm nay.\n  https://x/xa-a/a/${ROW}`,
        `- Phòng KT: phiếu quý III/2026 quá hạn 3 ngày (hạn 5/10/2026).\n  https://x/xa-a/a/${ROW}`,
        '',
        'Chương trình c – Xã c',
        '- Chưa nộp phiếu quý III/2026 (hạn 5/10/2026): Phòng Văn hóa.\n  https://x/xa-c/c/tinh-hinh-nop',
        '',
        'Xem tất cả, đổi địa chỉ thư hoặc ngừng nhận: https://x/tai-khoan/viec',
      ].join('\n'),
    }));
  it('says nothing of lateness where nothing is late', () =>
    expect(mail(of('a', [due])).subject).toBe('Tiến Độ: 1 việc cần làm'));
  it.each([
    [19, 19, undefined],
    [20, 20, undefined],
    [21, 20, 'Và 1 việc nữa: https://x/tai-khoan/viec'],
  ])('of %i things %i are told, all programmes together', (count, told, more) => {
    const { text } = mail(
      of(
        'a',
        Array.from({ length: count - 1 }, () => due),
      ),
      of('b', [due]),
      of('c', []),
    );
    expect(text.match(/^- /gmu)).toHaveLength(told);
    expect(text.match(/^Và .*$/mu)?.[0]).toBe(more);
    expect(text.includes('Chương trình b')).toBe(count <= 20);
    expect(text).not.toContain('Chương trình c');
  });
});
