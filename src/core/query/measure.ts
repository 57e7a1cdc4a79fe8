/** One measure: its series, its values by place and period, who is silent, its parts, the claims made with it. */
import { addressesOf } from '#core/query/claim.ts';
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import { done, refusedAs, type Outcome } from '#core/problem.ts';
import { observationsAhead } from '#core/query/ahead.ts';
import type { Day } from '#core/value/day.ts';
import { observationsOf, placesWith } from '#core/query/observations.ts';
import { countAddress, measureAddress, observationAddress } from '#core/figure/build-address.ts';
import { figureAt, findValue } from '#core/figure/evaluate.ts';
import type { Figure } from '#core/figure/figure.ts';
import { adminUnitsBelow } from '#core/subjects/place/below.ts';
import { agreesRounded } from '#core/value/rounding.ts';
import { sumQuantities } from '#core/value/quantity.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { comparePeriods, type Period } from '#core/value/period.ts';

export interface ObservationLine {
  readonly observation: Stored<'observation'>;
  readonly figure: Figure;
  readonly share?: Figure;
}

/** The parts of a measure at one place and period, and what they give together. */
export interface PartsCheck {
  readonly place: string;
  readonly period: Period;
  readonly whole: Figure;
  readonly parts: readonly { readonly measure: Stored<'measure'>; readonly figure: Figure }[];
  readonly verdict: 'adds-up' | 'differs' | 'part-missing';
}

/**
 * Records; what is told of each (`seriesOf`, `observationLine`, `partsCheck`, `claimLine`) is asked for those that are
 * shown.
 */
export interface MeasureAnswer {
  readonly measure: Stored<'measure'>;
  readonly objective?: Stored<'objective'>;
  readonly shareOf?: Stored<'measure'>;
  /** Measures that are stated as a share of this one, and wholes it is a part of. */
  readonly related: readonly Stored<'measure'>[];
  /** Ids of the places of which something is known; the programme's first. */
  readonly places: readonly string[];
  /** By place, the newest first. */
  readonly observations: readonly Stored<'observation'>[];
  readonly count: Figure;
  /** Values that are on record and do not hold yet. */
  readonly ahead?: { readonly count: number; readonly from: Day };
  /** Places directly below the programme's of which nothing is on record. */
  readonly silent: readonly Stored<'place'>[];
  /** Values whose parts can be held against them. */
  readonly wholes: readonly Stored<'observation'>[];
  readonly claims: readonly Stored<'claim'>[];
  readonly targets: readonly Stored<'objective'>[];
}

/** Refuses `measure.unknown`. */
export const measureAnswer = ({ view, programme }: ProgrammeView, id: string): Outcome<MeasureAnswer> => {
  const measure = view.find('measure', id);
  if (!measure) return refusedAs('measure.unknown', { measure: id });
  const known = placesWith(view, id);
  const places = [...new Set([programme.place, ...known])];
  const rank = new Map(places.map((place, at) => [place, at]));
  const observations = observationsOf(view, id).toSorted(
    (a, b) => (rank.get(a.place) ?? 0) - (rank.get(b.place) ?? 0) || comparePeriods(b.period, a.period),
  );
  const objective = measure.objective === undefined ? undefined : view.find('objective', measure.objective);
  const ahead = observationsAhead(view, id);
  const shareOf = measure.shareOf === undefined ? undefined : view.find('measure', measure.shareOf);
  return done({
    measure,
    ...(objective && { objective }),
    ...(shareOf && { shareOf }),
    related: view.all('measure').filter((one) => one.shareOf === id || one.parts.includes(id)),
    places,
    observations,
    count: figureAt(view, countAddress('observation', { measure: id })),
    ...(ahead && { ahead }),
    silent: silentPlaces(view, programme.place, known),
    wholes:
      measure.parts.length === 0 ? [] : observationsOf(view, id).filter((one) => one.kind === 'actual' && one.value),
    claims: view.all('claim').filter((claim) => speaksOf(claim, id)),
    targets: view.all('objective').filter((one) => one.target?.measure === id),
  });
};

export const observationLine = (view: View, observation: Stored<'observation'>): ObservationLine => {
  const share =
    observation.kind === 'actual'
      ? findValue(view, measureAddress(observation.measure, { ...observation, property: 'share' }))
      : undefined;
  return { observation, figure: figureAt(view, observationAddress(observation)), ...(share && { share }) };
};

const silentPlaces = (view: View, home: string, known: ReadonlySet<string>): readonly Stored<'place'>[] =>
  adminUnitsBelow(view, home, view.asOf).filter((one) => !known.has(one.id));

/** The parts of a measure at the place and in the period of a value, beside it. */
export const partsCheck = (view: View, measure: Stored<'measure'>, one: Stored<'observation'>): PartsCheck => {
  const { place, period } = one;
  const parts = measure.parts.flatMap((id) => {
    const part = view.find('measure', id);
    return part ? [{ measure: part, figure: figureAt(view, measureAddress(id, { place, period })) }] : [];
  });
  const whole = figureAt(view, observationAddress(one));
  const verdict = verdictOf(
    whole,
    parts.map((part) => part.figure),
  );
  return { place, period, whole, parts, verdict };
};

const verdictOf = (whole: Figure, parts: readonly Figure[]): PartsCheck['verdict'] => {
  const values = parts.flatMap((part) => part.value ?? []);
  if (!whole.value || values.length < parts.length || values.some((value) => value.unit !== whole.value?.unit))
    return 'part-missing';
  return agreesRounded(whole.value, sumQuantities(values), values) ? 'adds-up' : 'differs';
};

const speaksOf = (claim: Stored<'claim'>, measure: string): boolean =>
  addressesOf(claim).some(({ head }) => head.type === 'record' && head.subject === 'measure' && head.id === measure);
