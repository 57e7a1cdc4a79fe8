/** A number that opens: printed on the server, linked to its trace. */
import { MixedText } from '#web/parts/record-text.tsx';
import { useFrame, useLinks } from '#web/frame/frame.tsx';
import type { Cell } from '#web/parts/cell.ts';
import { Absent } from '#web/parts/absent.tsx';
import { label } from '#words/labels.ts';
import { shellWords } from '#words/ui/shell.ts';

interface FigureProps {
  readonly cell: Cell;
  /** `large` for the one number that a block is about. */
  readonly size?: 'large';
  /**
   * In tables, where the column says what is meant: `brief` without whom to ask; `dash` where most are absent, as a
   * dash that opens.
   */
  readonly absent?: 'brief' | 'dash';
  /** What an absent value is called here, where “no data” says too little. */
  readonly absentWord?: string;
  /** The day that it is of, where it is not the page's: its trace is that of this day. */
  readonly on?: string | undefined;
}

/** Without a script a link to the figure's page; with one the panel opens beside the page. */
export const FigureCell = ({ cell, size, absent, absentWord, on }: FigureProps) => {
  const { language } = useFrame();
  const { figure, figureOn } = useLinks();
  const words = shellWords[language];
  if (cell.printed === undefined) return <Absent cell={cell} look={absent ?? 'full'} word={absentWord} />;
  const incomplete = cell.state === 'incomplete';
  // Its trace tells what is on record: a value that is not has none yet.
  if (cell.standing)
    return (
      <span className={`figure-unapproved${size ? ` figure-${size}` : ''}`}>
        <MixedText>{cell.printed}</MixedText>{' '}
        <span className="small">({cell.standing === 'mixed' ? words.partlyUnapproved : words.unapproved})</span>
      </span>
    );
  const shown = (
    <a
      className={`figure${size ? ` figure-${size}` : ''}`}
      href={on === undefined ? figure(cell.address) : figureOn(cell.address, on)}
      {...(on === undefined && { 'data-figure': cell.address })}
      title={words.readFigure}
    >
      <MixedText>{cell.printed}</MixedText>
      {incomplete && (
        <>
          <span aria-hidden="true" className="figure-mark">
            *
          </span>
          <span className="ds-sr-only"> ({label(language, 'figureState', 'incomplete')})</span>
        </>
      )}
      {cell.forReader && (
        <>
          <span aria-hidden="true" className="figure-mark">
            †
          </span>
          <span className="ds-sr-only"> ({words.forReader})</span>
        </>
      )}
    </a>
  );
  if (!cell.others) return shown;
  return (
    <>
      {shown}
      {cell.others.map((other) => (
        <span className="figure-others small" key={other.cell.address}>
          {' '}
          ({other.who}: <FigureCell cell={other.cell} />)
        </span>
      ))}
    </>
  );
};
