/** Sponsors' gifts of a node: one sentence in the text, the list of gifts in a footnote. */
import type { PropertyOf } from '#core/figure/properties.ts';
import { addressOf, countAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { enclosed, joined, listed, note, phrase, sentence, within, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { named } from '#core/report/sections/named.ts';
import { partyNamed } from '#core/report/sections/party-names.ts';
import { sameQuantity } from '#core/value/quantity.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export const tellContributions = (
  composer: Composer,
  objective: Stored<'objective'>,
  gifts: readonly Stored<'contribution'>[],
): Phrase | undefined => {
  const [only] = gifts;
  if (!only) return undefined;
  if (gifts.length === 1) return oneGift(composer, only);
  // Gifts for single works are no sum of the node, and two are told as soon as counted.
  if (gifts.length <= FEW_GIFTS || gifts.some((one) => one.objective === undefined))
    return sentence(listed(named(giftsOfEach(composer, gifts), 'khoản tài trợ khác')));
  const count = composer.figure(countAddress('contribution', { objective: objective.id }), { bare: true });
  const topics = note(
    sentence(
      'Các khoản tài trợ, xã hội hóa gồm: ',
      listed(named(giftsOfEach(composer, gifts, 'in-note'), 'khoản khác')),
    ),
  );
  return sentence('Đã vận động doanh nghiệp và Nhân dân đóng góp ', count, ' khoản tài trợ, xã hội hóa', topics);
};

/** Of more the text tells how many there are, and a note which. */
const FEW_GIFTS = 2;

/** "Quỹ A tài trợ 02 máy siêu âm, trị giá 350 triệu đồng, đã bàn giao 01 máy." */
const oneGift = (composer: Composer, one: Stored<'contribution'>): Phrase => sentence(giftClause(composer, one));

/** Gifts of one sponsor are one clause: "Quỹ A tài trợ 02 máy siêu âm (trị giá 350 triệu đồng) và 05 giường bệnh". */
const giftsOfEach = (
  composer: Composer,
  gifts: readonly Stored<'contribution'>[],
  place: 'in-text' | 'in-note' = 'in-text',
): readonly Phrase[] =>
  [...Map.groupBy(gifts, ({ sponsor }) => sponsor)].flatMap(([sponsor, its], at) => {
    const [only] = its;
    // What nobody is named to have given needs no giver in a list of gifts.
    if (sponsor === undefined && place === 'in-note') return its.map((one) => gift(composer, one));
    const clause = only && its.length === 1 ? giftClause(composer, only) : sponsorClause(composer, its);
    return [at === 0 || sponsor !== undefined ? clause : within(clause)];
  });

const sponsorClause = (composer: Composer, its: readonly Stored<'contribution'>[]): Phrase => {
  const told = its.map((one) => gift(composer, one));
  const hasJoints = told.some((one) => one.some((run) => run.kind === 'text' && /[,;]| và /u.test(run.text)));
  return phrase(giverOf(composer, its[0]), listed(told, hasJoints ? '; ' : ', '));
};

const giftClause = (composer: Composer, one: Stored<'contribution'>): Phrase => {
  const { what, traits } = partsOfGift(composer, one);
  return phrase(
    giverOf(composer, one),
    what,
    one.location === undefined ? undefined : ` tại ${lowerFirst(one.location)}`,
    enclosed(', ', traits, ', ', ''),
  );
};

/** "02 máy siêu âm (trị giá 350 triệu đồng)", among others. */
const gift = (composer: Composer, one: Stored<'contribution'>): Phrase => {
  const { what, traits } = partsOfGift(composer, one);
  const place = one.location === undefined ? [] : [phrase(one.location)];
  return phrase(what, enclosed(' (', [...place, ...traits], ', ', ')'));
};

/** "Công ty cổ phần A tài trợ ", by its short name where the report has named it before. */
const giverOf = ({ view }: Composer, one: Stored<'contribution'> | undefined): Phrase => {
  const party = one?.sponsor === undefined ? undefined : view.find('party', one.sponsor);
  return party === undefined ? phrase('Đã vận động tài trợ, xã hội hóa ') : phrase(partyNamed(party), ' tài trợ ');
};

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
    cost && phrase(one.nature === 'money' ? 'kinh phí ' : 'trị giá ', cost),
    pledged && delivered && (isAllOf(one) ? phrase(handedOver(one), ' đủ') : phrase(`${handedOver(one)} `, delivered)),
    underway && phrase('đang thực hiện ', underway),
  ];
  return {
    what: amount ? joined([amount, phrase(withoutUnit(one, counted?.unit ?? ''))], ' ') : phrase(lowerFirst(one.what)),
    traits: traits.filter((trait): trait is Phrase => trait !== undefined),
  };
};

/** Whether all that was promised has come: its number is not said twice. */
const isAllOf = ({ pledged, delivered }: Stored<'contribution'>): boolean =>
  pledged !== undefined &&
  delivered !== undefined &&
  sameQuantity(pledged, delivered) &&
  pledged.approx.length + delivered.approx.length === 0;

/** Money is paid out, things are handed over, and what is built at its place is done. */
const handedOver = ({ nature, location, size, underway }: Stored<'contribution'>): string => {
  if (nature === 'money') return 'đã trao';
  return (location ?? size ?? underway) ? 'đã thực hiện' : 'đã bàn giao';
};

/** The thing given without the counting word that the figure before it has printed. */
const withoutUnit = (one: Stored<'contribution'>, unit: string): string => {
  const what = lowerFirst(one.what);
  return `${what} `.startsWith(`${lowerFirst(unit)} `) ? what.slice(unit.length).trim() : what;
};
