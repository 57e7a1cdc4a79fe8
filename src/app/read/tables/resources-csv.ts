/** Resources as CSV: one line for each amount, exact and as printed, with its source and its address. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import {
  contributionLine,
  fundingLine,
  statedLine,
  type ContributionLine,
  type FundingLine,
  type ResourcesAnswer,
  type StatedLine,
} from '#core/query/resources.ts';
import { formatAddress } from '#core/address/address.ts';
import { unnamed } from '#core/facts/unnamed.ts';
import { printFigure, type Figure } from '#core/figure/figure.ts';
import { numberOf } from '#core/subjects/objective/tree.ts';
import { printApproximations } from '#core/value/approximation.ts';
import type { Source } from '#core/shape/shape.ts';
import { wordOf } from '#core/vocabulary/words.ts';
import { askedRows } from '#app/read/tables/asked-rows.ts';
import { headsIn, type HeadLanguage } from '#core/vocabulary/columns.ts';
import { csvParts, type CsvParts } from '#files/tables/csv-table.ts';

const COLUMNS = [
  'subject',
  'id',
  'name',
  'work',
  'objective',
  'owner',
  'owner_name',
  'sponsor',
  'kind',
  'kind_name',
  'capital',
  'capital_name',
  'year',
  'reach',
  'value',
  'unit',
  'approximation',
  'printed',
  'check',
  'location',
  'source',
  'source_at',
  'note',
  'address',
  'as_of',
] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

/** An amount that nobody has stated has an empty value; it is never zero. */
export const resourcesCsv = (
  opened: OpenedProgramme,
  { fundings, contributions, stated }: Pick<ResourcesAnswer, 'fundings' | 'contributions' | 'stated'>,
  language: HeadLanguage = 'en',
): CsvParts =>
  csvParts({
    columns: headsIn(language, COLUMNS),
    rows: rowsIn(opened, { fundings, contributions, stated }),
  });

const rowOf = (cells: Cells): readonly string[] => COLUMNS.map((column) => cells[column] ?? '');

const rowsIn = async function* (
  opened: OpenedProgramme,
  { fundings, contributions, stated }: Pick<ResourcesAnswer, 'fundings' | 'contributions' | 'stated'>,
): AsyncGenerator<readonly string[]> {
  const { view } = opened;
  yield* askedRows(opened, fundings, (one) => [rowOf(fundingCells(opened, fundingLine(view, one)))]);
  yield* askedRows(opened, contributions, (one) =>
    [...contributionCells(opened, contributionLine(view, one))].map(rowOf),
  );
  yield* askedRows(opened, stated, (one) => [...statedCells(opened, statedLine(view, one))].map(rowOf));
};

const fundingCells = (opened: OpenedProgramme, { funding, work, objective, amount }: FundingLine): Cells => ({
  subject: 'funding',
  id: funding.id,
  name: work?.name ?? objective?.title ?? '',
  ...belonging({ work, objective }),
  kind: funding.kind,
  kind_name: wordOf('fundingKind', funding.kind)?.[0] ?? '',
  capital: funding.capital,
  capital_name: opened.view.vocabulary.name('vi', 'capital', funding.capital),
  year: funding.year ?? '',
  reach: funding.reach ?? '',
  owner: work?.owner ?? '',
  owner_name: work?.owner === undefined ? '' : (opened.view.find('agency', work.owner)?.name ?? work.owner),
  note: funding.note ?? '',
  ...figureCells(opened, amount),
  ...sourceCells(funding.source),
});

const contributionCells = (
  opened: OpenedProgramme,
  { contribution, work, objective, ...figures }: ContributionLine,
): readonly Cells[] =>
  (['pledged', 'delivered', 'underway', 'size', 'cost'] as const).map((kind) => ({
    subject: 'contribution',
    id: contribution.id,
    name: contribution.what,
    ...belonging({ work, objective }),
    sponsor: sponsorName(opened, contribution.sponsor),
    kind,
    location: contribution.location ?? '',
    ...figureCells(opened, figures[kind]),
    ...sourceCells(contribution.source),
  }));

/** The table is one of those that anybody may publish on: persons are not named in it, whoever takes it. */
const sponsorName = ({ view }: OpenedProgramme, sponsor: string | undefined): string => {
  const party = sponsor === undefined ? undefined : view.find('party', sponsor);
  return party ? unnamed('party', party).name : (sponsor ?? '');
};

const statedCells = (
  opened: OpenedProgramme,
  { claim, objective, stated, computed, verdict }: StatedLine,
): readonly Cells[] => {
  const row: Cells = {
    subject: 'claim',
    id: claim.id,
    name: claim.label,
    ...belonging({ work: undefined, objective }),
    check: verdict,
    ...sourceCells(claim.source),
  };
  return [
    { ...row, kind: 'stated', ...figureCells(opened, stated) },
    ...(computed ? [{ ...row, kind: 'computed', ...figureCells(opened, computed) }] : []),
  ];
};

const belonging = ({
  work,
  objective,
}: {
  readonly work: { readonly id: string } | undefined;
  readonly objective: { readonly id: string } | undefined;
}): Cells => ({ work: work?.id ?? '', objective: objective ? numberOf(objective) : '' });

const sourceCells = ({ document, agency, at }: Source): Cells => ({
  source: document ?? agency ?? '',
  source_at: at ?? '',
});

const figureCells = ({ view, units }: OpenedProgramme, figure: Figure): Cells => ({
  value: figure.value?.amount ?? '',
  unit: figure.value?.unit ?? '',
  approximation: printApproximations(figure.value?.approx ?? []),
  printed: printFigure(figure, units) ?? '',
  address: formatAddress(figure.address),
  as_of: view.asOf,
});
