/** Which kinds of entries the journal keeps from whom: what is in work, from all who have no part in it. */
import { describe, expect, it } from 'vitest';
import { OPERATOR, PUBLIC, ROLES, type Caller, type Role } from '#core/rights/caller.ts';
import { may } from '#core/rights/rights.ts';
import { DRAFT_SUBJECTS, withheldFrom } from '#core/rules/withheld.ts';

const RETURNS = ['return', 'cell'];
const DESK = ['wording', 'circulation', 'opinion', 'waiver'];
const person = (role: Role, workspace = 'w'): Caller => ({
  kind: 'person',
  id: 'p',
  name: 'P',
  administers: false,
  grants: [{ workspace, role }],
});

it('what is in work are returns, the desk of a report and proposals', () =>
  expect(DRAFT_SUBJECTS.toSorted()).toEqual([...RETURNS, ...DESK, 'proposal'].toSorted()));

describe('the journal', () => {
  it('keeps nothing from the operator and the office, and all of it from the public', () => {
    expect(withheldFrom(OPERATOR, 'w')).toEqual([]);
    expect(withheldFrom(person('office'), 'w')).toEqual([]);
    expect(withheldFrom(PUBLIC, 'w')).toEqual(DRAFT_SUBJECTS);
  });
  it.each(ROLES)('shows %s what may be read, each kind by its own right, and of another workspace nothing', (role) => {
    const [kept, caller] = [withheldFrom(person(role), 'w'), person(role)];
    const by: readonly (readonly [readonly string[], Parameters<typeof may>[1]])[] = [
      [RETURNS, 'return:read-all'],
      [DESK, 'report:desk'],
      [['proposal'], 'record:write'],
    ];
    for (const [subjects, action] of by)
      for (const subject of subjects)
        expect(kept.includes(subject as never), `${role} ${subject}`).toBe(!may(caller, action, 'w'));
    expect(withheldFrom(person(role, 'v'), 'w')).toEqual(DRAFT_SUBJECTS);
  });
});
