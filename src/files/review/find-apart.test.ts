import { expect, it } from 'vitest';
import { findAgainst, type AgainstQuestion } from '#core/review/find-against.ts';
import { asDay } from '#core/value/day.ts';
import { findWithin } from '#files/review/find-apart.ts';
import { unitsOfMeasure } from '#core/value/measure-unit.ts';
import { shippedActs, shippedLayouts } from '#app/shipped.ts';
import { checkLayout } from '#core/review/check/layout.ts';

it('a long text is answered the same from a process of its own, with all that it is held against', async () => {
  const acts = await shippedActs();
  const set = { family: 'party' as const, measures: [{ path: 'font', found: 'Arial' }] };
  const day = asDay('2023-06-05');
  const layout = checkLayout(set, await shippedLayouts(), day);
  const known = {
    figures: [{ name: 'Tỷ lệ người dân sử dụng nước sạch', unit: '%', value: '70' }],
    documents: [{ symbol: '931/QĐ-UBND', day: asDay('2012-06-19') }],
    names: [{ name: 'phường Huyền Tụng', spellings: ['phường Huyền Tung'] }],
  };
  const sentence =
    'Tỷ lệ người dân sử dụng nước sạch đạt 78%; Quyết định số 931/QĐ-UBND ngày 18/6/2012; 𝔸 của của phường Huyền Tung.';
  const earlier = 'Đến nay đã hoàn thành xây dựng 15 km đường giao thông nông thôn trên địa bàn.';
  const question = {
    text: `${earlier.replace('15', '12')}\n\n${sentence}\n\n${'Thành phố có 8 phường, xã.\n\n'.repeat(4000)}`,
    day,
    acts,
    known,
    earlier,
    layout,
  };
  const apart = await findWithin(question, 'x');
  const here = findAgainst(question);
  expect(apart).toEqual({ ok: true, value: here });
  const rules = new Set(here.found.findings.map(({ rule }) => rule));
  for (const rule of ['record.differs', 'record.document-day', 'record.name', 'earlier.went-back', 'layout.differs'])
    expect([...rules]).toContain(rule);
});

it('units of a workspace are known there too', async () => {
  const units = unitsOfMeasure([{ code: 'zoo', en: 'stall' }]);
  const question = { text: `Chợ có 12 zoo mới.\n\n${'Thành phố có nhiều việc.\n\n'.repeat(5000)}`, acts: [] };
  const unitOf = async (of: AgainstQuestion) => {
    const apart = await findWithin(of, 'x');
    return apart.ok && apart.value.found.claims.find(({ kind }) => kind === 'quantity')?.unit;
  };
  expect([await unitOf({ ...question, units }), await unitOf(question)]).toEqual(['zoo', 'zoo mới']);
});

it('of more figures than can be shown none leave the process', async () => {
  const question = { text: `Có 12 cầu. ${'5% '.repeat(50_001)}`, acts: [] };
  expect(await findWithin(question, 'x')).toEqual({
    ok: false,
    problems: [{ code: 'review.too-slow', where: {}, data: { file: 'x' } }],
  });
});

it('a short one is answered at once', async () => {
  const question = { text: 'Báo cáo của của xã.', acts: [] };
  expect(await findWithin(question, 'x')).toEqual({ ok: true, value: findAgainst(question) });
});
