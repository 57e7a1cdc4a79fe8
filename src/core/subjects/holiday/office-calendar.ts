/** The working days of an agency: the public calendar with what the workspace has on record. */
import { workCalendar, type PublicCalendar, type WorkCalendar } from '#core/law/calendar/calendar.ts';
import type { View } from '#core/facts/view.ts';

/** `agency` absent: what holds for all agencies of the workspace. An agency's own days go before those of all. */
export const officeCalendar = (view: View, calendar: PublicCalendar, agency?: string): WorkCalendar => {
  const all = view.all('holiday');
  const own = agency === undefined ? [] : all.filter((one) => one.agency === agency);
  return workCalendar(calendar, [...all.filter((one) => one.agency === undefined), ...own]);
};
