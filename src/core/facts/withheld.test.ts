/** What is not for everybody, and how far it reaches: through references, sources, figures, and what stands on them. */
import { describe, expect, it } from 'vitest';
import { hiddenAmong, isHidden, namesOfRecord, needsOf, ownNeeds, type Mentioning } from '#core/facts/withheld.ts';
import { mentionsOf, toldBesides } from '#core/facts/mentions.ts';
import { FILTER_RULES } from '#core/figure/filters.ts';
import type { Mark } from '#core/rights/audience.ts';
import type { Subject } from '#core/subjects/subjects.ts';
import { record } from '#testing/records.ts';

const one = (subject: Subject, id: string, fields: object = {}): Mentioning => ({
  subject,
  id,
  record: record(subject, { id, source: undefined, ...fields }),
});
const claim = (id: string, ...parts: readonly string[]) => one('claim', id, { formula: 'sum', parts });

describe('what a record mentions', () => {
  it.each<[string, Mentioning, readonly string[]]>([
    [
      'by reference',
      one('work', 'w', { objective: 'p/1', owner: 'u', places: ['a'] }),
      ['objective/p/1', 'place/a', 'agency/u'],
    ],
    [
      'as its source',
      one('work', 'w', { source: { document: 'd', agency: 'u', at: 'I' } }),
      ['document/d', 'agency/u'],
    ],
    ['in a figure', claim('c', 'work:w funding'), ['work/w']],
    ['as the place of a figure', claim('c', 'measure:m @ward #2022'), ['measure/m', 'place/ward']],
    ['in a filter', claim('c', 'sum funding[work=w,kind=plan]'), ['work/w']],
    ['in no text that is no figure', claim('c', 'work w'), []],
    ['in a filter without a value', claim('c', 'sum funding[programme]'), []],
  ])('%s', (_, { subject, record: made }, mentions) =>
    expect([...mentionsOf(subject, made)]).toEqual(expect.arrayContaining([...mentions])),
  );
  const wording = (fields: object) => one('wording', 'r replace b', { report: 'r', block: 'opening', ...fields });
  it.each<[string, Mentioning, readonly string[]]>([
    ['a figure in words', wording({ text: 'Vốn {work:w funding|bare} đồng.' }), ['work/w']],
    ['a document in words', wording({ text: 'theo {cite:d|no-date}' }), ['document/d']],
    ['a figure in a note of words', wording({ text: 'a{note:Gồm {work:w funding}.}' }), ['work/w']],
    ['a document in a note of words', wording({ instead: 'a{note:Xem {cite:d}.}' }), ['document/d']],
    ['in words that were replaced', wording({ instead: 'Vốn {work:w funding}' }), ['work/w']],
    ['in the figures of those', wording({ seen: [{ address: 'work:w funding', printed: '5' }] }), ['work/w']],
    ['what words stand on', wording({ standsOn: ['obstacle/o', 'step/s'] }), ['obstacle/o', 'step/s']],
    ['the work of a block', wording({ block: 'work/w' }), ['work/w']],
    ['the work of a numbered block', wording({ block: 'work/w~2' }), ['work/w']],
    ['the objective of a section', wording({ block: 'results/2.1/account/2' }), ['objective/2.1']],
    ['the objective of a remark', wording({ block: 'remark:x.y/objective/p/2.1' }), ['objective/p/2.1']],
    ['the block of an opinion', one('opinion', 'o', { circulation: 'c', block: 'finding/f' }), ['finding/f']],
    ['what an opinion stands on', one('opinion', 'o', { circulation: 'c', standsOn: ['work/w'] }), ['work/w']],
  ])('on the desk of a report: %s', (_, { subject, record: made }, mentions) =>
    expect([...mentionsOf(subject, made)]).toEqual(expect.arrayContaining([...mentions])),
  );
  const cell = (fields: object) => one('cell', 'c', { return: 'r.u.1', field: 'value', by: 'A', ...fields });
  it.each<[string, Mentioning, readonly string[]]>([
    ['the work of a row', cell({ row: 'work:w' }), ['return/r.u.1', 'work/w']],
    ['the size of a work', cell({ row: 'work:w', field: 'extent.w.length' }), ['extent/w.length']],
    ['the work of its money', cell({ row: 'money:w/central/2026/year' }), ['work/w']],
    ['measure and place', cell({ row: 'measure:m@ward#2026-Q2' }), ['measure/m', 'place/ward']],
    ['an obstacle', cell({ row: 'obstacle:o' }), ['obstacle/o']],
    ['the work of a new obstacle', cell({ row: 'new-obstacle:1', field: 'work', typed: 'w' }), ['work/w']],
    ['what is said of a new obstacle', cell({ row: 'new-obstacle:1' }), ['cell/r.u.1#new-obstacle:1.work']],
  ])('in a return: %s', (_, { subject, record: made }, mentions) =>
    expect([...mentionsOf(subject, made)]).toEqual(expect.arrayContaining([...mentions])),
  );
  it('an issued path mentions its works and its place', () => {
    const answers = [{ works: [{ work: 'w', lifts: [] }] }];
    const made = { scenario: 's', place: 'city', answers };
    expect(mentionsOf('path', made)).toEqual(expect.arrayContaining(['scenario/s', 'place/city', 'work/w']));
  });
  it('an entry of a return that goes back tells of its rows, the return itself not', () => {
    const cells = [{ cell: 'work:a.b.status', reason: 'xem lại' }];
    const made = { collection: 'c', agency: 'u', number: 1, steps: [{ step: 'returned', cells }] };
    expect(toldBesides('return', made)).toContain('work/a.b');
    expect(mentionsOf('return', made)).toEqual(['collection/c', 'agency/u']);
  });
  it('a workspace mentions nothing', () => expect(mentionsOf('workspace', { name: 'w' })).toEqual([]));

  const filters = Object.entries(FILTER_RULES).flatMap(([subject, rules]) =>
    Object.entries(
      rules as Readonly<Record<string, { readonly domain: { readonly type: string; readonly subject?: string } }>>,
    ).flatMap(([key, { domain }]) => (domain.type === 'record' ? [[subject, key, domain.subject ?? ''] as const] : [])),
  );
  it.each(filters)('count %s[%s=…] mentions the %s', (subject, key, named) =>
    expect(mentionsOf('claim', claim('c', `count ${subject}[${key}=secret]`).record)).toContain(`${named}/secret`),
  );
  it('a set of works mentions each of them', () =>
    expect(
      mentionsOf('claim', claim('c', 'urban:city planned-cost[scenario=s,works=bridge;school*1/4]').record),
    ).toEqual(expect.arrayContaining(['urban/city', 'scenario/s', 'work/bridge', 'work/school'])));
  it('the plan of an agency mentions it', () =>
    expect(mentionsOf('claim', claim('c', 'measure:m plan[assigner=u] @city').record)).toContain('agency/u'));
});

describe('names under which a record may be mentioned', () => {
  it.each<[Subject, string, readonly string[]]>([
    ['objective', 'p/2.4', ['objective/p/2.4', 'objective/2.4']],
    ['objective', '2.4', ['objective/2.4']],
    ['work', 'a', ['work/a']],
    ['observation', 'm@city#2022/actual', ['observation/m@city#2022/actual']],
  ])('%s %s: %j', (subject, id, names) => expect(namesOfRecord(subject, id)).toEqual(names));
});

describe('the marks that records ask for', () => {
  it.each<[Mark | undefined, readonly Mark[]]>([
    [undefined, []],
    ['internal', ['internal']],
    ['party', ['party']],
    ['government', ['government']],
  ])('for %s: %j', (audience, marks) => expect(ownNeeds({ ...(audience && { audience }) })).toEqual(marks));

  const needs = (...records: readonly Mentioning[]) =>
    Object.fromEntries([...needsOf(records)].map(([name, marks]) => [name, [...marks].toSorted()]));
  const secret = (id: string, audience: Mark = 'internal') => one('document', id, { kind: 'plan', audience });
  it('of open records there are none', () =>
    expect(needs(one('work', 'w'), one('document', 'd', { kind: 'plan' }))).toEqual({}));
  it('what comes from a restricted document is as restricted, and so is what stands on that, however far', () =>
    expect(
      needs(
        claim('of-claim', 'claim:of-work stated'),
        claim('of-work', 'work:w funding'),
        one('work', 'w', { source: { document: 'd', at: 'I' } }),
        secret('d'),
        one('work', 'open'),
      ),
    ).toEqual({
      'document/d': ['internal'],
      'work/w': ['internal'],
      'claim/of-work': ['internal'],
      'claim/of-claim': ['internal'],
    }));
  it('what mentions two asks for both', () =>
    expect(
      needs(secret('a', 'party'), secret('b', 'government'), one('work', 'w', { basis: ['a', 'b'] })),
    ).toMatchObject({ 'work/w': ['government', 'party'] }));
  it('an objective by its number is that objective', () =>
    expect(
      needs(
        one('objective', 'p/2.4', { kind: 'task', source: { document: 'd', at: 'I' } }),
        secret('d'),
        claim('c', 'objective:2.4 progress'),
      ),
    ).toMatchObject({ 'claim/c': ['internal'] }));
  it('a circle ends', () =>
    expect(needs(claim('a', 'claim:b stated', 'document:d date'), claim('b', 'claim:a stated'), secret('d'))).toEqual({
      'document/d': ['internal'],
      'claim/a': ['internal'],
      'claim/b': ['internal'],
    }));
  it('of what is not among them the marks are told', () =>
    expect([
      ...needsOf([one('work', 'w', { source: { document: 'elsewhere', at: 'I' } })], (name) =>
        name === 'document/elsewhere' ? ['party'] : [],
      ),
    ]).toEqual([['work/w', ['party']]]));
});

describe('what is withheld', () => {
  const records = [
    claim('of-claim', 'claim:c stated'),
    claim('c', 'work:w funding'),
    one('work', 'w'),
    one('work', 'other'),
  ];
  it('takes with it all that mentions it', () =>
    expect([...hiddenAmong(records, new Set(['work/w']))].toSorted()).toEqual(['claim/c', 'claim/of-claim', 'work/w']));
  it('nothing withheld hides nothing', () => expect(hiddenAmong(records, new Set()).size).toBe(0));
  it.each<[string, boolean]>([
    ['claim/c', true],
    ['work/w', true],
    ['work/other', false],
  ])('asked of one claim with %s withheld: %s', (name, expected) =>
    expect(isHidden(records[1] as Mentioning, new Set([name]))).toBe(expected),
  );
});
