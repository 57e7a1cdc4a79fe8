/** What the report would say with a record, beside what it says without it: sentence by sentence. */
import type { Application } from '#app/application.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { readThen } from '#app/read/report/known-then.ts';
import type { RecordChange } from '#core/facts/compare-drafts.ts';
import { factsAfter } from '#core/facts/facts-after.ts';
import { unitsIn } from '#core/facts/vocabulary.ts';
import { viewAfter, viewOnDay, type View } from '#core/facts/view.ts';
import { composeReport } from '#core/report/compose.ts';
import { plainText, type Block, type ReportDocument } from '#core/report/document.ts';
import type { KnownThen } from '#core/report/outline/known-then.ts';
import { outlineReport } from '#core/report/outline/outline-report.ts';
import { chosenReport } from '#core/subjects/report/choose.ts';
import { reportFrame } from '#core/subjects/report/frame.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import type { Day } from '#core/value/day.ts';

export interface ReportPreview {
  /** Sentences that come, and those that go, in the order of the report; each under its heading. */
  readonly comes: readonly ToldSentence[];
  readonly goes: readonly ToldSentence[];
}

export interface ToldSentence {
  readonly heading?: string;
  readonly text: string;
}

/** What the programme's report would tell, where it has no frame yet: in the usual one. */
const templateOf = (view: View, programme: Stored<'programme'>): Stored<'report'> => {
  const [owner, place] = [view.onRecord('agency', programme.owner), view.onRecord('place', programme.place)];
  return (
    chosenReport(view, programme.id) ?? {
      ref: { subject: 'report', id: programme.id, version: 0, sequence: 0 },
      programme: programme.id,
      ...reportFrame({
        programme,
        owner: owner ?? { name: '', line: 'government' },
        place: place ?? { name: '', kind: 'commune' },
      }),
    }
  );
};

/**
 * The report with some changes, found from the view, on the day of the page or on one of their own. The path of the
 * urban class is left out: it is searched for, and no record makes it alone.
 */
export const previewChanges = async (
  app: Application,
  opened: OpenedProgramme,
  changesOf: () => readonly RecordChange[],
  day?: Day,
): Promise<ReportPreview> => {
  const { programme } = opened;
  const view = day === undefined ? opened.view : viewOnDay(opened.view, day);
  const then = await readThen(app, opened.view, templateOf(view, programme));
  return opened.ask(() => {
    const after = viewAfter(view, factsAfter(view.facts, changesOf()));
    const [was, is] = [toldIn(view, programme, then), toldIn(after, programme, then)];
    return { comes: without(is, was), goes: without(was, is) };
  });
};

/** All that the report would say on the day of the page. */
export const reportSentences = ({ ask, view, programme }: OpenedProgramme): Promise<readonly ToldSentence[]> =>
  ask<readonly ToldSentence[]>(() => toldIn(view, programme));

const toldIn = (view: View, programme: Stored<'programme'>, then?: KnownThen): readonly ToldSentence[] => {
  const own = view.onRecord('programme', programme.id) ?? programme;
  const template = templateOf(view, own);
  const units = unitsIn(view.records);
  const outline = outlineReport(view, own, template, units, then);
  return sentencesOf(composeReport(view, own, template, units, '', { outline }).document);
};

const without = (all: readonly ToldSentence[], known: readonly ToldSentence[]): readonly ToldSentence[] => {
  const texts = new Set(known.map(({ text }) => text));
  return all.filter(({ text }) => !texts.has(text));
};

const sentencesOf = (document: ReportDocument): readonly ToldSentence[] => {
  let heading: string | undefined;
  return document.blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      heading = block.text;
      return [];
    }
    const under = heading === undefined ? {} : { heading };
    return textsOf(document, block).map((text) => ({ ...under, text }));
  });
};

/** A point that ends a sentence: what follows begins with a capital. The number of a node ends none. */
const END = /(?<!^[\d.]+)(?<=[.;])\s+(?=\p{Lu})/u;

const textsOf = ({ notes }: ReportDocument, block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph': {
      const marks = block.runs.flatMap((run) => (run.kind === 'note' ? [plainText(notes[run.note] ?? [])] : []));
      return [...plainText(block.runs).split(END), ...marks].filter(Boolean);
    }
    case 'table':
      return block.rows.map((row) => row.map(plainText).join(' · '));
    default:
      return [];
  }
};
