import { describe, expect, it, test } from 'vitest';
import { evaluateFigure, findFigure } from '#core/figure/evaluate.ts';
import { addressOf, countAddress } from '#core/figure/build-address.ts';
import { checkDepth } from '#core/rules/check-depth.ts';
import { fallsWith } from '#core/subjects/document/standing-on.ts';
import type { Draft, Subject } from '#core/subjects/subjects.ts';
import { record, view } from '#testing/records.ts';

const chain = (subject: Subject, levels: number, field: string): readonly Draft[] =>
  Array.from({ length: levels }, (_, at) => {
    const given = { id: `n${at}`, ...(at > 0 && { [field]: `n${at - 1}` }) };
    return { subject, id: given.id, record: record(subject, given) } as Draft;
  });
const codes = (drafts: readonly Draft[]): readonly string[] =>
  checkDepth(drafts).map(({ code, where }) => `${code} ${where.record}`);

describe.each([
  ['place', 'parent'],
  ['agency', 'parent'],
  ['objective', 'parent'],
  ['work', 'partOf'],
] as const)('%s.%s', (subject, field) => {
  it('may have fifty levels', () => expect(codes(chain(subject, 50, field))).toEqual([]));
  it('has no more, and the first behind them is told', () =>
    expect(codes(chain(subject, 51, field))).toEqual([`tree.too-deep ${subject}/n50`]));
  it('is told once for a chain of thousands', () =>
    expect(codes(chain(subject, 3000, field))).toEqual([`tree.too-deep ${subject}/n50`]));
  it('that leads in a circle is told elsewhere', () => {
    const [first, ...rest] = chain(subject, 3, field);
    const round = { ...first, record: { ...first?.record, [field]: 'n2' } } as Draft;
    expect(codes([round, ...rest])).toEqual([]);
  });
});

const totals = (levels: number) =>
  Array.from({ length: levels }, (_, at) => ({
    id: `n${at}`,
    formula: 'sum',
    parts: [at === 0 ? 'count work' : `claim:n${at - 1} computed`],
  }));

test('totals of totals have as many levels', () => {
  const drafts = (levels: number): readonly Draft[] =>
    totals(levels).map((given) => ({ subject: 'claim', id: given.id, record: record('claim', given) }) as Draft);
  expect(codes(drafts(50))).toEqual([]);
  expect(codes(drafts(51))).toEqual(['tree.too-deep claim/n50']);
});

test('a total of several is as deep as the deepest of them, whichever is named first', () => {
  const drafts = (parts: readonly string[]): readonly Draft[] =>
    [
      ...totals(50),
      { id: 'low', formula: 'sum', parts: ['count work'] },
      { id: 'top', formula: 'sum', parts: parts.map((id) => `claim:${id} computed`) },
    ].map((given) => ({ subject: 'claim', id: given.id, record: record('claim', given) }) as Draft);
  for (const both of [
    ['n49', 'low'],
    ['low', 'n49'],
  ])
    expect(codes(drafts(both)), both.join()).toEqual(['tree.too-deep claim/top']);
  expect(codes(drafts(['n48', 'low']))).toEqual([]);
  expect(codes(drafts(['n48', 'n48']))).toEqual([]);
});

test('two trees that end in one root are each told', () => {
  const drafts = [
    ...chain('work', 51, 'partOf'),
    ...chain('work', 50, 'partOf').map(
      ({ id, record: { ...one } }) =>
        ({
          subject: 'work',
          id: `m${id}`,
          record: { ...one, id: `m${id}`, partOf: 'partOf' in one ? `m${String(one.partOf)}` : 'n0' },
        }) as Draft,
    ),
  ];
  expect(codes(drafts).toSorted()).toEqual(['tree.too-deep work/mn49', 'tree.too-deep work/n50']);
});

/** What stands in a database may be older than the rule. */
describe('chains of 3,000 overflow nothing', () => {
  const nodes = Array.from({ length: 3000 }, (_, at) => at);
  it('of totals are told to lead too far', () => {
    const seen = view({ claim: totals(3000) });
    const outcome = evaluateFigure(seen, addressOf('claim', 'n2999', 'computed'));
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['figure.too-deep']);
    expect(findFigure(seen, addressOf('claim', 'n20', 'computed'))?.value?.amount).toBe('0');
  });
  it('of nodes are counted from the lowest to the highest', () => {
    const seen = view({
      objective: nodes.map((at) => ({ id: `p/n${at}`, ...(at > 0 && { parent: `p/n${at - 1}` }) })),
      work: [{ id: 'w', objective: 'p/n2999' }],
    });
    expect(findFigure(seen, countAddress('work', { objective: 'p/n0' }))?.value?.amount).toBe('1');
  });
  it('of documents fall together', () => {
    const seen = view({
      document: nodes.map((at) => ({
        id: `d${at}`,
        relations: at === 0 ? [] : [{ type: 'amends', document: `d${at - 1}` }],
      })),
    });
    expect(fallsWith(seen, 'd0')).toHaveLength(2999);
  });
});
