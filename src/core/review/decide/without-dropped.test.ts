import { expect, it } from 'vitest';
import { droppedWith, withoutDropped } from '#core/review/decide/without-dropped.ts';
import type { ProposedSubject } from '#core/review/propose/proposal.ts';
import { amongResults, proposedIn } from '#testing/proposals.ts';

const all = proposedIn(
  amongResults(
    'Tỷ lệ hộ nghèo năm 2021 là 6,1%; năm 2022 là 5,2%. Chợ Mường Lam, tổng mức đầu tư 6,4 tỷ đồng từ ngân sách tỉnh, đã hoàn thành.',
  ),
);
const of = (subject: ProposedSubject) => all.filter((one) => one.subject === subject);

it.each<[ProposedSubject, readonly ProposedSubject[]]>([
  ['measure', ['observation', 'observation']],
  ['work', ['progress', 'funding']],
  // Their names alone are missing then.
  ['objective', []],
  ['funding', []],
])('with a dropped %s go %j', (subject, gone) =>
  expect(droppedWith(of(subject), all).map((one) => one.subject)).toEqual(gone),
);

it('nothing names what was dropped any more; all else is as it was', () => {
  const [objective] = of('objective');
  const left = withoutDropped(all, new Set([objective?.key ?? '']));
  expect(left.map(({ key }) => key)).toEqual(all.map(({ key }) => key));
  expect(JSON.stringify(left.map(({ values, hangsOn }) => [values, hangsOn]))).not.toContain(`${objective?.key}`);
  const [before, after] = [of('work')[0]?.values, left.find(({ subject }) => subject === 'work')?.values];
  const { objective: named, ...others } = before ?? {};
  expect([named, after]).toEqual([`#${objective?.key}`, others]);
  expect(withoutDropped(all, new Set(['work.khac']))).toEqual(all);
});
