/** The programme at a glance. */
import { Link } from 'react-router';
import { overviewAnswer } from '#core/query/overview.ts';
import { StateTag } from '#web/parts/state-tag.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { Attention, Targets } from '#web/overview/attention.tsx';
import { Capital, Measures } from '#web/overview/numbers.tsx';
import { Objectives, Silent } from '#web/overview/progress.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { overviewPage, type OverviewPage } from '#web/overview/page.ts';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { areSettled, driftedReports } from '#app/read/report/drifted-reports.ts';
import { DriftedReports, driftedLines } from '#web/report/issued/drifted.tsx';
import { shippedCalendar } from '#app/shipped.ts';
import { dayLookedAt, workdayOf } from '#app/read/collecting/season.ts';
import { viewOnDay } from '#core/facts/view.ts';
import { silentAgencies } from '#core/collecting/silence.ts';
import { Overdue } from '#web/overview/overdue.tsx';
import { overduePage } from '#web/overview/overdue-page.ts';
import { overviewWords } from '#words/ui/overview.ts';

export const loader = programmeRead(async (asked) => {
  const { app, opened, language, unsettled } = asked;
  const drifted = await driftedReports(app, opened);
  if (!areSettled(drifted)) unsettled();
  const workday = workdayOf(opened.view, await shippedCalendar());
  return opened.ask(() => ({
    ...overviewPage(asked, overviewAnswer(opened)),
    overdue: overduePage(
      asked,
      silentAgencies(viewOnDay(opened.view, dayLookedAt(opened)), opened.programme.id, workday),
    ),
    drifted: driftedLines(language, drifted),
    head: `${overviewWords[language].title} · ${opened.programme.short}`,
  }));
});

export { meta } from '#web/frame/head.ts';

const Overview = ({ loaderData }: PageProps<typeof loader>) => {
  const words = useWords(overviewWords);
  return (
    <>
      <h1>{words.title}</h1>
      {loaderData.ofDay.map((one) => (
        <p key={one.key}>
          <StateTag mark="no-data">{one.text}</StateTag>
        </p>
      ))}
      <Overdue overdue={loaderData.overdue} />
      <DriftedReports lines={loaderData.drifted} />
      <Attention attention={loaderData.attention} weighed={loaderData.weighed} />
      <Counts counts={loaderData.counts} />
      <Objectives lines={loaderData.objectives} leadership={loaderData.leadership} />
      <Targets lines={loaderData.targets} />
      <Capital kinds={loaderData.capital} budget={loaderData.budget} stated={loaderData.stated} />
      <Measures series={loaderData.series} singles={loaderData.singles} />
      <Silent lines={loaderData.silent} began={loaderData.began} isWeighed={loaderData.weighed.silent} />
    </>
  );
};
export default Overview;

/** Each count is a figure; its name leads to the works that it counts. */
const Counts = ({ counts }: { readonly counts: OverviewPage['counts'] }) => {
  const { page } = useLinks();
  return (
    <dl className="counts">
      {counts.map(({ key, name, cell, query }) => (
        <div key={key}>
          <dt>
            <Link to={page('cong-trinh', query)}>{name}</Link>
          </dt>
          <dd>
            <FigureCell cell={cell} size="large" />
          </dd>
        </div>
      ))}
    </dl>
  );
};
