import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readCalendar } from '#files/law/calendars.ts';
import { workCalendar, type OwnDays } from '#core/law/calendar/calendar.ts';
import { procedureLine, type Procedure } from '#core/law/procedure.ts';
import { asDay } from '#core/value/day.ts';
import { asPeriod } from '#core/value/period.ts';

const PUBLIC = await readCalendar();

const PROCEDURE: Procedure = {
  id: 'p',
  title: { vi: 'Quy trình', en: 'Procedure' },
  validFrom: asDay('2010-01-01'),
  status: 'read',
  source: 'a decree',
  steps: [
    { code: 'contract', limits: [] },
    {
      code: 'task',
      limits: [
        {
          kind: 'at-most',
          sectors: ['general-plan'],
          amount: 2,
          unit: 'month',
          after: 'contract',
          status: 'read',
          source: 'a decree',
        },
        {
          kind: 'at-most',
          sectors: [],
          amount: 1,
          unit: 'month',
          after: 'contract',
          status: 'read',
          source: 'a decree',
        },
      ],
    },
    { code: 'approved', limits: [] },
  ],
};
const step = (code: string, on?: string, state: 'done' | 'ongoing' | 'revoked' = 'done') => ({
  step: code,
  state,
  ...(on !== undefined && { on: asPeriod(on) }),
});
const codes = (procedure: Procedure | undefined, ...steps: readonly ReturnType<typeof step>[]): readonly string[] =>
  procedureLine(procedure, 'road', steps).map((point) => `${point.code}${point.step ? '' : '?'}`);

describe('the line of a work’s legal steps', () => {
  it('shows the procedure’s steps in their order, recorded or not', () =>
    expect(codes(PROCEDURE, step('approved', '2022'))).toEqual(['contract?', 'task?', 'approved']));
  it('without a procedure shows what is recorded, by date, undated last', () =>
    expect(codes(undefined, step('b', '2022-05'), step('c'), step('a', '2021'))).toEqual(['a', 'b', 'c']));
  it('puts a step that the procedure does not know at its place in time', () =>
    expect(
      codes(PROCEDURE, step('contract', '2021-01'), step('sponsored', '2021-06'), step('approved', '2022')),
    ).toEqual(['contract', 'task?', 'sponsored', 'approved']));
  it('takes the limit of the work’s own sector first', () => {
    expect(procedureLine(PROCEDURE, 'general-plan', [])[1]?.limits[0]?.amount).toBe(2);
    expect(procedureLine(PROCEDURE, 'zoning-plan', [])[1]?.limits[0]?.amount).toBe(1);
  });
  it('says how long a step took when both days are known', () => {
    expect(
      procedureLine(PROCEDURE, 'road', [step('contract', '2022-01-01'), step('task', '2022-02-15')])[1]?.took,
    ).toBe(45);
    expect(
      procedureLine(PROCEDURE, 'road', [step('contract', '2022-01'), step('task', '2022-02-15')])[1]?.took,
    ).toBeUndefined();
    expect(
      procedureLine(PROCEDURE, 'road', [step('contract', '2022-01-01'), step('task', '2022-02-15', 'ongoing')])[1]
        ?.took,
    ).toBeUndefined();
  });
  it('names the day of a limit, by the working days of the office, where its beginning is known', () => {
    const limit = { kind: 'at-most', sectors: [], amount: 5, unit: 'working-day', after: 'contract' } as const;
    const procedure: Procedure = {
      ...PROCEDURE,
      steps: [
        { code: 'contract', limits: [] },
        { code: 'task', limits: [{ ...limit, status: 'read', source: 'a decree' }] },
      ],
    };
    const line = (off: readonly OwnDays[], ...steps: readonly ReturnType<typeof step>[]) =>
      procedureLine(procedure, 'road', steps, workCalendar(PUBLIC, off))[1];
    const own = { kind: 'off', from: asDay('2026-11-12'), name: 'Ngày truyền thống' } as const;
    const done = [step('contract', '2026-11-05'), step('task', '2026-11-16')];
    expect(line([], ...done)).toMatchObject({
      limits: [{ day: { day: '2026-11-12', latest: '2026-11-12' } }],
      took: 11,
      tookWorking: { least: 7, most: 7 },
    });
    expect(line([own], ...done)).toMatchObject({
      limits: [{ day: { day: '2026-11-13' } }],
      tookWorking: { least: 6, most: 6 },
    });
    expect(line([], step('contract', '2026-11'))?.limits[0]?.day).toBeUndefined();
    expect(procedureLine(procedure, 'road', done)[1]?.limits[0]?.day).toBeUndefined();
  });
  it('loses no recorded step and no step of the procedure', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            step: fc.constantFrom('contract', 'task', 'approved', 'x', 'y'),
            state: fc.constant('done' as const),
            on: fc.constantFrom(undefined, asPeriod('2021'), asPeriod('2022-03-01')),
          }),
        ),
        (given) => {
          const steps = given.map(({ on, ...one }) => ({ ...one, ...(on && { on }) }));
          const line = procedureLine(PROCEDURE, 'road', steps);
          expect(line.flatMap((point) => point.step ?? [])).toHaveLength(steps.length);
          for (const { code } of PROCEDURE.steps) expect(line.some((point) => point.code === code)).toBe(true);
        },
      ),
    ));
});
