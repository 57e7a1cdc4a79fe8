/** Where a figure stands: the reports that printed it, what of it is not approved, who reported and approved it. */
import type { ReturnLine, TraceStanding } from '#web/figure/standing.ts';
import { useWords } from '#web/frame/frame.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { traceWords } from '#words/ui/trace.ts';

interface StandingSectionProps {
  readonly standing: TraceStanding;
  /** The heading that it stands below. */
  readonly under: 'h1' | 'h2';
}

export const StandingSection = ({ standing: { issued, waiting, approved }, under }: StandingSectionProps) => {
  const words = useWords(traceWords);
  if (issued.length + waiting.length + approved.length === 0) return null;
  const Heading = under === 'h1' ? 'h2' : 'h3';
  return (
    <section className="trace-section trace-standing">
      <Heading>{words.standing}</Heading>
      {issued.length > 0 && (
        <>
          <p>{words.standings.issued}</p>
          <ul>
            {issued.map(({ key, title, href, said }) => (
              <li key={key}>
                <a href={href}>
                  <MixedText>{title}</MixedText>
                </a>
                , <MixedText>{said}</MixedText>
              </li>
            ))}
          </ul>
        </>
      )}
      {waiting.map(({ said, lines }) => (
        <ReturnLines key={said} title={said} lines={lines} />
      ))}
      {approved.length > 0 && <ReturnLines title={words.toldApproved} lines={approved} />}
    </section>
  );
};

const ReturnLines = ({ title, lines }: { readonly title: string; readonly lines: readonly ReturnLine[] }) => (
  <>
    <p>
      <MixedText>{title}</MixedText>
    </p>
    <ul>
      {lines.map(({ key, title: name, href, said, rounds }) => (
        <li key={key}>
          <a href={href}>
            <MixedText>{name}</MixedText>
          </a>
          : <MixedText>{said}</MixedText>
          {rounds.length > 0 && (
            <ul>
              {rounds.map((round) => (
                <li key={round}>
                  <MixedText>{round}</MixedText>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  </>
);
