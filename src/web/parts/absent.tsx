/** Empty places. */
import type { Cell } from '#web/parts/cell.ts';
import { Icon } from '#web/parts/icon.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { useFrame, useLinks } from '#web/frame/frame.tsx';
import { label } from '#words/labels.ts';
import { traceWords } from '#words/ui/trace.ts';

/** A place in a table that is empty because the source says nothing: calm to the eye, in words to whoever listens. */
export const NotStated = ({ children }: { readonly children: string }) => (
  <span className="not-stated">
    <span aria-hidden="true">–</span>
    <span className="ds-sr-only">{children}</span>
  </span>
);

/** An empty place that says what is missing, from whom, since when. It opens like a figure. */
export const Absent = ({
  cell,
  look,
  word,
}: {
  readonly cell: Cell;
  readonly look: 'full' | 'brief' | 'dash';
  readonly word?: string | undefined;
}) => {
  const { language } = useFrame();
  const { figure } = useLinks();
  const words = traceWords[language];
  const { missing } = cell;
  const detail =
    missing &&
    [
      words.missingWhat(missing.what),
      missing.from === undefined ? words.noOwner : words.missingFrom(missing.from),
      missing.ahead !== undefined
        ? words.ahead(missing.ahead)
        : missing.since === undefined
          ? words.missingNever
          : words.missingSince(missing.since),
    ].join('. ');
  const said =
    missing?.ahead === undefined
      ? (word ?? label(language, 'figureState', cell.state))
      : words.aheadBrief(missing.ahead);
  if (look === 'dash')
    return (
      <a
        className="figure figure-absent figure-dash"
        href={figure(cell.address)}
        data-figure={cell.address}
        title={detail}
      >
        <span aria-hidden="true">–</span>
        <span className="ds-sr-only">{said}</span>
      </a>
    );
  return (
    <a className="figure figure-absent" href={figure(cell.address)} data-figure={cell.address} title={detail}>
      <Icon name="no-data" />
      <span className="figure-absent-word">{said}</span>
      {look === 'full' && missing && (
        <span className="figure-absent-detail">
          <MixedText>{missing.from === undefined ? words.noOwner : words.missingFrom(missing.from)}</MixedText>
        </span>
      )}
    </a>
  );
};
