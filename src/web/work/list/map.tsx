/** Works on the map, and the same as a list. State is a shape, not a colour alone. */
import { upperFirst } from '#core/text/letter-case.ts';
import { Link } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText, RecordText, useTextLanguage } from '#web/parts/record-text.tsx';
import { StateTag, WorkStatusTag } from '#web/parts/state-tag.tsx';
import { useFrame, useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import type { WorksMapPage } from '#web/work/list/map-page.ts';
import type { WorkMark } from '#web/work/list/row.ts';
import { label } from '#words/labels.ts';
import { worksWords } from '#words/ui/works.ts';

const LEGEND = ['completed', 'ongoing', 'preparing', 'proposed', 'unknown'] as const;

export const WorksMapView = ({ map, total }: { readonly map: WorksMapPage; readonly total: number }) => {
  const words = useWords(worksWords);
  const { language } = useFrame();
  const languageOf = useTextLanguage();
  if (map.outlines.length === 0)
    return (
      <TitledBlock title={words.viewNames['ban-do']}>
        <p>{words.mapNone}</p>
      </TitledBlock>
    );
  return (
    <TitledBlock
      title={map.most === undefined ? words.mapNoWork : words.mapMost(map.most)}
      lead={`${map.placed === total ? words.mapAll : words.mapSome} ${words.mapLead}`}
    >
      <div className="map-layout">
        <div>
          <svg className="map" viewBox={`0 0 ${map.width} ${map.height}`} role="group" aria-label={words.mapPicture}>
            {map.outlines.map((outline) => (
              <path key={outline.id} className="map-outline" d={outline.path} />
            ))}
            {map.outlines.map((outline) => (
              <text
                key={outline.id}
                className="map-name"
                x={outline.label.x}
                y={outline.label.y}
                textAnchor="middle"
                lang={languageOf(outline.name)}
              >
                {outline.name}
              </text>
            ))}
            {map.outlines.flatMap((outline) =>
              outline.marks.map((mark) => <Mark key={`${outline.id}/${mark.id}`} mark={mark} />),
            )}
          </svg>
          <ul className="map-legend" aria-label={words.legend}>
            {LEGEND.map((status) => (
              <li key={status}>
                <svg viewBox="-10 -11 21 21" aria-hidden="true">
                  <Shape status={status} stuck={false} />
                </svg>{' '}
                {label(language, 'workStatus', status)}
              </li>
            ))}
            <li>
              <svg viewBox="-10 -11 21 21" aria-hidden="true">
                <Shape status="ongoing" stuck />
              </svg>{' '}
              {words.legendStuck}
            </li>
          </ul>
        </div>
        <div>
          <h3>{words.mapList}</h3>
          <MapBounds map={map} />
          {(map.chosen === undefined
            ? map.outlines
            : map.outlines.filter((outline) => outline.name === map.chosen)
          ).map((outline) => (
            <PlaceList
              key={outline.id}
              name={outline.name}
              rows={outline.marks}
              total={outline.total}
              outline={outline.id}
              open={map.chosen !== undefined || map.outlines.filter(({ marks }) => marks.length > 0).length === 1}
            />
          ))}
          {map.outlines.map((outline) => (
            <TurnLinks key={outline.id} turn={outline.turn} of={outline.name} />
          ))}
        </div>
      </div>
      {map.elsewhere.length > 0 && (
        <section className="map-elsewhere">
          <h3>{words.elsewhere}</h3>
          <p className="soft">{words.elsewhereLead}</p>
          <div className="map-columns">
            {map.elsewhere.map((group) => (
              <PlaceList key={group.key} name={group.name ?? words.noPlace} rows={group.rows} />
            ))}
          </div>
          <TurnLinks turn={map.turn} of={words.elsewhere} />
        </section>
      )}
    </TitledBlock>
  );
};

/** What of many is drawn, and the way back from one place to all. */
const MapBounds = ({ map }: { readonly map: WorksMapPage }) => {
  const words = useWords(worksWords);
  const number = useNumber();
  const { here } = useLinks();
  if (map.chosen !== undefined)
    return (
      <p>
        {words.mapOnly(map.chosen)}{' '}
        <Link to={here({ noi: undefined, trang: undefined })} preventScrollReset>
          {words.mapWhole}
        </Link>
      </p>
    );
  return (
    <>
      {map.drawn < map.placed && <p>{words.mapDrawn(number(map.drawn), number(map.placed))}</p>}
      {map.leftOut > 0 && <p>{words.mapLeftOut(number(map.leftOut))}</p>}
    </>
  );
};

interface PlaceListProps {
  readonly name: string;
  readonly rows: readonly WorkMark[];
  /** How many there are, where only some are listed, and the outline that lists all. */
  readonly total?: number;
  readonly outline?: string;
  readonly open?: boolean;
}

/** Lists no longer than this are open from the beginning. */
const FEW_ROWS = 6;

const PlaceList = ({ name, rows, total = rows.length, outline, open = false }: PlaceListProps) => {
  const { page, here } = useLinks();
  const words = useWords(worksWords);
  const number = useNumber();
  // What holds nothing has nothing to open.
  return (
    <details className="map-place" open={rows.length > 0 && (open || rows.length <= FEW_ROWS)}>
      <summary>
        <MixedText>{upperFirst(name)}</MixedText>
      </summary>
      <ul className="plain-list">
        {rows.map((row) => (
          <li key={row.id}>
            <Link to={page(row.path)}>
              <RecordText>{row.name}</RecordText>
            </Link>{' '}
            <WorkStatusTag status={row.status} />
            {row.obstacles.map((one) => (
              <span key={one.id}>
                {' '}
                <StateTag mark="stuck">{words.held(one.kind)}</StateTag>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {rows.length < total && !open && (
        <p className="small">
          <Link to={here({ noi: outline, trang: undefined })} preventScrollReset>
            {words.someOf(number(rows.length), number(total))}
          </Link>
        </p>
      )}
    </details>
  );
};

const Mark = ({ mark }: { readonly mark: WorksMapPage['outlines'][number]['marks'][number] }) => {
  const { language } = useFrame();
  const { page } = useLinks();
  const words = useWords(worksWords);
  const languageOf = useTextLanguage();
  const name = [
    mark.name,
    label(language, 'workStatus', mark.status),
    mark.obstacles.length > 0 ? words.legendStuck : '',
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <Link to={page(mark.path)} aria-label={name}>
      <g className="map-mark" transform={`translate(${mark.x.toFixed(1)} ${mark.y.toFixed(1)})`}>
        <title lang={languageOf(name)}>{name}</title>
        <Shape status={mark.status} stuck={mark.obstacles.length > 0} />
      </g>
    </Link>
  );
};

/**
 * Done: full; under way: half; in preparation: hollow; proposed: dashed; unknown: a cross. An obstacle stands above as
 * a triangle.
 */
const Shape = ({ status, stuck }: { readonly status: string; readonly stuck: boolean }) => (
  <>
    <circle className={`map-dot map-dot-${status}`} r="6.5" />
    {status === 'ongoing' && <path className="map-half" d="M0 -6.5A6.5 6.5 0 0 1 0 6.5Z" />}
    {status === 'unknown' && <path className="map-cross" d="M-2.5 -2.5L2.5 2.5M-2.5 2.5L2.5 -2.5" />}
    {stuck && <path className="map-stuck" d="M6 -10L10.5 -2.5H1.5Z" />}
  </>
);
