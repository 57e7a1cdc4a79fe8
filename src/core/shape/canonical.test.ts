import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#core/shape/canonical.ts';

/** Said once more, in the plainest way. */
const plainly = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => plainly(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const object = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${plainly(object[key])}`).join(',')}}`;
};

const key = fc.oneof(fc.constantFrom('a', 'b', 'c', 'aB', 'a\nb', 'b\nc', '', '"', '1', 'ệ', '__proto__'), fc.string());

test('keys are sorted and what is absent is left out, whatever was written before', () =>
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(key, fc.option(fc.oneof(fc.jsonValue(), fc.constant(undefined)))), { maxLength: 6 }),
      (objects) => {
        for (const object of objects) expect(canonicalJson(object)).toBe(plainly(object));
      },
    ),
  ));

test.each([
  [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
  [{ a: 2, b: 1 }, '{"a":2,"b":1}'],
  [{ 'a\nb': 1, c: 2 }, '{"a\\nb":1,"c":2}'],
  [{ a: 1, 'b\nc': 2 }, '{"a":1,"b\\nc":2}'],
  [[undefined, { a: undefined }], '[null,{}]'],
])('%j', (value, text) => expect(canonicalJson(value)).toBe(text));
