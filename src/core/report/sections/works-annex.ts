/** All works of a programme in a table: who owns them, their money, how they stand and by when. */
import { addressOf, sumAddress } from '#core/figure/build-address.ts';
import type { BlockDraft } from '#core/report/blocks.ts';
import type { Composer } from '#core/report/composer.ts';
import type { Annex } from '#core/report/document.ts';
import { partsOf } from '#core/report/outline/work-facts.ts';
import type { ListedWorks, OutlineAnnex } from '#core/report/outline/outline.ts';
import { bareClause, joined, phrase, type Phrase, type Piece } from '#core/report/phrase.ts';
import { workWords } from '#core/vocabulary/work-words.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { workState } from '#core/subjects/work/state.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import { romanNumber } from '#core/text/roman-number.ts';

const MONEY_COLUMNS = [
  { head: 'Tổng mức đầu tư (triệu đồng)', kind: 'total' },
  { head: 'Kế hoạch vốn (triệu đồng)', kind: 'plan' },
  { head: 'Đã giải ngân (triệu đồng)', kind: 'disbursement' },
] as const;

const COLUMNS = [
  { head: 'STT', align: 'center', width: 1.2 },
  { head: 'Công trình, dự án', align: 'left', width: 6.5 },
  { head: 'Chủ đầu tư', align: 'left', width: 3.4 },
  ...MONEY_COLUMNS.map(({ head }) => ({ head, align: 'right', width: 2.6 }) as const),
  { head: 'Tình hình thực hiện', align: 'left', width: 5 },
  { head: 'Hoàn thành', align: 'left', width: 3 },
] as const;

export const worksAnnex = (
  composer: Composer,
  { groups }: Extract<OutlineAnnex, { readonly kind: 'works' }>,
): Annex<Piece> => ({
  id: 'works',
  title: 'Danh mục công trình, dự án',
  landscape: true,
  blocks: [table(composer, groups)],
});

const table = (composer: Composer, groups: readonly ListedWorks[]): BlockDraft => ({
  kind: 'table',
  id: 'annex/works',
  columns: COLUMNS,
  rows: [
    ...groups.flatMap(({ objective, works }, index) => [
      groupRow(romanOrNumber(index + 1), objective),
      ...works.flatMap((work, at) => [
        workRow(composer, work, String(at + 1)),
        ...partsOf(composer.view, work).map((part) => workRow(composer, part, '')),
      ]),
    ]),
    totalRow(composer),
  ],
});

const romanOrNumber = (value: number): string => (value < 40 ? romanNumber(value) : String(value));

const bold = (text: string): Phrase => [{ kind: 'text', text, bold: true }];

const groupRow = (number: string, { title, short }: Stored<'objective'>): readonly Phrase[] => [
  bold(number),
  bold(short ?? title),
  ...COLUMNS.slice(2).map(() => []),
];

const workRow = (composer: Composer, work: Stored<'work'>, number: string): readonly Phrase[] => [
  phrase(number),
  phrase(number === '' ? '- ' : undefined, bareClause(work.name)),
  phrase(composer.agencyName(work.owner)),
  ...MONEY_COLUMNS.map(({ kind }) =>
    phrase(composer.figureIfAny(addressOf('work', work.id, 'funding', { kind }), { millions: true })),
  ),
  phrase(standing(composer, work)),
  finish(composer, work),
];

/** The unit's latest words, else those for the status. */
const standing = (composer: Composer, work: Stored<'work'>): string => {
  const { statement, status } = workState(composer.view, work.id);
  if (statement !== undefined) return upperFirst(bareClause(statement));
  return status === undefined ? '' : upperFirst(lowerFirst(workWords(composer.view.vocabulary, work).states[status]));
};

const finish = (composer: Composer, work: Stored<'work'>): Phrase => {
  const { status } = workState(composer.view, work.id);
  const date = composer.figure(addressOf('work', work.id, status === 'completed' ? 'completed' : 'expected-finish'));
  const late = composer.figure(addressOf('work', work.id, 'late'));
  return joined([date && phrase(date), late && phrase('chậm ', late)], '; ');
};

const totalRow = (composer: Composer): readonly Phrase[] => [
  [],
  bold('Tổng cộng'),
  [],
  ...MONEY_COLUMNS.map(({ kind }) =>
    phrase(composer.figureIfAny(sumAddress('funding', { kind, programme: composer.programme.id }), { millions: true })),
  ),
  [],
  [],
];
