/** Who may read a record that is about to be written: it is as restricted as all that it names, however far. */
import { describe, expect, it } from 'vitest';
import { groundOf } from '#core/rules/ground.ts';
import { isOfALine, needsIn } from '#core/rules/needs-in.ts';
import { record, records, type GivenRecords } from '#testing/records.ts';

const GIVEN: GivenRecords = {
  document: [{ id: 'open' }, { id: 'own', audience: 'internal' }, { id: 'party', audience: 'party' }],
  work: [
    { id: 'w', basis: ['party'] },
    { id: 'v', basis: ['open'] },
  ],
  objective: [{ id: 'p/1', source: { document: 'party', at: 'I' } }],
};
const ground = groundOf(records(GIVEN));
const needs = (given: object, programme = 'p') =>
  needsIn(ground, { subject: 'progress', record: record('progress', { id: 'x', ...given }), programme }).toSorted();

describe('a record asks for', () => {
  it.each<[string, object, readonly string[]]>([
    ['nothing where all that it names is for all', { source: { document: 'open', at: 'I' } }, []],
    ['what its source asks for', { source: { document: 'own', at: 'I' } }, ['internal']],
    ['what its work stands on', { work: 'w' }, ['party']],
    ['what its objective stands on', { objective: 'p/1' }, ['party']],
    ['nothing of a work that stands on what is open', { work: 'v' }, []],
    ['nothing of what is not there', { work: 'nowhere', source: { document: 'none', at: 'I' } }, []],
    ['what a figure names that it stands on', { figures: ['objective:1 share'] }, ['party']],
    ['of several each', { work: 'w', source: { document: 'own', at: 'I' } }, ['internal', 'party']],
  ])('%s', (_, given, expected) =>
    expect(needs({ source: { document: 'open', at: 'I' }, ...given })).toEqual(expected),
  );
  it('an objective by its number is that of its own programme', () =>
    expect(needs({ source: { document: 'open', at: 'I' }, figures: ['objective:1 share'] }, 'q')).toEqual([]));
});

it.each<[readonly string[], boolean]>([
  [[], false],
  [['internal'], false],
  [['party'], true],
  [['internal', 'party'], true],
])('%j is for one line: %s', (marks, expected) => expect(isOfALine(marks as never)).toBe(expected));
