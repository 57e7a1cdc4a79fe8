/** Kept scenarios, by name. */
import type { ProgrammeView } from '#core/facts/programme-view.ts';
import type { Stored } from '#core/subjects/subjects.ts';

export const keptScenarios = ({ view, programme }: ProgrammeView): readonly Stored<'scenario'>[] =>
  view
    .all('scenario')
    .filter((one) => one.programme === programme.id)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
