/** A link that is shown once, to be handed on. */
import { useEffect, useRef } from 'react';
import { useWords } from '#web/frame/frame.tsx';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { peopleWords } from '#words/ui/people.ts';

interface OneTimeLinkProps {
  readonly name: string;
  readonly link: string;
  readonly until: string;
}

export const OneTimeLinkBox = ({ name, link, until }: OneTimeLinkProps) => {
  const words = useWords(peopleWords);
  const box = useRef<HTMLDivElement>(null);
  // It stands above the form that asked for it, and is shown once.
  useEffect(() => box.current?.focus(), [link]);
  return (
    <div className="one-time-link" role="status" tabIndex={-1} ref={box}>
      <p>
        <strong>{words.link}</strong>
      </p>
      <p>
        <code className="hash">{link}</code>
      </p>
      <CopyButton text={link}>{words.linkCopy}</CopyButton>
      <p className="small soft">{words.linkLead(name, until)}</p>
    </div>
  );
};
