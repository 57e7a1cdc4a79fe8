/** Who has handed in nothing past the day. Nothing stands there while nobody is silent. */
import { Link } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import type { overduePage } from '#web/overview/overdue-page.ts';
import { HANDED_PATH } from '#web/returns/paths.ts';
import { collectingWords } from '#words/ui/collecting.ts';

export const Overdue = ({ overdue }: { readonly overdue: ReturnType<typeof overduePage> }) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const number = useNumber();
  if (overdue.rows.length === 0) return null;
  return (
    <TitledBlock title={words.overdueTitle} lead={words.overdueLead}>
      <DataTable
        caption={words.overdueTitle}
        quiet
        rows={overdue.rows}
        turn={overdue.turn}
        rowKey={({ key }) => key}
        columns={[
          { key: 'agency', title: words.agency, heads: true, cell: ({ agency }) => <RecordText>{agency}</RecordText> },
          { key: 'period', title: words.period, cell: ({ period }) => period },
          {
            key: 'due',
            title: words.dueOther,
            cell: ({ due, days }) => (
              <>
                {due} <StateTag mark="late">{words.late(number(days))}</StateTag>
              </>
            ),
          },
        ]}
      />
      <p>
        <Link to={page(HANDED_PATH)}>{words.handing}</Link>
      </p>
    </TitledBlock>
  );
};
