/** What somebody said to a draft, and what became of it. */
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useWords } from '#web/frame/frame.tsx';
import type { Round } from '#web/report/desk/page.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

/** `withBlock`: it stands away from what it is about. */
export const OpinionLine = ({
  opinion: { who, isLate, about, text, answer, reason },
  withBlock = false,
}: {
  readonly opinion: Round['opinions'][number];
  readonly withBlock?: boolean;
}) => {
  const words = useWords(reportDeskWords);
  return (
    <>
      <p className="small soft">
        <MixedText>{who}</MixedText>
        {isLate && <> · {words.late}</>}
        {withBlock && about && (
          <>
            {' '}
            · {words.about}: <RecordText>{about.name}</RecordText>
          </>
        )}
      </p>
      <p>
        <RecordText>{text}</RecordText>
      </p>
      <p className="small">
        {answer === undefined ? (
          <StateTag mark="estimate">{words.unanswered}</StateTag>
        ) : (
          <StateTag mark="reached">{words.answers[answer]}</StateTag>
        )}{' '}
        <RecordText>{reason ?? ''}</RecordText>
      </p>
    </>
  );
};
