/** Why a work was put off, rests or was given up: once, with its "do", and not where the work's own words tell it. */
import { describe, expect, it } from 'vitest';
import { annexRows, composed } from '#testing/compose.ts';
import { told } from '#testing/prose.ts';

const WORK = { id: 'w', name: 'Cầu Đá', kind: 'infrastructure', sector: 'bridge', objective: 'p/1' };
const given = (progress: readonly object[], obstacle: readonly object[] = []) =>
  ({
    work: [WORK],
    progress: progress.map((one, at) => ({ id: `s${at}`, work: 'w', since: `2022-0${at + 1}-01`, ...one })),
    obstacle: obstacle.map((one, at) => ({ id: `o${at}`, work: 'w', ...one })),
  }) as never;
const say = (...args: Parameters<typeof given>): string => told(given(...args)).join(' ');
const cell = (...args: Parameters<typeof given>): string =>
  annexRows(composed(given(...args), { template: { annexes: ['works'] } }), 'works')[1]
    ?.split(' | ')
    .at(-2) ?? '';

describe('what rests or was given up', () => {
  it.each<[string, object, string]>([
    ['rests', { status: 'suspended', reason: 'Thiếu vốn.' }, 'Đang tạm dừng do thiếu vốn'],
    [
      'the "do" of the records is not said twice',
      { status: 'suspended', reason: 'Do thiếu vốn' },
      'Đang tạm dừng do thiếu vốn',
    ],
    ['nor their "vì"', { status: 'suspended', reason: 'Vì thiếu vốn' }, 'Đang tạm dừng do thiếu vốn'],
    ['given up', { status: 'cancelled', reason: 'quy hoạch thay đổi' }, 'Đã dừng thực hiện do quy hoạch thay đổi'],
    ['nobody has said why', { status: 'suspended' }, 'Đang tạm dừng'],
    ['what goes on has no reason', { status: 'ongoing', reason: 'thiếu vốn' }, 'Đang triển khai thực hiện'],
  ])('%s', (_, state, words) => expect(cell([state])).toBe(words));
  it('the reason of another state is none of this one', () =>
    expect(cell([{ status: 'suspended', reason: 'thiếu vốn' }, { status: 'ongoing' }])).not.toContain('thiếu vốn'));
  it('the last reason of a state that was told twice', () =>
    expect(
      cell([
        { status: 'suspended', reason: 'thiếu vốn' },
        { status: 'suspended', reason: 'mưa lũ' },
      ]),
    ).toBe('Đang tạm dừng do mưa lũ'));
  it('what holds the work tells it already: once in the text', () =>
    expect(
      say([{ status: 'suspended', reason: 'thiếu cát xây dựng' }], [{ statement: 'Thiếu cát xây dựng' }]).match(
        /thiếu cát/giu,
      ),
    ).toHaveLength(1));
});

describe('what was put off', () => {
  const off = (...reasons: readonly (string | undefined)[]) => [
    { status: 'ongoing', expectedFinish: '2022' },
    ...reasons.map((reason, at) => ({ expectedFinish: String(2023 + at), reason })),
  ];
  it('tells why', () => expect(say(off('mưa lũ'))).toContain('do mưa lũ'));
  it('of several the reasons once each, in their order', () => {
    const text = say(off('mưa lũ', 'thiếu cát', 'mưa lũ'));
    expect(text).toContain('do mưa lũ và thiếu cát');
    expect(text.match(/mưa lũ/gu)).toHaveLength(1);
  });
  it('reasons with joints of their own are parted by semicolons', () =>
    expect(say(off('mưa lũ, sạt lở', 'thiếu cát'))).toContain('do mưa lũ, sạt lở; thiếu cát'));
  it('without a reason no cause is made up', () => expect(say(off(undefined))).not.toMatch(/ do /u));
});
