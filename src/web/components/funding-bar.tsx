/** Funding as one bar whose segments are its sources, with the sum and the same as a table. */
import type { Cell } from '#web/cell.ts';
import { Figure } from '#web/components/figure.tsx';
import { useWords } from '#web/frame.tsx';
import { shellWords } from '#words/ui/shell.ts';

export interface FundingPart {
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
}

export const FundingBar = ({ title, parts, total }: FundingBarProps) => {
  const words = useWords(shellWords);
  return (
    <div className="funding">
      <p className="funding-total">
        {title}: <Figure cell={total} size="large" />
      </p>
      {parts.length > 0 && <Bar parts={parts} />}
      {parts.length > 0 && (
        <table className="data-table funding-table">
          <caption className="ds-sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.sourceColumn}</th>
              <th scope="col" className="end">{words.amountColumn}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part, index) => (
              <tr key={part.key}>
                <th scope="row">
                  <svg className="swatch" aria-hidden="true" viewBox="0 0 12 12"><rect className={`segment segment-${index % 6}`} width="12" height="12" /></svg>
                  {part.label}
                </th>
                <td className="end"><Figure cell={part.cell} /></td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <td className="end"><Figure cell={total} /></td>
            </tr>
          </tfoot>
        </table>
      )}
    </div>
  );
};

const Bar = ({ parts }: { readonly parts: readonly FundingPart[] }) => {
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.length, 0));
  return (
    <svg className="funding-bar" aria-hidden="true" width="100%" height="20">
      {parts.map((part, index) => (
        <rect key={part.key} className={`segment segment-${index % 6}`} x={`${starts[index]}%`} width={`${part.length}%`} height="20" />
      ))}
    </svg>
  );
};
