/** A progress figure with its bar: the bar shows, the figure tells. */
import type { Cell } from '#web/parts/cell.ts';
import { FigureCell } from '#web/parts/figure.tsx';
import { useWords } from '#web/frame/frame.tsx';
import { shellWords } from '#words/ui/shell.ts';

export interface ProgressProps {
  readonly cell: Cell;
  /** In per cent; absent without data, and then the bar is empty and hatched. */
  readonly length?: number | undefined;
  /** Something is on record, of a shorter period than is asked: not “no data”. */
  readonly shorterOnly?: boolean | undefined;
}

export const ProgressBar = ({ cell, length, shorterOnly }: ProgressProps) => {
  const words = useWords(shellWords);
  return (
    <span className="progress">
      <svg
        className={`progress-bar${length === undefined ? ' progress-unknown' : ''}`}
        aria-hidden="true"
        width="100%"
        height="8"
      >
        <rect className="progress-track" width="100%" height="8" rx="4" />
        {length !== undefined && length > 0 && (
          <rect className="progress-done" width={`${Math.min(100, length)}%`} height="8" rx="4" />
        )}
      </svg>
      <FigureCell cell={cell} absent="brief" {...(shorterOnly && { absentWord: words.shorterOnly })} />
    </span>
  );
};
