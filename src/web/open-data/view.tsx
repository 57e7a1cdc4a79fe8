/** A programme's open data: who answers for them, their terms, and the tables to take. */
import { useWords } from '#web/frame/frame.tsx';
import type { OpenData } from '#web/open-data/page.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { Facts } from '#web/parts/facts.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { openDataWords } from '#words/ui/open-data.ts';
import { setUpWords } from '#words/ui/set-up.ts';
import { shellWords } from '#words/ui/shell.ts';

export const OpenDataSet = ({ set }: { readonly set: OpenData }) => {
  const [words, shell, setUp] = [useWords(openDataWords), useWords(shellWords), useWords(setUpWords)];
  const optional = (name: string, value: string | undefined) =>
    value === undefined ? undefined : { name, value: <RecordText>{value}</RecordText> };
  return (
    <TitledBlock title={set.name}>
      <p>
        <a href={set.path}>
          <RecordText>{set.title}</RecordText>
        </a>
      </p>
      {set.draft && <p className="small">{setUp.draftMark}</p>}
      {set.teaching && <p className="small soft">{shell.teaching}</p>}
      <Facts
        facts={[
          optional(words.owner, set.owner),
          optional(words.place, set.place),
          optional(words.term, set.term),
          { name: words.changed, value: set.changed },
          { name: words.licence, value: <Licence licence={set.licence} /> },
        ]}
      />
      <h3>{words.files}</h3>
      <ul className="record-list">
        {set.files.map((file) => (
          <li key={file.path}>
            <a href={file.path} download>
              {file.name}
            </a>{' '}
            <span className="soft small">{file.holds}</span>
          </li>
        ))}
      </ul>
    </TitledBlock>
  );
};

const Licence = ({ licence }: { readonly licence: OpenData['licence'] }) => {
  const words = useWords(openDataWords);
  if (!licence) return <span className="soft">{words.licenceNone}</span>;
  if (!licence.isAddress) return <RecordText>{licence.text}</RecordText>;
  return (
    <a href={licence.text} rel="license noopener">
      <RecordText>{licence.text}</RecordText>
    </a>
  );
};
