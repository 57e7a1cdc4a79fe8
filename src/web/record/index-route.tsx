/** All kinds of records of a programme, in the order of work, with how many there are. */
import { Link } from 'react-router';
import { isSeries, type Identity } from '#core/facts/series.ts';
import { SUBJECTS, type Subject } from '#core/subjects/subjects.ts';
import type { View } from '#core/facts/view.ts';
import { TitledBlock } from '#web/parts/block.tsx';
import { useFrame, useLinks, useNumber, useWords } from '#web/frame/frame.tsx';
import { programmePage, type PageProps } from '#web/frame/page.ts';
import { listPath, newPath, SUBJECT_GROUPS } from '#web/record/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { may } from '#core/rights/rights.ts';
import { peoplePath } from '#web/people/paths.ts';
import { FURTHER_PATH, SET_UP_PATH } from '#web/set-up/paths.ts';
import { HISTORY_PATH } from '#web/history/paths.ts';
import { label } from '#words/labels.ts';
import { historyWords } from '#words/ui/history.ts';
import { peopleWords } from '#words/ui/people.ts';
import { useRecordsTitle } from '#web/record/use-title.ts';
import { recordWords } from '#words/ui/records.ts';
import { setUpWords } from '#words/ui/set-up.ts';

/** Of a programme's own records and of what is shared; of values those of its own measures. */
const countOf = (view: View, programme: string, subject: Subject): number => {
  if (!isSeries(subject))
    return [...view.records[subject as Identity].values()].filter(
      (one) => SUBJECTS[subject].scope === 'shared' || one.programme === programme,
    ).length;
  if (subject === 'boundary') return view.count(subject, {});
  const own = [...view.records.measure.values()].filter((one) => one.programme === programme);
  return own.reduce((sum, { ref }) => sum + view.count('observation', { measure: ref.id }), 0);
};

export const loader = programmePage(({ language, reader, opened: { view, programme, workspace } }) => ({
  ...(may(reader.caller, 'people:read', workspace.id) && { people: peoplePath(workspace.id) }),
  exports: may(reader.caller, 'record:export', workspace.id),
  groups: SUBJECT_GROUPS.map(([key, subjects]) => ({
    key,
    kinds: subjects.map((subject) => ({
      subject,
      name: upperFirst(label(language, 'subject', subject)),
      count: countOf(view, programme.id, subject),
      // Of these a programme has one.
      single: subject === 'report',
    })),
  })),
  head: `${recordWords[language][may(reader.caller, 'record:write', workspace.id) ? 'title' : 'titleRead']} · ${programme.short}`,
}));

export { meta } from '#web/frame/head.ts';

const RecordKinds = ({ loaderData: { groups, people, exports } }: PageProps<typeof loader>) => {
  const [words, setUp, history] = [useWords(recordWords), useWords(setUpWords), useWords(historyWords)];
  const accounts = useWords(peopleWords);
  const title = useRecordsTitle();
  const { mayWrite = false } = useFrame();
  const { page } = useLinks();
  const number = useNumber();
  return (
    <>
      <h1>{title}</h1>
      <p className="page-lead">{mayWrite ? words.lead : words.leadRead}</p>
      <p className="tools">
        {(mayWrite || exports) && <Link to={page('bang-tinh')}>{words.workbook}</Link>}
        {mayWrite && <Link to={page(SET_UP_PATH)}>{setUp.title}</Link>}
        {mayWrite && <Link to={page(FURTHER_PATH)}>{setUp.further}</Link>}
        {mayWrite && <Link to={page(HISTORY_PATH)}>{history.title}</Link>}
        {people !== undefined && <a href={people}>{accounts.people}</a>}
      </p>
      {groups.map(({ key, kinds }) => (
        <TitledBlock key={key} title={words.groups[key]}>
          <ul className="record-kinds">
            {kinds.map(({ subject, name, count, single }) => (
              <li key={subject}>
                <p>
                  <Link to={page(listPath(subject))}>{name}</Link>{' '}
                  <span className="soft small">{words.countOf(number(count))}</span>
                </p>
                <p className="soft small">{words.about[subject]}</p>
                {mayWrite && !(single && count > 0) && (
                  <p className="small">
                    <Link to={page(newPath(subject))}>{words.add(name.toLocaleLowerCase('vi'))}</Link>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </TitledBlock>
      ))}
    </>
  );
};
export default RecordKinds;
