/** Where new records most likely come from, before anybody says so. */
import type { OpenedProgramme } from '#app/read/programme.ts';
import type { FormSubject } from '#web/record/subjects.ts';
import type { TableSubject } from '#web/record/table/columns.ts';

/**
 * The document that most likely tells of all rows: the resolution of works, measures and money; of values only while
 * the programme is set up, for later ones come from reports.
 */
export const likelySource = ({ workspace, programme }: OpenedProgramme, subject: TableSubject): string | undefined =>
  subject === 'observation' && !workspace.draft ? undefined : programme.resolution;

/** What a resolution itself says, or what is set up for it: no results, which others report. */
const SAID_BY_RESOLUTION: ReadonlySet<FormSubject> = new Set<FormSubject>([
  'objective',
  'work',
  'funding',
  'measure',
  'duty',
  'agency',
  'place',
  'party',
  'report',
  'urban',
]);

/** Of a form while the programme is set up. */
export const likelySourceOfForm = (
  { workspace, programme }: Pick<OpenedProgramme, 'workspace' | 'programme'>,
  subject: FormSubject,
): string | undefined => (workspace.draft && SAID_BY_RESOLUTION.has(subject) ? programme.resolution : undefined);
