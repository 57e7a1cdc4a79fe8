/** What belongs to a work: its parts, documents, contributions, and what a careful reader would ask. */
import { Link } from 'react-router';
import { Block } from '#web/components/block.tsx';
import { Figure } from '#web/components/figure.tsx';
import { MixedText, RecordText } from '#web/components/record-text.tsx';
import { StateTag, WorkStatusTag } from '#web/components/state-tag.tsx';
import { useLinks, useWords } from '#web/frame.tsx';
import type { WorkPage } from '#web/work-page.ts';
import { worksWords } from '#words/ui/works.ts';

export const WorkLinks = ({ seen }: { readonly seen: WorkPage }) => {
  const words = useWords(worksWords);
  const { page } = useLinks();
  return (
    <>
      <Block title={words.documents}>
        {seen.documents.length === 0 ? (
          <p className="soft">{words.documentsNone}</p>
        ) : (
          <ul className="plain-list">
            {seen.documents.map((one) => (
              <li key={one.id}>
                <Link to={page(one.path)}>
                  <MixedText>{one.name}</MixedText>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Block>
      {seen.parts.length > 0 && (
        <Block title={words.parts}>
          <ul className="plain-list">
            {seen.parts.map((one) => (
              <li key={one.id}>
                <Link to={page(one.path)}>
                  <RecordText>{one.name}</RecordText>
                </Link>{' '}
                <WorkStatusTag status={one.status} />
              </li>
            ))}
          </ul>
        </Block>
      )}
      {seen.contributions.length > 0 && (
        <Block title={words.contributions}>
          <ul className="plain-list">
            {seen.contributions.map((one) => (
              <li key={one.id}>
                <RecordText>{one.what}</RecordText> <Figure cell={one.pledged} absent="brief" />
              </li>
            ))}
          </ul>
        </Block>
      )}
      {seen.remarks.length > 0 && (
        <Block title={words.remarks}>
          <ul className="plain-list">
            {seen.remarks.map((one) => (
              <li key={one.key}>
                <StateTag mark="estimate">{one.text}</StateTag>
              </li>
            ))}
          </ul>
        </Block>
      )}
    </>
  );
};
