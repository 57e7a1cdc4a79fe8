/** What a target asks and how it is answered, side by side with its words. */
import { FigureCell } from '#web/parts/figure.tsx';
import { StateTag, TARGET_MARKS } from '#web/parts/state-tag.tsx';
import { useFrame, useWords } from '#web/frame/frame.tsx';
import { label } from '#words/labels.ts';
import type { TargetCells } from '#web/objective/target-cells.ts';
import { objectivesWords } from '#words/ui/objectives.ts';

/** "không quá 1% đến năm 2025". */
export const Wanted = ({ target, brief }: { readonly target: TargetCells; readonly brief?: boolean }) => {
  const words = useWords(objectivesWords);
  const cell = brief ? (
    <FigureCell cell={target.wanted} absent="brief" absentWord={words.notWanted} />
  ) : (
    <FigureCell cell={target.wanted} />
  );
  if (!target.asks) return cell;
  const { before, after } = target.asks;
  return (
    <>
      {before} {cell} {after}
    </>
  );
};

/** The result with its period, and what is told of it at other stages or behind the deadline. */
export const Result = ({ target }: { readonly target: TargetCells }) => {
  const words = useWords(objectivesWords);
  return (
    <>
      {(target.result.printed !== undefined || !target.soFar) && <FigureCell cell={target.result} absent="brief" />}
      {target.period !== undefined && target.result.printed !== undefined && (
        <span className="small soft"> ({target.period})</span>
      )}
      {target.soFar && (
        <div className="small soft">
          {words.soFar(target.soFar.period)} <FigureCell cell={target.soFar.cell} />
        </div>
      )}
      {target.later && (
        <div className="small soft">
          {words.later(target.later.period)} <FigureCell cell={target.later.cell} />
        </div>
      )}
      {target.instead.map((other) => (
        <div key={other.cell.address} className="small soft">
          {words.instead(other.stage)} <FigureCell cell={other.cell} />
        </div>
      ))}
    </>
  );
};

export const Verdict = ({ verdict }: { readonly verdict: TargetCells['verdict'] }) => {
  const { language } = useFrame();
  return <StateTag mark={TARGET_MARKS[verdict]}>{label(language, 'targetVerdict', verdict)}</StateTag>;
};
