/**
 * The tree of objectives as CSV: who leads, what is to be reached, how far it has come; figures exact and as printed.
 */
import { objectiveNode, type ListedObjective } from '#core/query/objectives.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { formatAddress } from '#core/address/address.ts';
import { addressOf, targetAddress } from '#core/figure/build-address.ts';
import { toldBeside } from '#core/figure/beside.ts';
import { figureAt } from '#core/figure/evaluate.ts';
import { printFigure, type Figure } from '#core/figure/figure.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { wordOf } from '#core/vocabulary/words.ts';
import { askedRows } from '#app/read/tables/asked-rows.ts';
import { headsIn, type HeadLanguage } from '#core/vocabulary/columns.ts';
import { csvParts, type CsvParts } from '#files/tables/csv-table.ts';

const COLUMNS = [
  'number',
  'title',
  'part',
  'part_name',
  'kind',
  'kind_name',
  'lead',
  'supporting',
  'due',
  'days_late',
  'target_relation',
  'target_relation_name',
  'target',
  'target_unit',
  'target_printed',
  'target_upper',
  'target_by',
  'result',
  'result_unit',
  'result_printed',
  'result_others',
  'result_period',
  'so_far',
  'so_far_period',
  'gap',
  'gap_unit',
  'answer',
  'answer_name',
  'progress',
  'progress_state',
  'progress_address',
  'works',
  'works_completed',
  'works_stuck',
  'reported',
  'source',
  'source_at',
  'as_of',
] as const;

export const objectivesCsv = (
  opened: OpenedProgramme,
  objectives: readonly ListedObjective[],
  language: HeadLanguage = 'en',
): CsvParts => {
  const { view, units } = opened;
  const exact = (figure: Figure | undefined): readonly string[] => [
    figure?.value?.amount ?? '',
    figure?.value?.unit ?? '',
    (figure && printFigure(figure, units)) ?? '',
  ];
  const others = (figure: Figure): string =>
    toldBeside(view, figure)
      .map((other) => `${other.who ?? ''}: ${printFigure(other.figure, units) ?? ''}`)
      .join('; ');
  const agency = (id: string): string => view.find('agency', id)?.name ?? id;
  return csvParts({
    columns: headsIn(language, COLUMNS),
    rows: askedRows(opened, objectives, (one) => {
      const { objective, target, progress, works, completed, stuck, statement } = objectiveNode(view, one);
      return [
        [
          numberOf(objective),
          objective.title,
          objective.part,
          wordOf('objectivePart', objective.part)?.[0] ?? '',
          objective.kind,
          wordOf('objectiveKind', objective.kind)?.[0] ?? '',
          objective.lead === undefined ? '' : agency(objective.lead),
          objective.supporting.map(agency).join('; '),
          objective.due ?? '',
          figureAt(view, addressOf('objective', objective.id, 'late')).value?.amount ?? '',
          target?.terms?.relation ?? '',
          target?.terms ? (wordOf('targetRelation', target.terms.relation)?.[0] ?? '') : '',
          ...exact(target?.target),
          target?.target.value?.to ?? '',
          target?.terms?.by ?? '',
          ...exact(target?.result),
          target ? others(target.result) : '',
          target?.period ?? '',
          target?.soFar?.value?.amount ?? '',
          target?.soFar?.address.period ?? '',
          ...exact(target && figureAt(view, targetAddress(objective.id, 'gap'))).slice(0, 2),
          target?.verdict ?? '',
          target ? (wordOf('targetVerdict', target.verdict)?.[0] ?? '') : '',
          progress.value?.amount ?? '',
          progress.state,
          formatAddress(progress.address),
          works.value?.amount ?? '',
          completed.value?.amount ?? '',
          stuck.value?.amount ?? '',
          statement ?? '',
          objective.source.document ?? objective.source.agency ?? '',
          objective.source.at ?? '',
          view.asOf,
        ],
      ];
    }),
  });
};
