/** How an agency is named where room is short: "Phòng TC-KH" rather than its whole name. */
import type { View } from '#core/facts/view.ts';
import type { Stored } from '#core/subjects/subjects.ts';

/** Its short name, else its name. */
export const shortName = ({ short, name }: Pick<Stored<'agency'>, 'short' | 'name'>): string => short ?? name;

/** The same by its id; of an agency that is not seen the id itself. */
export const shortNameOf = (view: View, id: string): string => {
  const agency = view.find('agency', id);
  return agency ? shortName(agency) : id;
};
