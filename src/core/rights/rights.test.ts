import { describe, expect, it } from 'vitest';
import { OPERATOR, PUBLIC, ROLES, type Caller, type Role } from '#core/rights/caller.ts';
import { agenciesFor, may, mayOr, RIGHTS, type Action } from '#core/rights/rights.ts';

const ACTIONS = Object.keys(RIGHTS) as readonly Action[];
const person = (roles: readonly Role[], workspace = 'w', administers = false): Caller => ({
  kind: 'person',
  id: 'p',
  name: 'P',
  administers,
  grants: roles.map((role) => ({ workspace, role })),
});

describe('rights', () => {
  it.each(ROLES)('%s has in another workspace what the public has, and nothing more', (role) => {
    for (const action of ACTIONS) expect(may(person([role]), action, 'v'), action).toBe(may(PUBLIC, action, 'v'));
  });
  it.each(ROLES)('%s has exactly the rights that name the role', (role) => {
    for (const action of ACTIONS) {
      const { roles, public: open = false } = RIGHTS[action] as {
        readonly roles: readonly Role[];
        readonly public?: true;
      };
      expect(may(person([role]), action, 'w'), action).toBe(open || roles.includes(role));
    }
  });
  it('nobody but who keeps the installation, and the operator, touches it as a whole', () => {
    for (const action of ['workspace:make', 'people:installation'] as const) {
      expect(may(person(ROLES), action, 'w')).toBe(false);
      expect(may(PUBLIC, action)).toBe(false);
      expect(may(person([], 'w', true), action)).toBe(true);
      expect(may(OPERATOR, action)).toBe(true);
    }
  });
  it('who keeps the installation is administrator everywhere, and no more: records are the office’s', () => {
    const keeper = person([], 'w', true);
    expect(may(keeper, 'people:write', 'v')).toBe(true);
    const office: readonly Action[] = ACTIONS.filter(
      (action) =>
        !(RIGHTS[action].roles as readonly Role[]).includes('administrator') && !('installation' in RIGHTS[action]),
    );
    for (const action of office) expect(may(keeper, action, 'v'), action).toBe(may(PUBLIC, action, 'v'));
  });
  it('the public writes nothing', () => {
    for (const action of ACTIONS.filter((name) => /:(?:write|import|correct|make|settle|installation)$/u.test(name)))
      expect(may(PUBLIC, action, 'w'), action).toBe(false);
  });
  it('who acts for an agency acts for that one only; the office for all', () => {
    const of = (role: Role, agency?: string): Caller => ({
      kind: 'person',
      id: 'p',
      name: 'P',
      administers: false,
      grants: [{ workspace: 'w', role, ...(agency !== undefined && { agency }) }],
    });
    for (const role of ['reporter', 'approver'] as const) {
      expect(may(of(role, 'a'), 'return:write', 'w', 'a')).toBe(true);
      expect(may(of(role, 'a'), 'return:write', 'w', 'b')).toBe(false);
      expect(may(of(role), 'return:write', 'w', 'b')).toBe(false);
      expect(agenciesFor(of(role, 'a'), 'return:write', 'w')).toEqual(['a']);
      expect(agenciesFor(of(role, 'a'), 'return:write', 'v')).toEqual([]);
      expect(mayOr(of(role, 'a'), 'return:write', 'w', 'b')).toMatchObject({
        problems: [{ code: 'return.not-yours' }],
      });
    }
    expect(may(of('office'), 'return:write', 'w', 'b')).toBe(true);
    expect(agenciesFor(of('office'), 'return:write', 'w')).toBeUndefined();
    expect(agenciesFor(OPERATOR, 'return:write', 'w')).toBeUndefined();
    expect(agenciesFor(PUBLIC, 'return:write', 'w')).toEqual([]);
    expect(agenciesFor(of('leader'), 'return:write', 'w')).toEqual([]);
  });
  it('a refusal says whether signing in may help', () => {
    expect(mayOr(PUBLIC, 'record:write', 'w')).toMatchObject({ problems: [{ code: 'right.sign-in' }] });
    expect(mayOr(person(['leader']), 'record:write', 'w')).toMatchObject({ problems: [{ code: 'right.missing' }] });
    expect(mayOr(person(['office']), 'record:write', 'w')).toMatchObject({ ok: true });
  });
});
