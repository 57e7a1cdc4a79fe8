/** What the report before knew when it was issued: what has been put on record since is no part of it. */
import type { Application } from '#app/application.ts';
import { readViewAt } from '#app/read/records.ts';
import { ask } from '#app/state/ask.ts';
import type { View } from '#core/facts/view.ts';
import { knownThen, lastIssueOf, type KnownThen } from '#core/report/outline/known-then.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Undefined where it was not issued, and where its journal is not this one. */
export const readThen = async (
  app: Application,
  view: View,
  { earlier, programme }: Stored<'report'>,
): Promise<KnownThen | undefined> => {
  const issue = earlier === undefined ? undefined : lastIssueOf(view, earlier);
  const { workspace, sequence } = view.records;
  if (!issue || programme === undefined || issue.askedAt > sequence) return undefined;
  const then = await readViewAt(app, workspace, issue.asOf, issue.askedAt);
  return then.records.hash === issue.hash ? ask<KnownThen>(app, then, () => knownThen(then, programme)) : undefined;
};
