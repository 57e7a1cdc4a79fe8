import { describe, expect, it } from 'vitest';
import { checkCodes } from '#core/rules/check-codes.ts';
import type { Draft } from '#core/subjects/subjects.ts';
import { record } from '#testing/records.ts';

const KNOWN = { procedures: ['planning'], steps: ['task', 'approved'], packs: [] };
const work = (procedure?: string): Draft => ({
  subject: 'work',
  id: 'w',
  record: record('work', { id: 'w', procedure }),
});
const step = (code: string): Draft => ({ subject: 'step', id: 's', record: record('step', { id: 's', step: code }) });

describe('codes that ship as data', () => {
  it('known ones pass, and a work needs no procedure', () =>
    expect(checkCodes(KNOWN, [work('planning'), work(), step('task')])).toEqual([]));
  it('an unknown procedure is refused with those there are', () =>
    expect(checkCodes(KNOWN, [work('planing')])).toEqual([
      {
        code: 'work.procedure-unknown',
        where: { record: 'work/w', field: 'procedure' },
        data: { procedure: 'planing', known: ['planning'] },
      },
    ]));
  it('an unknown step is refused with those there are', () =>
    expect(checkCodes(KNOWN, [step('aproved')])).toEqual([
      {
        code: 'step.unknown',
        where: { record: 'step/s', field: 'step' },
        data: { step: 'aproved', known: ['task', 'approved'] },
      },
    ]));
});
