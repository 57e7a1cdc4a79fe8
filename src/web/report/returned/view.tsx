/** A change of an edited file: where it stands, what differs, what to look at. */
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { DiffText, Told } from '#web/report/returned/diff-text.tsx';
import type { Mend, ReturnedRow } from '#web/report/returned/page.ts';
import type { FormLink, Offer, TypedFigure } from '#web/report/returned/records.ts';
import { blockAnchor } from '#web/report/desk/anchor.ts';
import { shortened } from '#core/text/shortened.ts';
import { returnedFileWords } from '#words/ui/returned-file.ts';

/** "Sửa lời: đoạn văn, Mục “II. …”" */
export const useRowName = (): ((row: ReturnedRow) => string) => {
  const words = useWords(returnedFileWords);
  return ({ kind, part, place }) => {
    const { frame, heading, row, column, behind, before } = place;
    const where = [
      heading === undefined ? '' : words.under(shortened(heading)),
      row === undefined || row === '' ? '' : words.inRow(shortened(row)),
      column === undefined || column === '' ? '' : words.inColumn(shortened(column)),
      behind === undefined || column !== undefined
        ? before === true
          ? words.first
          : ''
        : words.behind(shortened(behind)),
    ].filter((one) => one !== '');
    const what = frame === undefined ? words.parts[part as keyof typeof words.parts] : words.frame[frame];
    return `${words.kinds[kind]}: ${[what, ...where].join(', ')}`;
  };
};

/** All that is told of a change, without what is chosen. */
export const ChangeText = ({ row }: { readonly row: ReturnedRow }) => {
  const words = useWords(returnedFileWords);
  return (
    <>
      {row.pieces.length === 0 ? (
        <p lang="vi" className="returned-words">
          <RecordText>{row.after}</RecordText>
        </p>
      ) : (
        <p lang="vi" className="returned-words">
          <DiffText pieces={row.pieces} />
        </p>
      )}
      {row.recordsChanged && (
        <p>
          <StateTag mark="late">{words.both}</StateTag>
        </p>
      )}
      <Since of={words.recordsDid} pieces={row.since} />
      <Since of={words.editorDid} pieces={row.edits} />
      {row.typed.map((one) => (
        <TypedFigure key={`${one.address} ${one.typed}`} typed={one} />
      ))}
      <Told of={words.lost} items={row.lost.map((one) => one.replace(/^\[\*\d+\]$/u, `${words.noteMark} $&`))} />
      <Told of={words.loose} items={row.loose} />
      <Offers offers={row.offers} />
      {row.tracked.length > 0 && (
        <div className="small">
          {words.tracked}:
          <ul className="returned-list">
            {row.tracked.map(({ kind, author, date, text }, index) => (
              <li key={index}>
                {words[kind]} “<RecordText>{text}</RecordText>” (
                <MixedText>{words.by(author === '' ? words.nobody : author, date)}</MixedText>)
              </li>
            ))}
          </ul>
        </div>
      )}
      {row.comments.map(({ author, text }, index) => (
        <p key={index} className="small">
          {words.comment} <RecordText>{`${author === '' ? words.nobody : author}: ${text}`}</RecordText>
        </p>
      ))}
      {row.known && row.kind !== 'records' && <p className="small soft">{words.known[row.known]}</p>}
      {row.isFront && <p className="small soft">{words.front}</p>}
      {row.isWithSection && <p className="small soft">{words.withSection}</p>}
      {row.mend && !row.isWithSection && <MendLink mend={row.mend} />}
    </>
  );
};

const Since = ({ of, pieces }: { readonly of: string; readonly pieces: ReturnedRow['since'] }) =>
  pieces.length === 0 ? null : (
    <p lang="vi" className="small">
      <MixedText>{of}</MixedText>: <DiffText pieces={pieces} />
    </p>
  );

const useForm = (): ((form: FormLink) => string) => {
  const { page } = useLinks();
  return ({ path, query }) => page(path, query);
};

/** The record's number and the typed one beside each other, with what each of them means. */
const TypedFigure = ({ typed }: { readonly typed: TypedFigure }) => {
  const words = useWords(returnedFileWords);
  const { figure } = useLinks();
  const { mayWrite = false } = useFrame();
  const toForm = useForm();
  const { address, printed, typed: there, isOld, mend } = typed;
  return (
    <div className="returned-typed small">
      <p>
        <StateTag mark="stuck">{isOld ? words.old : words.typed}</StateTag> {words.record}:{' '}
        <a className="figure" href={figure(address)} data-figure={address}>
          {printed}
        </a>{' '}
        <span aria-hidden="true">·</span> {words.typedHere}: <strong>{there}</strong>
      </p>
      {!isOld && (
        <ul className="returned-list">
          <li>{words.keepRecord}</li>
          <li>
            {mend && mayWrite ? (
              <a href={toForm(mend)}>{words.mendRecord}</a>
            ) : (
              <a href={figure(address)}>{words.traceRecord}</a>
            )}
          </li>
        </ul>
      )}
    </div>
  );
};

const Offers = ({ offers }: { readonly offers: readonly Offer[] }) => {
  const words = useWords(returnedFileWords);
  const { mayWrite = false } = useFrame();
  const toForm = useForm();
  if (offers.length === 0 || !mayWrite) return null;
  return (
    <ul className="returned-list small">
      {offers.map(({ number, kind, form }, index) => (
        <li key={index}>
          <a href={toForm(form)}>
            {words.offer[kind]}: <RecordText>{number}</RecordText>
          </a>
        </li>
      ))}
    </ul>
  );
};

const MendLink = ({ mend }: { readonly mend: Mend }) => {
  const words = useWords(returnedFileWords);
  const { page, figure, here } = useLinks();
  const toForm = useForm();
  const report = new URL(here({}), 'http://x').searchParams.get('ky') ?? undefined;
  const text = words.mend[mend.kind];
  switch (mend.kind) {
    case 'desk':
    case 'heading':
    case 'note': {
      const { block } = mend;
      return (
        <p className="small">
          <a href={`${page('bao-cao/soan', { ky: report, doan: block })}#${blockAnchor(block)}`}>{text}</a>
        </p>
      );
    }
    case 'report':
    case 'fields':
      return (
        <p className="small">
          <a href={toForm(mend.form)}>{text}</a>
        </p>
      );
    case 'cell':
      return (
        <p className="small">
          <a href={figure(mend.address)}>{text}</a>
        </p>
      );
    case 'table':
      return (
        <p className="small">
          <a href={page('ho-so')}>{text}</a>
        </p>
      );
    default:
      return <p className="small soft">{text}</p>;
  }
};
