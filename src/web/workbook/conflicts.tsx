/** Records that both the workbook and the pages have changed: which is kept is chosen, of each. */
import { RecordText } from '#web/parts/record-text.tsx';
import { useNumber, useWords } from '#web/frame/frame.tsx';
import type { CheckedPage, ClashShown } from '#web/workbook/page.ts';
import { workbookWords } from '#words/ui/workbook.ts';

export const Conflicts = ({
  checked: { conflicts, others },
}: {
  readonly checked: Pick<CheckedPage, 'conflicts' | 'others'>;
}) => {
  const words = useWords(workbookWords);
  const number = useNumber();
  if (conflicts.length === 0) return null;
  return (
    <div className="form-group">
      <h3>{words.conflicts}</h3>
      <p>{words.conflictsLead}</p>
      {conflicts.map((clash) => (
        <fieldset key={clash.name} className="form-part">
          <legend>
            <RecordText>{clash.record}</RecordText>
          </legend>
          <p className="form-hint">
            <RecordText>{words.wroteAt(clash.actor, clash.at)}</RecordText>
          </p>
          <Differing clash={clash} />
          <Sides name={clash.name} isGone={clash.isGone} />
        </fieldset>
      ))}
      {others.count > 0 && (
        <fieldset className="form-part">
          <legend>{words.otherConflicts(number(others.count))}</legend>
          <Sides name={others.name} />
        </fieldset>
      )}
    </div>
  );
};

const Differing = ({ clash: { lines } }: { readonly clash: ClashShown }) => {
  const words = useWords(workbookWords);
  if (lines.length === 0) return null;
  return (
    <ul className="plain-list">
      {lines.map(({ name, was, theirs, mine }) => (
        <li key={name}>
          {name}. {words.was}: <RecordText>{was ?? words.none}</RecordText>; {words.theirs}:{' '}
          <RecordText>{theirs ?? words.none}</RecordText>; {words.mine}: <RecordText>{mine ?? words.none}</RecordText>
        </li>
      ))}
    </ul>
  );
};

const Sides = ({ name, isGone }: { readonly name: string; readonly isGone?: ClashShown['isGone'] }) => {
  const words = useWords(workbookWords);
  const side = (text: string, gone: boolean | undefined): string => (gone ? `${text} (${words.gone})` : text);
  return (
    <>
      <label className="check">
        <input type="radio" name={name} value="tep" /> {side(words.takeMine, isGone?.mine)}
      </label>
      <label className="check">
        <input type="radio" name={name} value="luu" /> {side(words.takeTheirs, isGone?.theirs)}
      </label>
    </>
  );
};
