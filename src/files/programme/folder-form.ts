/** Which file holds which subject, and in which form. */
import { compareIds } from '#core/text/collate.ts';
import type { Subject } from '#core/subjects/subjects.ts';

type FileForm = 'one' | 'few' | 'list' | 'csv' | 'geojson';

export interface SubjectFile {
  readonly name: string;
  readonly form: FileForm;
}

/** Holds the workspace's id and name. */
export const WORKSPACE_FILE = 'workspace.yaml';

/** Tells up to which entry of the journal an export was made: what was written since its context has not seen. */
export const BASE_FILE = 'base.yaml';

/**
 * `one`: a YAML mapping; `few`: one, or a list of them; `list`: a YAML list of mappings; `csv`: a table, one column a
 * field.
 */
export const SUBJECT_FILES: Readonly<Record<Subject, SubjectFile>> = {
  term: { name: 'vocabulary.yaml', form: 'list' },
  place: { name: 'places.csv', form: 'csv' },
  boundary: { name: 'boundaries.geojson', form: 'geojson' },
  agency: { name: 'agencies.csv', form: 'csv' },
  party: { name: 'parties.csv', form: 'csv' },
  document: { name: 'documents.yaml', form: 'list' },
  holiday: { name: 'holidays.csv', form: 'csv' },
  review: { name: 'review.yaml', form: 'few' },
  programme: { name: 'programme.yaml', form: 'one' },
  objective: { name: 'objectives.yaml', form: 'list' },
  measure: { name: 'measures.yaml', form: 'list' },
  observation: { name: 'observations.csv', form: 'csv' },
  work: { name: 'works.yaml', form: 'list' },
  progress: { name: 'progress.csv', form: 'csv' },
  step: { name: 'steps.csv', form: 'csv' },
  extent: { name: 'extents.csv', form: 'csv' },
  funding: { name: 'funding.csv', form: 'csv' },
  contribution: { name: 'contributions.csv', form: 'csv' },
  claim: { name: 'claims.yaml', form: 'list' },
  obstacle: { name: 'obstacles.yaml', form: 'list' },
  finding: { name: 'findings.yaml', form: 'list' },
  oversight: { name: 'oversight.yaml', form: 'list' },
  task: { name: 'tasks.yaml', form: 'list' },
  scorecard: { name: 'scorecards.yaml', form: 'list' },
  scoreline: { name: 'scorelines.csv', form: 'csv' },
  report: { name: 'report.yaml', form: 'few' },
  wording: { name: 'report-wordings.yaml', form: 'list' },
  circulation: { name: 'report-circulations.yaml', form: 'list' },
  opinion: { name: 'report-opinions.yaml', form: 'list' },
  issue: { name: 'report-issues.yaml', form: 'list' },
  receipt: { name: 'report-receipts.csv', form: 'csv' },
  waiver: { name: 'review-waivers.yaml', form: 'list' },
  proposal: { name: 'report-proposals.yaml', form: 'list' },
  urban: { name: 'urban-areas.csv', form: 'csv' },
  input: { name: 'urban-inputs.csv', form: 'csv' },
  effect: { name: 'urban-effects.csv', form: 'csv' },
  bond: { name: 'urban-bonds.csv', form: 'csv' },
  limit: { name: 'urban-limits.csv', form: 'csv' },
  correction: { name: 'urban-corrections.yaml', form: 'list' },
  scenario: { name: 'scenarios.yaml', form: 'list' },
  path: { name: 'urban-paths.yaml', form: 'list' },
  duty: { name: 'duties.csv', form: 'csv' },
  collection: { name: 'collections.yaml', form: 'list' },
  return: { name: 'returns.yaml', form: 'list' },
  cell: { name: 'return-cells.csv', form: 'csv' },
};

/** All file names of a programme's folder. */
export const PROGRAMME_FILES: readonly string[] = [
  WORKSPACE_FILE,
  BASE_FILE,
  ...Object.values(SUBJECT_FILES).map((file) => file.name),
];

/** Ids sort by the numbers in them, then by text, so that the same records always give the same bytes. */
export const byId = (a: string, b: string): number => compareIds(a, b) || (a < b ? -1 : 1);
