/** A command: what somebody wants written, once, however often it arrives. */
import { hash } from 'node:crypto';
import type { Outcome } from '#core/problem.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import type { Sees } from '#core/rights/audience.ts';
import type { Ground } from '#core/rules/ground.ts';
import { canonicalJson } from '#core/shape/canonical.ts';

/** What is to be written, and what is answered when it is. */
interface Decision<A> {
  readonly changes: readonly RecordChange[];
  readonly answer: A;
}

export interface Command<A = unknown> {
  /** A UUID, unique in the workspace. */
  readonly id: string;
  /** What is done: "keep-scenario". */
  readonly name: string;
  readonly reason?: string;
  /** All that was commanded, as data: the same id with another content is a mistake. */
  readonly content: unknown;
  /**
   * What it wants whatever stands, to be told beside it when somebody else was quicker. Absent: the fields of `content`
   * are those of the record.
   */
  readonly wanted?: readonly RecordChange[];
  /** Decides on what stands; asked under the workspace's lock, perhaps more than once. The answer is JSON. */
  readonly decide: (ground: Ground) => Outcome<Decision<A>>;
}

/** A command that waits for its turn. */
export interface Waiting {
  readonly author: string;
  /** What its sender may see. */
  readonly sees: Sees;
  readonly command: Command;
  readonly done: (answer: unknown) => void;
  readonly failed: (error: unknown) => void;
}

export const fingerprint = (author: string, { name, content }: Command): string =>
  hash('sha256', canonicalJson({ author, name, content }), 'hex');

/**
 * The id of what a form commands. A page may be one copy for many readers, so its own mark (`seed`: where it stood when
 * it was made) is not enough: who sends it and what it says belong to it. The same form sent twice has the same id.
 */
export const commandIdOf = (seed: string, author: string, content: unknown): string => {
  const digits = hash('sha256', canonicalJson({ seed, author, content }), 'hex');
  const [a, b, c, d, e] = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return [a, b, c, d, e].join('-');
};
