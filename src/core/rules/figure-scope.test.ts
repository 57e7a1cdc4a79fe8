/** Which rules on figures a change is asked: those that may read what it changes, and none that cannot. */
import { describe, expect, it } from 'vitest';
import { figureScope } from '#core/rules/figure-scope.ts';
import { groundOf } from '#core/rules/ground.ts';
import type { Touched } from '#core/rules/neighbours.ts';
import { q, record, records, type GivenRecords } from '#testing/records.ts';

type Change = Pick<Touched, 'subject' | 'id'> & { readonly before?: object; readonly after?: object };

const scope = (given: GivenRecords, ...changes: readonly Change[]) => {
  const found = figureScope(
    groundOf(records(given)),
    changes.map(({ subject, id, before, after }) => ({
      subject,
      id,
      programme: 'p',
      ...(before && { before: record(subject, { id, ...before }) }),
      ...(after && { after: record(subject, { id, ...after }) }),
    })) as readonly Touched[],
  );
  if (!found) return undefined;
  const ids = (all: readonly { readonly ref: { readonly id: string } }[]) => all.map(({ ref }) => ref.id);
  return {
    claims: ids(found.scope.claims),
    inputs: ids(found.scope.inputs),
    siblings: ids(found.scope.siblings),
    targets: ids(found.scope.targets),
    drafts: found.drafts.map(({ subject, id }) => `${subject}/${id}`),
  };
};
const NONE = { claims: [], inputs: [], siblings: [], targets: [], drafts: [] };

describe('claims', () => {
  const claim = (id: string, of: string, ...parts: readonly string[]) => ({ id, of, parts, value: q('1 hộ') });
  const given: GivenRecords = {
    claim: [
      claim('works', 'contribution:gift pledged'),
      claim('measured', 'measure:thu-nhap @city #2022', 'measure:dan-so @city #2022'),
    ],
  };
  it.each<[string, Change, readonly string[] | undefined]>([
    ['one of works reads a work', { subject: 'work', id: 'cau-da', after: {} }, ['works', 'measured']],
    ['one of works reads no measure', { subject: 'measure', id: 'ho-ngheo', after: {} }, ['measured']],
    ['a measure reads what its parts name', { subject: 'measure', id: 'dan-so', after: {} }, ['measured']],
    ['a party is read by no figure of works', { subject: 'party', id: 'cong-ty', after: {} }, ['measured']],
    ['a boundary is read by none', { subject: 'boundary', id: 'ranh-gioi', after: {} }, undefined],
    ['a holiday is read by none', { subject: 'holiday', id: 'ngay-le', after: {} }, undefined],
    [
      'a claim is asked itself',
      { subject: 'claim', id: 'works', after: { of: 'contribution:gift pledged' } },
      ['works', 'measured'],
    ],
  ])('%s', (_, change, expected) => expect(scope(given, change)?.claims).toEqual(expected));
  it('an address that cannot be read may name anything', () =>
    expect(
      scope({ claim: [claim('odd', '???')] }, { subject: 'boundary', id: 'ranh-gioi', after: {} })?.claims,
    ).toEqual(['odd']));
});

it('an input is asked for itself and for the figure that it takes', () => {
  const given: GivenRecords = {
    input: [
      { place: 'city', standard: 's', figure: 'measure:thu-nhap @city #2022' },
      { place: 'city', standard: 't', value: '1' },
    ],
  };
  const [taken, own] = ['city/s', 'city/t'];
  expect(scope(given, { subject: 'measure', id: 'thu-nhap', after: {} })?.inputs).toEqual([taken]);
  expect(scope(given, { subject: 'input', id: own, after: { place: 'city', standard: 't' } })?.inputs).toContain(own);
  expect(scope(given, { subject: 'boundary', id: 'ranh-gioi', after: {} })).toBeUndefined();
});

describe('all that share a parent', () => {
  const given: GivenRecords = {
    objective: [
      { id: 'p/1.1', parent: 'p/1' },
      { id: 'p/1.2', parent: 'p/1' },
      { id: 'p/2.1', parent: 'p/2' },
      { id: 'p/3' },
    ],
  };
  const siblings = (before: object, after: object) =>
    scope(given, { subject: 'objective', id: 'p/1.1', before, after })?.siblings;
  it('are asked where a weight changes', () =>
    expect(siblings({ parent: 'p/1', weight: '1' }, { parent: 'p/1', weight: '2' })).toEqual(['p/1.1', 'p/1.2']));
  it('both those that it leaves and those to which it comes, where the parent does', () =>
    expect(siblings({ parent: 'p/2' }, { parent: 'p/1' })).toEqual(['p/1.1', 'p/1.2', 'p/2.1']));
  it('none where another field does', () =>
    expect(siblings({ parent: 'p/1', title: 'a' }, { parent: 'p/1', title: 'b' }) ?? []).toEqual([]));
});

describe('targets that extents answer', () => {
  const target = { relation: 'at-least', value: q('10 ha'), extent: 'size', stage: 'done' };
  const given: GivenRecords = {
    objective: [{ id: 'p/1', target }, { id: 'p/2', target: { value: q('1 hộ') } }, { id: 'p/3' }],
    work: [{ id: 'w', objective: 'p/1' }],
  };
  const targets = (...changes: readonly Change[]) => scope(given, ...changes)?.targets ?? [];
  it.each<[string, Change, readonly string[]]>([
    ['an extent', { subject: 'extent', id: 'e', after: { work: 'w' } }, ['p/1']],
    [
      'a work that goes elsewhere',
      { subject: 'work', id: 'w', before: { objective: 'p/2' }, after: { objective: 'p/1' } },
      ['p/1'],
    ],
    ['a work that stays', { subject: 'work', id: 'w', before: { objective: 'p/1' }, after: { objective: 'p/1' } }, []],
    ['a new work, which has no extents yet', { subject: 'work', id: 'w', after: { objective: 'p/1' } }, []],
    ['an objective that gets a target', { subject: 'objective', id: 'p/1', before: {}, after: { target } }, ['p/1']],
    [
      'an objective that moves',
      { subject: 'objective', id: 'p/3', before: { parent: 'p/1' }, after: { parent: 'p/2' } },
      ['p/1'],
    ],
    [
      'an objective of another title',
      { subject: 'objective', id: 'p/1', before: { target, title: 'a' }, after: { target, title: 'b' } },
      [],
    ],
  ])('%s', (_, change, expected) => expect(targets(change)).toEqual(expected));
});

it('addresses are asked of who holds them, where they or what they name changes', () => {
  const given: GivenRecords = {
    progress: [
      { id: 'a', figures: ['measure:thu-nhap @city #2022'] },
      { id: 'b', figures: ['measure:dan-so @city #2022'] },
    ],
  };
  expect(scope(given, { subject: 'measure', id: 'thu-nhap', before: {} })?.drafts).toEqual(['progress/a']);
  expect(scope(given, { subject: 'progress', id: 'b', after: {} })?.drafts).toEqual(['progress/b']);
  expect(scope(given, { subject: 'holiday', id: 'ngay-le', after: {} })).toBeUndefined();
  expect(scope({}, { subject: 'party', id: 'cong-ty', after: {} }) ?? NONE).toEqual(NONE);
});
