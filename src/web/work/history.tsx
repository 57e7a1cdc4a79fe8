/** How a work has gone, and who recorded it when. */
import { Link } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { SaidBy } from '#web/parts/source-line.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { WorkPage } from '#web/work/page.ts';
import { worksWords } from '#words/ui/works.ts';

export const WorkHistory = ({ history }: { readonly history: WorkPage['history'] }) => {
  const words = useWords(worksWords);
  return (
    <TitledBlock title={words.history}>
      {history.rows.length === 0 ? (
        <p className="soft">{words.historyNone}</p>
      ) : (
        <ol className="statements">
          {history.rows.map((one) => (
            <li key={one.id}>
              <p>
                {[[one.since, one.status].filter(Boolean).join(': '), ...one.dates].filter(Boolean).join('; ')}
                {one.statement !== undefined && (
                  <>
                    {(one.since !== undefined || one.status !== undefined || one.dates.length > 0) && '; '}
                    <RecordText>{one.statement}</RecordText>
                  </>
                )}
              </p>
              <SaidBy agency={one.agency} source={one.source} />
            </li>
          ))}
        </ol>
      )}
      <TurnLinks turn={history.turn} of={words.history} />
    </TitledBlock>
  );
};

export const WorkVersions = ({ versions }: { readonly versions: WorkPage['versions'] }) => {
  const words = useWords(worksWords);
  const { page } = useLinks();
  return (
    <TitledBlock title={words.versions}>
      <ol className="plain-list">
        {versions.rows.map((one) => (
          <li key={one.sequence}>
            <Link to={page('nhat-ky', { den: String(one.sequence) })}>{words.version(one.version)}</Link>{' '}
            <span className="soft">
              <MixedText>{words.recorded(one.actor, one.at)}</MixedText>
            </span>
          </li>
        ))}
      </ol>
      <TurnLinks turn={versions.turn} of={words.versions} />
    </TitledBlock>
  );
};
