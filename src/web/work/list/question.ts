/** What a reader asks of the works in the address bar; the page and its CSV understand the same. */
import type { Sort } from '#web/parts/data-table.tsx';
import { readSort } from '#web/parts/sort.ts';
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { WorksQuestion } from '#core/query/works.ts';
import { objectiveByNumber } from '#core/figure/evaluator.ts';
import { asked } from '#web/forms/query.ts';
import { ownEntry } from '#core/text/own-entry.ts';

const NAMES = ['tim', 'muc-tieu', 'tinh-trang', 'loai', 'linh-vuc', 'dia-ban', 'can-xu-ly'] as const;
/** Values of `can-xu-ly`, in the order of the filter. */
export const TROUBLES = {
  cham: { trouble: 'late' },
  lui: { trouble: 'moved' },
  vuong: { trouble: 'stuck' },
  'thieu-ngay': { missing: 'finish' },
  'thieu-von': { missing: 'funding' },
  'thieu-chu-tri': { missing: 'owner' },
} as const satisfies Readonly<Record<string, Pick<WorksQuestion, 'trouble' | 'missing'>>>;

const troubleOf = (code: string | undefined): Pick<WorksQuestion, 'trouble' | 'missing'> =>
  ownEntry<Pick<WorksQuestion, 'trouble' | 'missing'>>(TROUBLES, code ?? '') ?? {};

export const VIEWS = ['bang', 'giai-doan', 'ban-do'] as const;
type WorksView = (typeof VIEWS)[number];

const SORTS = ['work', 'objective', 'status', 'finish', 'funding'] as const;

type WorksQuery = Readonly<Record<(typeof NAMES)[number], string | undefined>>;

export interface WorksAsked {
  /** As it stands in the address bar. */
  readonly query: WorksQuery;
  readonly question: WorksQuestion;
  readonly shownAs: WorksView;
  readonly sort: Sort | undefined;
  /** Of the map: the outline whose works are wanted, by its id. */
  readonly outline: string | undefined;
}

export const askedWorks = ({ view, programme }: OpenedProgramme, url: URL): WorksAsked => {
  const query = Object.fromEntries(NAMES.map((name) => [name, asked(url, name)])) as WorksQuery;
  const number = query['muc-tieu'];
  const objective =
    number === undefined
      ? undefined
      : (view.find('objective', `${programme.id}/${number}`) ?? objectiveByNumber(view, number));
  return {
    query,
    shownAs: VIEWS.find((one) => one === asked(url, 'xem')) ?? 'bang',
    sort: readSort(url, SORTS),
    outline: asked(url, 'noi'),
    question: {
      objective: objective?.id,
      status: query['tinh-trang'],
      kind: query.loai,
      sector: query['linh-vuc'],
      place: query['dia-ban'],
      text: query.tim,
      ...troubleOf(query['can-xu-ly']),
    },
  };
};
