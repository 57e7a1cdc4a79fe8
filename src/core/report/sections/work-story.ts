/** One work in prose, in order of time: what it is, which steps it took, how it stands now, what holds it. */
import type { Composer } from '#core/report/composer.ts';
import { hasStory, latestStatements, partsOf, stepsOf } from '#core/report/outline/work-facts.ts';
import { joined, listed, phrase, sentence, sentences, within, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { extentPhrases } from '#core/report/sections/extents.ts';
import { obstacleSentences } from '#core/report/sections/obstacles.ts';
import { stepSentences } from '#core/report/sections/steps.ts';
import { dateClause } from '#core/report/sections/work-dates.ts';
import { fundingPhrases } from '#core/report/sections/work-money.ts';
import { countedName, figuresNote, isPredicate, shortWorks } from '#core/report/sections/work-names.ts';
import { bareClause } from '#core/report/phrase.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState, type WorkState } from '#core/subjects/work/state.ts';

/** Whether the agency's own words say how a work stands, and nothing more is to be told of it than fits behind a name. */
export const hasClause = (composer: Composer, work: Stored<'work'>): boolean =>
  !hasStory(composer.view, work) && latestStatements(composer.view, work.id).some(isPredicate);

/** What is known of a work, put together from its records. */
interface Told {
  readonly composer: Composer;
  readonly work: Stored<'work'>;
  readonly state: WorkState;
  readonly name: Phrase;
  /** How it stands, as a predicate; absent where nobody has said. */
  readonly predicate: string | undefined;
  /** Whether the predicate is the agency's own and not the common one of its state. */
  readonly isOwn: boolean;
  /** Other words on it, sentences of their own. */
  readonly others: readonly string[];
  readonly amounts: Phrase;
  readonly completed: boolean;
}

const toldOf = (composer: Composer, work: Stored<'work'>): Told => {
  const state = workState(composer.view, work.id);
  const statements = latestStatements(composer.view, work.id);
  const [first = ''] = statements;
  const own = isPredicate(first) ? lowerFirst(first) : undefined;
  const common =
    statements.length === 0 && state.status
      ? workWords(composer.view.vocabulary, work).states[state.status]
      : undefined;
  return {
    composer,
    work,
    state,
    name: countedName(composer, work),
    predicate: own ?? common,
    isOwn: own !== undefined,
    others: own === undefined ? statements : statements.slice(1),
    amounts: joined([...extentPhrases(composer, work), ...fundingPhrases(composer, work)], ', '),
    completed: state.status === 'completed',
  };
};

/** Works with one course of things, told together: what happened to all of them once, what to one of them by its name. */
export const sharedStory = (composer: Composer, works: readonly Stored<'work'>[]): Phrase => {
  const told = works.map((work) => toldOf(composer, work));
  const names = listed(
    told.map(({ name }, index) => (index === 0 ? name : within(name))),
    ', ',
  );
  const states = Map.groupBy(told, ({ predicate }) => predicate ?? '');
  const [first] = told;
  const before = [...states].flatMap(([predicate, alike]) =>
    predicate === '' || isPresent(predicate)
      ? []
      : [sentence(alike.length === told.length ? names : nameOfAll(alike), ` ${predicate}`)],
  );
  const steps = stepsTogether(composer, works);
  const now = [...states].flatMap(([predicate, alike]) =>
    isPresent(predicate)
      ? [sentence('Hiện nay, ', alike.length === told.length ? undefined : phrase(nameOfAll(alike), ' '), predicate)]
      : [],
  );
  const [begun = [], ...more] = steps;
  return sentences([
    ...(before.length > 0
      ? [...before, ...steps]
      : [sentence('Đối với ', withinName(names), ': ', within(begun)), ...more]),
    ...now,
    ...obstacleSentences(composer, first ? untold(composer, first.work, first.state.obstacles) : []),
  ]);
};

const nameOfAll = (told: readonly Told[]): Phrase =>
  listed(
    told.map(({ name }) => within(name)),
    ', ',
  );

/** Steps in order of time, each once; one that is not common to all says whose it is. */
const stepsTogether = (composer: Composer, works: readonly Stored<'work'>[]): readonly Phrase[] => {
  const steps = works.flatMap((work) => stepsOf(composer.view, work.id));
  const groups = Map.groupBy(steps, (step) => step.decision ?? step.id);
  const once = [...groups.values()].flatMap((alike) => alike.slice(0, 1));
  const owners = (step: Stored<'step'>) => groups.get(step.decision ?? step.id) ?? [];
  return stepSentences(composer, once, '', (step, told) =>
    owners(step).length === works.length
      ? told
      : sentence(
          'Đối với ',
          nameOfAll(
            works
              .filter(({ id }) => owners(step).some(({ work }) => work === id))
              .map((work) => toldOf(composer, work)),
          ),
          ', ',
          within(told),
        ),
  );
};

/** Obstacles but for those that a step has told: what was revoked on their day. */
const untold = (
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

/** Plans and projects keep the capital of their names: "Đối với Quy hoạch chung …", "Đối với cầu Đá". */
const withinName = (name: Phrase): Phrase => {
  const [first] = name;
  return first?.kind === 'text' && /^(?:Quy hoạch|Đề án|Dự án|Chương trình|Kế hoạch|Đồ án) /u.test(first.text)
    ? name
    : within(name);
};

/** Words that say how things stand now; others say what a work is. */
const isPresent = (predicate: string): boolean =>
  /^(?:đã|đang|chưa|sẽ|tiếp tục|còn|vẫn|mới|cơ bản|dự kiến|chờ)\s/u.test(predicate);

/** All sentences of a work. */
export const workStory = (composer: Composer, work: Stored<'work'>): Phrase => {
  const told = toldOf(composer, work);
  const steps = stepSentences(composer, stepsOf(composer.view, work.id), work.name);
  const isChronicle = steps.length > 0 && !told.completed;
  return sentences([
    ...(isChronicle
      ? chronicle(told, steps)
      : [identitySentence(told), ...otherSentences(told), ...scope(told), ...parted(told), ...steps]),
    ...obstacleSentences(composer, untold(composer, work, told.state.obstacles)),
  ]);
};

/** What it is, the steps in order of time, and the present last: "Hiện nay, …". */
const chronicle = (told: Told, steps: readonly Phrase[]): readonly (Phrase | undefined)[] => {
  const { composer, work, name, others, amounts } = told;
  // What says no more than what a work is goes before what happened to it.
  if (told.predicate !== undefined && !isPresent(told.predicate))
    return [identitySentence(told), ...scope(told), ...parted(told), ...steps, ...otherSentences(told)];
  const { predicate } = told;
  const traits = joined([roles(told, 'without-leader'), amounts], ', ');
  const [first = [], ...more] = steps;
  const named = phrase(name, traits.length > 0 ? phrase(', ', traits) : undefined);
  const parts = partsOf(composer.view, work);
  const intro =
    parts.length > 1
      ? [sentence(named, ' gồm các hạng mục: ', listed(shortWorks(composer, parts))), first]
      : traits.length === 0 && isHeading(composer, work)
        ? [first]
        : [sentence('Đối với ', withinName(named), ': ', within(first))];
  // Whoever reports it acts, where nobody owns the work or its owner leads it.
  const isLed = workWords(composer.view.vocabulary, work).owner === 'chủ trì';
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
      : sentence('Hiện nay, ', now, behind(now === undefined ? '' : ', ', dates), figuresNote(composer, work)),
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

/** Words that say that a work is done, behind which its date can stand at once: "được công nhận hoàn thành năm 2020". */
const SAYS_DONE = /(?:hoàn thành[^,;]*|đưa vào (?:sử dụng|vận hành|khai thác))$/u;

/** The name with who stands behind it, what it costs, how it stands and by when. */
const identitySentence = (told: Told): Phrase | undefined => {
  const { composer, work, predicate, amounts, completed, name, others } = told;
  const who = roles(told);
  const note = figuresNote(composer, work);
  const saysDone = completed && amounts.length === 0 && SAYS_DONE.test(predicate ?? '');
  const dates = others.length === 0 ? dateClause(composer, work, completed, saysDone) : undefined;
  const when = behind(saysDone ? ' ' : ', ', dates);
  // Of what nothing is known but its name, a remark tells.
  if (predicate === undefined && who.length === 0 && amounts.length === 0 && !when)
    return others.length > 0 ? sentence(name, note) : undefined;
  // What is done is told first, then what came of it; of other works first what they are, then how they stand.
  const done = completed && amounts.length > 0 ? phrase(', với ', amounts) : undefined;
  // Without a predicate the last trait tells how it stands: "diện tích 70 ha, được Công ty A đăng ký đầu tư".
  const traits = joined(predicate === undefined ? [amounts, who] : [who, done ? undefined : amounts], ', ');
  const stands = predicate === undefined ? undefined : phrase(traits.length > 0 ? ', ' : ' ', predicate);
  return sentence(name, traits.length > 0 ? phrase(', ', traits) : undefined, stands, done, when, note);
};

const otherSentences = ({ composer, work, others, completed }: Told): readonly Phrase[] =>
  others.map((text, index) =>
    sentence(text, index === others.length - 1 ? behind(', ', dateClause(composer, work, completed)) : undefined),
  );

/** What it comprises, in words. */
const scope = ({ work }: Told): readonly Phrase[] =>
  work.scope === undefined ? [] : [sentence('Nội dung thực hiện gồm: ', lowerFirst(bareClause(work.scope)))];

/** What it comprises, by its parts. */
const parted = ({ composer, work, name }: Told): readonly Phrase[] => {
  const parts = partsOf(composer.view, work);
  if (parts.length === 0) return [];
  const names = listed(shortWorks(composer, parts));
  return [parts.length > 1 ? sentence(name, ' gồm các hạng mục: ', names) : sentence('Trong đó có ', names)];
};

/** Where it is and who stands behind it; `without-leader`: whoever leads is told with what they do. */
const roles = (
  { composer, work, state, predicate }: Told,
  leader: 'with-leader' | 'without-leader' = 'with-leader',
): Phrase => {
  const { status } = state;
  const investors = partyNames(composer, work.investors);
  const sponsors = partyNames(composer, work.sponsors);
  const owner = composer.agencyName(work.owner);
  const role = workWords(composer.view.vocabulary, work).owner;
  const isToldBelow =
    leader === 'without-leader' && role === 'chủ trì' && predicate !== undefined && isActive(predicate);
  return joined(
    [
      work.location === undefined ? undefined : phrase(work.location),
      // Who has only registered is no owner yet; where nobody has said how the work stands, neither is known.
      investors &&
        (status === 'proposed'
          ? phrase('được ', investors, ' đăng ký đầu tư')
          : status === undefined
            ? phrase('nhà đầu tư là ', investors)
            : phrase('do ', investors, ' làm chủ đầu tư')),
      owner === undefined || isToldBelow ? undefined : phrase(`do ${owner} ${role}`),
      sponsors &&
        (status === 'completed' ? phrase('do ', sponsors, ' tài trợ') : phrase('được ', sponsors, ' đăng ký tài trợ')),
    ],
    ', ',
  );
};

const partyNames = (composer: Composer, ids: readonly string[]): Phrase | undefined =>
  ids.length === 0
    ? undefined
    : listed(
        ids.map((id) => phrase(composer.view.find('party', id)?.name ?? id)),
        ', ',
      );
