/** Cities by verdict: hatched, plain or full, so that it reads without colours; the table says the same. */
import { useId } from 'react';
import { useWords } from '#web/frame.tsx';
import type { UnitsPage } from '#web/units-page.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

const VERDICTS = ['passes', 'open', 'fails'] as const;

export const VerdictMap = ({ map }: { readonly map: NonNullable<UnitsPage['map']> }) => {
  const words = useWords(urbanWords);
  const hatching = useId();
  const look = (verdict: (typeof VERDICTS)[number]) => ({ className: `map-outline verdict-${verdict}`, ...(verdict === 'open' && { fill: `url(#${hatching})` }) });
  return (
    <div>
      <svg className="map" viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={`${words.unitsMap}: ${map.outlines.map((one) => `${one.name}, ${words.verdictIs[one.verdict]}`).join('; ')}`}>
        <defs><pattern id={hatching} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" className="verdict-paper" /><path d="M0 0V7" className="verdict-hatch" /></pattern></defs>
        {map.outlines.map((one) => <path key={one.id} {...look(one.verdict)} d={one.path} />)}
        {map.outlines.map((one) => <text key={one.id} className={`map-name map-name-${one.verdict}`} x={one.label.x} y={one.label.y} textAnchor="middle">{one.name}</text>)}
      </svg>
      <ul className="map-legend">{VERDICTS.map((verdict) => <li key={verdict}><svg viewBox="0 0 16 16" aria-hidden="true"><rect width="16" height="16" {...look(verdict)} /></svg> {words.verdictIs[verdict]}</li>)}</ul>
    </div>
  );
};
