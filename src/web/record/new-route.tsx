/** A new record; or, like an older one, what has changed from a day on. */
import { Link } from 'react-router';
import { refuse } from '#app/refusal.ts';
import { Breadcrumb } from '#web/frame/breadcrumb.tsx';
import { programmeAction } from '#web/frame/action.ts';
import { useLinks, useWords } from '#web/frame/frame.tsx';
import { programmeRead, type AskedOfProgramme, type PageProps } from '#web/frame/page.ts';
import { asked } from '#web/forms/query.ts';
import { MixedText } from '#web/parts/record-text.tsx';
import { earlierReport, openEntry, savedName, takeEntry } from '#web/record/entry.ts';
import { EntryView } from '#web/record/entry-view.tsx';
import { listPath, recordPagePath, subjectAt } from '#web/record/subjects.ts';
import { upperFirst } from '#core/text/letter-case.ts';
import { tellRecord } from '#words/figure-name.ts';
import { label } from '#words/labels.ts';
import { useRecordsTitle } from '#web/record/use-title.ts';
import { recordWords } from '#words/ui/records.ts';

export const loader = programmeRead(async (given) => {
  const { opened, url, language, params } = given;
  const subject = subjectAt(params['kind']) ?? refuse('record.no-kind', { text: params['kind'] ?? '' });
  const kind = label(language, 'subject', subject);
  const words = recordWords[language];
  const isAgain = asked(url, 'tiep') !== undefined;
  const saved = await savedName(opened, subject, url);
  return {
    ...(await openEntry(given, { subject, purpose: 'add' })),
    subject,
    kind,
    isAgain,
    ...(subject === 'report' && { after: await earlierName(given) }),
    saved:
      saved === undefined ? undefined : { name: saved, path: recordPagePath(subject, asked(url, 'da-them') ?? '') },
    head: `${isAgain ? words.newAgainTitle(kind) : words.newTitle(kind)} · ${opened.programme.short}`,
  };
});

/** What the report is called after which a new one is made. */
const earlierName = ({ opened, url, language }: AskedOfProgramme): Promise<string | undefined> =>
  opened.ask(() => {
    const earlier = earlierReport(opened, url);
    return earlier && tellRecord(language, opened.view, 'report', earlier.id);
  });

export const action = programmeAction((submitted) => {
  const { params, url } = submitted;
  const subject = subjectAt(params['kind']) ?? refuse('record.no-kind', { text: params['kind'] ?? '' });
  return takeEntry(submitted, { subject, purpose: asked(url, 'tiep') === undefined ? 'add' : 'develop' });
});

export { meta } from '#web/frame/head.ts';

const NewRecord = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const all = useRecordsTitle();
  const words = useWords(recordWords);
  const { page } = useLinks();
  const title = seen.isAgain ? words.newAgainTitle(seen.kind) : words.newTitle(seen.kind);
  return (
    <div className="form-page">
      <Breadcrumb
        crumbs={[
          { title: all, to: page('ho-so') },
          { title: upperFirst(seen.kind), to: page(listPath(seen.subject)) },
          { title },
        ]}
      />
      <h1>{title}</h1>
      {seen.saved && (
        <p role="status" className="form-saved">
          <Link to={page(seen.saved.path)}>
            <MixedText>{words.savedMore(seen.saved.name)}</MixedText>
          </Link>{' '}
          {words.savedMoreNext}
        </p>
      )}
      {seen.after !== undefined && (
        <p className="page-lead">
          <MixedText>{words.afterReport(seen.after)}</MixedText>
        </p>
      )}
      {seen.isAgain && <p className="page-lead">{words.againLead}</p>}
      {seen.writes && <p className="page-lead">{words.newLead}</p>}
      <EntryView
        form={seen.form}
        signedIn={seen.signedIn}
        writes={seen.writes}
        asksReason={false}
        more
        back={page(listPath(seen.subject))}
      />
    </div>
  );
};
export default NewRecord;
