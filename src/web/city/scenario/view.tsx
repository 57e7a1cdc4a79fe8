/** Two scenarios side by side: score today, cost, score reached, works. */
import type { ReactNode } from 'react';
import { DataTable } from '#web/parts/data-table.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { Points, VerdictTag } from '#web/city/parts.tsx';
import { useWords } from '#web/frame/frame.tsx';
import type { ComparedScenario } from '#web/city/scenario/page.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

export const ScenarioComparison = ({ compared }: { readonly compared: readonly ComparedScenario[] }) => {
  const words = useWords(urbanWords);
  const rows: readonly {
    readonly key: string;
    readonly title: string;
    readonly of: (one: ComparedScenario) => ReactNode;
  }[] = [
    { key: 'total', title: words.total, of: (one) => one.total && <Points points={one.total.points} /> },
    { key: 'verdict', title: words.verdict, of: (one) => one.verdict && <VerdictTag verdict={one.verdict} /> },
    { key: 'path', title: words.pathTitle, of: (one) => one.worst && words.pathStatus[one.worst.status] },
    { key: 'cost', title: words.cost, of: (one) => one.worst?.cost },
    { key: 'score', title: words.score, of: (one) => one.worst?.score },
    { key: 'by', title: words.when, of: (one) => one.worst?.by },
    {
      key: 'works',
      title: words.work,
      of: (one) => (
        <ul className="plain-list small">
          {one.worst?.works.map((work) => (
            <li key={work.id}>
              <RecordText>{work.name}</RecordText>
              {work.part !== undefined && ` (${work.part})`}
            </li>
          ))}
        </ul>
      ),
    },
    { key: 'likely', title: words.likely, of: (one) => one.likely?.cost },
    ...(compared.some((one) => one.problems.length > 0)
      ? [{ key: 'problems', title: words.problems, of: (one: ComparedScenario) => one.problems.join(' ') }]
      : []),
  ];
  return (
    <DataTable
      caption={words.compareTwo}
      quiet
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'what', title: '', heads: true, cell: (row) => row.title },
        ...compared.map((one, index) => ({
          key: `${index}`,
          title: one.name,
          cell: (row: (typeof rows)[number]) => row.of(one),
        })),
      ]}
    />
  );
};
