/** The path: what to build, what it costs, why each work is in it, and what stands in the way. */
import { Link } from 'react-router';
import { TitledBlock } from '#web/parts/block.tsx';
import { DataTable } from '#web/parts/data-table.tsx';
import { DateField } from '#web/forms/date-field.tsx';
import { FigureCell } from '#web/parts/figure.tsx';
import { FormInput } from '#web/forms/form-fields.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import type { PathCasePage, PathPage } from '#web/city/path/page.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

const STATUS_MARKS = { optimal: 'reached', feasible: 'estimate', infeasible: 'late', unknown: 'no-data' } as const;

export const PathCaseView = ({ title, one }: { readonly title: string; readonly one: PathCasePage }) => {
  const words = useWords(urbanWords);
  return (
    <TitledBlock title={title}>
      <p>
        <StateTag mark={STATUS_MARKS[one.status]}>{words.pathStatus[one.status]}</StateTag>
        {one.status === 'optimal' && (
          <span className="small soft">
            {' '}
            {words.proofOf[one.aim]} {words.proofHow}
          </span>
        )}
      </p>
      {one.cost !== undefined && (
        <p className="verdict-total">
          {words.cost}: <strong>{one.costCell ? <FigureCell cell={one.costCell} /> : one.cost}</strong>
          {one.score !== undefined && (
            <>
              {' '}
              · {words.score}: <strong>{one.scoreCell ? <FigureCell cell={one.scoreCell} /> : one.score}</strong>
            </>
          )}
          {one.by !== undefined && (
            <span className="soft">
              {' '}
              · {words.when} {one.by}
            </span>
          )}
        </p>
      )}
      {one.bounds.length > 0 && (
        <p className="small">
          {words.notProven}; {one.bounds.join('; ')}.
        </p>
      )}
      {one.conflict && (
        <>
          <p>{words.conflictLead}</p>
          <ul>
            {one.conflict.demands.map((demand) => (
              <li key={demand}>
                <MixedText>{demand}</MixedText>
              </li>
            ))}
          </ul>
          <p className="small soft">{one.conflict.proof}</p>
        </>
      )}
      {one.works.length > 0 && <PathWorks works={one.works} />}
      {one.next.length > 0 && <NextBuys next={one.next} />}
    </TitledBlock>
  );
};

const PathWorks = ({ works }: { readonly works: PathCasePage['works'] }) => {
  const words = useWords(urbanWords);
  const { page } = useLinks();
  return (
    <div className="path-works">
      <DataTable
        caption={words.pathTitle}
        quiet
        rows={works}
        rowKey={(work) => work.id}
        columns={[
          {
            key: 'work',
            title: words.work,
            heads: true,
            cell: (work) => (
              <>
                <Link to={page(work.path)}>
                  <RecordText>{work.name}</RecordText>
                </Link>
                {work.underWay && <div className="small soft">{words.underWay}</div>}
                {work.part !== undefined && (
                  <div className="small">
                    {words.part}: {work.part}
                  </div>
                )}
              </>
            ),
          },
          { key: 'finish', title: words.finish, align: 'end', cell: (work) => work.finish },
          {
            key: 'cost',
            title: words.cost,
            align: 'end',
            cell: (work) => (work.cost ? <FigureCell cell={work.cost} /> : work.costText),
          },
          {
            key: 'lifts',
            title: words.lifts,
            cell: (work) =>
              work.lifts.map((lift) => (
                <span key={lift.key} className="small">
                  <MixedText>{lift.text}</MixedText> <strong>{lift.points}</strong>
                </span>
              )),
          },
          {
            key: 'falls',
            title: words.falls,
            cell: (work) =>
              work.takenOut && (
                <>
                  <span className="small">{words.fallsTo(work.takenOut.score)}</span>
                  {work.takenOut.broken.map((demand) => (
                    <span key={demand} className="small">
                      <StateTag mark="late">{words.breaks}</StateTag> <MixedText>{demand}</MixedText>
                    </span>
                  ))}
                  {work.takenOut.also !== '' && (
                    <span className="small">
                      <MixedText>{words.alsoFall(work.takenOut.also)}</MixedText>
                    </span>
                  )}
                </>
              ),
          },
        ]}
      />
    </div>
  );
};

const NextBuys = ({ next }: { readonly next: PathCasePage['next'] }) => {
  const words = useWords(urbanWords);
  return (
    <>
      <h3 className="after">{words.next}</h3>
      <p className="soft small">{words.nextLead}</p>
      <DataTable
        caption={words.next}
        quiet
        rows={next}
        rowKey={(one) => one.key}
        columns={[
          {
            key: 'work',
            title: words.work,
            heads: true,
            cell: (one) => (
              <>
                {one.names}
                {one.over.map((limit) => (
                  <div key={limit} className="small soft">
                    <MixedText>{limit}</MixedText>
                  </div>
                ))}
              </>
            ),
          },
          { key: 'cost', title: words.cost, align: 'end', cell: (one) => one.cost },
          { key: 'points', title: words.gives, align: 'end', cell: (one) => one.points },
          { key: 'per', title: words.perBillion, align: 'end', cell: (one) => one.perBillion },
        ]}
      />
    </>
  );
};

/** Costs, dates and works to leave out; fields of the question's own form, so that one button asks everything. */
export const PathFields = ({
  fields,
  misread,
  form,
}: Pick<PathPage, 'fields' | 'misread'> & { readonly form: string }) => {
  const words = useWords(urbanWords);
  return (
    <TitledBlock title={words.worksTry} lead={words.worksTryLead}>
      <DataTable
        caption={words.worksTry}
        quiet
        rows={fields}
        rowKey={(work) => work.id}
        columns={[
          { key: 'work', title: words.work, heads: true, cell: (work) => <RecordText>{work.name}</RecordText> },
          {
            key: 'cost',
            title: words.newCost,
            cell: (work) =>
              work.skipped || work.underWay ? null : (
                <CostField work={work} misread={misread[`g.${work.id}`]} form={form} />
              ),
          },
          {
            key: 'finish',
            title: `${words.newFinish} (${words.dayPattern})`,
            cell: (work) =>
              work.skipped ? null : (
                <DateField
                  name={`n.${work.id}`}
                  day={work.finish}
                  misread={misread[`n.${work.id}`]}
                  form={form}
                  label={`${words.newFinish}: ${work.name} (${words.dayPattern})`}
                  className="sheet-field"
                />
              ),
          },
          {
            key: 'skip',
            title: words.skip,
            cell: (work) => (
              <FormInput
                type="checkbox"
                form={form}
                name="bo"
                value={work.id}
                defaultChecked={work.skipped}
                aria-label={`${words.skip}: ${work.name}`}
              />
            ),
          },
        ]}
      />
      <p className="sheet-actions">
        <button className="ds-button" data-size="sm" type="submit" form={form}>
          {words.find}
        </button>
      </p>
    </TitledBlock>
  );
};

interface CostFieldProps {
  readonly work: PathPage['fields'][number];
  readonly misread: PathPage['misread'][string];
  readonly form: string;
}

/** What was written and cannot be read stays, with why. */
const CostField = ({ work, misread, form }: CostFieldProps) => {
  const words = useWords(urbanWords);
  const name = `g.${work.id}`;
  const errorId = `${name}-error`;
  return (
    <>
      <FormInput
        className="ds-input sheet-field"
        data-size="sm"
        form={form}
        name={name}
        defaultValue={misread?.text ?? work.cost}
        aria-invalid={misread ? true : undefined}
        aria-describedby={misread && errorId}
        aria-label={`${words.newCost}: ${work.name}`}
        inputMode="decimal"
        autoComplete="off"
      />
      {misread && (
        <span className="field-error" id={errorId}>
          {misread.why}
        </span>
      )}
    </>
  );
};
