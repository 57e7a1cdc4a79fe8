import { expect, test } from 'vitest';
import { isUnreachable } from '#store/unreachable.ts';

const failure = (code: string | undefined, message = 'x', cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), code === undefined ? {} : { code });

test.each([
  failure('ECONNREFUSED'),
  failure('57P01'),
  failure('57P03'),
  failure('53300'),
  failure('08006'),
  failure('28P01'),
  failure('3D000'),
  failure(undefined, 'Connection terminated unexpectedly'),
  failure(undefined, 'timeout exceeded when trying to connect'),
  failure(undefined, 'wrapped', failure('ETIMEDOUT')),
  new AggregateError([failure('EHOSTUNREACH'), failure('ECONNREFUSED')]),
])('the database is away: %s', (error) => expect(isUnreachable(error)).toBe(true));

test.each([
  failure('23503'),
  failure('42P01'),
  failure('25006'),
  failure('ENOENT'),
  failure(undefined, 'no figure at x'),
  'ECONNREFUSED',
  undefined,
  new AggregateError([failure('ENOENT')]),
])('it is a fault of another kind: %s', (error) => expect(isUnreachable(error)).toBe(false));
