import { describe, expect, it } from 'vitest';
import { authorOf, OPERATOR, PUBLIC, ROLES, type Caller, type Role } from '#core/rights/caller.ts';
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
      expect(may(person([], 'w', true), action, 'w')).toBe(true);
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
      for (const action of ['report:opine-for', 'report:receive'] as const)
        expect(['a', 'b'].map((agency) => may(of(role, 'a'), action, 'w', agency))).toEqual([true, false]);
      expect(may(of(role, 'a'), 'return:write', 'w', 'a')).toBe(true);
      expect(may(of(role, 'a'), 'return:write', 'w', 'b')).toBe(false);
      expect(may(of(role), 'return:write', 'w', 'b')).toBe(false);
      expect(agenciesFor(of(role, 'a'), 'return:write', 'w')).toEqual(['a']);
      expect(agenciesFor(of(role, 'a'), 'return:write', 'v')).toEqual([]);
      expect(mayOr(of(role, 'a'), 'return:write', 'w', 'b')).toMatchObject({
        problems: [{ code: 'right.not-yours' }],
      });
    }
    expect(may(of('office'), 'return:write', 'w', 'b')).toBe(true);
    expect(agenciesFor(of('office'), 'return:write', 'w')).toBeUndefined();
    expect(agenciesFor(OPERATOR, 'return:write', 'w')).toBeUndefined();
    expect(agenciesFor(PUBLIC, 'return:write', 'w')).toEqual([]);
    expect(agenciesFor(of('leader'), 'return:write', 'w')).toEqual([]);
  });
  it.each<[action: Action, roles: readonly Role[]]>([
    ['record:write', ['administrator', 'office']],
    ['record:import', ['administrator', 'office']],
    ['record:export', ['administrator', 'office', 'inspector']],
    ['programme:close', ['administrator']],
    ['journal:export', ['administrator', 'office', 'inspector']],
    ['journal:verify', ['administrator', 'inspector']],
    ['path:issue', ['administrator', 'office']],
    ['scenario:write', ['administrator', 'office']],
    ['law:correct', ['administrator', 'office']],
    ['people:read', ['administrator', 'inspector']],
    ['people:write', ['administrator']],
    ['people:installation', []],
    ['access-log:read', ['administrator', 'inspector']],
    ['workspace:make', []],
    ['workspace:draft', ['administrator']],
    ['report:desk', ROLES],
    ['report:word', ['administrator', 'office']],
    ['report:circulate', ['administrator', 'office']],
    ['report:opine', ['administrator', 'office', 'reporter', 'approver', 'leader']],
    ['report:opine-for', ['administrator', 'office', 'reporter', 'approver']],
    ['report:issue', ['administrator', 'office']],
    ['report:receive', ['administrator', 'office', 'reporter', 'approver']],
    ['duty:write', ['administrator', 'office']],
    ['collection:write', ['administrator', 'office']],
    ['return:read', ROLES],
    ['return:read-all', ['administrator', 'office', 'leader', 'inspector']],
    ['return:write', ['administrator', 'office', 'reporter', 'approver']],
    ['return:check', ['approver']],
    ['return:approve', ['administrator', 'office']],
  ])('%s: of the roles exactly %j may; without a role nobody, not even signed in', (action, roles) => {
    expect(ROLES.filter((role) => may(person([role]), action, 'w'))).toEqual(roles);
    expect(may(PUBLIC, action, 'w')).toBe(false);
    expect(may(person([]), action, 'w')).toBe(false);
  });
  it.each<Action>(['record:read', 'journal:read', 'city:ask', 'report:review'])(
    '%s: everybody may, signed in or not',
    (action) => {
      for (const caller of [PUBLIC, OPERATOR, person([]), ...ROLES.map((role) => person([role]))])
        expect([may(caller, action), may(caller, action, 'w'), may(caller, action, 'v')]).toEqual([true, true, true]);
    },
  );
  it('every action is in one of these tables', () => expect(ACTIONS).toHaveLength(33));
  it('one role that suffices is enough, wherever it stands among others', () => {
    expect(may(person(['leader', 'office']), 'record:write', 'w')).toBe(true);
    expect(may(person(['office', 'leader']), 'record:write', 'w')).toBe(true);
    const elsewhere: Caller = {
      ...(person([]) as Extract<Caller, { kind: 'person' }>),
      grants: [
        { workspace: 'v', role: 'office' },
        { workspace: 'w', role: 'leader' },
      ],
    };
    expect(may(elsewhere, 'record:write', 'w')).toBe(false);
    expect(may(elsewhere, 'record:write', 'v')).toBe(true);
  });
  it('without a workspace a role of one workspace is worth nothing; who keeps the installation may all', () => {
    for (const action of ACTIONS.filter((one) => !may(PUBLIC, one))) {
      expect(may(person(ROLES, 'w'), action), action).toBe(false);
      expect(may(person([], 'w', true), action), action).toBe(true);
      expect(may(OPERATOR, action), action).toBe(true);
    }
  });
  it('a refusal names the action and the workspace, and no workspace where none was asked about', () => {
    const problems = [{ code: 'right.sign-in', where: {}, data: { action: 'record:write', workspace: 'w' } }];
    expect(mayOr(PUBLIC, 'record:write', 'w')).toStrictEqual({ ok: false, problems });
    const whole = [{ code: 'right.sign-in', where: {}, data: { action: 'workspace:make' } }];
    expect(mayOr(PUBLIC, 'workspace:make')).toStrictEqual({ ok: false, problems: whole });
  });
  it('the journal names a person with what the person is, and nobody else', () => {
    expect(authorOf(person([]))).toBe('P');
    expect(authorOf({ ...person([]), position: 'Chuyên viên' } as Caller)).toBe('P (Chuyên viên)');
    expect(authorOf(OPERATOR)).toBeUndefined();
    expect(authorOf(PUBLIC)).toBeUndefined();
  });
  it('a refusal says whether signing in may help', () => {
    expect(mayOr(PUBLIC, 'record:write', 'w')).toMatchObject({ problems: [{ code: 'right.sign-in' }] });
    expect(mayOr(person(['leader']), 'record:write', 'w')).toMatchObject({ problems: [{ code: 'right.missing' }] });
    expect(mayOr(person(['office']), 'record:write', 'w')).toMatchObject({ ok: true });
  });
});
