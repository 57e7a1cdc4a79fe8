/** Lists within one sentence: only so many members are named, the others are counted. */
import { NAMES } from '#core/report/outline/bounds.ts';
import { phrase, type Phrase } from '#core/report/phrase.ts';
import { printCount } from '#core/value/vietnamese-number.ts';

/** "…; 12 công trình khác" behind those that are named; a single one more is named as well. */
export const named = (members: readonly Phrase[], noun: string, most = NAMES): readonly Phrase[] =>
  members.length <= most + 1
    ? members
    : [...members.slice(0, most), phrase(`${printCount(members.length - most)} ${noun}`)];
