/**
 * Legal procedures as data (`data/procedures/*.yaml`): named steps in their order, time limits by kind of undertaking,
 * each with its source and how sure it is. A limit that nobody has read in the legal text is shown as unverified.
 */
import type { Certainty } from '#core/law/certainty.ts';
import type { WorkCalendar } from '#core/law/calendar/calendar.ts';
import { limitDay, type Span } from '#core/law/limit-day.ts';
import { workingDaysBetween, type WorkingDay, type WorkingDays } from '#core/law/calendar/working-days.ts';
import { daysBetween, type Day } from '#core/value/day.ts';
import { firstDay, lastDay, type Period } from '#core/value/period.ts';

export interface StepLimit extends Span {
  /** The case in which it holds ("đất nông nghiệp"); absent: in every case. */
  readonly when?: { readonly vi: string; readonly en: string };
  /** Sectors of works for which it holds; empty: all. */
  readonly sectors: readonly string[];
  /** Code of the step from whose end it runs; absent: what starts the clock is not a step of this procedure. */
  readonly after?: string;
  readonly status: Certainty;
  readonly source: string;
}

interface ProcedureStep {
  readonly code: string;
  readonly limits: readonly StepLimit[];
}

export interface Procedure {
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly validFrom: Day;
  readonly validTo?: Day;
  readonly status: Certainty;
  readonly source: string;
  readonly steps: readonly ProcedureStep[];
}

/** All shipped procedures, and the name of every step that a record may state, of a procedure or not. */
export interface Procedures {
  readonly all: readonly Procedure[];
  readonly names: ReadonlyMap<string, { readonly vi: string; readonly en: string }>;
}

interface RecordedStep {
  readonly step: string;
  readonly state: 'done' | 'ongoing' | 'revoked';
  readonly on?: Period;
}

/** A limit, and where both its beginning and the calendar are known the day that it names. */
interface LimitOnLine extends StepLimit {
  readonly day?: WorkingDay;
}

export interface LinePoint<Step extends RecordedStep> {
  readonly code: string;
  /** Absent: nobody has recorded this step. */
  readonly step?: Step;
  /** All that hold for the work's sector: those named for it, else those for all. */
  readonly limits: readonly LimitOnLine[];
  /** Days from the end of the step from which a limit runs to the end of this one; only where both days are known. */
  readonly took?: number;
  /** The same in working days, of a limit that is told in them. */
  readonly tookWorking?: WorkingDays;
}

/**
 * The steps of a work: those of its procedure in their order, recorded or not, with the recorded ones that the
 * procedure does not know at their place in time. Without a procedure the recorded steps alone, by date; undated ones
 * last.
 */
export const procedureLine = <Step extends RecordedStep>(
  procedure: Procedure | undefined,
  sector: string,
  steps: readonly Step[],
  calendar?: WorkCalendar,
): readonly LinePoint<Step>[] => {
  const known = new Set(procedure?.steps.map((step) => step.code));
  const inside = (procedure?.steps ?? []).flatMap((step): readonly LinePoint<Step>[] => {
    const named = step.limits.filter((one) => one.sectors.includes(sector));
    const limits = named.length > 0 ? named : step.limits.filter((one) => one.sectors.length === 0);
    const limit = limits.find((one) => one.after !== undefined);
    const recorded = steps.filter((one) => one.step === step.code);
    const point = (one?: Step): LinePoint<Step> => {
      const span = one && limit && daysOfLimit(steps, limit, one);
      return {
        code: step.code,
        ...(one && { step: one }),
        limits: limits.map((each) => withDay(steps, each, calendar)),
        ...(span && { took: daysBetween(...span) }),
        ...(span && calendar && limit.unit === 'working-day' && { tookWorking: workingDaysBetween(calendar, ...span) }),
      };
    };
    return recorded.length === 0 ? [point()] : recorded.toSorted(byDate).map(point);
  });
  const outside = steps
    .filter((one) => !known.has(one.step))
    .toSorted(byDate)
    .map((step): LinePoint<Step> => ({ code: step.step, step, limits: [] }));
  return outside.reduce(insertByDate<Step>, inside);
};

const dateOf = ({ on }: RecordedStep): string => (on ? lastDay(on) : '9999');

const byDate = (a: RecordedStep, b: RecordedStep): number => dateOf(a).localeCompare(dateOf(b));

/** Before the first point that is later. */
const insertByDate = <Step extends RecordedStep>(
  line: readonly LinePoint<Step>[],
  point: LinePoint<Step>,
): readonly LinePoint<Step>[] => {
  const index =
    point.step?.on === undefined
      ? -1
      : line.findIndex((one) => one.step !== undefined && point.step !== undefined && byDate(point.step, one.step) < 0);
  return index === -1 ? [...line, point] : line.toSpliced(index, 0, point);
};

const exactDay = (period: Period | undefined): Day | undefined =>
  period && firstDay(period) === lastDay(period) ? lastDay(period) : undefined;

/** The day on which the step from which a limit runs was done; only where it is known. */
const beginningOf = (steps: readonly RecordedStep[], limit: StepLimit): Day | undefined =>
  limit.after === undefined
    ? undefined
    : exactDay(steps.find((one) => one.step === limit.after && one.state === 'done')?.on);

const daysOfLimit = (
  steps: readonly RecordedStep[],
  limit: StepLimit,
  step: RecordedStep,
): readonly [Day, Day] | undefined => {
  const start = beginningOf(steps, limit);
  const end = exactDay(step.on);
  return start && end && step.state === 'done' ? [start, end] : undefined;
};

const withDay = (steps: readonly RecordedStep[], limit: StepLimit, calendar: WorkCalendar | undefined): LimitOnLine => {
  const start = beginningOf(steps, limit);
  return start && calendar ? { ...limit, day: limitDay(calendar, start, limit) } : limit;
};
