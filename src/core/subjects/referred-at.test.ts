import { expect, it } from 'vitest';
import { referredAt } from '#core/subjects/referred-at.ts';
import { SUBJECTS } from '#core/subjects/subjects.ts';

it.each([
  ['issuer', 'agency'],
  ['relations[0].document', 'document'],
  ['relations[12].type', undefined],
  ['source.document', 'document'],
  ['source.agency', 'agency'],
  ['source.at', undefined],
  ['source.constructor', undefined],
  ['subject', undefined],
  ['subject.document', undefined],
  ['constructor', undefined],
  ['constructor.name', undefined],
  ['', undefined],
])('the path "%s" of a document names %s', (path, subject) =>
  expect(referredAt(SUBJECTS.document.fields, path)).toBe(subject),
);
