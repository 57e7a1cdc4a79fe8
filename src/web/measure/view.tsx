/** The blocks of one measure's page. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { Chart } from '#web/parts/chart.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { Facts } from '#web/parts/facts.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { SourceLine } from '#web/parts/source-line.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import type { Turned } from '#web/parts/turn-pages.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { MeasurePage, ObservationRow } from '#web/measure/page.ts';
import { measuresWords } from '#words/ui/measures.ts';

interface NamedMeasure {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

const MeasureLink = ({ measure }: { readonly measure: NamedMeasure }) => {
  const { page } = useLinks();
  return (
    <Link to={page(measure.path)}>
      <RecordText>{measure.name}</RecordText>
    </Link>
  );
};

export const MeasureFacts = ({ seen }: { readonly seen: MeasurePage }) => {
  const words = useWords(measuresWords);
  const { page } = useLinks();
  const links = (list: readonly NamedMeasure[]): ReactNode =>
    list.map((one, index) => (
      <span key={one.id}>
        {index > 0 && '; '}
        <MeasureLink measure={one} />
      </span>
    ));
  return (
    <Facts
      facts={[
        {
          name: `${words.latest}, ${seen.home}`,
          value: (
            <>
              <FigureCell cell={seen.latest.cell} size="large" />
              {seen.latest.when !== undefined && <span className="soft"> {seen.latest.when}</span>}
            </>
          ),
        },
        { name: words.unit, value: seen.unit },
        { name: words.definition, value: seen.definition ?? <StateTag mark="no-data">{words.noDefinition}</StateTag> },
        seen.question === undefined ? undefined : { name: words.question, value: seen.question },
        { name: words.direction, value: seen.direction },
        { name: words.aggregation, value: seen.aggregation },
        seen.shareOf && { name: words.shareOfMeasure, value: links([seen.shareOf]) },
        seen.related.length > 0 ? { name: words.related, value: links(seen.related) } : undefined,
        seen.objective && {
          name: words.objective,
          value: (
            <Link to={page(seen.objective.path)}>
              <RecordText>{seen.objective.name}</RecordText>
            </Link>
          ),
        },
        { name: words.source, value: <SourceLine source={seen.source} /> },
      ]}
    />
  );
};

export const SeriesCharts = ({ charts }: { readonly charts: MeasurePage['charts'] }) => {
  const words = useWords(measuresWords);
  const { page } = useLinks();
  return (
    <TitledBlock title={words.series}>
      {charts.rows.length === 0 && <p className="soft">{words.seriesNone}</p>}
      <div className="series-charts">
        {charts.rows.map((chart) => (
          <Chart
            key={chart.place}
            title={chart.title}
            subtitle={chart.subtitle}
            svg={chart.svg}
            picture={(format) => page(`${chart.path}/hinh/${format}`, { 'dia-ban': chart.place })}
          >
            <DataTable
              caption={chart.title}
              quiet
              rows={chart.points}
              rowKey={(point) => point.key}
              columns={[
                { key: 'period', title: words.period, heads: true, cell: (point) => point.period },
                { key: 'kind', title: words.kind, cell: (point) => point.kind },
                {
                  key: 'value',
                  title: words.valueLabel,
                  align: 'end',
                  cell: (point) => <FigureCell cell={point.cell} />,
                },
              ]}
            />
          </Chart>
        ))}
      </div>
      <TurnLinks turn={charts.turn} of={words.place} />
    </TitledBlock>
  );
};

export const ObservationTable = ({ lines }: { readonly lines: Turned<ObservationRow> }) => {
  const words = useWords(measuresWords);
  const shares = lines.rows.some((line) => line.share !== undefined);
  const notes = lines.rows.some((line) => line.note !== undefined);
  return (
    <DataTable
      caption={words.values}
      quiet
      rows={lines.rows}
      turn={lines.turn}
      rowKey={(line) => line.key}
      columns={[
        { key: 'place', title: words.place, heads: true, cell: (line) => line.place },
        { key: 'period', title: words.period, cell: (line) => <span className="nowrap">{line.period}</span> },
        {
          key: 'kind',
          title: words.kind,
          cell: (line) =>
            line.actual ? (
              <span className="nowrap">{line.kind}</span>
            ) : (
              <StateTag mark={line.isStated ? 'neutral' : 'estimate'}>{line.kind}</StateTag>
            ),
        },
        {
          key: 'value',
          title: words.valueLabel,
          align: 'end',
          cell: (line) => <FigureCell cell={line.cell} absent="brief" />,
        },
        ...(shares
          ? [
              {
                key: 'share',
                title: words.share,
                align: 'end' as const,
                cell: (line: ObservationRow) => line.share && <FigureCell cell={line.share} />,
              },
            ]
          : []),
        { key: 'source', title: words.source, cell: (line) => <SourceLine source={line.source} /> },
        ...(notes ? [{ key: 'note', title: words.note, cell: (line: ObservationRow) => line.note ?? null }] : []),
      ]}
    />
  );
};

const PART_MARKS = { 'adds-up': 'reached', differs: 'stuck', 'part-missing': 'no-data' } as const;
const PART_WORDS = { 'adds-up': 'addsUp', differs: 'partsDiffer', 'part-missing': 'partMissing' } as const;

export const MeasureParts = ({ checks }: { readonly checks: MeasurePage['parts'] }) => {
  const words = useWords(measuresWords);
  if (checks.rows.length === 0) return null;
  return (
    <TitledBlock title={words.parts} lead={words.partsLead}>
      {checks.rows.map((check) => (
        <table key={check.key} className="data-table sum-table">
          <caption>
            <MixedText>{check.about}</MixedText>
          </caption>
          <tbody>
            {check.parts.map((part) => (
              <tr key={part.id}>
                <th scope="row">
                  <MeasureLink measure={part} />
                </th>
                <td className="end">
                  <FigureCell cell={part.cell} absent="brief" />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.whole}</th>
              <td className="end">
                <FigureCell cell={check.whole} />
              </td>
            </tr>
            <tr>
              <td colSpan={2}>
                <StateTag mark={PART_MARKS[check.verdict]}>{words[PART_WORDS[check.verdict]]}</StateTag>
              </td>
            </tr>
          </tfoot>
        </table>
      ))}
      <TurnLinks turn={checks.turn} of={words.parts} />
    </TitledBlock>
  );
};

const CLAIM_MARKS = { holds: 'reached', differs: 'stuck', 'no-parts': 'no-data', 'part-missing': 'no-data' } as const;
const CLAIM_WORDS = {
  holds: 'holds',
  differs: 'differs',
  'no-parts': 'claimNoParts',
  'part-missing': 'claimPartMissing',
} as const;

export const MeasureClaims = ({ claims }: { readonly claims: MeasurePage['claims'] }) => {
  const words = useWords(measuresWords);
  if (claims.rows.length === 0) return null;
  return (
    <TitledBlock title={words.claims}>
      <DataTable
        caption={words.claims}
        quiet
        rows={claims.rows}
        turn={claims.turn}
        rowKey={(claim) => claim.id}
        columns={[
          { key: 'label', title: words.claim, heads: true, cell: (claim) => claim.label },
          {
            key: 'stated',
            title: words.stated,
            align: 'end',
            cell: (claim) => <FigureCell cell={claim.stated} absent="brief" />,
          },
          {
            key: 'computed',
            title: words.computed,
            align: 'end',
            cell: (claim) => claim.computed && <FigureCell cell={claim.computed} absent="brief" />,
          },
          {
            key: 'verdict',
            title: words.verdict,
            cell: (claim) => <StateTag mark={CLAIM_MARKS[claim.verdict]}>{words[CLAIM_WORDS[claim.verdict]]}</StateTag>,
          },
        ]}
      />
    </TitledBlock>
  );
};

export const MeasureSilent = ({ home, places }: { readonly home: string; readonly places: MeasurePage['silent'] }) => {
  const words = useWords(measuresWords);
  return (
    <TitledBlock title={words.silent} lead={words.silentLead(home)}>
      {places.rows.length === 0 ? (
        <p>{words.silentNone}</p>
      ) : (
        <ul className="silent-places">
          {places.rows.map((place) => (
            <li key={place.id}>
              <span>
                <RecordText>{place.name}</RecordText>
              </span>{' '}
              <FigureCell cell={place.cell} absent="brief" />
            </li>
          ))}
        </ul>
      )}
      <TurnLinks turn={places.turn} of={words.silent} />
    </TitledBlock>
  );
};
