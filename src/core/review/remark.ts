/**
 * What a careful reader says of a text: by rule, at a place, with what was found as data. The sentence is made in
 * `src/words`.
 */
import type { Severity } from '#core/remark/severity.ts';
import type { Bound } from '#core/review/bound.ts';
import type { Span } from '#core/review/claim.ts';
import { fingerprint } from '#core/text/fingerprint.ts';

/** Each rule with the severity that it has unless the office sets another. */
export const RULES = {
  'sum.differs': 'error',
  'percentage.differs': 'error',
  'percentage.above-hundred': 'error',
  'growth.differs': 'error',
  'ratio.above-one': 'warning',
  'number.notation': 'error',
  'number.tenfold': 'warning',
  'number.two-units': 'error',
  'number.space': 'warning',
  'number.leading-zero': 'info',
  'total.unsupported': 'warning',
  'target.other-kind': 'warning',
  'target.unanswered': 'warning',
  'heading.unanswered': 'warning',
  'aim.unanswered': 'warning',
  'limits.bare': 'info',
  'date.impossible': 'error',
  'date.style': 'info',
  'date.order': 'error',
  'deadline.before-decision': 'warning',
  'approval.before-need': 'warning',
  'citation.two-days': 'error',
  'citation.year': 'error',
  'citation.later': 'warning',
  'citation.future': 'error',
  'citation.form': 'warning',
  'citation.kind': 'warning',
  'citation.issuers': 'info',
  'name.spellings': 'warning',
  'name.capitals': 'info',
  'word.spellings': 'info',
  'repeat.words': 'warning',
  'repeat.abbreviation': 'warning',
  'repeat.passage': 'warning',
  'abbreviation.undefined': 'info',
  'note.missing': 'error',
  'note.unmarked': 'warning',
  'note.order': 'warning',
  'numbering.jump': 'warning',
  'spelling.syllable': 'warning',
  'spelling.joined': 'warning',
  'spelling.confused': 'warning',
  'spelling.marks': 'warning',
  'spelling.eth': 'warning',
  'spelling.encoding': 'error',
  'spelling.tone-place': 'info',
  'typography.space': 'info',
  'law.level-ended': 'warning',
  'law.not-in-force': 'warning',
  'record.differs': 'error',
  'record.older': 'warning',
  'record.told-otherwise': 'warning',
  'record.document-day': 'error',
  'record.unknown-document': 'info',
  'record.name': 'warning',
  'earlier.went-back': 'warning',
  'earlier.deadline-moved': 'warning',
  'earlier.same-limit': 'info',
  'layout.differs': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;
export type Rule = keyof typeof RULES;

type RemarkData = Readonly<Record<string, string | number | readonly string[]>>;

export interface Remark extends Span {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The words that the remark is about. */
  readonly excerpt: string;
  /** What would stand instead of the excerpt, where that is known. */
  readonly suggestion?: string;
  readonly data?: RemarkData;
  /** By which it is found again in another version of the text. */
  readonly bound: Bound;
}

/** A remark before its severity and excerpt are added. */
export interface Finding extends Span {
  readonly rule: Rule;
  readonly suggestion?: string;
  readonly data?: RemarkData;
}

/** By which a form names a remark of a text that stays the same: several may stand at one place. */
export const remarkAt = ({ start, rule, bound }: Pick<Remark, 'start' | 'rule' | 'bound'>): string =>
  `${start}-${rule}-${fingerprint(bound.about)}`;
