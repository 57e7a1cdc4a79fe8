/** Who looked at what: one visit in the sentence, several counted there and listed in a note; each once. */
import { describe, expect, it } from 'vitest';
import { notesOf } from '#testing/compose.ts';
import { compose, led } from '#testing/prose.ts';
import type { GivenRecords } from '#testing/records.ts';

const AGENCY = [
  { id: 'hd', name: 'HĐND xã' },
  { id: 'mt', name: 'MTTQ xã' },
];
const visit = (id: string, topic: string, more: object = {}) => ({
  id,
  by: 'hd',
  kind: 'supervision',
  topic,
  order: 1,
  ...more,
});
const given = (...oversight: readonly object[]): GivenRecords => ({ agency: AGENCY, oversight: oversight as never });

describe('one visit', () => {
  it.each([
    ['inspection', 'HĐND xã thành lập đoàn kiểm tra việc thu chi.'],
    ['supervision', 'HĐND xã tổ chức giám sát việc thu chi.'],
    ['criticism', 'HĐND xã thực hiện giám sát, phản biện xã hội đối với việc thu chi.'],
  ])('of %s stands in the sentence', (kind, words) =>
    expect(led(given(visit('a', 'Việc thu chi.', { kind })))).toEqual([words]),
  );
  it('with what came of it', () =>
    expect(led(given(visit('a', 'Việc thu chi', { outcome: 'Kiến nghị thu hồi 5 triệu đồng.' })))).toEqual([
      'HĐND xã tổ chức giám sát việc thu chi; kiến nghị thu hồi 5 triệu đồng.',
    ]));
  it('has no note', () => expect(notesOf(compose(given(visit('a', 'Việc thu chi'))))).toEqual([]));
});

describe('several visits', () => {
  const both = given(visit('a', 'Việc thu chi', { order: 2 }), visit('b', 'Đất đai', { order: 1 }));
  it('of one agency and kind are counted, and noted in the order of the office', () => {
    expect(led(both)).toEqual(['HĐND xã tổ chức giám sát 02 nội dung[1].']);
    expect(notesOf(compose(both))).toEqual(['Đất đai; việc thu chi.']);
  });
  it('of two kinds are told apart, in one paragraph of the agency', () =>
    expect(led(given(visit('a', 'Việc thu chi'), visit('b', 'Đất đai', { kind: 'inspection' })))).toEqual([
      'HĐND xã tổ chức giám sát việc thu chi. HĐND xã thành lập đoàn kiểm tra đất đai.',
    ]));
  it('of two agencies are told one after the other', () =>
    expect(led(given(visit('a', 'Việc thu chi'), visit('b', 'Đất đai', { by: 'mt' })))).toEqual([
      'HĐND xã tổ chức giám sát việc thu chi. MTTQ xã tổ chức giám sát đất đai.',
    ]));
});

describe('visits that belong to a task of leadership', () => {
  const task = { id: 'p/l.1', part: 'leadership', kind: 'task', title: 'Giám sát', lead: 'hd' };
  const said = { id: 's', objective: 'p/l.1', statement: 'đã chỉ đạo sát sao', agency: 'hd' };
  const of = (more: object, ...oversight: readonly object[]): GivenRecords => ({
    ...given(...oversight),
    objective: [task],
    ...more,
  });
  it('are noted at what the agency itself says', () => {
    const records = of({ progress: [said] }, visit('a', 'Việc thu chi', { objective: 'p/l.1' }));
    expect(led(records)).toEqual(['HĐND xã đã chỉ đạo sát sao[1].']);
    expect(notesOf(compose(records))).toEqual(['HĐND xã tổ chức giám sát việc thu chi.']);
  });
  it('are counted and listed there, where there are several', () => {
    const records = of(
      { progress: [said] },
      visit('a', 'Việc thu chi', { objective: 'p/l.1' }),
      visit('b', 'Đất đai', { objective: 'p/l.1', order: 2 }),
    );
    expect(notesOf(compose(records))).toEqual(['HĐND xã tổ chức giám sát 02 nội dung: việc thu chi; đất đai.']);
  });
  it('stand in the text where only another agency speaks', () =>
    expect(led(of({ progress: [said] }, visit('a', 'Việc thu chi', { objective: 'p/l.1', by: 'mt' })))).toEqual([
      'HĐND xã đã chỉ đạo sát sao. MTTQ xã tổ chức giám sát việc thu chi.',
    ]));
  it('are told once, and not again behind all leadership', () =>
    expect(
      led(of({}, visit('a', 'Việc thu chi', { objective: 'p/l.1' })))
        .join(' ')
        .match(/giám sát/gu),
    ).toHaveLength(1));
});
