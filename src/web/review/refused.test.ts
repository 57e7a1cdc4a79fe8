/** Where a reader is led whose file gave no copy: to the page that asked, and to no other site. */
import { expect, it } from 'vitest';
import { refusedIn, refusedPath } from '#web/review/refused.ts';
import { repairPath } from '#web/review/repair-path.ts';

const problem = { code: 'review.too-large', where: {}, data: { file: 'a.docx', most: 60 } };
const ledTo = (page: string): string => {
  const asked = new URL(repairPath(page), 'http://x.vn');
  return refusedPath(asked, problem, 'a.docx');
};

it.each([
  ['/xa-a/nq-1/bao-cao/kiem-tra', '/xa-a/nq-1/bao-cao/kiem-tra'],
  ['/xa-a/nq-1/bao-cao/kiem-tra?mo-lai=1#x', '/xa-a/nq-1/bao-cao/kiem-tra'],
  ['/kiem-tra-bao-cao', '/kiem-tra-bao-cao'],
  ['', '/kiem-tra-bao-cao'],
  ['//khac.vn/x/bao-cao/kiem-tra', '/kiem-tra-bao-cao'],
  ['https://khac.vn/bao-cao/kiem-tra', '/kiem-tra-bao-cao'],
  ['/\\khac.vn/x/bao-cao/kiem-tra', '/kiem-tra-bao-cao'],
  ['/\t/khac.vn/bao-cao/kiem-tra', '/kiem-tra-bao-cao'],
  ['/\n/khac.vn/bao-cao/kiem-tra', '/kiem-tra-bao-cao'],
  ['/xa-a/nq-1/ho-so', '/kiem-tra-bao-cao'],
])('asked from "%s"', (page, led) => expect(ledTo(page).split('?')[0]).toBe(led));

it('the page tells what, of which file, and the bound', () => {
  const fault = refusedIn(new URL(ledTo('/kiem-tra-bao-cao'), 'http://x.vn'), 'vi');
  expect(fault?.message).toContain('a.docx');
  expect(fault?.message).toContain('60 MB');
});

it('nothing where nothing was refused, and no words of others', () => {
  expect(refusedIn(new URL('http://x.vn/kiem-tra-bao-cao'), 'vi')).toBeUndefined();
  expect(refusedIn(new URL('http://x.vn/kiem-tra-bao-cao?loi=write.conflict'), 'vi')).toBeUndefined();
});
