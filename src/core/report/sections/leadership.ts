/** Part one: how the resolution was led: statements by unit, and who looked at what. */
import { blocks, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import { countAddress } from '#core/figure/build-address.ts';
import type { Composer } from '#core/report/composer.ts';
import { bareClause, listed, note, phrase, sentence, sentences, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst } from '#core/text/letter-case.ts';
import { statementsOf } from '#core/report/sections/statements.ts';
import { measuresOf } from '#core/report/sections/measures.ts';
import { targetOf } from '#core/report/sections/targets.ts';
import { byNumber } from '#core/subjects/objective/tree.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** A task of leadership a paragraph, with the tasks behind it that no unit leads; a unit's oversight is told with the first task it leads, topics in a footnote. */
export const leadership = (composer: Composer): readonly BlockDraft[] => {
  const tasks = composer.view
    .all('objective')
    .filter((one) => one.part === 'leadership' && one.programme === composer.programme.id)
    .toSorted(byNumber);
  const told = byLead(tasks).map((group) =>
    paragraph(
      sentences(
        group.flatMap((task) => [
          ...statementsOf(composer, task),
          ...measuresOf(composer, task),
          ...targetOf(composer, task),
          oversightOf(composer, task),
        ]),
      ),
    ),
  );
  return blocks(...told, ...untoldOversight(composer));
};

/** What nobody leads follows from the task before it. */
const byLead = (tasks: readonly Stored<'objective'>[]): readonly (readonly Stored<'objective'>[])[] => {
  const groups: Stored<'objective'>[][] = [];
  for (const task of tasks) {
    if (task.lead === undefined && groups.length > 0) groups.at(-1)?.push(task);
    else groups.push([task]);
  }
  return groups;
};

const KIND_VERBS = {
  inspection: 'thành lập đoàn kiểm tra',
  supervision: 'tổ chức giám sát',
  criticism: 'thực hiện giám sát, phản biện xã hội đối với',
} as const;

const oversightOf = (composer: Composer, task: Stored<'objective'>): Phrase | undefined => {
  const linked = composer.view.all('oversight').filter((one) => one.objective === task.id && !composer.isTold(one));
  return tellOversight(composer, linked);
};

const untoldOversight = (composer: Composer): readonly BlockDraft[] => {
  const rest = composer.view
    .all('oversight')
    .filter((one) => one.programme === composer.programme.id && !composer.isTold(one));
  return [...Map.groupBy(rest, (one) => one.by).values()].map((group) =>
    paragraph(phrase(tellOversight(composer, group))),
  );
};

/** One visit is told in the sentence; several are counted there and listed in a footnote. */
const tellOversight = (composer: Composer, visits: readonly Stored<'oversight'>[]): Phrase | undefined => {
  const groups = Map.groupBy(
    visits.toSorted((a, b) => a.order - b.order),
    (one) => `${one.by}/${one.kind}`,
  );
  const told = [...groups.values()].map((group) => {
    const [first] = group;
    if (!first) return undefined;
    group.forEach(composer.tell);
    const unit = composer.unitName(first.by);
    const outcomes = group.flatMap((one) =>
      one.outcome === undefined ? [] : [phrase(lowerFirst(bareClause(one.outcome)))],
    );
    if (group.length === 1)
      return sentence(
        unit,
        ` ${KIND_VERBS[first.kind]} ${lowerFirst(bareClause(first.topic))}`,
        outcomes.length > 0 ? phrase('; ', listed(outcomes)) : undefined,
      );
    const count = composer.figure(
      countAddress('oversight', { by: first.by, kind: first.kind, programme: composer.programme.id }),
      { bare: true },
    );
    const topics = note(
      sentence(`${unit ?? ''} giám sát: `, listed(group.map((one) => phrase(lowerFirst(bareClause(one.topic)))))),
    );
    return sentence(unit, ` ${KIND_VERBS[first.kind]} theo `, count, ' nội dung', topics);
  });
  return told.length > 0 ? sentences(told) : undefined;
};
