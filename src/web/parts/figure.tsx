/** A number that opens: printed on the server, linked to its trace. */
import { MixedText } from '#web/parts/record-text.tsx';
import { useFrame, useLinks } from '#web/frame/frame.tsx';
import type { Cell, CellStanding } from '#web/parts/cell.ts';
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
  if (cell.printed === undefined)
    return (
      <>
        <Absent cell={cell} look={absent ?? 'full'} word={absentWord} />
        {cell.standing && <StandingMark standing={cell.standing} />}
      </>
    );
  const incomplete = cell.state === 'incomplete';
  const isUnapproved = cell.standing?.on !== undefined;
  // Its trace tells what is on record: of what is not it knows nothing.
  if (cell.standing?.isUnknown)
    return (
      <span className={`figure-unapproved${size ? ` figure-${size}` : ''}`}>
        <MixedText>{cell.printed}</MixedText>
        <StandingMark standing={cell.standing} />
      </span>
    );
  const shown = (
    <a
      className={`figure${isUnapproved ? ' figure-unapproved' : ''}${size ? ` figure-${size}` : ''}`}
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
  if (!cell.others && !cell.standing) return shown;
  return (
    <>
      {shown}
      {cell.standing && <StandingMark standing={cell.standing} />}
      {cell.others?.map((other) => (
        <span className="figure-others small" key={other.cell.address}>
          {' '}
          ({other.who}: <FigureCell cell={other.cell} />)
        </span>
      ))}
    </>
  );
};

/** "chưa duyệt; có số bị trả lại", or the report that it was issued with, which its title names. */
const StandingMark = ({ standing: { on, isReturned, issued } }: { readonly standing: CellStanding }) => {
  const { language } = useFrame();
  const words = shellWords[language];
  const told = [
    ...(on === undefined ? [] : [on === 'mixed' ? words.partlyUnapproved : words.unapproved]),
    ...(isReturned ? [words.hasReturned] : []),
    ...(issued === undefined ? [] : [words.issued]),
  ];
  if (told.length === 0) return null;
  return (
    <>
      {' '}
      <span className="small figure-standing" {...(issued !== undefined && { title: words.issuedWith(issued) })}>
        ({told.join('; ')})
      </span>
    </>
  );
};
