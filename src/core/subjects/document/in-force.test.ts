import { describe, expect, test } from 'vitest';
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
