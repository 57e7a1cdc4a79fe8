/** Which records may refer to one, and how: as a field, in a list, in a group, as a source. */
import { describe, expect, it } from 'vitest';
import { referrersOf } from '#core/subjects/refers-to.ts';
import type { Subject } from '#core/subjects/subjects.ts';

const names = (by: Subject, to: Subject, record: object): boolean | undefined =>
  referrersOf(to)
    .find(({ subject }) => subject === by)
    ?.names(record, 'x');

describe('a record refers to another', () => {
  it.each<[Subject, Subject, object, boolean | undefined]>([
    ['progress', 'work', { work: 'x' }, true],
    ['progress', 'work', { work: 'y' }, false],
    ['progress', 'work', { objective: 'x' }, false],
    ['work', 'place', { places: ['y', 'x'] }, true],
    ['work', 'place', { places: ['y'] }, false],
    ['work', 'place', { places: [] }, false],
    ['objective', 'measure', { target: { measure: 'x' } }, true],
    ['objective', 'measure', { target: { place: 'x' } }, false],
    ['objective', 'measure', {}, false],
    ['document', 'document', { relations: [{ document: 'y' }, { document: 'x' }] }, true],
    ['document', 'document', { relations: [] }, false],
    // A source names a document, an agency, or both.
    ['work', 'document', { basis: [], source: { document: 'x' } }, true],
    ['work', 'document', { basis: [], source: { agency: 'x' } }, false],
    ['work', 'agency', { source: { agency: 'x' } }, true],
    ['work', 'agency', { source: { document: 'x' } }, false],
    ['work', 'agency', { owner: 'x', source: { document: 'y' } }, true],
    ['work', 'agency', {}, false],
    // What cannot refer to it is not asked.
    ['work', 'funding', { funding: 'x' }, undefined],
    ['party', 'work', { work: 'x' }, undefined],
    ['work', 'measure', { source: { document: 'x' } }, undefined],
  ])('a %s to a %s by %j: %s', (by, to, record, expected) => expect(names(by, to, record)).toBe(expected));
});
