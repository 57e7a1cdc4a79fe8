/** Each line of what a programme lacks leads to the form that cures it. */
import { expect, it } from 'vitest';
import { curePath } from '#web/set-up/paths.ts';

const of = { subject: 'objective', id: 'p/1.3', name: 'Thu' } as const;

it('a target that nothing answers: to its form, or to that of the measure that is to be added', () => {
  expect(curePath('target-no-answer', of)).toBe('ho-so/nhiem-vu/p%2F1.3/sua');
  expect(curePath('target-no-answer', { ...of, unit: 'tỷ đồng/năm' })).toBe(
    'ho-so-moi/chi-tieu?objective=p%2F1.3&unit=t%E1%BB%B7+%C4%91%E1%BB%93ng%2Fn%C4%83m',
  );
});

it('what there is none of at all: to the form that adds it', () => {
  expect(curePath('report-none')).toBe('ho-so-moi/bao-cao');
  expect(curePath('objectives-none')).toContain('nhiem-vu');
});
