/** A person's calendar, under its secret address. */
import ical from 'ical-generator';
import { readFeed } from '#app/reminders/feed.ts';
import { NOT_KEPT } from '#http/keep-answers.ts';
import { page } from '#web/frame/page.ts';
import { tellDate } from '#words/notice.ts';
import { reminderWords } from '#words/ui/reminders.ts';

const DAY_MS = 86_400_000;

export const loader = page(async ({ app, params }) => {
  const feed = await readFeed(app, (params['token'] ?? '').replace(/\.ics$/u, ''));
  if (!feed) throw new Response('', { status: 404 });
  const calendar = ical({ name: reminderWords.vi.calendarName(feed.person.name), prodId: '//Tien Do//calendar//VI' });
  for (const { opened, items } of feed.dates)
    for (const one of items) {
      const { text, path } = tellDate('vi', opened.view, one);
      const start = new Date(`${one.day}T00:00:00Z`);
      calendar.createEvent({
        id: `${opened.workspace.id}/${one.id}`,
        start,
        end: new Date(start.getTime() + DAY_MS),
        allDay: true,
        summary: text,
        description: `${opened.programme.short} – ${opened.workspace.name}`,
        url: `${app.address}/${opened.workspace.id}/${opened.programme.ref.id}/${path}`,
        stamp: app.clock.now(),
      });
    }
  return new Response(calendar.toString(), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': NOT_KEPT },
  });
});
