/** A table of cities that the reader brings: the form, and what came of it. */
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { LawLine, Points, VerdictTag } from '#web/city/parts.tsx';
import { VerdictMap } from '#web/city/many/verdict-map.tsx';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import type { CitiesPage, UploadPage } from '#web/city/many/page.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

/** A plain form: one of its answers is a file to save. */
export const UploadForm = ({
  seen,
  refused,
}: {
  readonly seen: Pick<CitiesPage, 'classId' | 'packId'>;
  readonly refused: readonly string[] | undefined;
}) => {
  const words = useWords(urbanWords);
  const { page } = useLinks();
  const asked = { loai: seen.classId, luat: seen.packId };
  return (
    <TitledBlock title={words.upload} lead={words.uploadLead}>
      {refused && (
        <div className="refused" role="alert">
          <p>{words.problems}:</p>
          <ul>
            {refused.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      <form
        className="save-form"
        method="post"
        encType="multipart/form-data"
        action={page('do-thi/nhieu-do-thi#bang', asked)}
      >
        <input type="hidden" name="loai" value={seen.classId} />
        <input type="hidden" name="luat" value={seen.packId} />
        <label>
          {words.uploadFile}
          <input className="ds-input" type="file" name="tep" accept=".csv,text/csv" required />
        </label>
        <p className="upload-actions">
          <button className="ds-button" data-size="sm" type="submit">
            {words.uploadScore}
          </button>
          <button
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            type="submit"
            formAction={page('do-thi/nhieu-do-thi.csv', asked)}
          >
            {words.uploadSave}
          </button>
          <a href={page('do-thi/nhieu-do-thi.csv', asked)} download>
            {words.uploadTemplate}
          </a>
        </p>
      </form>
    </TitledBlock>
  );
};

export const Uploaded = ({ seen }: { readonly seen: UploadPage }) => {
  const words = useWords(urbanWords);
  const number = useNumber();
  const { counts } = seen;
  return (
    <TitledBlock
      title={words.uploaded(seen.file)}
      lead={words.uploadedCounts(number(counts.all), number(counts.passes), number(counts.open), number(counts.fails))}
    >
      <LawLine status={seen.lawStatus} />
      <DataTable
        caption={words.uploaded(seen.file)}
        quiet
        rows={seen.rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'place', title: words.place, heads: true, cell: (row) => <RecordText>{row.name}</RecordText> },
          {
            key: 'points',
            title: words.total,
            align: 'end',
            cell: (row) => row.points && <Points points={row.points} />,
          },
          { key: 'verdict', title: words.verdict, cell: (row) => row.verdict && <VerdictTag verdict={row.verdict} /> },
          { key: 'unknown', title: words.citiesUnknown, align: 'end', cell: (row) => row.unknowns },
        ]}
      />
      {seen.more > 0 && <p className="soft">{words.uploadedMore(number(seen.more))}</p>}
      {seen.map && <VerdictMap map={seen.map} />}
    </TitledBlock>
  );
};
