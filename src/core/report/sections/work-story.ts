/** One work in prose, in order of time: what it is, which steps it took, how it stands now, what holds it. */
import type { Composer } from '#core/report/composer.ts';
import { hasStory, latestStatements, partsOf, stepsOf } from '#core/report/outline/work-facts.ts';
import { enclosed, joined, listed, phrase, sentence, sentences, within, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { awaitedBasis } from '#core/report/sections/awaited.ts';
import { obstacleSentences, type Before } from '#core/report/sections/obstacles.ts';
import { stepSentences } from '#core/report/sections/steps.ts';
import { begunClause, dateClause } from '#core/report/sections/work-dates.ts';
import { deedOf, recognition, type Deed } from '#core/report/sections/work-deeds.ts';
import { backing, ownerRole, roles } from '#core/report/sections/work-roles.ts';
import { isPredicate } from '#core/report/predicate.ts';
import { figuresNote, shortWorks } from '#core/report/sections/work-names.ts';
import {
  dated,
  isSize,
  scopeAsTrait,
  sinceWhen,
  toldOf,
  withinName,
  type Told,
} from '#core/report/sections/work-told.ts';
import { bareClause } from '#core/report/phrase.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/**
 * Whether the agency's own words say how a work stands, and nothing more is to be told of it than fits behind a name.
 */
export const hasClause = (composer: Composer, work: Stored<'work'>): boolean =>
  !hasStory(composer.view, work) && latestStatements(composer.view, work.id).some(isPredicate);

/** Obstacles but for those that a step has told: what was revoked on their day. */
export const untold = (
  { view }: Composer,
  work: Stored<'work'>,
  obstacles: readonly Stored<'obstacle'>[],
): readonly Stored<'obstacle'>[] => {
  const revoked = stepsOf(view, work.id).filter(({ state, on }) => state === 'revoked' && on !== undefined);
  return obstacles.flatMap((obstacle) => {
    const step = revoked.find(({ on }) => on === obstacle.since);
    const decision = step?.decision === undefined ? undefined : view.find('document', step.decision);
    if (!decision) return [obstacle];
    const cited = decision.relations.flatMap(({ document }) => view.find('document', document)?.symbol ?? []);
    const isTold = obstacle.nextStep === undefined || cited.some((symbol) => obstacle.nextStep?.includes(symbol));
    return isTold ? [] : [obstacle];
  });
};

/** Words that say how things stand now; others say what a work is. */
export const isPresent = (predicate: string): boolean =>
  /^(?:đã|đang|chưa|sẽ|tiếp tục|còn|vẫn|mới|cơ bản|dự kiến|chờ)\s/u.test(predicate);

/** Whether the words of its state are said with a work, or were said of all of a list before it. */
export type StateTold = 'with-state' | 'without-state';

/** The words of a work's state, where its agency has none of its own and nothing more is told than what it is. */
export const commonWords = (composer: Composer, work: Stored<'work'>): string | undefined => {
  const { common, effect, completed } = toldOf(composer, work);
  const isChronicle = stepsOf(composer.view, work.id).length > 0;
  return effect === undefined && !completed && !isChronicle ? common : undefined;
};

/** What its owner does, where nothing else is to be told of a work; several of these share a sentence. */
export const plainDeed = (composer: Composer, work: Stored<'work'>): Deed | undefined => {
  const told = toldOf(composer, work);
  const isMore =
    work.scope !== undefined ||
    partsOf(composer.view, work).length > 0 ||
    stepsOf(composer.view, work.id).length > 0 ||
    told.state.obstacles.length > 0;
  return isMore ? undefined : deedOf(told);
};

/** Whether a work is told by a sentence of its own, whatever others say: what is recognised is its subject. */
export const isToldAlone = (composer: Composer, work: Stored<'work'>): boolean =>
  recognition(toldOf(composer, work)) !== undefined;

/** All sentences of a work. */
export const workStory = (composer: Composer, work: Stored<'work'>, state: StateTold = 'with-state'): Phrase => {
  const known = toldOf(composer, work);
  const told = state === 'without-state' ? { ...known, predicate: undefined, isAnnounced: true as const } : known;
  const steps = stepSentences(composer, stepsOf(composer.view, work.id), work.name);
  const isChronicle = steps.length > 0 && !told.completed;
  const awaited = awaitedBasis(composer, work);
  return sentences([
    ...(isChronicle
      ? chronicle(told, steps)
      : [identitySentence(told), ...otherSentences(told), ...scope(told), ...parted(told), ...steps]),
    awaited && sentence('Đang ', awaited),
    ...obstacleSentences(composer, untold(composer, work, known.state.obstacles), {
      told: [known.predicate, ...known.others].join(' '),
      before: beforeObstacles(known),
    }),
  ]);
};

const WAITS = /^(?:đang |còn |vẫn )?(?:chờ|gặp|vướng)/u;

/** What is done, or goes on in time, is good; what rests, is late or was put off is not. */
export const beforeObstacles = (told: Told): Before => {
  const { composer, work, predicate = '' } = told;
  const { status, daysLate, moves } = told.state;
  if (status === 'completed') return 'good';
  // A cause that has been told has another one beside it.
  const isExplained = /(?:^|\s)(?:do|vì)\s/u.test(predicate) || moves.some(({ record }) => record.reason !== undefined);
  if (isExplained) return 'none';
  // What waits has its cause in what holds it.
  if (WAITS.test(predicate)) return 'bad';
  if (status === 'suspended' || daysLate !== undefined || moves.length > 0) return 'bad';
  // Steps that were taken are something.
  return status === 'ongoing' || stepsOf(composer.view, work.id).length > 0 ? 'good' : 'none';
};

/** What it is, the steps in order of time, and the present last: "Hiện nay, …". */
const chronicle = (told: Told, steps: readonly Phrase[]): readonly (Phrase | undefined)[] => {
  const { composer, work, name, others, amounts } = told;
  // What says no more than what a work is goes before what happened to it.
  if (told.predicate !== undefined && !isPresent(told.predicate))
    return [identitySentence(told), ...scope(told), ...parted(told), ...steps, ...otherSentences(told)];
  const { predicate } = told;
  const isToldBelow = predicate !== undefined && isActive(predicate) && ownerRole(composer, work) === 'chủ trì';
  const traits = joined([roles(composer, work, isToldBelow ? 'without-leader' : 'with-leader'), amounts], ', ');
  const [first = [], ...more] = steps;
  const named = phrase(name, ...apart(traits.length > 0 ? [traits] : [], []));
  const parts = partsOf(composer.view, work);
  const intro =
    parts.length > 1
      ? [sentence(named, ' gồm các hạng mục: ', listed(shortWorks(composer, parts))), first]
      : traits.length === 0 && isHeading(composer, work)
        ? [first]
        : [sentence('Đối với ', withinName(named), ': ', within(first))];
  // Whoever reports it acts, where nobody owns the work or its owner leads it.
  const isLed = ownerRole(composer, work) === 'chủ trì';
  const reporter = told.state.history.findLast(({ statement }) => statement !== undefined)?.agency;
  const owner = composer.agencyName(work.owner === undefined ? reporter : isLed ? work.owner : undefined);
  const leads = owner !== undefined && predicate !== undefined && isActive(predicate);
  const dates = dateClause(composer, work, false);
  const isSaid = told.isOwn || SAYS_MORE.has(told.state.status ?? '');
  const now = predicate === undefined || !isSaid ? undefined : `${leads ? `${owner} ` : ''}${predicate}`;
  return [
    ...intro,
    ...more,
    ...scope(told),
    ...(parts.length === 1 ? parted(told) : []),
    now === undefined && !dates?.length
      ? undefined
      : sentence(sinceWhen(told), now, behind(now === undefined ? '' : ', ', dates), figuresNote(composer, work)),
    ...others.map((text) => sentence(text)),
  ];
};

/** States of which the steps before them do not tell. */
const SAYS_MORE: ReadonlySet<string> = new Set(['ongoing', 'suspended', 'cancelled']);

/** Whether the heading has named the work already. */
const isHeading = ({ view }: Composer, { name, objective }: Stored<'work'>): boolean => {
  const title = view.find('objective', objective)?.title.toLocaleLowerCase('vi') ?? '';
  const told = name.toLocaleLowerCase('vi');
  return title !== '' && (title.includes(told) || told.startsWith(title));
};

/** Words with the one who acts as their subject. */
const isActive = (predicate: string): boolean =>
  /^(?:đã|đang|chưa|sẽ|tiếp tục|thường xuyên|cơ bản)\s/u.test(predicate) &&
  !/^(?:đã|đang|chưa|sẽ)\s(?:được|có|ở)\s/u.test(predicate);

const behind = (between: string, told: Phrase | undefined): Phrase | undefined =>
  told && told.length > 0 ? phrase(between, told) : undefined;

/**
 * Words that say that a work is done, behind which its date can stand at once: "được công nhận hoàn thành năm 2020".
 */
const SAYS_DONE = /(?:hoàn thành[^,;]*|đưa vào (?:sử dụng|vận hành|khai thác))$/u;

const isSaidDone = ({ completed, predicate }: Told): boolean => completed && SAYS_DONE.test(predicate ?? '');

/** What came of a work, behind the day on which it was done: "… ngày 18/4/2026, đón 126.000 lượt khách". */
const effectApart = ({ completed, common, effect, predicate }: Told): string | undefined =>
  completed && effect !== undefined && SAYS_DONE.test(common ?? '') && predicate === `${common}, ${effect}`
    ? effect
    : undefined;

/** The name with who stands behind it, what it costs, how it stands and by when. */
const identitySentence = (told: Told): Phrase | undefined => {
  const { composer, work, state, predicate, amounts, completed, name, others } = told;
  const recognised = recognition(told);
  if (recognised) return recognised;
  const acting = deedOf(told);
  if (acting) return sentence(acting.actor === undefined ? undefined : `${acting.actor} `, acting.clause);
  const inParts = moneyApart(told);
  if (inParts) return inParts;
  const who = roles(composer, work);
  const note = figuresNote(composer, work);
  const effect = effectApart(told);
  const saysDone = effect !== undefined || isSaidDone(told);
  // "đã khởi công ngày 02/9/2026": the verb is said once.
  const saysBegun = !completed && (predicate ?? '').endsWith('khởi công') && state.started !== undefined;
  // Behind words that are a sentence of their own the day would be of these.
  const isBehindOthers = predicate === undefined && !told.isAnnounced && amounts.length + who.length === 0;
  // In order of time: when it began, how it stands, by when it is to be done.
  const begun = saysBegun || predicate === undefined ? undefined : begunClause(composer, work);
  const dates =
    others.length === 0 || !isBehindOthers
      ? dateClause(composer, work, completed, saysDone || saysBegun, begun ? 'without-begun' : 'with-begun')
      : undefined;
  const when = behind(saysDone || (saysBegun && state.expectedStart !== undefined) ? ' ' : ', ', dates);
  // Of what nothing is known but its name, a remark tells.
  if (!told.isAnnounced && predicate === undefined && who.length === 0 && amounts.length === 0 && !when)
    return others.length > 0 ? sentence(name, note) : undefined;
  if (!told.isAnnounced && predicate === undefined) return sentence(name, unstated(told, dates), note);
  // What is done is told first, then what came of it; of other works first what they are, then how they stand.
  const done = completed && amounts.length > 0 ? phrase(', với ', amounts) : undefined;
  const traits = [who, done ? undefined : amounts].filter((one): one is Phrase => one !== undefined && one.length > 0);
  const stands =
    predicate === undefined
      ? []
      : [
          phrase(
            begun && phrase(begun, ', '),
            effect === undefined ? `${told.isOwn ? dated(told) : ''}${predicate}` : told.common,
          ),
        ];
  const came = effect === undefined ? undefined : `, ${effect}`;
  // "đã hoàn thành, đưa vào sử dụng ngày 12/5/2025, với …": what is done is said once.
  return sentence(name, ...apart(traits, stands), ...(saysDone ? [when, came, done] : [done, when]), note);
};

/**
 * Money of years is no trait among others: what a work is and costs, its money, and how it stands are sentences of
 * their own; what is done stands before its money. Undefined where there is room for all in one.
 */
const moneyApart = (told: Told): Phrase | undefined => {
  const { apart: parts, composer, work, completed, predicate } = told;
  if (parts === undefined || predicate === undefined || told.isAnnounced || !isPresent(predicate)) return undefined;
  const { apart: _, ...whole } = told;
  if (completed) return sentences([identitySentence({ ...whole, amounts: parts.size }), sentence(parts.money)]);
  const begun = begunClause(composer, work);
  // "…, đến nay đã chậm 92 ngày" says the same behind.
  const isLate = told.state.daysLate !== undefined;
  const sofar = isLate ? undefined : 'Đến nay, ';
  const opening = begun ? undefined : told.asOf || !predicate.startsWith('đã ') ? sinceWhen(told) : sofar;
  return sentences([
    sentence(told.name, unstated({ ...told, amounts: parts.size }, undefined)),
    sentence(parts.money),
    sentence(
      opening,
      begun && phrase(begun, ', '),
      predicate,
      behind(', ', dateClause(composer, work, false, false, begun ? 'without-begun' : 'with-begun')),
      figuresNote(composer, work),
    ),
  ]);
};

/**
 * Of what nobody has said how it stands what is known of it is the predicate: "do UBND xã làm chủ đầu tư, có tổng mức
 * đầu tư 6,4 tỷ đồng, dự kiến hoàn thành năm 2027".
 */
const unstated = ({ composer, work, amounts }: Told, dates: Phrase | undefined): Phrase => {
  const has = amounts.length === 0 ? [] : phrase('có ', amounts);
  const items = [backing(composer, work), has, dates ?? []].filter((one) => one.length > 0);
  return work.location === undefined
    ? enclosed(' ', items, ', ', '')
    : phrase(`, ${work.location}`, enclosed(', ', items, ', ', ''));
};

/**
 * Traits between commas, and the predicate behind them. Whether an owner is told again, the order of the text decides.
 */
const apart = (traits: readonly Phrase[], stands: readonly Phrase[]): readonly Phrase[] => {
  const said = stands.map((one) => phrase(' ', one));
  if (traits.length === 0) return said;
  const comma = stands.length > 0 ? ',' : '';
  const isOpen = traits.some((one) => one.some(({ kind }) => kind === 'mention' || kind === 'row'));
  return [isOpen ? enclosed(', ', traits, ', ', comma) : phrase(', ', joined(traits, ', '), comma), ...said];
};

const otherSentences = (told: Told): readonly Phrase[] => {
  const { composer, work, others, completed, predicate, amounts } = told;
  const isAlone = predicate === undefined && !told.isAnnounced && amounts.length + roles(composer, work).length === 0;
  const dates = isAlone ? behind(', ', dateClause(composer, work, completed)) : undefined;
  const when = told.isOwn ? '' : dated(told);
  return others.map((text, index) =>
    sentence(`${when}${when === '' ? text : lowerFirst(text)}`, index === others.length - 1 ? dates : undefined),
  );
};

/** What is done is announced as several things only where it is several. */
const scopeLead = (scope: string): string => {
  if (isSize(scope)) return /^quy mô/iu.test(scope) ? '' : 'Quy mô: ';
  return /[,;]| và /u.test(scope) ? 'Nội dung thực hiện gồm: ' : 'Nội dung thực hiện: ';
};

/** What it comprises, in words, where it is no trait. */
const scope = ({ work }: Told): readonly Phrase[] =>
  work.scope === undefined || scopeAsTrait(work)
    ? []
    : [sentence(scopeLead(work.scope), lowerFirst(bareClause(work.scope)))];

/** What it comprises, by its parts. */
const parted = ({ composer, work, name }: Told): readonly Phrase[] => {
  const parts = partsOf(composer.view, work);
  if (parts.length === 0) return [];
  const names = listed(shortWorks(composer, parts));
  return [parts.length > 1 ? sentence(name, ' gồm các hạng mục: ', names) : sentence('Trong đó có ', names)];
};
