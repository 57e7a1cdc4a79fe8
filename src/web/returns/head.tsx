/** The head of a return's pages: whose, of which period, until when, how it stands. */
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { MixedText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import type { IconName } from '#web/parts/icon.tsx';
import type { ReturnHead } from '#web/returns/open.ts';
import { OWN_PATH, returnPath } from '#web/returns/paths.ts';
import { collectingWords } from '#words/ui/collecting.ts';

const MARKS: Readonly<Record<string, IconName>> = {
  unopened: 'no-data',
  filling: 'preparing',
  sent: 'pending',
  returned: 'stuck',
  checked: 'pending',
  approved: 'reached',
};

export const ReturnTag = ({ state, children }: { readonly state: string; readonly children: string }) => (
  <StateTag mark={MARKS[state] ?? 'neutral'}>{children}</StateTag>
);

export const Left = ({ left }: { readonly left: number }) => {
  const words = useWords(collectingWords);
  const number = useNumber();
  if (left === 0) return <strong>{words.dueToday}</strong>;
  return left > 0 ? <>{words.left(number(left))}</> : <StateTag mark="late">{words.late(number(-left))}</StateTag>;
};

interface HeadProps {
  readonly head: ReturnHead;
  /** What this page of it is; absent: its list of tasks. */
  readonly screen?: string;
}

export const ReturnTop = ({ head, screen }: HeadProps) => {
  const words = useWords(collectingWords);
  const { page } = useLinks();
  const number = useNumber();
  const name = words.returnOf(head.agencyName, head.period);
  return (
    <>
      <Breadcrumb
        crumbs={[
          { title: words.own, to: page(OWN_PATH) },
          ...(screen === undefined
            ? [{ title: name }]
            : [{ title: name, to: page(returnPath(head.collection, head.agency)) }, { title: screen }]),
        ]}
      />
      <h1>
        <MixedText>{screen ?? name}</MixedText>
      </h1>
      <p className="page-lead return-lead">
        {screen !== undefined && (
          <>
            <MixedText>{name}</MixedText>
            {' · '}
          </>
        )}
        {head.number > 1 && `${words.correction(number(head.number))} · `}
        {words.due(head.due)}
        {head.left !== undefined && (
          <>
            {', '}
            <Left left={head.left} />
          </>
        )}
        {' · '}
        <ReturnTag state={head.state}>{head.stateName}</ReturnTag>
        {!head.isOpen && ` · ${words.closed}`}
      </p>
      {head.hasUnseen && <p className="soft">{words.unseenCells}</p>}
    </>
  );
};
