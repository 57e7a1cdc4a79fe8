/** One measure: its series, its values by place and period, its parts and what is said with it. */
import { orRefuse } from '#app/refusal.ts';
import { Link } from 'react-router';
import { measureAnswer } from '#core/query/measure.ts';
import { RecordLinks } from '#web/record/record-links.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { MatrixTable } from '#web/measure/list/view.tsx';
import {
  MeasureClaims,
  MeasureFacts,
  MeasureParts,
  SeriesCharts,
  MeasureSilent,
  ObservationTable,
} from '#web/measure/view.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { PlainList, recordKey } from '#web/parts/plain-list.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { measurePage } from '#web/measure/page.ts';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { measuresWords } from '#words/ui/measures.ts';

export const loader = programmePage((given) =>
  measurePage(given, orRefuse(measureAnswer(given.opened, given.params['measure'] ?? ''))),
);

export const meta = ({ loaderData }: { readonly loaderData?: PageProps<typeof loader>['loaderData'] }) => [
  { title: loaderData ? `${loaderData.name} · Tiến Độ` : 'Tiến Độ' },
];

const Measure = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(measuresWords);
  const { page, here } = useLinks();
  return (
    <>
      <Breadcrumb crumbs={[{ title: words.title, to: page('so-lieu') }, { title: seen.name }]} />
      <h1>
        <RecordText>{seen.name}</RecordText>
      </h1>
      <RecordLinks subject="measure" id={seen.id} />
      <MeasureFacts seen={seen} />
      <SeriesCharts charts={seen.charts} />
      <TitledBlock title={words.values}>
        <p className="after-head">
          {words.valuesCount} <FigureCell cell={seen.count} />.{' '}
          {seen.ahead && (
            <>
              {words.ahead(seen.ahead.count, seen.ahead.printed)}{' '}
              <Link to={here({ asOf: seen.ahead.day })}>{words.aheadLink}</Link>.{' '}
            </>
          )}
          <a href={page('so-lieu.csv', { 'chi-tieu': seen.id })} download>
            {words.csv}
          </a>
        </p>
        {seen.matrix.rows.length > 1 && seen.matrix.periods.length > 0 && (
          <MatrixTable caption={words.asMatrix} matrix={seen.matrix} withName={false} />
        )}
        <ObservationTable lines={seen.lines} />
      </TitledBlock>
      <MeasureParts checks={seen.parts} />
      <MeasureClaims claims={seen.claims} />
      {seen.targets.rows.length > 0 && (
        <TitledBlock title={words.targets}>
          <PlainList title={words.targets} items={seen.targets} keyOf={recordKey}>
            {(one) => (
              <>
                <Link to={page(one.path)}>
                  <RecordText>{one.name}</RecordText>
                </Link>
                : <FigureCell cell={one.cell} />
              </>
            )}
          </PlainList>
        </TitledBlock>
      )}
      <MeasureSilent home={seen.home} places={seen.silent} />
    </>
  );
};
export default Measure;
