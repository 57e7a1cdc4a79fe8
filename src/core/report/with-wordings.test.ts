/** What the office decides on a draft, laid over what the generator writes. */
import { describe, expect, it } from 'vitest';
import { composeReport } from '#core/report/compose.ts';
import { plainText } from '#core/report/document.ts';
import type { DeskBlock } from '#core/report/with-wordings.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { openSample } from '#testing/sample.ts';
import { q, view, type GivenRecords } from '#testing/records.ts';

const RECORDS: GivenRecords = {
  objective: [
    { id: 'p/1', part: 'results', kind: 'task', title: 'Cầu' },
    { id: 'p/2', part: 'results', kind: 'task', title: 'Đường' },
    { id: 'p/2.1', part: 'results', kind: 'task', title: 'Đường nội thị', parent: 'p/2' },
  ],
  work: [
    { id: 'bridge', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' },
    { id: 'road', name: 'Đường Vành đai', kind: 'infrastructure', sector: 'road', objective: 'p/2' },
  ],
  progress: [
    { id: 's', work: 'bridge', status: 'ongoing', statement: 'đang làm móng' },
    { id: 't', work: 'road', status: 'ongoing', statement: 'đang rải nhựa' },
  ],
};
const cost = (amount: string) => [{ id: 'f', work: 'bridge', kind: 'total', capital: 'city', amount: q(amount) }];
const wording = (record: object) => ({ report: 'r', block: 'work/bridge', act: 'replace', ...record });

const draft = (amount: string, wordings: readonly object[] = []) => {
  const seen = view({
    ...RECORDS,
    funding: cost(amount),
    wording: wordings.map((one, index) => ({ id: `w${index}`, ...one })),
    report: [{ id: 'r', parts: [{ part: 'results', title: 'Kết quả' }], voice: 'Ủy ban' }],
  });
  const [programme] = seen.all('programme');
  const [template] = seen.all('report');
  if (!programme || !template) throw new Error('no programme');
  const { document, desk, orphans } = composeReport(seen, programme, template, unitsOfMeasure(), 'layout');
  const lines = document.blocks.map((block) =>
    block.kind === 'heading'
      ? `${block.number} ${block.text}`
      : block.kind === 'paragraph'
        ? plainText(block.runs)
        : '',
  );
  return {
    lines,
    ids: document.blocks.map(({ id }) => id),
    desk,
    orphans: orphans.map(({ block }) => block),
    of: (id: string) => desk.find((one) => one.id === id),
  };
};
const TOTAL = 'work:bridge funding[kind=total]';

describe('the office’s own words', () => {
  it('stand in the place of the generator’s, their figures still figures', () => {
    const { lines, ids, of } = draft('5 tỷ đồng', [wording({ text: `Cầu Đá có vốn {${TOTAL}}.` })]);
    expect(lines).toContain('Cầu Đá có vốn 5 tỷ đồng.');
    expect(lines.join('\n')).not.toContain('đang làm móng');
    expect(ids).toEqual(draft('5 tỷ đồng').ids);
    expect(
      of('work/bridge')
        ?.generated.map(({ shown }) => shown)
        .join(''),
    ).toContain('đang làm móng');
  });
  it('stay when a figure changes, with the new figure in them, and are told to be stale: old and new', () => {
    const seen = [{ address: TOTAL, printed: '5 tỷ đồng' }];
    const told = [wording({ text: `Cầu Đá có vốn {${TOTAL}}.`, seen })];
    expect(draft('5 tỷ đồng', told).of('work/bridge')?.moved).toEqual([]);
    const changed = draft('6 tỷ đồng', told);
    expect(changed.lines).toContain('Cầu Đá có vốn 6 tỷ đồng.');
    expect(changed.of('work/bridge')?.moved).toEqual([{ address: TOTAL, before: '5 tỷ đồng', now: '6 tỷ đồng' }]);
  });
  it('a figure that came or went makes them stale as well', () => {
    const gone = draft('5 tỷ đồng', [wording({ text: 'a', seen: [{ address: 'count work', printed: '02' }] })]);
    expect(gone.of('work/bridge')?.moved).toEqual([
      { address: 'count work', before: '02' },
      { address: TOTAL, now: '5 tỷ đồng' },
    ]);
  });
  it('a heading keeps its number', () =>
    expect(draft('5 tỷ đồng', [wording({ block: 'results/1', text: 'Về cầu' })]).lines).toContain('1 Về cầu'));
  it.each([
    ['a figure that is not on record', '{work:none funding[kind=total]}', ['work:none funding[kind=total]']],
    ['an address that is none', '{so lieu gi day}', ['so lieu gi day']],
    ['a document that is not on record', '{cite:none}', ['none']],
  ])('%s is told, and nothing is made up for it', (_, text, unknown) => {
    const { lines, of } = draft('5 tỷ đồng', [wording({ text: `Vốn ${text}.` })]);
    expect(of('work/bridge')?.unknown).toEqual(unknown);
    expect(lines.some((line) => line.startsWith('Vốn ') && !/\d/u.test(line))).toBe(true);
  });
  it('words behind a block are a paragraph of their own', () => {
    const { ids, lines } = draft('5 tỷ đồng', [wording({ act: 'after', text: `Tổng vốn {${TOTAL}}.` })]);
    expect(ids.slice(ids.indexOf('work/bridge'))[1]).toBe('work/bridge+');
    expect(lines).toContain('Tổng vốn 5 tỷ đồng.');
  });
});

describe('what is left out', () => {
  it('a block', () => {
    const { lines, of } = draft('5 tỷ đồng', [wording({ act: 'omit', reason: 'chưa công bố' })]);
    expect(lines.join('\n')).not.toContain('Cầu Đá');
    expect(of('work/bridge')?.omitted?.reason).toBe('chưa công bố');
  });
  it('a section with all below it; the others are numbered as if it had never been there', () => {
    const whole = draft('5 tỷ đồng').lines;
    expect(whole.filter((line) => /^[\dI]/u.test(line))).toEqual(['I Kết quả', '1 Cầu', '2 Đường']);
    const { lines } = draft('5 tỷ đồng', [wording({ block: 'results/1', act: 'omit' })]);
    expect(lines.filter((line) => /^[\dI]/u.test(line))).toEqual(['I Kết quả', '1 Đường']);
    expect(lines.join('\n')).not.toContain('Cầu Đá');
  });
  it('a section ends where the next of its level begins', () =>
    expect(draft('5 tỷ đồng', [wording({ block: 'results/1', act: 'omit' })]).lines.join('\n')).toContain('Vành đai'));
});

it('what was decided on a block that is gone is told; a remark that stands is no such decision', () => {
  const { orphans } = draft('5 tỷ đồng', [
    wording({ block: 'work/none', text: 'a' }),
    wording({ block: 'remark:x', act: 'waive' }),
  ]);
  expect(orphans).toEqual(['work/none']);
});
it('of another report nothing is taken', () =>
  expect(draft('5 tỷ đồng', [wording({ report: 'other', act: 'omit' })]).lines).toEqual(draft('5 tỷ đồng').lines));

describe('the desk shows what will be printed', () => {
  const shown = (one: DeskBlock): string =>
    (one.printed ?? one.worded ?? one.generated)
      .map(({ piece, shown: words }) => (piece.kind === 'note' ? '' : words))
      .join('');
  const sample = async () => {
    const { view: seen, programme, units } = await openSample('bac-kan', '2023-05-31');
    const [template] = seen.all('report');
    if (!template) throw new Error('no report');
    const composed = composeReport(seen, programme, template, units, 'layout');
    const printed = new Map(composed.document.blocks.map((block) => [block.id, block]));
    return { ...composed, printed };
  };
  it('block by block, word by word; of what is not printed it says so', async () => {
    const { desk, printed } = await sample();
    for (const one of desk) {
      const block = printed.get(one.id);
      expect([one.id, one.unprinted]).toEqual([one.id, block ? undefined : 'repeated']);
      if (block?.kind === 'paragraph') expect(shown(one)).toBe(plainText(block.runs));
    }
  });
  it('a document that was named in full above stands briefly, and is still the document', async () => {
    const { desk } = await sample();
    const briefly = desk.filter((one) => one.printed?.some(({ piece }) => piece.kind === 'document'));
    expect(briefly.length).toBeGreaterThan(0);
    for (const { printed = [], generated } of briefly) {
      const named = (some: typeof generated) =>
        some.flatMap(({ piece }) => (piece.kind === 'document' ? [piece.document] : []));
      expect(named(generated)).toEqual(expect.arrayContaining(named(printed)));
    }
  });
  it('a section that is left out is not printed, none of its blocks; headings have the numbers of the paper', () => {
    const { of } = draft('5 tỷ đồng', [wording({ block: 'results/1', act: 'omit' })]);
    expect([of('results/1')?.unprinted, of('work/bridge')?.unprinted]).toEqual([undefined, 'section']);
    expect([of('results/2')?.unprinted, of('results/2')?.number]).toEqual([undefined, '1']);
  });
});
