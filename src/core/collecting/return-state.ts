/** The state of a return: a fold over what happened to it. */
import type { ReturnStep } from '#core/subjects/collection/shape.ts';
import type { RecordIn } from '#core/subjects/subjects.ts';
import { dayOfInstant, type Day } from '#core/value/day.ts';

/**
 * `unopened`: nobody has entered anything. `filling`: being filled in. `sent`: with who approves. `returned`: back with
 * reasons, being filled in again. `checked`: approved within the agency. `approved`: by the office; its values are
 * records.
 */
export type ReturnState = 'unopened' | 'filling' | 'sent' | 'returned' | 'checked' | 'approved';

type Step = RecordIn<'return'>['steps'][number];

/** By state: the steps that may be taken from it, and where each leads. */
const WAYS: Readonly<Record<ReturnState, Partial<Record<ReturnStep, ReturnState>>>> = {
  unopened: {},
  filling: { sent: 'sent' },
  sent: { 'taken-back': 'filling', returned: 'returned', 'approved-by-agency': 'checked', approved: 'approved' },
  returned: { sent: 'sent' },
  checked: { 'taken-back': 'filling', returned: 'returned', approved: 'approved' },
  approved: {},
};

/** Where a step leads from a state; undefined: it cannot be taken. */
export const stateAfter = (state: ReturnState, step: ReturnStep): ReturnState | undefined => WAYS[state][step];

/** A step that cannot be taken where it stands changes nothing: files may hold anything. */
export const foldSteps = (steps: readonly Pick<Step, 'step'>[]): ReturnState =>
  steps.reduce<ReturnState>((state, { step }) => stateAfter(state, step) ?? state, 'filling');

export const returnState = (one: Pick<RecordIn<'return'>, 'steps'> | undefined): ReturnState =>
  one === undefined ? 'unopened' : foldSteps(one.steps);

/** A return as it stood at the end of a day: what happened to it later had not happened yet. */
export const returnOn = <T extends Pick<RecordIn<'return'>, 'steps'>>(one: T, day: Day): T => {
  const steps = one.steps.filter(({ at }) => dayOfInstant(at) <= day);
  return steps.length === one.steps.length ? one : { ...one, steps };
};

/** Whether cells may be changed. */
export const isOpenToCells = (state: ReturnState): boolean =>
  state === 'unopened' || state === 'filling' || state === 'returned';

/** Whether its values are laid over the records for who may see what is not approved. */
export const isSubmitted = (state: ReturnState): boolean => state === 'sent' || state === 'checked';

/** `draft`: being filled in. `submitted`: sent, or approved within the agency. `returned`: back with reasons. */
export const UNAPPROVED = ['draft', 'submitted', 'returned'] as const;
export type Unapproved = (typeof UNAPPROVED)[number];

/** Undefined: there is nothing that is not approved. */
export const unapprovedIn = (state: ReturnState): Unapproved | undefined => {
  if (isSubmitted(state)) return 'submitted';
  if (state === 'returned') return 'returned';
  return state === 'filling' ? 'draft' : undefined;
};

/** The first time that it was sent and not taken back by who sent it; undefined: it has not been. */
export const firstSent = ({ steps }: Pick<RecordIn<'return'>, 'steps'>): Step | undefined =>
  steps.find(({ step }, at) => step === 'sent' && steps[at + 1]?.step !== 'taken-back');

/** The last step of a kind. */
export const lastStep = ({ steps }: Pick<RecordIn<'return'>, 'steps'>, kind: ReturnStep): Step | undefined =>
  steps.findLast(({ step }) => step === kind);

/** The reasons of the last round, by cell; none once it was sent again and approved. */
export const openReasons = (one: Pick<RecordIn<'return'>, 'steps'>): ReadonlyMap<string, string> =>
  new Map(
    returnState(one) === 'returned'
      ? (lastStep(one, 'returned')?.cells ?? []).map(({ cell, reason }) => [cell, reason])
      : [],
  );
