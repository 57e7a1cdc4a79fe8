/**
 * Who is to do what, in a table: task, units, person in charge, duty, authority, product, deadline. A column of which
 * nothing is on record is left out.
 */
import type { Composer } from '#core/report/composer.ts';
import type { Annex } from '#core/report/document.ts';
import type { OutlineAnnex } from '#core/report/outline/outline.ts';
import { bareClause, phrase, type Piece } from '#core/report/phrase.ts';
import { lowerFirst, upperFirst } from '#core/text/letter-case.ts';
import type { Stored } from '#core/subjects/subjects.ts';
import { printOfficialPeriod } from '#core/value/period-text.ts';

interface Column {
  readonly head: string;
  readonly width: number;
  /** Whether it stands in any case. */
  readonly isNeeded?: true;
  readonly cell: (composer: Composer, task: Stored<'task'>) => string | undefined;
}

const COLUMNS: readonly Column[] = [
  {
    head: 'Nhiệm vụ',
    width: 6.4,
    isNeeded: true,
    cell: (_, { statements }) =>
      statements.map((one, at) => (at === 0 ? bareClause(one) : lowerFirst(bareClause(one)))).join('; '),
  },
  {
    head: 'Cơ quan chủ trì, thực hiện',
    width: 3.4,
    isNeeded: true,
    cell: (composer, { lead, agencies, actors }) =>
      actors ?? (lead === undefined ? named(composer, agencies) : composer.agencyName(lead)),
  },
  {
    head: 'Cơ quan phối hợp',
    width: 3.2,
    cell: (composer, { lead, agencies }) =>
      lead === undefined
        ? undefined
        : named(
            composer,
            agencies.filter((one) => one !== lead),
          ),
  },
  { head: 'Người phụ trách', width: 3.4, cell: (_, { person }) => person },
  { head: 'Trách nhiệm', width: 3.6, cell: (_, { responsibility }) => responsibility },
  { head: 'Thẩm quyền', width: 3, cell: (_, { authority }) => authority },
  { head: 'Sản phẩm', width: 3.2, cell: (_, { product }) => product },
  {
    head: 'Thời hạn',
    width: 3.2,
    isNeeded: true,
    cell: (_, { due }) => (due === undefined ? undefined : printOfficialPeriod(due).replace(/^ngày /u, '')),
  },
];

const named = (composer: Composer, agencies: readonly string[]): string =>
  agencies.flatMap((agency) => composer.agencyName(agency) ?? []).join('; ');

export const tasksAnnex = (
  composer: Composer,
  { tasks }: Extract<OutlineAnnex, { readonly kind: 'tasks' }>,
): Annex<Piece> => {
  const columns = COLUMNS.filter(
    ({ isNeeded, cell }) => isNeeded === true || tasks.some((task) => (cell(composer, task) ?? '') !== ''),
  );
  return {
    id: 'tasks',
    title: 'Phân công thực hiện nhiệm vụ thời gian tới',
    landscape: true,
    blocks: [
      {
        kind: 'table',
        id: 'annex/tasks',
        columns: [
          { head: 'STT', align: 'center', width: 1.2 },
          ...columns.map(({ head, width }) => ({ head, align: 'left', width }) as const),
        ],
        rows: tasks.map((task, index) => [
          phrase(String(index + 1)),
          ...columns.map(({ cell }) => phrase(upperFirst(bareClause(cell(composer, task) ?? '')))),
        ]),
      },
    ],
  };
};
