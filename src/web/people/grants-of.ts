/** The roles that a form tells. */
import { readRole } from '#app/people/accounts.ts';
import { LINES, type Grant } from '#core/rights/caller.ts';

/** Of a person in a workspace: one role with its agency, and the lines; none where none is chosen. */
export const grantsOf = (workspace: string, field: (name: string) => string): readonly Grant[] => {
  const [role, agency] = [readRole(field('role')), field('agency')];
  const lines = LINES.filter((line) => field(line) === 'co');
  return role === undefined ? [] : [{ workspace, role, ...(agency !== '' && { agency }), lines }];
};
