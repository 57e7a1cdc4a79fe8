import { describe, expect, it } from 'vitest';
import { readPath, type PathQuestion, type CityPathAnswer } from '#app/read/path.ts';
import { approximateRational, ZERO } from '#core/value/rational.ts';
import type { PathAnswer } from '#core/planning/answer.ts';
import { asDay } from '#core/value/day.ts';
import { openSample } from '#testing/sample.ts';

const BILLION = 1_000_000_000n;
const BY = asDay('2029-12-31');
const ask = async (
  name: string,
  asked: Partial<PathQuestion> = {},
  opening = openSample(name, '2026-10-01'),
): Promise<CityPathAnswer> =>
  readPath(await opening, {
    changes: [],
    aim: 'reach',
    by: BY,
    costs: new Map(),
    finishes: new Map(),
    without: new Set(),
    ...asked,
  });
const answered = ({ answer, problems }: CityPathAnswer): PathAnswer => {
  if (!answer) throw new Error(JSON.stringify(problems));
  return answer;
};
const ids = (answer: PathAnswer): readonly string[] => answer.works.map((one) => one.id);
const workOf = (seen: CityPathAnswer, id: string) => seen.weighed?.problem.works.find((one) => one.id === id);

describe('the cheapest path of the teaching city, from its records', () => {
  it('costs the same as that of the plain file, proven', async () => {
    const found = answered(await ask('thanh-pho-mau'));
    expect([found.status, found.cost, found.likely?.status, found.likely?.cost]).toEqual([
      'optimal',
      275_600_000_000n,
      'optimal',
      230_600_000_000n,
    ]);
    expect(found.works.find((one) => one.id === 'tram-xu-ly')).toMatchObject({ state: 'under-way', cost: 0n });
    expect(found.cities[0]?.verdict).toBe('passes');
    expect(approximateRational(found.score ?? ZERO)).toBeGreaterThanOrEqual(75);
  });
  it('keeps the limits by source and year that are recorded', async () => {
    const seen = await ask('thanh-pho-mau', { budget: 300n * BILLION });
    expect(seen.weighed?.problem.limits).toEqual([
      { source: 'city', year: 2027, amount: 230n * BILLION },
      { source: 'city', amount: 480n * BILLION },
      { source: 'central', amount: 300n * BILLION },
      { amount: 300n * BILLION },
    ]);
    const tight = answered(
      await ask(
        'thanh-pho-mau',
        {},
        openSample(
          'thanh-pho-mau',
          '2026-10-01',
          (files) =>
            new Map([
              ...files,
              ['urban-limits.csv', 'id,capital,year,amount,source\na,city,2027,10 tỷ đồng,bo-so-lieu-minh-hoa\n'],
            ]),
        ),
      ),
    );
    expect(tight.status).toBe('infeasible');
    expect(tight.conflict?.demands).toContainEqual({
      kind: 'limit',
      source: 'city',
      year: 2027,
      amount: 10n * BILLION,
    });
  });
  it('a work that may not be built is named, and the path is dearer or impossible', async () => {
    const before = answered(await ask('thanh-pho-mau'));
    const [id = ''] = before.works.filter((one) => one.state === 'proposed').map((one) => one.id);
    const seen = await ask('thanh-pho-mau', { without: new Set([id]) });
    const after = answered(seen);
    expect(seen.weighed?.leftOut.map((one) => [one.work.id, one.why])).toContainEqual([id, 'not-wanted']);
    expect(ids(after)).not.toContain(id);
    expect(after.status === 'infeasible' || (after.cost ?? 0n) >= (before.cost ?? 0n)).toBe(true);
  });
  it('another cost is counted in the shares that are recorded', async () => {
    const seen = await ask('thanh-pho-mau', { costs: new Map([['duong-vanh-dai', 120n * BILLION + 1n]]) });
    expect(workOf(seen, 'duong-vanh-dai')?.costs).toEqual([
      { source: 'central', year: 2027, amount: 90n * BILLION },
      { source: 'city', year: 2028, amount: 30n * BILLION + 1n },
    ]);
  });
  it('a work that nobody has priced is not free: it is left out, with what needs it, until a price is tried', async () => {
    const unpriced = () =>
      openSample(
        'thanh-pho-mau',
        '2026-10-01',
        (files) =>
          new Map([
            ...files,
            [
              'funding.csv',
              (files.get('funding.csv') ?? '')
                .split('\n')
                .filter((line) => !line.startsWith('nha-may-nuoc-2'))
                .join('\n'),
            ],
          ]),
      );
    const seen = await ask('thanh-pho-mau', {}, unpriced());
    expect(seen.weighed?.leftOut.map((one) => [one.work.id, one.why])).toEqual(
      expect.arrayContaining([
        ['nha-may-nuoc-2', 'no-cost'],
        ['mang-luoi-nuoc', 'needs-left-out'],
      ]),
    );
    const tried = await ask('thanh-pho-mau', { costs: new Map([['nha-may-nuoc-2', 70n * BILLION]]) }, unpriced());
    expect(workOf(tried, 'nha-may-nuoc-2')?.costs).toEqual([{ source: 'unstated', year: 2028, amount: 70n * BILLION }]);
  });
  it('a day too early is among the demands that cannot hold together', async () => {
    const found = answered(await ask('thanh-pho-mau', { by: asDay('2026-12-31') }));
    expect(found.status).toBe('infeasible');
    expect(found.conflict?.demands.some((one) => one.kind === 'date')).toBe(true);
  });
  it('the highest score within a budget keeps the budget', async () => {
    const found = answered(await ask('thanh-pho-mau', { aim: 'highest', budget: 100n * BILLION }));
    expect(found.status).toBe('optimal');
    expect((found.cost ?? 0n) <= 100n * BILLION).toBe(true);
  });
});

describe('Bắc Kạn', () => {
  it('its records hold no work that lifts a standard: nothing is asked', async () => {
    const seen = await ask('bac-kan', { pack: '111-2025' });
    expect([seen.weighed?.problem.works.length, seen.answer]).toEqual([0, undefined]);
  });
});
