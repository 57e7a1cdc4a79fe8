/** Who carries out a task. */
import type { Stored } from '#core/subjects/subjects.ts';

/** Whether an agency answers for a task: it leads it, or nobody does and it is one of those named. */
export const carriesTask = ({ lead, agencies }: Stored<'task'>, agency: string): boolean =>
  lead === undefined ? agencies.includes(agency) : lead === agency;
