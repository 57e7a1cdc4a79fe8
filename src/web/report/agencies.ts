/** The agencies among which a form of the report desk lets choose. */
import type { View } from '#core/facts/view.ts';
import { shortName } from '#core/subjects/agency/short-name.ts';
import type { Option } from '#web/forms/form.tsx';

export const agencyOptions = (view: View): readonly Option[] =>
  view.all('agency').map((agency) => ({ value: agency.ref.id, name: shortName(agency) }));
