/** Sponsors' gifts of a node: one sentence in the text, the list of gifts in a footnote. */
import type { PropertyOf } from '#core/figure/properties.ts';
import { addressOf, countAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { enclosed, joined, listed, note, phrase, sentence, within, type Phrase } from '#core/report/phrase.ts';
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
  if (gifts.length === 1) return oneGift(composer, only);
  // Gifts for single works are no sum of the node.
  if (gifts.some((one) => one.objective === undefined))
    return sentence(
      listed(
        named(
          gifts.map((one, index) => (index === 0 ? giftClause(composer, one) : within(giftClause(composer, one)))),
          'khoản tài trợ khác',
        ),
      ),
    );
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

/** "Quỹ A tài trợ 02 máy siêu âm, kinh phí 350 triệu đồng, đã thực hiện 01 máy." */
const oneGift = (composer: Composer, one: Stored<'contribution'>): Phrase => sentence(giftClause(composer, one));

const giftClause = (composer: Composer, one: Stored<'contribution'>): Phrase => {
  const { what, traits } = partsOfGift(composer, one);
  const sponsor = sponsorOf(composer, one);
  return phrase(
    sponsor === undefined ? 'Đã vận động tài trợ, xã hội hóa ' : `${sponsor} tài trợ `,
    what,
    one.location === undefined ? undefined : ` tại ${lowerFirst(one.location)}`,
    enclosed(', ', traits, ', ', ''),
  );
};

/** "02 máy siêu âm (Quỹ A tài trợ, kinh phí 350 triệu đồng)", among others. */
const gift = (composer: Composer, one: Stored<'contribution'>): Phrase => {
  const { what, traits } = partsOfGift(composer, one);
  const sponsor = sponsorOf(composer, one);
  const place = one.location === undefined ? [] : [phrase(one.location)];
  const all = [...(sponsor === undefined ? [] : [phrase(`${sponsor} tài trợ`)]), ...place, ...traits];
  return phrase(what, enclosed(' (', all, ', ', ')'));
};

const sponsorOf = ({ view }: Composer, { sponsor }: Stored<'contribution'>): string | undefined =>
  sponsor === undefined ? undefined : view.find('party', sponsor)?.name;

interface GiftTold {
  readonly what: Phrase;
  readonly traits: readonly Phrase[];
}

const partsOfGift = (composer: Composer, one: Stored<'contribution'>): GiftTold => {
  const at = (property: PropertyOf<'contribution'>): Phrase | undefined => {
    const run = composer.figure(addressOf('contribution', one.id, property));
    return run && phrase(run);
  };
  const [pledged, delivered, underway, size, cost] = (
    ['pledged', 'delivered', 'underway', 'size', 'cost'] as const
  ).map(at);
  // What was given without a promise is the gift itself.
  const amount = pledged ?? delivered;
  const counted = one.pledged ?? one.delivered;
  const traits = [
    size && phrase('diện tích ', size),
    cost && phrase('kinh phí ', cost),
    pledged && delivered && phrase('đã thực hiện ', delivered),
    underway && phrase('đang thực hiện ', underway),
  ];
  return {
    what: amount ? joined([amount, phrase(withoutUnit(one, counted?.unit ?? ''))], ' ') : phrase(lowerFirst(one.what)),
    traits: traits.filter((trait): trait is Phrase => trait !== undefined),
  };
};

/** The thing given without the counting word that the figure before it has printed. */
const withoutUnit = (one: Stored<'contribution'>, unit: string): string => {
  const what = lowerFirst(one.what);
  return unit !== '' && what.startsWith(lowerFirst(unit)) ? what.slice(unit.length).trim() : what;
};
