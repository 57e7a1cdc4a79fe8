import { formatAddress } from '#core/address/address.ts';
import { describe, expect, it } from 'vitest';
import { evaluateText } from '#testing/figures.ts';
import type { Figure } from '#core/figure/figure.ts';
import { viewAsOf } from '#core/facts/view.ts';
import { shippedPacks } from '#testing/packs.ts';
import { q, view } from '#testing/records.ts';

const facts = view(
  {
    urban: [{ place: 'city', aim: 'II' }],
    measure: [{ id: 'water', name: 'Nước sạch', unit: '%', aggregation: 'none' }],
    observation: [{ id: 'o', measure: 'water', place: 'city', period: '2025', value: q('95%') }],
    input: [
      { place: 'city', standard: '2A.III.08', figure: 'measure:water @city #2025' },
      { place: 'city', standard: '2A.III.07', value: '7' },
    ],
    scenario: [
      { id: 'elsewhere', place: 'other', class: 'II', pack: '111-2025', aim: 'earliest', inputs: [] },
      {
        id: 's',
        place: 'city',
        class: 'II',
        pack: '111-2025',
        aim: 'earliest',
        inputs: [{ standard: '2A.III.07', value: '8' }],
      },
    ],
  },
  '2026-11-23',
).facts;
const seen = viewAsOf(facts, '2026-11-23' as never, shippedPacks);
const at = (address: string): Figure => {
  const found = evaluateText(seen, address);
  if (!found.ok) throw new Error(found.problems.map((problem) => problem.code).join());
  return found.value;
};
const amount = (address: string): string | undefined => at(address).value?.amount;
const refusal = (address: string): string | undefined => {
  const found = evaluateText(seen, address);
  return found.ok ? undefined : found.problems[0]?.code;
};

describe('points as figures', () => {
  it('of one standard, from the figure that it stands on', () => {
    // 90 to 100 % give 2 to 3 points (Resolution 111/2025, 2A.III.08): 95 % gives 2.5.
    expect(amount('urban:city points[standard=2A.III.08]')).toBe('2.5');
    expect(at('urban:city points[standard=2A.III.08]').parts.map((part) => formatAddress(part.address))).toEqual([
      'measure:water @city #2025',
    ]);
  });
  it('says by which law, and how sure its numbers are', () => {
    expect(at('urban:city points[standard=2A.III.08]').law).toEqual({
      pack: '111-2025',
      regime: '111/2025/UBTVQH15',
      status: 'secondary',
    });
    expect(at('urban:city points[pack=26-2022]').law).toMatchObject({ pack: '26-2022', status: 'missing' });
    expect(at('measure:water @city #2025').law).toBeUndefined();
  });
  it("stands on the office's corrections of the law that it uses", () => {
    const corrected = viewAsOf(
      view(
        {
          urban: [{ place: 'city', aim: 'II' }],
          input: [{ place: 'city', standard: '2A.III.08', value: '95' }],
          correction: [
            {
              id: 'c',
              pack: '111-2025',
              path: 'standards[2A.III.08].classes.II.min',
              value: '92',
              gazette: 'Công báo 1',
            },
            { id: 'd', pack: '111-2025', path: 'rules.total', value: '75', gazette: 'Công báo 1' },
            { id: 'of-other', pack: '26-2022', path: 'rules.total', value: '75', gazette: 'Công báo 1' },
          ],
        },
        '2026-11-23',
      ).facts,
      '2026-11-23' as never,
      shippedPacks,
    );
    const behind = (address: string) => {
      const found = evaluateText(corrected, address);
      return found.ok ? found.value.records.flatMap(({ ref }) => (ref.subject === 'correction' ? [ref.id] : [])) : [];
    };
    expect([
      behind('urban:city points[standard=2A.III.08]'),
      behind('urban:city points[standard=2A.III.07]'),
      behind('urban:city points'),
    ]).toEqual([['c'], [], ['d']]);
  });
  it('what is not settled has two ends and no value', () => {
    expect(amount('urban:city points')).toBeUndefined();
    expect(at('urban:city points').missing).toEqual(expect.arrayContaining(['2A.III.09']));
    expect(at('urban:city points').missing).not.toContain('2A.III.08');
    expect(
      [amount('urban:city points[end=min]'), amount('urban:city points[end=max]')]
        .map(Number)
        .toSorted((a, b) => a - b),
    ).toEqual([Number(amount('urban:city points[end=min]')), Number(amount('urban:city points[end=max]'))]);
  });
  it('the total is made of criteria, a criterion of standards', () => {
    expect(at('urban:city points[end=max]').parts.map((part) => formatAddress(part.address))).toContain(
      'urban:city points[criterion=III,end=max]',
    );
    expect(at('urban:city points[criterion=III,end=max]').parts.map((part) => formatAddress(part.address))).toContain(
      'urban:city points[end=max,standard=2A.III.08]',
    );
  });
  it('the law’s own numbers: the least of the whole and of a criterion, the most of a criterion', () => {
    // Resolution 111/2025: criteria of 11.5 to 15, 15.5 to 20 and 48 to 65 points; 75 in all.
    expect(
      ['minimum', 'minimum[criterion=I]', 'maximum[criterion=I]', 'minimum[criterion=III]'].map((one) =>
        amount(`urban:city ${one}`),
      ),
    ).toEqual(['75', '11.5', '15', '48']);
    expect(at('urban:city minimum')).toMatchObject({ formula: 'law', parts: [], law: { status: 'secondary' } });
  });
  it('a scenario takes its changes in', () =>
    expect(Number(amount('urban:city points[scenario=s,standard=2A.III.07]'))).toBeGreaterThan(
      Number(amount('urban:city points[standard=2A.III.07]')),
    ));
  it.each([
    ['urban:nowhere points', 'address.unknown-record'],
    ['urban:city maximum', 'figure.filter-value'],
    ['urban:city minimum[criterion=IX]', 'figure.filter-value'],
    ['urban:city minimum[end=min]', 'figure.filter'],
    ['urban:city height', 'figure.property'],
    ['urban:city points[colour=red]', 'figure.filter'],
    ['urban:city points[pack=1-1900]', 'figure.filter-value'],
    ['urban:city points[scenario=none]', 'figure.filter-value'],
    ['urban:city points[standard=9Z]', 'figure.filter-value'],
    ['urban:city points[class=IX]', 'figure.filter-value'],
    ['urban:city points[end=both]', 'figure.filter-value'],
    ['urban:city points[criterion=III,standard=2A.II.01]', 'figure.filter-value'],
    ['urban:city points[scenario=elsewhere]', 'figure.filter-value'],
    ['urban:city points @city', 'figure.no-place'],
  ])('%s is refused', (address, code) => expect(refusal(address)).toBe(code));
  it.each([
    ['urban:city maximum', { key: 'criterion', value: '', known: ['I', 'II', 'III'] }],
    ['urban:city minimum[criterion=IX]', { key: 'criterion', value: 'IX', known: ['I', 'II', 'III'] }],
    ['urban:city points[criterion=IX]', { key: 'criterion', value: 'IX', known: ['I', 'II', 'III'] }],
    ['urban:city points[scenario=elsewhere]', { key: 'scenario', value: 'elsewhere', known: ['s'] }],
    ['urban:city points[end=both]', { key: 'end', value: 'both', known: ['min', 'max'] }],
    ['urban:city points[end=mix]', { key: 'end', value: 'mix', near: ['min'] }],
    ['urban:city points[class=IX]', { key: 'class', value: 'IX', known: ['special', 'I', 'II', 'III'] }],
    ['urban:city points[pack=111-2024]', { key: 'pack', value: '111-2024', near: ['111-2025', '26-2022'] }],
    ['urban:city points[standard=2A.III.99]', { key: 'standard', value: '2A.III.99' }],
    ['urban:city points[klass=II]', { key: 'klass', near: ['class'] }],
  ])('%s says what there is: %j', (address, data) => {
    const found = evaluateText(seen, address);
    expect(found.ok ? [] : found.problems[0]?.data).toMatchObject(data);
  });
  it('of a criterion only its own standards are offered, without one all are', () => {
    const known = (filters: string) => {
      const found = evaluateText(seen, `urban:city points[${filters}]`);
      return found.ok ? [] : ((found.problems[0]?.data?.['known'] ?? []) as readonly string[]);
    };
    const own = known('criterion=III,standard=2A.II.01');
    expect(own).toContain('2A.III.08');
    expect(own.filter((id) => !id.includes('.III.'))).toEqual([]);
    expect(known('standard=9Z').length).toBeGreaterThan(own.length);
    expect(known('standard=9Z')).toEqual(expect.arrayContaining([...own]));
  });
  it('a standard may be asked for within its criterion', () =>
    expect(amount('urban:city points[criterion=III,standard=2A.III.08]')).toBe('2.5'));
  it('the points are asked for where nothing else is', () =>
    expect(amount('urban:city [standard=2A.III.08]')).toBe('2.5'));
});

describe('what points are made of', () => {
  const parts = (address: string) => at(address).parts.map((part) => formatAddress(part.address));
  it('the whole of its criteria, each once', () =>
    expect(parts('urban:city points[end=max]')).toEqual(
      ['I', 'II', 'III'].map((one) => `urban:city points[criterion=${one},end=max]`),
    ));
  it('a criterion of its standards and of no other’s', () => {
    const made = parts('urban:city points[criterion=III,end=max]');
    expect(made.length).toBeGreaterThan(10);
    expect(made.filter((one) => !one.includes('standard=2A.III.'))).toEqual([]);
  });
  it('the most of the whole is the sum of the most of its criteria', () => {
    const most = ['I', 'II', 'III'].map((one) => Number(amount(`urban:city points[criterion=${one},end=max]`)));
    expect(Number(amount('urban:city points[end=max]'))).toBeCloseTo(most.reduce((a, b) => a + b));
  });
  it('a standard of what was told of it: its own input and the figure behind it, nothing else', () => {
    const standard = at('urban:city points[standard=2A.III.08]');
    expect(standard.formula).toBe('law-points');
    expect(standard.records.map(({ ref }) => [ref.subject, ref.id])).toEqual([
      ['input', expect.stringContaining('2A.III.08')],
      ['urban', 'city'],
    ]);
    expect(at('urban:city points[standard=2A.III.09]').parts).toEqual([]);
  });
  it('the whole of the record of the city', () => {
    const whole = at('urban:city points');
    expect([whole.formula, whole.records.map(({ ref }) => ref.subject)]).toEqual(['sum', ['urban']]);
  });
  it('what the law asks stands on the record of the city and on the law', () => {
    const least = at('urban:city minimum[criterion=I]');
    expect([least.state, least.records.map(({ ref }) => ref.subject), least.missing]).toEqual(['known', ['urban'], []]);
  });
  it('one end is the value where both are the same', () => {
    const [plain, min, max] = ['', ',end=min', ',end=max'].map((end) =>
      amount(`urban:city points[standard=2A.III.08${end}]`),
    );
    expect([plain, min, max]).toEqual(['2.5', '2.5', '2.5']);
  });
  it('a standard of which nothing is told has no value, and between its ends there is something', () => {
    const open = at('urban:city points[standard=2A.III.09]');
    expect([open.value, open.state]).toEqual([undefined, 'absent']);
    expect(amount('urban:city points[standard=2A.III.09,end=min]')).not.toBe(
      amount('urban:city points[standard=2A.III.09,end=max]'),
    );
  });
  it('each class is asked by its own points', () => {
    const at95 = (level: string) => amount(`urban:city points[class=${level},standard=2A.III.08]`);
    // 85 to 95 % give 2 to 3 points of class III.
    expect([at95('II'), at95('III')]).toEqual(['2.5', '3']);
  });
});
