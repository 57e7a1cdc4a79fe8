/** Totals that a document states for a node: told as stated, with their parts where there are any. */
import { recordedAddresses } from '#core/address/recorded-address.ts';
import { addressOf } from '#core/figure/build-address.ts';
import { findFigure } from '#core/figure/evaluate.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Address } from '#core/address/address.ts';
import { bareClause, listed, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { capitalName } from '#core/report/sections/objective-funding.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { sameQuantity } from '#core/value/quantity.ts';

export const tellClaim = (composer: Composer, claim: Stored<'claim'>): Phrase => {
  const stated = composer.figure(addressOf('claim', claim.id, 'stated'));
  return sentence(`${claim.label} ${WANTED.test(claim.label) ? 'là' : 'đạt'} `, stated, partsOf(composer, claim));
};

/** " (gồm …)"; where a part has no value, the others are not all of it: " (trong đó …)". */
const partsOf = (composer: Composer, claim: Stored<'claim'>): Phrase | undefined => {
  if (claim.formula !== 'sum' || isTakenBack(composer, claim)) return undefined;
  const told = recordedAddresses(claim.parts).flatMap((part) => {
    const value = composer.figureIfAny(part);
    return value ? [phrase(nameOfPart(composer, part), value)] : [];
  });
  if (told.length < 2) return undefined;
  const lead = told.length < claim.parts.length ? 'trong đó' : 'gồm';
  return phrase(` (${lead} `, listed(told, hasNames(claim) ? '; ' : ', '), ')');
};

/** Whether a part is told otherwise since: the total of its day is not made of what is known now. */
const isTakenBack = ({ view }: Composer, { id }: Stored<'claim'>): boolean =>
  findFigure(view, addressOf('claim', id, 'computed'))?.parts.some(({ address, value }) => {
    const now = findFigure(view, address)?.value;
    return value === undefined ? now !== undefined : now === undefined || !sameQuantity(now, value);
  }) === true;

/** Whether parts are told by names, which may have numbers and "và" of their own. */
const hasNames = ({ parts }: Stored<'claim'>): boolean =>
  recordedAddresses(parts).some(({ head }) => head.type === 'record' && head.subject === 'work');

/** Totals of what is there or wanted, and not of what was reached. */
const WANTED = /^(?:tổng )?số |(?:^| )(?:phải|cần|nhu cầu|dự kiến|kế hoạch|mục tiêu|tổng mức)(?: |$)/iu;

/** What a part is, before its value, with a space between: "vốn tín dụng ". */
const nameOfPart = (composer: Composer, { head }: Address): string | undefined => {
  if (head.type !== 'record') return undefined;
  const { view } = composer;
  switch (head.subject) {
    case 'funding': {
      const capital = view.find('funding', head.id)?.capital;
      return capital === undefined || capital === 'unstated' ? undefined : `${capitalName(composer, capital)} `;
    }
    case 'measure': {
      const measure = view.find('measure', head.id);
      return measure && `${lowerFirst(measure.name)} `;
    }
    case 'work': {
      const work = view.find('work', head.id);
      return work && `${lowerFirst(bareClause(work.name))}: `;
    }
    default:
      return undefined;
  }
};
