/** One work in prose: what it is, who does it, what it costs, how it stands, which steps it took, what holds it. */
import type { Composer } from '#core/report/composer.ts';
import { bareClause, joined, listed, lowerFirst, phrase, sentence, sentences, type Phrase } from '#core/report/phrase.ts';
import { obstacleClause } from '#core/report/sections/obstacles.ts';
import { stepSentences } from '#core/report/sections/steps.ts';
import { CAPITAL_WORDS, FUNDING_WORDS, STATUS_LEADS } from '#core/report/wording.ts';
import type { Stored } from '#core/record/subjects.ts';
import { groupedBy } from '#core/record/view.ts';
import { workState } from '#core/work/state.ts';

const byWork = <S extends 'extent' | 'funding' | 'step'>(composer: Composer, subject: S, work: string): readonly Stored<S>[] =>
  (groupedBy(composer.view, subject, 'work', (record) => (record as { work?: string }).work).get(work) ?? []) as readonly Stored<S>[];

export const partsOf = (composer: Composer, work: Stored<'work'>): readonly Stored<'work'>[] => groupedBy(composer.view, 'work', 'whole', (one) => one.partOf).get(work.id) ?? [];

/** Whether there is more to tell than fits behind a name in a list. */
export const hasStory = (composer: Composer, work: Stored<'work'>): boolean =>
  byWork(composer, 'funding', work.id).length > 0 || byWork(composer, 'step', work.id).length > 0 || partsOf(composer, work).length > 0 ||
  workState(composer.view, work.id).obstacles.length > 0 || work.scope !== undefined || work.investors.length > 0 || work.sponsors.length > 0 ||
  statementsOf(composer, work).length > 1;

const statementsOf = (composer: Composer, work: Stored<'work'>): readonly string[] =>
  workState(composer.view, work.id).history.flatMap((progress) => (progress.statement === undefined ? [] : [bareClause(progress.statement)]));

/** A name in a list, with what is known of it in brackets. */
export const shortWork = (composer: Composer, work: Stored<'work'>): Phrase => {
  const state = workState(composer.view, work.id);
  const statement = hasStory(composer, work) ? [] : statementsOf(composer, work).map((text) => phrase(lowerFirst(text)));
  const aside = hasStory(composer, work) ? [] : [work.location === undefined ? undefined : phrase(work.location), ...extentPhrases(composer, work), ...statement];
  const inside = joined([...aside, dateClause(composer, work, state.status === 'completed')], '; ');
  return phrase(countedName(composer, work), inside.length > 0 ? phrase(' (', inside, ')') : undefined);
};

/** "04 đồ án quy hoạch chi tiết": a record that stands for several says how many. */
const countedName = (composer: Composer, work: Stored<'work'>): Phrase =>
  (work.count ?? 1) > 1 ? phrase(composer.figure(`work:${work.id} count`, { bare: true }), ` ${lowerFirst(bareClause(work.name))}`) : phrase(bareClause(work.name));

const dateClause = (composer: Composer, work: Stored<'work'>, completed: boolean): Phrase | undefined => {
  const at = (property: string): Phrase | undefined => {
    const run = composer.figure(`work:${work.id} ${property}`);
    return run && phrase(run);
  };
  if (completed) {
    const on = at('completed');
    return on && phrase('hoàn thành ', on);
  }
  const [start, finish] = [at('expected-start'), at('expected-finish')];
  return joined([start && phrase('dự kiến khởi công ', start), finish && phrase('dự kiến hoàn thành ', finish)], ', ');
};

const extentPhrases = (composer: Composer, work: Stored<'work'>): readonly Phrase[] =>
  byWork(composer, 'extent', work.id).flatMap((extent) => {
    const value = composer.figure(`work:${work.id} extent[extent=${extent.extent},stage=${extent.stage}]`);
    return value && composer.tell(extent) ? [phrase(`${lowerFirst(extent.label)} `, value)] : [];
  });

const fundingPhrases = (composer: Composer, work: Stored<'work'>): readonly Phrase[] =>
  [...Map.groupBy(byWork(composer, 'funding', work.id), (one) => one.kind)].flatMap(([kind, rows]) => {
    const total = composer.figure(`work:${work.id} funding[kind=${kind}]`);
    if (!total) return [];
    rows.forEach(composer.tell);
    const capitals = [...new Set(rows.map((row) => row.capital))];
    const parts = capitals.map((capital) => phrase(`${CAPITAL_WORDS[capital]} `, composer.figure(`work:${work.id} funding[kind=${kind},source=${capital}]`)));
    return [phrase(`${FUNDING_WORDS[kind]} `, total, capitals.length > 1 || capitals[0] !== 'unstated' ? phrase(', gồm ', listed(parts, ', ')) : undefined)];
  });

const partyNames = (composer: Composer, ids: readonly string[]): Phrase | undefined =>
  ids.length === 0 ? undefined : listed(ids.map((id) => phrase(composer.view.find('party', id)?.name ?? id)), ', ');

/** All sentences of a work. */
export const workStory = (composer: Composer, work: Stored<'work'>): Phrase => {
  if (!composer.tell(work)) return [];
  const state = workState(composer.view, work.id);
  const investors = partyNames(composer, work.investors);
  const sponsors = partyNames(composer, work.sponsors);
  const owner = composer.unitName(work.owner);
  const traits = [
    work.location === undefined ? undefined : phrase(work.location),
    investors && phrase('do ', investors, ' làm chủ đầu tư'),
    owner === undefined ? undefined : phrase(`do ${owner} chủ trì`),
    sponsors && phrase('nhà tài trợ đăng ký: ', sponsors),
    ...extentPhrases(composer, work),
    ...fundingPhrases(composer, work),
  ];
  const statements = statementsOf(composer, work);
  const status = statements.length === 0 && state.status ? phrase(lowerFirst(STATUS_LEADS[state.status].one)) : undefined;
  const dates = dateClause(composer, work, state.status === 'completed');
  return sentences([
    sentence(joined([countedName(composer, work), ...traits, status, statements.length === 0 ? dates : undefined], ', ')),
    ...statements.map((text, index) => sentence(text, index === statements.length - 1 && dates && dates.length > 0 ? phrase('; ', dates) : undefined)),
    work.scope === undefined ? undefined : sentence('Nội dung gồm: ', lowerFirst(bareClause(work.scope))),
    partsSentence(composer, work),
    ...stepSentences(composer, byWork(composer, 'step', work.id)),
    ...state.obstacles.map((obstacle) => sentence('Tuy nhiên, tiến độ còn vướng mắc ', obstacleClause(composer, obstacle))),
  ]);
};

const partsSentence = (composer: Composer, work: Stored<'work'>): Phrase | undefined => {
  const parts = partsOf(composer, work);
  if (parts.length === 0) return undefined;
  return sentence('Các hạng mục gồm: ', listed(parts.map((part) => phrase(lowerFirstName(composer, part)))));
};

const lowerFirstName = (composer: Composer, part: Stored<'work'>): Phrase => {
  const [first, ...rest] = shortWork(composer, part);
  return first?.kind === 'text' ? [{ ...first, text: lowerFirst(first.text) }, ...rest] : [...(first ? [first] : []), ...rest];
};
