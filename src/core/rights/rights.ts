/** The one place where it is decided who may do what. Everything that is offered or refused asks here. */
import { done, refused, type Outcome } from '#core/problem.ts';
import type { Right } from '#core/rights/action.ts';
import type { Caller } from '#core/rights/caller.ts';
import { CITY_RIGHTS } from '#core/rights/city.ts';
import { PEOPLE_RIGHTS } from '#core/rights/people.ts';
import { RECORD_RIGHTS } from '#core/rights/records.ts';
import { REPORT_RIGHTS } from '#core/rights/report.ts';
import { WORKSPACE_RIGHTS } from '#core/rights/workspace.ts';

export const RIGHTS = {
  ...WORKSPACE_RIGHTS,
  ...PEOPLE_RIGHTS,
  ...RECORD_RIGHTS,
  ...CITY_RIGHTS,
  ...REPORT_RIGHTS,
} as const;

export type Action = keyof typeof RIGHTS;

/** Whether the caller may do it in the workspace; without a workspace, in the installation as a whole. */
export const may = (caller: Caller, action: Action, workspace?: string): boolean => {
  const right: Right = RIGHTS[action];
  if (caller.kind === 'operator') return true;
  if (right.public) return true;
  if (caller.kind === 'public') return false;
  if (right.installation) return caller.administers;
  if (workspace === undefined) return caller.administers;
  return (
    (caller.administers && right.roles.includes('administrator')) ||
    caller.grants.some((grant) => grant.workspace === workspace && right.roles.includes(grant.role))
  );
};

/** As `may`. Problems: `right.sign-in` (nobody is signed in), `right.missing` (the person has no role for it). */
export const mayOr = (caller: Caller, action: Action, workspace?: string): Outcome<undefined> => {
  if (may(caller, action, workspace)) return done(undefined);
  const code = caller.kind === 'person' ? 'right.missing' : 'right.sign-in';
  return refused({ code, where: {}, data: { action, ...(workspace !== undefined && { workspace }) } });
};
