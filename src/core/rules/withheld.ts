/** What is in work and not everybody's: drafts of returns, and what is said to a draft of a report. */
import type { Caller } from '#core/rights/caller.ts';
import { may, type Action } from '#core/rights/rights.ts';
import type { Subject } from '#core/subjects/subjects.ts';

const READ_BY: Partial<Record<Subject, Action>> = {
  return: 'return:read-all',
  cell: 'return:read-all',
  wording: 'report:desk',
  circulation: 'report:desk',
  opinion: 'report:desk',
  waiver: 'report:desk',
  proposal: 'record:write',
};

/** Subjects that are drafts for whoever looks: no comparison of facts tells of them. */
export const DRAFT_SUBJECTS = Object.keys(READ_BY) as readonly Subject[];

/** The subjects whose entries the journal does not show to the caller. */
export const withheldFrom = (caller: Caller, workspace: string): readonly Subject[] =>
  DRAFT_SUBJECTS.filter((subject) => !may(caller, READ_BY[subject] ?? 'record:read', workspace));
