/** How heavily remarks weigh: by themselves, or as the office has set it for all its reports. */
import type { RecordIn } from '#core/subjects/subjects.ts';
import { codesOf, type CodeOf } from '#core/vocabulary/words.ts';

/** `error`: it cannot be right as it stands. `warning`: somebody must look. `info`: form and habit. */
export type Severity = CodeOf<'severity'>;
/** The heaviest first. */
export const SEVERITIES: readonly Severity[] = codesOf('severity');

/** What the office has set, by rule or code. */
export type Severities = ReadonlyMap<string, Severity>;

/** `review`: the record of it; absent: nothing is set. */
export const severitiesOf = (review: Pick<RecordIn<'review'>, 'severities'> | undefined): Severities =>
  new Map((review?.severities ?? []).map(({ rule, severity }) => [rule, severity]));

/** Below nought: the first is the heavier. */
export const bySeverity = (one: Severity, other: Severity): number =>
  SEVERITIES.indexOf(one) - SEVERITIES.indexOf(other);

/** Whether it is as heavy as `least`, or heavier. */
export const reaches = (severity: Severity, least: Severity): boolean => bySeverity(severity, least) <= 0;
