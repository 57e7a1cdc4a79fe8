/** What belongs to a work: its parts, documents, contributions, and what a careful reader would ask. */
import { Link } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { LinkList, PlainList, recordKey } from '#web/parts/plain-list.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag, WorkStatusTag } from '#web/parts/state-tag.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { WorkPage } from '#web/work/page.ts';
import { worksWords } from '#words/ui/works.ts';

export const WorkLinks = ({ seen }: { readonly seen: WorkPage }) => {
  const words = useWords(worksWords);
  const { page } = useLinks();
  return (
    <>
      <TitledBlock title={words.documents}>
        {seen.documents.rows.length === 0 ? (
          <p className="soft">{words.documentsNone}</p>
        ) : (
          <LinkList title={words.documents} items={seen.documents} />
        )}
      </TitledBlock>
      {seen.parts.rows.length > 0 && (
        <TitledBlock title={words.parts}>
          <PlainList title={words.parts} items={seen.parts} keyOf={recordKey}>
            {(one) => (
              <>
                <Link to={page(one.path)}>
                  <RecordText>{one.name}</RecordText>
                </Link>{' '}
                <WorkStatusTag status={one.status} />
              </>
            )}
          </PlainList>
        </TitledBlock>
      )}
      {seen.contributions.rows.length > 0 && (
        <TitledBlock title={words.contributions}>
          <PlainList title={words.contributions} items={seen.contributions} keyOf={recordKey}>
            {(one) => (
              <>
                <RecordText>{one.what}</RecordText> <FigureCell cell={one.pledged} absent="brief" />
              </>
            )}
          </PlainList>
        </TitledBlock>
      )}
      {seen.remarks.rows.length > 0 && (
        <TitledBlock title={words.remarks}>
          <PlainList title={words.remarks} items={seen.remarks} keyOf={(one) => one.key}>
            {(one) => <StateTag mark="estimate">{one.text}</StateTag>}
          </PlainList>
        </TitledBlock>
      )}
    </>
  );
};
