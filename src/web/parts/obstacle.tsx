/** What stands beside an obstacle wherever it is told: the next step, who can lift it, since when. */
import { useWords } from '#web/frame/frame.tsx';
import type { Cell } from '#web/parts/cell.ts';
import type { Column } from '#web/parts/data-table.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { obstacleWords } from '#words/ui/obstacles.ts';

interface ToldObstacle {
  readonly owner: string | undefined;
  readonly age: Cell;
}

export const NextStep = ({ step }: { readonly step: string | undefined }) => {
  const words = useWords(obstacleWords);
  if (step === undefined) return null;
  return (
    <div className="small soft">
      {words.nextStep}: <RecordText>{step}</RecordText>
    </div>
  );
};

/** The columns that say who can lift it and how old it is. */
export const useOwnerAndAge = <Row extends ToldObstacle>(): readonly Column<Row>[] => {
  const words = useWords(obstacleWords);
  return [
    {
      key: 'owner',
      title: words.owner,
      cell: ({ owner }) => owner ?? <StateTag mark="no-data">{words.ownerUnknown}</StateTag>,
    },
    {
      key: 'age',
      title: words.age,
      align: 'end',
      cell: ({ age }) => <FigureCell cell={age} absent="brief" absentWord={words.ageUnknown} />,
    },
  ];
};
