import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstSent,
  foldSteps,
  isOpenToCells,
  openReasons,
  returnState,
  stateAfter,
  type ReturnState,
} from '#core/collecting/return-state.ts';
import type { ReturnStep } from '#core/subjects/collection/shape.ts';
import { codesOf } from '#core/vocabulary/words.ts';

const STEPS = codesOf('returnStep');
const step = (name: ReturnStep, more: object = {}) => ({
  step: name,
  by: 'A',
  at: '2027-01-03T02:00:00.000Z',
  cells: [],
  ...more,
});
const after = (...names: readonly ReturnStep[]): ReturnState => foldSteps(names.map((name) => step(name)));

describe('the state of a return', () => {
  it.each([
    [[], 'filling'],
    [['sent'], 'sent'],
    [['sent', 'taken-back'], 'filling'],
    [['sent', 'returned'], 'returned'],
    [['sent', 'returned', 'sent'], 'sent'],
    [['sent', 'approved-by-agency'], 'checked'],
    [['sent', 'approved-by-agency', 'taken-back'], 'filling'],
    [['sent', 'approved-by-agency', 'returned'], 'returned'],
    [['sent', 'approved-by-agency', 'approved'], 'approved'],
    [['sent', 'approved'], 'approved'],
  ] as const)('after %o is %s', (steps, state) => expect(after(...steps)).toBe(state));
  it('of none is unopened', () => expect(returnState(undefined)).toBe('unopened'));
  it('that is approved is never another one', () => {
    for (const name of STEPS) expect(stateAfter('approved', name)).toBeUndefined();
  });
  it('is never approved without having been sent, whatever a file says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STEPS), { maxLength: 12 }), (names) => {
        const state = after(...names);
        const sent = names.indexOf('sent');
        if (state === 'approved') expect(sent).toBeGreaterThanOrEqual(0);
        if (sent < 0) expect(state).toBe('filling');
        expect(isOpenToCells(state)).toBe(state === 'filling' || state === 'returned');
      }),
    );
  });
});

describe('what happened to a return', () => {
  it('was sent when it was first sent and not taken back', () => {
    const steps = [
      step('sent', { at: '1' }),
      step('taken-back'),
      step('sent', { at: '2' }),
      step('returned'),
      step('sent', { at: '3' }),
    ];
    expect(firstSent({ steps })?.at).toBe('2');
    expect(firstSent({ steps: steps.slice(0, 2) })).toBeUndefined();
    expect(firstSent({ steps: [] })).toBeUndefined();
  });
  it('keeps reasons open until it is sent again, and rounds for ever', () => {
    const back = step('returned', { cells: [{ cell: 'a', reason: 'sai đơn vị' }] });
    expect([...openReasons({ steps: [step('sent'), back] })]).toEqual([['a', 'sai đơn vị']]);
    expect([...openReasons({ steps: [step('sent'), back, step('sent')] })]).toEqual([]);
    const again = step('returned', { cells: [{ cell: 'b', reason: 'thiếu' }] });
    expect([...openReasons({ steps: [step('sent'), back, step('sent'), again] })]).toEqual([['b', 'thiếu']]);
  });
});
