/** One work with all that is recorded of it. */
import { readWork } from '#app/read/work.ts';
import { RecordLinks } from '#web/record/record-links.tsx';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag, WorkStatusTag } from '#web/parts/state-tag.tsx';
import { WorkFacts, WorkPlaces } from '#web/work/facts.tsx';
import { WorkHistory, WorkVersions } from '#web/work/history.tsx';
import { WorkExtents, WorkMoney } from '#web/work/money.tsx';
import { WorkObstacles, WorkSteps } from '#web/work/steps.tsx';
import { WorkLinks } from '#web/work/links.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { workPage } from '#web/work/page.ts';
import { worksWords } from '#words/ui/works.ts';

export const loader = programmeRead(async (given) => {
  const read = await readWork(given.app, given.opened, given.params['work'] ?? '');
  return given.opened.ask(() => workPage(given, read));
});

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
        {seen.isLate && (
          <span>
            <StateTag mark="late">{seen.late ? words.lateBy : words.late}</StateTag>{' '}
            {seen.late && <FigureCell cell={seen.late} />}
          </span>
        )}
        {seen.isStuck && <StateTag mark="stuck">{words.stuck}</StateTag>}
      </p>
      <RecordLinks subject="work" id={seen.id} facts={['step', 'extent', 'funding', 'obstacle']} />
      <WorkFacts seen={seen} />
      <WorkObstacles obstacles={seen.obstacles} />
      <WorkSteps seen={seen} />
      <WorkMoney funding={seen.funding} budget={seen.budget} />
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
