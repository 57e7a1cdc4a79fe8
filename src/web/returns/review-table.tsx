/** Old beside new, row by row. `children`: what else belongs to a value, where it can be sent back. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { DataTable, type Column } from '#web/parts/data-table.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { evidencePath, returnPath } from '#web/returns/paths.ts';
import type { ReviewedRow, ReviewedValue } from '#web/returns/review.ts';
import { collectingWords } from '#words/ui/collecting.ts';

interface ReviewTableProps {
  readonly collection: string;
  readonly agency: string;
  readonly rows: readonly ReviewedRow[];
  readonly beside?: (value: ReviewedValue) => ReactNode;
}

export const ReviewTable = ({ collection, agency, rows, beside }: ReviewTableProps) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const columns: readonly Column<ReviewedRow>[] = [
    {
      key: 'row',
      title: words.content,
      heads: true,
      cell: ({ title, screen }) => (
        <Link to={page(returnPath(collection, agency, screen))}>
          <MixedText>{title}</MixedText>
        </Link>
      ),
    },
    {
      key: 'was',
      title: words.was,
      cell: ({ facts }) =>
        facts.map(({ name, text }) => (
          <div key={name} className="small">
            <span className="soft">{name}:</span> <MixedText>{text}</MixedText>
          </div>
        )),
    },
    {
      key: 'now',
      title: words.now,
      cell: (row) => <Now row={row} beside={beside} />,
    },
    {
      key: 'questions',
      title: words.questions,
      cell: ({ questions, said, reasons, files }) => [
        ...questions.map((text) => (
          <div key={text}>
            <StateTag mark="late">{words.questions}</StateTag> <MixedText>{text}</MixedText>
          </div>
        )),
        ...reasons.map((text) => (
          <div key={text}>
            <StateTag mark="stuck">{words.returnedCell}</StateTag> <MixedText>{text}</MixedText>
          </div>
        )),
        ...said.map(({ name, text }) => (
          <div key={name} className="small">
            <span className="soft">{name}:</span> <MixedText>{text}</MixedText>
          </div>
        )),
        ...files.map(({ sha256, name }) => (
          <div key={sha256} className="small">
            <span className="soft">{words.evidenceField}:</span>{' '}
            <a href={page(`${evidencePath(collection, agency)}/${sha256}`)} download>
              {name}
            </a>
          </div>
        )),
      ],
    },
  ];
  const shown = rows.some(asksOrSays) ? columns : columns.filter(({ key }) => key !== 'questions');
  return (
    <div className="return-review">
      <DataTable caption={words.entered} quiet rows={rows} rowKey={({ key }) => key} columns={shown} />
    </div>
  );
};

/** Whether anything is to be looked at again, came back, or is told beside the values. */
const asksOrSays = ({ questions, said, reasons, files }: ReviewedRow): boolean =>
  questions.length + said.length + reasons.length + files.length > 0;

const Now = ({ row, beside }: { readonly row: ReviewedRow; readonly beside: ReviewTableProps['beside'] }) => {
  const words = useWords(collectingWords);
  if (row.values.length === 0)
    return row.answer === 'held' ? (
      <StateTag mark="reached">{words.held}</StateTag>
    ) : (
      <StateTag mark="no-data">{words.blank}</StateTag>
    );
  return (
    <>
      {row.values.map((value) => (
        <div key={value.cell} className="return-value">
          {value.label !== '' && <span className="soft small">{value.label}: </span>}
          <strong>
            <MixedText>{value.text}</MixedText>
          </strong>
          <div className="small soft">
            {words.by}: <MixedText>{value.by}</MixedText>
          </div>
          {beside?.(value)}
        </div>
      ))}
    </>
  );
};
