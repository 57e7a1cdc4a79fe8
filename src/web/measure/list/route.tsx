/** The measures by objective, or as places by periods. */
import { Link } from 'react-router';
import { measuresAnswer } from '#core/query/measures.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { FilterForm, isFiltered } from '#web/forms/filter-form.tsx';
import { MatrixTable, MeasureTable } from '#web/measure/list/view.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { measuresPage, type MeasuresPage } from '#web/measure/list/page.ts';
import { askedMeasures } from '#web/measure/list/question.ts';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { measuresWords } from '#words/ui/measures.ts';

export const loader = programmePage((given) => {
  const { opened, url, language } = given;
  const asked = askedMeasures(opened, url);
  return {
    ...measuresPage(given, measuresAnswer(opened, asked.question), asked),
    query: asked.query,
    head: `${measuresWords[language].title} · ${opened.programme.short}`,
  };
});

export { meta } from '#web/frame/head.ts';

const Measures = ({ loaderData }: PageProps<typeof loader>) => {
  const words = useWords(measuresWords);
  const { here, page } = useLinks();
  const { query, table, matrix } = loaderData;
  const csv = page('so-lieu.csv', { 'muc-tieu': query.objective, tim: query.text, 'dia-ban': query.place });
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <FilterForm
        title={words.filters}
        all={words.all}
        apply={words.apply}
        clear={words.clear}
        kept={['xem']}
        fields={[
          { name: 'tim', title: words.text, value: query.text },
          { name: 'muc-tieu', title: words.objective, value: query.objective, options: loaderData.objectives },
          { name: 'dia-ban', title: words.place, value: query.place, options: loaderData.places },
        ]}
      />
      <div className="tools">
        <nav className="views" aria-label={words.views}>
          <ViewLink to={here({ xem: undefined, trang: undefined, 'trang-ky': undefined })} current={!matrix}>
            {words.asTable}
          </ViewLink>
          <ViewLink to={here({ xem: 'ma-tran', trang: undefined })} current={matrix !== undefined}>
            {words.asMatrix}
          </ViewLink>
        </nav>
        {query.text === undefined && query.place === undefined && (
          <p aria-live="polite">
            <FigureCell cell={loaderData.count} />
          </p>
        )}
        <a href={csv} download>
          {words.csv}
        </a>{' '}
        <span className="soft small">{words.csvWhat}</span>
      </div>
      {loaderData.shown === 0 && <p>{words.none(isFiltered(query))}</p>}
      {matrix && matrix.rows.length > 0 && (
        <TitledBlock title={words.asMatrix} lead={words.matrixLead}>
          <MatrixTable caption={words.asMatrix} matrix={matrix} withName />
        </TitledBlock>
      )}
      {table && table.groups.length > 0 && !table.columns.plan && <p className="small soft">{words.noPlans}</p>}
      {table?.groups.map((group) => (
        <Group key={group.id} group={group} shown={table.columns} />
      ))}
      <TurnLinks turn={table?.turn} />
    </>
  );
};
export default Measures;

const ViewLink = ({
  to,
  current,
  children,
}: {
  readonly to: string;
  readonly current: boolean;
  readonly children: string;
}) => (
  <Link to={to} preventScrollReset aria-current={current ? 'true' : undefined}>
    {children}
  </Link>
);

type Table = NonNullable<MeasuresPage['table']>;

const Group = ({ group, shown }: { readonly group: Table['groups'][number]; readonly shown: Table['columns'] }) => {
  const words = useWords(measuresWords);
  const title = group.title ?? words.noObjective;
  return (
    <TitledBlock title={title}>
      <div className="measure-table">
        <MeasureTable caption={title} lines={group.lines} shown={shown} />
      </div>
    </TitledBlock>
  );
};
