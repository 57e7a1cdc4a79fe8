/** One work with all that is recorded of it. */
import { seeWork } from '#app/work/see-work.ts';
import { Breadcrumb } from '#web/components/breadcrumb.tsx';
import { Figure } from '#web/components/figure.tsx';
import { RecordText } from '#web/components/record-text.tsx';
import { StateTag, WorkStatusTag } from '#web/components/state-tag.tsx';
import { WorkFacts, WorkPlaces } from '#web/components/work-facts.tsx';
import { WorkHistory, WorkVersions } from '#web/components/work-history.tsx';
import { WorkExtents, WorkMoney } from '#web/components/work-money.tsx';
import { WorkObstacles, WorkSteps } from '#web/components/work-steps.tsx';
import { WorkLinks } from '#web/components/work-links.tsx';
import { useLinks, useWords } from '#web/frame.tsx';
import { programmePage, type PageProps } from '#web/page.ts';
import { workPage } from '#web/work-page.ts';
import { worksWords } from '#words/ui/works.ts';

export const loader = programmePage(async (given) =>
  workPage(given, await seeWork(given.app, given.opened, given.params['work'] ?? '')),
);

export const meta = ({ loaderData }: { readonly loaderData?: PageProps<typeof loader>['loaderData'] }) => [
  { title: loaderData ? `${loaderData.name} · Tiến Độ` : 'Tiến Độ' },
];

const Work = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(worksWords);
  const { page } = useLinks();
  return (
    <>
      <Breadcrumb
        crumbs={[
          { title: words.title, to: page('cong-trinh') },
          ...(seen.whole ? [{ title: seen.whole.name, to: page(seen.whole.path) }] : []),
          { title: seen.name },
        ]}
      />
      <h1>
        <RecordText>{seen.name}</RecordText>
      </h1>
      <p className="work-head">
        <WorkStatusTag status={seen.status} />
        {seen.late && (
          <span>
            <StateTag mark="late">{words.lateBy}</StateTag> <Figure cell={seen.late} />
          </span>
        )}
        {seen.obstacles.some((one) => one.open) && <StateTag mark="stuck">{words.stuck}</StateTag>}
      </p>
      <WorkFacts seen={seen} />
      <WorkObstacles obstacles={seen.obstacles} />
      <WorkSteps seen={seen} />
      <WorkMoney funding={seen.funding} />
      <WorkExtents extents={seen.extents} />
      <WorkHistory history={seen.history} />
      <div className="columns">
        <WorkPlaces seen={seen} />
        <WorkLinks seen={seen} />
      </div>
      <WorkVersions versions={seen.versions} />
    </>
  );
};
export default Work;
