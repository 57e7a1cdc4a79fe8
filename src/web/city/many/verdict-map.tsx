/** Cities by verdict: hatched, plain or full, so that it reads without colours; the list beside it says the same. */
import { useId } from 'react';
import { Link } from 'react-router';
import { RecordText, useTextLanguage } from '#web/parts/record-text.tsx';
import { VerdictTag } from '#web/city/parts.tsx';
import { useWords } from '#web/frame/frame.tsx';
import type { CitiesPage } from '#web/city/many/page.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

const VERDICTS = ['passes', 'open', 'fails'] as const;

interface VerdictMapProps {
  readonly map: NonNullable<CitiesPage['map']>;
  /** Where a city's own sheet stands; absent for a table that is not on record. */
  readonly link?: (id: string) => string;
}

export const VerdictMap = ({ map, link }: VerdictMapProps) => {
  const words = useWords(urbanWords);
  const languageOf = useTextLanguage();
  const hatching = useId();
  const look = (verdict: (typeof VERDICTS)[number]) => ({
    className: `map-outline verdict-${verdict}`,
    ...(verdict === 'open' && { fill: `url(#${hatching})` }),
  });
  return (
    <div className="map-layout">
      <svg
        className="map"
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="img"
        aria-label={`${words.citiesMap}: ${map.outlines.map((one) => `${one.name}, ${words.verdictIs[one.verdict]}`).join('; ')}`}
      >
        <defs>
          <pattern id={hatching} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" className="verdict-paper" />
            <path d="M0 0V7" className="verdict-hatch" />
          </pattern>
        </defs>
        {map.outlines.map((one) => (
          <path key={one.id} {...look(one.verdict)} d={one.path} />
        ))}
        {map.outlines.map((one) => (
          <text
            key={one.id}
            className={`map-name map-name-${one.verdict}`}
            x={one.label.x}
            y={one.label.y}
            textAnchor="middle"
            lang={languageOf(one.name)}
          >
            {one.name}
          </text>
        ))}
      </svg>
      <ul className="plain-list verdict-list" aria-label={words.citiesMap}>
        {VERDICTS.flatMap((verdict) => {
          const own = map.outlines.filter((one) => one.verdict === verdict);
          return own.length === 0
            ? []
            : [
                <li key={verdict}>
                  <svg className="verdict-swatch" viewBox="0 0 16 16" aria-hidden="true">
                    <rect width="16" height="16" {...look(verdict)} />
                  </svg>
                  <VerdictTag verdict={verdict} />
                  <ul>
                    {own.map((one) => (
                      <li key={one.id}>
                        {link ? (
                          <Link to={link(one.id)}>
                            <RecordText>{one.name}</RecordText>
                          </Link>
                        ) : (
                          <RecordText>{one.name}</RecordText>
                        )}
                      </li>
                    ))}
                  </ul>
                </li>,
              ];
        })}
      </ul>
    </div>
  );
};
