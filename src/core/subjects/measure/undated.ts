/**
 * Values whose source names no period ("đến nay có 52 hợp tác xã"): each holds from the day of its document. They are
 * told by these words, and stand in no series: between two of them nothing can be said to have grown.
 */
import type { Stored } from '#core/subjects/subjects.ts';

type Observation = Stored<'observation'>;

export const isUndated = ({ undated }: Pick<Observation, 'undated'>): boolean => undated !== undefined;

/** Those of a period that their source names; the same list where all are. */
export const dated = <V extends Pick<Observation, 'undated'>>(values: readonly V[]): readonly V[] =>
  values.some(isUndated) ? values.filter((one) => !isUndated(one)) : values;
