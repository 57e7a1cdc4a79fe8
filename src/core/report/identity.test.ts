/** Blocks are recognised when their words and figures change. */
import { describe, expect, it } from 'vitest';
import { composeReport } from '#core/report/compose.ts';
import type { Block } from '#core/report/document.ts';
import { fingerprint } from '#core/text/fingerprint.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const blocks = (given: GivenRecords): ReadonlyMap<string, Block> => {
  const seen = view({
    objective: [{ id: 'p/1', part: 'results', title: 'Đường' }],
    ...given,
    report: [{ id: 'r', parts: [{ part: 'results', title: 'Kết quả' }] }],
  });
  const [programme] = seen.all('programme');
  const [template] = seen.all('report');
  if (!programme || !template) throw new Error('no programme');
  const { document } = composeReport(seen, programme, template, unitsOfMeasure(), 'layout');
  return new Map(document.blocks.map((block) => [block.id ?? '', block]));
};
const bridge = { id: 'bridge', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' };
const cost = (amount: string) => [{ id: 'f', work: 'bridge', kind: 'total', capital: 'city', amount: q(amount) }];
const said = (statement: string) => [{ id: 's', work: 'bridge', status: 'ongoing', statement }];
const basisOf = (given: GivenRecords) => blocks(given).get('work/bridge')?.basis;

describe('a block', () => {
  it('carries an id of what it tells', () =>
    expect([...blocks({ work: [bridge], progress: said('đang làm móng') }).keys()]).toEqual([
      'opening',
      'results',
      'results/1',
      'work/bridge',
    ]));

  it('keeps its id and its fingerprints as long as nothing changes', () =>
    expect(basisOf({ work: [bridge], funding: cost('5 tỷ đồng') })).toEqual(
      basisOf({ work: [bridge], funding: cost('5 tỷ đồng') }),
    ));

  it('shows that a figure changed, also where it is printed in the same words', () => {
    const before = basisOf({ work: [bridge], funding: cost('5 tỷ đồng') });
    expect(basisOf({ work: [bridge], funding: cost('6 tỷ đồng') })?.figures).not.toBe(before?.figures);
    expect(basisOf({ work: [bridge], funding: cost('khoảng 5 tỷ đồng') })?.figures).not.toBe(before?.figures);
  });

  it('shows that words changed while its figures did not', () => {
    const given = { work: [bridge], funding: cost('5 tỷ đồng') };
    const [before, after] = [
      basisOf({ ...given, progress: said('đang làm móng') }),
      basisOf({ ...given, progress: said('đang làm mặt') }),
    ];
    expect(after?.figures).toBe(before?.figures);
    expect(after?.words).not.toBe(before?.words);
  });

  it('is not touched by what another one tells', () =>
    expect(
      basisOf({
        objective: ['1', '2'].map((n) => ({ id: `p/${n}`, part: 'results', title: n })),
        work: [bridge, { ...bridge, id: 'road', objective: 'p/2', name: 'Đường Một' }],
        progress: [...said('đang làm móng'), { id: 'r', work: 'road', status: 'completed' }],
      }),
    ).toEqual(basisOf({ work: [bridge], progress: said('đang làm móng') })));
});

it('a fingerprint tells texts apart, by their letters and their order', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'aa', 'Cầu Đá', 'cầu Đá', '5 = 6', '56 = '];
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  for (const text of texts) expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/u);
});
