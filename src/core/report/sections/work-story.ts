/** One work in prose: what it is, who does it, what it costs, how it stands, which steps it took, what holds it. */
import { addressOf } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { fundingOf, partsOf, stepsOf } from '#core/report/outline/work-facts.ts';
import {
  bareClause,
  joined,
  listed,
  phrase,
  sentence,
  sentences,
  within,
  type NotePiece,
  type Phrase,
} from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { extentPhrases } from '#core/report/sections/extents.ts';
import { addressesNote } from '#core/report/sections/figure-phrase.ts';
import { obstacleClause } from '#core/report/sections/obstacles.ts';
import { stepSentences } from '#core/report/sections/steps.ts';
import { capitalName } from '#core/report/sections/objective-funding.ts';
import { FUNDING_WORDS } from '#core/report/wording.ts';
import type { View } from '#core/facts/view.ts';
import { rootsAmong } from '#core/vocabulary/vocabulary.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { readDay } from '#core/value/day.ts';
import { workState, type WorkState } from '#core/subjects/work/state.ts';

/** Whether there is more to tell than fits behind a name in a list. */
export const hasStory = (composer: Composer, work: Stored<'work'>): boolean =>
  fundingOf(composer.view, work.id).length > 0 ||
  stepsOf(composer.view, work.id).length > 0 ||
  partsOf(composer.view, work).length > 0 ||
  workState(composer.view, work.id).obstacles.length > 0 ||
  work.scope !== undefined ||
  work.investors.length > 0 ||
  work.sponsors.length > 0 ||
  statementsOf(composer, work).length > 1;

const statementsOf = (composer: Composer, work: Stored<'work'>): readonly string[] =>
  workState(composer.view, work.id).history.flatMap((progress) =>
    progress.statement === undefined ? [] : [bareClause(progress.statement)],
  );

/** Whether the agency's own words say how a work stands, and nothing more is to be told of it than fits behind a name. */
export const hasClause = (composer: Composer, work: Stored<'work'>): boolean =>
  !hasStory(composer, work) && statementsOf(composer, work).some(isPredicate);

/** A name in a list, with what is known of it in brackets. */
export const shortWork = (composer: Composer, work: Stored<'work'>): Phrase =>
  phrase(countedName(composer, work), bracketed(briefOf(composer, work)), briefNote(composer, work));

/** Names within a sentence; those behind which the same is to be told, in words alone, share it: "A và B (đều đang thi công)". */
export const shortWorks = (composer: Composer, works: readonly Stored<'work'>[]): readonly Phrase[] => {
  const told = works.map((work) => ({
    name: within(countedName(composer, work)),
    brief: briefOf(composer, work),
    note: briefNote(composer, work),
  }));
  return [...Map.groupBy(told, (one) => (one.note === undefined ? wordsOf(one.brief) : undefined) ?? one)].flatMap(
    ([words, alike]) => {
      if (typeof words !== 'string' || alike.length === 1)
        return alike.map(({ name, brief, note }) => phrase(name, bracketed(brief), note));
      return [
        phrase(
          listed(
            alike.map(({ name }) => name),
            ', ',
          ),
          ` (${isPredicate(words) ? 'đều ' : ''}${words})`,
        ),
      ];
    },
  );
};

const bracketed = (brief: Phrase): Phrase | undefined => (brief.length > 0 ? phrase(' (', brief, ')') : undefined);

/** The words of a phrase without figures; undefined for any other, and for none. */
const wordsOf = ([only, ...more]: Phrase): string | undefined =>
  only?.kind === 'text' && more.length === 0 ? only.text : undefined;

const briefOf = (composer: Composer, work: Stored<'work'>): Phrase => {
  const { status } = workState(composer.view, work.id);
  const dates = dateClause(composer, work, status === 'completed');
  if (hasStory(composer, work)) return phrase(dates);
  const said = status === undefined ? '' : workWords(composer.view.vocabulary, work).states[status];
  const statements = statementsOf(composer, work)
    .map(lowerFirst)
    .filter((text) => !said.startsWith(text));
  return joined(
    [
      work.location === undefined ? undefined : phrase(work.location),
      ...extentPhrases(composer, work),
      ...statements.map((text) => phrase(text)),
      dates,
    ],
    '; ',
  );
};

const briefNote = (composer: Composer, work: Stored<'work'>): NotePiece | undefined =>
  hasStory(composer, work) ? undefined : figuresNote(composer, workState(composer.view, work.id));

/** The figures that the statements on a work rest on, in one footnote. */
const figuresNote = (composer: Composer, state: WorkState): NotePiece | undefined =>
  addressesNote(composer, [...new Set(state.history.flatMap((progress) => progress.figures))]);

/** "Cầu Đá"; "04 đồ án quy hoạch chi tiết": a record that stands for several says how many. */
export const countedName = (composer: Composer, work: Stored<'work'>): Phrase =>
  (work.count ?? 1) > 1
    ? phrase(composer.figure(addressOf('work', work.id, 'count'), { bare: true }), ` ${countable(composer.view, work)}`)
    : phrase(bareClause(work.name));

/** A number stands before a noun: "03 công trình thay thế cầu tạm". */
const countable = (view: View, { kind, name }: Stored<'work'>): string => {
  const told = lowerFirst(bareClause(name));
  return DEED.test(told) ? `${kindNoun(view, kind).split(', ')[0] ?? ''} ${told}` : told;
};

/** What works of a kind are counted as. */
export const kindNoun = (view: View, kind: string): string =>
  view.vocabulary.find('work-kind', kind)?.counter ?? 'nội dung';

/** Names that say what is done instead of what is made. */
const DEED =
  /^(thay thế|xây dựng|xây mới|đầu tư|cải tạo|nâng cấp|sửa chữa|lắp đặt|chỉnh trang|mở rộng|bê tông hóa|cứng hóa|kiên cố hóa|nạo vét|duy tu|tu bổ|tôn tạo|di dời|bồi thường|giải phóng|xóa|thắp sáng|trồng|làm|lập|điều chỉnh)\s/u;

/** When it was or will be done; the verb is left out where the words before have said it. */
const dateClause = (
  composer: Composer,
  work: Stored<'work'>,
  completed: boolean,
  withoutVerb = false,
): Phrase | undefined => {
  const at = (
    property: 'completed' | 'expected-start' | 'expected-finish' | 'late',
    lead: string,
  ): Phrase | undefined => {
    const address = addressOf('work', work.id, property);
    const { date } = composer.value(address);
    const run = composer.figure(address);
    return run && phrase(lead, date && readDay(date) ? 'ngày ' : undefined, run);
  };
  if (completed) return at('completed', withoutVerb ? '' : 'hoàn thành ');
  return joined(
    [at('expected-start', 'dự kiến khởi công '), at('expected-finish', 'dự kiến hoàn thành '), at('late', 'đã chậm ')],
    ', ',
  );
};

const fundingPhrases = (composer: Composer, work: Stored<'work'>): readonly Phrase[] =>
  [...Map.groupBy(fundingOf(composer.view, work.id), (one) => one.kind)].flatMap(([kind, rows]) => {
    const total = composer.figure(addressOf('work', work.id, 'funding', { kind }));
    if (!total) return [];
    const named = rows.map((row) => row.capital);
    const roots = rootsAmong(composer.view.vocabulary, 'capital', named);
    const capitals = [...new Set(named)].filter((capital) => roots.includes(capital));
    const parts = capitals.map((capital) =>
      phrase(
        `${capitalName(composer, capital)} `,
        composer.figure(addressOf('work', work.id, 'funding', { kind, source: capital })),
      ),
    );
    const [single] = capitals;
    const breakdown =
      capitals.length > 1
        ? phrase(' (gồm ', listed(parts, ', '), ')')
        : single && single !== 'unstated'
          ? phrase(` từ ${capitalName(composer, single)}`)
          : undefined;
    return [phrase(`${FUNDING_WORDS[kind]} `, total, breakdown)];
  });

const partyNames = (composer: Composer, ids: readonly string[]): Phrase | undefined =>
  ids.length === 0
    ? undefined
    : listed(
        ids.map((id) => phrase(composer.view.find('party', id)?.name ?? id)),
        ', ',
      );

/** Words with which a predicate begins; other statements have a subject of their own and stand alone. */
const PREDICATE = /^(đã|đang|được|chưa|cơ bản|sẽ|có|tiếp tục|mới|còn|vẫn|bị|dự kiến)\s/u;

const isPredicate = (statement: string): boolean => PREDICATE.test(lowerFirst(statement));

/** All sentences of a work. */
export const workStory = (composer: Composer, work: Stored<'work'>): Phrase => {
  const state = workState(composer.view, work.id);
  const statements = statementsOf(composer, work);
  const [first = ''] = statements;
  const predicate = isPredicate(first)
    ? lowerFirst(first)
    : statements.length === 0 && state.status
      ? workWords(composer.view.vocabulary, work).states[state.status]
      : undefined;
  const alone = predicate === lowerFirst(first) ? statements.slice(1) : statements;
  return sentences([
    identitySentence(composer, work, state, predicate, alone.length === 0),
    ...alone.map((text, index) =>
      sentence(
        text,
        index === alone.length - 1 ? behind('; ', dateClause(composer, work, state.status === 'completed')) : undefined,
      ),
    ),
    work.scope === undefined ? undefined : sentence('Nội dung gồm: ', lowerFirst(bareClause(work.scope))),
    partsSentence(composer, work),
    ...stepSentences(composer, stepsOf(composer.view, work.id), work.name),
    ...state.obstacles.map((obstacle, index) =>
      sentence(
        index === 0 ? 'Tuy nhiên, tiến độ còn vướng mắc ' : 'Ngoài ra, còn vướng mắc ',
        obstacleClause(composer, obstacle),
      ),
    ),
  ]);
};

const behind = (between: string, told: Phrase | undefined): Phrase | undefined =>
  told && told.length > 0 ? phrase(between, told) : undefined;

/** Words that say that a work is done, behind which its date can stand at once: "được công nhận hoàn thành năm 2020". */
const SAYS_DONE = /hoàn thành[^,;]*$/u;

const identitySentence = (
  composer: Composer,
  work: Stored<'work'>,
  told: WorkState,
  predicate: string | undefined,
  withDates: boolean,
): Phrase => {
  const who = rolesOf(composer, work, told);
  const amounts = joined([...extentPhrases(composer, work), ...fundingPhrases(composer, work)], ', ');
  const name = countedName(composer, work);
  const note = figuresNote(composer, told);
  const completed = told.status === 'completed';
  const saysDone = completed && amounts.length === 0 && SAYS_DONE.test(predicate ?? '');
  const dates = withDates ? dateClause(composer, work, completed, saysDone) : undefined;
  const when = behind(saysDone ? ' ' : predicate === undefined ? ', ' : '; ', dates);
  if (predicate === undefined && who.length === 0 && amounts.length === 0 && !when) {
    return sentence(
      statementsOf(composer, work).length > 0 ? name : phrase('Chưa có báo cáo về tình hình thực hiện ', within(name)),
      note,
    );
  }
  // What is done is told first, then what came of it; of other works first what they are, then how they stand.
  const done = completed && amounts.length > 0 ? phrase(': ', amounts) : undefined;
  // Without a predicate the last trait tells how it stands: "diện tích 70 ha, được Công ty A đăng ký đầu tư".
  const traits = joined(predicate === undefined ? [amounts, who] : [who, done ? undefined : amounts], ', ');
  const silent =
    told.status === undefined && statementsOf(composer, work).length === 0 ? 'chưa có báo cáo về tiến độ' : undefined;
  const clause = predicate ?? silent;
  const stands = clause === undefined ? undefined : phrase(traits.length > 0 ? ', ' : ' ', clause);
  return sentence(name, traits.length > 0 ? phrase(', ', traits) : undefined, stands, done, when, note);
};

/** Where it is and who stands behind it. */
const rolesOf = (composer: Composer, work: Stored<'work'>, { status }: WorkState): Phrase => {
  const investors = partyNames(composer, work.investors);
  const sponsors = partyNames(composer, work.sponsors);
  const owner = composer.agencyName(work.owner);
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
      owner === undefined ? undefined : phrase(`do ${owner} chủ trì`),
      sponsors &&
        (status === 'completed' ? phrase('do ', sponsors, ' tài trợ') : phrase('được ', sponsors, ' đăng ký tài trợ')),
    ],
    ', ',
  );
};

const partsSentence = (composer: Composer, work: Stored<'work'>): Phrase | undefined => {
  const parts = partsOf(composer.view, work);
  if (parts.length === 0) return undefined;
  return sentence(parts.length > 1 ? 'Các hạng mục gồm: ' : 'Trong đó có ', listed(shortWorks(composer, parts)));
};
