/** Where a work is and who stands behind it; who owns most of a programme's works is told once. */
import { memory } from '#core/facts/memory.ts';
import { groupedBy, type View } from '#core/facts/view.ts';
import type { Composer } from '#core/report/composer.ts';
import { joined, listed, mention, note, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import { workState } from '#core/subjects/work/state.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Of what is built. */
const OWNS = 'làm chủ đầu tư';

/** Whether it is a kind of work that an investor builds, and not a task that an agency carries out. */
export const hasInvestor = ({ vocabulary }: View, work: Stored<'work'>): boolean =>
  workWords(vocabulary, work).owner === OWNS;

/** What the owner of a work does: "làm chủ đầu tư" of what is built, "chủ trì" of what is organised. */
export const ownerRole = ({ view }: Composer, work: Stored<'work'>): string => workWords(view.vocabulary, work).owner;

/** Where it is and who stands behind it; `without-leader`: whoever leads is told with what they do. */
export const roles = (
  composer: Composer,
  work: Stored<'work'>,
  leader: 'with-leader' | 'without-leader' = 'with-leader',
): Phrase =>
  joined([work.location === undefined ? undefined : phrase(work.location), backing(composer, work, leader)], ', ');

/** Who stands behind it. */
export const backing = (
  composer: Composer,
  work: Stored<'work'>,
  leader: 'with-leader' | 'without-leader' = 'with-leader',
): Phrase =>
  joined(
    [
      ...backers(composer, work),
      leader === 'with-leader' ? ownerOf(composer, work) : undefined,
      sponsored(composer, work),
    ],
    ', ',
  );

/** Investors and sponsors of what somebody else does: "do Hợp tác xã A thực hiện", "do Công ty B tài trợ". */
export const helpers = (composer: Composer, work: Stored<'work'>): readonly (Phrase | undefined)[] => [
  ...backers(composer, work),
  sponsored(composer, work),
];

const backers = (composer: Composer, work: Stored<'work'>): readonly Phrase[] => {
  const { status } = workState(composer.view, work.id);
  const investors = partyNames(composer, work.investors);
  if (!investors) return [];
  // Who has only registered is no owner yet; where nobody has said how the work stands, neither is known.
  if (status === 'proposed') return [phrase('được ', investors, ' đăng ký đầu tư')];
  if (status === undefined) return [phrase('có nhà đầu tư là ', investors)];
  return [phrase('do ', investors, ownerRole(composer, work) === OWNS ? ` ${OWNS}` : ' thực hiện')];
};

const sponsored = (composer: Composer, work: Stored<'work'>): Phrase | undefined => {
  // Who gave something that stands on record as a gift is told with it.
  const givers = new Set(giftsOf(composer.view, work.id).map(({ sponsor }) => sponsor));
  const sponsors = partyNames(
    composer,
    work.sponsors.filter((id) => !givers.has(id)),
  );
  if (!sponsors) return undefined;
  return workState(composer.view, work.id).status === 'completed'
    ? phrase('do ', sponsors, ' tài trợ')
    : phrase('được ', sponsors, ' đăng ký tài trợ');
};

const giftsOf = (view: View, work: string): readonly Stored<'contribution'>[] =>
  groupedBy(view, 'contribution', 'work', (one) => one.work).get(work) ?? [];

const ownerOf = (composer: Composer, work: Stored<'work'>): Phrase | undefined => {
  const name = composer.agencyName(work.owner);
  if (name === undefined) return undefined;
  const role = ownerRole(composer, work);
  const told = phrase(`do ${name} ${role}`);
  if (role !== OWNS || usualOwner(composer) !== work.owner) return told;
  const others = note(
    sentence(`Các công trình khác nêu trong báo cáo, trừ trường hợp ghi rõ, cũng do ${name} ${OWNS}`),
  );
  return [mention(`owner/${work.owner}`, phrase(told, others), [])];
};

const usual = memory<string | undefined>();

/** Fewer works each tell their owner. */
const FEWEST_OWNED = 3;

/**
 * Who owns most of what a programme builds, where each of these works says who owns it; undefined where nobody does.
 */
const usualOwner = ({ view, programme }: Composer): string | undefined =>
  usual.recall(view, programme.id, () => findUsualOwner(view, programme.id));

const findUsualOwner = (view: View, programme: string): string | undefined => {
  const built = view
    .all('work')
    .filter((work) => work.programme === programme && work.partOf === undefined && hasInvestor(view, work));
  if (built.some(({ owner, investors }) => owner === undefined && investors.length === 0)) return undefined;
  const [most] = [...Map.groupBy(built, ({ owner }) => owner)].toSorted(([, a], [, b]) => b.length - a.length);
  const [owner, works = []] = most ?? [];
  return works.length >= FEWEST_OWNED && works.length * 2 > built.length ? owner : undefined;
};

const partyNames = (composer: Composer, ids: readonly string[]): Phrase | undefined =>
  ids.length === 0
    ? undefined
    : listed(
        ids.map((id) => phrase(composer.view.find('party', id)?.name ?? id)),
        ', ',
      );
