/** Which right the writing of a record asks for. */
import type { Action } from '#core/rights/rights.ts';
import type { Subject } from '#core/subjects/subjects.ts';

const ACTIONS: Partial<Record<Subject, Action>> = {
  scenario: 'scenario:write',
  correction: 'law:correct',
  duty: 'duty:write',
  collection: 'collection:write',
  return: 'return:approve',
  cell: 'return:approve',
};

export const writeActionOf = (subject: Subject): Action => ACTIONS[subject] ?? 'record:write';
