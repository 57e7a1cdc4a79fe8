/** The records of one kind: found by name, opened, added to. Of values first the measure is chosen. */
import { Form, Link, useLocation } from 'react-router';
import type { OpenedProgramme } from '#app/read/programme.ts';
import { readClosed } from '#app/read/history.ts';
import { shippedProcedures } from '#app/shipped.ts';
import { refuse } from '#app/refusal.ts';
import { isSeries, type Identity } from '#core/facts/series.ts';
import { SUBJECTS, type Stored, type Subject } from '#core/subjects/subjects.ts';
import { compareIds } from '#core/text/collate.ts';
import { holdsWords } from '#core/text/fold.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { FormInput } from '#web/forms/form-fields.tsx';
import { asked } from '#web/forms/query.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { useFrame, useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type PageProps } from '#web/frame/page.ts';
import { TABLE_SUBJECTS } from '#web/record/table/columns.ts';
import { MixedText } from '#web/parts/record-text.tsx';
import { TurnLinks } from '#web/parts/turn-links.tsx';
import { madeRows, turnPages, type Turned } from '#web/parts/turn-pages.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { recordLine } from '#web/record/record-line.ts';
import {
  ADDED_QUERY,
  listPath,
  newPath,
  OUTLINE_PATH,
  pastePath,
  recordPagePath,
  subjectAt,
  type FormSubject,
} from '#web/record/subjects.ts';
import { SET_UP_PATH } from '#web/set-up/paths.ts';
import { printInstantIn } from '#words/figure.ts';
import { tellWritten } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';
import type { Telling } from '#words/record-words.ts';
import { outlineWords } from '#words/ui/outlines.ts';
import { pasteWords } from '#words/ui/paste.ts';
import { tableWords } from '#words/ui/tables.ts';
import { useRecordsTitle } from '#web/record/use-title.ts';
import { recordWords } from '#words/ui/records.ts';

export const loader = programmeRead(async ({ app, opened, url, params, language }) => {
  const subject = subjectAt(params['kind']) ?? refuse('record.no-kind', { text: params['kind'] ?? '' });
  const kind = label(language, 'subject', subject);
  const find = asked(url, 'ten');
  const measure = asked(url, 'chi-tieu');
  const law = await shippedProcedures();
  const list = await opened.ask(() =>
    listed({ language, view: opened.view, units: opened.units, law }, opened, { url, subject, measure, find }),
  );
  const closed = isSeries(subject)
    ? []
    : await readClosed(app, opened.workspace.id, subject as Identity, (id) =>
        opened.view.records[subject as Identity].has(id),
      );
  return {
    subject,
    kind: upperFirst(kind),
    find: find ?? '',
    added: Number(asked(url, ADDED_QUERY) ?? 0) || 0,
    ...(measure !== undefined && { measure }),
    list,
    byMeasure: subject === 'observation' && measure === undefined,
    closed: closed
      .filter(({ programme }) => SUBJECTS[subject].scope === 'shared' || programme === opened.programme.id)
      .slice(0, CLOSED_TOLD)
      .map((entry) => ({
        path: recordPagePath(subject, entry.record_id),
        name: tellWritten(language, opened.view, subject, entry.record_id, (entry.before ?? {}) as object),
        actor: entry.actor,
        at: printInstantIn(language, entry.at),
      })),
    head: `${upperFirst(kind)} · ${opened.programme.short}`,
  };
});

const CLOSED_TOLD = 50;

interface Line {
  readonly id: string;
  readonly path: string;
  readonly name: string;
}

/** The records of a kind by the numbers in their ids; of a measure's values the latest first. */
const recordsOf = (
  { view, programme }: OpenedProgramme,
  subject: FormSubject,
  measure: string | undefined,
): readonly Stored<Subject>[] => {
  if (subject === 'observation') return view.rows('observation', { measure: measure ?? '' }).toReversed();
  return [...view.records[subject as Identity].values()]
    .filter((one) => SUBJECTS[subject].scope === 'shared' || one.programme === programme.id)
    .toSorted((a, b) => compareIds(a.ref.id, b.ref.id));
};

/** Names are made for those that are shown; for all only where one is looked for. */
const listed = (telling: Telling, opened: OpenedProgramme, { url, subject, measure, find }: Asked): Turned<Line> => {
  const isFound = (name: string): boolean => find === undefined || holdsWords(name, find);
  if (subject === 'observation' && measure === undefined)
    return madeRows(
      turnPages(
        url,
        opened.view.all('measure').filter(({ name }) => isFound(name)),
        { size: A_PAGE },
      ),
      ({ id, name }) => ({ id, name, path: `${listPath(subject)}?chi-tieu=${encodeURIComponent(id)}` }),
    );
  const all = recordsOf(opened, subject, measure);
  const found = find === undefined ? all : all.filter((one) => isFound(recordLine(telling, one)));
  return madeRows(turnPages(url, found, { size: A_PAGE }), (one) => ({
    id: one.ref.id,
    path: recordPagePath(subject, one.ref.id),
    name: recordLine(telling, one),
  }));
};

interface Asked {
  readonly url: URL;
  readonly subject: FormSubject;
  readonly measure: string | undefined;
  readonly find: string | undefined;
}

const A_PAGE = 100;

export { meta } from '#web/frame/head.ts';

const RecordList = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const [words, paste, tables] = [useWords(recordWords), useWords(pasteWords), useWords(tableWords)];
  const outlines = useWords(outlineWords);
  const all = useRecordsTitle();
  const { mayWrite = false } = useFrame();
  const number = useNumber();
  const { page } = useLinks();
  const query = seen.measure === undefined ? {} : { measure: seen.measure };
  return (
    <>
      <Breadcrumb crumbs={[{ title: all, to: page('ho-so') }, { title: seen.kind }]} />
      <h1>{seen.kind}</h1>
      {seen.added > 0 && (
        <p role="status" className="form-saved">
          {words.added(number(seen.added))} <Link to={page(SET_UP_PATH)}>{words.toSteps}</Link>
        </p>
      )}
      <p className="page-lead">{words.about[seen.subject]}</p>
      {mayWrite && (
        <p className="tools">
          <Link className="ds-button" data-size="sm" to={page(newPath(seen.subject), query)}>
            {words.add(seen.kind.toLocaleLowerCase('vi'))}
          </Link>{' '}
          {seen.subject === 'objective' && <Link to={page(pastePath('objective'))}>{paste.link}</Link>}
          {seen.subject === 'place' && <Link to={page(OUTLINE_PATH)}>{outlines.title}</Link>}
          {TABLE_SUBJECTS.some((one) => one === seen.subject) && (
            <Link to={page(pastePath(seen.subject))}>{tables.link}</Link>
          )}
        </p>
      )}
      <FindForm find={seen.find} />
      {seen.byMeasure && <p>{words.observationsByMeasure}</p>}
      {seen.list.rows.length === 0 ? (
        <p>{seen.find === '' ? words.none : words.noneFound}</p>
      ) : (
        <ul className="record-list">
          {seen.list.rows.map(({ id, path, name }) => (
            <li key={id}>
              <Link to={page(path)}>
                <MixedText>{name}</MixedText>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <TurnLinks turn={seen.list.turn} />
      {seen.closed.length > 0 && (
        <TitledBlock title={words.closedList}>
          <ul className="record-list">
            {seen.closed.map(({ path, name, actor, at }) => (
              <li key={path}>
                <Link to={page(path)}>
                  <MixedText>{name}</MixedText>
                </Link>{' '}
                <span className="soft small">
                  <MixedText>{words.closedAt(actor, at)}</MixedText>
                </span>
              </li>
            ))}
          </ul>
        </TitledBlock>
      )}
    </>
  );
};
export default RecordList;

const FindForm = ({ find }: { readonly find: string }) => {
  const words = useWords(recordWords);
  const { pathname, search } = useLocation();
  const { here } = useLinks();
  const kept = [...new URLSearchParams(search)].filter(([name]) => name === 'asOf' || name === 'chi-tieu');
  return (
    <Form className="filters" role="search" method="get" action={pathname}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="filters-field">
        <label htmlFor="tim-ten">{words.findLabel}</label>
        <FormInput className="ds-input" data-size="sm" id="tim-ten" name="ten" type="search" defaultValue={find} />
      </div>
      <div className="filters-end">
        <button className="ds-button" data-variant="secondary" data-size="sm" type="submit">
          {words.find}
        </button>
        {find !== '' && <Link to={here({ ten: undefined })}>{words.findClear}</Link>}
      </div>
    </Form>
  );
};
