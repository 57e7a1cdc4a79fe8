/**
 * What the blocks and the words of a report stand on: the records that a block tells, those behind its figures, the
 * documents that it names, and records whose names or statements stand in words letter by letter.
 */
import { recordName } from '#core/facts/withheld.ts';
import { isSeries } from '#core/facts/series.ts';
import { saidIn, SAYING, sayingsOf } from '#core/facts/sayings.ts';
import type { View } from '#core/facts/view.ts';
import { recordsBehind, type Figure } from '#core/figure/figure.ts';
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Phrase } from '#core/report/phrase.ts';

/** The records that a draft's block stands on. `printed`: the figures that were made for it, by address. */
export const standsOnOf = (draft: BlockDraft, printed: ReadonlyMap<string, Figure>): readonly string[] => [
  ...new Set([...(draft.tells ?? []), ...(draft.kind === 'paragraph' ? behind(draft.runs, printed) : [])]),
];

const behind = (runs: Phrase, printed: ReadonlyMap<string, Figure>): readonly string[] =>
  runs.flatMap((run): readonly string[] => {
    switch (run.kind) {
      case 'text':
        return [];
      case 'figure': {
        const figure = printed.get(run.address);
        return figure ? namesBehind(figure) : [];
      }
      case 'mention':
        return [run.of, ...behind(run.first, printed), ...behind(run.again, printed)];
      case 'row':
        return run.items.flatMap((item) => behind(item, printed));
      case 'note':
        return behind(run.content, printed);
    }
  });

/** The records of a figure; one of a series is as restricted as its source. */
const namesBehind = (figure: Figure): readonly string[] =>
  recordsBehind(figure).flatMap(({ ref, source }) => [
    ...(isSeries(ref.subject) ? [] : [recordName(ref.subject, ref.id)]),
    ...(source?.document === undefined ? [] : [recordName('document', source.document)]),
  ]);

/** The records that are named in words, or whose statements stand in them, whatever case and marks they are in. */
export const namedIn = (view: View, text: string): readonly string[] => {
  const said = saidIn(text);
  return SAYING.flatMap((subject) =>
    [...view.records[subject].values()].flatMap((record) =>
      sayingsOf(subject, record).some((saying) => said.includes(saying)) ? [recordName(subject, record.ref.id)] : [],
    ),
  );
};
