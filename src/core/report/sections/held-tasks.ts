/** Tasks and objectives that are past their day or held, rolled up among the limits. */
import { addressOf } from '#core/figure/build-address.ts';
import { findValue } from '#core/figure/evaluate.ts';
import { item, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { TellingOf } from '#core/report/outline/outline.ts';
import { bareClause, listed, phrase, sentence, sentences, within, type Phrase } from '#core/report/phrase.ts';
import { byHolders, keyOf, liesWithAll, liesWithin, type Keys } from '#core/report/sections/held-works.ts';
import { named } from '#core/report/sections/named.ts';
import { shortTitle } from '#core/report/sections/short-title.ts';
import { isOfDay } from '#core/subjects/work/deadline.ts';
import { objectiveState } from '#core/subjects/work/state.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import type { Period } from '#core/value/period.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { printCount } from '#core/value/vietnamese-number.ts';

/** What is past its day: what it is, who is to do it, and by how much. */
interface Overdue {
  readonly name: string;
  readonly who: string | undefined;
  /** "chậm 31 ngày", of a month or a quarter "thời hạn quý I/2023". */
  readonly behind: Phrase;
  /** What it is behind: "thời hạn đề ra", or the one that it was moved to. */
  readonly deadline: string;
  readonly isOfDay: boolean;
}

/**
 * "Nhiệm vụ rà soát hộ nghèo (Phòng Kinh tế thực hiện) chậm 31 ngày so với thời hạn đề ra.", "Còn 02 nhiệm vụ đã quá
 * thời hạn nhưng chưa hoàn thành, gồm: …"
 */
export const overdue = (composer: Composer, { objectives, tasks }: TellingOf<'overdue'>): readonly BlockDraft[] => {
  const all = [
    ...objectives.flatMap((one) => overdueObjective(composer, one) ?? []),
    ...tasks.map((one) => overdueTask(composer, one)),
  ];
  const [only, ...others] = all;
  if (!only) return [];
  if (others.length === 0) {
    const doer = only.who === undefined ? undefined : ` do ${only.who} thực hiện`;
    return [
      item(
        '-',
        sentence(
          `Nhiệm vụ ${only.name}`,
          doer,
          only.isOfDay ? phrase(' ', only.behind, ` so với ${only.deadline}`) : phrase(' chậm so với ', only.behind),
        ),
      ),
    ];
  }
  const names = all.map(({ name, who, behind }) =>
    phrase(name, ' (', who === undefined ? undefined : `${who}, `, behind, ')'),
  );
  const some = `Còn ${printCount(all.length)} nhiệm vụ đã quá thời hạn nhưng chưa hoàn thành, gồm: `;
  return [item('-', sentence(some, listed(named(names, 'nhiệm vụ khác'))))];
};

const overdueTask = (composer: Composer, task: Stored<'task'>): Overdue => ({
  name: lowerFirst(bareClause(task.statements[0] ?? '')),
  who: doerOf(composer, task),
  ...behindOf(task.due, phrase(composer.figure(addressOf('task', task.id, 'late')))),
});

/** Who leads it, or does it alone; of several of whom none leads, nobody. */
const doerOf = (composer: Composer, { lead, agencies, actors }: Stored<'task'>): string | undefined =>
  composer.agencyName(lead) ??
  (agencies.length === 1 ? composer.agencyName(agencies[0]) : undefined) ??
  (actors === undefined ? undefined : lowerFirst(bareClause(actors)));

const overdueObjective = (composer: Composer, one: Stored<'objective'>): Overdue | undefined => {
  const behind = objectiveBehind(composer, one);
  return behind && { name: shortTitle(one), who: composer.agencyName(one.lead), ...behind };
};

const objectiveBehind = (composer: Composer, one: Stored<'objective'>): Behind | undefined => {
  const address = addressOf('objective', one.id, 'late');
  if (findValue(composer.view, address)?.value === undefined) return undefined;
  const days = phrase(composer.figure(address));
  // A day of its own stays, whatever finish was expected since.
  if (one.due !== undefined) return behindOf(one.due, days);
  const { expectedFinish, moves } = objectiveState(composer.view, one.id);
  return behindOf(expectedFinish, days, moves.length > 0);
};

type Behind = Pick<Overdue, 'behind' | 'deadline' | 'isOfDay'>;

const behindOf = (due: Period | undefined, days: Phrase, isMoved = false): Behind => {
  const deadline = isMoved ? 'thời hạn đã điều chỉnh' : 'thời hạn đề ra';
  return due === undefined || isOfDay(due)
    ? { behind: phrase('chậm ', days), deadline, isOfDay: true }
    : { behind: phrase(`thời hạn ${printOfficialPeriod(due)}`), deadline, isOfDay: false };
};

const NOUNS: Readonly<Record<Stored<'objective'>['kind'], string>> = {
  chapter: 'nhóm nhiệm vụ',
  target: 'chỉ tiêu',
  task: 'nhiệm vụ',
};

/** "Nhiệm vụ mở rộng chợ còn vướng mắc, việc tháo gỡ thuộc thẩm quyền của Bộ Xây dựng." */
export const held = (composer: Composer, { objectives, obstacles }: TellingOf<'held'>): readonly BlockDraft[] => {
  const keys: Keys = new Map(
    objectives.map(({ id }) => [
      id,
      [...new Set(obstacles.filter((one) => one.objective === id).flatMap((one) => keyOf(composer, one) ?? []))],
    ]),
  );
  const lies = liesWithAll(objectives, keys);
  const kinds = [...new Set(objectives.map(({ kind }) => NOUNS[kind]))];
  const noun = kinds.length === 1 ? (kinds[0] ?? '') : 'nội dung';
  const [only, ...others] = objectives;
  if (only && others.length === 0) {
    const past = objectiveBehind(composer, only);
    const late = past && (past.isOfDay ? phrase(', ', past.behind, ` so với ${past.deadline}`) : lateSince(past));
    const open = phrase(`${noun} ${shortTitle(only)} còn vướng mắc, chưa được tháo gỡ`, late);
    const holders = keys.get(only.id) ?? [];
    // Where somebody can lift it, and nothing else is to be said, one sentence says both.
    return [
      item(
        '-',
        late || holders.length === 0
          ? sentences([sentence(open), lies])
          : sentence(`${noun} ${shortTitle(only)} còn vướng mắc, `, liesWithin(holders)),
      ),
    ];
  }
  const all = objectives.map((one) => {
    const past = objectiveBehind(composer, one);
    return { id: one.id, name: within(phrase(shortTitle(one), past && phrase(' (', past.behind, ')'))) };
  });
  const some = `Còn ${printCount(all.length)} ${noun} vướng mắc, chưa được tháo gỡ, gồm: `;
  const rest = `${noun} khác`;
  const names = all.map(({ name }) => name);
  return [item('-', sentences([sentence(some, listed(lies ? named(names, rest) : byHolders(all, rest, keys))), lies]))];
};

const lateSince = ({ behind }: Behind): Phrase => phrase(', chậm so với ', behind);
