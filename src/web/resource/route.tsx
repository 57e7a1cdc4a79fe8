/** What pays for the programme: capital, gifts, and the totals that documents state. */
import { resourcesAnswer } from '#core/query/resources.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { FilterForm, isFiltered } from '#web/forms/filter-form.tsx';
import { Budget } from '#web/resource/budget.tsx';
import { CapitalKind, Contributions, FundingTable, StatedTotals } from '#web/resource/view.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { resourcesPage } from '#web/resource/page.ts';
import { askedResources } from '#web/resource/question.ts';
import { resourcesWords } from '#words/ui/resources.ts';

export const loader = programmePage((given) => {
  const { opened, url, language } = given;
  const { query, question, sort } = askedResources(opened, url);
  return {
    ...resourcesPage(given, resourcesAnswer(opened, question), sort),
    sort,
    query,
    head: `${resourcesWords[language].title} · ${opened.programme.short}`,
  };
});

export { meta } from '#web/frame/head.ts';

const Resources = ({ loaderData }: PageProps<typeof loader>) => {
  const words = useWords(resourcesWords);
  const { page } = useLinks();
  const { query, capital, counts, sort } = loaderData;
  const filtered = isFiltered(query);
  const csv = page('nguon-luc.csv', {
    loai: query.kind,
    nguon: query.source,
    nam: query.year,
    'muc-tieu': query.objective,
    tim: query.text,
  });
  return (
    <>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <FilterForm
        title={words.filters}
        all={words.all}
        apply={words.apply}
        clear={words.clear}
        kept={['sort']}
        fields={[
          { name: 'tim', title: words.text, value: query.text },
          { name: 'loai', title: words.kind, value: query.kind, options: loaderData.kinds },
          { name: 'nguon', title: words.source, value: query.source, options: loaderData.sources },
          ...(loaderData.years.length > 0 || query.year !== undefined
            ? [{ name: 'nam', title: words.year, value: query.year, options: loaderData.years }]
            : []),
          { name: 'muc-tieu', title: words.objective, value: query.objective, options: loaderData.objectives },
        ]}
      />
      <div className="tools">
        <span>
          <a href={csv} download>
            {words.csv}
          </a>{' '}
          <span className="soft small">{words.csvWhat}</span>
        </span>
        <span className="soft small">{words.filtersHelp}</span>
      </div>
      <TitledBlock title={words.capital}>
        {loaderData.fundings.rows.length === 0 && <p>{words.capitalNone(filtered)}</p>}
        {capital === undefined && <p className="soft">{words.notAdded}</p>}
        <div className="capital-kinds">
          {capital?.map((one) => (
            <CapitalKind key={one.kind} capital={one} />
          ))}
        </div>
        {loaderData.unknownKinds.length > 0 && (
          <p>
            <StateTag mark="no-data">{words.unknownKinds(loaderData.unknownKinds.join(', '))}</StateTag>
          </p>
        )}
      </TitledBlock>
      {loaderData.budget.length > 0 && (
        <TitledBlock title={words.budget}>
          <Budget years={loaderData.budget} byOwner />
        </TitledBlock>
      )}
      {loaderData.fundings.rows.length > 0 && (
        <TitledBlock title={words.lines}>
          {counts?.fundings && (
            <p className="after-head">
              <FigureCell cell={counts.fundings} />
            </p>
          )}
          <FundingTable rows={loaderData.fundings} sort={sort} />
        </TitledBlock>
      )}
      <TitledBlock title={words.stated} lead={words.statedLead}>
        <StatedTotals rows={loaderData.stated} filtered={filtered} />
      </TitledBlock>
      <TitledBlock title={words.contributions} lead={words.contributionsLead}>
        {counts?.contributions && (
          <p className="after-head">
            <FigureCell cell={counts.contributions} />
          </p>
        )}
        <Contributions rows={loaderData.contributions} sort={sort} filtered={filtered} />
      </TitledBlock>
    </>
  );
};
export default Resources;
