/** What a change is judged with: the records beside it that a rule looks at, and not the whole workspace. */
import { describe, expect, it } from 'vitest';
import { groundOf } from '#core/rules/ground.ts';
import { gather, isOther, type Touched } from '#core/rules/neighbours.ts';
import { q, record, records, type GivenRecords } from '#testing/records.ts';

type Change = Pick<Touched, 'subject' | 'id'> & {
  readonly before?: object;
  readonly after?: object;
  programme?: string;
};

const touched = ({ subject, id, before, after, programme = 'p' }: Change): Touched =>
  ({
    subject,
    id,
    programme,
    ...(before && { before: record(subject, { id, ...before }) }),
    ...(after && { after: record(subject, { id, ...after }) }),
  }) as Touched;

/** The names of what is gathered, but for what stands in every test. */
const USUAL = new Set(['programme/p', 'document/source', 'place/city', 'agency/office']);
const near = (given: GivenRecords, ...changes: readonly Change[]): readonly string[] =>
  gather(groundOf(records({ ...given, agency: [{ id: 'office' }, ...(given.agency ?? [])] })), changes.map(touched))
    .map(({ ref }) => `${ref.subject}/${ref.id}`)
    .filter((name) => !USUAL.has(name))
    .toSorted();
const TERM = { kind: 'work-kind', code: 't' };
const observation = (more: object) => ({ measure: 'm', place: 'city', period: '2022', value: q('1 hộ'), ...more });

describe('whether a field is another', () => {
  const one = (before: object | undefined, after: object | undefined) =>
    isOther(
      touched({ subject: 'measure', id: 'm', ...(before && { before }), ...(after && { after }) }) as never,
      'unit' as never,
    );
  it.each<[string, object | undefined, object | undefined, boolean]>([
    ['the same', { unit: 'hộ' }, { unit: 'hộ' }, false],
    ['another', { unit: 'hộ' }, { unit: 'xã' }, true],
    ['of a new record', undefined, { unit: 'hộ' }, true],
    ['of one that goes', { unit: 'hộ' }, undefined, true],
    ['another field', { unit: 'hộ', name: 'a' }, { unit: 'hộ', name: 'b' }, false],
  ])('%s', (_, before, after, expected) => expect(one(before, after)).toBe(expected));
});

describe('beside a document stand', () => {
  const same = { issuer: 'office', symbol: '1/KH', date: '2022-01-01' };
  const given: GivenRecords = {
    document: [
      { id: 'd', ...same },
      { id: 'twin', ...same },
      { id: 'other day', ...same, date: '2022-01-02' },
      { id: 'follows', relations: [{ type: 'implements', document: 'd' }] },
    ],
    finding: [{ id: 'f', source: { document: 'd', at: 'I' } }, { id: 'g' }],
    measure: [{ id: 'm' }],
    observation: [
      observation({ source: { document: 'd', at: 'I' } }),
      observation({ period: '2021', source: { document: 'source', at: 'I' } }),
    ],
  };
  it('those of its number and day, whatever changes in it', () =>
    expect(near(given, { subject: 'document', id: 'd', before: same, after: { ...same, subject: 'khác' } })).toEqual([
      'document/d',
      'document/twin',
    ]));
  it('where its day changes what stands on it, too, and what they name', () =>
    expect(near(given, { subject: 'document', id: 'd', before: { ...same, date: '2021' }, after: same })).toEqual([
      'document/d',
      'document/follows',
      'document/twin',
      'finding/f',
      'measure/m',
      'observation/m@city#2022/actual',
    ]));
  it('of none that has no number', () =>
    expect(
      near(
        {
          document: [
            { id: 'd', date: '2022' },
            { id: 'e', date: '2022' },
          ],
        },
        { subject: 'document', id: 'd', before: { date: '2022' }, after: { date: '2022' } },
      ),
    ).toEqual(['document/d']));
});

describe('beside a measure stand', () => {
  const given: GivenRecords = {
    measure: [{ id: 'm', unit: 'hộ' }, { id: 'whole', parts: ['m'] }, { id: 'alone' }],
    objective: [
      { id: 'p/1', target: { measure: 'm', value: q('1 hộ') } },
      { id: 'p/2', target: { measure: 'alone', value: q('1 hộ') } },
    ],
    observation: [observation({}), observation({ measure: 'alone' })],
  };
  it('its values, its wholes and the targets that it answers, where its unit changes', () =>
    expect(near(given, { subject: 'measure', id: 'm', before: { unit: 'xã' }, after: { unit: 'hộ' } })).toEqual([
      'measure/m',
      'measure/whole',
      'objective/p/1',
      'observation/m@city#2022/actual',
    ]));
  it('nothing where it does not', () =>
    expect(
      near(given, { subject: 'measure', id: 'm', before: { unit: 'hộ' }, after: { unit: 'hộ', name: 'b' } }),
    ).toEqual(['measure/m']));
});

describe('beside a place stand', () => {
  const given: GivenRecords = {
    place: [
      { id: 'a', code: '1' },
      { id: 'b', code: '1' },
      { id: 'c', code: '2' },
    ],
  };
  const place = (before: object, after: object) => near(given, { subject: 'place', id: 'a', before, after });
  it('those of its code, where that changes or its time', () => {
    expect(place({ code: '2' }, { code: '1' })).toEqual(['place/a', 'place/b']);
    expect(place({ code: '1' }, { code: '1', from: '2025-07-01' })).toEqual(['place/a', 'place/b']);
    expect(place({ code: '1' }, { code: '1', name: 'khác' })).toEqual(['place/a']);
  });
  it.each(['parent', 'kind'])('all, where its %s changes', (field) =>
    expect(place({ [field]: 'x' }, { [field]: 'y' })).toEqual(['place/a', 'place/b', 'place/c']),
  );
});

describe('beside others stand', () => {
  it.each<[string, GivenRecords, Change, readonly string[]]>([
    [
      'an agency: those of its organ',
      {
        agency: [
          { id: 'a', organ: 'party' },
          { id: 'b', organ: 'party' },
          { id: 'c', organ: 'front' },
        ],
      },
      { subject: 'agency', id: 'a', after: { organ: 'party' } },
      ['agency/a', 'agency/b'],
    ],
    [
      'an agency of no organ: nobody',
      { agency: [{ id: 'a' }, { id: 'b' }] },
      { subject: 'agency', id: 'a', after: {} },
      ['agency/a'],
    ],
    [
      'an objective: the one above it and those below, by their numbers',
      { objective: ['p/1', 'p/1.1', 'p/1.1.1', 'p/1.1.2', 'p/1.2', 'p/2'].map((id) => ({ id })) },
      { subject: 'objective', id: 'p/1.1', after: {} },
      ['objective/p/1', 'objective/p/1.1', 'objective/p/1.1.1', 'objective/p/1.1.2'],
    ],
    [
      'a programme: nothing, where only its name changes',
      { finding: [{ id: 'f' }] },
      {
        subject: 'programme',
        id: 'p',
        before: { resolution: 'source', title: 'a' },
        after: { resolution: 'source', title: 'b' },
      },
      [],
    ],
    [
      'a programme: all of its own, where its time changes',
      { finding: [{ id: 'f' }, { id: 'g', programme: 'q' }] },
      { subject: 'programme', id: 'p', before: { from: '2021' }, after: { from: '2022' } },
      ['finding/f'],
    ],
    [
      'a boundary: those of its place',
      {
        place: [{ id: 'a' }],
        boundary: [
          { id: 'x', place: 'a' },
          { id: 'y', place: 'a' },
          { id: 'z', place: 'city' },
        ],
      },
      { subject: 'boundary', id: 'x', after: { place: 'a' } },
      ['boundary/x', 'boundary/y', 'place/a'],
    ],
    [
      'a finding: those that explain it',
      { finding: [{ id: 'f' }, { id: 'cause', of: 'f' }, { id: 'other' }] },
      { subject: 'finding', id: 'f', after: {} },
      ['finding/cause', 'finding/f'],
    ],
    [
      'a limit: the others of its programme',
      { limit: [{ id: 'x' }, { id: 'y' }, { id: 'z', programme: 'q' }] },
      { subject: 'limit', id: 'x', after: {} },
      ['limit/x', 'limit/y'],
    ],
    [
      'a task: those of its programme that stand for the same outside',
      {
        task: [
          { id: 'x', external: 'e' },
          { id: 'y', external: 'e' },
          { id: 'z', external: 'f' },
          { id: 'w', external: 'e', programme: 'q' },
        ],
      },
      { subject: 'task', id: 'x', after: { external: 'e' } },
      ['task/x', 'task/y'],
    ],
    [
      'a task that stands for nothing outside: none',
      { task: [{ id: 'x' }, { id: 'y' }] },
      { subject: 'task', id: 'x', after: {} },
      ['task/x'],
    ],
    [
      'a correction: those of the law that it is of, and was of',
      {
        correction: [
          { id: 'x', pack: '1' },
          { id: 'y', pack: '1' },
          { id: 'z', pack: '2' },
          { id: 'w', pack: '3' },
        ],
      },
      { subject: 'correction', id: 'x', before: { pack: '2' }, after: { pack: '1' } },
      ['correction/x', 'correction/y', 'correction/z'],
    ],
    [
      'a bond: those of all that its work needs, however far, and a circle ends',
      {
        work: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
        bond: [{ work: 'a', needs: ['b'] }, { work: 'b', needs: ['c'] }, { work: 'c', needs: ['a'] }, { work: 'd' }],
      },
      { subject: 'bond', id: 'a', after: { work: 'a', needs: ['b'] } },
      ['bond/a', 'bond/b', 'bond/c', 'work/a', 'work/b', 'work/c'],
    ],
    [
      'a work: that of which it is a part, up to the top',
      { work: [{ id: 'a', partOf: 'b' }, { id: 'b', partOf: 'c' }, { id: 'c' }, { id: 'd' }] },
      { subject: 'work', id: 'a', after: { partOf: 'b' } },
      ['work/a', 'work/b', 'work/c'],
    ],
    [
      'a word of one’s own: all that may hold it',
      { term: [TERM], finding: [{ id: 'f' }] },
      { subject: 'term', id: 'work-kind/t', after: TERM },
      ['finding/f', 'term/work-kind/t'],
    ],
    [
      'anything: every word of one’s own, which may stand in it',
      { term: [TERM], finding: [{ id: 'f' }, { id: 'g' }] },
      { subject: 'finding', id: 'f', after: {} },
      ['finding/f', 'term/work-kind/t'],
    ],
    [
      'what is not there any more: nothing of it',
      { finding: [{ id: 'g' }] },
      { subject: 'finding', id: 'f', before: {} },
      [],
    ],
  ])('%s', (_, given, change, expected) => expect(near(given, change)).toEqual(expected));

  it('several changes: each record once', () =>
    expect(
      near(
        { limit: [{ id: 'x' }, { id: 'y' }] },
        { subject: 'limit', id: 'x', after: {} },
        { subject: 'limit', id: 'y', after: {} },
      ),
    ).toEqual(['limit/x', 'limit/y']));
});
