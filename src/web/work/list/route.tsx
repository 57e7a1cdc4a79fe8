/** The works as a table, by stage, or on a map. */
import { Link } from 'react-router';
import { worksAnswer } from '#core/query/works.ts';
import { FigureCell } from '#web/parts/figure.tsx';
import { FilterForm, isFiltered } from '#web/forms/filter-form.tsx';
import { WorksBoard } from '#web/work/list/board.tsx';
import { WorksMapView } from '#web/work/list/map.tsx';
import { WorksGaps, WorksTable } from '#web/work/list/table.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { worksPage } from '#web/work/list/page.ts';
import { askedWorks, TROUBLES, VIEWS } from '#web/work/list/question.ts';
import { worksWords } from '#words/ui/works.ts';

export const loader = programmePage((given) => {
  const { opened, url, language } = given;
  const asked = askedWorks(opened, url);
  return {
    ...worksPage(given, worksAnswer(opened, asked.question), asked),
    sort: asked.sort,
    query: asked.query,
    shownAs: asked.shownAs,
    head: `${worksWords[language].title} · ${opened.programme.short}`,
  };
});

export { meta } from '#web/frame/head.ts';

const TROUBLE_NAMES = Object.keys(TROUBLES) as (keyof typeof TROUBLES)[];

const Works = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(worksWords);
  const { here, page } = useLinks();
  const { query, options } = seen;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <FilterForm
        title={words.filters}
        all={words.all}
        apply={words.apply}
        clear={words.clear}
        kept={['xem', 'sort']}
        fields={[
          { name: 'tim', title: words.text, value: query.tim },
          { name: 'muc-tieu', title: words.objective, value: query['muc-tieu'], options: options.objectives },
          { name: 'tinh-trang', title: words.status, value: query['tinh-trang'], options: options.statuses },
          { name: 'loai', title: words.kind, value: query.loai, options: options.kinds },
          { name: 'linh-vuc', title: words.sector, value: query['linh-vuc'], options: options.sectors },
          { name: 'dia-ban', title: words.place, value: query['dia-ban'], options: options.places },
          {
            name: 'can-xu-ly',
            title: words.trouble,
            value: query['can-xu-ly'],
            options: TROUBLE_NAMES.map((value) => ({ value, name: words.troubles[value] })),
          },
        ]}
      />
      <div className="tools">
        <nav className="views" aria-label={words.views}>
          {VIEWS.map((view) => (
            <Link
              key={view}
              to={here({ xem: view === 'bang' ? undefined : view, trang: undefined, noi: undefined })}
              preventScrollReset
              aria-current={seen.shownAs === view ? 'true' : undefined}
            >
              {words.viewNames[view]}
            </Link>
          ))}
        </nav>
        {seen.count && (
          <p aria-live="polite">
            <FigureCell cell={seen.count} />
          </p>
        )}
        <a href={page('cong-trinh.csv', query)} download>
          {words.csv}
        </a>{' '}
        <span className="soft small">{words.csvWhat}</span>
      </div>
      {seen.shown === 0 && <p>{words.none(isFiltered(query))}</p>}
      {seen.shown > 0 && seen.table && (
        <>
          <WorksGaps />
          <WorksTable
            rows={seen.table.rows}
            sort={seen.sort}
            total={Object.values(query).every((value) => value === undefined) ? seen.funding : undefined}
          />
          <TurnLinks turn={seen.table.turn} />
        </>
      )}
      {seen.shown > 0 && seen.shownAs === 'giai-doan' && <WorksBoard stages={seen.stages} />}
      {seen.shown > 0 && seen.map && <WorksMapView map={seen.map} total={seen.shown} />}
    </>
  );
};
export default Works;
