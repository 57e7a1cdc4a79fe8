/** The legal steps of a work as a short chronicle: when, who, by which document, with what effect. */
import type { Composer } from '#core/report/composer.ts';
import { bareClause, listed, lowerFirst, phrase, sentence, type Phrase } from '#core/report/phrase.ts';
import type { Stored } from '#core/record/subjects.ts';
import { firstDay, printPeriod } from '#core/time/period.ts';
import { readDay } from '#core/time/day.ts';

const RELATION_VERBS = { implements: 'thực hiện', amends: 'điều chỉnh', revokes: 'bãi bỏ', extends: 'kéo dài', replaces: 'thay thế', cites: 'căn cứ', approves: 'phê duyệt' } as const;

/** In order of their dates; steps without a date come last. */
export const stepSentences = (composer: Composer, steps: readonly Stored<'step'>[]): readonly Phrase[] =>
  steps.filter(composer.tell).toSorted(byDate).map((step) => stepSentence(composer, step));

const byDate = (a: Stored<'step'>, b: Stored<'step'>): number => {
  const [left, right] = [a, b].map((step) => (step.on ? firstDay(step.on) : '9999'));
  return (left ?? '').localeCompare(right ?? '') || a.id.localeCompare(b.id, 'en', { numeric: true });
};

const stepSentence = (composer: Composer, step: Stored<'step'>): Phrase => {
  const document = step.decision === undefined ? undefined : composer.view.find('document', step.decision);
  const when = whenOf(composer, step, document);
  const statement = step.statement === undefined ? undefined : lowerFirst(bareClause(step.statement));
  if (!document) return sentence(when ? phrase(when, ', ') : undefined, statement ?? '');
  const issuer = composer.unitName(document.issuer);
  const cited = composer.cite(document.id, { withoutDate: when !== undefined, withoutIssuer: issuer !== undefined });
  const subject = statement ?? (document.subject === undefined ? undefined : bareClause(document.subject));
  return sentence(when ? phrase(when, ', ') : undefined, issuer ? `${issuer} ban hành ` : undefined, cited, subject ? ` ${subject}` : undefined, relations(composer, document));
};

const whenOf = (composer: Composer, step: Stored<'step'>, document: Stored<'document'> | undefined): Phrase | undefined => {
  if (document?.date && (step.on === undefined || step.on === document.date)) {
    const run = composer.figure(`document:${document.id} date`);
    return run && phrase(readDay(document.date) ? 'Ngày ' : '', run);
  }
  return step.on === undefined ? undefined : phrase(printPeriod(step.on));
};

/** The documents that this one acts on and that the report has not cited yet. */
const relations = (composer: Composer, document: Stored<'document'>): Phrase | undefined => {
  const acts = document.relations.filter((relation) => relation.document !== composer.programme.resolution && composer.tell({ ref: { subject: 'relation', id: `${document.id}/${relation.document}` } }));
  if (acts.length === 0) return undefined;
  return phrase(' (', listed(acts.map((relation) => phrase(`${RELATION_VERBS[relation.type]} `, composer.cite(relation.document), relation.note === undefined ? undefined : ` - ${lowerFirst(bareClause(relation.note))}`))), ')');
};
