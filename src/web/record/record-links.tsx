/** From a page to the records behind it: the history for everybody, forms for who may write. */
import { Link } from 'react-router';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { correctPath, developPath, newPath, recordPagePath, type FormSubject } from '#web/record/subjects.ts';
import { label } from '#words/labels.ts';
import { recordWords } from '#words/ui/records.ts';

interface RecordLinksProps {
  readonly subject: FormSubject;
  readonly id: string;
  /** Kinds of facts that may be added to it. */
  readonly facts?: readonly FormSubject[];
}

export const RecordLinks = ({ subject, id, facts = [] }: RecordLinksProps) => {
  const words = useWords(recordWords);
  const { mayWrite = false, language } = useFrame();
  const { page } = useLinks();
  const develop = developPath(subject, id);
  return (
    <nav className="record-links" aria-label={words.edit}>
      {mayWrite && develop !== undefined && <Link to={page(develop)}>{words.develop}</Link>}
      {mayWrite &&
        facts.map((fact) => (
          <Link key={fact} to={page(newPath(fact), { [subject]: id })}>
            {words.add(label(language, 'subject', fact))}
          </Link>
        ))}
      {mayWrite && <Link to={page(correctPath(subject, id))}>{words.correct}</Link>}
      <Link to={page(recordPagePath(subject, id))}>{words.record}</Link>
    </nav>
  );
};
