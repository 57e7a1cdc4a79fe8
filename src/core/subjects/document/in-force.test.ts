import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { relationsTo, standingOf, type Standing } from '#core/subjects/document/in-force.ts';
import { view } from '#testing/records.ts';

type Given = { readonly id: string } & Readonly<Record<string, unknown>>;

const decision = (
  id: string,
  date: string | undefined,
  relations: readonly { type: string; document: string }[] = [],
  more: object = {},
): Given => ({
  id,
  kind: 'decision',
  date,
  relations,
  source: undefined,
  ...more,
});

const standing = (documents: readonly Given[], id: string, asOf = '2023-05-31'): Standing => {
  const seen = view({ document: documents }, asOf);
  const found = seen.find('document', id);
  if (!found) throw new Error(id);
  return standingOf(seen, found);
};

describe('a document is in force', () => {
  test('from its date, as long as nothing ends it', () => {
    expect(standing([decision('a', '2012-06-19')], 'a').state).toBe('in-force');
    expect(standing([decision('a', '2012-06-19')], 'a', '2012-06-18').state).toBe('ahead');
    expect(standing([decision('a', '2012-06-19')], 'a', '2012-06-19').state).toBe('in-force');
  });

  test('until the day on which another one revokes or replaces it', () => {
    const both = [decision('a', '2012-06-19'), decision('b', '2022-11-24', [{ type: 'revokes', document: 'a' }])];
    expect(standing(both, 'a', '2022-11-23').state).toBe('in-force');
    expect(standing(both, 'a', '2022-11-24')).toMatchObject({
      state: 'revoked',
      endedOn: '2022-11-24',
      endedBy: { id: 'b' },
    });
    expect(
      standing([decision('a', '2012'), decision('b', '2022', [{ type: 'replaces', document: 'a' }])], 'a').state,
    ).toBe('replaced');
  });

  test('even when what revoked it has fallen: it does not come back', () => {
    const chain = [
      decision('a', '2012'),
      decision('b', '2020', [{ type: 'revokes', document: 'a' }]),
      decision('c', '2021', [{ type: 'revokes', document: 'b' }]),
    ];
    expect(standing(chain, 'a').state).toBe('revoked');
    expect(standing(chain, 'b').state).toBe('revoked');
    expect(standing(chain, 'c').state).toBe('in-force');
  });

  test('with the earliest of several ends', () => {
    const two = [
      decision('a', '2012'),
      decision('late', '2021-02-02', [{ type: 'revokes', document: 'a' }]),
      decision('early', '2020-02-02', [{ type: 'replaces', document: 'a' }]),
    ];
    expect(standing(two, 'a')).toMatchObject({ state: 'replaced', endedOn: '2020-02-02' });
  });

  test('amended and extended, in order of time, and still in force', () => {
    const changed = [
      decision('a', '2012'),
      decision('second', '2021-03-05', [{ type: 'amends', document: 'a' }]),
      decision('first', '2019-11-18', [{ type: 'amends', document: 'a' }]),
      decision('later', '2024', [{ type: 'amends', document: 'a' }]),
      decision('longer', '2022', [{ type: 'extends', document: 'a' }]),
    ];
    const { state, amendedBy, extendedBy } = standing(changed, 'a');
    expect(state).toBe('in-force');
    expect(amendedBy.map((one) => one.id)).toEqual(['first', 'second']);
    expect(extendedBy.map((one) => one.id)).toEqual(['longer']);
  });
});

describe('what the record leaves open stays open', () => {
  test('a document without a date is undated, not in force', () =>
    expect(standing([decision('a', undefined)], 'a').state).toBe('undated'));
  test('a report binds nobody', () =>
    expect(standing([decision('a', '2023-01-01', [], { kind: 'report' })], 'a').state).toBe('no-force'));
  test('a revoking document without a date acts from the cut-off of the document that tells of it', () => {
    const told = [
      decision('a', '2012'),
      decision('b', undefined, [{ type: 'revokes', document: 'a' }], { source: { document: 'source' } }),
    ];
    expect(standing(told, 'a', '2023-05-30').state).toBe('in-force');
    const after = standing(told, 'a', '2023-05-31');
    expect(after.state).toBe('revoked');
    expect(after.endedOn).toBeUndefined();
  });
});

test('relations that only cite or implement end nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('cites', 'implements', 'amends', 'extends', 'approves'), { maxLength: 5 }),
      (types) => {
        const others = types.map((type, index) => decision(`o${index}`, '2020', [{ type, document: 'a' }]));
        expect(standing([decision('a', '2012'), ...others], 'a').state).toBe('in-force');
      },
    ),
  );
});

test('every relation is seen from both ends', () => {
  const seen = view({
    document: [
      decision('a', '2012'),
      decision('b', '2020', [
        { type: 'revokes', document: 'a' },
        { type: 'cites', document: 'source' },
      ]),
    ],
  });
  expect(relationsTo(seen, 'a').map(({ type, document }) => [type, document.id])).toEqual([['revokes', 'b']]);
  expect(relationsTo(seen, 'source').map(({ type }) => type)).toEqual(['cites']);
});

describe('what acts on a document, in order of time', () => {
  const seen = (asOf: string, documents: readonly object[]) => view({ document: documents as never }, asOf);
  const acting = (type: string, more: object) => ({
    ...decision('x', '2020', [{ type, document: 'a' }] as never),
    ...more,
  });
  it('keeps the note of each, and stands by day, then by id', () => {
    const at = seen('2023-05-31', [
      decision('a', '2012'),
      acting('amends', { id: 'c', date: '2021', relations: [{ type: 'amends', document: 'a', note: 'Điều 3' }] }),
      acting('amends', { id: 'b', date: '2021' }),
      acting('cites', { id: 'd', date: '2020' }),
    ]);
    expect(relationsTo(at, 'a').map(({ document, note }) => [document.id, note])).toEqual([
      ['d', undefined],
      ['b', undefined],
      ['c', 'Điều 3'],
    ]);
    expect(relationsTo(at, 'a')[0]).not.toHaveProperty('note');
    expect(relationsTo(at, 'b')).toEqual([]);
  });
  it.each([
    ['2020-12-30', 'in-force', undefined, []],
    ['2020-12-31', 'revoked', '2020-12-31', []],
    ['2021-12-31', 'revoked', '2020-12-31', ['changed']],
  ])('as of %s: %s', (asOf, state, endedOn, amended) => {
    const at = seen(asOf, [
      decision('a', '2012'),
      acting('revokes', { id: 'end', date: '2020' }),
      acting('replaces', { id: 'late', date: '2021-06-30' }),
      acting('amends', { id: 'changed', date: '2021' }),
      acting('extends', { id: 'longer', date: '2022' }),
    ]);
    const own = at.find('document', 'a');
    const told = own && standingOf(at, own);
    // The earliest that ended it counts, whatever came later; only what had come by the day.
    expect([told?.state, told?.endedOn, told?.amendedBy.map(({ id }) => id)]).toEqual([state, endedOn, amended]);
    expect(told?.endedBy?.id).toBe(state === 'revoked' ? 'end' : undefined);
  });
  it.each([
    [{ kind: 'decision', date: '2023-05-31' }, 'in-force'],
    [{ kind: 'decision', date: '2023-06-01' }, 'ahead'],
    [{ kind: 'decision', date: undefined }, 'undated'],
    [{ kind: 'report', date: '2023-05-31' }, 'no-force'],
    [{ kind: 'submission', date: '2023-05-31' }, 'no-force'],
    [{ kind: 'report', date: '2023-06-01' }, 'ahead'],
    [{ kind: 'report', date: undefined }, 'no-force'],
  ])('%j by itself on 31/5/2023: %s', (more, state) => {
    const at = seen('2023-05-31', [{ id: 'a', ...more }]);
    const own = at.find('document', 'a');
    expect(own && standingOf(at, own).state).toBe(state);
  });
});
