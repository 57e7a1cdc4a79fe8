import { describe, expect, it } from 'vitest';
import { bothNeeds, bothSee, maySee, seesIn, seesOf, type Mark, type Sees } from '#core/rights/audience.ts';
import { OPERATOR, PUBLIC, type Caller, type Grant } from '#core/rights/caller.ts';

const person = (administers: boolean, ...grants: readonly Grant[]): Caller => ({
  kind: 'person',
  id: 'p',
  name: 'P',
  administers,
  grants,
});

describe('what a caller sees in a workspace', () => {
  it.each<[string, Caller, Sees]>([
    ['the operator', OPERATOR, 'all'],
    ['the public', PUBLIC, []],
    ['a person without a role', person(false), []],
    ['a person with a role elsewhere', person(false, { workspace: 'v', role: 'office', lines: ['party'] }), []],
    ['who works there', person(false, { workspace: 'w', role: 'reporter' }), ['internal']],
    ['in one line', person(false, { workspace: 'w', role: 'office', lines: ['party'] }), ['internal', 'party']],
    [
      'in one line here and in the other elsewhere',
      person(
        false,
        { workspace: 'w', role: 'office', lines: ['party'] },
        { workspace: 'v', role: 'office', lines: ['government'] },
      ),
      ['internal', 'party'],
    ],
    [
      'in both lines, by two roles',
      person(
        false,
        { workspace: 'w', role: 'office', lines: ['party'] },
        { workspace: 'w', role: 'leader', lines: ['government'] },
      ),
      'all',
    ],
    ['in both lines, by one', person(false, { workspace: 'w', role: 'leader', lines: ['party', 'government'] }), 'all'],
    ['who keeps the installation, and is in no line', person(true), ['internal']],
  ])('%s', (_, caller, sees) => expect(seesIn(caller, 'w')).toEqual(sees));
});

describe('a reader may see what asks for marks', () => {
  it.each<[Sees, readonly Mark[], boolean]>([
    ['all', [], true],
    ['all', ['party', 'internal'], true],
    [[], [], true],
    [[], ['internal'], false],
    [['internal'], ['internal'], true],
    [['internal'], ['internal', 'party'], false],
    [['internal', 'party'], ['party'], true],
    [['internal', 'party'], ['government'], false],
  ])('who sees %j, of %j: %s', (sees, needs, expected) => expect(maySee(sees, needs)).toBe(expected));
  it.each<[readonly Mark[], Sees]>([
    [[], []],
    [['internal'], ['internal']],
    [['party'], ['internal', 'party']],
    [
      ['government', 'party'],
      ['government', 'internal', 'party'],
    ],
  ])('those who may see what asks for %j see %j', (needs, sees) => expect(seesOf(needs)).toEqual(sees));
});

describe('what mentions two things', () => {
  it.each<[readonly Mark[], readonly Mark[], readonly Mark[]]>([
    [[], [], []],
    [['internal'], [], ['internal']],
    [[], ['internal'], ['internal']],
    [['party'], ['government'], ['government', 'party']],
    [['internal', 'party'], ['party'], ['internal', 'party']],
  ])('%j and %j asks for %j', (one, other, both) => expect(bothNeeds(one, other)).toEqual(both));
  it.each<[Sees, Sees, Sees]>([
    ['all', 'all', 'all'],
    ['all', ['internal'], ['internal']],
    [['internal'], 'all', ['internal']],
    [['internal', 'party'], ['government', 'internal'], ['internal']],
    [['party'], [], []],
  ])('who sees %j and who sees %j both see %j', (one, other, both) => expect(bothSee(one, other)).toEqual(both));
});
