/** Funding as one bar whose segments are its sources, with the sum and the same as a table. */
import { useId } from 'react';
import type { Cell } from '#web/parts/cell.ts';
import { FigureCell } from '#web/parts/figure.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { shellWords } from '#words/ui/shell.ts';

interface FundingPart {
  readonly key: string;
  readonly label: string;
  readonly cell: Cell;
  /** Per cent of the bar: its length, never printed. */
  readonly length: number;
}

interface FundingBarProps {
  /** What the money is: "Tổng mức đầu tư". */
  readonly title: string;
  readonly parts: readonly FundingPart[];
  readonly total: Cell;
  /** Of how many it is the sum: "của 1 trong 65 công trình". */
  readonly of?: string | undefined;
  /** Whether the table of parts is left out, because what stands below says at least the same. */
  readonly bare?: boolean;
}

export const FundingBar = ({ title, parts, total, of, bare = false }: FundingBarProps) => (
  <div className="funding">
    <p className="funding-total">
      {title}: <FigureCell cell={total} size="large" />
      {of !== undefined && (
        <>
          {' '}
          <span className="funding-of soft small">{of}</span>
        </>
      )}
    </p>
    {parts.length > 0 && <Bar parts={parts} />}
    {parts.length > 0 && !bare && <PartsTable title={title} parts={parts} total={total} />}
  </div>
);

const PartsTable = ({ title, parts, total }: Pick<FundingBarProps, 'title' | 'parts' | 'total'>) => {
  const words = useWords(shellWords);
  return (
    <table className="data-table funding-table">
      <caption className="ds-sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.sourceColumn}</th>
          <th scope="col" className="end">
            {words.amountColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, index) => (
          <tr key={part.key}>
            <th scope="row">
              <FundingSwatch index={index} />
              {part.label}
            </th>
            <td className="end">
              <FigureCell cell={part.cell} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td className="end">
            <FigureCell cell={total} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
};

/** Told apart without colour: full, light, striped, dotted, grey, crossed; a seventh begins anew. */
const LOOKS = ['full', 'light', 'striped', 'dotted', 'grey', 'crossed'] as const;
const lookOf = (index: number): (typeof LOOKS)[number] => LOOKS[index % LOOKS.length] ?? 'full';

/** The mark of a source beside its name, as its segment looks. */
export const FundingSwatch = ({ index }: { readonly index: number }) => {
  const id = useId();
  return (
    <svg className="swatch" aria-hidden="true" viewBox="0 0 14 14">
      <Patterns id={id} looks={[lookOf(index)]} />
      <Segment id={id} look={lookOf(index)} x="0.5" y="0.5" width="13" height="13" />
    </svg>
  );
};

const Bar = ({ parts }: { readonly parts: readonly FundingPart[] }) => {
  const id = useId();
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.length, 0));
  return (
    <svg className="funding-bar" aria-hidden="true" width="100%" height="22">
      <Patterns id={id} looks={LOOKS.slice(0, parts.length)} />
      {parts.map((part, index) => (
        <Segment
          key={part.key}
          id={id}
          look={lookOf(index)}
          x={`${starts[index]}%`}
          y="1"
          width={`${part.length}%`}
          height="20"
        />
      ))}
    </svg>
  );
};

interface SegmentProps {
  readonly id: string;
  readonly look: (typeof LOOKS)[number];
  readonly x: string;
  readonly y: string;
  readonly width: string;
  readonly height: string;
}

const isPattern = (look: SegmentProps['look']): look is keyof typeof PATTERNS => look in PATTERNS;

const Segment = ({ id, look, ...box }: SegmentProps) => (
  <rect className={`segment segment-${look}`} {...box} {...(isPattern(look) && { fill: `url(#${id}${look})` })} />
);

const PATTERNS = {
  striped: 'M-1.5 1.5l3 -3M0 6l6 -6M4.5 7.5l3 -3',
  dotted: 'M3 1.8a1.2 1.2 0 1 0 0.01 0z',
  crossed: 'M0 0l6 6M0 6l6 -6',
} as const;

const Patterns = ({ id, looks }: { readonly id: string; readonly looks: readonly SegmentProps['look'][] }) => (
  <defs>
    {looks.filter(isPattern).map((look) => (
      <pattern key={look} id={`${id}${look}`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className="segment-paper" />
        <path d={PATTERNS[look]} className={`segment-mark segment-mark-${look}`} />
      </pattern>
    ))}
  </defs>
);
