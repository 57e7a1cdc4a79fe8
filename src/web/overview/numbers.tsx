/** Capital and measures at a glance. */
import { Link } from 'react-router';
import { upperFirst } from '#core/text/letter-case.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { Chart } from '#web/parts/chart.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { FundingBar } from '#web/parts/funding-bar.tsx';
import { Budget } from '#web/resource/budget.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { OverviewPage } from '#web/overview/page.ts';
import { overviewWords } from '#words/ui/overview.ts';

export const Capital = ({
  kinds,
  budget,
  stated,
}: {
  readonly kinds: OverviewPage['capital'];
  /** The newest year of which a plan or a payment is on record. */
  readonly budget: OverviewPage['budget'];
  readonly stated: OverviewPage['stated'];
}) => {
  const words = useWords(overviewWords);
  return (
    <TitledBlock title={words.capital} lead={words.capitalLead}>
      <div className="columns">
        <div className="stack">
          {kinds.length + budget.length + stated.rows.length === 0 && <p>{words.capitalNone}</p>}
          <Budget years={budget} />
          {kinds.map((kind) => (
            <div key={kind.kind} className="stack">
              <FundingBar title={upperFirst(kind.kind)} parts={kind.parts} total={kind.total} of={kind.of} />
              {kind.years.length === 0 ? <p className="soft small">{words.noYears}</p> : <ByYear kind={kind} />}
            </div>
          ))}
        </div>
        {stated.rows.length > 0 && (
          <div className="stack">
            <h3>{words.stated}</h3>
            {stated.rows.map((one) => (
              <p key={one.cell.address}>
                <RecordText>{upperFirst(one.label)}</RecordText>: <FigureCell cell={one.cell} />.
                {one.parts === 0 && <span className="soft small"> {words.statedNoParts}</span>}
              </p>
            ))}
            <TurnLinks turn={stated.turn} of={words.stated} />
          </div>
        )}
      </div>
    </TitledBlock>
  );
};

const ByYear = ({ kind }: { readonly kind: OverviewPage['capital'][number] }) => {
  const words = useWords(overviewWords);
  return (
    <DataTable
      caption={words.bySource}
      rows={kind.parts}
      rowKey={(part) => part.key}
      columns={[
        { key: 'source', title: words.source, heads: true, cell: (part) => part.label },
        ...kind.years.map((year, index) => ({
          key: year,
          title: year,
          align: 'end' as const,
          cell: (part: (typeof kind.parts)[number]) => {
            const cell = part.years[index];
            return cell ? <FigureCell cell={cell} /> : '–';
          },
        })),
        { key: 'all', title: words.allYears, align: 'end', cell: (part) => <FigureCell cell={part.cell} /> },
      ]}
    />
  );
};

export const Measures = ({ series, singles }: Pick<OverviewPage, 'series' | 'singles'>) => {
  const words = useWords(overviewWords);
  const { page } = useLinks();
  return (
    <TitledBlock title={words.measures} lead={words.measuresLead}>
      <div className="charts">
        {series.map((one) => (
          <Chart
            key={one.measure}
            title={one.title}
            subtitle={one.subtitle}
            svg={one.svg}
            picture={(format) => page(`${one.path}/hinh/${format}`)}
          >
            <DataTable
              caption={one.title}
              quiet
              rows={one.points}
              rowKey={(point) => point.cell.address}
              columns={[
                { key: 'period', title: words.period, heads: true, cell: (point) => `${point.period}, ${point.kind}` },
                { key: 'value', title: words.value, align: 'end', cell: (point) => <FigureCell cell={point.cell} /> },
              ]}
            />
          </Chart>
        ))}
      </div>
      {series.length + singles.length === 0 && <p className="soft">{words.measuresNone}</p>}
      {singles.length > 0 && (
        <DataTable
          caption={words.measures}
          quiet
          rows={singles}
          rowKey={(one) => one.id}
          columns={[
            {
              key: 'measure',
              title: words.measure,
              heads: true,
              cell: (one) => (
                <Link to={page(one.path)}>
                  <RecordText>{one.name}</RecordText>
                </Link>
              ),
            },
            { key: 'period', title: words.period, cell: (one) => one.period },
            { key: 'value', title: words.value, align: 'end', cell: (one) => <FigureCell cell={one.cell} /> },
          ]}
        />
      )}
    </TitledBlock>
  );
};
