import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { shippedPacks } from '#testing/packs.ts';
import { writePathAnswer } from '#core/planning/answer.ts';
import { answerPathFile } from '#app/planning/path-file.ts';
import { openHighs } from '#files/engines/highs.ts';

const sample = new URL('../../../data/urban-class/cities/thanh-pho-mau.yaml', import.meta.url);
const open = await openHighs();
const answer = (text: string) => answerPathFile(shippedPacks, { file: 'f.yaml', text }, open);

test('the teaching city: the cheapest set for the worst case, beside the likely case', async () => {
  const found = answer(await readFile(sample, 'utf8'));
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const written = JSON.parse(writePathAnswer(found.value)) as Record<string, unknown>;
  expect(Object.keys(written)).toEqual(['status', 'cost', 'score', 'works', 'bound', 'gap', 'explanation']);
  expect(written).toMatchObject({
    status: 'optimal',
    cost: 275600000000,
    bound: 275600000000,
    gap: 0,
    explanation: { likely: { cost: 230600000000 }, lawStatus: 'secondary' },
  });
});

test('the order of the works in the file does not matter', async () => {
  const text = await readFile(sample, 'utf8');
  const [head = '', rest = ''] = text.split('works:\n');
  const [list = '', tail = ''] = rest.split('limits:\n');
  const works = list
    .split(/^(?= {2}- id: )/m)
    .toReversed()
    .join('');
  const [one, other] = [answer(text), answer(`${head}works:\n${works}limits:\n${tail}`)];
  expect(one.ok && other.ok && writePathAnswer(other.value)).toBe(one.ok && writePathAnswer(one.value));
});

test('rules of the planner are told with the line of the file', async () => {
  const text = (await readFile(sample, 'utf8'))
    .replace('amount: 26000000000', 'amount: -26000000000')
    .replace('{ standard: 2A.III.09, add: 0.6 }', '{ standard: 2A.III.98, add: 0.6 }');
  const found = answer(text);
  const line = (part: string): number => text.split('\n').findIndex((one) => one.includes(part)) + 1;
  expect(found.ok ? [] : found.problems.map(({ code, where }) => [code, where.file, where.line])).toEqual([
    ['path.unknown-standard', 'f.yaml', line('2A.III.98')],
    ['path.negative-cost', 'f.yaml', line('-26000000000')],
  ]);
});
