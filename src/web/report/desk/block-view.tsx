/** A block of the draft: its words, what was decided on it, and where it is edited. */
import { Form } from 'react-router';
import { FigureCell } from '#web/parts/figure.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import { beginningOf } from '#web/report/desk/beginning.ts';
import { blockAnchor } from '#web/report/desk/anchor.ts';
import { DeskForm, type DeskForms } from '#web/report/desk/desk-form.tsx';
import { OpinionLine } from '#web/report/desk/opinion-line.tsx';
import type { DeskBlockText, DeskPage, DeskPiece } from '#web/report/desk/page.ts';
import { reportDeskWords } from '#words/ui/report-desk.ts';

interface BlockProps {
  readonly block: DeskBlockText;
  readonly figures: DeskPage['figures'];
  readonly writes: boolean;
  /** Whether the reader may say something about it. */
  readonly opines: boolean;
  readonly forms: DeskForms;
}

export const BlockRow = ({ block, figures, writes, opines, forms }: BlockProps) => {
  const words = useWords(reportDeskWords);
  const { here } = useLinks();
  const { id, kind, omitted, unprinted } = block;
  return (
    <div className={`desk-block desk-${kind}${omitted || unprinted ? ' desk-omitted' : ''}`} id={blockAnchor(id)}>
      {block.text.length === 0 ? (
        <p className="soft">{words.blockOf[kind]}</p>
      ) : (
        <p className="desk-words" lang="vi">
          {block.number !== undefined && `${block.number}. `}
          <Pieces pieces={block.text} />
        </p>
      )}
      {block.behind && (
        <p className="desk-words desk-behind" lang="vi">
          <Pieces pieces={block.behind} />
        </p>
      )}
      <BlockMarks block={block} />
      {block.opinions.length > 0 && (
        <ul className="remark-list small" aria-label={words.opinionsHere}>
          {block.opinions.map((one) => (
            <li key={one.id}>
              <OpinionLine opinion={one} />
            </li>
          ))}
        </ul>
      )}
      {(opines || (writes && !block.isEdited)) && (
        <p className="small tools">
          {writes && !block.isEdited && (
            <a href={`${here({ doan: id, tim: undefined })}#${blockAnchor(id)}`}>
              {words.editBlock}
              <span className="ds-sr-only">: {nameOf(block.text)}</span>
            </a>
          )}
          {opines && (
            <a href={`${here({ 've-doan': id, doan: undefined, tim: undefined })}#gop-y`}>
              {words.opineHere}
              <span className="ds-sr-only">: {nameOf(block.text)}</span>
            </a>
          )}
        </p>
      )}
      {writes && block.isEdited && <BlockEditor block={block} figures={figures} forms={forms} />}
    </div>
  );
};

const Pieces = ({ pieces }: { readonly pieces: readonly DeskPiece[] }) => {
  const words = useWords(reportDeskWords);
  const { figure } = useLinks();
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? (
      <span key={`${index}`}>{piece}</span>
    ) : 'note' in piece ? (
      <sup key={`${index}`}>
        <span className="ds-sr-only">{words.noteMark}</span>
        {piece.note}
      </sup>
    ) : (
      <a key={`${index}`} className="figure" href={figure(piece.figure)} data-figure={piece.figure}>
        {piece.printed}
      </a>
    ),
  );
};

/** The first words of a block: what it is called. */
const nameOf = (pieces: readonly DeskPiece[]): string =>
  beginningOf(
    pieces.map((piece) => (typeof piece === 'string' ? piece : 'printed' in piece ? piece.printed : '')).join(''),
  );

/** What was decided on the block, and what is doubtful about it. */
const BlockMarks = ({ block }: { readonly block: DeskBlockText }) => {
  const words = useWords(reportDeskWords);
  const { own, omitted, unprinted, added, moved, unknown, isUnseen, loose = [], lost = [] } = block;
  if (!own && !omitted && !unprinted && !added && !isUnseen && unknown.length === 0) return null;
  return (
    <ul className="desk-marks small">
      {own && (
        <li>
          <StateTag mark={moved.length > 0 ? 'late' : 'reached'}>{moved.length > 0 ? words.stale : words.own}</StateTag>
          {moved.length > 0 && (
            <>
              {' '}
              <MixedText>
                {moved
                  .map(({ before, now, isPartial }) =>
                    isPartial
                      ? words.movedTo(now ?? '')
                      : before === undefined
                        ? words.came(now ?? '')
                        : now === undefined
                          ? words.gone(before)
                          : words.moved(before, now),
                  )
                  .join('; ')}
              </MixedText>
            </>
          )}
        </li>
      )}
      {added && (
        <li>
          <StateTag mark="reached">{words.added}</StateTag>
        </li>
      )}
      {omitted && (
        <li>
          <StateTag mark="estimate">{words.omitted}</StateTag> <RecordText>{omitted.reason ?? ''}</RecordText>
        </li>
      )}
      {unprinted && (
        <li>
          <StateTag mark="estimate">{words.unprinted[unprinted]}</StateTag>
        </li>
      )}
      {isUnseen && (
        <li>
          <StateTag mark="late">{words.unseen}</StateTag> {words.unseenLead}
        </li>
      )}
      <Told of={words.unknownNames} items={unknown} />
      <Told of={words.loose} items={loose} />
      <Told of={words.lost} items={lost} />
    </ul>
  );
};

const Told = ({ of, items }: { readonly of: string; readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <li>
      {of} <MixedText>{items.join('; ')}</MixedText>
    </li>
  );

const BlockEditor = ({ block, figures, forms }: Omit<BlockProps, 'writes' | 'opines'>) => {
  const words = useWords(reportDeskWords);
  const { here } = useLinks();
  const { id, kind, own, omitted, added } = block;
  const name = nameOf(block.text);
  const hidden = { doan: id, 'doan-dong': id };
  const isWorded = kind === 'paragraph' || kind === 'heading';
  const sent = forms.state.sent;
  const typed = (does: string, value: string | undefined): string =>
    sent['lam'] === does && sent['doan'] === id ? (sent['loi'] ?? '') : (value ?? '');
  const isWrong = (field: string): true | undefined =>
    (sent['doan'] === id && forms.state.faults.some((fault) => fault.field === field)) || undefined;
  return (
    <div className="desk-editor">
      <p className="ds-sr-only">{words.editing(name)}</p>
      {isWorded && (
        <DeskForm
          forms={forms}
          does="loi"
          of={id}
          hidden={{ ...hidden, 'phien-ban': String(own?.version ?? '') }}
          button={words.save}
          label={`${words.save}: ${name}`}
        >
          <label htmlFor="loi">{words.textLabel}</label>
          <textarea
            className="ds-input"
            id="loi"
            name="loi"
            rows={Math.min(14, 3 + Math.ceil((block.typed?.length ?? 0) / 70))}
            lang="vi"
            aria-describedby="loi-hint"
            aria-invalid={isWrong('loi')}
            defaultValue={typed('loi', block.typed)}
          />
          <p className="form-hint" id="loi-hint">
            {words.textHint}
          </p>
        </DeskForm>
      )}
      {own && block.generated && (
        <div className="desk-generated">
          <p className="small soft">{words.generated}:</p>
          <p lang="vi">
            <Pieces pieces={block.generated} />
          </p>
          <TakeBack forms={forms} of={own} hidden={hidden} button={words.takeBack} name={name} />
        </div>
      )}
      <FindFigure figures={figures} block={id} />
      {kind === 'paragraph' && (
        <details open={added !== undefined}>
          <summary>{words.afterLabel}</summary>
          <DeskForm
            forms={forms}
            does="them"
            of={id}
            hidden={{ ...hidden, 'phien-ban': String(added?.version ?? '') }}
            button={words.saveAfter}
            label={`${words.saveAfter}: ${name}`}
            secondary
          >
            <label htmlFor="loi-them">{words.afterLabel}</label>
            <textarea
              className="ds-input"
              id="loi-them"
              aria-invalid={isWrong('loi-them')}
              name="loi"
              rows={4}
              lang="vi"
              defaultValue={typed('them', block.typedBehind)}
            />
          </DeskForm>
          {added && <TakeBack forms={forms} of={added} hidden={hidden} button={words.takeBackAdded} name={name} />}
        </details>
      )}
      {omitted ? (
        <TakeBack forms={forms} of={omitted} hidden={hidden} button={words.takeBackOmit} name={name} />
      ) : (
        <DeskForm
          forms={forms}
          does="bo"
          of={id}
          hidden={hidden}
          button={kind === 'heading' ? words.omitSection : words.omit}
          label={`${kind === 'heading' ? words.omitSection : words.omit}: ${name}`}
          secondary
        >
          <label>
            {words.reason}
            <input
              className="ds-input"
              data-size="sm"
              id="ly-do"
              name="ly-do"
              maxLength={500}
              aria-invalid={isWrong('ly-do')}
            />
          </label>
        </DeskForm>
      )}
      <p className="small">
        <a href={here({ doan: undefined, tim: undefined, dong: id })}>{words.closeEditor}</a>
      </p>
    </div>
  );
};

interface TakeBackProps {
  readonly forms: DeskForms;
  readonly of: { readonly id: string; readonly version: number };
  readonly hidden?: Readonly<Record<string, string>>;
  readonly button: string;
  readonly name: string;
}

/** What was decided goes. */
export const TakeBack = ({ forms, of, hidden = {}, button, name }: TakeBackProps) => (
  <DeskForm
    forms={forms}
    does="tra"
    of={of.id}
    hidden={{ ...hidden, ma: of.id, 'phien-ban': String(of.version) }}
    button={button}
    label={`${button}: ${name}`}
    secondary
  />
);

/** Figures of the report by words: what is copied between braces stands in the words as that figure. */
const FindFigure = ({ figures, block }: { readonly figures: DeskPage['figures']; readonly block: string }) => {
  const words = useWords(reportDeskWords);
  const { here } = useLinks();
  const { asOf } = useFrame();
  const search = new URL(here({ tim: undefined, doan: undefined, asOf: undefined }), 'http://x').searchParams;
  return (
    <div className="desk-find">
      <Form method="get" role="search" aria-label={words.findFigure}>
        {[...search].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {asOf?.reason === 'asked' && <input type="hidden" name="asOf" value={asOf.day} />}
        <input type="hidden" name="doan" value={block} />
        <label htmlFor="tim-so">{words.findFigure}</label>
        <input
          className="ds-input"
          data-size="sm"
          id="tim-so"
          name="tim"
          maxLength={200}
          defaultValue={figures?.wanted ?? ''}
        />
        <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
          {words.findFigureDo}
        </button>
      </Form>
      {figures !== undefined && figures.wanted !== '' && figures.found.length === 0 && (
        <p role="status">{words.foundNone}</p>
      )}
      {figures !== undefined && figures.found.length > 0 && (
        <ul aria-label={words.found} className="desk-found small">
          {figures.found.map(({ name, token, cell }) => (
            <li key={token}>
              <MixedText>{name}</MixedText>: <FigureCell cell={cell} absent="brief" />
              <br />
              <code>{token}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
