/**
 * A draft as it is worked on: made of what the report's readers may see, so that nothing else gets into it by being
 * edited; what its writer knows besides is refused where it is written into it.
 */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { PreparedReport } from '#app/read/report/prepare.ts';
import { prepareForReaders } from '#app/read/report/for-readers.ts';
import { refuse } from '#app/refusal.ts';
import type { WriteContext } from '#app/write/context.ts';
import { mentionsOf } from '#core/facts/mentions.ts';
import { isSeries } from '#core/facts/series.ts';
import type { View } from '#core/facts/view.ts';
import { namedIn } from '#core/report/stands-on.ts';
import type { DeskBlock } from '#core/report/with-wordings.ts';
import { shownText } from '#core/report/worded.ts';
import type { Day } from '#core/value/day.ts';
import { SUBJECTS, type RecordIn, type Subject } from '#core/subjects/subjects.ts';

export interface DeskDraft {
  readonly report: PreparedReport;
  /** All that the writer may see. */
  readonly own: View;
}

/** `issuedOn`: as of `prepareForReaders`. Refuses as `prepareReport`. */
export const openDesk = async (
  { app }: WriteContext,
  opened: OpenedProgramme,
  report: string,
  issuedOn?: Day,
): Promise<DeskDraft> => ({
  report: await prepareForReaders(app, opened, report, issuedOn),
  own: opened.view,
});

/** Of more records words tell no single one: those alone are named that stand in them. */
const MOST_STOOD_ON = 300;

/** The records that words on a block stand on. */
export const stoodOn = (own: View, text: string, block?: DeskBlock): readonly string[] => {
  const told = block?.standsOn() ?? [];
  const named = namedIn(own, `${text}\n${block ? shownText(block.generated) : ''}`);
  return [...new Set([...(told.length > MOST_STOOD_ON ? [] : told), ...named])].toSorted();
};

/** The wording, unless it stands on what the report's readers may not see. Refuses `wording.beyond-readers`. */
export const forReaders = (
  { report: { view, programme }, own }: DeskDraft,
  wording: RecordIn<'wording'>,
): RecordIn<'wording'> => {
  const beyond = [...new Set([...wording.standsOn, ...mentionsOf('wording', wording)])].flatMap((name) => {
    const found = recordOf(own, programme, name);
    return found && !recordOf(view, programme, name) ? [calledIn(found, name)] : [];
  });
  return beyond.length > 0 ? refuse('wording.beyond-readers', { names: [...new Set(beyond)].join('; ') }) : wording;
};

/** Addresses name an objective by its number. */
const recordOf = (view: View, programme: string, name: string): object | undefined => {
  const at = name.indexOf('/');
  const [subject, id] = [name.slice(0, at) as Subject, name.slice(at + 1)];
  if (!Object.hasOwn(SUBJECTS, subject) || isSeries(subject)) return undefined;
  return (
    view.onRecord(subject, id) ?? (subject === 'objective' ? view.onRecord(subject, `${programme}/${id}`) : undefined)
  );
};

const CALLED = ['name', 'title', 'symbol', 'subject', 'what', 'topic', 'statement'] as const;

const calledIn = (record: object, otherwise: string): string =>
  CALLED.map((field) => (record as Readonly<Record<string, unknown>>)[field]).find((one) => typeof one === 'string') ??
  otherwise;
