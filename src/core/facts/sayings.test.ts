import { describe, expect, it } from 'vitest';
import { ownSayings, says, sayingsOf, unsaying } from '#core/facts/sayings.ts';
import type { JournalSubject } from '#core/subjects/subjects.ts';

describe('what a record is known by in sentences', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Chợ trung tâm', [' cho trung tam ']],
    // One word, or fewer than eight letters and spaces, may be anything's name.
    ['Trungtamthuongmai', []],
    ['Cầu Đỏ', []],
    ['Chợ Một', []],
    ['Chợ Đồng', [' cho dong ']],
    ['CHỢ – đồng!', [' cho dong ']],
    ['', []],
  ])('%j: %j', (name, sayings) => expect(sayingsOf('work', { name })).toEqual(sayings));
  it('texts and symbols are asked, codes and days are not; of lists each item', () => {
    const document = { subject: 'về nước sạch', symbol: '12/NQ-HĐND', kind: 'a long code', date: '2026-01-01' };
    expect(sayingsOf('document', document)).toEqual(expect.arrayContaining([' ve nuoc sach ', ' 12 nq hdnd ']));
    expect(sayingsOf('document', document)).toHaveLength(2);
    const task = { statements: ['Trình đề án', 'Họp với dân'], led: 'somebody who leads' };
    expect(sayingsOf('task', task, new Set(['statements']))).toEqual([' trinh de an ', ' hop voi dan ']);
  });
  it('only fields that are asked for', () =>
    expect(sayingsOf('work', { name: 'Chợ trung tâm', location: 'bên bờ sông Cầu' }, new Set(['location']))).toEqual([
      ' ben bo song cau ',
    ]));
});

describe('by what some are known and no other is', () => {
  const work = (name: string, location?: string) => ['work', { name, location }] as const;
  it.each([
    ['its own name', [work('Chợ trung tâm')], [], [' cho trung tam ']],
    ['not one that another has', [work('Chợ trung tâm')], [work('CHỢ TRUNG TÂM')], []],
    ['not one that another says anywhere', [work('Chợ trung tâm')], [work('Đường lớn', 'Chợ trung tâm')], []],
    [
      'another’s longer name takes nothing away',
      [work('Chợ trung tâm')],
      [work('Chợ trung tâm mới')],
      [' cho trung tam '],
    ],
    ['where it stands is nobody’s own', [work('Chợ trung tâm', 'bên bờ sông Cầu')], [], [' cho trung tam ']],
    ['nobody is known by nothing', [], [work('Chợ trung tâm')], []],
  ] as const)('%s', (_, some, others, own) => expect(ownSayings(some, others)).toEqual(own));
});

describe('whether a text says one of them', () => {
  const sayings = [' duong vanh dai ', ' cho trung tam '];
  it.each([
    ['Xây chợ trung tâm năm 2026.', true],
    ['CHỢ  TRUNG-TÂM', true],
    ['chợ trung tâm', true],
    ['Đường vành đai', true],
    // Only whole words.
    ['chợ trung tâmm', false],
    ['chợ ở trung tâm', false],
    ['', false],
  ])('%j: %s', (text, said) => expect(says(text, sayings)).toBe(said));
  it('where nothing is withheld nothing is said', () => expect(says('chợ trung tâm', [])).toBe(false));
});

describe('a record without words in which one stands', () => {
  const sayings = [' cho trung tam '];
  const told = 'Sửa lời về chợ trung tâm';
  it.each<readonly [JournalSubject, object, object | null]>([
    ['wording', { text: told }, null],
    ['wording', { text: 'khác', instead: told }, null],
    ['wording', { text: 'khác', reason: told }, null],
    ['wording', { text: 'khác', block: told }, { text: 'khác', block: told }],
    ['opinion', { text: told }, null],
    ['opinion', { text: 'khác', reason: told }, null],
    ['opinion', { text: 'khác' }, { text: 'khác' }],
    ['waiver', { about: told, sentence: 'khác', reason: 'khác' }, null],
    ['waiver', { about: 'khác', sentence: told, reason: 'khác' }, null],
    ['waiver', { about: 'khác', sentence: 'khác', reason: told }, null],
    // A round of opinions is there, without its note.
    ['circulation', { note: told, report: 'r' }, { report: 'r' }],
    ['circulation', { note: 'khác', report: 'r' }, { note: 'khác', report: 'r' }],
    ['circulation', { report: 'r' }, { report: 'r' }],
    // Other records are withheld by what they are of.
    ['work', { name: told }, { name: told }],
  ])('%s %j: %j', (subject, record, left) => expect(unsaying(subject, record, sayings)).toEqual(left));
});
