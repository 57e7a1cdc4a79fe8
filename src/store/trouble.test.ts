import { expect, test } from 'vitest';
import { databaseTrouble } from '#store/trouble.ts';

const failure = (code: string | undefined, message = 'x', cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), code === undefined ? {} : { code });

test.each([
  [failure('ECONNREFUSED'), 'away'],
  [failure('57P01'), 'away'],
  [failure('57P03'), 'away'],
  [failure('57P05'), 'away'],
  [failure('25P03'), 'away'],
  [failure('53200'), 'away'],
  [failure('53300'), 'away'],
  [failure('08006'), 'away'],
  [failure('28P01'), 'away'],
  [failure('3D000'), 'away'],
  [failure(undefined, 'Connection terminated unexpectedly'), 'away'],
  [failure(undefined, 'timeout exceeded when trying to connect'), 'away'],
  [failure(undefined, 'Client has encountered a connection error and is not queryable'), 'away'],
  [failure(undefined, 'wrapped', failure('ETIMEDOUT')), 'away'],
  [new AggregateError([failure('EHOSTUNREACH'), failure('ECONNREFUSED')]), 'away'],
  [failure('53100', 'could not extend file: No space left on device'), 'full'],
  [failure('58030'), 'full'],
  [failure('25006', 'cannot execute INSERT in a read-only transaction'), 'read-only'],
  [failure('57014', 'canceling statement due to statement timeout'), 'slow'],
  [failure('55P03'), 'slow'],
  [failure(undefined, 'Query read timeout'), 'slow'],
])('the database is in trouble: %s, %s', (error, trouble) => expect(databaseTrouble(error)).toBe(trouble));

test.each([
  failure('23503'),
  failure('42P01'),
  failure('25P02'),
  failure('53'),
  failure('ENOENT'),
  // Of the system of files, not of the database: whoever wrote a file tells it.
  failure('ENOSPC'),
  failure(undefined, 'no figure at x'),
  'ECONNREFUSED',
  undefined,
  new AggregateError([failure('ENOENT')]),
])('it is a fault of another kind: %s', (error) => expect(databaseTrouble(error)).toBeUndefined());
