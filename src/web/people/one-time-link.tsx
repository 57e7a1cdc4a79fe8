/** A link that is shown once, to be handed on. */
import { useWords } from '#web/frame/frame.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { peopleWords } from '#words/ui/people.ts';

interface OneTimeLinkProps {
  readonly name: string;
  readonly link: string;
  readonly until: string;
}

export const OneTimeLinkBox = ({ name, link, until }: OneTimeLinkProps) => {
  const words = useWords(peopleWords);
  return (
    <div className="one-time-link" role="status">
      <p>
        <strong>{words.link}</strong>
      </p>
      <p>
        <RecordText>{link}</RecordText>
      </p>
      <p className="small soft">{words.linkLead(name, until)}</p>
    </div>
  );
};
