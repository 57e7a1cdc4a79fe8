/**
 * The points of one standard as a function of its value: nothing below the minimum, a jump to the minimum points at
 * it, a straight line to the maximum, and the maximum points from there on (Resolution 111/2025, as read in
 * the secondary sources that the pack names). All numbers are whole: values in units of 10^-scale, points in units of
 * 1/denominator.
 */

/** More is better on every curve; values of lower_is_better standards are negated before they come here. */
export interface Curve {
  /** Below this the value earns `below`; absent: always reached. */
  readonly min?: bigint;
  /** From here on it earns `top`; absent: never. */
  readonly max?: bigint;
  readonly below: bigint;
  /** Points between are `slope × value + offset`. */
  readonly slope: bigint;
  readonly offset: bigint;
  readonly top: bigint;
  /** From the minimum up to here the points are these; then the line begins. */
  readonly level?: { readonly until: bigint; readonly points: bigint };
}

export const pointsAt = (curve: Curve, value: bigint): bigint => {
  if (curve.min !== undefined && value < curve.min) return curve.below;
  if (curve.max !== undefined && value >= curve.max) return curve.top;
  if (curve.level !== undefined && value < curve.level.until) return curve.level.points;
  return curve.slope * value + curve.offset;
};

/** What points tend to as the value comes near `value` from below without reaching it. */
export const pointsBelow = (curve: Curve, value: bigint): bigint => {
  if (curve.min !== undefined && value <= curve.min) return curve.below;
  if (curve.max !== undefined && value >= curve.max)
    return value === curve.max ? curve.slope * value + curve.offset : curve.top;
  if (curve.level !== undefined && value <= curve.level.until) return curve.level.points;
  return curve.slope * value + curve.offset;
};

/** Points for a value without end. */
export const pointsAtTop = (curve: Curve): bigint => (curve.max === undefined ? curve.offset : curve.top);

/** Points for a value as bad as can be. A curve without a minimum is flat. */
export const pointsAtBottom = (curve: Curve): bigint => (curve.min === undefined ? curve.offset : curve.below);

/** Points at the minimum itself; undefined where there is none. */
export const pointsAtMinimum = (curve: Curve): bigint | undefined =>
  curve.min === undefined ? undefined : (curve.level?.points ?? curve.slope * curve.min + curve.offset);
