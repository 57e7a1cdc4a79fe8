/** A change that can be taken over: its words, which of them, and whether. */
import type { Reading } from '#core/report/returned/unit.ts';
import { useWords } from '#web/frame/frame.tsx';
import type { ReturnedRow } from '#web/report/returned/page.ts';
import { ChangeText, useRowName } from '#web/report/returned/view.tsx';
import { returnedFileWords } from '#words/ui/returned-file.ts';

interface TakeRowProps {
  readonly row: ReturnedRow;
  /** The number of its first taking among all of the page. */
  readonly first: number;
  /** What was sent, where the server refused it. */
  readonly sent: Readonly<Record<string, string>>;
  readonly reading: Reading;
}

export const TakeRow = ({ row, first, sent, reading }: TakeRowProps) => {
  const words = useWords(returnedFileWords);
  const nameOf = useRowName();
  const [take, ...more] = row.takes;
  if (!take) return null;
  const isSection = take.act === 'omit' && row.part === 'heading';
  return (
    <fieldset className="desk-task returned-row">
      <legend>{nameOf(row)}</legend>
      <ChangeText row={row} />
      {row.takes.map(({ block, act, note, base, withRecords }, n) => (
        <span key={n}>
          <input type="hidden" name={`doan-${first + n}`} value={block} />
          <input type="hidden" name={`cach-${first + n}`} value={act} />
          {note !== undefined && <input type="hidden" name={`chu-thich-${first + n}`} value={note} />}
          <input type="hidden" name={`moc-${first + n}`} value={base ?? ''} />
          {withRecords !== undefined && <input type="hidden" name={`loi-ho-so-${first + n}`} value={withRecords} />}
        </span>
      ))}
      {more.length > 0 && (
        <input type="hidden" name={`kem-${first}`} value={more.map((_, n) => first + n + 1).join(' ')} />
      )}
      {row.choices.length > 1 && <Choices row={row} first={first} sent={sent} reading={reading} />}
      {row.choices.map(({ kind, text }) =>
        kind === 'khac' ? <input key={kind} type="hidden" name={`loi-khac-${first}`} value={text} /> : null,
      )}
      {row.takes.map(({ act, text }, n) =>
        act === 'omit' ? null : (
          <label key={n} className="small">
            {n === 0 ? words.text : words.textNext}
            <textarea
              className="ds-input"
              name={`loi-${first + n}`}
              lang="vi"
              rows={Math.min(12, 1 + Math.ceil(text.length / 90))}
              defaultValue={sent[`loi-${first + n}`] ?? text}
            />
          </label>
        ),
      )}
      {take.act === 'omit' && <p className="small soft">{isSection ? words.omitsSection : words.omits}</p>}
      <label className="check">
        <input type="checkbox" name={`lay-${first}`} value="1" defaultChecked={sent[`lay-${first}`] === '1'} />{' '}
        {words.takeOne}
        <span className="ds-sr-only">: {nameOf(row)}</span>
      </label>
    </fieldset>
  );
};

/** Several texts may be taken: the first that is listed unless another one is chosen. */
const Choices = ({ row, first, sent, reading }: TakeRowProps) => {
  const words = useWords(returnedFileWords);
  const chosen = sent[`ban-${first}`] ?? row.choices[0]?.kind;
  return (
    <div role="group" aria-label={words.choice} className="returned-choices small">
      <p>{words.choice}:</p>
      {row.choices.map(({ kind, text }) => (
        <label key={kind} className="check">
          <input type="radio" name={`ban-${first}`} value={kind} defaultChecked={kind === chosen} />{' '}
          {kind === 'khac' ? words.otherReading[reading] : words.choices[kind]}
          {kind !== 'tep' && (
            <>
              : “<span lang="vi">{text}</span>”
            </>
          )}
        </label>
      ))}
    </div>
  );
};
