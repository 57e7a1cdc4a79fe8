/** Sponsors' gifts of a node: one sentence in the text, the list of gifts in a footnote. */
import type { PropertyOf } from '#core/figure/properties.ts';
import { addressOf, countAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { joined, listed, note, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { named } from '#core/report/sections/named.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export const tellContributions = (
  composer: Composer,
  objective: Stored<'objective'>,
  gifts: readonly Stored<'contribution'>[],
): Phrase | undefined => {
  const [only] = gifts;
  if (!only) return undefined;
  if (gifts.length === 1) return sentence('Đã vận động tài trợ, xã hội hóa ', gift(composer, only));
  const count = composer.figure(countAddress('contribution', { objective: objective.id }), { bare: true });
  const topics = note(
    sentence(
      'Các khoản tài trợ, xã hội hóa gồm: ',
      listed(
        named(
          gifts.map((one) => gift(composer, one)),
          'khoản khác',
        ),
      ),
    ),
  );
  return sentence('Đã vận động doanh nghiệp và Nhân dân đóng góp ', count, ' khoản tài trợ, xã hội hóa', topics);
};

const gift = (composer: Composer, one: Stored<'contribution'>): Phrase => {
  const at = (property: PropertyOf<'contribution'>): Phrase | undefined => {
    const run = composer.figure(addressOf('contribution', one.id, property));
    return run && phrase(run);
  };
  const sponsor = one.sponsor === undefined ? undefined : composer.view.find('party', one.sponsor)?.name;
  const [pledged, delivered, underway, size, cost] = (
    ['pledged', 'delivered', 'underway', 'size', 'cost'] as const
  ).map(at);
  const brackets = joined(
    [
      sponsor === undefined ? undefined : phrase(`${sponsor} tài trợ`),
      one.location === undefined ? undefined : phrase(one.location),
      size && phrase('diện tích ', size),
      cost && phrase('kinh phí ', cost),
      delivered && phrase('đã thực hiện ', delivered),
      underway && phrase('đang thực hiện ', underway),
    ],
    ', ',
  );
  return phrase(
    pledged ? joined([pledged, phrase(withoutUnit(one))], ' ') : lowerFirst(one.what),
    brackets.length > 0 ? phrase(' (', brackets, ')') : undefined,
  );
};

/** The thing given without the counting word that the figure before it has printed. */
const withoutUnit = (one: Stored<'contribution'>): string => {
  const unit = one.pledged?.unit ?? '';
  const what = lowerFirst(one.what);
  return unit !== '' && what.startsWith(lowerFirst(unit)) ? what.slice(unit.length).trim() : what;
};
