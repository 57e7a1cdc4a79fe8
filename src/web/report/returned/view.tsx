/** A change of an edited file: what the draft says, what came back, what to look at; and whether it is taken. */
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useWords } from '#web/frame/frame.tsx';
import type { ReturnedRowText } from '#web/report/returned/page.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

const ACTS = { reworded: 'replace', added: 'after', 'left-out': 'omit' } as const;

export const ReturnedRow = ({ row, index }: { readonly row: ReturnedRowText; readonly index: number }) => {
  const words = useWords(reportDeskWords);
  const name = words.returnedKinds[row.kind];
  return (
    <fieldset className="desk-task">
      <legend>{name}</legend>
      {row.before !== undefined && (
        <p lang="vi">
          <span className="soft">{words.returnedBefore}:</span> <RecordText>{row.before}</RecordText>
        </p>
      )}
      {row.kind !== 'commented' && (
        <>
          <input type="hidden" name={`doan-${index}`} value={row.block} />
          <input type="hidden" name={`cach-${index}`} value={ACTS[row.kind]} />
        </>
      )}
      {row.after !== undefined && (
        <label>
          {words.returnedAfter}
          <textarea
            className="ds-input"
            name={`loi-${index}`}
            lang="vi"
            rows={Math.min(12, 2 + Math.ceil(row.after.length / 80))}
            defaultValue={row.after}
          />
        </label>
      )}
      {row.rejected !== undefined && (
        <p className="small" lang="vi">
          <span className="soft">{words.returnedRejected}:</span> <RecordText>{row.rejected}</RecordText>
        </p>
      )}
      {row.recordsChanged && (
        <p>
          <StateTag mark="late">{words.returnedBoth}</StateTag>
        </p>
      )}
      <Told of={words.lost} items={row.lost} />
      <Told of={words.loose} items={row.loose} />
      {row.comments.map(({ author, text }) => (
        <p key={`${author} ${text}`} className="small">
          {words.returnedComment} <RecordText>{`${author}: ${text}`}</RecordText>
        </p>
      ))}
      {row.kind !== 'commented' && (
        <label>
          <input type="checkbox" name={`lay-${index}`} value="1" /> {words.returnedTakeOne}
        </label>
      )}
    </fieldset>
  );
};

const Told = ({ of, items }: { readonly of: string; readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <p className="small">
      {of} <MixedText>{items.join('; ')}</MixedText>
    </p>
  );
