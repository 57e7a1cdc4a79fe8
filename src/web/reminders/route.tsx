/** What a person must do in all programmes, and how they are reminded of it. */
import { Form, redirect, useActionData } from 'react-router';
import { today } from '#app/application.ts';
import { ownMail, setOwnMail } from '#app/people/own-mail.ts';
import { changeFeed, feedSince } from '#app/reminders/feed.ts';
import { readNotices } from '#app/reminders/notices.ts';
import { refuse } from '#app/refusal.ts';
import { FaultSummary, NOTHING_SENT, SubmitButton, TextField } from '#web/forms/form.tsx';
import { asked } from '#web/forms/query.ts';
import { pageAction, type Refused } from '#web/frame/action.ts';
import { useWords } from '#web/frame/frame.tsx';
import { page, type PageProps } from '#web/frame/page.ts';
import { Shell } from '#web/frame/shell.tsx';
import { CopyButton } from '#web/parts/copy-button.tsx';
import { TitledBlock } from '#web/parts/block.tsx';
import { MixedText, RecordText } from '#web/parts/record-text.tsx';
import { tellNotice } from '#words/notice.ts';
import { printDayIn, printInstantIn } from '#words/figure.ts';
import { reminderWords } from '#words/ui/reminders.ts';

export const loader = page(async ({ app, reader, language, url }) => {
  const { caller } = reader;
  if (caller.kind !== 'person') throw redirect('/tai-khoan/dang-nhap?ve=/tai-khoan/viec');
  const notices = await readNotices(app, caller);
  const since = await feedSince(app, caller);
  return {
    day: printDayIn(language, today(app.clock)),
    programmes: notices.map(({ opened, items }) => ({
      id: `${opened.workspace.id}/${opened.programme.ref.id}`,
      name: `${opened.programme.short} · ${opened.workspace.name}`,
      notices: items.map((one) => ({ kind: one.kind, ...tellNotice(language, opened.view, one) })),
    })),
    email: (await ownMail(app, reader)) ?? '',
    mails: app.mails,
    since: since && printInstantIn(language, since.toISOString()),
    saved: asked(url, 'da-luu') !== undefined,
    head: reminderWords[language].title,
  };
});

export const action = pageAction(async ({ app, reader, field }) => {
  const { caller } = reader;
  if (caller.kind !== 'person') return refuse('right.sign-in');
  switch (field('viec')) {
    case 'thu':
      await setOwnMail(app, reader, field('email'));
      return redirect('/tai-khoan/viec?da-luu=1', 303);
    case 'lich':
      return { feed: `${app.address}/tai-khoan/lich/${await changeFeed(app, caller)}.ics` };
    default:
      return refuse('write.malformed-form');
  }
});

export { meta } from '#web/frame/head.ts';

const Reminders = ({ loaderData: seen }: PageProps<typeof loader>) => {
  const words = useWords(reminderWords);
  const came = useActionData<typeof action>();
  const state = { sent: {}, ...(came && 'faults' in came ? (came as Refused) : NOTHING_SENT) };
  return (
    <Shell>
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead(seen.day)}</p>
      <FaultSummary state={state} />
      {seen.programmes.length === 0 && <p>{words.none}</p>}
      {seen.programmes.map((programme) => (
        <TitledBlock key={programme.id} title={programme.name}>
          <ul className="remark-list">
            {programme.notices.map(({ text, path, kind }) => (
              <li key={`${kind} ${text}`}>
                <p>
                  <MixedText>{text}</MixedText>
                </p>
                <p className="small">
                  <a href={`/${programme.id}/${path}`}>
                    {words.open}
                    <span className="ds-sr-only">
                      : <RecordText>{text}</RecordText>
                    </span>
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </TitledBlock>
      ))}
      <TitledBlock title={words.mail} lead={words.mailLead}>
        {!seen.mails && <p className="soft">{words.mailOff}</p>}
        {seen.saved && <p role="status">{words.saved}</p>}
        <Form method="post" noValidate className="form-page">
          <input type="hidden" name="viec" value="thu" />
          <TextField name="email" label={words.email} autoComplete="email" state={state} value={seen.email} />
          <SubmitButton>{words.save}</SubmitButton>
        </Form>
      </TitledBlock>
      <TitledBlock title={words.calendar} lead={words.calendarLead}>
        {came && 'feed' in came && (
          <div className="one-time-link" role="status">
            <p>{words.calendarNew}</p>
            <p>
              <code className="hash">{came.feed}</code>
            </p>
            <CopyButton text={came.feed}>{words.calendarCopy}</CopyButton>
          </div>
        )}
        {seen.since !== undefined && <p className="soft">{words.calendarSince(seen.since)}</p>}
        <Form method="post" noValidate>
          <input type="hidden" name="viec" value="lich" />
          <SubmitButton>{seen.since === undefined ? words.calendarMake : words.calendarChange}</SubmitButton>
        </Form>
      </TitledBlock>
    </Shell>
  );
};
export default Reminders;
