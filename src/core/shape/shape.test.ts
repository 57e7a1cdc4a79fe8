import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { canonicalJson } from '#core/shape/canonical.ts';
import { leavesOf, namedFields } from '#core/shape/leaves.ts';
import { date, group, list, optional, ref, shape, text, withLists } from '#core/shape/shape.ts';

describe('canonical JSON', () => {
  it.each<[unknown, string]>([
    [null, 'null'],
    [undefined, 'null'],
    [true, 'true'],
    [1.5, '1.5'],
    ['a"b', '"a\\"b"'],
    [[], '[]'],
    [[1, undefined, null], '[1,null,null]'],
    [{}, '{}'],
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [{ b: 1, a: undefined }, '{"b":1}'],
    [{ a: null }, '{"a":null}'],
    [{ a: { d: 1, c: [{ f: 1, e: 2 }] } }, '{"a":{"c":[{"e":2,"f":1}],"d":1}}'],
    [{ B: 1, a: 2 }, '{"B":1,"a":2}'],
    [{ 'a"b': 1 }, '{"a\\"b":1}'],
  ])('%j: %s', (value, json) => expect(canonicalJson(value)).toBe(json));
  it('keys with line ends are no other keys', () => {
    expect(canonicalJson({ 'a\nb': 1 })).toBe('{"a\\nb":1}');
    expect(canonicalJson({ a: 1, b: 2 })).toBe('{"a":1,"b":2}');
    expect(canonicalJson({ 'a\nb': 1 })).toBe('{"a\\nb":1}');
  });
  it('is JSON of the same value, in whatever order it was made', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const json = canonicalJson(value);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(Object.fromEntries(Object.entries(value).toReversed()))).toBe(json);
      }),
    ));
});

describe('the single values of a record', () => {
  const FIELDS = {
    name: text,
    by: optional(date),
    places: list(ref('place')),
    target: optional(group({ value: text, steps: list(group({ at: date, note: optional(text) })) })),
  };
  it('each with the path to it; what is absent is none', () =>
    expect(
      leavesOf(FIELDS, {
        name: 'a',
        places: ['x', 'y'],
        target: { value: 'v', steps: [{ at: '2022' }, { at: '2023', note: 'n' }] },
      }).map(({ path, field, value }) => `${path} ${field.type} ${String(value)}`),
    ).toEqual([
      'name text a',
      'places[0] ref x',
      'places[1] ref y',
      'target.value text v',
      'target.steps[0].at date 2022',
      'target.steps[1].at date 2023',
      'target.steps[1].note text n',
    ]));
  it('of nothing there are none', () => expect(leavesOf(FIELDS, {})).toEqual([]));
  it('the fields stand as they were declared', () =>
    expect(namedFields(FIELDS).map(([name]) => name)).toEqual(['name', 'by', 'places', 'target']));
  it('lists that are not there are empty, and nothing else is made up', () => {
    const whole = { name: 'a', places: ['x'] };
    expect(withLists(FIELDS, whole)).toBe(whole);
    expect(withLists(FIELDS, { name: 'a' })).toEqual({ name: 'a', places: [] });
  });
});

describe('a shape', () => {
  const fields = { name: { type: 'text' } } as const;
  it('makes ids of its key where it has one, and says whose its records are', () => {
    const keyed = shape('shared', fields, ({ name }) => `x-${name}`);
    expect([keyed.scope, keyed.fields, keyed.key?.({ name: 'a' } as never)]).toEqual(['shared', fields, 'x-a']);
    expect(shape('programme', fields)).toEqual({ scope: 'programme', fields });
    expect(shape('programme', fields)).not.toHaveProperty('key');
  });
});
