/** Which records a record mentions: by reference, as its source, in addresses, in words, by what it is about. */
import { describe, expect, it } from 'vitest';
import { mentionsOf, namedIn, toldBesides } from '#core/facts/mentions.ts';
import type { Subject } from '#core/subjects/subjects.ts';

const of = (subject: Subject, record: object): readonly string[] => mentionsOf(subject, record);

describe('an address names', () => {
  it.each([
    ['work:road funding[kind=total]', ['work/road']],
    ['measure:m @ward #2022', ['measure/m', 'place/ward']],
    ['measure:m plan[assigner=tinh] @ward', ['measure/m', 'place/ward', 'agency/tinh']],
    ['measure:m actual[measurer=tk] @ward', ['measure/m', 'place/ward', 'agency/tk']],
    ['count work[place=ward,status=ongoing]', ['place/ward']],
    ['count work[basis=law,owner=board]', ['document/law', 'agency/board', 'party/board']],
    ['sum funding[kind=plan,node=p/1]', ['objective/p/1']],
    ['count step[decision=d]', ['document/d']],
    ['count place[parent=city]', ['place/city']],
    ['count oversight[by=office]', ['agency/office']],
    ['urban:city planned-cost[works=bridge;school*1/4]', ['urban/city', 'work/bridge', 'work/school']],
    ['count work', []],
    ['count work[programme]', []],
    ['no address', []],
  ])('%s: %j', (text, names) => expect(namedIn(text)).toEqual(names));
});

describe('a record mentions', () => {
  it.each<[string, Subject, object, readonly string[]]>([
    ['what it refers to', 'progress', { work: 'road', agency: 'hd' }, ['work/road', 'agency/hd']],
    [
      'its source, both parts',
      'progress',
      { work: 'road', source: { document: 'd', agency: 'kt', at: 'I' } },
      ['work/road', 'document/d', 'agency/kt'],
    ],
    ['an agency alone as its source', 'progress', { source: { agency: 'kt' } }, ['agency/kt']],
    ['a source without either', 'progress', { source: { at: 'I' } }, []],
    ['its figures', 'finding', { objectives: ['p/1'], figures: ['work:road late'] }, ['objective/p/1', 'work/road']],
    ['the row of a return', 'cell', { return: 'r', row: 'work:road', field: 'status' }, ['return/r', 'work/road']],
    [
      'a row with a place',
      'cell',
      { return: 'r', row: 'measure:m@ward#2026-Q2', field: 'value' },
      ['return/r', 'measure/m', 'place/ward'],
    ],
    [
      'a row of money',
      'cell',
      { return: 'r', row: 'money:road/central/2026/period', field: 'value' },
      ['return/r', 'work/road'],
    ],
    ['a row of nothing', 'cell', { return: 'r', row: 'elsewhere:x', field: 'value' }, ['return/r']],
    [
      'an extent that its field names',
      'cell',
      { return: 'r', row: 'work:road', field: 'extent.e1' },
      ['return/r', 'work/road', 'extent/e1'],
    ],
    [
      'the work of a new obstacle, where it is told',
      'cell',
      { return: 'r', row: 'new-obstacle:1', field: 'work', typed: 'road' },
      ['return/r', 'work/road'],
    ],
    [
      'else the cell in which it is told',
      'cell',
      { return: 'r', row: 'new-obstacle:1', field: 'statement', typed: 'vướng đất' },
      ['return/r', 'cell/r#new-obstacle:1.work'],
    ],
    [
      'what stands in braces in its words',
      'wording',
      { report: 'b', block: 'x', text: 'Đạt {work:road funding|tỷ}, theo {cite:d}{note:measure:m @ward}.' },
      ['report/b', 'work/road', 'document/d', 'measure/m', 'place/ward'],
    ],
    [
      'what the generator said before',
      'wording',
      { report: 'b', block: 'x', instead: '{work:road late}' },
      ['report/b', 'work/road'],
    ],
    ['no braces that are none', 'wording', { report: 'b', block: 'x', text: 'work:road late {không}' }, ['report/b']],
    ['what its block is of', 'wording', { report: 'b', block: 'work/road' }, ['report/b', 'work/road']],
    [
      'the node that a section tells, and what stands in it',
      'wording',
      { report: 'b', block: 'results/2.1/work/road' },
      ['report/b', 'objective/2.1', 'work/road'],
    ],
    ['a remark’s record', 'wording', { report: 'b', block: 'remark:work.late/work/road~2' }, ['report/b', 'work/road']],
    ['no block without a record', 'wording', { report: 'b', block: 'remark:work/late' }, ['report/b']],
    ['nothing of a last part', 'wording', { report: 'b', block: 'intro/work' }, ['report/b']],
    ['what a waiver stands on', 'waiver', { standsOn: ['work/road', 'party/p'] }, ['work/road', 'party/p']],
  ])('%s', (_, subject, record, names) => expect(of(subject, record)).toEqual(expect.arrayContaining([...names])));
  it.each<[Subject, object, string]>([
    ['cell', { return: 'r', row: 'money:road/central/2026/period', field: 'value' }, 'money/road'],
    ['cell', { return: 'r', row: 'work:road', field: 'status' }, 'status'],
    ['cell', { return: 'r', row: 'work:road', field: 'status', typed: 'x' }, 'cell/r#work:road.work'],
    ['wording', { report: 'b', block: 'x', text: 'work:road late {không}' }, 'work/road'],
    ['wording', { report: 'b', block: 'remark:work/late' }, 'work/late'],
    ['wording', { report: 'b', block: 'intro/work' }, 'work/'],
    ['finding', { objectives: [], figures: [], statement: 'work:road late' }, 'work/road'],
  ])('a %s %j does not mention %s', (subject, record, name) => expect(of(subject, record)).not.toContain(name));
  it('the workspace mentions nothing', () => expect(mentionsOf('workspace', { name: 'work:road late' })).toEqual([]));
});

describe('what an entry tells of besides', () => {
  const steps = [{ step: 'returned', cells: [{ cell: 'work:road.status' }, { cell: 'obstacle:a.b.next-step' }] }];
  it('the rows of a return that went back; ids may have points', () =>
    expect(toldBesides('return', { steps })).toEqual(['work/road', 'obstacle/a', 'obstacle/a.b']));
  it('nothing of another record', () => expect(toldBesides('work', { steps })).toEqual([]));
  it('nothing of the workspace', () => expect(toldBesides('workspace', {})).toEqual([]));
});
