/** All works of a programme in a table: who owns them, their money, how they stand and by when. */
import { addressOf, sumAddress } from '#core/figure/build-address.ts';
import type { Address } from '#core/address/address.ts';
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Annex } from '#core/report/document.ts';
import { fundingOf, partsOf } from '#core/report/outline/work-facts.ts';
import type { ListedWorks, OutlineAnnex } from '#core/report/outline/outline.ts';
import { joined, phrase, type Phrase, type Piece } from '#core/report/phrase.ts';
import { awaitedBasis } from '#core/report/sections/awaited.ts';
import { countedName } from '#core/report/sections/work-names.ts';
import { ownerRole } from '#core/report/sections/work-roles.ts';
import { isOfDay } from '#core/subjects/work/deadline.ts';
import { toldOf } from '#core/report/sections/work-told.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';
import { comparePeriods, type Period } from '#core/value/period.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import { romanNumber } from '#core/text/roman-number.ts';

/** Plans and payments of several years are no one sum: the columns are of the year that the report tells of. */
const MONEY_COLUMNS = [
  { head: 'Tổng mức đầu tư', kind: 'total' },
  { head: 'Kế hoạch vốn', kind: 'plan' },
  { head: 'Đã giải ngân', kind: 'disbursement' },
] as const;

type Kind = (typeof MONEY_COLUMNS)[number]['kind'];

const columnsOf = (year: Period | undefined) =>
  [
    { head: 'STT', align: 'center', width: 1.2 },
    { head: 'Công trình, dự án', align: 'left', width: 6.5 },
    { head: 'Chủ đầu tư, đơn vị chủ trì', align: 'left', width: 3.4 },
    ...MONEY_COLUMNS.map(
      ({ head, kind }) =>
        ({ head: `${head}${kind === 'total' ? '' : ofYear(year)} (triệu đồng)`, align: 'right', width: 2.6 }) as const,
    ),
    { head: 'Tình hình thực hiện', align: 'left', width: 5 },
    { head: 'Hoàn thành', align: 'left', width: 3 },
  ] as const;

const ofYear = (year: Period | undefined): string => (year === undefined ? '' : ` ${printOfficialPeriod(year)}`);

/** The last year up to that of the report of which money was planned or paid; undefined where money has no years. */
const yearOfMoney = ({ view, programme }: Composer): Period | undefined =>
  view
    .all('funding')
    .filter(({ programme: of, kind }) => of === programme.id && (kind === 'plan' || kind === 'disbursement'))
    .flatMap(({ year }) => (year !== undefined && year.slice(0, 4) <= view.asOf.slice(0, 4) ? [year] : []))
    .toSorted(comparePeriods)
    .at(-1);

export const worksAnnex = (
  composer: Composer,
  { groups }: Extract<OutlineAnnex, { readonly kind: 'works' }>,
): Annex<Piece> => ({
  id: 'works',
  title: isOfBuilding(composer, groups) ? 'Danh mục công trình, dự án' : 'Danh mục công trình, dự án và nhiệm vụ',
  landscape: true,
  blocks: [table(composer, groups)],
});

const isOfBuilding = (composer: Composer, groups: readonly ListedWorks[]): boolean =>
  groups.every(({ works }) => works.every((work) => ownerRole(composer, work) === 'làm chủ đầu tư'));

const table = (composer: Composer, groups: readonly ListedWorks[]): BlockDraft => {
  const year = yearOfMoney(composer);
  return {
    kind: 'table',
    id: 'annex/works',
    columns: columnsOf(year),
    rows: [
      ...groups.flatMap(({ objective, works }, index) => [
        groupRow(composer, romanOrNumber(index + 1), objective, year),
        ...works.flatMap((work, at) => [
          workRow(composer, work, String(at + 1), year),
          ...partsOf(composer.view, work).map((part) => workRow(composer, part, '', year)),
        ]),
      ]),
      totalRow(composer, year),
    ],
  };
};

const romanOrNumber = (value: number): string => (value < 40 ? romanNumber(value) : String(value));

const bold = (text: string): Phrase => [{ kind: 'text', text, bold: true }];

/** The node, with the money that is no single work's. */
const groupRow = (
  composer: Composer,
  number: string,
  { id, title, short }: Stored<'objective'>,
  year: Period | undefined,
): readonly Phrase[] => [
  bold(number),
  bold(short ?? title),
  [],
  ...MONEY_COLUMNS.map(({ kind }) =>
    phrase(
      composer.figureIfAny(
        sumAddress('funding', { kind, node: id, ...(kind !== 'total' && year !== undefined && { year }) }),
        { millions: true },
      ),
    ),
  ),
  [],
  [],
];

const workRow = (
  composer: Composer,
  work: Stored<'work'>,
  number: string,
  year: Period | undefined,
): readonly Phrase[] => [
  phrase(number),
  phrase(number === '' ? '- ' : undefined, countedName(composer, work)),
  phrase(composer.agencyName(work.owner)),
  ...MONEY_COLUMNS.map(({ kind }) =>
    phrase(composer.figureIfAny(moneyAddress(composer, work, kind, year), { millions: true })),
  ),
  standing(composer, work),
  finish(composer, work),
];

/** Of the year, where the work's money of that kind has years. */
const moneyAddress = ({ view }: Composer, { id }: Stored<'work'>, kind: Kind, year: Period | undefined): Address =>
  kind !== 'total' &&
  year !== undefined &&
  fundingOf(view, id).some((one) => one.kind === kind && one.year !== undefined)
    ? sumAddress('funding', { work: id, kind, year })
    : addressOf('work', id, 'funding', { kind });

/** How it stands and what was last said of it, as the text tells it. */
const standing = (composer: Composer, work: Stored<'work'>): Phrase => {
  const { predicate, others } = toldOf(composer, work);
  const said = [predicate ?? '', ...others.map(lowerFirst)].filter(Boolean).join('; ');
  const awaited = awaitedBasis(composer, work);
  return joined(
    [said === '' ? undefined : phrase(upperFirst(said)), awaited && (said === '' ? capital(awaited) : awaited)],
    '; ',
  );
};

const capital = ([first, ...rest]: Phrase): Phrase =>
  first?.kind === 'text' ? [{ ...first, text: upperFirst(first.text) }, ...rest] : [...(first ? [first] : []), ...rest];

const finish = (composer: Composer, work: Stored<'work'>): Phrase => {
  const { status, expectedFinish, daysLate } = workState(composer.view, work.id);
  // Of what was given up nothing is expected.
  if (status === 'cancelled') return [];
  const date = composer.figure(addressOf('work', work.id, status === 'completed' ? 'completed' : 'expected-finish'));
  if (daysLate !== undefined && !isOfDay(expectedFinish)) return phrase(date, '; đã quá hạn');
  const late = composer.figure(addressOf('work', work.id, 'late'));
  return joined([date && phrase(date), late && phrase('chậm ', late)], '; ');
};

const totalRow = (composer: Composer, year: Period | undefined): readonly Phrase[] => [
  [],
  bold('Tổng cộng'),
  [],
  ...MONEY_COLUMNS.map(({ kind }) =>
    phrase(
      composer.figureIfAny(
        sumAddress('funding', {
          kind,
          programme: composer.programme.id,
          ...(kind !== 'total' && year !== undefined && { year }),
        }),
        { millions: true },
      ),
    ),
  ),
  [],
  [],
];
