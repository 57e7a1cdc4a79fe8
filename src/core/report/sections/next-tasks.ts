/** Part four: what is to be done next, by whom. */
import { blocks, item, paragraph, type BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import { bareClause, listed, phrase, sentence, sentences, type Phrase } from '#core/report/phrase.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printPeriod } from '#core/value/period-text.ts';

export const nextTasks = (composer: Composer): readonly BlockDraft[] => {
  const tasks = composer.view
    .all('task')
    .filter((task) => task.programme === composer.programme.id)
    .toSorted((a, b) => a.order - b.order);
  return blocks(
    ...tasks.map((task, index) => paragraph(phrase(`${index + 1}. `, told(composer, task)))),
    limitTasks(composer, tasks),
  );
};

const told = (composer: Composer, task: Stored<'task'>): Phrase => {
  const [lead = '', ...helpers] = task.units.flatMap((unit) => composer.unitName(unit) ?? []);
  const actors = task.actors ?? (helpers.length > 0 ? `${lead} chủ trì, phối hợp với ${helpers.join(', ')}` : lead);
  const [first, ...others] = task.statements.map(bareClause);
  const related = relatedDocuments(composer, task);
  const documents =
    related.length > 0 ? phrase(' (', listed(related.map((id) => phrase(composer.cite(id)))), ')') : undefined;
  const due = task.due === undefined ? undefined : `, hoàn thành trước ${printPeriod(task.due)}`;
  return sentences([
    sentence(
      actors === '' ? phrase(first ?? '') : phrase(`${upperFirst(actors)} ${lowerFirst(first ?? '')}`),
      documents,
      due,
    ),
    ...others.map((text) => sentence(text)),
  ]);
};

/** A document whose symbol stands in the name of another one needs no mention of its own. */
const relatedDocuments = (composer: Composer, task: Stored<'task'>): readonly string[] => {
  const found = task.documents
    .filter((id) => id !== composer.programme.resolution)
    .flatMap((id) => composer.view.find('document', id) ?? []);
  return found
    .filter(
      ({ id, symbol }) =>
        symbol === undefined || !found.some((other) => other.id !== id && other.subject?.includes(symbol)),
    )
    .map(({ id }) => id);
};

/** Recommendations that no task has taken up yet stand behind the tasks. */
const limitTasks = (composer: Composer, tasks: readonly Stored<'task'>[]): readonly BlockDraft[] => {
  const taken = new Set(tasks.flatMap((task) => task.findings));
  return composer.view
    .all('finding')
    .filter(
      (finding) =>
        finding.kind === 'recommendation' && finding.programme === composer.programme.id && !taken.has(finding.id),
    )
    .map((finding) => item('-', sentence(bareClause(finding.statement))));
};
