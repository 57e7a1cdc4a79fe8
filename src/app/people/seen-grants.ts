/** Which of a person's roles can be told: a workspace that is being set up is there for none but those who do. */
import type { Application } from '#app/application.ts';
import type { Grant, SignedIn } from '#core/rights/caller.ts';
import { askWorkspace } from '#store/workspace.ts';

/** `app`: as the person asks it. In stored order. */
export const seenGrants = async (app: Application, { grants }: Pick<SignedIn, 'grants'>): Promise<readonly Grant[]> => {
  const names = [...new Set(grants.map(({ workspace }) => workspace))];
  const found = await Promise.all(names.map((name) => askWorkspace(app.database, name)));
  const seen = new Set(names.filter((_, at) => found[at]));
  return grants.filter(({ workspace }) => seen.has(workspace));
};
