/** The headings of the results as the programme's tree: chapters, targets and tasks. */
import { tidied, withoutEnd } from '#core/review/propose/flow.ts';
import type { Heading, Laid } from '#core/review/propose/laid.ts';
import { quantityText } from '#core/review/propose/amounts.ts';
import type { Desk } from '#core/review/propose/question.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { readRomanNumber } from '#core/text/roman-number.ts';

/** How a heading of the results is named by what stands under it. */
export type Objectives = ReadonlyMap<Heading, string>;

const LONGEST = 300;

export const proposeObjectives = (desk: Desk): Objectives => {
  const { read, into } = desk;
  const own = read.headings.filter(
    ({ part, passage, title }) =>
      part === 'results' && passage.style === 'decimal' && title.length <= LONGEST && title !== '',
  );
  const parts = new Set(own.map(({ above }) => above));
  const numberOf = ({ label, above }: Heading): string =>
    parts.size > 1 ? `${readRomanNumber(above) ?? above}.${label}` : label;
  const chapters = new Set(own.map((heading) => aboveOf(numberOf(heading))));
  const laidOf = new Map(read.laid.map((laid) => [laid.passage, laid]));
  const taken = new Set(into.standing('objective').map(({ id }) => id.slice(id.lastIndexOf('/') + 1)));
  const known = new Map<Heading, string>();
  const byNumber = new Map<string, string>();
  for (const heading of own) {
    const number = numberOf(heading);
    if (byNumber.has(number)) continue;
    const laid = laidOf.get(heading.passage);
    if (!laid) continue;
    const isChapter = chapters.has(number);
    const target = isChapter ? undefined : targetOf(desk, laid, heading);
    const parent = byNumber.get(aboveOf(number) ?? '');
    const title = titleOf(heading.title);
    const reference = into.put({
      subject: 'objective',
      values: {
        id: number,
        kind: isChapter ? 'chapter' : target ? 'target' : 'task',
        part: 'results',
        title,
        ...(parent !== undefined && { parent }),
        ...target,
      },
      laid,
      span: { start: laid.passage.kind === 'heading' ? 0 : laid.body, end: laid.flow.inner(heading.titleEnd - 1) + 1 },
      understood: !isChapter,
      // Another objective has the number: which one it shall be, a person says.
      lacks: taken.has(number) && into.find('objective', { title, parent: parent ?? '' }) === undefined ? ['id'] : [],
      hangsOn: ['parent'],
    });
    known.set(heading, reference);
    byNumber.set(number, reference);
  }
  return known;
};

/** Of "2.4.1" it is "2.4"; undefined of a number that stands at the top. */
const aboveOf = (number: string): string | undefined =>
  number.includes('.') ? number.replace(/\.[^.]+$/u, '') : undefined;

const titleOf = (title: string): string =>
  upperFirst(withoutEnd(tidied(title)).replace(/^(?:Về|Đối với) (?=\p{L})/u, ''));

/** "Hoàn thành giải phóng mặt bằng 100 ha trở lên": what a heading binds to is a target. */
const targetOf = (
  { question }: Desk,
  { passage }: Laid,
  { titleEnd }: Heading,
): Readonly<Record<string, string>> | undefined => {
  const bound = passage.claims.filter(
    ({ kind, end, approximation = [] }) =>
      (kind === 'quantity' || kind === 'percentage') &&
      end <= titleEnd &&
      approximation.some((word) => word === 'at-least' || word === 'at-most'),
  );
  const [claim] = bound;
  if (bound.length !== 1 || !claim) return undefined;
  const value = quantityText({ ...claim, approximation: [] }, question.units);
  if (value === undefined) return undefined;
  return {
    'target.relation': claim.approximation?.includes('at-most') ? 'at-most' : 'at-least',
    'target.value': value,
  };
};
