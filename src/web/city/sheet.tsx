/** Each standard with its value, the law's levels, its points and its evidence; values can be tried. */
import { Form, useLocation, Link } from 'react-router';
import { FigureCell } from '#web/parts/figure.tsx';
import { FormInput, FormSelect } from '#web/forms/form-fields.tsx';
import { MixedText, RecordText, useTextLanguage } from '#web/parts/record-text.tsx';
import { SourceLine } from '#web/parts/source-line.tsx';
import { StateTag } from '#web/parts/state-tag.tsx';
import { LawTag, Points } from '#web/city/parts.tsx';
import { useFrame, useLinks, useWords } from '#web/frame/frame.tsx';
import type { StandardRow, UrbanPage } from '#web/city/page.ts';
import { urbanWords } from '#words/ui/urban-class.ts';

export const UrbanSheet = ({ seen }: { readonly seen: UrbanPage }) => {
  const words = useWords(urbanWords);
  const { pathname } = useLocation();
  const { page } = useLinks();
  const { asOf } = useFrame();
  return (
    <Form method="get" action={`${pathname}#diem`}>
      {asOf?.reason === 'asked' && <input type="hidden" name="asOf" value={asOf.day} />}
      {[
        ['do-thi', seen.place.id],
        ['loai', seen.classId],
        ['luat', seen.pack.id],
      ].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {seen.groups.map((group) => (
        <div key={group.id} className="table-frame">
          <table className="data-table sheet">
            <caption>
              <MixedText>{`${group.id}. ${group.name}`}</MixedText>
            </caption>
            <thead>
              <tr>
                <th scope="col">{words.standard}</th>
                <th scope="col">{words.input}</th>
                <th scope="col">{words.threshold}</th>
                <th scope="col" className="end">
                  {words.points}
                </th>
                <th scope="col">{words.gain}</th>
                <th scope="col">{words.evidence}</th>
              </tr>
            </thead>
            <tbody>
              {group.rows.map((row) => (
                <StandardLine key={row.id} row={row} whole={seen.lawStatus} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
      <p className="sheet-actions">
        <button className="ds-button" data-size="sm" type="submit">
          {words.tryIt}
        </button>
        {seen.trial && (
          <Link to={page('do-thi', { 'do-thi': seen.place.id, loai: seen.classId, luat: seen.pack.id })}>
            {words.clear}
          </Link>
        )}
      </p>
    </Form>
  );
};

const isRead = ({ threshold: { min, max } }: StandardRow): boolean => min !== undefined || max !== undefined;

/** "90% – 100%", or the one level that is met or not; nothing where the law has not been read. */
const thresholdText = ({ threshold: { min, max } }: StandardRow): string =>
  min === max ? (min ?? '') : `${min ?? '?'} – ${max ?? '?'}`;

/**
 * How sure the law's number is stands beside it only where that differs from the whole sheet, or where there is no
 * number.
 */
const ownStatus = (row: StandardRow, whole: UrbanPage['lawStatus']): StandardRow['lawStatus'] | undefined =>
  row.lawStatus === whole && isRead(row) ? undefined : row.lawStatus;

const StandardLine = ({ row, whole }: { readonly row: StandardRow; readonly whole: UrbanPage['lawStatus'] }) => {
  const words = useWords(urbanWords);
  return (
    <tr className={row.changed ? 'sheet-changed' : undefined}>
      <th scope="row">
        <MixedText>{row.name}</MixedText>
        {row.name !== row.id && <span className="small soft"> {row.id}</span>}
      </th>
      <td data-label={words.input}>
        <div className="cell">
          <Field row={row} />
          {row.fault !== undefined && <div className="small refused">{row.fault}</div>}
          {row.changed && (
            <div className="small">
              {words.recordedIs}: {row.recorded === '' ? words.unknown : row.recorded}
            </div>
          )}
          {row.figure && !row.changed && (
            <div className="small">
              <FigureCell cell={row.figure} />
            </div>
          )}
        </div>
      </td>
      <td data-label={words.threshold}>
        <div className="cell">
          <MixedText>{thresholdText(row)}</MixedText>
          {row.asked !== undefined && (
            <div className="small">
              {words.askedHere}: {row.asked}
            </div>
          )}
          <div className="small">
            <LawTag status={ownStatus(row, whole)} />
          </div>
        </div>
      </td>
      <td className="end" data-label={words.points}>
        <div className="cell">
          {row.points && row.status ? (
            <>
              <Points points={row.points} />
              <div className="small soft">{words.standardState[row.status]}</div>
            </>
          ) : (
            <span className="soft">{words.notWeighed}</span>
          )}
        </div>
      </td>
      <td data-label={words.gain} className="small">
        {(row.gain ?? row.toMinimum) && (
          <div className="cell">
            {row.gain && (
              <div>
                <MixedText>{`${words.gainOf(row.gain.next)} ${row.gain.points}`}</MixedText>
              </div>
            )}
            {row.toMinimum && (
              <div>
                <MixedText>{`${words.toMinimum(row.toMinimum.minimum)} ${row.toMinimum.points}`}</MixedText>
              </div>
            )}
          </div>
        )}
      </td>
      <td data-label={words.evidence} className="small">
        <div className="cell">
          <Evidence row={row} />
        </div>
      </td>
    </tr>
  );
};

const Field = ({ row }: { readonly row: StandardRow }) => {
  const words = useWords(urbanWords);
  const textLanguage = useTextLanguage();
  const name = `v.${row.id}`;
  if (row.levels) {
    return (
      <FormSelect
        className="ds-input sheet-field"
        data-size="sm"
        name={name}
        aria-label={row.name}
        defaultValue={row.field}
      >
        <option value="">{words.unknown}</option>
        {row.levels.map((level) => (
          <option key={level.value} value={level.value} lang={textLanguage(level.name)}>
            {level.name}
          </option>
        ))}
      </FormSelect>
    );
  }
  return (
    <span className="sheet-number">
      <FormInput
        className="ds-input sheet-field"
        data-size="sm"
        type="text"
        name={name}
        aria-label={row.name}
        defaultValue={row.field}
        placeholder={words.unknown}
        autoComplete="off"
      />{' '}
      <span className="small soft">{row.unit}</span>
    </span>
  );
};

const EVIDENCE_MARKS = {
  'no-input': 'no-data',
  none: 'no-data',
  undated: 'estimate',
  current: 'reached',
  old: 'late',
  future: 'estimate',
} as const;

const Evidence = ({ row }: { readonly row: StandardRow }) => {
  const words = useWords(urbanWords);
  if (row.changed) return null;
  return (
    <>
      <StateTag mark={EVIDENCE_MARKS[row.evidence]}>{words.evidenceState[row.evidence]}</StateTag> {row.evidenceDate}
      {row.source && (
        <div>
          <SourceLine source={row.source} />
        </div>
      )}
      {row.file !== undefined && (
        <div>
          <RecordText>{row.file}</RecordText>
        </div>
      )}
      {row.caveat !== undefined && (
        <div>
          <StateTag mark="estimate">{words.caveat[row.caveat]}</StateTag>
        </div>
      )}
      {row.note !== undefined && (
        <div className="soft">
          <RecordText>{row.note}</RecordText>
        </div>
      )}
    </>
  );
};
