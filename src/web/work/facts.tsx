/** What a work is, and where it lies. */
import { Link } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { Facts, type Fact } from '#web/parts/facts.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { SourceLine } from '#web/parts/source-line.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { WorkPage } from '#web/work/page.ts';
import { worksWords } from '#words/ui/works.ts';

export const WorkFacts = ({ seen }: { readonly seen: WorkPage }) => {
  const words = useWords(worksWords);
  const { page } = useLinks();
  const said = (name: string, value: string | undefined): Fact | undefined =>
    value === undefined ? undefined : { name, value };
  return (
    <Facts
      facts={[
        { name: words.kind, value: `${seen.kind}, ${seen.sector}` },
        seen.count && { name: words.count, value: <FigureCell cell={seen.count} /> },
        seen.objective && {
          name: words.objective,
          value: (
            <Link to={page(seen.objective.path)}>
              <RecordText>{seen.objective.name}</RecordText>
            </Link>
          ),
        },
        seen.whole && {
          name: words.partOf,
          value: (
            <Link to={page(seen.whole.path)}>
              <RecordText>{seen.whole.name}</RecordText>
            </Link>
          ),
        },
        said(words.location, seen.location),
        said(words.scope, seen.scope),
        { name: words.owner, value: seen.owner ?? <StateTag mark="no-data">{words.notStated}</StateTag> },
        said(words.investors, seen.investors),
        said(words.contractors, seen.contractors),
        said(words.sponsors, seen.sponsors),
        ...seen.dates.map(({ key, cell }): Fact | undefined =>
          cell
            ? {
                name: words.dateNames[key],
                value:
                  key === 'expectedFinish' && seen.moved ? (
                    <>
                      <FigureCell cell={cell} />{' '}
                      <span className="soft">
                        ({words.movedBy(seen.moved.times)} <FigureCell cell={seen.moved.first} />)
                      </span>
                    </>
                  ) : (
                    <FigureCell cell={cell} />
                  ),
              }
            : key === 'expectedFinish' && seen.status !== 'completed'
              ? { name: words.dateNames[key], value: <StateTag mark="no-data">{words.notStated}</StateTag> }
              : undefined,
        ),
        said(words.note, seen.note),
        { name: words.source, value: <SourceLine source={seen.source} /> },
      ]}
    />
  );
};

export const WorkPlaces = ({ seen: { places, map } }: { readonly seen: WorkPage }) => {
  const words = useWords(worksWords);
  const how = ({ by, outline = '' }: WorkPage['places'][number]): string =>
    by === undefined ? words.notPlaced : by === 'place' ? words.placedBy.place : words.placedBy[by](outline);
  return (
    <TitledBlock title={words.places} {...(map && { lead: words.approximate })}>
      {places.length === 0 && <p className="soft">{words.placesNone}</p>}
      <ul className="plain-list">
        {places.map((place) => (
          <li key={place.id}>
            <RecordText>{place.name}</RecordText>{' '}
            <span className="soft small">
              <MixedText>{[place.kind, how(place)].filter(Boolean).join('; ')}</MixedText>
            </span>
          </li>
        ))}
      </ul>
      {map && (
        <svg className="map map-small" viewBox={`0 0 ${map.width} ${map.height}`} aria-hidden="true">
          {map.outlines.map((outline) => (
            <path
              key={outline.key}
              className={`map-outline${outline.marked ? ' map-outline-marked' : ''}`}
              d={outline.path}
            />
          ))}
        </svg>
      )}
    </TitledBlock>
  );
};
