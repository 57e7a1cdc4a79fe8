/** The one place where it is decided who may do what. Everything that is offered or refused asks here. */
import { done, refused, type Outcome } from '#core/problem.ts';
import type { Right } from '#core/rights/action.ts';
import { AGENCY_ROLES, type Caller, type Grant } from '#core/rights/caller.ts';
import { CITY_RIGHTS } from '#core/rights/city.ts';
import { COLLECTING_RIGHTS } from '#core/rights/collecting.ts';
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
  ...COLLECTING_RIGHTS,
} as const;

export type Action = keyof typeof RIGHTS;

/**
 * Whether the caller may do it in the workspace; without a workspace, in the installation as a whole. `agency`: for
 * whom it is done; absent: for any.
 */
export const may = (caller: Caller, action: Action, workspace?: string, agency?: string): boolean => {
  const right: Right = RIGHTS[action];
  if (caller.kind === 'operator') return true;
  if (right.public) return true;
  if (caller.kind === 'public') return false;
  if (right.installation) return caller.administers;
  if (workspace === undefined) return caller.administers;
  return (
    (caller.administers && right.roles.includes('administrator')) ||
    caller.grants.some(
      (grant) => grant.workspace === workspace && right.roles.includes(grant.role) && actsFor(grant, right, agency),
    )
  );
};

const actsFor = (grant: Grant, { ofAgency }: Right, agency: string | undefined): boolean =>
  ofAgency !== true || agency === undefined || !AGENCY_ROLES.has(grant.role) || grant.agency === agency;

/** The workspaces in which the caller may do it. */
export const workspacesWhere = (caller: Caller, action: Action): 'all' | readonly string[] => {
  if (caller.kind === 'operator' || may(caller, action)) return 'all';
  if (caller.kind === 'public') return [];
  const named = new Set(caller.grants.map(({ workspace }) => workspace));
  return [...named].filter((workspace) => may(caller, action, workspace));
};

/** The agencies for which the caller may do it; undefined: for all. */
export const agenciesFor = (caller: Caller, action: Action, workspace: string): readonly string[] | undefined => {
  if (caller.kind !== 'person') return may(caller, action, workspace) ? undefined : [];
  const right: Right = RIGHTS[action];
  const grants = caller.grants.filter((one) => one.workspace === workspace && right.roles.includes(one.role));
  const isForAll =
    right.ofAgency !== true ||
    (caller.administers && right.roles.includes('administrator')) ||
    grants.some(({ role }) => !AGENCY_ROLES.has(role));
  if (isForAll) return may(caller, action, workspace) ? undefined : [];
  return [...new Set(grants.flatMap(({ agency }) => agency ?? []))];
};

/**
 * As `may`. Problems: `right.sign-in` (nobody is signed in), `right.missing` (no role for it), `right.not-yours` (for
 * another agency).
 */
export const mayOr = (caller: Caller, action: Action, workspace?: string, agency?: string): Outcome<undefined> => {
  if (may(caller, action, workspace, agency)) return done(undefined);
  if (agency !== undefined && may(caller, action, workspace))
    return refused({ code: 'right.not-yours', where: {}, data: { agency } });
  const code = caller.kind === 'person' ? 'right.missing' : 'right.sign-in';
  return refused({ code, where: {}, data: { action, ...(workspace !== undefined && { workspace }) } });
};
