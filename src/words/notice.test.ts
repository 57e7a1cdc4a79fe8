import { expect, test } from 'vitest';
import { asDay } from '#core/value/day.ts';
import { view } from '#testing/records.ts';
import { tellNotice } from '#words/notice.ts';

const seen = view({
  agency: [{ id: 'kt', name: 'Phòng Kinh tế' }],
  circulation: [
    { id: 'a', report: 'quy-3', sent: '2026-10-01', due: '2026-10-05', asOf: '2026-09-30', agencies: ['kt'] },
    { id: 'b', report: 'quy 3', sent: '2026-10-01', due: '2026-10-05', agencies: ['kt'] },
  ],
});

test.each([
  ['a', 'bao-cao/soan?ky=quy-3&asOf=2026-09-30'],
  // A round that was sent before its day was kept opens the draft of the day.
  ['b', 'bao-cao/soan?ky=quy+3'],
])('the draft of round %s on which an opinion is wanted opens at %s', (id, path) => {
  const circulation = seen.find('circulation', id);
  expect(circulation).toBeDefined();
  if (!circulation) return;
  const notice = { kind: 'opinion', circulation, agency: 'kt', days: 2, due: asDay('2026-10-05') } as const;
  expect(tellNotice('vi', seen, notice).path).toBe(path);
  expect(tellNotice('vi', seen, notice).text).toContain('Phòng Kinh tế: đề nghị góp ý dự thảo báo cáo');
});
