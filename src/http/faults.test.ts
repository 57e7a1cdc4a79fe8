import { expect, it } from 'vitest';
import { httpStatusOf, newFaultNumber, tellProblem } from '#http/faults.ts';

it.each([
  [['right.missing'], 403],
  [['right.sign-in'], 403],
  [['work.unknown', 'right.missing'], 403],
  [['work.unknown'], 404],
  [['quantity.malformed', 'work.unknown'], 404],
  [['address.unknown-record'], 404],
  [['workspace.none'], 404],
  [['programme.none'], 404],
  [['quantity.malformed'], 400],
  [['figure.filter', 'address.head'], 400],
  [['work.unknown-to-all'], 400],
  [['report.none'], 400],
  [['copyright.missing'], 400],
  [[], 400],
  [['wording.block-unknown'], 404],
  [['returned.file-unknown'], 404],
  [['quantity.unit-unknown'], 400],
])('%j: %i', (codes, status) => expect(httpStatusOf(codes.map((code) => ({ code, where: {} })))).toBe(status));

it('a fault has a short number that can be said, another each time', () => {
  const numbers = Array.from({ length: 1100 }, newFaultNumber);
  for (const number of numbers) expect(number).toMatch(/^[0-9a-f]{8}$/u);
  // Of four thousand million some thousand hardly ever meet.
  expect(new Set(numbers).size).toBeGreaterThan(1098);
});

it('a problem is told with what helps', () => {
  const problem = {
    code: 'quantity.ambiguous',
    where: {},
    data: { text: '155.5 ha', part: '155.5', decimal: '155,5', grouped: '1.555' },
  };
  const told = tellProblem(problem, 'vi');
  expect(told).toContain('không rõ nghĩa');
  expect(told).toMatch(/\. Viết 155,5/u);
});
